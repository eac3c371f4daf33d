"""Numbers in prose: what is one, what it states, and what it stands for."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.measured import Measured
from factcheck.claims.money import Money
from factcheck.engine import claims_of
from factcheck.reading import read_text


def read(text: str) -> list[Measured]:
    return list(claims_of(read_text(text)).of(Measured))


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("It sold 1,500,000 tickets, or 1 500 000 tickets.", ["1500000", "1500000"]),
        ("It sold 1.500.000 tickets.", ["1500000"]),
        ("about two and a half million people", ["2500000"]),
        ("half a billion people", ["500000000"]),
        ("five hundred and six thousand two hundred people", ["506200"]),
        ("twelve hundred seats and a dozen boxes", ["1200", "12"]),
        ("a 2-million-strong crowd", ["2000000"]),
    ],
)
def test_number_is_read(text: str, stated: list[str]) -> None:
    assert [claim.value.stated for claim in read(text)] == [Fraction(number) for number in stated]


@pytest.mark.parametrize(
    "text",
    [
        "The 5G network runs on version 1.2.3 of the protocol.",
        "She flew in a Boeing 737-800 on flight 447.",
        "Call 555-1234 or 408-974-2042.",
        "See Section 427 and Article 12.",
        "no one was there",
        "He filed a 10-K and an S-1.",
    ],
)
def test_name_with_a_number_is_no_quantity(text: str) -> None:
    assert [claim.text for claim in read(text)] == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("$89 to $93 billion", "89000000000", "93000000000"),
        ("€3-5 million", "3000000", "5000000"),
        ("between 62 and 68 beds", "62", "68"),
        ("12% to 15%", "12", "15"),
    ],
)
def test_range_is_one_claim(text: str, low: str, high: str) -> None:
    (claim,) = read(f"It may cost {text} this time.")
    assert (claim.value.stated, claim.value.upper) == (Fraction(low), Fraction(high))


def test_change_is_two_claims() -> None:
    assert [claim.text for claim in read("The rate fell from 4.8% to 4.7%.")] == ["4.8%", "4.7%"]
    rate, sales = read("Sales rose 58.5% to 1.5 billion euros.")
    assert (rate.text, rate.value.stated) == ("58.5%", Fraction("58.5"))
    assert (sales.text, sales.value.stated) == ("1.5 billion euros", Fraction("1500000000"))


def test_round_count_may_be_exact_or_rounded() -> None:
    round_count, odd_count = read("It has 4,200 shops and 4,231 lorries.")
    assert str(round_count.value.interval) == "[4,200, 4,200]"
    assert str(round_count.value.widest) == "[4,150, 4,250)"
    assert odd_count.value.widest == odd_count.value.interval


@given(
    amount=st.integers(min_value=1, max_value=9_999),
    decimals=st.integers(min_value=0, max_value=2),
    scale=st.sampled_from([("bn", 9), (" billion", 9), ("m", 6), (" million", 6), (" trillion", 12)]),
    sign=st.sampled_from([("€", "EUR"), ("£", "GBP"), ("US$", "USD"), ("EUR ", "EUR"), ("CHF ", "CHF")]),
)
def test_amount_reads_back_with_value_unit_and_precision(
    amount: int, decimals: int, scale: tuple[str, int], sign: tuple[str, str]
) -> None:
    number = Decimal(amount).scaleb(-decimals)
    (claim,) = read(f"They paid {sign[0]}{number:,}{scale[0]} for it.")
    assert isinstance(claim, Money)
    assert claim.value.stated == Fraction(number.scaleb(scale[1]))
    assert claim.unit == sign[1]
    assert claim.value.precision == Fraction(10) ** (scale[1] - decimals)
    assert claim.value.stated in claim.value.interval.closure()


@given(st.text(alphabet="0123456789,.-–/ '%$€£abmkn\u00a0²١ '\"()", max_size=60))
def test_any_text_is_read_and_every_claim_is_its_span(text: str) -> None:
    for claim in claims_of(read_text(text)):
        assert text[claim.span.start : claim.span.end] == claim.text


def test_endless_number_costs_nothing() -> None:
    assert [claim.text for claim in read("It has " + "9" * 100_000 + " parts and 12 lids.")] == ["12"]
