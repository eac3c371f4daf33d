"""Vague numbers: "tens of thousands", "dozens", "a couple of million", "several hundred", "mid-single-digit".

What they stand for is a convention of ours: the plural of a scale is from one to ten of it; dozens are from two to
a hundred; few and several are from two to nine; single digits fall in three equal parts; double digits are 10 to 99.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final, NamedTuple

from factcheck.claims.numerals.parts import Parts
from factcheck.claims.numerals.scales import SCALES

PLURALS: Final = {
    "tens": (10, 100), "dozens": (24, 100), "scores": (40, 100), "hundreds": (100, 1000), "thousands": (1000, 10_000),
    "millions": (10**6, 10**7), "billions": (10**9, 10**10), "trillions": (10**12, 10**13),
}  # fmt: skip
"""A plural to the least and the most that it stands for."""

SPOKEN_OF: Final = frozenset({"tens", "scores"})
"""Plurals that are numbers before "of" only; elsewhere they are marks and results."""

FEW: Final = {"few": (2, 10), "several": (2, 10), "couple": (2, 2), "handful": (2, 10)}

BANDS: Final = {
    ("low", "single"): (1, 3), ("mid", "single"): (4, 6), ("high", "single"): (7, 9), ("", "single"): (1, 9),
    ("low", "double"): (10, 13), ("mid", "double"): (14, 16), ("high", "double"): (17, 19), ("", "double"): (10, 99),
    ("", "triple"): (100, 999),
    ("low", "teens"): (11, 13), ("mid", "teens"): (14, 16), ("high", "teens"): (17, 19),
}  # fmt: skip
"""Bands of growth as companies give them in their outlooks, both ends included."""

MIDDLES: Final = frozenset({"low", "mid", "high"})


class VagueRead(NamedTuple):
    """Its parts `[first, after)`, its lower end, its upper end, and the power of ten of its scale."""

    first: int
    after: int
    low: Fraction
    high: Fraction
    power: int


def plural_at(parts: Parts, at: int) -> VagueRead | None:
    """A plural of scale, alone or of another: "thousands", "hundreds of thousands", "dozens"."""
    lower = parts.lower
    low, high = PLURALS[lower[at]]
    counted = lower[at - 1] != "the" or lower[at - 2] == "in"  # "their number is in the thousands"
    if lower[at + 1] != "of" and (lower[at] in SPOKEN_OF or not counted):
        return None
    after, power = at + 1, SCALES.get(lower[at], 0)
    while lower[after] == "of" and lower[after + 1] in PLURALS and lower[after + 1] in SCALES:
        more = SCALES[lower[after + 1]]
        low, high, power, after = low * 10**more, high * 10**more, power + more, after + 2
    return VagueRead(at, after, Fraction(low), Fraction(high), power)


def few_at(parts: Parts, at: int) -> VagueRead | None:
    """A few, several, a couple of a scale or of anything: "a couple of million", "several hundred", "a couple of"."""
    lower = parts.lower
    word = lower[at]
    first = at - 1 if lower[at - 1] in ("a", "the") and word != "several" else at
    after = at + 1 + (lower[at + 1] == "of")
    low, high = FEW[word]
    power = SCALES.get(lower[after], 0)
    if power:
        scale = 10**power
        return VagueRead(first, after + 1, Fraction(low * scale), Fraction(high * scale), power)
    if word == "couple" and after > at + 1:
        return VagueRead(first, at + 1, Fraction(low), Fraction(high), 0)
    return None


def band_at(parts: Parts, at: int) -> VagueRead | None:
    """A band of digits: "mid-single-digit", "double digit", "low-teens"."""
    lower = parts.lower
    word = lower[at]
    here = parts.skip_hyphen(at + 1) if word != "teens" else at
    if word != "teens" and lower[here] not in ("digit", "digits"):
        return None
    first = at
    before = at - 1 - (lower[at - 1] == "-")
    middle = lower[before] if lower[before] in MIDDLES else ""
    if middle:
        first = before
    ends = BANDS.get((middle, word))
    return VagueRead(first, here + 1, Fraction(ends[0]), Fraction(ends[1]), 0) if ends else None
