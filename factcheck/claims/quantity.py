"""A measured amount: length, mass, area, energy, data …"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.claims.draft import Mention
from factcheck.claims.measured import Measured, MeasuredMention, direction_of, hedge_of, rate_of, value_of
from factcheck.claims.numerals import ATTACHED, free
from factcheck.claims.words import Words
from factcheck.document import Document
from factcheck.units import MEASURES

WAKES: frozenset[str] = frozenset({"0"}) | frozenset(MEASURES)

CORPUS: dict[tuple[str, str], tuple[str, ...]] = {
    ("30", "mile"): ("30 miles", "30-mile", "thirty miles"),
    ("500", "megawatt"): ("500 MW", "500MW", "500 megawatts"),
    ("5", "kilometer"): ("5km", "5 km", "five kilometres", "5 kilometers"),
    ("80", "oil_barrel"): ("80 barrels", "eighty barrels"),
}
"""One value and its unit, then all spellings that must yield it."""


@dataclass(slots=True, eq=False)
class QuantityMention(MeasuredMention):
    """A number with its measure."""

    def freeze(self, document: Document) -> Quantity:
        return Quantity(**self.measured(document))


class Quantity(Measured):
    """A measured amount; `unit` is a name of our pint registry."""

    kind: Literal["quantity"] = "quantity"


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Numbers with a unit of measure behind them, attached or not."""
    for low, high in free(words, document.prose, taken):
        last = high or low
        attached = None if last.scaled else ATTACHED.match(document.prose, last.end, words.end)
        if attached:
            unit, end, last_word = MEASURES.get(attached[0].lower()), attached.end(), words.at(attached.end() - 1)
        else:
            at = last.last + 2 if words.lower[last.last + 1 : last.last + 2] == ["-"] else last.last + 1
            if at >= len(words.lower):
                continue
            unit, end, last_word = MEASURES.get(words.lower[at]), words.ends[at], at
        if unit is None:
            continue
        hedge = hedge_of(words, low.first, last_word)
        yield QuantityMention(
            low.start,
            end,
            words.index,
            words.block,
            low.first,
            last_word,
            value_of(low, hedge, upper=high),
            unit,
            hedge,
            direction_of(words, low.first),
            rate_of(words, last_word),
        )
