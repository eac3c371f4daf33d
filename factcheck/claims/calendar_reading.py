"""Named times in a run of words: "Wednesday, 5 March 2024", "Sept. 28", "mid-2022", "31.11.2020", "Q3 2020"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from factcheck.claims.calendar import Named, Part
from factcheck.claims.calendar_figures import bare_year, decade, dotted, iso, slashed
from factcheck.claims.calendar_parts import COUNTED, PLAIN_YEARS, Point, day_at, month_at, year_at
from factcheck.claims.calendar_words import (
    AMBIGUOUS_MONTHS,
    ANY_MONTH,
    BEFORE_A_TIME,
    FISCAL,
    MONTHS,
    ORDINALS,
    SEASONS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)
from factcheck.claims.words import Words

PART_WORDS: Final[dict[str, Part]] = {"early": "early", "mid": "mid", "late": "late"}

NUMBERED: Final = frozenset(
    "no nr number page issue volume vol chapter section part article paragraph version room flight route line class table figure "
    "book day week".split()
)
"""Behind one of these a figure numbers something: "issue 31 April 2020"."""

DAYTIMES: Final = frozenset("morning afternoon evening night".split())


def point_at(words: Words, at: int) -> Point | None:
    """The named time that starts at a word, the longest reading first; None if there is none."""
    lower = words.lower
    token = lower[at]
    weekday = WEEKDAYS.get(token, SHORT_WEEKDAYS.get(token)) if words.tokens[at][0].isupper() else None
    if weekday is not None:
        return _from_weekday(words, at, weekday)
    if token[0].isdecimal():
        return _trailing_weekday(words, _from_digits(words, at))
    if token in ANY_MONTH:
        return _trailing_weekday(words, _from_month(words, at))
    if token == "the":
        day = day_at(words, at + 1)
        found = _day_first(words, at + 1) if day and day[2] else None
        return _trailing_weekday(words, replace(found, first=at)) if found else None
    return _larger(words, at)


def _larger(words: Words, at: int) -> Point | None:
    """Quarters, halves, parts of years, fiscal years, decades."""
    lower, tokens = words.lower, words.tokens
    token = lower[at]
    size = len(lower)
    if token in PART_WORDS and at + 1 < size:
        inner = at + 1 + (lower[at + 1] in ("-", "in"))
        point = point_at(words, inner) if inner < size and (lower[inner] in ANY_MONTH or decade(words, inner)) else None
        year = year_at(words, inner)
        if year:
            return Point(Named(year=year, part=PART_WORDS[token]), at, inner + 1)
        if point and point.named.day is None:
            return Point(replace(point.named, part=PART_WORDS[token]), at, point.after)
        return None
    if token.startswith(("mid-", "end-", "early-", "late-")):
        part, _, rest = token.partition("-")
        named: Part = "end" if part == "end" else PART_WORDS[part]
        if rest.isdecimal() and len(rest) == 4 and int(rest) in PLAIN_YEARS:
            return Point(Named(year=int(rest), part=named), at, at + 1)
        if rest in MONTHS and tokens[at][len(part) + 1].isupper():
            year = year_at(words, at + 1)
            return Point(Named(year=year, month=MONTHS[rest], part=named), at, at + 2 if year else at + 1)
        return None
    if token in FISCAL:
        inner = at + 1 + (lower[at + 1 : at + 2] == ["year"])
        year = year_at(words, inner)
        if year:
            return Point(Named(year=year, fiscal=True), at, inner + 1)
        if token == "fy" and inner < size and lower[inner].isdecimal():
            short = _short_year(lower[inner])
            return Point(Named(year=short, fiscal=True), at, inner + 1) if short else None
        return None
    if token in ("q", "h") and tokens[at].isupper() and at + 1 < size and words.starts[at + 1] == words.ends[at]:
        number = lower[at + 1]
        if number in ("1", "2", "3", "4")[: 4 if token == "q" else 2]:
            part_of_year = Named(quarter=int(number)) if token == "q" else Named(half=int(number))
            return _with_year(words, part_of_year, at, at + 2)
        return None
    if token in SEASONS and token != "fall":
        inner = at + 1 + (lower[at + 1 : at + 2] == ["of"])
        year = year_at(words, inner)
        return Point(Named(year=year, season=SEASONS[token]), at, inner + 1) if year else None
    ordinal, after = token, at + 1
    if token in ("first", "second", "third", "fourth", "last", "final"):
        if lower[after : after + 1] == ["fiscal"]:
            after += 1
        if after < size and lower[after] in ("quarter", "half"):
            return _part_of_year(words, ordinal, lower[after], at, after + 1)
    ordinal, _, unit = token.partition("-")
    if unit in ("quarter", "half") and (ordinal in ORDINALS or ordinal in ("last", "final")):
        return _part_of_year(words, ordinal, unit, at, at + 1)
    return None


def _part_of_year(words: Words, ordinal: str, unit: str, first: int, after: int) -> Point | None:
    number = ORDINALS.get(ordinal, 4 if unit == "quarter" else 2)
    if unit == "half" and number > 2:
        return None
    named = Named(quarter=number) if unit == "quarter" else Named(half=number)
    found = _with_year(words, named, first, after)
    if ordinal in ("last", "final") and found.named.year is None:
        return None
    return found


def _with_year(words: Words, named: Named, first: int, after: int) -> Point:
    """The year that follows a part of it, if any: "Q3 2020", "first quarter of fiscal 2021", "second half, 2019"."""
    lower = words.lower
    inner = after
    while (
        inner < len(lower) and inner < after + 3 and lower[inner] in ("of", ",", "the", "in", "fiscal", "financial", "fy", "year")
    ):
        inner += 1
    year = year_at(words, inner)
    if year is None and inner and inner < len(lower) and lower[inner - 1] == "fy" and lower[inner].isdecimal():
        year = _short_year(lower[inner])
    if year is None:
        return Point(named, first, after)
    fiscal = not FISCAL.isdisjoint(lower[after:inner]) or "fiscal" in lower[first:after]
    return Point(replace(named, year=year, fiscal=fiscal), first, inner + 1)


def _short_year(token: str) -> int | None:
    if not token.isascii() or not token.isdecimal():
        return None
    if len(token) == 2:
        return 2000 + int(token) if int(token) < 70 else 1900 + int(token)
    return int(token) if len(token) == 4 and int(token) in PLAIN_YEARS else None


def _from_weekday(words: Words, at: int, weekday: int) -> Point | None:
    """A weekday, alone or with its date: "Wednesday", "Monday, 5 March 2024", "Mon. (Sept 28)", "Friday morning, May 3"."""
    lower, size = words.lower, len(words.lower)
    full = lower[at] in WEEKDAYS
    after = at + 1
    inner = after
    if not full and inner < size and lower[inner] == ".":
        inner += 1
    if inner < size and lower[inner] in DAYTIMES:
        inner += 1
    bracket = inner < size and lower[inner] == "("
    if inner < size and (lower[inner] == "," or bracket):
        inner += 1
    if inner < size and lower[inner] == "the":
        inner += 1
    if inner < size and (lower[inner][0].isdecimal() or lower[inner] in ANY_MONTH):
        point = _from_digits(words, inner) if lower[inner][0].isdecimal() else _from_month(words, inner)
        if point and point.named.day is not None:
            if bracket and lower[point.after : point.after + 1] != [")"]:
                return Point(Named(weekday=weekday), at, after, at) if full else None
            end = point.after + bracket
            return Point(_on(point.named, weekday), at, end, at, (point.first, point.after))
    return Point(Named(weekday=weekday), at, after, at) if full else None


def _trailing_weekday(words: Words, point: Point | None) -> Point | None:
    """A weekday behind its date: "5 March 2024 (a Tuesday)", "28 September, a Monday"."""
    if point is None or point.named.day is None:
        return point
    lower, at = words.lower, point.after
    if lower[at : at + 1] not in ([","], ["("]):
        return point
    bracket = lower[at] == "("
    inner = at + 1
    article = inner < len(lower) and lower[inner] == "a"
    inner += article
    if inner >= len(lower) or lower[inner] not in WEEKDAYS or not (article or bracket):
        return point
    if bracket and lower[inner + 1 : inner + 2] != [")"]:
        return point
    named = _on(point.named, WEEKDAYS[lower[inner]])
    return Point(named, point.first, inner + 1 + bracket, inner, (point.first, point.after))


def _on(named: Named, weekday: int) -> Named:
    swapped = replace(named.swapped, weekday=weekday) if named.swapped else None
    return replace(named, weekday=weekday, swapped=swapped)


def _from_month(words: Words, at: int) -> Point | None:
    """A month first: "March 16", "Sept. 28, 2021", "May 2020", or the month alone where something says that it is one."""
    month = month_at(words, at)
    if month is None:
        return None
    number, after = month
    lower, size = words.lower, len(words.lower)
    day = day_at(words, after)
    if day and not _counts_something(words, at, day):
        inner = day[1]
        inner += inner < size and lower[inner] == ","
        year = year_at(words, inner)
        if year is not None:
            return Point(Named(year=year, month=number, day=day[0]), at, inner + 1)
        if not _is_range_start(words, day[1]):
            return Point(Named(month=number, day=day[0]), at, day[1])
    inner = after
    inner += inner < size and lower[inner] in (",", "of")
    year = year_at(words, inner)
    if year is not None:
        return Point(Named(year=year, month=number), at, inner + 1)
    if lower[at] in AMBIGUOUS_MONTHS or lower[at] not in MONTHS:
        before = lower[at - 1] if at else ""
        if before in ("-", "–", "—") and at > 1 and lower[at - 2] in ANY_MONTH:
            return Point(Named(month=number), at, after)
        if before not in BEFORE_A_TIME or (before == "as" and lower[at] == "may"):
            return None
        if lower[at] in AMBIGUOUS_MONTHS and after < size and words.tokens[after][0].isupper() and lower[after] not in ANY_MONTH:
            return None  # "of April Smith"
    return Point(Named(month=number), at, after)


def _counts_something(words: Words, at: int, day: tuple[int, int, bool]) -> bool:
    """True if a bare number behind a month counts what follows it: "in April 31 firms closed"."""
    _, after, ordinal = day
    lower = words.lower
    if ordinal or after >= len(lower):
        return False
    following = lower[after]
    if following == "-" and words.starts[after] == words.ends[after - 1] and after + 1 < len(lower):
        return lower[after + 1].isalpha() and lower[after + 1] not in ANY_MONTH  # "April 20-year-olds"
    if following in COUNTED or following in ("per", "million", "billion", "thousand", "hundred"):
        return True
    before = lower[at - 1] if at else ""
    return before in ("in", "since", "of") and words.tokens[after][0].islower() and following not in BEFORE_A_TIME | {
        "when", "that", "which", "with", "at", "was", "is", "will", "has", "had", "were", "would", "said", "or"
    }  # fmt: skip


def _is_range_start(words: Words, at: int) -> bool:
    """True if a dash and a day stand here: "May 5-7"."""
    return at + 1 < len(words.lower) and words.lower[at] in ("-", "–", "—") and day_at(words, at + 1) is not None


def _from_digits(words: Words, at: int) -> Point | None:
    token = words.lower[at]
    if not token.isascii():
        return None
    size = len(token)
    if "." in token:
        return dotted(words, at, token)
    if size == 4:
        return iso(words, at) or decade(words, at) or bare_year(words, at)
    if size > 2:
        return None
    return slashed(words, at) or _day_first(words, at)


def _day_first(words: Words, at: int) -> Point | None:
    """A day first: "5 March 2024", "28th of September", "1st Jan."."""
    day = day_at(words, at)
    if day is None:
        return None
    number, after, ordinal = day
    lower = words.lower
    if ordinal and lower[after : after + 1] == ["of"]:
        after += 1
    month = month_at(words, after)
    if month is None:
        return None
    if not ordinal and at and lower[at - 1] in NUMBERED:
        return None
    inner = month[1]
    inner += inner < len(lower) and lower[inner] == ","
    year = year_at(words, inner)
    if year is not None:
        return Point(Named(year=year, month=month[0], day=number), at, inner + 1)
    following = day_at(words, month[1])
    if following and not ordinal and lower[following[1] : following[1] + 1] == [","] and year_at(words, following[1] + 1):
        return None  # "chapter 5 March 16, 2024": the day stands behind
    return Point(Named(month=month[0], day=number), at, month[1])
