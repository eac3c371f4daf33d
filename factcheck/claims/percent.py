"""A percentage, percentage points or basis points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from factcheck.claims.directions import direction_of
from factcheck.claims.draft import Mention
from factcheck.claims.measured import Measured, MeasuredMention, behind_article, mention_of, ranges_joined, sharing, unread
from factcheck.claims.numerals.numeral import Printed
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.rates import rate_of
from factcheck.claims.words import Words
from factcheck.document import Document
from factcheck.units import BASIS_POINT, PERCENT, PERCENTAGE_POINT

WAKES: frozenset[str] = frozenset(
    """
    % percent per pct pc p.c p.c. percentage percents percentages basis bps bp pp ppt ppts pps points point digit digits teens
    """.split()
)

CORPUS: dict[tuple[str, str], tuple[str, ...]] = {
    ("58.5", PERCENT): ("58.5%", "58.5 percent", "58.5 per cent", "58.5 pct", "58.5-percent", "58.5pc", "58.5 p.c."),
    ("3", PERCENT): ("3%", "three percent", "three per cent", "3 percentage"),
    ("6.5", PERCENT): ("6-1/2 pct", "6½ per cent", "six and a half percent"),
    ("-5", PERCENT): ("minus five percent", "-5%", "−5 %"),
    ("2", PERCENTAGE_POINT): ("2 percentage points", "two percentage points", "2 pp", "2 percent points", "two-percentage-point"),
    ("25", BASIS_POINT): ("25 basis points", "25bps", "twenty-five basis points", "25-basis-point"),
    ("4", PERCENT): ("mid-single-digit growth", "a mid-single digit rise", "costs that fell by mid-single digits"),
}
"""One value and its unit, then all spellings that must yield it."""

_UNITS: Final = {
    "percentage points": PERCENTAGE_POINT,
    "percentage point": PERCENTAGE_POINT,
    "percentage - points": PERCENTAGE_POINT,
    "percentage - point": PERCENTAGE_POINT,
    "percent points": PERCENTAGE_POINT,
    "percent point": PERCENTAGE_POINT,
    "per cent points": PERCENTAGE_POINT,
    "% points": PERCENTAGE_POINT,
    "% - points": PERCENTAGE_POINT,
    "pct points": PERCENTAGE_POINT,
    "pc points": PERCENTAGE_POINT,
    "pp": PERCENTAGE_POINT,
    "ppt": PERCENTAGE_POINT,
    "ppts": PERCENTAGE_POINT,
    "pps": PERCENTAGE_POINT,
    "basis points": BASIS_POINT,
    "basis point": BASIS_POINT,
    "basis - points": BASIS_POINT,
    "basis - point": BASIS_POINT,
    "bps": BASIS_POINT,
    "bp": BASIS_POINT,
    "per cent": PERCENT,
    "per - cent": PERCENT,
    "%": PERCENT,
    "percent": PERCENT,
    "percents": PERCENT,
    "percentage": PERCENT,
    "pct": PERCENT,
    "pc": PERCENT,
    "p.c.": PERCENT,
    "p.c": PERCENT,
}
_FIRST_WORDS: Final = frozenset(phrase.split()[0] for phrase in _UNITS)

GROWING: Final = frozenset(
    """
    growth rise rises increase increases gain gains decline declines drop drops fall falls percentage percent margin margins
    inflation return returns yield yields improvement improvements rate rates sales revenue earnings profit
    """.split()
)
"""Behind a band of digits ("mid-single-digit") one of these shows that it is of percentages."""


@dataclass(slots=True, eq=False)
class PercentMention(MeasuredMention):
    """A number with its percent sign or word."""

    def freeze(self, document: Document) -> Percent:
        return Percent(**self.measured(document))


class Percent(Measured):
    """A percentage. `unit` is "percent", "percentage_point" or "basis_point"; `value` is the printed number."""

    kind: Literal["percent"] = "percent"


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Numbers with a word or sign of percentage behind them."""
    found = unread(words, document, taken)
    yield from ranges_joined(_single(words, found.parts, found.free()), found.parts, document.prose)


def _single(words: Words, parts: Parts, free: list[Printed]) -> Iterator[MeasuredMention]:
    for index, printed in enumerate(free):
        last = printed.end_numeral.last
        unit, last = _behind(parts, last, printed.low.form == "fraction")
        if unit is None:
            if not _is_band_of_percentages(parts, printed, last):
                continue
            unit = PERCENT
        for alone in sharing(parts, free, index):
            yield mention_of(PercentMention, words, parts, alone, alone.low.last, unit=unit, per=rate_of(parts, last))
        yield mention_of(PercentMention, words, parts, printed, last, unit=unit, per=rate_of(parts, last))


def _is_band_of_percentages(parts: Parts, printed: Printed, last: int) -> bool:
    """True for "mid-single-digit growth" and "fell by mid-single digits"."""
    if printed.low.form != "vague" or printed.low.power or parts.lower[last] not in ("digit", "digits", "teens"):
        return False
    first = printed.low.first
    moved = parts.lower[first - 1] in ("by", "the") and direction_of(parts, printed.low, first) is not None
    return moved or not GROWING.isdisjoint(parts.lower[last + 1 : last + 4])


def _behind(parts: Parts, last: int, fraction: bool) -> tuple[str | None, int]:
    """The unit behind a part and its last part; a hyphen between them counts for nothing."""
    at = parts.skip_hyphen(last + 1)
    if fraction:
        at = behind_article(parts, at)
    if parts.lower[at] not in _FIRST_WORDS:
        return None, last
    for length in (3, 2, 1):
        unit = _UNITS.get(" ".join(parts.lower[at : at + length]))
        if unit:
            return unit, at + length - 1
    return None, last
