"""Named days, months and years in words: "Wednesday, 5 March 2024", "Sept. 28", "the 18th", "May 2020", "year 247"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from factcheck.claims.calendar.expressions import Named, Relative
from factcheck.claims.calendar.figures import BEFORE_A_DAY
from factcheck.claims.calendar.nested import DayOf
from factcheck.claims.calendar.point import Point, TimeReader
from factcheck.claims.calendar.tokens import (
    COUNTED,
    any_year_at,
    day_at,
    day_in_words_at,
    month_at,
    short_year,
    year_at,
)
from factcheck.claims.calendar.words import (
    AMBIGUOUS_MONTHS,
    ANY_MONTH,
    BEFORE_A_TIME,
    DASHES,
    MONTHS,
)
from factcheck.claims.numerals.parts import Parts

NUMBERED: Final = frozenset(
    "no nr number page issue volume vol chapter section part article paragraph version room flight route line class table figure "
    "book day week".split()
)
"""Behind one of these a figure numbers something: "issue 31 April 2020"."""
RANGE_WORDS: Final = DASHES | {"to", "and", "until", "till", "through"}
BEFORE_A_NUMBERED_DAY: Final = BEFORE_A_DAY | {"for", "around", "about", "of", "through", "to"}
BEHIND_A_NUMBERED_DAY: Final = frozenset(
    '. , ; : ! ? ) ” " and or at to of in this next last until for it he she they we'.split()
) | {""}
MAY_BE_JOINED: Final = frozenset({"mid", "early", "late", "end", "to", *ANY_MONTH})
"""What a hyphen may join to a month without making another word of it."""
CLAUSE_BEHIND: Final = BEFORE_A_TIME | frozenset("when that which with at was is will has had were would said or".split())


def month_first(parts: Parts, at: int) -> Point | None:
    """A month first: "March 16", "Sept. 28, 2021", "May 2020", "Jan/3", or the month alone where it can be nothing else."""
    lower = parts.lower
    joined = lower[at - 1] == "-" and parts.glued(at) and parts.glued(at - 1) and lower[at - 2][:1].isalpha()
    if joined and lower[at - 2] not in MAY_BE_JOINED:
        return None
    month = month_at(parts, at, dated=_day_or_year_behind(parts, at) or _beside_a_month(parts, at))
    if month is None:
        return None
    number, after = month
    inner = after + (
        lower[after] == "," and day_at(parts, after + 1) is not None and lower[after + 2] in ("st", "nd", "rd", "th")
    )
    inner += lower[inner] == "the"
    inner += lower[inner] in ("/", ".") and parts.glued(inner) and parts.glued(inner + 1) and lower[inner + 1][:1].isdecimal()
    day = day_at(parts, inner, joined=lower[inner - 1] == "/") or day_in_words_at(parts, inner)
    if day is None and (odd := day_at(parts, inner, full=True)) and year_at(parts, odd[1] + (lower[odd[1]] == ",")) is not None:
        day = odd
    if day and not _counts_something(parts, at, day):
        point = _with_year(parts, Named(month=number, day=day[0]), at, day[1])
        if point.named is not None and (point.named.year is not None or not _is_range_start(parts, day[1])):
            return point
    inner = after + (lower[after] in (",", "of") or (lower[after] == "in" and year_at(parts, after + 1) is not None))
    year = any_year_at(parts, inner)
    if year is None and parts.tokens[at][0].isupper() and lower[inner] in ("'", "’") and (short := short_year(lower[inner + 1])):
        year = short, inner + 2
    if year is not None:
        return Point(Named(year=year[0], month=number), at, year[1])
    full = lower[after + 1] == "," and year_at(parts, after + 2) is not None
    if (
        len(lower[after]) == 2
        and not full
        and lower[after].isdecimal()
        and int(lower[after]) > 31
        and not lower[after + 1][:1].isalpha()
    ):
        return Point(Named(year=short_year(lower[after]), month=number), at, after + 1)
    return Point(Named(month=number), at, after) if _month_alone(parts, at, after) else None


def _day_or_year_behind(parts: Parts, at: int) -> bool:
    """True if a day or a year stands behind a month, so that it may be in lower case or short."""
    after = at + 1 + (parts.lower[at + 1] in (".", "/", ",", "the"))
    day = day_at(parts, after, joined=True) or day_in_words_at(parts, after)
    if parts.lower[at] in ("may", "march") and not (day and day[2]):
        return year_at(parts, after) is not None or (
            day is not None and any_year_at(parts, day[1] + (parts.lower[day[1]] == ",")) is not None
        )
    return day is not None or year_at(parts, after) is not None


def _month_alone(parts: Parts, at: int, after: int) -> bool:
    lower = parts.lower
    if lower[at] not in AMBIGUOUS_MONTHS and lower[at] in MONTHS:
        return True
    before = lower[at - 1]
    if before in DASHES and lower[at - 2] in ANY_MONTH:
        return True
    if _beside_a_month(parts, at):
        return True
    if not parts.tokens[at][0].isupper() and before == "the":
        return lower[at] in ("april", "june")
    if before not in BEFORE_A_TIME or (before == "as" and lower[at] == "may"):
        return False
    following = parts.tokens[after]
    return not (lower[at] in AMBIGUOUS_MONTHS and following[:1].isupper() and lower[after] not in ANY_MONTH)  # "of April Smith"


def _beside_a_month(parts: Parts, at: int) -> bool:
    """True for one of two months that make a range: "between august and october", "Jan-Feb"."""
    lower, tokens = parts.lower, parts.tokens
    if lower[at + 1] in RANGE_WORDS and lower[at + 2] in ANY_MONTH:
        both = tokens[at][0].isupper() and tokens[at + 2][0].isupper()
        return lower[at - 1] in ("between", "from") or (both and lower[at + 1] != "and")
    if lower[at - 1] in RANGE_WORDS and lower[at - 2] in ANY_MONTH:
        both = tokens[at][0].isupper() and tokens[at - 2][0].isupper()
        return lower[at - 3] in ("between", "from") or (both and lower[at - 1] != "and")
    return False


def _counts_something(parts: Parts, at: int, day: tuple[int, int, bool]) -> bool:
    """True if a bare number behind a month counts what follows it: "in April 31 firms closed"."""
    _, after, ordinal = day
    lower = parts.lower
    following = lower[after]
    if ordinal or not following or any_year_at(parts, after) is not None:
        return False
    if following == "-" and parts.glued(after):
        return lower[after + 1].isalpha() and lower[after + 1] not in ANY_MONTH  # "April 20-year-olds"
    if following in COUNTED or following in ("per", "million", "billion", "thousand", "hundred", "dozen"):
        return True
    before = lower[at - 1]
    return before in ("in", "since", "of") and parts.tokens[after][0].islower() and following not in CLAUSE_BEHIND


def _is_range_start(parts: Parts, at: int) -> bool:
    """True if a dash and a day stand here: "May 5-7"."""
    return parts.lower[at] in DASHES and day_at(parts, at + 1) is not None


def _with_year(parts: Parts, named: Named, first: int, after: int) -> Point:
    """A day and month with the year behind them: ", 2021", "of 1995", "in 2020", "of 87", "nineteen eighty six"."""
    lower = parts.lower
    inner = after + (lower[after] in (",", "of", "/")) + (lower[after] == "," and lower[after + 1] in ("in",))
    inner += lower[after] == "in" and year_at(parts, after + 1) is not None
    if lower[inner] == "." and parts.glued(inner):
        inner += 1
    year = any_year_at(parts, inner)
    if year is None and (lower[after] == "of" or lower[inner] in ("'", "’")):
        inner += lower[inner] in ("'", "’")
        short = short_year(lower[inner]) if len(lower[inner]) == 2 and not parts.lower[inner + 1][:1].isalpha() else None
        year = (short, inner + 1) if short else None
    if year is None:
        return Point(named, first, after)
    return Point(replace(named, year=year[0]), first, year[1])


def day_first(parts: Parts, at: int) -> Point | None:
    """A day first: "5 March 2024", "28th of September", "16. Nov. 2016", "twenty second of June 2017", "23-2020-September"."""
    day = day_at(parts, at) or day_in_words_at(parts, at) or day_at(parts, at, full=True)
    if day is None:
        return None
    number, after, ordinal = day
    lower = parts.lower
    day_of = ordinal and lower[after] == "day" and lower[after + 1] == "of"
    after += day_of
    of = lower[after] == "of" and lower[after + 1] in ANY_MONTH
    after += of or (lower[after] == "." and parts.glued(after)) or (lower[after] == "-" and parts.glued(after))
    if lower[after - 1] == "-" and (year := year_at(parts, after)) and lower[after + 1] == "-" and lower[after + 2] in ANY_MONTH:
        return Point(Named(year=year, month=ANY_MONTH[lower[after + 2]], day=number), at, after + 3)
    month = month_at(parts, after, dated=lower[after] not in ("may", "march") or ordinal or of)
    if month is None or (not ordinal and lower[at - 1] in NUMBERED):
        return None
    if not ordinal and not of and not lower[at][:1].isdecimal() and any_year_at(parts, month[1]) is None:
        return None  # "one March day", "ten May weekends"
    following = day_at(parts, month[1])
    if following and not ordinal and lower[following[1]] == "," and year_at(parts, following[1] + 1):
        return None  # "chapter 5 March 16, 2024": the day stands behind
    point = _with_year(parts, Named(month=month[0], day=number), at, month[1])
    exists = 1 <= number <= 31
    return point if exists or (ordinal and of) or (point.named is not None and point.named.year is not None) else None


def numbered_day(reader: TimeReader, at: int) -> Point | None:
    """A day of a month by its number behind "the": "the 18th", "the 20th of next month", "the 15th day of the month"."""
    parts = reader.parts
    lower = parts.lower
    day = day_at(parts, at) or day_in_words_at(parts, at)
    if day is None or not day[2]:
        return None
    inner = day[1]
    day_of = lower[inner] == "day" and lower[inner + 1] == "of"
    of = lower[inner + day_of] == "of"
    whole = reader.point(inner + day_of + of) if of or lower[inner] in ("this", "next", "last") else None
    if whole is not None and isinstance(whole.expression, Relative) and whole.expression.unit == "month":
        return Point(DayOf(day[0], whole.expression), at, whole.after)
    if day_of and lower[inner + 2 : inner + 4] == ["the", "month"]:
        return Point(DayOf(day[0], Relative("month", 0)), at, inner + 4)
    if not lower[at][:1].isdecimal() and lower[inner] not in ("", ".", "!", "?"):
        return None  # "on the first, second and third day"
    if lower[at - 2] in BEFORE_A_NUMBERED_DAY and lower[inner] in BEHIND_A_NUMBERED_DAY and lower[inner + 1] != "the":
        if lower[inner] == "of" or (lower[at - 2] == "of" and lower[at - 3] != "week"):
            return None
        return Point(Named(day=day[0]), at, inner)
    return None
