"""Fractions: "two-thirds", "a quarter of", "half a million", "one in five", "1-1/4", "2½"."""

from __future__ import annotations

import unicodedata
from fractions import Fraction
from typing import Final, NamedTuple

from factcheck.claims.numerals.cardinals import ALL_ORDINALS, DOZENS, Cardinal, cardinal_at, ordinal_at
from factcheck.claims.numerals.numeral import Numeral
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.numerals.scales import SCALES
from factcheck.units import FIRST_WORDS

VULGAR: Final = {char: Fraction(unicodedata.numeric(char)).limit_denominator(20) for char in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"}
"""Characters that are a fraction."""

SLASHES: Final = frozenset({"/", "\u2044", "\u2215"})

DENOMINATORS: Final = frozenset(
    {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 24, 25, 30, 32, 40, 50, 60, 64, 100, 128, 200, 250, 256, 500, 1000}
)
"""What is written under a slash where a fraction is meant: "24/7" and "9/11" are not."""

HALVES_AND_QUARTERS: Final = {"halves": 2, "quarters": 4}
HALVES: Final = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
PLURALS: Final = {f"{word}s": value for word, value in ALL_ORDINALS.items() if value > 2} | HALVES_AND_QUARTERS

BEFORE_A_FRACTION: Final = frozenset(
    """
    above below by than nearly almost about around roughly approximately over just only to at up down under exactly a one some
    fully cut another remaining other last final lost lose loses losing own owns owned further least most
    """.split()
)
"""Words before "half", "a third" or "a quarter" behind which a share is meant, and no period and no rank."""

BEHIND_HALF: Final = frozenset("the its their his her our all of that as those these this what".split())
NOT_BEFORE_HALF: Final = frozenset(
    "first second last previous final latter other next opening half-year h this each every the".split()
)
SHARES: Final = frozenset("percentage percent per pct cent dollar pound euro".split())
TIMES: Final = frozenset(
    """
    year years month months week weeks day days hour hours minute minutes season game match term time quarter half century
    decade
    """.split()
)


class FractionRead(NamedTuple):
    """A fraction, its first part and the part behind it."""

    value: Fraction
    first: int
    after: int


def slash_fraction(parts: Parts, at: int) -> FractionRead | None:
    """A fraction in digits whose numerator is a part: "1/4", "3⁄8"."""
    if parts.tokens[at + 1] not in SLASHES or not parts.glued(at + 1) or not parts.glued(at + 2):
        return None
    below = parts.tokens[at + 2]
    above = parts.tokens[at]
    if not (below.isascii() and below.isdecimal() and len(below) < 5 and above.isdecimal() and len(above) < 5):
        return None
    if int(below) not in DENOMINATORS or not 0 < int(above) < int(below) or parts.tokens[at + 3] in SLASHES:
        return None
    return FractionRead(Fraction(int(above), int(below)), at, at + 3)


def fraction_behind(parts: Parts, at: int) -> FractionRead | None:
    """The fraction that follows a whole number: "½", "1/4" behind a hyphen or a space, "and a half", "and two thirds"."""
    here = parts.skip_hyphen(at)
    token = parts.tokens[here]
    if token in VULGAR:
        return FractionRead(VULGAR[token], here, here + 1)
    if token and token[0].isdecimal() and (here > at or not parts.glued(here)):
        return slash_fraction(parts, here)
    if parts.lower[at] == "and":
        return _worded(parts, at + 1) or (slash_fraction(parts, at + 1) if parts.tokens[at + 1].isdecimal() else None)
    if here > at and parts.lower[here] == "and" and parts.lower[here + 1] == "-":
        return _worded(parts, here + 2)
    return None


def _worded(parts: Parts, at: int) -> FractionRead | None:
    """A fraction in words that is added to a whole number: "a half", "one third", "three fifths", "fifty-four hundredths"."""
    lower = parts.lower
    if lower[at] in ("a", "an", "one"):
        below = parts.skip_hyphen(at + 1)
        value = HALVES.get(lower[below]) or (ALL_ORDINALS.get(lower[below], 0) if lower[below] != "second" else 0)
        return FractionRead(Fraction(1, value), at, below + 1) if value > 1 else None
    cardinal = cardinal_at(parts, at)
    if cardinal is None:
        return None
    below = parts.skip_hyphen(cardinal.after)
    value = PLURALS.get(lower[below], 0)
    return FractionRead(Fraction(cardinal.value, value), at, below + 1) if value and cardinal.value < value else None


def fraction_of(parts: Parts, at: int, cardinal: Cardinal) -> FractionRead | None:
    """The fraction whose numerator is a cardinal: "two-thirds", "one third", "five eighths", "one twenty-fifth"."""
    lower = parts.lower
    here = parts.skip_hyphen(cardinal.after)
    value = PLURALS.get(lower[here])
    if value and cardinal.value and not _is_mixed(parts, at, cardinal, value):
        if lower[here] == "quarters" and here == cardinal.after and not _is_share(parts, at, here + 1):
            return None  # three quarters of a year
        return FractionRead(Fraction(cardinal.value, value), at, here + 1)
    if cardinal.value != 1:
        found = _compound_plural(parts, here)
        return FractionRead(Fraction(cardinal.value, found[0]), at, found[1]) if found else None
    if lower[here] in HALVES or lower[here] in ("third", "fourth"):
        value = HALVES.get(lower[here]) or ALL_ORDINALS[lower[here]]
        hyphen = here > cardinal.after
        return FractionRead(Fraction(1, value), at, here + 1) if hyphen or _is_share(parts, at, here + 1) else None
    ordinal = ordinal_at(parts, here)
    if ordinal is None or ordinal[0] < 5:
        return None
    return FractionRead(Fraction(1, ordinal[0]), at, ordinal[1])


def _is_mixed(parts: Parts, at: int, cardinal: Cardinal, below: int) -> bool:
    """True if the last "and" in a cardinal sets its whole part apart: "twenty-three and three fifths"."""
    return any(
        parts.lower[index] == "and" and (above := cardinal_at(parts, index + 1)) is not None and above.value < below
        for index in range(at, cardinal.after)
    )


def _compound_plural(parts: Parts, at: int) -> tuple[int, int] | None:
    """A denominator of two words in the plural: "twenty-fifths"."""
    cardinal = cardinal_at(parts, at)
    if cardinal is None:
        return None
    last = parts.skip_hyphen(cardinal.after)
    value = PLURALS.get(parts.lower[last], 0)
    if value and value < 10 and cardinal.value % 10 == 0 and cardinal.value >= 20:
        return cardinal.value + value, last + 1
    return None


def article_fraction(parts: Parts, at: int) -> FractionRead | None:
    """The fraction of "a third", "a quarter", "a fifth" where a share is meant: its first part is the article."""
    lower = parts.lower
    if lower[at - 1] not in ("a", "an"):
        return None
    value = HALVES.get(lower[at]) or ALL_ORDINALS.get(lower[at], 0)
    if value < 2 or lower[at] == "second" or not _is_share(parts, at - 1, at + 1):
        return None
    return FractionRead(Fraction(1, value), at - 1, at + 1)


def bare_half(parts: Parts, at: int) -> FractionRead | None:
    """The fraction of "half" without an article where a share is meant: "half of", "half the", "by half", "more than half"."""
    lower = parts.lower
    before, behind = lower[at - 1], lower[at + 1]
    if behind == "-" or before in NOT_BEFORE_HALF or before == "-":
        return None
    measured = behind in ("a", "an") and (lower[at + 2] in TIMES or lower[at + 2] in FIRST_WORDS or lower[at + 2] in SHARES)
    if measured or behind in BEHIND_HALF or before in BEFORE_A_FRACTION or before == "in":
        return FractionRead(Fraction(1, 2), at, at + 1)
    return None


def _is_share(parts: Parts, first: int, after: int) -> bool:
    """True if the words before or behind show that a share is meant: "of", a scale, the end of a clause, "by a third"."""
    behind = parts.lower[after]
    if behind == "of":
        return not (parts.lower[after + 1][:1].isdecimal() and parts.lower[after - 1] in HALVES)
    if behind in SCALES and behind not in ("hundred", "hundreds"):
        return True
    if behind in FIRST_WORDS or behind in SHARES:
        return True
    if behind in TIMES or behind == "-":
        return False
    before = parts.lower[first - 1]
    if before in BEFORE_A_FRACTION:
        return not (behind[:1].isalpha() and before in ("a", "to", "at", "last", "final", "another", "one", "other"))
    return not behind or not behind[0].isalnum()


def is_fraction(parts: Parts, numeral: Numeral) -> bool:
    """True for a part of one, in words or with a slash or a sign: "a third", "1/4", "⅔"; not for "2 1/2"."""
    if numeral.form == "fraction":
        return True
    part = parts.tokens[numeral.last] in VULGAR or parts.tokens[numeral.last - 1] in SLASHES
    return part and abs(numeral.stated) < 1


def one_in(parts: Parts, numeral: Numeral, behind: Numeral) -> Fraction | None:
    """The fraction of "one in five", "nine out of ten"; None if the two numbers do not state one."""
    above, below = numeral.stated, behind.stated
    if numeral.form not in ("digits", "words") or not (numeral.whole and behind.whole) or not 0 < above < below:
        return None
    between = [word for word in parts.lower[numeral.last + 1 : behind.first] if word != "every"]
    if between not in (["in"], ["out", "of"]) or parts.glued(behind.last + 1) or parts.lower[behind.last + 1] in TIMES:
        return None
    if between == ["in"]:
        if below > 1000 and not _is_round(below):
            return None  # a year
        if parts.lower[numeral.last + 1] == "in" and above > 1 and below not in DENOMINATORS:
            return None
    return above / below


def _is_round(number: Fraction) -> bool:
    return number % 100 == 0 and not 1900 <= number <= 2100


def scale_of_fraction(parts: Parts, at: int) -> tuple[int, int] | None:
    """The power of the scale behind a fraction, and the part after it: "half a million", "three quarters billion"."""
    here = parts.skip_hyphen(at)
    if parts.lower[here] in ("a", "an"):
        here += 1
    power = SCALES.get(parts.lower[here])
    if power and power > 2 and parts.lower[here][-1] != "s":
        return power, here + 1
    return None


def dozen_of_half(parts: Parts, at: int) -> int | None:
    """The part after "half a dozen", given the one after "half"."""
    here = at + 1 if parts.lower[at] in ("a", "an") else at
    return here + 1 if parts.lower[here] in DOZENS else None
