"""Stretches of time with two ends: "between June and September", "5-7 May 2020", "2019-20"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from factcheck.claims.calendar import Between, Named
from factcheck.claims.calendar_parts import Point, Stretch, day_at, stretch, year_at
from factcheck.claims.calendar_reading import point_at
from factcheck.claims.calendar_words import ANY_MONTH
from factcheck.claims.words import Words

UP_TO: Final = frozenset({"to", "until", "till", "through", "thru", "-", "–", "—"})


def between(words: Words, at: int) -> Stretch | None:
    start = end_at(words, at + 1)
    if start is None or words.lower[start.after : start.after + 1] != ["and"]:
        return None
    end = end_at(words, start.after + 1)
    if end is None:
        return None
    joined = _join(start.named, end.named, inclusive=False)
    return stretch(words, at, end.after, joined) if joined else None


def from_to(words: Words, at: int) -> Stretch | None:
    start = end_at(words, at + 1)
    if start is None:
        return _from_day(words, at)
    if words.lower[start.after : start.after + 1] and words.lower[start.after] in UP_TO:
        end = end_at(words, start.after + 1)
        joined = _join(start.named, end.named) if end else None
        if end and joined and not _counts(words, start.named, end):
            return stretch(words, at, end.after, joined)
    return None


def _counts(words: Words, start: Named, end: Point) -> bool:
    """True for "from 1500 to 2000 hires": round numbers before what they count, and no years."""
    if start.month or end.named.month or (start.year or 1) % 100 or (end.named.year or 1) % 100:
        return False
    return end.after < len(words.lower) and words.lower[end.after].endswith("s") and words.lower[end.after].isalpha()


def _from_day(words: Words, at: int) -> Stretch | None:
    """As in "from 5 to 7 May": the first day has no month of its own."""
    day = day_at(words, at + 1)
    if day is None or not words.lower[day[1] : day[1] + 1] or words.lower[day[1]] not in UP_TO:
        return None
    end = end_at(words, day[1] + 1)
    if end is None or end.named.weekday is not None or day[0] >= (end.named.day or 0):
        return None
    return stretch(words, at, end.after, Between(replace(end.named, day=day[0]), end.named))


def end_at(words: Words, at: int) -> Point | None:
    """A named time that can be one end of a range: a year, month or day."""
    if at >= len(words.lower):
        return None
    point = point_at(words, at)
    if point is None:
        year = year_at(words, at)
        return Point(Named(year=year), at, at + 1) if year else None
    usable = point.named.month is not None or (point.named.year is not None and not point.named.decade)
    return point if usable and point.named.swapped is None else None


def _join(start: Named, end: Named, *, inclusive: bool = True) -> Between | None:
    """Two ends of one kind as a range; None for ends that cannot belong together."""
    if (start.month is None) != (end.month is None):
        return None
    if start.month is None and (start.quarter is not None or start.half is not None or (end.year or 0) < (start.year or 0)):
        return None  # "from 2050 to 2040" moves a date
    return Between(start, end, inclusive)


def split_year(words: Words, at: int, year: int) -> Stretch | None:
    """As in "2019-20", "2019-2021", "2019/20"."""
    lower = words.lower
    if at + 2 >= len(lower) or lower[at + 1] not in ("-", "–", "/") or words.starts[at + 1] != words.ends[at]:
        return None
    token = lower[at + 2]
    if not token.isascii() or not token.isdecimal() or words.starts[at + 2] != words.ends[at + 1]:
        return None
    if lower[at + 3 : at + 4] in (["-"], ["/"], ["–"]) or (
        at and words.ends[at - 1] == words.starts[at] and lower[at - 1] != "("
    ):
        return None
    if len(token) == 2 and int(token) == (year + 1) % 100:
        return stretch(words, at, at + 3, Between(Named(year=year), Named(year=year + 1)))
    end = year_at(words, at + 2)
    if end and year < end <= year + 200 and lower[at + 1] != "/":
        return stretch(words, at, at + 3, Between(Named(year=year), Named(year=end)))
    return None


def named_range(words: Words, at: int) -> Stretch | None:
    """Two named times with a dash or "to" between them: "July to September", "3 May – 17 May", "May 5-7, 2020"."""
    lower = words.lower
    if not (words.tokens[at][0].isupper() or lower[at][0].isdecimal() or lower[at] in ("early", "mid", "late")):
        return None
    days = _days_of_month(words, at)
    if days:
        return days
    start = point_at(words, at)
    if start is None or start.named.month is None or start.after >= len(lower) or lower[start.after] not in UP_TO:
        return None
    end = end_at(words, start.after + 1)
    if end is None or end.named.month is None:
        return None
    joined = _join(start.named, end.named)
    return stretch(words, at, end.after, joined) if joined else None


def _days_of_month(words: Words, at: int) -> Stretch | None:
    """As in "May 5-7, 2020", "Sept. 28 to 30"."""
    lower = words.lower
    month = ANY_MONTH.get(lower[at])
    if month is None:
        return None
    after = at + 1 + (lower[at + 1 : at + 2] == ["."])
    first = day_at(words, after)
    if first is None or not lower[first[1] : first[1] + 1] or lower[first[1]] not in ("-", "–", "—", "to"):
        return None
    last = day_at(words, first[1] + 1)
    if last is None or last[0] <= first[0] or _month_follows(words, last[1]):
        return None
    after = last[1]
    year = year_at(words, after + (lower[after : after + 1] == [","]))
    if year:
        after += 1 + (lower[after] == ",")
    start, end = Named(year=year, month=month, day=first[0]), Named(year=year, month=month, day=last[0])
    return stretch(words, at, after, Between(start, end))


def _month_follows(words: Words, at: int) -> bool:
    """True if a month stands at a word: "to 7 May" is no day of the month before."""
    return at < len(words.lower) and words.lower[at] in ANY_MONTH
