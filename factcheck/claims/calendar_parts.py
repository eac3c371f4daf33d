"""The smallest parts of a time in a run of words: a year, a day of the month, a month, a small count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from factcheck.claims.calendar import Expression, Named
from factcheck.claims.calendar_words import ANY_MONTH, MONTHS, POINT_BOUNDS, SMALL_NUMBERS, SUFFIXES, Bound
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


@dataclass(frozen=True, slots=True)
class Point:
    """A named time at words `[first, after)`. weekday: the word of its weekday; date: the words `[first, after)` of its date."""

    named: Named
    first: int
    after: int
    weekday: int | None = None
    date: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """An expression of time at words `[first, after)`, with the word that bounds it."""

    first: int
    after: int
    expression: Expression
    bound: Bound | None = None


def year_at(words: Words, at: int) -> int | None:
    """A year in four digits, with nothing stuck to it that would make it another number."""
    if at >= len(words.lower):
        return None
    token = words.lower[at]
    if len(token) != 4 or not token.isascii() or not token.isdecimal():
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
    if not (0 < len(token) < 3 and token.isascii() and token.isdecimal()) or not 1 <= int(token) <= 31:
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


def count_at(words: Words, at: int) -> tuple[int, int] | None:
    """A small whole number in digits or words, and the index after it."""
    if at >= len(words.lower):
        return None
    token = words.lower[at]
    if token.isascii() and token.isdecimal() and len(token) < 4:
        return (int(token), at + 1) if int(token) else None
    number = SMALL_NUMBERS.get(token)
    if number is None and token == "dozen":
        number = 12
    return (number, at + 1) if number else None


def bound_before(words: Words, first: int) -> tuple[Bound | None, int]:
    """The word before a time that makes it a deadline or a beginning, and the index at which it starts."""
    lower = words.lower
    if first >= 4 and lower[first - 3 : first] == ["the", "end", "of"] and lower[first - 4] in ("by", "before", "until", "till"):
        return "by the end of", first - 4
    if first >= 3 and lower[first - 2 : first] == ["end", "of"] and lower[first - 3] in ("by", "before", "until"):
        return "by the end of", first - 3
    bound = POINT_BOUNDS.get(lower[first - 1]) if first else None
    return (bound, first - 1) if bound else (None, first)


def stretch(words: Words, first: int, after: int, expression: Expression, bound: Bound | None = None) -> Stretch:
    """A stretch of time, with the bounding word before it unless it has one already."""
    if bound is None:
        bound, first = bound_before(words, first)
    return Stretch(first, after, expression, bound)
