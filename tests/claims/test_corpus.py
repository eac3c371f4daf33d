"""Every spelling in a kind's corpus yields the value and the unit it is listed under, and covers the spelling."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.claims import money, number, percent, quantity
from factcheck.claims.measured import Measured
from factcheck.claims.number import Number
from factcheck.engine import claims_of
from factcheck.reading import read_text

KINDS = {"money": money.CORPUS, "percent": percent.CORPUS, "quantity": quantity.CORPUS, "number": number.CORPUS}
CASES = [
    pytest.param(kind, value, unit, spelling, id=f"{kind}-{spelling}")
    for kind, corpus in KINDS.items()
    for (value, unit), spellings in corpus.items()
    for spelling in spellings
]


@pytest.mark.parametrize(("kind", "value", "unit", "spelling"), CASES)
def test_spelling_is_read(kind: str, value: str, unit: str, spelling: str) -> None:
    text = f"The report speaks of {spelling} in passing."
    claims = list(claims_of(read_text(text)).of(Measured))
    assert [(claim.kind, claim.value.stated) for claim in claims] == [(kind, Fraction(value))]
    (claim,) = claims
    assert (claim.noun if isinstance(claim, Number) else claim.unit) == unit
    assert claim.text == text[claim.span.start : claim.span.end]
    assert claim.text in spelling
    assert claim.value.stated in claim.value.interval.closure()
