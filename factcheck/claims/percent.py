"""A percentage, percentage points or basis points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.claims.draft import Mention
from factcheck.claims.measured import Measured, MeasuredMention, direction_of, hedge_of, rate_of, value_of
from factcheck.claims.numerals import free
from factcheck.claims.words import Words
from factcheck.document import Document
from factcheck.units import BASIS_POINT, PERCENT, PERCENTAGE_POINT

WAKES: frozenset[str] = frozenset({"%", "percent", "per", "pct", "percentage", "basis", "bps", "pp", "points", "point"})

CORPUS: dict[tuple[str, str], tuple[str, ...]] = {
    ("58.5", PERCENT): ("58.5%", "58.5 percent", "58.5 per cent", "58.5 pct", "58.5-percent"),
    ("3", PERCENT): ("3%", "three percent", "three per cent"),
    ("2", PERCENTAGE_POINT): ("2 percentage points", "two percentage points", "2 pp", "2 percent points"),
    ("25", BASIS_POINT): ("25 basis points", "25bps", "twenty-five basis points"),
}
"""One value and its unit, then all spellings that must yield it."""

_BEHIND: dict[tuple[str, ...], str] = {
    ("percentage", "points"): PERCENTAGE_POINT,
    ("percentage", "point"): PERCENTAGE_POINT,
    ("percent", "points"): PERCENTAGE_POINT,
    ("percent", "point"): PERCENTAGE_POINT,
    ("%", "points"): PERCENTAGE_POINT,
    ("pct", "points"): PERCENTAGE_POINT,
    ("pp",): PERCENTAGE_POINT,
    ("basis", "points"): BASIS_POINT,
    ("basis", "point"): BASIS_POINT,
    ("bps",): BASIS_POINT,
    ("per", "cent"): PERCENT,
    ("%",): PERCENT,
    ("percent",): PERCENT,
    ("pct",): PERCENT,
}


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
    for low, high in free(words, document.prose, taken):
        last = (high or low).last
        found = _behind(words, last)
        if found is None:
            continue
        unit, length = found
        hedge = hedge_of(words, low.first, last + length)
        yield PercentMention(
            low.start,
            words.ends[last + length],
            words.index,
            words.block,
            low.first,
            last + length,
            value_of(low, hedge, upper=high),
            unit,
            hedge,
            direction_of(words, low.first),
            rate_of(words, last + length),
        )


def _behind(words: Words, last: int) -> tuple[str, int] | None:
    """The unit behind a number and how many words it takes; a hyphen between them counts as one."""
    lower = words.lower
    for skip in (0, 1):
        if skip and lower[last + 1 : last + 2] != ["-"]:
            break
        at = last + 1 + skip
        for length in (2, 1):
            unit = _BEHIND.get(tuple(lower[at : at + length]))
            if unit and at + length <= len(lower):
                return unit, length + skip
    return None
