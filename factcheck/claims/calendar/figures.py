"""Times in figures: "29.02.2024", "2024-02-29", "02/28/2019", "20240229", "the 1990s", "in 2020", "11-2016"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from factcheck.claims.calendar.expressions import Named
from factcheck.claims.calendar.point import Point
from factcheck.claims.calendar.tokens import COUNTED, PLAIN_YEARS, short_year, year_at
from factcheck.claims.calendar.words import ANY_MONTH, BEFORE_A_TIME, DETERMINERS, HEDGES, ZONES
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.numerals.scales import SCALES

DOTTED: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)", re.ASCII)
YEAR_AND_MONTH: Final = re.compile(r"(19\d\d|20\d\d)\.(0?[1-9]|1[0-2])", re.ASCII)
DAY_AND_MONTH: Final = re.compile(r"(\d{1,2})\.(\d{1,2})", re.ASCII)
COMPACT: Final = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])", re.ASCII)
BEFORE_A_DAY: Final = frozenset("on by until till since before after from between".split())
"""Words behind which two figures with a stroke are a day and a month."""
BEFORE_A_READING: Final = frozenset({"into", "above", "below", "low", "high", "upper", "lower"})
MEASURED: Final = frozenset("temperature temperatures is was are were be scored shot highs lows degrees mercury pulse".split())
"""Words behind which "in the 80s" is a reading and no decade."""
NO_PLURALS: Final = BEFORE_A_TIME | frozenset(
    """
    its this his hers us thus as is was has does goes perhaps always besides towards unless less plus whereas depends remains
    seems looks means includes marks brings sees comes becomes appears needs
    """.split()
)
"""Words in "s" behind a number that count nothing."""
NUMBERING: Final = frozenset(
    """
    no nr number part ref reference code serial item model version batch lot id isbn build release ticket invoice order case file
    docket standard iso din catalogue sku patch firmware unit key licence license registration form
    """.split()
)
"""Behind one of these, figures with dashes number something."""
JOINS: Final = frozenset("-/")
BEFORE_AN_OLD_YEAR: Final = frozenset("in since until by from before after year".split())


def figures_at(parts: Parts, at: int) -> Point | None:
    """The time in figures at a part that begins with a digit."""
    token = parts.lower[at]
    if not token.isascii():
        return None
    if "." in token:
        return _dotted(parts, at, token)
    if len(token) == 8:
        return _compact(parts, at, token)
    if len(token) == 4:
        return _iso(parts, at) or _year_first(parts, at) or decade_at(parts, at) or bare_year(parts, at)
    return _slashed(parts, at) or _month_and_year(parts, at) or _two_digit_decade(parts, at) if len(token) < 3 else None


def numeric_day(parts: Parts, at: int, *, dotted: bool = False) -> Point | None:
    """A day and a month without a year, with a stroke between them, or a full stop where `dotted`: "22/04", "4/22", "7.6"."""
    token = parts.lower[at]
    found = DAY_AND_MONTH.fullmatch(token) if dotted else None
    if found:
        one, two, after = int(found[1]), int(found[2]), at + 1
    elif token.isdecimal() and parts.lower[at + 1] == "/" and parts.lower[at + 2].isdecimal():
        if len(token) > 2 or len(parts.lower[at + 2]) > 2 or not (parts.glued(at + 1) and parts.glued(at + 2)):
            return None
        one, two, after = int(token), int(parts.lower[at + 2]), at + 3
    else:
        return None
    if not _stands_alone(parts, at, after - 1) or parts.lower[after] in ("of", "/"):
        return None
    named = _either_order(one, two, None)
    return Point(named, at, after) if named else None


def _either_order(one: int, two: int, year: int | None) -> Named | None:
    """A day and a month in either order; where both are possible, both are kept."""
    if not (1 <= one <= 31 and 1 <= two <= 31) or min(one, two) > 12:
        return None
    british, american = Named(year=year, month=two, day=one), Named(year=year, month=one, day=two)
    if one > 12 or two > 12:
        return british if one > 12 else american
    return british if one == two else replace(british, swapped=american)


def _dotted(parts: Parts, at: int, token: str) -> Point | None:
    """Day, month and year with full stops between them; a year and a month."""
    if not _stands_alone(parts, at, at):
        return None
    found = DOTTED.fullmatch(token)
    if found:
        day, month, year = int(found[1]), int(found[2]), short_year(found[3])
        led = len(found[3]) == 4 or parts.lower[at - 1] in BEFORE_A_DAY
        if year is None or not led or not (1 <= day <= 31 and 1 <= month <= 12):
            return None
        return Point(Named(year=year, month=month, day=day), at, at + 1)
    found = YEAR_AND_MONTH.fullmatch(token)
    if found and (parts.lower[at - 1] in ("out", "in", "since", "until")) and not parts.lower[at + 1][:1].isalpha():
        return Point(Named(year=int(found[1]), month=int(found[2])), at, at + 1)
    if parts.lower[at - 1] == "on" and not parts.lower[at + 1][:1].isalpha():
        return numeric_day(parts, at, dotted=True)
    return None


def _compact(parts: Parts, at: int, token: str) -> Point | None:
    """ISO 8601 without marks: "20240229"."""
    found = COMPACT.fullmatch(token)
    if found is None or (parts.glued(at) and parts.lower[at - 1] not in ("(", "-")):
        return None
    return Point(Named(year=int(found[1]), month=int(found[2]), day=int(found[3])), at, at + 1)


def _iso(parts: Parts, at: int) -> Point | None:
    """ISO 8601, also with a month by name. A month above twelve is impossible, and a slip if the day could be one."""
    lower = parts.lower
    mark = lower[at + 1]
    if mark not in JOINS or lower[at + 3] != mark or not all(parts.glued(at + shift) for shift in (1, 2, 3, 4)):
        return None
    year, month, day = int(lower[at]), lower[at + 2], lower[at + 4]
    if (
        year not in PLAIN_YEARS
        or not (day.isascii() and day.isdecimal() and len(day) < 3)
        or not _stands_alone(parts, at, at + 4)
    ):
        return None
    if month in ANY_MONTH:
        return Point(Named(year=year, month=ANY_MONTH[month], day=int(day)), at, at + 5)
    if not (month.isascii() and month.isdecimal() and len(month) == len(day) == 2):
        return None
    slips = (int(month) > 12) + (int(day) > 12)
    if int(month) > 31 or int(day) > 31 or slips == 2 or int(month) == int(day) == 0:
        return None
    return Point(Named(year=year, month=int(month), day=int(day)), at, at + 5)


def _year_first(parts: Parts, at: int) -> Point | None:
    """A year with a part of it behind: "2015-3", "2016/ 11", "2019-Q1", "2017 q1", "2016 November", "2019 H2"."""
    year = year_at(parts, at)
    if year not in PLAIN_YEARS:
        return None
    lower = parts.lower
    joined = lower[at + 1] in JOINS
    inner = at + 1 + joined
    token = lower[inner]
    if token in ("q", "h") and parts.glued(inner + 1) and lower[inner + 1] in ("1", "2", "3", "4"):
        number = int(lower[inner + 1])
        if token == "h" and number > 2:
            return None
        return Point(Named(year=year, quarter=number) if token == "q" else Named(year=year, half=number), at, inner + 2)
    if token in ANY_MONTH and parts.tokens[inner][0].isupper() and not lower[inner + 1][:1].isdecimal() and not joined:
        before = lower[at - 1]
        if before in BEFORE_A_TIME or before == "out":
            return Point(Named(year=year, month=ANY_MONTH[token]), at, inner + 1)
    month = joined and token.isascii() and token.isdecimal() and len(token) < 3 and 1 <= int(token) <= 12
    if not month or lower[inner + 1] in JOINS or not _stands_alone(parts, at, inner):
        return None
    if int(token) == ((year or 0) + 1) % 10 ** len(token) and parts.glued(inner):
        return None  # "2011-12" and "2003/4" are two years
    return Point(Named(year=year, month=int(token)), at, inner + 1)


def _slashed(parts: Parts, at: int) -> Point | None:
    """Day, month and year with strokes or dashes; the month may be a name ("23/Sep/2020")."""
    lower = parts.lower
    mark = lower[at + 1]
    if mark not in JOINS or lower[at + 3] != mark or not all(parts.glued(at + shift) for shift in (1, 2, 3, 4)):
        return None
    one, two, last = lower[at], lower[at + 2], lower[at + 4]
    if not _stands_alone(parts, at, at + 4):
        return None
    year = short_year(last)
    if year is None or not one.isdecimal():
        return None
    if two in ANY_MONTH:
        return Point(Named(year=year, month=ANY_MONTH[two], day=int(one)), at, at + 5) if 1 <= int(one) <= 31 else None
    if not two.isdecimal() or len(two) > 2 or (len(last) == 2 and mark == "-" and lower[at - 1] not in BEFORE_A_DAY):
        return None
    named = _either_order(int(one), int(two), year)
    return Point(named, at, at + 5) if named else None


def _month_and_year(parts: Parts, at: int) -> Point | None:
    """A month and a year: "3/2015", "11 - 2016", "12-2015"."""
    lower = parts.lower
    if lower[at + 1] not in JOINS or not 1 <= int(lower[at]) <= 12:
        return None
    year = year_at(parts, at + 2) if not parts.glued(at + 2) or lower[at + 1] == "/" or lower[at + 1] == "-" else None
    token = lower[at + 2]
    if year is None and len(token) == 4 and token.isascii() and token.isdecimal() and int(token) in PLAIN_YEARS:
        year = int(token)
    if year not in PLAIN_YEARS or not _stands_alone(parts, at, at + 2) or lower[at + 3] in JOINS:
        return None
    return Point(Named(year=year, month=int(lower[at])), at, at + 3)


def decade_at(parts: Parts, at: int) -> Point | None:
    """A decade: "1990s", "the 2020s"."""
    token = parts.lower[at]
    if len(token) != 4 or not token.isascii() or not token.isdecimal() or token[3] != "0" or not 1500 <= int(token) < 2100:
        return None
    after = at + 1
    if parts.lower[after] in ("s", "'s", "’s") and parts.glued(after):
        if parts.lower[after] != "s" and parts.lower[at - 1] != "the":
            return None
        return Point(Named(year=int(token), decade=True), at, after + 1)
    return None


def _two_digit_decade(parts: Parts, at: int) -> Point | None:
    """A decade in two figures behind its article: "the 70s", "the '40s", "the 70's"."""
    token, after = parts.lower[at], at + 1
    if len(token) != 2 or token[1] != "0" or parts.lower[after] not in ("s", "'s", "’s") or not parts.glued(after):
        return None
    first = at - 1 if parts.lower[at - 1] in ("'", "’", "‘") and parts.glued(at) else at
    before, led_by = parts.lower[first - 1], parts.lower[first - 2]
    if before not in ("the", "early", "mid", "late", "-") or led_by in BEFORE_A_READING:
        return None
    if led_by == "in" and not MEASURED.isdisjoint(parts.lower[max(0, first - 7) : first]):
        return None
    return Point(Named(year=1900 + int(token) if int(token) > 20 else 2000 + int(token), decade=True), first, after + 1)


def bare_year(parts: Parts, at: int) -> Point | None:
    """A year alone: where a word of time, a bracket or a determiner stands before it, or a possessive behind it."""
    year = year_at(parts, at)
    if year is None:
        return None
    lower = parts.lower
    before, following = lower[at - 1], lower[at + 1]
    if following in ZONES:
        return None  # 2000 GMT
    if before in ("-", "–", "—", "/") and parts.glued(at):
        return None
    if following in ("-", "/") and parts.glued(at + 1):
        return None
    if following in ("-", "–") and lower[at + 2].isdecimal() and year_at(parts, at + 2) not in PLAIN_YEARS:
        return None
    if following in SCALES:
        return None
    plural = following.isalpha() and following.endswith("s") and parts.tokens[at + 1].islower() and following != "s"
    if plural and following not in NO_PLURALS and (year % 100 == 0 or before not in DETERMINERS):
        return None
    if year not in PLAIN_YEARS:
        if before == "from" and following == "to" and lower[at + 2][:1].isdecimal():
            return None  # from 1200 to 1500 jobs
        led = before in BEFORE_AN_OLD_YEAR or (before in HEDGES and lower[at - 2] in BEFORE_AN_OLD_YEAR) or before == "circa"
        return Point(Named(year=year), at, at + 1) if led else None
    led = before in BEFORE_A_TIME or before in ("(", "", ",", "=", "<", ">") or before in DETERMINERS
    if led or _is_led(parts, at):
        if before in ("", ",", "at", "to", "and", "for", "of", "the") and following in COUNTED:
            return None
        return Point(Named(year=year), at, at + 1)
    return None


def _is_led(parts: Parts, at: int) -> bool:
    """True for a year behind "no later than", "the deadline is" or a possessive of a plural."""
    before, first = parts.lower[at - 1], parts.lower[at - 2]
    if before == "than":
        return first in ("later", "earlier", "sooner")
    if before in ("is", "was"):
        return first in ("deadline", "date", "year", "target", "horizon")
    return before in ("'", "’") and first.endswith("s") and parts.glued(at - 1)


def _behind_figures(parts: Parts, at: int) -> bool:
    """True if a part is the last of a date in figures, so that a dash behind it leads on to another."""
    return parts.lower[at - 1] in JOINS and parts.glued(at) and parts.lower[at].isdecimal() and parts.lower[at - 2].isdecimal()


def day_in_context(parts: Parts, at: int) -> Point | None:
    """A day and a month in figures behind a preposition, or in a list behind one, so no fraction: "on 11/20 or 11/22"."""
    before = parts.lower[at - 1]
    one, two = parts.lower[at], parts.lower[at + 2]
    padded = len(one) == len(two) == 2 and (one[0] == "0" or two[0] == "0") and max(one, two) > "12"
    if padded or (before in BEFORE_A_DAY and before not in ("from", "between")):
        return numeric_day(parts, at)
    if before in (",", "or", "and") and parts.lower[at - 3] == "/" and "/" in parts.lower[at : at + 2]:
        first = at - 4
        while parts.lower[first - 1] in (",", "or", "and") and parts.lower[first - 3] == "/":
            first -= 4
        led = parts.lower[first - 1] in BEFORE_A_DAY and parts.lower[first - 1] not in ("from", "between")
        return numeric_day(parts, at) if led else None
    return None


def _stands_alone(parts: Parts, first: int, last: int) -> bool:
    """True if nothing but a bracket, a quotation mark or the end of a clause touches these parts, and they number nothing."""
    before = parts.lower[first - 2] if parts.lower[first - 1] in (".", ":", "#") else parts.lower[first - 1]
    if before in NUMBERING or parts.lower[first - 1] == "#":
        return False
    if parts.glued(first) and parts.lower[first - 1] not in ("(", "[", '"', "'", "“", "‘", "–", ":", "-"):
        return False
    if parts.lower[first - 1] == "-" and parts.glued(first) and parts.glued(first - 1) and not _behind_figures(parts, first - 2):
        return False
    after = last + 1
    return (
        not parts.glued(after)
        or parts.lower[after] in (")", "]", '"', "'", "”", "’", ",", ".", ";", ":", "–", "-", "!", "?", "'s", "’s")
        or parts.lower[after].startswith("t")
    )
