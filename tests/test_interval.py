"""Printed numbers as intervals: what they hold, and when two of them cannot be one."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.interval import Hedge, Interval, hedged, plain

NUMBERS = st.decimals(min_value=-(10**12), max_value=10**12, allow_nan=False, allow_infinity=False, places=3)
PLACES = st.sampled_from([Decimal(1).scaleb(power) for power in range(-3, 7)])


@pytest.mark.parametrize(
    ("value", "place", "shown"),
    [
        ("58.5", "0.1", "[58.45, 58.55)"),
        ("1500000000", "100000000", "[1,450,000,000, 1,550,000,000)"),
        ("3", "1", "[2.5, 3.5)"),
    ],
)
def test_printed_number_stands_for_half_of_its_last_place_either_way(value: str, place: str, shown: str) -> None:
    assert str(Interval.rounded(Decimal(value), Decimal(place))) == shown


@pytest.mark.parametrize(
    ("hedge", "inside", "outside"),
    [
        ("about", ["90", "100", "110"], ["89", "111"]),
        ("almost", ["90", "99.9"], ["100", "89"]),
        ("just over", ["100.1", "110"], ["100", "111"]),
        ("over", ["100.1", "5000"], ["100", "99"]),
        ("at least", ["100", "5000"], ["99.9"]),
        ("under", ["99.9", "-5"], ["100", "101"]),
        ("at most", ["100", "0"], ["100.1"]),
    ],
)
def test_hedge_moves_the_ends(hedge: Hedge, inside: list[str], outside: list[str]) -> None:
    interval = hedged(Fraction(100), Interval.exactly(100), hedge)
    assert [value for value in inside if Decimal(value) not in interval] == []
    assert [value for value in outside if Decimal(value) in interval] == []


def test_adjacent_roundings_do_not_meet() -> None:
    low, high = Interval.rounded(Decimal("3.3"), Decimal("0.1")), Interval.rounded(Decimal("3.4"), Decimal("0.1"))
    assert low.disjoint(high)
    assert high.disjoint(low)
    assert not low.closure().disjoint(high.closure())


@given(NUMBERS, PLACES, st.sampled_from([None, *get_args(Hedge)]))
def test_closure_contains_the_stated_value(value: Decimal, place: Decimal, hedge: Hedge | None) -> None:
    assert value in hedged(Fraction(value), Interval.rounded(value, place), hedge).closure()


@given(NUMBERS, PLACES, NUMBERS, PLACES)
def test_hull_holds_both_and_disjoint_is_symmetric(one: Decimal, place: Decimal, two: Decimal, other: Decimal) -> None:
    first, second = Interval.rounded(one, place), Interval.rounded(two, other)
    hull = first.hull(second)
    assert one in hull
    assert two in hull
    assert not hull.disjoint(first)
    assert first.disjoint(second) == second.disjoint(first)


@given(NUMBERS)
def test_plain_digits_read_back(number: Decimal) -> None:
    assert Fraction(plain(number).replace(",", "")) == Fraction(number)


@st.composite
def points(draw: st.DrawFn) -> tuple[Interval, Fraction]:
    """An interval, which may be open or infinite on either side, and a number in it."""
    point = draw(st.fractions(min_value=-50, max_value=50, max_denominator=4))
    low, high = (draw(st.one_of(st.none(), st.fractions(min_value=0, max_value=9, max_denominator=4))) for _ in "ab")
    return Interval(
        None if low is None else point - low,
        None if high is None else point + high,
        low in (None, 0) or draw(st.booleans()),
        high in (None, 0) or draw(st.booleans()),
    ), point


@given(points(), points())
def test_arithmetic_holds_what_its_numbers_give(one: tuple[Interval, Fraction], two: tuple[Interval, Fraction]) -> None:
    (left, a), (right, b) = one, two
    assert a + b in left + right
    assert a - b in left - right
    assert a * b in left * right
    assert abs(a) in abs(left)
    if b:
        assert a / b in left / right


@given(points(), points())
def test_arithmetic_is_no_wider_than_its_ends(one: tuple[Interval, Fraction], two: tuple[Interval, Fraction]) -> None:
    (left, _), (right, _) = one, two
    ends = [end for interval in (left, right) for end in (interval.low, interval.high)]
    if None in ends:
        return
    a, b, c, d = (end for end in ends if end is not None)
    products = (a * c, a * d, b * c, b * d)
    assert ((left * right).low, (left * right).high) == (min(products), max(products))
    assert ((left + right).low, (left + right).high) == (a + c, b + d)
    assert ((left - right).low, (left - right).high) == (a - d, b - c)


def test_quotient_by_what_may_be_zero_is_anything() -> None:
    assert Interval.exactly(1) / Interval.rounded(Decimal(0), Decimal(1)) == Interval(None, None)
    assert str(Interval.exactly(10) / Interval(Fraction(2), None)) == "[0, 5]"
