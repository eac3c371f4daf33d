"""How many days can lie between two times, by how exactly each of them is told."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

from factcheck.claims.calendar.words import ANY_MONTH
from factcheck.claims.date import Date
from factcheck.claims.period import Period
from factcheck.days import Days, month_days, one_day, year_days

COMMON_YEAR: Final = 2023
WIDTHS: Final[dict[str, int]] = {"day": 1, "month": 31, "year": 365}
"""The days that a named end of a stretch covers."""
JOINER: Final = re.compile(r"\s(?:to|and|until|till|through)\s|\s?[-–—]\s?", re.I)
DAY_ONE: Final = re.compile(r"\b0?1(?:st)?\b|\bfirst\b", re.I)


BACKWARDS: Final = frozenset({"before", "earlier", "previously"})


class Reach(NamedTuple):
    """The fewest and the most days from one time to another; in the fewest neither end counts, in the most both do."""

    shortest: int
    longest: int


def across(period: Period) -> Reach | None:
    """From the first to the last named end of a stretch such as "from 1975 to 2005"."""
    if period.range_days is None or period.granularity not in WIDTHS:
        return None
    ends = WIDTHS[period.granularity] + max(WIDTHS[period.granularity], WIDTHS[_first_granularity(period)])
    return Reach(max(0, period.range_days - ends + 1), period.range_days)


def between(start: Date, end: Date) -> Reach | None:
    """From one named time to another. None where their order cannot be told, or the end lies before the start."""
    days = _placed(start, end)
    if days is None:
        return None
    first, last = days
    if last.after <= first.first:
        return None
    return Reach(max(0, (last.first - first.last).days), (last.after - first.first).days)


def until(start: Date, today: dt.date) -> Reach | None:
    """From a named time to a day; None for a time that does not lie before it."""
    if start.days is None or start.days.first >= today:
        return None
    return Reach(max(0, (today - start.days.last).days), (today - start.days.first).days + 1)


def _placed(start: Date, end: Date) -> tuple[Days, Days] | None:
    """The days of both, a year that only one of them states being lent to the other."""
    if start.year is None and end.year is None:
        if start.month is None or end.month is None:
            return (start.days, end.days) if start.days and end.days else None
        first, last = _in(start, COMMON_YEAR), _in(end, COMMON_YEAR)
        if first and last and last.after <= first.first:
            last = _in(end, COMMON_YEAR + 1)
        return (first, last) if first and last else None
    if (start.year is None and start.month is None) or (end.year is None and end.month is None):
        return (start.days, end.days) if start.days and end.days else None
    if start.year is None and end.days:
        found = [days for year in (end.days.first.year, end.days.first.year - 1) if (days := _in(start, year))]
        before = [days for days in found if days.first < end.days.after]
        return (before[0], end.days) if before and end.granularity != "year" else None
    if end.year is None and start.days:
        found = [days for year in (start.days.first.year, start.days.first.year + 1) if (days := _in(end, year))]
        behind = [days for days in found if days.after > start.days.first]
        return (start.days, behind[0]) if behind and start.granularity != "year" else None
    return (start.days, end.days) if start.days and end.days else None


def _in(date: Date, year: int) -> Days | None:
    try:
        if date.month is None:
            return year_days(year)
        return month_days(year, date.month) if date.day is None else one_day(dt.date(year, date.month, date.day))
    except ValueError:
        return None


def _first_granularity(period: Period) -> str:
    """How exactly the first end is told, which may be less than the last: "from 2015 to March 2019"."""
    first = JOINER.split(period.text.lower(), maxsplit=1)[0]
    words = set(re.findall(r"[a-z]+", first))
    named = not words.isdisjoint(ANY_MONTH)
    if period.granularity == "year" or (period.granularity == "month" and named):
        return period.granularity
    if period.days is not None and period.days.first.day != 1:
        return "day"
    if period.granularity == "day" and (DAY_ONE.search(first) or period.days is None):
        return "day"
    return "month" if named else "year" if re.search(r"\d{4}", first) else period.granularity


def in_order(way: str, known: Date | Period, told: Date | Period) -> tuple[Date | Period, Date | Period]:
    """Start and end: the time from which another is counted, and that other, the way that the word between them says."""
    return (told, known) if way.lower() in BACKWARDS else (known, told)
