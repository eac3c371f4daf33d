"""Numerals in prose: digits with their grouping and scale ("1,500", "1.5 billion", "25bn"), and number words.

Sources: the long scale is not read; lakh and crore are 10^5 and 10^7; mln, bln and trn are newswire short forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Final, Protocol

from factcheck.claims.words import Words
from factcheck.currencies import CODES, SIGNS
from factcheck.interval import Hedge

MOST_DIGITS: Final = 40
"""A longer run of digits is no number that prose states."""

DIGITS = re.compile(
    r"(?<![\d/#@^_])(?<!\w[.,:'/])(?<![^\W\d_]-)"
    r"(?:\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d{1,3}(?:['\u00a0\u2009\u202f ]\d{3})+(?!\d)|\d{1,40})"
    r"(?P<decimals>\.\d{1,40})?"
    r"(?![,.:/'^_]?\d)"
)
GROUPING = re.compile(r"[,'\s\u00a0\u2009\u202f]")
LETTERS_BEFORE = re.compile(r"\b[A-Za-z]{2,3}\Z")
ATTACHED = re.compile(r"[^\W\d_]{1,12}")

SCALES: Final = {
    "hundred": 2,
    "thousand": 3,
    "million": 6,
    "billion": 9,
    "trillion": 12,
    "lakh": 5,
    "crore": 7,
    "mln": 6,
    "bln": 9,
    "trln": 12,
    "trn": 12,
    "mn": 6,
    "bn": 9,
    "tn": 12,
}
"""Scale words and short forms that stand beside any number, as powers of ten."""

LETTER_SCALES: Final = {"k": 3, "K": 3, "m": 6, "M": 6, "b": 9, "B": 9, "t": 12, "T": 12}
"""Single letters are a scale beside a currency only: "5m" alone may be metres."""

SMALL: Final = {
    word: value
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen""".split()
    )
}
TENS: Final = {
    word: 10 * value for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_COMPOUNDS: Final = frozenset(f"{ten}-{unit}" for ten in TENS for unit, value in SMALL.items() if 0 < value < 10)
NUMBER_WORDS: Final = frozenset(SMALL) | frozenset(TENS) | _COMPOUNDS | {"dozen", "half", *SCALES}

HEDGES: Final[dict[str, Hedge]] = {
    "about": "about",
    "around": "about",
    "roughly": "about",
    "approximately": "about",
    "some": "about",
    "circa": "about",
    "an estimated": "about",
    "close to": "about",
    "in the region of": "about",
    "nearly": "almost",
    "almost": "almost",
    "just under": "almost",
    "just below": "almost",
    "a little under": "almost",
    "slightly under": "almost",
    "just over": "just over",
    "just above": "just over",
    "just more than": "just over",
    "slightly over": "just over",
    "slightly more than": "just over",
    "a little over": "just over",
    "a little more than": "just over",
    "more than": "over",
    "over": "over",
    "above": "over",
    "in excess of": "over",
    "exceeding": "over",
    "upwards of": "over",
    "well over": "over",
    "at least": "at least",
    "no fewer than": "at least",
    "no less than": "at least",
    "not less than": "at least",
    "a minimum of": "at least",
    "less than": "under",
    "fewer than": "under",
    "under": "under",
    "below": "under",
    "well under": "under",
    "up to": "at most",
    "as much as": "at most",
    "as many as": "at most",
    "at most": "at most",
    "no more than": "at most",
    "not more than": "at most",
    "a maximum of": "at most",
}
LONGEST_HEDGE: Final = max(len(hedge.split()) for hedge in HEDGES)
_MARKS: Final = frozenset("$€£¥%")
JOINERS: Final = {"-", "–", "—", "to", "and", "or"}


class Taken(Protocol):
    """A stretch of text that a kind has read: `[start, end)`."""

    start: int
    end: int


@dataclass(slots=True)
class Numeral:
    """A number as printed, at `[start, end)` of the document; `first` and `last` are its words, both included.

    stated: its value, scale applied. place: the size of the last printed place, scale applied. whole: printed without
    decimals and without a scale, so that it may be a count.
    """

    start: int
    end: int
    first: int
    last: int
    stated: Decimal
    place: Decimal
    whole: bool
    scaled: bool

    def scale(self, power: int, end: int, last: int) -> Numeral:
        """The numeral with a scale applied that stands behind it and ends there."""
        return Numeral(
            self.start, end, self.first, last, self.stated.scaleb(power), self.place.scaleb(power), whole=False, scaled=True
        )


def numerals(words: Words, prose: str) -> list[Numeral]:
    """All numerals of a sentence in order; read once and kept with the words."""
    if words.numerals is None:
        found = [] if words.wake.isdisjoint(NUMBER_WORDS) else list(_in_words(words))
        if "0" in words.wake:
            found += _in_digits(words, prose)
            found.sort(key=lambda numeral: numeral.start)
            found = _share_scale(words, found)
        words.numerals = found
    return words.numerals


def hedge_before(words: Words, first: int) -> Hedge | None:
    """The hedge that stands directly before a word of the sentence."""
    lower = words.lower
    for length in range(min(LONGEST_HEDGE, first), 0, -1):
        hedge = HEDGES.get(" ".join(lower[first - length : first]))
        if hedge:
            return hedge
    return None


def _in_digits(words: Words, prose: str) -> Iterator[Numeral]:
    for match in DIGITS.finditer(prose, words.start, words.end):
        if prose[match.start() - 1 : match.start()].isalpha() and not _behind_a_code(prose, match.start()):
            continue
        decimals = match["decimals"] or ""
        whole_part = prose[match.start() : match.end() - len(decimals)]
        digits = GROUPING.sub("", whole_part)
        if digits.count(".") > 1:
            digits = digits.replace(".", "")
        if len(digits) > MOST_DIGITS:
            continue
        first = words.at(match.start())
        last = words.at(match.end() - 1)
        stated = Decimal(digits + decimals)
        place = Decimal(1).scaleb(-max(0, len(decimals) - 1))
        numeral = Numeral(match.start(), match.end(), first, last, stated, place, whole=not decimals, scaled=False)
        attached = ATTACHED.match(prose, match.end(), words.end)
        if attached:
            power = SCALES.get(attached[0].lower())
            if power:
                yield numeral.scale(power, attached.end(), words.at(attached.end() - 1))
            else:
                yield numeral  # a currency letter or a unit may follow: the kinds decide
            continue
        following = last + 1
        if words.lower[following : following + 1] == ["-"]:
            following += 1
        word = words.lower[following].partition("-")[0] if following < len(words.lower) else ""
        power = SCALES.get(word)
        yield numeral.scale(power, words.starts[following] + len(word), following) if power else numeral


def _behind_a_code(prose: str, start: int) -> bool:
    """True if the letters that touch the number are a currency: "EUR1.5bn", "RMB200bn", "Rs500"."""
    letters = LETTERS_BEFORE.search(prose, max(0, start - 4), start)
    return letters is not None and (letters[0] in CODES or letters[0] in SIGNS)


def _in_words(words: Words) -> Iterator[Numeral]:
    at, size = 0, len(words.lower)
    while at < size:
        read = _word_number(words.lower, at)
        if read is None:
            at += 1
            continue
        value, place, after, scaled = read
        yield Numeral(words.starts[at], words.ends[after - 1], at, after - 1, value, place, whole=not scaled, scaled=scaled)
        at = after


def _word_number(lower: list[str], at: int) -> tuple[Decimal, Decimal, int, bool] | None:
    """Value, place, index after it and whether it has a scale of a thousand or more; None if no number starts here."""
    size = len(lower)
    start = at
    total = Decimal(0)
    place = Decimal(1)
    current: Decimal | None = None
    scaled = False
    if lower[at] == "half" and at + 2 < size and lower[at + 1] in ("a", "an") and lower[at + 2] in SCALES:
        power = SCALES[lower[at + 2]]
        return Decimal(5).scaleb(power - 1), Decimal(1).scaleb(power - 1), at + 3, power >= 3
    if lower[at] in ("a", "an"):
        if at + 1 >= size or lower[at + 1] not in ("hundred", "thousand", "million", "billion", "trillion", "dozen"):
            return None
        current, at = Decimal(1), at + 1
    while at < size:
        small = _small(lower[at])
        if small is not None and (current is None or (current % 100 == 0 and current and small < 100)):
            current = small + (current or 0)
            at += 1
        elif lower[at] == "dozen" and current is not None:
            current, at = current * 12, at + 1
        elif lower[at] == "hundred" and current is not None:
            current, at = current * 100, at + 1
        elif lower[at] in SCALES and current is not None:
            power = SCALES[lower[at]]
            total += current.scaleb(power)
            place, scaled = Decimal(1).scaleb(power), True
            current, at = None, at + 1
        elif lower[at : at + 3] == ["and", "a", "half"] and current is not None:
            current, at, place = current + Decimal("0.5"), at + 3, Decimal("0.1")
            if at < size and lower[at] in SCALES:
                power = SCALES[lower[at]]
                return total + current.scaleb(power), Decimal(1).scaleb(power - 1), at + 1, True
        elif lower[at] == "and" and at > start and at + 1 < size and _follows_hundred(current, total) and _small(lower[at + 1]):
            at += 1
        else:
            break
    if at == start or (at == start + 1 and lower[start] in ("a", "an", "one", "zero")):
        return None
    if current is not None:
        total += current
        if not scaled and place == 1:
            return total, place, at, False
        place = min(place, Decimal(1)) if not scaled else Decimal(1)
    return total, place, at, scaled


def _follows_hundred(current: Decimal | None, total: Decimal) -> bool:
    return (current is not None and current >= 100 and current % 100 == 0) or (current is None and total >= 1000)


def _small(word: str) -> Decimal | None:
    """The value of a word below a hundred: "seven", "forty", "forty-two"."""
    if word in SMALL:
        return Decimal(SMALL[word])
    if word in TENS:
        return Decimal(TENS[word])
    ten, dash, unit = word.partition("-")
    if dash and ten in TENS and 0 < SMALL.get(unit, 0) < 10:
        return Decimal(TENS[ten] + SMALL[unit])
    return None


def _share_scale(words: Words, found: list[Numeral]) -> list[Numeral]:
    """In "$89 to $93 billion" and "3-5 million" the first number has the scale of the second."""
    for index, (low, high) in enumerate(pairwise(found)):
        between = [token for token in words.tokens[low.last + 1 : high.first] if token not in _MARKS or token == "%"]
        if high.scaled and not low.scaled and len(between) == 1 and between[0] in JOINERS and low.stated < 1000:
            power = (high.stated / _printed(high, words)).adjusted() if high.stated else 0
            if power > 0:
                found[index] = Numeral(
                    low.start, low.end, low.first, low.last, low.stated.scaleb(power), low.place.scaleb(power), False, True
                )
    return found


def _printed(numeral: Numeral, words: Words) -> Decimal:
    """The value without its scale."""
    power = next((SCALES[word] for word in words.lower[numeral.first : numeral.last + 1][::-1] if word in SCALES), 0)
    if not power:
        suffix = ATTACHED.search(words.tokens[numeral.last])
        power = SCALES.get(suffix[0].lower(), 0) if suffix else 0
    return numeral.stated.scaleb(-power)


def free(words: Words, prose: str, taken: Iterable[Taken]) -> Iterator[tuple[Numeral, Numeral | None]]:
    """The numerals that no other kind has read, each with the upper end of its range where it begins one.

    "3-5 million", "between 62 and 68" and "3 to 5" are ranges; "from 4.8 to 4.7" is two numbers, a change.
    """
    left = list(_untaken(numerals(words, prose), sorted((mention.start, mention.end) for mention in taken)))
    at = 0
    while at < len(left):
        low = left[at]
        high = left[at + 1] if at + 1 < len(left) else None
        if high is not None and _is_range(words, low, high):
            yield low, high
            at += 2
        else:
            yield low, None
            at += 1


def _untaken(found: list[Numeral], taken: list[tuple[int, int]]) -> Iterator[Numeral]:
    """The numerals that touch none of the stretches, both in order of their start."""
    at, reach = 0, 0
    for numeral in found:
        while at < len(taken) and taken[at][0] < numeral.end:
            reach = max(reach, taken[at][1])
            at += 1
        if reach <= numeral.start:
            yield numeral


def _is_range(words: Words, low: Numeral, high: Numeral) -> bool:
    between = words.lower[low.last + 1 : high.first]
    if "%" in between and words.lower[high.last + 1 : high.last + 2] != ["%"]:
        return False
    between = [token for token in between if token not in _MARKS]
    before = words.lower[low.first - 1] if low.first else ""
    if low.first >= 2 and before in _MARKS:
        before = words.lower[low.first - 2]
    if len(between) != 1 or low.stated > high.stated:
        return False
    if between[0] == "and":
        return before == "between"
    return between[0] in ("-", "–", "to") and before != "from"
