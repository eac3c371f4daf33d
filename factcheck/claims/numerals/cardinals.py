"""Numbers in words: cardinals of any length ("two and a half million") and ordinals ("one hundred and twenty-fifth")."""

from __future__ import annotations

from typing import Final, NamedTuple

from factcheck.claims.numerals.parts import Parts
from factcheck.claims.numerals.scales import MOST_POWER, SCALES

SMALL: Final = {
    word: value
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen""".split()
    )
} | {"nought": 0, "naught": 0}
TENS: Final = {
    word: 10 * value for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
BELOW_HUNDRED: Final = SMALL | TENS
DOZENS: Final = frozenset({"dozen", "doz", "dozs", "dzs", "dozens"})

ORDINALS: Final = {
    word: value
    for value, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
        sixteenth seventeenth eighteenth nineteenth""".split(),
        start=1,
    )
} | {
    word: 10 * value
    for value, word in enumerate("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(), start=2)
}
LARGE_ORDINALS: Final = {"hundredth": 2, "thousandth": 3, "millionth": 6, "billionth": 9, "trillionth": 12}
ALL_ORDINALS: Final = ORDINALS | {word: 10**power for word, power in LARGE_ORDINALS.items()}

YEAR_CENTURIES: Final = range(11, 21)


class Cardinal(NamedTuple):
    """A whole number in words: its value, the part after it, and the power of ten of its last scale word (0 if it has none).

    rounded: its last word is that scale, so that nothing below it is said.
    """

    value: int
    after: int
    power: int
    rounded: bool


def cardinal_at(parts: Parts, at: int, until: int | None = None) -> Cardinal | None:
    """The longest cardinal in parts `[at, until)`; None if none starts there, or if it is a year ("nineteen ninety-nine")."""
    lower = parts.lower
    total, current, power = 0, None, 0
    rounded = False
    start = at
    if lower[at] in ("a", "an"):
        current, at = 1, at + 1
        if lower[at] not in SCALES and lower[at] not in DOZENS:
            return None
    while True:
        here = parts.skip_hyphen(at) if at > start else at
        if until is not None and here >= until:
            break
        word = lower[here]
        value = BELOW_HUNDRED.get(word)
        if value is None and word == "and" and _may_go_on(current, total) and lower[here + 1] in BELOW_HUNDRED:
            here += 1
            value = BELOW_HUNDRED[lower[here]]
        if value is not None:
            if current is None:
                current = value
            elif (current % 100 == 0 and current) or (current % 10 == 0 and current % 100 >= 20 and 0 < value < 10):
                current += value
            elif not total and current in YEAR_CENTURIES and value >= 10 and lower[here - 1] != "and":
                return None
            else:
                break
            rounded = False
        elif current is not None and word == "hundred":
            current, rounded = current * 100, True
        elif current is not None and word in DOZENS:
            current *= 12
        elif word in SCALES and (current is not None or (total and rounded and power + SCALES[word] <= MOST_POWER)):
            if current is None:
                total, power = total * 10 ** SCALES[word], power + SCALES[word]
            else:
                total, power = total + current * 10 ** SCALES[word], SCALES[word]
            current, rounded = None, True
        else:
            break
        at = here + 1
    if at == start or (at == start + 1 and lower[start] in ("a", "an")):
        return None
    if current is not None:
        total += current
        power = 2 if rounded else 0
    return Cardinal(total, at, power, rounded)


def _may_go_on(current: int | None, total: int) -> bool:
    """True where British English puts "and": behind a hundred, a thousand, a million."""
    return (current is not None and current >= 100 and current % 100 == 0) or (current is None and total >= 1000)


def year_in_words(parts: Parts, at: int) -> int | None:
    """The part after a year in words that starts here ("nineteen ninety-nine", "twenty nineteen"); None if there is none."""
    lower = parts.lower
    if BELOW_HUNDRED.get(lower[at], 0) not in YEAR_CENTURIES:
        return None
    second = parts.skip_hyphen(at + 1)
    value = BELOW_HUNDRED.get(lower[second], 0)
    if value < 10:
        return None
    unit = parts.skip_hyphen(second + 1)
    return unit + 1 if value >= 20 and 0 < SMALL.get(lower[unit], 0) < 10 else second + 1


def ordinal_at(parts: Parts, at: int) -> tuple[int, int] | None:
    """An ordinal in words that starts at a part, and the part after it: "third", "twenty-first", "two hundred and sixth"."""
    lower = parts.lower
    if lower[at] in ALL_ORDINALS:
        return ALL_ORDINALS[lower[at]], at + 1
    cardinal = cardinal_at(parts, at)
    if cardinal is None:
        return None
    end = parts.skip_hyphen(cardinal.after)
    if lower[end] == "and" and cardinal.value >= 100:
        end += 1
    return ordinal_behind(parts, cardinal.value, end)


def ordinal_behind(parts: Parts, value: int, at: int) -> tuple[int, int] | None:
    """The ordinal that a cardinal and the ordinal word at a part make together, and the part after it."""
    word = parts.lower[at]
    last = ORDINALS.get(word)
    if last is not None:
        ten = value % 100
        if (ten == 0 and value) or (ten >= 20 and ten % 10 == 0 and last < 10):
            return value + last, at + 1
    elif word in LARGE_ORDINALS and value:
        return value * 10 ** LARGE_ORDINALS[word], at + 1
    return None
