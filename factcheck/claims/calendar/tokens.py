"""The smallest pieces of an expression of time, in the parts of a sentence: a year, a day of a month, a month, a count."""

from __future__ import annotations

from typing import Final

from factcheck.claims.calendar.words import ANY_MONTH, MONTHS, SMALL_NUMBERS, SUFFIXES, VERBS_AND_NAMES
from factcheck.claims.numerals.cardinals import ORDINALS, SMALL, TENS, cardinal_at, ordinal_at
from factcheck.claims.numerals.parts import Parts

EARLIEST_YEAR: Final = 1000
LATEST_YEAR: Final = 2499
PLAIN_YEARS: Final = range(1900, 2100)
"""Years that need no more than a word of time before them; others need a month or a word such as "since"."""
PIVOT: Final = 30
"""Two digits below this are a year of this century, others one of the last."""
CURRENCY_SIGNS: Final = frozenset("$€£¥₹#@/.+~^_=<>*")
STUCK_TO_A_YEAR: Final = frozenset("%°@_=+$")
COUNTED: Final = frozenset(
    "people men women children jobs workers employees staff members units homes houses stores shops cars vehicles shares tonnes "
    "tons miles kilometres kilometers metres meters feet euros dollars pounds yen yuan francs percent points copies tickets "
    "times words lines pages bytes items entries days hours minutes seconds calories watts rpm mph km kg mm cm hp cc".split()
)
HUNDREDS_OF_YEARS: Final = range(11, 21)
DAY_WORDS: Final = frozenset({*ORDINALS, *SMALL, *TENS})
DAY_ORDINALS: Final = {word: value for word, value in ORDINALS.items() if value <= 31}


def year_at(parts: Parts, at: int) -> int | None:
    """A year in four digits, with nothing stuck to it that would make it another number."""
    token = parts.lower[at]
    if len(token) != 4 or not token.isascii() or not token.isdecimal():
        return None
    year = int(token)
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return None
    before = parts.lower[at - 1]
    if parts.glued(at) and (before in CURRENCY_SIGNS or before.isalpha()):
        return None
    behind = parts.lower[at + 1]
    if parts.glued(at + 1) and ((behind.isalnum() and behind != "s") or behind in STUCK_TO_A_YEAR):
        return None
    if behind == ":" and parts.glued(at + 1) and parts.glued(at + 2) and parts.lower[at + 2].isdecimal():
        return None
    return None if behind in ("%", "°") or behind in COUNTED else year


def year_in_words_at(parts: Parts, at: int) -> tuple[int, int] | None:
    """A year in words and the part after it: "nineteen eighty-six", "two thousand and thirty two", "nineteen zero one"."""
    lower = parts.lower
    century = SMALL.get(lower[at], TENS.get(lower[at], 0))
    if century in HUNDREDS_OF_YEARS:
        second = parts.skip_hyphen(at + 1)
        if lower[second] == "hundred":
            after = second + 1
            after += lower[after] == "and"
            rest = _below_hundred(parts, after)
            return (century * 100 + rest[0], rest[1]) if rest else (century * 100, second + 1)
        if lower[second] in ("zero", "oh", "nought") and SMALL.get(lower[second + 1], 0) in range(1, 10):
            return century * 100 + SMALL[lower[second + 1]], second + 2
        rest = _below_hundred(parts, second)
        return (century * 100 + rest[0], rest[1]) if rest and rest[0] >= 10 else None
    cardinal = cardinal_at(parts, at)
    if cardinal is None or not EARLIEST_YEAR <= cardinal.value <= LATEST_YEAR or lower[at] in ("a", "an"):
        return None
    return cardinal.value, cardinal.after


def _below_hundred(parts: Parts, at: int) -> tuple[int, int] | None:
    word = parts.lower[at]
    if word in TENS:
        unit = parts.skip_hyphen(at + 1)
        one = SMALL.get(parts.lower[unit], 0)
        return (TENS[word] + one, unit + 1) if 0 < one < 10 else (TENS[word], at + 1)
    return (SMALL[word], at + 1) if word in SMALL else None


def any_year_at(parts: Parts, at: int) -> tuple[int, int] | None:
    """A year in digits or words, and the part after it."""
    year = year_at(parts, at)
    return (year, at + 1) if year is not None else year_in_words_at(parts, at)


def short_year(token: str) -> int | None:
    """The year of two digits, by the pivot; of four, itself if it is a plain one."""
    if not token.isascii() or not token.isdecimal():
        return None
    if len(token) == 2:
        return int(token) + (2000 if int(token) < PIVOT else 1900)
    return int(token) if len(token) == 4 and int(token) in PLAIN_YEARS else None


def day_at(parts: Parts, at: int, *, joined: bool = False, full: bool = False) -> tuple[int, int, bool] | None:
    """A day of a month from 1 to 31, the part after it, and whether it has its ordinal ending. joined: a stroke may touch it.
    full: any two figures will do, since month and year beside them make them a day that does not exist.
    """
    lower = parts.lower
    token = lower[at]
    if not (0 < len(token) < 3 and token.isascii() and token.isdecimal()):
        return None
    if (not 1 <= int(token) <= 31 and not full) or (
        parts.glued(at) and not joined and (lower[at - 1] in CURRENCY_SIGNS or lower[at - 1] == ":")
    ):
        return None
    after = at + 1
    if parts.glued(after):
        behind = lower[after]
        if behind in SUFFIXES:
            return int(token), after + 1, True
        if behind[:1].isalnum() or behind in ("%", ":", "°", "'", "’", '"', "/", "_"):
            return None
    return int(token), after, False


def day_in_words_at(parts: Parts, at: int) -> tuple[int, int, bool] | None:
    """A day in words, the part after it, and whether it is an ordinal: "twenty-second", "twenty five"."""
    if parts.lower[at] not in DAY_WORDS:
        return None
    ordinal = ordinal_at(parts, at)
    if ordinal is not None:
        return (*ordinal, True) if ordinal[0] <= 31 else None
    rest = _below_hundred(parts, at)
    return (*rest, False) if rest and 1 <= rest[0] <= 31 else None


def month_at(parts: Parts, at: int, *, dated: bool = False) -> tuple[int, int] | None:
    """A month by name, and the part after it and the full stop of its short form.

    In lower case only a full name counts that is no other word; dated: a day or year stands beside it, so that any does.
    """
    word = parts.lower[at]
    month = ANY_MONTH.get(word)
    if month is None:
        return None
    if not parts.tokens[at][0].isupper() and not dated and (word not in MONTHS or word in VERBS_AND_NAMES):
        return None
    after = at + 1
    if parts.lower[after] == "." and parts.glued(after) and word not in MONTHS:
        after += 1
    return month, after


def count_at(parts: Parts, at: int) -> tuple[int, int] | None:
    """A small whole number in digits or words, and the part after it."""
    token = parts.lower[at]
    if token.isascii() and token.isdecimal() and len(token) < 4:
        return (int(token), at + 1) if int(token) else None
    if token == "dozen":
        return 12, at + 1
    if token in SMALL_NUMBERS:
        found = cardinal_at(parts, at)
        return (found.value, found.after) if found and 0 < found.value < 1000 else (SMALL_NUMBERS[token], at + 1)
    return None
