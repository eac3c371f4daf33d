"""What may begin an expression of time, and what then reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from factcheck.claims.calendar import counted, directed, eras, feasts, figures, named_days, portions, ranges, weekdays, years
from factcheck.claims.calendar.expressions import Relative
from factcheck.claims.calendar.holidays import FIRST_WORDS
from factcheck.claims.calendar.nested import InYear
from factcheck.claims.calendar.point import Point, TimeReader
from factcheck.claims.calendar.tokens import DAY_ORDINALS
from factcheck.claims.calendar.words import (
    ANY_MONTH,
    FISCAL,
    SEASONS,
    SHORT_WEEKDAYS,
    SMALL_NUMBERS,
    WEEKDAYS,
)
from factcheck.claims.numerals.parts import Parts

Read = Callable[[TimeReader, int], Point | None]


def _parts_only(read: Callable[[Parts, int], Point | None]) -> Read:
    return lambda times, at: read(times.parts, at)


def _dated(read: Callable[[Parts, int], Point | None]) -> Read:
    return lambda times, at: _of_this_year(times, weekdays.trailing_weekday(times.parts, read(times.parts, at)))


def _of_this_year(times: TimeReader, point: Point | None) -> Point | None:
    """A day or month with the year behind it that is told from the day of writing: "October last year"."""
    named = point.named if point else None
    if point is None or named is None or named.year is not None or named.month is None or named.swapped is not None:
        return point
    inner = point.after + (times.parts.lower[point.after] == "of")
    if times.parts.lower[inner] not in ("this", "last", "next") or times.parts.lower[inner + 1] != "year":
        return point
    whole = times.point(inner)
    if whole is None or not isinstance(whole.expression, Relative):
        return point
    return Point(InYear(named, whole.expression), point.first, whole.after)


FIGURES: Final = _dated(figures.figures_at)
DAY_FIRST: Final = _dated(named_days.day_first)
MONTH_FIRST: Final = _dated(named_days.month_first)
CENTURY: Final = _parts_only(years.century_at)
DECADE: Final = _parts_only(years.decade_in_words)
NEXT_BUT_ONE: Final = frozenset({"day", "week", "weekend", "month", "year"})
READS: Final[dict[str, tuple[Read, ...]]] = {}
"""Of the first word of an expression, what reads it, in the order of trial; "0" is any word that begins with a digit."""


def _opens(words: Iterable[str], *reads: Read) -> None:
    for word in words:
        READS[word] = READS.get(word, ()) + reads


_opens(("0", "ad", "a.d."), _parts_only(eras.year_of_an_era))
_opens(("0",), _parts_only(portions.quarter_first))
_opens(
    ("0",),
    ranges.leading,
    counted.counted,
    portions.ordinal_part,
    CENTURY,
    FIGURES,
    DAY_FIRST,
    _parts_only(figures.day_in_context),
)
_opens(DAY_ORDINALS, portions.ordinal_part, CENTURY, DAY_FIRST)
_opens(
    SMALL_NUMBERS, ranges.leading, counted.counted, portions.ordinal_part, DAY_FIRST, CENTURY, DECADE,
    _parts_only(years.spelled_year),
)  # fmt: skip
_opens(ANY_MONTH, MONTH_FIRST)
_opens({*directed.DEICTIC_DAYS, *directed.VAGUE}, _parts_only(directed.deictic))
_opens(("day",), _parts_only(directed.around_a_day))
_opens({*WEEKDAYS, *NEXT_BUT_ONE}, _parts_only(directed.next_but_one))
_opens({*WEEKDAYS, *SHORT_WEEKDAYS}, weekdays.weekday_first)
_opens(("it", "that"), _parts_only(weekdays.told_of_a_day))
_opens(("last", "final"), portions.ordinal_part)
_opens(counted.SHIFTS, directed.directed)
_opens(("days", "weeks", "months", "years", "decades"), _parts_only(directed.to_come))
_opens(("recent", "coming"), _parts_only(directed.recent))
_opens(portions.PART_WORDS, portions.portion)
_opens(("rest", "remainder", "remaining"), portions.rest)
_opens(FISCAL, portions.shorthand)
_opens(("q", "h"), portions.shorthand)
_opens(SEASONS, portions.season_at)
_opens({*portions.ACRONYMS, *portions.TO_DATE}, _parts_only(portions.acronym))
_opens(("year",), _parts_only(portions.year_end), _parts_only(years.year_by_name))
_opens(("calendar", "cy"), _parts_only(years.year_by_name))
_opens(("year", "quarter", "month", "half"), ranges.leading)
_opens(("year", "month", "quarter", "week"), _parts_only(portions.acronym))
_opens(("week", "weekend", "w"), portions.week_by_name)
_opens(("a", "an", "half", "few", "several", "some", "couple"), counted.counted)
_opens(years.DECADES, DECADE)
_opens(FIRST_WORDS, feasts.holiday_weekend, feasts.holiday_at)
WEAK: Final = frozenset("a an few several some couple same one two second it that".split()) | FIRST_WORDS
"""Words that begin an expression of time only with another of its words behind them."""
WAKES: Final[frozenset[str]] = (
    frozenset(READS) - (WEAK - {*ANY_MONTH, *WEEKDAYS})
    | frozenset("ago day days week weeks month months year years thousands eve".split())
    | eras.ERAS
    | eras.ERA_NOUNS
    | frozenset("christmas easter thanksgiving halloween juneteenth xmas pentecost".split())
)
"""Words of which one must be in a sentence for it to tell a time."""
