"""An amount of money with its currency."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.claims.draft import Mention
from factcheck.claims.measured import Measured, MeasuredMention, direction_of, hedge_of, rate_of, value_of
from factcheck.claims.numerals import LETTER_SCALES, Numeral, free
from factcheck.claims.words import Words
from factcheck.currencies import CODES, LONGEST, SIGNS, WORDS
from factcheck.document import Document

WAKES: frozenset[str] = frozenset({"0"}) | frozenset(word.rpartition(" ")[2] for word in WORDS)

CORPUS: dict[tuple[str, str], tuple[str, ...]] = {
    ("1500000000", "EUR"): (
        "€1.5bn",
        "€1.5 billion",
        "1.5 billion euros",
        "EUR 1.5bn",
        "EUR1.5bn",
        "1.5bn euros",
        "1,500 million euros",
    ),
    ("40000000", "USD"): ("$40m", "$40 million", "US$40m", "40 mln dlrs", "40 million dollars", "forty million dollars", "$40M"),
    ("200000000000", "CNY"): ("RMB200bn", "200 billion yuan", "CNY 200bn", "200 billion renminbi"),
    ("3000000", "AUD"): ("A$3m", "AU$3 million", "3 million Australian dollars"),
    ("5000000000", "INR"): ("Rs 500 crore", "₹500 crore", "Rs. 500 crore"),
    ("1250000", "CHF"): ("CHF 1'250'000", "1,250,000 Swiss francs"),
}
"""One amount and its currency, then all spellings that must yield it."""

_SIGN = re.compile(
    rf"(?:(?<![^\W\d_])(?:{'|'.join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True))})|\b[A-Z]{{3}}) ?\Z"
)
_LONGEST_SIGN = max(len(sign) for sign in SIGNS) + 1
_LETTER = re.compile(r"([kKmMbBtT])\b")


@dataclass(slots=True, eq=False)
class MoneyMention(MeasuredMention):
    """An amount as printed; `sign` is what marked it as money."""

    sign: str = ""

    def freeze(self, document: Document) -> Money:
        return Money(**self.measured(document), sign=self.sign)


class Money(Measured):
    """An amount of money. `unit` is the ISO 4217 code, None where the sign is ambiguous in this document; `sign` is the sign,
    code or word as printed.
    """

    kind: Literal["money"] = "money"
    sign: str


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Numbers with a currency sign, code or name before or behind them."""
    prose = document.prose
    for low, high in free(words, prose, taken):
        found = _before(words, prose, low)
        if found:
            code, start, sign = found
            low, high = _letter_scale(words, prose, low, high)
            last = high or low
            end, last_word = last.end, last.last
        else:
            behind = _behind(words, (high or low).last)
            if behind is None:
                continue
            code, last_word, sign = behind
            start, end = low.start, words.ends[last_word]
        first = words.at(start)
        hedge = hedge_of(words, first, last_word)
        yield MoneyMention(
            start,
            end,
            words.index,
            words.block,
            first,
            last_word,
            value_of(low, hedge, upper=high),
            code,
            hedge,
            direction_of(words, first),
            rate_of(words, last_word),
            sign=sign,
        )


def _before(words: Words, prose: str, numeral: Numeral) -> tuple[str, int, str] | None:
    match = _SIGN.search(prose, max(words.start, numeral.start - _LONGEST_SIGN), numeral.start)
    if not match:
        return None
    sign = match[0].rstrip()
    code = SIGNS.get(sign) or (sign if sign in CODES else None)
    return (code, match.start(), sign) if code else None


def _behind(words: Words, last: int) -> tuple[str, int, str] | None:
    lower = words.lower
    at = last + 2 if lower[last + 1 : last + 2] == ["-"] else last + 1
    for length in range(min(LONGEST, len(lower) - at), 0, -1):
        code = WORDS.get(" ".join(lower[at : at + length]))
        if code:
            return code, at + length - 1, " ".join(words.tokens[at : at + length])
    if at < len(lower) and words.tokens[at] in CODES:
        return words.tokens[at], at, words.tokens[at]
    return None


def _letter_scale(words: Words, prose: str, low: Numeral, high: Numeral | None) -> tuple[Numeral, Numeral | None]:
    """Beside a currency sign a single letter is a scale: "$40m", "€3-5m"."""
    last = high or low
    match = None if last.scaled else _LETTER.match(prose, last.end, words.end)
    if not match:
        return low, high
    power = LETTER_SCALES[match[1]]
    scaled = last.scale(power, match.end(), words.at(match.end() - 1))
    if high is None:
        return scaled, None
    return low.scale(power, low.end, low.last), scaled
