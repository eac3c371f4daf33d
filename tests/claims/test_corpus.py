"""Every spelling in a kind's corpus yields the value and the unit it is listed under, and covers the spelling."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.claims import age, anniversary, money, multiple, number, ordinal, percent, proportion, quantity, reference, score
from factcheck.claims.anniversary import Anniversary
from factcheck.claims.claim import Claim
from factcheck.claims.measured import Measured
from factcheck.claims.number import Number
from factcheck.claims.ordinal import Ordinal
from factcheck.claims.reference import Reference
from factcheck.claims.score import Score
from factcheck.engine import claims_of
from factcheck.reading import read_text

KINDS = {"money": money.CORPUS, "percent": percent.CORPUS, "quantity": quantity.CORPUS, "number": number.CORPUS}
CASES = [
    pytest.param(kind, value, unit, spelling, id=f"{kind}-{spelling}")
    for kind, corpus in KINDS.items()
    for (value, unit), spellings in corpus.items()
    for spelling in spellings
]
FACTORS = [
    pytest.param(kind, value, spelling, id=f"{kind}-{spelling}")
    for kind, corpus in {"proportion": proportion.CORPUS, "multiple": multiple.CORPUS}.items()
    for value, spellings in corpus.items()
    for spelling in spellings
]
AGES = [
    pytest.param(low, high, unit, spelling, id=spelling)
    for (low, high, unit), spellings in age.CORPUS.items()
    for spelling in spellings
]
ANNIVERSARIES = [
    pytest.param(count, sort, spelling, id=spelling)
    for (count, sort), spellings in anniversary.CORPUS.items()
    for spelling in spellings
]
RANKS = [pytest.param(rank, spelling, id=spelling) for rank, spellings in ordinal.CORPUS.items() for spelling in spellings]
RESULTS = [
    pytest.param(first, second, of, sentence, id=sentence)
    for (first, second, of), sentences in score.CORPUS.items()
    for sentence in sentences
]
REFERENCES = [pytest.param(sort, sentence, id=sentence) for sort, sentences in reference.CORPUS.items() for sentence in sentences]


def numbers(text: str) -> list[Claim]:
    """The claims of a text that are made from its numbers."""
    return [claim for claim in claims_of(read_text(text)) if isinstance(claim, Measured | Ordinal | Reference | Score)]


def alone(spelling: str) -> Claim:
    """The only claim made from the numbers of a spelling inside a sentence."""
    text = f"The report speaks of {spelling} in passing."
    (claim,) = numbers(text)
    assert claim.text == text[claim.span.start : claim.span.end]
    assert claim.text in spelling
    return claim


@pytest.mark.parametrize(("kind", "value", "unit", "spelling"), CASES)
def test_spelling_is_read(kind: str, value: str, unit: str, spelling: str) -> None:
    claim = alone(spelling)
    assert isinstance(claim, Measured)
    assert (claim.kind, claim.value.stated) == (kind, Fraction(value))
    assert (claim.noun if isinstance(claim, Number) else claim.unit) == unit
    assert claim.value.stated in claim.value.interval.closure()


@pytest.mark.parametrize(("kind", "value", "spelling"), FACTORS)
def test_factor_is_read(kind: str, value: str, spelling: str) -> None:
    claim = alone(spelling)
    assert isinstance(claim, Measured)
    assert (claim.kind, claim.value.stated) == (kind, Fraction(value))


@pytest.mark.parametrize(("low", "high", "unit", "spelling"), AGES)
def test_age_is_read(low: str, high: str | None, unit: str, spelling: str) -> None:
    claim = alone(spelling)
    assert isinstance(claim, age.Age)
    assert (claim.value.stated, claim.value.upper, claim.unit) == (Fraction(low), Fraction(high) if high else None, unit)


@pytest.mark.parametrize(("count", "sort", "spelling"), ANNIVERSARIES)
def test_anniversary_is_read(count: int, sort: str, spelling: str) -> None:
    (claim,) = claims_of(read_text(f"The report speaks of {spelling} in passing.")).of(Anniversary)
    assert (claim.count, claim.sort, claim.text) == (count, sort, spelling)


@pytest.mark.parametrize(("rank", "spelling"), RANKS)
def test_rank_is_read(rank: int, spelling: str) -> None:
    claim = alone(spelling)
    assert isinstance(claim, Ordinal)
    assert claim.rank == rank


@pytest.mark.parametrize(("first", "second", "of", "sentence"), RESULTS)
def test_result_is_read(first: int, second: int, of: str, sentence: str) -> None:
    (claim,) = numbers(sentence)
    assert isinstance(claim, Score)
    assert (claim.first, claim.second, claim.of) == (first, second, of)


@pytest.mark.parametrize(("sort", "sentence"), REFERENCES)
def test_reference_is_no_quantity(sort: str, sentence: str) -> None:
    assert [(claim.kind, getattr(claim, "sort", "")) for claim in numbers(sentence)] == [("reference", sort)]
