"""A bare sign gets its currency from the document, or none."""

from __future__ import annotations

import pytest

from factcheck.claims.money import Money
from factcheck.engine import claims_of
from factcheck.reading import read_text


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The fine was $3m.", ["USD"]),
        ("The fine was A$3m, or $2m.", ["AUD", None]),
        ("All figures are in Canadian dollars. Revenue was $3m.", ["CAD"]),
        ("The plant cost ¥500m.", ["JPY"]),
        ("The plant cost ¥500m, and the road 200 million yuan.", ["CNY", "CNY"]),
        ("It cost ¥500m or 30 million yuan; in Tokyo it would be 600 million yen.", [None, "CNY", "JPY"]),
        ("A bank in Paris lent 20 billion francs.", ["FRF"]),
        ("A bank in Zurich lent 20 billion francs.", ["CHF"]),
        ("Banks in Paris and Zurich lent 20 billion francs.", [None]),
        ("It lent 20 billion francs.", ["CHF"]),
        ("It lent 20 billion Danish crowns, then 5 billion crowns.", ["DKK", "DKK"]),
        ("All values are in Australian dollars. It cost 19 cents, or $3.", ["AUD", "AUD"]),
        ("Acme of Toronto made $3m. Canada was glad. Ottawa was glad.", ["CAD"]),
        ("Acme of Toronto made $3m. Canada was glad. The US was not.", ["USD"]),
    ],
)
def test_bare_sign(text: str, units: list[str | None]) -> None:
    assert [claim.unit for claim in claims_of(read_text(text)).of(Money)] == units


def test_open_currency_keeps_its_candidates() -> None:
    (amount,) = claims_of(read_text("Banks in Paris and Zurich lent 20 billion francs.")).of(Money)
    assert amount.unit is None
    assert amount.candidates[:2] == ("CHF", "FRF")
