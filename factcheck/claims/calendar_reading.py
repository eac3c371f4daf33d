"""Named times in a run of words: "Wednesday, 5 March 2024", "Sept. 28", "mid-2022", "31.11.2020", "Q3 2020"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from factcheck.claims.calendar import Direction, Named, Part
from factcheck.claims.calendar_words import (
    AMBIGUOUS_MONTHS,
    ANY_MONTH,
    BEFORE_A_TIME,
    DETERMINERS,
    FISCAL,
    MONTHS,
    ORDINALS,
    SEASONS,
    SHORT_WEEKDAYS,
    SMALL_NUMBERS,
    SUFFIXES,
    WEEKDAYS,
)
from factcheck.claims.words import Words

EARLIEST_YEAR: Final = 1000
LATEST_YEAR: Final = 2499
PLAIN_YEARS: Final = range(1900, 2100)
"""Years that need no more than a word of time before them; others need a month or a word such as "since"."""

CURRENCY_SIGNS: Final = frozenset("$€£¥₹#@/.+~^_=<>*")
COUNTED: Final = frozenset(
    "people men women children jobs workers employees staff members units homes houses stores shops cars vehicles shares tonnes "
    "tons miles kilometres kilometers metres meters feet euros dollars pounds yen yuan francs percent points copies tickets "
    "times words lines pages bytes items entries days hours minutes seconds calories watts rpm mph km kg mm cm hp cc".split()
)
PART_WORDS: Final[dict[str, Part]] = {"early": "early", "mid": "mid", "late": "late"}
NUMBERED: Final = frozenset(
    "no nr number page issue volume vol chapter section part article paragraph version room flight route line class table figure "
    "book day week".split()
)
"""Behind one of these a figure numbers something: "issue 31 April 2020"."""
DAYTIMES: Final = frozenset("morning afternoon evening night".split())


@dataclass(frozen=True, slots=True)
class Point:
    """A named time at words `[first, after)`. weekday: the word of its weekday; date: the words `[first, after)` of its date."""

    named: Named
    first: int
    after: int
    weekday: int | None = None
    date: tuple[int, int] | None = None


def year_at(words: Words, at: int) -> int | None:
    """A year in four digits, with nothing stuck to it that would make it another number."""
    if at >= len(words.lower):
        return None
    token = words.lower[at]
    if len(token) != 4 or not token.isascii() or not token.isdigit():
        return None
    year = int(token)
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return None
    if at and words.ends[at - 1] == words.starts[at] and (words.lower[at - 1] in CURRENCY_SIGNS or words.lower[at - 1].isalpha()):
        return None
    if at + 1 < len(words.lower):
        after, stuck = words.lower[at + 1], words.starts[at + 1] == words.ends[at]
        if stuck and (after.isalnum() or after in ("%", ":", "°", "@", "_", "=", "+", "$")):
            return None
        if after in ("bc", "bce", "b.c.", "%") or after in COUNTED:
            return None
    return year


def day_at(words: Words, at: int) -> tuple[int, int, bool] | None:
    """A day of a month from 1 to 31, the index after it, and whether it has its ordinal ending."""
    lower = words.lower
    if at >= len(lower):
        return None
    token = lower[at]
    if not (0 < len(token) < 3 and token.isascii() and token.isdigit()) or not 1 <= int(token) <= 31:
        return None
    if at and words.ends[at - 1] == words.starts[at] and (lower[at - 1] in CURRENCY_SIGNS or lower[at - 1] == ":"):
        return None
    after = at + 1
    if after < len(lower) and words.starts[after] == words.ends[at]:
        if lower[after] in SUFFIXES:
            return int(token), after + 1, True
        if lower[after].isalnum() or lower[after] in ("%", ":", "°", "'", "’", '"', "/", "_"):
            return None
    return int(token), after, False


def month_at(words: Words, at: int) -> tuple[int, int] | None:
    """A month by name, capitalised, and the index after it and the full stop of its short form."""
    if at >= len(words.lower):
        return None
    month = ANY_MONTH.get(words.lower[at])
    if month is None or not words.tokens[at][0].isupper():
        return None
    after = at + 1
    if (
        words.lower[at] not in MONTHS
        and after < len(words.lower)
        and words.lower[after] == "."
        and words.starts[after] == words.ends[at]
    ):
        after += 1
    return month, after


def point_at(words: Words, at: int) -> Point | None:
    """The named time that starts at a word, the longest reading first; None if there is none."""
    lower = words.lower
    token = lower[at]
    weekday = WEEKDAYS.get(token, SHORT_WEEKDAYS.get(token)) if words.tokens[at][0].isupper() else None
    if weekday is not None:
        return _from_weekday(words, at, weekday)
    if token[0].isdigit():
        return _trailing_weekday(words, _from_digits(words, at))
    if token in ANY_MONTH:
        return _trailing_weekday(words, _from_month(words, at))
    if token == "the" and at + 1 < len(lower) and lower[at + 1][0].isdigit():
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
        point = point_at(words, inner) if inner < size and (lower[inner] in ANY_MONTH or _decade(words, inner)) else None
        year = year_at(words, inner)
        if year:
            return Point(Named(year=year, part=PART_WORDS[token]), at, inner + 1)
        if point and point.named.day is None:
            return Point(replace(point.named, part=PART_WORDS[token]), at, point.after)
        return None
    if token.startswith(("mid-", "end-", "early-", "late-")):
        part, _, rest = token.partition("-")
        named: Part = "end" if part == "end" else PART_WORDS[part]
        if rest.isdigit() and len(rest) == 4 and int(rest) in PLAIN_YEARS:
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
        if token == "fy" and inner < size and lower[inner].isdigit():
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
    if year is None and inner and inner < len(lower) and lower[inner - 1] == "fy" and lower[inner].isdigit():
        year = _short_year(lower[inner])
    if year is None:
        return Point(named, first, after)
    fiscal = not FISCAL.isdisjoint(lower[after:inner]) or "fiscal" in lower[first:after]
    return Point(replace(named, year=year, fiscal=fiscal), first, inner + 1)


def _short_year(token: str) -> int | None:
    if not token.isascii() or not token.isdigit():
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
    if inner < size and (lower[inner][0].isdigit() or lower[inner] in ANY_MONTH):
        point = _from_digits(words, inner) if lower[inner][0].isdigit() else _from_month(words, inner)
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
        return _dotted(words, at, token)
    if size == 4:
        return _iso(words, at) or _decade(words, at) or _bare_year(words, at)
    if size > 2:
        return None
    return _slashed(words, at) or _day_first(words, at)


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


def _dotted(words: Words, at: int, token: str) -> Point | None:
    """Day, month and year with full stops between them: "29.02.2024"."""
    parts = token.split(".")
    if len(parts) != 3 or len(parts[2]) != 4 or not all(part.isdigit() for part in parts) or not _stands_alone(words, at, at):
        return None
    day, month, year = (int(part) for part in parts)
    if not (1 <= day <= 31 and 1 <= month <= 12 and year in PLAIN_YEARS) or max(len(parts[0]), len(parts[1])) > 2:
        return None
    return Point(Named(year=year, month=month, day=day), at, at + 1)


def _iso(words: Words, at: int) -> Point | None:
    """ISO 8601: "2024-02-29". A month above twelve is impossible, and a slip if the day could be one."""
    lower = words.lower
    if at + 4 >= len(lower) or lower[at + 1] not in ("-", "/") or lower[at + 3] != lower[at + 1]:
        return None
    year, month, day = lower[at], lower[at + 2], lower[at + 4]
    if not (len(month) == len(day) == 2 and month.isdigit() and day.isdigit()) or words.ends[at + 4] - words.starts[at] != 10:
        return None
    if int(year) not in PLAIN_YEARS or not _stands_alone(words, at, at + 4):
        return None
    if not 1 <= int(month) <= 31 or not 1 <= int(day) <= 31 or (int(month) > 12 and int(day) > 12):
        return None
    return Point(Named(year=int(year), month=int(month), day=int(day)), at, at + 5)


def _slashed(words: Words, at: int) -> Point | None:
    """Day and month in either order with slashes or dashes: "02/28/2019". Where both orders are possible, both are kept."""
    lower = words.lower
    if at + 4 >= len(lower) or lower[at + 1] not in ("/", "-") or lower[at + 3] != lower[at + 1]:
        return None
    one, two, year = lower[at], lower[at + 2], lower[at + 4]
    if not (two.isdigit() and year.isdigit() and len(two) < 3 and len(year) == 4) or int(year) not in PLAIN_YEARS:
        return None
    if words.ends[at + 4] - words.starts[at] != len(one) + len(two) + 6 or not _stands_alone(words, at, at + 4):
        return None
    first, second = int(one), int(two)
    british = Named(year=int(year), month=second, day=first)
    american = Named(year=int(year), month=first, day=second)
    if not (1 <= first <= 31 and 1 <= second <= 31) or min(first, second) > 12:
        return None
    if first > 12 or second > 12:
        return Point(british if first > 12 else american, at, at + 5)
    return Point(british if first == second else replace(british, swapped=american), at, at + 5)


def _stands_alone(words: Words, first: int, last: int) -> bool:
    """True if nothing but a bracket, a quotation mark or the end of a clause touches these words."""
    if (
        first
        and words.ends[first - 1] == words.starts[first]
        and words.lower[first - 1] not in ("(", "[", '"', "'", "“", "‘", "–", ":")
    ):
        return False
    after = last + 1
    return (
        after >= len(words.lower)
        or words.starts[after] > words.ends[last]
        or words.lower[after] in (")", "]", '"', "'", "”", "’", ",", ".", ";", ":", "–", "!", "?", "'s", "’s")
        or words.lower[after].startswith("t")
    )


def _decade(words: Words, at: int) -> Point | None:
    """A decade: "1990s", "the 2020s"."""
    token = words.lower[at]
    if len(token) != 4 or not token.isascii() or not token.isdigit() or token[3] != "0" or not 1500 <= int(token) < 2100:
        return None
    after = at + 1
    if words.lower[after : after + 1] in (["s"], ["'s"], ["’s"]) and words.starts[after] == words.ends[at]:
        if words.lower[after] != "s" and words.lower[at - 1 : at] != ["the"]:
            return None
        return Point(Named(year=int(token), decade=True), at, after + 1)
    return None


def _bare_year(words: Words, at: int) -> Point | None:
    """A year alone: where a word of time, a bracket or a determiner stands before it, or a possessive behind it."""
    year = year_at(words, at)
    if year is None:
        return None
    lower = words.lower
    before = lower[at - 1] if at else ""
    following = lower[at + 1] if at + 1 < len(lower) else ""
    if before in ("-", "–", "—", "/") and words.ends[at - 1] == words.starts[at]:
        return None
    if following in ("-", "/") and words.starts[at + 1] == words.ends[at]:
        return None
    plural = following.isalpha() and following.islower() and following.endswith("s") and words.tokens[at + 1].islower()
    if plural and following not in BEFORE_A_TIME | {"was", "is", "has", "as"} and (year % 100 == 0 or before not in DETERMINERS):
        return None
    if year not in PLAIN_YEARS:
        return (
            Point(Named(year=year), at, at + 1) if before in ("in", "since", "until", "by", "from", "before", "after") else None
        )
    if before in BEFORE_A_TIME or before in ("(", "") or before in DETERMINERS or before == ",":
        if before in ("", ",", "at", "to", "and", "for", "of", "the") and following.isalpha() and following in COUNTED:
            return None
        return Point(Named(year=year), at, at + 1)
    return None


def directed(words: Words, at: int) -> tuple[Direction, int] | None:
    """As in "last", "next" or "this" before a name: the direction, and the index of the name."""
    token = words.lower[at]
    if token in ("last", "past"):
        return "last", at + 1
    return ("next", at + 1) if token in ("next", "coming") else None


def count_at(words: Words, at: int) -> tuple[int, int] | None:
    """A small whole number in digits or words, and the index after it."""
    if at >= len(words.lower):
        return None
    token = words.lower[at]
    if token.isascii() and token.isdigit() and len(token) < 4:
        return (int(token), at + 1) if int(token) else None
    number = SMALL_NUMBERS.get(token)
    if number is None and token == "dozen":
        number = 12
    return (number, at + 1) if number else None
