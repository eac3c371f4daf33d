"""An amount of money with its currency."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, Literal, NamedTuple

from factcheck.claims.draft import Mention
from factcheck.claims.measured import Measured, MeasuredMention, behind_article, mention_of, ranges_joined, unread
from factcheck.claims.numerals.numeral import Numeral, Printed
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.numerals.reading import WAKES as NUMBERS
from factcheck.claims.numerals.reading import Numerals
from factcheck.claims.numerals.scales import SCALES
from factcheck.claims.quantity import is_weight
from factcheck.claims.rates import rate_of
from factcheck.claims.words import Words
from factcheck.currencies import CODES, FIRST_WORDS, LONGEST, LOWER_CODES, MARKS, SIGNS, SUBUNITS, WORDS
from factcheck.document import Document

WAKES: frozenset[str] = NUMBERS

CORPUS: dict[tuple[str, str], tuple[str, ...]] = {
    ("1500000000", "EUR"): (
        "€1.5bn",
        "€1.5 billion",
        "1.5 billion euros",
        "EUR 1.5bn",
        "EUR1.5bn",
        "1.5bn euros",
        "1,500 million euros",
        "one and a half billion euros",
        "a billion and a half euros",
        "1.5 billion EUR",
    ),
    ("40000000", "USD"): (
        "$40m",
        "$40 million",
        "US$40m",
        "US $40m",
        "$US40m",
        "40 mln dlrs",
        "40 million dollars",
        "forty million dollars",
        "$40M",
        "$40mn",
        "$40-million",
        "40 MUSD",
        "40 USD million",
        "USD40m",
    ),
    ("200000000000", "CNY"): ("RMB200bn", "200 billion yuan", "CNY 200bn", "200 billion renminbi", "RMB 200bn"),
    ("3000000", "AUD"): ("A$3m", "AU$3 million", "3 million Australian dollars", "$A3m", "AUD3m"),
    ("3000000", "CAD"): ("C$3m", "C $3 million", "3 mln Canadian dlrs", "Cdn$3m"),
    ("5000000000", "INR"): ("Rs 500 crore", "₹500 crore", "Rs. 500 crore", "500 crore rupees"),
    ("1250000", "CHF"): ("CHF 1'250'000", "1,250,000 Swiss francs"),
    ("1234.56", "EUR"): ("1.234,56 EUR", "€1,234.56", "1,234.56€"),
    ("0.19", "USD"): ("19 cents", "19 cts", "19¢", "19-cent", "nineteen cents"),
    ("1.64", "GBP"): ("164p", "164 pence", "£1.64"),
    ("3.5", "USD"): ("3 dollars 50 cents", "three dollars and 50 cents", "$3.50"),
    ("-12500000", "USD"): ("$(12.5) million", "$-12.5m", "-$12.5m", "−$12.5 million"),
}
"""One amount and its currency, then all spellings that must yield it."""

_SIGN = re.compile(
    rf"(?:(?<![^\W\d_])(?:{'|'.join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True))}) ?"
    r"|(?<![^\W\d_])M?[A-Z]{3} ?)\Z"
)
_LONGEST_SIGN: Final = max(len(sign) for sign in SIGNS) + 1
_SUFFIXES: Final = {"US": "USD", "U.S.": "USD", "Canadian": "CAD", "Cdn": "CAD", "Australian": "AUD", "AUD": "AUD", "CAD": "CAD",
    "USD": "USD", "HKD": "HKD", "SGD": "SGD", "NZD": "NZD"}  # fmt: skip
"""Words behind "$31.20" that say which dollar it is."""
_MILLIONS: Final = re.compile(r"[Mm]([A-Z]{3})\Z")


class Currency(NamedTuple):
    """The currencies that a sign can mean, the sign as printed, and what the number is divided by (100 for cents)."""

    codes: tuple[str, ...]
    sign: str
    parts_in_one: int = 1


@dataclass(slots=True, eq=False)
class MoneyMention(MeasuredMention):
    """An amount as printed; `sign` is what marked it as money, `candidates` the currencies that it can mean."""

    sign: str = ""
    candidates: tuple[str, ...] = ()

    def freeze(self, document: Document) -> Money:
        candidates = () if self.unit else self.candidates
        return Money(**self.measured(document), sign=self.sign, candidates=candidates)


class Money(Measured):
    """An amount of money.

    unit: the ISO 4217 code, None where the sign is ambiguous in this document; the `candidates` are then what it can mean, the
    usual one first. sign: the sign, code or word as printed. Parts of a unit are told in units: "19 cents" is 0.19.
    """

    kind: Literal["money"] = "money"
    sign: str
    candidates: tuple[str, ...] = ()


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Numbers with a currency sign, code or name before or behind them."""
    found = unread(words, document, taken)
    amounts = list(_single(words, found.parts, document.prose, found.free()))
    if amounts:
        _add_loose_cents(amounts, found, words)
    yield from ranges_joined(_joined(amounts, document.prose), found.parts, document.prose)


def _single(words: Words, parts: Parts, prose: str, free: list[Printed]) -> Iterator[MoneyMention]:
    reach = 0
    for printed in free:
        if printed.low.form == "ordinal":
            continue
        before = _before(words, prose, printed.low.start)
        if before and before[1] < reach:
            before = None  # the sign belongs to the amount before it: "10 $ 30 $"
        last = printed.end_numeral.last
        if before:
            currency, start = before
            start = _with_sign(printed.low, prose, start)
            if _MILLIONS.match(currency.sign) and currency.sign not in CODES:
                printed.low = printed.low.scale(6, printed.low.end, printed.low.last)
            currency, last = _suffixed(parts, last, currency)
        else:
            behind = _behind(words, parts, printed)
            if behind is None:
                continue
            currency, last = behind
            start = printed.low.start
        mention = mention_of(MoneyMention, words, parts, printed, last, start=start, per=rate_of(parts, last))
        mention.printed = _in_units(printed, currency.parts_in_one)
        mention.unit = currency.codes[0] if len(currency.codes) == 1 else None
        mention.sign, mention.candidates = currency.sign, currency.codes
        reach = mention.end
        yield mention


def _before(words: Words, prose: str, end: int) -> tuple[Currency, int] | None:
    """The currency that ends where a number starts, and where it starts itself."""
    match = _SIGN.search(prose, max(words.start, end - _LONGEST_SIGN), end)
    if not match:
        return None
    sign = match[0].rstrip()
    start = match.start()
    codes = SIGNS.get(sign)
    if codes is None:
        code = sign if sign in CODES else (sign[1:] if sign[0] in "Mm" and sign[1:] in CODES else "")
        if not code:
            return None
        codes = (code,)
    return Currency(codes, sign), start


def _with_sign(numeral: Numeral, prose: str, start: int) -> int:
    """Give a number the plus or minus that stands before its currency sign ("-$12.5m"); where the amount starts with a minus."""
    sign = prose[start - 1 : start]
    if prose[start - 2 : start - 1] not in ("", " ", "(", "\u00a0"):
        return start
    if sign in ("-", "−") and not numeral.signed:
        numeral.stated, numeral.signed = -abs(numeral.stated), "-"
        return start - 1
    if sign == "+":
        numeral.signed = "+"
    return start


def _suffixed(parts: Parts, last: int, currency: Currency) -> tuple[Currency, int]:
    """An amount with a dollar sign, its dollar told behind it ("$31.20 US"), or its currency named once more ("$10 dollars")."""
    at = last + 1
    code = _SUFFIXES.get(parts.tokens[at])
    behind = parts.lower[at + 1]
    if code and code in currency.codes and not parts.glued(at) and behind not in ("dollar", "dollars"):
        ends_there = not behind[:1].isalpha() or behind in ("per", "a", "to")
        if ends_there or parts.tokens[at] not in ("US", "U.S."):
            return Currency((code,), currency.sign), at
    name = _named(parts, at)
    if name and set(name[0].codes) & set(currency.codes):
        narrow = name[0].codes if len(name[0].codes) < len(currency.codes) else currency.codes
        return Currency(narrow, currency.sign), name[1]
    return currency, last


def _behind(words: Words, parts: Parts, printed: Printed) -> tuple[Currency, int] | None:
    """The currency behind a number, with a scale behind that, and its last part."""
    numeral = printed.end_numeral
    at = parts.skip_hyphen(numeral.last + 1)
    token = parts.tokens[at]
    glued = at == numeral.last + 1 and parts.glued(at)
    if numeral.form == "vague" and parts.lower[at] == "of":
        at += 1
    elif numeral.form == "fraction":
        at = behind_article(parts, at)
    elif token == "-" and at == numeral.last + 1 and parts.lower[at + 1] in SUBUNITS and len(parts.tokens[at + 1]) > 1:
        at += 1  # "20 - cent"
    token = parts.tokens[at]
    found = _named(parts, at)
    if found:
        if found[0].sign.lower() in ("pound", "pounds") and (is_weight(words, printed) or _is_force(parts, found[1])):
            return None
        return found
    if (token in CODES or token in LOWER_CODES) and not (parts.glued(at + 1) and parts.lower[at + 1][:1].isdecimal()):
        scale = SCALES.get(parts.lower[at + 1])
        if scale and scale > 2 and not numeral.power:
            _scale(printed, scale, parts.ends[at + 1], at + 1)
            return Currency((token.upper(),), token), at + 1
        return Currency((token.upper(),), token), at
    double = token + parts.tokens[at + 1]
    if double in SIGNS and parts.glued(at + 1) and not (parts.glued(at + 2) and parts.tokens[at + 2][:1].isdecimal()):
        return Currency(SIGNS[double], double), at + 1
    if token in MARKS and (glued or not (parts.glued(at + 1) and parts.tokens[at + 1][:1].isdecimal())):
        return Currency(SIGNS[token], token), at
    millions = _MILLIONS.match(token)
    if millions and millions[1] in CODES:
        _scale(printed, 6, parts.ends[at], at)
        return Currency((millions[1],), token), at
    subunit = SUBUNITS.get(parts.lower[at])
    if subunit and numeral.form != "vague":
        if len(token) == 1 and (not glued or token not in "cp¢" or _goes_on(parts, at)) and token != "¢":
            return None
        return Currency(subunit[0], token, subunit[1]), at
    return None


def _is_force(parts: Parts, last: int) -> bool:
    """True for "pound-feet" and "pounds per square inch"."""
    behind = parts.lower[last + 1 : last + 4]
    return (behind[:1] == ["-"] and behind[1] in ("foot", "feet", "force")) or behind == ["per", "square", "inch"]


def _goes_on(parts: Parts, at: int) -> bool:
    """True if a letter goes on into a word, a number or another mark, and is no "p" or "c" of money."""
    if not parts.glued(at + 1):
        return False
    behind = parts.tokens[at + 1]
    return behind[0].isalnum() or behind in ("&", "_", "'") or (behind == "/" and not parts.lower[at + 2].isalpha())


def _scale(printed: Printed, power: int, end: int, last: int) -> None:
    """Apply a scale that stands behind the currency ("75 USD million")."""
    printed.low = printed.low.scale(power, printed.low.end if printed.high else end, printed.low.last if printed.high else last)
    printed.low.taken = True
    if printed.high:
        printed.high = printed.high.scale(power, end, last)


def _named(parts: Parts, at: int) -> tuple[Currency, int] | None:
    """The currency whose name starts at a part, and its last part."""
    lower = parts.lower
    if lower[at] not in FIRST_WORDS:
        return None
    for length in range(min(LONGEST, parts.size - at), 0, -1):
        codes = WORDS.get(" ".join(lower[at : at + length]))
        if codes:
            return Currency(codes, " ".join(parts.tokens[at : at + length])), at + length - 1
    return None


def _in_units(printed: Printed, parts_in_one: int) -> Printed:
    """A number of cents as one of dollars."""
    if parts_in_one == 1:
        return printed

    def divided(numeral: Numeral) -> Numeral:
        return replace(
            numeral,
            stated=numeral.stated / parts_in_one,
            place=numeral.place / parts_in_one,
            upper=None if numeral.upper is None else numeral.upper / parts_in_one,
            whole=False,
        )

    high = divided(printed.high) if printed.high else None
    return Printed(divided(printed.low), high, divided(printed.tolerance) if printed.tolerance else None, printed.bounds)


def _add_loose_cents(amounts: list[MoneyMention], found: Numerals, words: Words) -> None:
    """Add in place what follows whole units without its name: "15 dollars 50", "thirteen dollars and forty-five"."""
    parts = found.parts
    loose = {printed.low.first: printed for printed in found.free() if printed.high is None}
    for amount in amounts:
        one = amount.printed.low
        if not one.whole or amount.printed.high or amount.sign in MARKS:
            continue
        last = amount.printed.end_numeral.last
        at = last + 1
        while parts.ends[at] <= amount.end and parts.ends[at] > 0:
            at += 1
        cents = loose.get(at + 1 if parts.lower[at] == "and" else at)
        if cents is None or not cents.low.whole or not 10 <= cents.low.stated < 100 or cents.low.form == "ordinal":
            continue
        behind = parts.lower[cents.low.last + 1]
        if behind and ((behind[0].isalnum() and behind != "more") or behind in MARKS or behind in ("%", "-", "/")):
            continue
        cents.take()
        two = cents.low
        stated = one.stated + two.stated / 100
        amount.printed = Printed(replace(one, stated=stated, place=Fraction(1, 100), last=two.last, end=two.end, whole=False))
        amount.end, amount.last = two.end, words.at(two.end - 1)


def _joined(amounts: list[MoneyMention], prose: str) -> Iterator[MeasuredMention]:
    """The amounts, with units and parts told one after the other as one: "3 dollars 50 cents"."""
    at = 0
    while at < len(amounts):
        first = amounts[at]
        second = amounts[at + 1] if at + 1 < len(amounts) else None
        if second and _told_together(first, second, prose):
            one, two = first.printed.low, second.printed.low
            stated = one.stated + two.stated
            first.printed = Printed(replace(one, stated=stated, place=two.place, last=two.last, end=two.end, whole=False))
            first.end, first.last, first.per = second.end, second.last, second.per
            at += 1
        yield first
        at += 1


def _told_together(first: MoneyMention, second: MoneyMention, prose: str) -> bool:
    if first.printed.high or second.printed.high or second.hedge or not first.printed.low.whole:
        return False
    if second.sign.lower() not in SUBUNITS or not set(first.candidates) & set(second.candidates):
        return False
    if not 0 <= second.printed.low.stated < 1 or first.printed.low.stated != int(first.printed.low.stated):
        return False
    return prose[first.end : second.start].strip() in ("", "and", ",")
