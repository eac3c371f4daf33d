"""A number as printed: its value, its last printed place, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from factcheck.interval import Hedge

Sort = Literal["name", "section", "version", "address", "telephone", "time", "year", "date", "ratio", "code", "citation", "mark"]
"""What digits that state no quantity are."""

Form = Literal["digits", "words", "fraction", "vague", "ordinal"]


@dataclass(slots=True)
class Numeral:
    """A number at `[start, end)` of the document; `first` and `last` are its parts, both included.

    stated: its value, scale applied. place: the size of the last printed place, scale applied. power: the scale as a power of
    ten. whole: printed without decimals and without a scale, so that it may be a count. upper: the upper end of a vague
    number ("tens of thousands"). form: how it is written; "fraction" is a part of one ("two-thirds", "one in five").
    signed: a sign or a word for one stands before it. taken: a kind has read it.
    """

    start: int
    end: int
    first: int
    last: int
    stated: Fraction
    place: Fraction
    form: Form = "digits"
    power: int = 0
    whole: bool = False
    upper: Fraction | None = None
    signed: str = ""
    taken: bool = False

    def scale(self, power: int, end: int, last: int) -> Numeral:
        """The numeral with a scale applied that stands behind it and ends there."""
        scale = 10**power
        return replace(
            self,
            end=end,
            last=last,
            stated=self.stated * scale,
            place=self.place * scale,
            upper=None if self.upper is None else self.upper * scale,
            power=self.power + power,
            whole=False,
        )


@dataclass(slots=True)
class Printed:
    """One number, or two that make a range (`high`), or a number with a tolerance either way.

    bounds: the hedges of the two where one bounds from below and one from above ("over 100 and under 300", in either order).
    """

    low: Numeral
    high: Numeral | None = None
    tolerance: Numeral | None = None
    bounds: tuple[Hedge, Hedge] | None = None

    def numerals(self) -> list[Numeral]:
        """Its one or two numbers in order."""
        return [numeral for numeral in (self.low, self.high, self.tolerance) if numeral is not None]

    def untaken(self) -> list[Printed]:
        """Itself if no kind has read any of it, else those of its numbers that are left."""
        free = [numeral for numeral in self.numerals() if not numeral.taken]
        if len(free) == len(self.numerals()):
            return [self]
        return [Printed(numeral) for numeral in free]

    @property
    def end_numeral(self) -> Numeral:
        """The one that stands last."""
        return self.tolerance or self.high or self.low

    def take(self) -> None:
        """Mark it as read by a kind."""
        for numeral in self.numerals():
            numeral.taken = True


@dataclass(slots=True)
class Glyphs:
    """Digits at `[start, end)` that state no quantity, such as those of "A380" and "10.0.0.1"; `sort` says what they are."""

    start: int
    end: int
    first: int
    last: int
    sort: Sort


def ten_to(power: int) -> Fraction:
    """Ten to a power, which may be negative."""
    return Fraction(10**power) if power >= 0 else Fraction(1, 10**-power)
