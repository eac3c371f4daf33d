"""Weekdays, alone or with their dates: "Wednesday", "Monday, 5 March 2024", "5 March 2024 (a Tuesday)", "Friday next week"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from factcheck.claims.calendar.expressions import Named, Relative, SameDay, Shifted
from factcheck.claims.calendar.figures import figures_at, numeric_day
from factcheck.claims.calendar.named_days import CLAUSE_BEHIND, day_first, month_first
from factcheck.claims.calendar.nested import WeekdayOf
from factcheck.claims.calendar.point import Point, TimeReader
from factcheck.claims.calendar.tokens import (
    day_at,
    day_in_words_at,
)
from factcheck.claims.calendar.words import (
    ANY_MONTH,
    DASHES,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)
from factcheck.claims.numerals.parts import Parts

DAYTIMES: Final = frozenset("morning afternoon evening night".split())
BEING: Final = frozenset("is was be fell falls fall".split())
"""Verbs that give a date its weekday."""
HALVES_OF_THE_DAY: Final = frozenset({"am", "pm", "a.m.", "p.m."})


def weekday_first(reader: TimeReader, at: int) -> Point | None:
    """A weekday, alone or with its date: "Wednesday", "Monday, 5 March 2024", "Mon. (Sept 28)", "Friday next week"."""
    parts = reader.parts
    lower = parts.lower
    token = lower[at]
    full = token in WEEKDAYS
    if not full and not parts.tokens[at][0].isupper():
        return None
    weekday = WEEKDAYS[token] if full else SHORT_WEEKDAYS[token]
    alone = Point(Named(weekday=weekday), at, at + 1, at) if full else None
    inner = at + 1
    if not full and lower[inner] == ".":
        inner += 1
    if lower[inner] in DAYTIMES:
        inner += 1
    inner = _behind_a_clock_time(parts, inner)
    if lower[inner] in ("falling", "fell", "falls") and lower[inner + 1] == "on":
        inner += 2
    bracket = lower[inner] == "("
    comma = lower[inner] == ","
    inner += bracket or comma or (inner > at + 1 and lower[inner] == "on")
    dated = _dated(reader, inner)
    if dated is not None:
        if bracket and lower[dated.after] != ")":
            return alone
        named = dated.named
        assert named is not None
        if comma and lower[dated.after] in ("'s", "’s"):
            return alone  # "On Friday, 3 May's edition was late"
        return Point(_on(named, weekday), at, dated.after + bracket, at, (dated.first, dated.after))
    if bracket:
        return alone
    return _with_bare_day(parts, at, inner, weekday, comma=comma) or _of_whole(reader, at, inner, weekday, comma=comma) or alone


def _behind_a_clock_time(parts: Parts, at: int) -> int:
    """The part behind a time of day that stands between a weekday and its date: "Friday at 7.30 pm, 3 May"."""
    lower = parts.lower
    inner = at + (lower[at] == "at")
    if lower[inner] in ("noon", "midnight"):
        inner += 1
    elif lower[inner][:1].isdecimal() and (lower[at] == "at" or lower[inner + 1] in HALVES_OF_THE_DAY or lower[inner + 1] == ":"):
        inner += 1
        if lower[inner] == ":" and lower[inner + 1].isdecimal():
            inner += 2
        inner += lower[inner] in HALVES_OF_THE_DAY
    else:
        return at
    return inner if lower[inner] in (",", "(", "on") else at


def _dated(reader: TimeReader, at: int) -> Point | None:
    """A date with its day, behind its weekday and perhaps an article."""
    parts = reader.parts
    article = parts.lower[at] == "the"
    inner = at + article
    token = parts.lower[inner]
    point: Point | None = None
    if token[:1].isdecimal():
        point = (
            figures_at(parts, inner) or day_first(parts, inner) or (None if article else numeric_day(parts, inner, dotted=True))
        )
    elif token in ANY_MONTH:
        point = month_first(parts, inner)
    elif not token.isalpha():
        return None
    else:
        point = day_first(parts, inner)
    return point if point and point.named and point.named.day is not None and point.named.month is not None else None


def _with_bare_day(parts: Parts, at: int, inner: int, weekday: int, *, comma: bool) -> Point | None:
    """As in "Saturday the 23rd", "Monday 21", "tuesday the eleventh"."""
    article = parts.lower[inner] == "the"
    day = day_at(parts, inner + article) or (day_in_words_at(parts, inner + article) if article else None)
    if day is None or comma:
        return None
    listed = parts.lower[day[1]] in ("and", "or") and parts.lower[day[1] + 1] in {*WEEKDAYS, *SHORT_WEEKDAYS}
    if not day[2] and (article or (parts.lower[day[1]].isalpha() and not listed)):
        return None
    if not day[2] and parts.lower[day[1]] in DASHES | {"/", ":", ".", "%"} and parts.lower[day[1] + 1][:1].isalnum():
        return None
    return Point(Named(weekday=weekday, day=day[0]), at, day[1], at, (inner + article, day[1]))


def _of_whole(reader: TimeReader, at: int, inner: int, weekday: int, *, comma: bool) -> Point | None:
    """As in "Friday next week", "tuesday of last week", "Saturday 3 days from now"."""
    lower = reader.parts.lower
    of = lower[inner] == "of"
    whole = reader.point(inner + of)
    if whole is None or (whole.named is not None):
        return None
    if isinstance(whole.expression, Relative) and whole.expression.unit == "week" and not comma:
        return Point(WeekdayOf(weekday, whole.expression), at, whole.after)
    shifted = whole.expression
    if not of and isinstance(shifted, Shifted) and shifted.needs == "document" and not shifted.loose:
        return Point(replace(shifted, weekday=weekday), at, whole.after)
    return None


def trailing_weekday(parts: Parts, point: Point | None) -> Point | None:
    """A date with the weekday that is told of it, if there is one: "5 March 2024 (a Tuesday)", "28 September, a Monday,",
    "1 January 2000 was a Saturday".
    """
    if point is None or point.named is None or point.named.day is None or point.weekday is not None:
        return point
    return _called(parts, point, point.named) or _beside(parts, point, point.named) or point


def _called(parts: Parts, point: Point, named: Named) -> Point | None:
    """The date with the weekday that a verb gives it; the weekday stays outside the expression."""
    lower = parts.lower
    inner = point.after
    inner += lower[inner] in ("will", "would") and lower[inner + 1] in ("be", "fall")
    if lower[inner] not in BEING:
        return None
    inner += 1 + (lower[inner + 1] == "on")
    inner += lower[inner] == "a"
    noun = lower[inner + 1][:1].isalpha() and lower[inner + 1] not in CLAUSE_BEHIND | {"and", "but"}
    if lower[inner] not in WEEKDAYS or noun:
        return None
    return Point(_on(named, WEEKDAYS[lower[inner]]), point.first, point.after, inner, (point.first, point.after))


def _beside(parts: Parts, point: Point, named: Named) -> Point | None:
    """The date with the weekday in brackets or between commas behind it."""
    lower = parts.lower
    if lower[point.after] not in (",", "("):
        return None
    bracket = lower[point.after] == "("
    inner = point.after + 1
    article = lower[inner] == "a"
    inner += article
    weekday = WEEKDAYS.get(lower[inner])
    after = inner + 1
    if weekday is None and bracket and parts.tokens[inner][:1].isupper():
        weekday = SHORT_WEEKDAYS.get(lower[inner])
        after += lower[after] == "."
    closed = lower[after] == ")" if bracket else article or lower[after] in (",", ".", "")
    if weekday is None or not closed:
        return None
    return Point(_on(named, weekday), point.first, after + bracket, inner, (point.first, point.after))


def told_of_a_day(parts: Parts, at: int) -> Point | None:
    """The weekday of a sentence that tells only that of a day told before: "It was a wet Friday, and nobody came"."""
    lower = parts.lower
    if at or lower[1] not in ("was", "is") or lower[2] not in ("a", "on"):
        return None
    inner = 3 + (lower[3] == "a" and lower[2] == "on")
    while inner < 6 and lower[inner] not in WEEKDAYS and lower[inner].isalpha() and parts.tokens[inner].islower():
        inner += 1
    if lower[inner] not in WEEKDAYS or (lower[inner + 1][:1].isalpha() and lower[inner + 1] not in ("and", "when", "but")):
        return None
    return Point(SameDay(WEEKDAYS[lower[inner]]), inner, inner + 1, inner, (inner, inner + 1))


def _on(named: Named, weekday: int) -> Named:
    swapped = replace(named.swapped, weekday=weekday) if named.swapped else None
    return replace(named, weekday=weekday, swapped=swapped)
