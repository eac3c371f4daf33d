"""Scales: "million", "bn", "lakh", and the letters that mean one beside a currency or a count.

Sources: the long scale is not read, but "milliard" has one meaning only; lakh and crore are 10^5 and 10^7 (Indian English);
mln, bln and trn are newswire short forms.
"""

from __future__ import annotations

from typing import Final

from factcheck.claims.nouns import STOPS, is_plural
from factcheck.claims.numerals.numeral import Numeral
from factcheck.claims.numerals.parts import Parts
from factcheck.currencies import CODES, LOWER_CODES, MARKS

SCALES: Final = {
    "hundred": 2, "thousand": 3, "million": 6, "milliard": 9, "billion": 9, "trillion": 12, "quadrillion": 15,
    "lakh": 5, "lac": 5, "crore": 7, "mln": 6, "mlns": 6, "bln": 9, "blns": 9, "trln": 12, "trn": 12,
    "mn": 6, "bn": 9, "tn": 12, "mil": 6,
    "thousands": 3, "millions": 6, "billions": 9, "trillions": 12, "lakhs": 5, "crores": 7, "hundreds": 2,
}  # fmt: skip
"""Scale words and short forms that stand behind any number, as powers of ten."""

LETTERS: Final = {"k": 3, "m": 6, "mm": 6, "b": 9, "t": 12}
"""Letters that are a scale where they cannot be a unit: beside a currency, or before what is counted."""

MONEY_WORDS: Final = LOWER_CODES | frozenset("dollars euros pounds yen yuan rupees francs crowns".split())
"""Behind "10 m" one of these shows that millions are meant."""
RESOLUTIONS: Final = frozenset(
    "run race tv tvs display video videos resolution screen screens camera cameras form filing monitor content ultra uhd".split()
)
"""Behind "4K" and "10K" one of these shows that no thousands are meant."""

DIMENSIONS: Final = frozenset(
    "wide long high tall deep thick away apart below above race races sprint hurdles freestyle relay final".split()
)
"""Behind "5m" one of these shows that metres are meant."""

MOST_POWER: Final = 21


def scaled(parts: Parts, numeral: Numeral, *, money: bool) -> Numeral:
    """The numeral with the scales that stand behind it: "1.5 billion", "25bn", "2-million", "1.5 lakh crore", "35m users".

    money: a currency stands before it.
    """
    at = numeral.last + 1
    if parts.glued(at) and parts.starts[at] == numeral.end:
        power = _attached(parts, at, numeral, money)
        if power:
            numeral = numeral.scale(power, parts.ends[at], at)
            at += 1
        elif parts.lower[at] != "-":
            return numeral
    at = parts.skip_hyphen(at)
    while (power := SCALES.get(parts.lower[at])) and numeral.power + power <= MOST_POWER:
        numeral = numeral.scale(power, parts.ends[at], at)
        at += 1
    if numeral.power or parts.lower[at] not in ("m", "b", "k", "mm") or parts.glued(at + 1) or parts.glued(at):
        return numeral
    if parts.lower[at + 1] in MONEY_WORDS:
        return numeral.scale(LETTERS[parts.lower[at]], parts.ends[at], at)
    if parts.tokens[at].islower():
        return numeral
    if money or (parts.tokens[at] in ("M", "B") and _counts(parts, at + 1)):
        return numeral.scale(LETTERS[parts.lower[at]], parts.ends[at], at)
    return numeral


def _attached(parts: Parts, at: int, numeral: Numeral, money: bool) -> int | None:
    """The power of a scale that touches the number."""
    letters = parts.lower[at]
    if parts.glued(at + 1) and parts.tokens[at + 1][0].isalnum():
        return None
    if letters in SCALES:
        return SCALES[letters]
    power = LETTERS.get(letters)
    if power is None or money:
        return power
    following = parts.lower[parts.skip_hyphen(at + 1)]
    if letters == "k":
        screen = parts.tokens[at] == "K" and numeral.stated in (2, 4, 5, 8) and not _counts(parts, at + 1)
        return None if following in RESOLUTIONS or screen else power
    if parts.tokens[at] == "M":
        return power
    if following in DIMENSIONS:
        return None
    if letters in "mb" and (_counts(parts, at + 1) or (letters == "b" and not numeral.whole)):
        return power
    return None


def _counts(parts: Parts, at: int) -> bool:
    """True if something counted follows: a plural within the next six words, or a currency."""
    if parts.lower[at] == "of" or parts.tokens[at] in CODES or parts.tokens[at] in MARKS:
        return True
    for index in range(at, at + 6):
        word = parts.lower[index]
        if not word or (word in STOPS and (word != "and" or index == at)) or not word[0].isalpha():
            return False
        if is_plural(word):
            return True
    return False


def behind_a_currency(parts: Parts, first: int) -> bool:
    """True if a currency's sign or code stands before a part."""
    before = parts.tokens[first - 1]
    if before in (".", "=", "(", "-", "−"):
        before = parts.tokens[first - 2]
    return (
        before in MARKS or before in CODES or (before.isalpha() and parts.tokens[first - 2] in MARKS and parts.glued(first - 1))
    )
