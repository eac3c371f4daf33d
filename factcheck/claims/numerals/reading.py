"""All numbers of a sentence, read once: digits, words, fractions and vague numbers, with their scales, in pairs."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from factcheck.claims.numerals import vague
from factcheck.claims.numerals.cardinals import (
    ALL_ORDINALS,
    BELOW_HUNDRED,
    DOZENS,
    Cardinal,
    cardinal_at,
    ordinal_behind,
    year_in_words,
)
from factcheck.claims.numerals.digits import DIGITS, ORDINAL_ENDINGS, digits_at
from factcheck.claims.numerals.fractions import (
    HALVES,
    PLURALS,
    VULGAR,
    FractionRead,
    article_fraction,
    bare_half,
    dozen_of_half,
    fraction_behind,
    fraction_of,
    one_in,
    scale_of_fraction,
    slash_fraction,
)
from factcheck.claims.numerals.hedges import is_plus
from factcheck.claims.numerals.numeral import Glyphs, Numeral, Printed
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.numerals.ranges import paired
from factcheck.claims.numerals.scales import SCALES, behind_a_currency, scaled
from factcheck.claims.words import Words
from factcheck.document import Document

LOOSE_SCALES: Final = frozenset({"hundred", "thousand", "million", "billion", "trillion"})
"""Scales that make a number of the article before them ("a thousand")."""

STARTS: Final = (
    frozenset(BELOW_HUNDRED)
    | frozenset(ALL_ORDINALS)
    | frozenset(HALVES)
    | frozenset(vague.PLURALS)
    | frozenset(vague.FEW)
    | frozenset({"single", "double", "triple", "teens"})
    | LOOSE_SCALES
    | DOZENS
    | frozenset(VULGAR)
)
"""Lower-case words at which a number in words may be read; an article before one belongs to it."""

WAKES: Final = STARTS | {"0"}

SIGNS: Final = frozenset("-−+±~<>=≥≤≈(")
"""Marks that may touch a fraction in digits from before."""


@dataclass(slots=True)
class Numerals:
    """The numbers of a sentence in order, the digits that are none, and the parts they were read from.

    seen: how many mentions of the sentence the numbers have been held against.
    """

    parts: Parts
    printed: list[Printed] = field(default_factory=list)
    glyphs: list[Glyphs] = field(default_factory=list)
    seen: int = 0

    def free(self) -> list[Printed]:
        """The numbers that no kind has read yet."""
        return [printed for printed in self.printed if not printed.low.taken]


def parts_of(words: Words, document: Document) -> Parts:
    """The parts of a sentence; made once and kept with its words."""
    if words.parts is None:
        words.parts = Parts(words, document.prose)
    return words.parts


def numerals(words: Words, document: Document) -> Numerals:
    """The numbers of a sentence; read once and kept with its words."""
    if words.numerals is None:
        parts = parts_of(words, document)
        words.numerals = _read(parts, document.prose, document.blocks[words.block].kind == "table")
    return words.numerals


def _read(parts: Parts, prose: str, table: bool) -> Numerals:
    lower = parts.lower
    found: list[Numeral] = []
    glyphs: list[Glyphs] = []
    after = 0
    for at in [i for i in range(parts.size) if lower[i][0] in DIGITS or lower[i] in STARTS]:
        if at < after:
            continue
        read = _in_digits(parts, prose, at, table) if lower[at][0] in DIGITS else _in_words(parts, at)
        if read is None:
            continue
        after = read.last + 1
        if isinstance(read, Glyphs):
            glyphs.append(read)
        elif found and (share := one_in(parts, found[-1], read)) is not None:
            found[-1] = _joined(found[-1], read, share)
        else:
            found.append(read)
    return Numerals(parts, paired(parts, found), glyphs)


def _joined(above: Numeral, below: Numeral, share: Fraction) -> Numeral:
    place = 1 / below.stated
    return Numeral(above.start, below.end, above.first, below.last, share, place, form="fraction")


def _in_digits(parts: Parts, prose: str, at: int, table: bool) -> Numeral | Glyphs | None:
    fraction = slash_fraction(parts, at)
    if fraction and (not parts.glued(at) or parts.tokens[at - 1] in SIGNS):
        return _with_sign(parts, _of_fraction(parts, fraction, "digits"))
    over = _one_over(parts, at, at + 2) if parts.tokens[at] == "1" and parts.lower[at + 1] == "over" else None
    if over:
        return over
    numeral = digits_at(parts, prose, at, table=table)
    if not isinstance(numeral, Numeral):
        return numeral
    behind = numeral.last + 1
    if parts.lower[behind] in ORDINAL_ENDINGS and parts.glued(behind) and numeral.whole:
        if _has_ending(numeral.stated, parts.lower[behind]):
            numeral.form = "ordinal"
            numeral.end, numeral.last = parts.ends[behind], behind
        return numeral
    added = fraction_behind(parts, behind) if numeral.whole and numeral.signed != "-" else None
    if added and (parts.lower[behind] != "and" or parts.lower[behind + 1] in ("a", "one", "an")):
        numeral = _with_fraction(parts, numeral, added)
    elif parts.lower[behind] in DOZENS and numeral.whole:
        numeral = Numeral(
            numeral.start, parts.ends[behind], numeral.first, behind, numeral.stated * 12, Fraction(1), "words", whole=True
        )
    numeral = scaled(parts, numeral, money=behind_a_currency(parts, numeral.first))
    return _with_plus(parts, _with_rest(parts, _signed(parts, numeral)))


def _with_plus(parts: Parts, numeral: Numeral) -> Numeral:
    """The number with the plus that touches it from behind and makes it a lower bound: "100,000+ miles"."""
    at = numeral.last + 1
    if is_plus(parts, at):
        numeral.end, numeral.last = parts.ends[at], at
    return numeral


def _with_sign(parts: Parts, numeral: Numeral) -> Numeral:
    """A fraction in digits with the minus that touches it."""
    at = numeral.first - 1
    if parts.tokens[at] in ("-", "−") and parts.glued(numeral.first) and not parts.glued(at):
        numeral.stated, numeral.start, numeral.first, numeral.signed = -numeral.stated, parts.starts[at], at, "-"
    return numeral


def _has_ending(value: Fraction, ending: str) -> bool:
    number = int(value)
    if number % 100 in (11, 12, 13):
        return ending == "th"
    return ending == {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _with_rest(parts: Parts, numeral: Numeral) -> Numeral:
    """The number with the digits below its last scale: "4 thousand 3 hundred and 21"."""
    while numeral.power in (2, 3) and numeral.form == "digits" and parts.lower[numeral.last] in ("hundred", "thousand"):
        at = numeral.last + 1
        at += parts.lower[at] == "and"
        token = parts.tokens[at]
        if not (token.isascii() and token.isdecimal() and len(token) < 4) or parts.glued(at + 1):
            cardinal = cardinal_at(parts, at) if at > numeral.last + 1 else None
            if cardinal is None or cardinal.value >= 10**numeral.power:
                return numeral
            rest, last, power = cardinal.value, cardinal.after - 1, 0
        else:
            rest, last, power = int(token), at, SCALES.get(parts.lower[at + 1], 0)
            last += power == 2
            power = 2 if power == 2 else 0
        if rest * 10**power >= 10**numeral.power or rest == 0:
            return numeral
        numeral = Numeral(
            numeral.start, parts.ends[last], numeral.first, last, numeral.stated + rest * 10**power, Fraction(10**power),
            power=power, whole=True,
        )  # fmt: skip
    return numeral


def _in_words(parts: Parts, at: int) -> Numeral | Glyphs | None:
    lower = parts.lower
    word = lower[at]
    if word in BELOW_HUNDRED:
        year = year_in_words(parts, at)
        cardinal = cardinal_at(parts, at)
        if cardinal is None:
            return Glyphs(parts.starts[at], parts.ends[year - 1], at, year - 1, "year") if year else None
        return _of_cardinal(parts, at, cardinal)
    if word in LOOSE_SCALES or (word in DOZENS and word != "dozens"):
        cardinal = cardinal_at(parts, at - 1) if lower[at - 1] in ("a", "an") else None
        return _of_cardinal(parts, at - 1, cardinal) if cardinal else None
    if word in VULGAR:
        return _of_fraction(parts, FractionRead(VULGAR[word], at, at + 1), "digits")
    if word in HALVES:
        return _of_halves(parts, at)
    if word in vague.PLURALS:
        return _of_vague(parts, vague.plural_at(parts, at))
    if word in vague.FEW:
        return _of_vague(parts, vague.few_at(parts, at))
    if word in ALL_ORDINALS:
        fraction = article_fraction(parts, at)
        if fraction:
            return _of_fraction(parts, fraction)
        return None if word == "second" and lower[at - 1][:1].isdecimal() else _ordinal(parts, at, ALL_ORDINALS[word], at + 1)
    return _of_vague(parts, vague.band_at(parts, at))


def _of_cardinal(parts: Parts, at: int, cardinal: Cardinal) -> Numeral:
    """The number that a cardinal begins: itself, an ordinal, a fraction, a mixed number, or one with decimals."""
    fraction = fraction_of(parts, at, cardinal)
    if fraction:
        return _of_fraction(parts, fraction)
    behind = parts.skip_hyphen(cardinal.after)
    if parts.lower[behind] == "and" and cardinal.value >= 100 and parts.lower[behind + 1] in ALL_ORDINALS:
        behind += 1
    ordinal = ordinal_behind(parts, cardinal.value, behind)
    if ordinal and cardinal.value >= 20:
        return _ordinal(parts, at, *ordinal)
    if parts.lower[behind] in PLURALS and "and" in parts.lower[at : cardinal.after]:
        cardinal = _whole_part(parts, at, cardinal)
    numeral = Numeral(
        parts.starts[at], parts.ends[cardinal.after - 1], at, cardinal.after - 1, Fraction(cardinal.value),
        Fraction(10**cardinal.power if cardinal.power > 2 and cardinal.rounded else 1), "words",
        power=cardinal.power if cardinal.rounded and cardinal.power > 2 else 0,
        whole=not (cardinal.rounded and cardinal.power > 2),
    )  # fmt: skip
    added = fraction_behind(parts, cardinal.after)
    if added and (parts.lower[cardinal.after] != "and" or parts.lower[cardinal.after + 1] != "a" or _closes(parts, added)):
        numeral = _with_fraction(parts, numeral, added)
        numeral = scaled(parts, numeral, money=behind_a_currency(parts, at))
    elif parts.lower[cardinal.after] == "point":
        numeral = _with_decimals(parts, numeral)
        numeral = scaled(parts, numeral, money=behind_a_currency(parts, at))
    elif cardinal.value == 1 and parts.lower[cardinal.after] == "over":
        over = _one_over(parts, at, cardinal.after + 1)
        if over:
            return _signed(parts, over)
    return _signed(parts, numeral)


def _whole_part(parts: Parts, at: int, cardinal: Cardinal) -> Cardinal:
    """What stands before the last "and" of a mixed number: the "two hundred" of "two hundred and three fifths"."""
    last = max(index for index in range(at, cardinal.after) if parts.lower[index] == "and")
    return cardinal_at(parts, at, last) or cardinal


def _closes(parts: Parts, added: FractionRead) -> bool:
    """True if "and a half" is not the start of another noun ("one and a third man")."""
    behind = parts.lower[added.after]
    return parts.lower[added.after - 1] in HALVES or behind in SCALES or not behind[:1].isalpha() or behind == "of"


def _one_over(parts: Parts, at: int, below: int) -> Numeral | None:
    """The fraction of "one over twenty", where nothing follows that is counted."""
    token = parts.tokens[below]
    if token.isascii() and token.isdecimal() and len(token) < 5:
        value, after = int(token), below + 1
    else:
        cardinal = cardinal_at(parts, below)
        if cardinal is None:
            return None
        value, after = cardinal.value, cardinal.after
    if value < 2 or parts.lower[after][:1].isalnum():
        return None
    return _of_fraction(parts, FractionRead(Fraction(1, value), at, after))


def _with_decimals(parts: Parts, numeral: Numeral) -> Numeral:
    """The number with its decimals in words: "five point five", "nine point nought four", "nought point eleven"."""
    at = numeral.last + 2
    digits = ""
    while (value := BELOW_HUNDRED.get(parts.lower[at])) is not None:
        if value > 9 and digits:
            break
        digits += str(value)
        at += 1
        if value > 9:
            break
    if not digits:
        return numeral
    return Numeral(
        numeral.start, parts.ends[at - 1], numeral.first, at - 1, numeral.stated + Fraction(int(digits), 10 ** len(digits)),
        Fraction(1, 10 ** len(digits)), "words",
    )  # fmt: skip


def _with_fraction(parts: Parts, numeral: Numeral, added: FractionRead) -> Numeral:
    """A whole number and a fraction: "two and a half", "1-1/4"; behind a scale, of that scale ("a million and a half")."""
    step = Fraction(1, added.value.denominator)
    value, place = added.value, step
    if numeral.power > 2:
        value, place = value * 10**numeral.power, step * 10**numeral.power
    return Numeral(
        numeral.start, parts.ends[added.after - 1], numeral.first, added.after - 1,
        numeral.stated + value, place, numeral.form, power=numeral.power, signed=numeral.signed,
    )  # fmt: skip


def _of_halves(parts: Parts, at: int) -> Numeral | None:
    """What begins with "half" or "quarter", or an article before it: a fraction, or one of a scale."""
    value = Fraction(1, HALVES[parts.lower[at]])
    if parts.lower[at] not in ("half", "quarter"):
        return None
    first = at - 1 if parts.lower[at - 1] in ("a", "an") else at
    scale = scale_of_fraction(parts, at + 1)
    if scale is None and parts.lower[at] == "half" and (dozen := dozen_of_half(parts, at + 1)):
        return Numeral(
            parts.starts[first], parts.ends[dozen - 1], first, dozen - 1, Fraction(6), Fraction(1), "words", whole=True
        )
    if scale:
        return _of_fraction(parts, FractionRead(value, first, at + 1), "words")
    fraction = article_fraction(parts, at) or (bare_half(parts, at) if value == Fraction(1, 2) else None)
    return _of_fraction(parts, fraction) if fraction else None


def _of_fraction(parts: Parts, read: FractionRead, form: str = "fraction") -> Numeral:
    """A fraction as a number; with a scale behind it, it is a number like others ("half a million")."""
    numeral = Numeral(
        parts.starts[read.first], parts.ends[read.after - 1], read.first, read.after - 1, read.value,
        Fraction(1, read.value.denominator), "digits" if form == "digits" else "fraction",
    )  # fmt: skip
    scale = scale_of_fraction(parts, read.after)
    if scale:
        numeral = numeral.scale(scale[0], parts.ends[scale[1] - 1], scale[1] - 1)
        numeral.form = "words"
    return _signed(parts, numeral)


def _of_vague(parts: Parts, read: vague.VagueRead | None) -> Numeral | None:
    if read is None:
        return None
    start, end = parts.starts[read.first], parts.ends[read.after - 1]
    if read.low == read.high:
        return Numeral(
            start, end, read.first, read.after - 1, read.low, Fraction(10**read.power), "words", power=read.power,
            whole=not read.power,
        )  # fmt: skip
    return Numeral(start, end, read.first, read.after - 1, read.low, Fraction(1), "vague", power=read.power, upper=read.high)


def _ordinal(parts: Parts, at: int, value: int, after: int) -> Numeral:
    return Numeral(parts.starts[at], parts.ends[after - 1], at, after - 1, Fraction(value), Fraction(1), "ordinal", whole=True)


def _signed(parts: Parts, numeral: Numeral) -> Numeral:
    """The number with the word for a sign before it: "minus 5", "negative ten"."""
    at = numeral.first - 1
    if parts.lower[at] == "-" and parts.glued(numeral.first) and parts.glued(at):
        at -= 1
    if parts.lower[at] == "minus" and parts.lower[at - 1] in ("or", "/"):
        return numeral  # "plus or minus 3"
    if parts.lower[at] in ("minus", "negative") and not parts.lower[at - 1][:1].isdecimal() and numeral.signed != "+":
        if numeral.signed == "-" and at == numeral.first - 1:
            return numeral
        numeral.start, numeral.first, numeral.signed = parts.starts[at], at, "-"
        numeral.stated = -abs(numeral.stated)
    return numeral
