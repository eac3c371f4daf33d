"""A part of a whole told as a fraction: "two-thirds", "half of", "one in five", "nine out of ten"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.claims.draft import Mention
from factcheck.claims.measured import Measured, MeasuredMention, mention_of, unread
from factcheck.claims.numerals.fractions import is_fraction
from factcheck.claims.numerals.reading import WAKES as NUMBERS
from factcheck.claims.words import Words
from factcheck.document import Document

WAKES: frozenset[str] = NUMBERS

CORPUS: dict[str, tuple[str, ...]] = {
    "2/3": ("two-thirds", "two thirds", "⅔ of the plants"),
    "1/4": ("a quarter of the plants", "one-quarter", "one fourth of the plants", "one in four", "one out of four", "25 in 100"),
    "1/2": ("half of the plants", "half the plants", "one-half", "a half of the plants"),
    "9/10": ("nine out of ten", "9 in 10", "nine-tenths"),
    "5/8": ("five eighths", "five-eighths"),
}
"""One fraction, then all spellings that must yield it."""


@dataclass(slots=True, eq=False)
class ProportionMention(MeasuredMention):
    """A fraction as printed."""

    def freeze(self, document: Document) -> Proportion:
        return Proportion(**self.measured(document))


class Proportion(Measured):
    """A part of a whole as a fraction of one: "two-thirds" is 2/3. A fraction in words stands for itself, a tenth either way."""

    kind: Literal["proportion"] = "proportion"


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Fractions with no unit behind them."""
    found = unread(words, document, taken)
    parts = found.parts
    for printed in found.free():
        of = parts.lower[printed.end_numeral.last + 1] == "of"
        if not (printed.low.form == "fraction" or (of and is_fraction(parts, printed.low))) or abs(printed.low.stated) >= 1:
            continue
        yield mention_of(ProportionMention, words, parts, printed, printed.end_numeral.last)
