"""Times in figures: "29.02.2024", "2024-02-29", "02/28/2019", "the 1990s", "in 2020"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from factcheck.claims.calendar import Named
from factcheck.claims.calendar_parts import COUNTED, PLAIN_YEARS, Point, year_at
from factcheck.claims.calendar_words import BEFORE_A_TIME, DETERMINERS
from factcheck.claims.words import Words

ZONES: Final = frozenset("gmt bst est edt cst cdt pst pdt mst mdt cet cest utc jst ist".split())
"""Time zones, behind which four digits are a time of day."""


def dotted(words: Words, at: int, token: str) -> Point | None:
    """Day, month and year with full stops between them: "29.02.2024"."""
    parts = token.split(".")
    if len(parts) != 3 or len(parts[2]) != 4 or not all(part.isdecimal() for part in parts) or not _stands_alone(words, at, at):
        return None
    day, month, year = (int(part) for part in parts)
    if not (1 <= day <= 31 and 1 <= month <= 12 and year in PLAIN_YEARS) or max(len(parts[0]), len(parts[1])) > 2:
        return None
    return Point(Named(year=year, month=month, day=day), at, at + 1)


def iso(words: Words, at: int) -> Point | None:
    """ISO 8601: "2024-02-29". A month above twelve is impossible, and a slip if the day could be one."""
    lower = words.lower
    if at + 4 >= len(lower) or lower[at + 1] not in ("-", "/") or lower[at + 3] != lower[at + 1]:
        return None
    year, month, day = lower[at], lower[at + 2], lower[at + 4]
    if not (len(month) == len(day) == 2 and month.isdecimal() and day.isdecimal()) or words.ends[at + 4] - words.starts[at] != 10:
        return None
    if int(year) not in PLAIN_YEARS or not _stands_alone(words, at, at + 4):
        return None
    if not 1 <= int(month) <= 31 or not 1 <= int(day) <= 31 or (int(month) > 12 and int(day) > 12):
        return None
    return Point(Named(year=int(year), month=int(month), day=int(day)), at, at + 5)


def slashed(words: Words, at: int) -> Point | None:
    """Day and month in either order with slashes or dashes: "02/28/2019". Where both orders are possible, both are kept."""
    lower = words.lower
    if at + 4 >= len(lower) or lower[at + 1] not in ("/", "-") or lower[at + 3] != lower[at + 1]:
        return None
    one, two, year = lower[at], lower[at + 2], lower[at + 4]
    if not (two.isdecimal() and year.isdecimal() and len(two) < 3 and len(year) == 4) or int(year) not in PLAIN_YEARS:
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


def decade(words: Words, at: int) -> Point | None:
    """A decade: "1990s", "the 2020s"."""
    token = words.lower[at]
    if len(token) != 4 or not token.isascii() or not token.isdecimal() or token[3] != "0" or not 1500 <= int(token) < 2100:
        return None
    after = at + 1
    if words.lower[after : after + 1] in (["s"], ["'s"], ["’s"]) and words.starts[after] == words.ends[at]:
        if words.lower[after] != "s" and words.lower[at - 1 : at] != ["the"]:
            return None
        return Point(Named(year=int(token), decade=True), at, after + 1)
    return None


def bare_year(words: Words, at: int) -> Point | None:
    """A year alone: where a word of time, a bracket or a determiner stands before it, or a possessive behind it."""
    year = year_at(words, at)
    if year is None:
        return None
    lower = words.lower
    before = lower[at - 1] if at else ""
    following = lower[at + 1] if at + 1 < len(lower) else ""
    if following in ZONES:
        return None  # 2000 GMT
    if before in ("-", "–", "—", "/") and words.ends[at - 1] == words.starts[at]:
        return None
    if following in ("-", "/") and words.starts[at + 1] == words.ends[at]:
        return None
    if (
        following in ("-", "–")
        and lower[at + 2 : at + 3]
        and lower[at + 2].isdecimal()
        and year_at(words, at + 2) not in PLAIN_YEARS
    ):
        return None
    plural = following.isalpha() and following.islower() and following.endswith("s") and words.tokens[at + 1].islower()
    if plural and following not in BEFORE_A_TIME | {"was", "is", "has", "as"} and (year % 100 == 0 or before not in DETERMINERS):
        return None
    if year not in PLAIN_YEARS:
        if before == "from" and following == "to" and lower[at + 2 : at + 3] and lower[at + 2][0].isdecimal():
            return None  # from 1200 to 1500 jobs
        return (
            Point(Named(year=year), at, at + 1) if before in ("in", "since", "until", "by", "from", "before", "after") else None
        )
    if before in BEFORE_A_TIME or before in ("(", "") or before in DETERMINERS or before == ",":
        if before in ("", ",", "at", "to", "and", "for", "of", "the") and following.isalpha() and following in COUNTED:
            return None
        return Point(Named(year=year), at, at + 1)
    return None


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
