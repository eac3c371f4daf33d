"""Stretches of time with two ends, or a length up to one: "between June and September", "5-7 May 2020", "six months to June"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from factcheck.claims.calendar.expressions import Expression, Named, Relative
from factcheck.claims.calendar.figures import numeric_day
from factcheck.claims.calendar.nested import Between, DayOf, Leading
from factcheck.claims.calendar.point import Point, TimeReader
from factcheck.claims.calendar.portions import ending
from factcheck.claims.calendar.tokens import any_year_at, count_at, day_at, day_in_words_at, month_at, year_at
from factcheck.claims.calendar.words import DASHES, UNITS, UP_TO
from factcheck.claims.numerals.parts import Parts

BEFORE_TWO_YEARS: Final = frozenset({"is", "in", "range", "years", "the", "(", "for", ",", "between", "from"})
"""Words behind which two years may be the ends of a stretch of time without more."""
LASTED: Final = frozenset(
    """
    reigned ruled governed served lived stayed worked taught studied played ran lasted existed operated sat led chaired presided
    raged
    """.split()
)
"""Verbs of what goes on from one time to another, so that the second cannot be the earlier one."""
COMPARED: Final = frozenset(
    """
    difference differences gap gaps comparison comparisons compare compared comparing contrast distinction change changes shift
    split choose choice decide differ differed vary varied relation balance relationship similarity match tie link
    """.split()
)
"""Words behind which "between" joins two things, and no two ends."""
LONG_UNITS: Final = frozenset({"day", "week", "fortnight", "month", "quarter", "season", "year", "decade", "century"})


def between(reader: TimeReader, at: int) -> Point | None:
    """As in "between June and September", "between 2014-2018", "between the ninth and the seventeenth of April"."""
    lower = reader.parts.lower
    start = _end(reader, at + 1)
    joined: Point | None = None
    if start is not None and (lower[start.after] == "and" or (lower[start.after] in ("through", "to") and start.named)):
        end = _end(reader, start.after + 1)
        joined = _joined(reader.parts, at, start, end, inclusive=False) if end else None
    return joined or _days_of_one_month(reader, at, "and", inclusive=False) or _led(reader, at)


def from_to(reader: TimeReader, at: int) -> Point | None:
    """As in "from July to September 2020", "from 5 to 7 May", "from 2019-aug-01 to today"."""
    lower = reader.parts.lower
    start = _end(reader, at + 1)
    if start is not None and lower[start.after] == "," and lower[start.after + 1] in ("to", "until", "till", "through"):
        start = replace(start, after=start.after + 1)
    if start is not None and lower[start.after] in UP_TO:
        end = _end(reader, start.after + 1)
        joined = _joined(reader.parts, at, start, end) if end and not _counts(reader.parts, start, end) else None
        if joined is not None:
            return joined
    return _days_of_one_month(reader, at, "to") or _led(reader, at)


def _led(reader: TimeReader, at: int) -> Point | None:
    """A range told with a dash behind "from" or "between"."""
    found = named_range(reader, at + 1)
    return replace(found, first=at) if found else None


def named_range(reader: TimeReader, at: int) -> Point | None:
    """Two times with a dash or "to" between them: "July to September", "3 May – 17 May", "May 5-7, 2020", "2014 to 2018"."""
    parts = reader.parts
    lower = parts.lower
    days = _days_behind_month(reader, at) or _days_before_month(reader, at) or _split_year(parts, at)
    if days is not None:
        return days
    start = _end(reader, at)
    if start is not None and lower[start.after : start.after + 3] == ["-", "to", "-"]:
        start = replace(start, after=start.after + 2)  # "July-to-September"
    if start is None or lower[start.after] not in UP_TO:
        return None
    named = start.named
    if named is None or (named.weekday is not None and named.day is None):
        return None
    dash = lower[start.after] in DASHES
    if named.month is None and named.week is None and not (named.year is not None and not dash):
        return None
    if named.month is None and lower[start.after] not in ("to", "through", "until"):
        return None
    end = _end(reader, start.after + 1)
    if end is None or (end.named is None and not _is_present(end.expression)):
        return None
    if named.month is None and (end.named is None or end.named.month is not None or parts.lower[at - 1] not in BEFORE_TWO_YEARS):
        return None
    return None if _counts(parts, start, end) else _joined(parts, at, start, end)


def _is_present(expression: Expression) -> bool:
    return isinstance(expression, Relative) and expression.unit == "day"


def _end(reader: TimeReader, at: int) -> Point | None:
    """A time that can be one end of a range."""
    parts = reader.parts
    point = reader.point(at)
    if point is None and parts.lower[at] == "the":
        point = reader.point(at + 1)
    if point is None:
        year = any_year_at(parts, at)
        if year is not None and parts.lower[at] not in ("a", "an"):
            return Point(Named(year=year[0]), at, year[1])
        return numeric_day(parts, at)
    if isinstance(point.expression, Between) or (
        point.expression.granularity in ("decade", "century") and point.named is not None
    ):
        return None
    return point


def _goes_on(parts: Parts, at: int) -> bool:
    """True if two times behind a part are the ends of what goes on: behind its verb or, behind "between", where nothing compares
    or chooses.
    """
    before = parts.lower[max(0, at - 7) : at]
    if parts.lower[at] == "between":
        return COMPARED.isdisjoint(before)
    return parts.lower[at] == "from" and not LASTED.isdisjoint(before) and "," not in before


def _may_be_odds(parts: Parts, start: Point, end: Point) -> bool:
    """True for "from 4/1 to 5/2", where no figure says that these are days."""
    text = parts.tokens[start.first : end.after]
    figures = [token for token in text if token.isdecimal()]
    return "/" in text and all(len(token) < 3 and not token.startswith("0") and int(token) < 13 for token in figures)


def _joined(parts: Parts, at: int, start: Point, end: Point, *, inclusive: bool = True) -> Point | None:
    """Two ends of one kind as a range; None for ends that cannot belong together."""
    one, two = start.named, end.named
    if (
        one is not None
        and two is not None
        and one.month is None
        and one.day is not None
        and two.month
        and one.weekday is not None
    ):
        one = replace(one, month=two.month, year=two.year)
        start = replace(start, expression=one)
    first, last = start.expression, end.expression
    if one is not None and two is not None:
        if one.weekday is not None and one.day is None and two.weekday is None and one.direction is None:
            return None
        bare = (one.month is None and one.weekday is None) != (two.month is None and two.weekday is None)
        if bare and one.year is None and two.year is None:
            return None
        if bare and not (one.year is not None and two.year is not None):
            return None
        if one.month is None and (one.quarter is not None or one.half is not None) and two.quarter is None and two.half is None:
            return None
        backwards = one.month is None and two.month is None and one.quarter is None and (two.year or 0) < (one.year or 0)
        if backwards and not _goes_on(parts, at):
            return None  # "from 2050 to 2040" moves a date
    after = end.after
    if one is not None and two is not None and two.day is not None and two.year is None and parts.lower[after] == ",":
        year = year_at(parts, after + 1)
        if year is not None and two.swapped is not None:
            last, after = replace(two, year=year, swapped=replace(two.swapped, year=year)), after + 2
    yearless = one is not None and two is not None and last is two and one.year is None and two.year is None
    if yearless and _may_be_odds(parts, start, end):
        return None
    return Point(Between(first, last, inclusive), at, after, ends=(start, end))


def _counts(parts: Parts, start: Point, end: Point) -> bool:
    """True for "from 1500 to 2000 hires": round numbers before what they count, and no years."""
    one, two = start.named, end.named
    if one is None or two is None or one.month or two.month or (one.year or 1) % 100 or (two.year or 1) % 100:
        return False
    behind = parts.lower[end.after]
    return behind.endswith("s") and behind.isalpha()


def _day(parts: Parts, at: int) -> tuple[int, int, bool] | None:
    return day_at(parts, at) or day_in_words_at(parts, at)


def _days_of_one_month(reader: TimeReader, at: int, joiner: str, *, inclusive: bool = True) -> Point | None:
    """As in "from 5 to 7 May", "between the ninth and the seventeenth of April", "from 4 to 22 this month"."""
    parts = reader.parts
    lower = parts.lower
    inner = at + 1 + (lower[at + 1] == "the")
    day = _day(parts, inner)
    if day is None or (lower[day[1]] != joiner and lower[day[1]] not in UP_TO):
        return None
    behind = day[1] + 1
    end = _end(reader, behind)
    if end is not None and end.named is not None and end.named.day is not None and end.named.month is not None:
        if day[0] >= end.named.day or end.named.weekday is not None:
            return None
        return Point(Between(replace(end.named, day=day[0]), end.named, inclusive), at, end.after)
    last = _day(parts, behind + (lower[behind] == "the"))
    if last is None or last[0] <= day[0] or lower[last[1]] not in ("this", "next", "last"):
        return None
    month = reader.point(last[1])
    if month is None or not isinstance(month.expression, Relative) or month.expression.unit != "month":
        return None
    return Point(Between(DayOf(day[0], month.expression), DayOf(last[0], month.expression), inclusive), at, month.after)


def _days_behind_month(reader: TimeReader, at: int) -> Point | None:
    """As in "May 5-7, 2020", "Sept. 28 to 30", "april ninth through 17th"."""
    parts = reader.parts
    lower = parts.lower
    month = month_at(parts, at, dated=True)
    if month is None:
        return None
    first = _day(parts, month[1])
    if first is None or lower[first[1]] not in UP_TO:
        return None
    last = _day(parts, first[1] + 1)
    if last is None or last[0] <= first[0] or month_at(parts, last[1]) or lower[last[1]] == "of":
        return None
    if not parts.tokens[at][0].isupper() and not (first[2] or last[2]):
        return None
    inner = last[1] + (lower[last[1]] == ",")
    year = year_at(parts, inner)
    start, end = Named(year=year, month=month[0], day=first[0]), Named(year=year, month=month[0], day=last[0])
    return Point(Between(start, end), at, inner + 1 if year else last[1])


def _days_before_month(reader: TimeReader, at: int) -> Point | None:
    """As in "5-7 May 2020", "9 to 12 of June"; behind a dash or "to"."""
    parts = reader.parts
    lower = parts.lower
    day = _day(parts, at)
    if day is None or lower[day[1]] not in UP_TO or (not lower[at][:1].isdecimal() and not day[2]):
        return None
    inner = day[1] + 1
    last = _day(parts, inner)
    if last is None or last[0] <= day[0]:
        return None
    of = lower[last[1]] == "of"
    month = month_at(parts, last[1] + of, dated=True)
    if month is None or (not of and parts.lower[last[1]] in ("may", "march") and not parts.tokens[last[1]][0].isupper()):
        return None
    behind = month[1] + (lower[month[1]] == ",")
    year = year_at(parts, behind)
    start, end = Named(year=year, month=month[0], day=day[0]), Named(year=year, month=month[0], day=last[0])
    return Point(Between(start, end), at, behind + 1 if year else month[1])


def _split_year(parts: Parts, at: int) -> Point | None:
    """As in "2019-20", "2019-2021", "2019/20", "2014~2018"."""
    lower = parts.lower
    year = year_at_dash(parts, at)
    if year is None:
        return None
    token = lower[at + 2]
    if (
        not token.isascii()
        or not token.isdecimal()
        or not parts.glued(at + 2)
        or (parts.glued(at + 3) and lower[at + 3] in ("-", "/", "–"))
    ):
        return None
    if parts.glued(at) and lower[at - 1] != "(":
        return None
    if len(token) < 3 and int(token) == (year + 1) % 10 ** len(token) and lower[at + 1] != "~":
        return Point(Between(Named(year=year), Named(year=year + 1)), at, at + 3)
    end = int(token) if len(token) == 4 else 0
    if len(token) == 2 and lower[at + 1] in ("-", "–") and int(token) > year % 100 and lower[at - 1] in BEFORE_TWO_YEARS:
        end = year - year % 100 + int(token)
    if end and end < year < end + 200 and lower[at - 1] == "(" and lower[at + 3] == ")" and lower[at + 1] in ("-", "–"):
        return Point(Between(Named(year=year), Named(year=end)), at, at + 3)  # a life that ends before it begins
    if year < end <= year + 200 and lower[at + 1] != "/" and not (parts.glued(at + 3) and lower[at + 3][:1].isalnum()):
        return Point(Between(Named(year=year), Named(year=end)), at, at + 3)
    return None


def year_at_dash(parts: Parts, at: int) -> int | None:
    """A year to which a dash or a stroke is joined."""
    token = parts.lower[at]
    if len(token) != 4 or not token.isascii() or not token.isdecimal() or not 1000 <= int(token) < 2500:
        return None
    return int(token) if parts.lower[at + 1] in ("-", "–", "/", "~") and parts.glued(at + 1) else None


def leading(reader: TimeReader, at: int) -> Point | None:
    """A length of time up to a named one: "six months to June", "the year ended 31 March 2021", "13 weeks to 1 July"."""
    parts = reader.parts
    lower = parts.lower
    number = count_at(parts, at)
    count, after = number or (1, at)
    after = parts.skip_hyphen(after) if number else after
    after += lower[after] in ("financial", "fiscal")
    if number is None and lower[at] == "half":
        after = parts.skip_hyphen(at + 1)
        if lower[after] != "year":
            return None
        count = 6
    unit = UNITS.get(lower[after])
    if unit not in LONG_UNITS or unit is None or (number is None and lower[after].endswith("s")):
        return None
    unit = "month" if lower[at] == "half" else unit
    after += 1
    if lower[after] == "period":
        after += 1
    end = ending(reader, after)
    counted = number is not None or lower[at] == "half" or unit in ("year", "quarter")
    if end is None or (lower[after] in ("to", "through", "until", "till") and not counted):
        return None
    first = at - 1 if lower[at - 1] in ("fiscal", "financial", "full", "first") else at
    return Point(Leading(count, unit, end.expression), first, end.after)
