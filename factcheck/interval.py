"""What a printed number stands for.

A printed number stands for an interval: half of its last printed digit either way, the lower end included and the upper
excluded ("58.5" is [58.45, 58.55)). That is the practice of statcheck (Epskamp & Nuijten, 2014, for printed test
statistics) and of Arelle's Calculations 1.1 (XBRL International, 2023, for reported facts). Hedging words move the ends.

Ends are `Fraction`, so that every step can be recomputed with a pencil; None is an end at infinity.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import inf
from typing import Literal

Hedge = Literal["about", "almost", "just over", "over", "at least", "under", "at most"]
"""How a word beside a number moves the ends: section "Numbers are intervals" of the documentation.

about (around, roughly, some): a tenth either way · almost (nearly): [0.9x, x) · just over: (x, 1.1x] · over (more than):
(x, ∞) · at least: [x, ∞) · under (less than, fewer than): (−∞, x) · at most (up to): (−∞, x].
"""

TENTH = Fraction(1, 10)


@dataclass(frozen=True, slots=True)
class Interval:
    """A range of numbers. `low_closed` and `high_closed` say whether the ends belong to it; an end of None is infinite."""

    low: Fraction | None
    high: Fraction | None
    low_closed: bool = True
    high_closed: bool = True

    @classmethod
    def exactly(cls, value: Decimal | Fraction | int) -> Interval:
        """The one-point interval [value, value]."""
        point = Fraction(value)
        return cls(point, point)

    @classmethod
    def rounded(cls, value: Decimal | Fraction, place: Decimal | Fraction) -> Interval:
        """[value − place/2, value + place/2): all numbers that round to `value` at `place`."""
        middle, half = Fraction(value), Fraction(place) / 2
        return cls(middle - half, middle + half, True, False)

    def __contains__(self, value: Decimal | Fraction | int) -> bool:
        point = Fraction(value)
        above = self.low is None or point > self.low or (self.low_closed and point == self.low)
        below = self.high is None or point < self.high or (self.high_closed and point == self.high)
        return above and below

    def closure(self) -> Interval:
        """The same interval with both its ends."""
        return Interval(self.low, self.high)

    def disjoint(self, other: Interval) -> bool:
        """True if no number lies in both."""
        return self.below(other) or other.below(self)

    def below(self, other: Interval) -> bool:
        """True if every number of this interval is less than every number of the other."""
        if self.high is None or other.low is None:
            return False
        return self.high < other.low or (self.high == other.low and not (self.high_closed and other.low_closed))

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        if self.low is None or other.low is None:
            low, low_closed = None, True
        else:
            low = min(self.low, other.low)
            low_closed = (self.low == low and self.low_closed) or (other.low == low and other.low_closed)
        if self.high is None or other.high is None:
            high, high_closed = None, True
        else:
            high = max(self.high, other.high)
            high_closed = (self.high == high and self.high_closed) or (other.high == high and other.high_closed)
        return Interval(low, high, low_closed, high_closed)

    def __neg__(self) -> Interval:
        low = None if self.high is None else -self.high
        high = None if self.low is None else -self.low
        return Interval(low, high, self.high_closed, self.low_closed)

    def __add__(self, other: Interval) -> Interval:
        """All sums of a number of this interval and one of the other."""
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(low, high, self.low_closed and other.low_closed, self.high_closed and other.high_closed)

    def __sub__(self, other: Interval) -> Interval:
        return self + -other

    def __mul__(self, other: Interval) -> Interval:
        """The smallest interval that holds all products of a number of this interval and one of the other."""
        products = [(_product(one, two), closed and shut) for one, closed in self._ends() for two, shut in other._ends()]
        (low, low_closed), (high, high_closed) = (
            min(products, key=lambda end: (end[0], not end[1])),
            max(products, key=lambda end: (end[0], end[1])),
        )
        return Interval(_finite(low), _finite(high), low_closed, high_closed)

    def __truediv__(self, other: Interval) -> Interval:
        """The smallest interval that holds all quotients; everything if the other one holds zero, or ends there."""
        (low, low_closed), (high, high_closed) = other._ends()
        if low <= 0 <= high:
            return Interval(None, None)
        return self * Interval(_inverse(high), _inverse(low), high_closed, low_closed)

    def __abs__(self) -> Interval:
        """All absolute values of its numbers."""
        (low, low_closed), (high, high_closed) = self._ends()
        if low >= 0:
            return self
        if high <= 0:
            return -self
        top, closed = max((-low, low_closed), (high, high_closed))
        return Interval(Fraction(0), _finite(top), True, closed)

    def _ends(self) -> tuple[tuple[Fraction | float, bool], tuple[Fraction | float, bool]]:
        """Both ends, an infinite one as a float, each with whether it belongs to the interval."""
        return (
            (-inf if self.low is None else self.low, self.low_closed),
            (inf if self.high is None else self.high, self.high_closed),
        )

    def __str__(self) -> str:
        left = "(−∞" if self.low is None else ("[" if self.low_closed else "(") + plain(self.low)
        right = "∞)" if self.high is None else plain(self.high) + ("]" if self.high_closed else ")")
        return f"{left}, {right}"


def _product(one: Fraction | float, two: Fraction | float) -> Fraction | float:
    return Fraction(0) if one == 0 or two == 0 else one * two


def _inverse(end: Fraction | float) -> Fraction:
    return 1 / end if isinstance(end, Fraction) else Fraction(0)


def _finite(end: Fraction | float) -> Fraction | None:
    return end if isinstance(end, Fraction) else None


def hedged(value: Fraction, printed: Interval, hedge: Hedge | None) -> Interval:
    """The interval of a printed number once its hedging word has moved the ends.

    "About" never makes a number more exact than it is printed: the wider of the two readings counts.
    """
    if hedge is None:
        return printed
    tenth = abs(value) * TENTH
    match hedge:
        case "about":
            return printed.hull(Interval(value - tenth, value + tenth))
        case "almost":
            return Interval(value - tenth, value, True, False)
        case "just over":
            return Interval(value, value + tenth, False, True)
        case "over":
            return Interval(value, None, False)
        case "at least":
            return Interval(value, None)
        case "under":
            return Interval(None, value, True, False)
        case "at most":
            return Interval(None, value)


def plain(number: Fraction | Decimal | int) -> str:
    """A number in plain decimal digits with grouping; a fraction that does not end is given as n/d."""
    exact = Fraction(number)
    denominator = exact.denominator
    twos = fives = 0
    while denominator % 2 == 0:
        denominator //= 2
        twos += 1
    while denominator % 5 == 0:
        denominator //= 5
        fives += 1
    if denominator != 1:
        return f"{exact.numerator}/{exact.denominator}"
    digits = max(twos, fives)
    scaled = abs(exact.numerator) * 10**digits // exact.denominator
    whole, rest = divmod(scaled, 10**digits)
    tail = f".{rest:0{digits}d}" if digits else ""
    return f"{'-' if exact < 0 else ''}{whole:,}{tail}"
