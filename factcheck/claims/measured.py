"""Claims with a number: what it states, what it stands for, its unit, its hedge and its direction."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

from pydantic import BeforeValidator, PlainSerializer, field_serializer

from factcheck.claims.claim import Claim, Model
from factcheck.claims.draft import Mention
from factcheck.claims.nouns import singular
from factcheck.claims.numerals import Numeral, hedge_before
from factcheck.claims.words import Words
from factcheck.document import Document
from factcheck.interval import Hedge, Interval, hedged, plain

if TYPE_CHECKING:
    import pint

Direction = Literal["up", "down"]


def _to_ends(interval: Interval) -> dict[str, str | bool | None]:
    def end(number: Fraction | None) -> str | None:
        return None if number is None else plain(number).replace(",", "")

    return {
        "low": end(interval.low),
        "high": end(interval.high),
        "low_closed": interval.low_closed,
        "high_closed": interval.high_closed,
    }


def _from_ends(given: object) -> object:
    if not isinstance(given, dict):
        return given
    low, high = given["low"], given["high"]
    return Interval(
        None if low is None else Fraction(low),
        None if high is None else Fraction(high),
        given["low_closed"],
        given["high_closed"],
    )


Range = Annotated[Interval, BeforeValidator(_from_ends), PlainSerializer(_to_ends, return_type=dict[str, str | bool | None])]
"""An interval; in JSON its ends as decimal strings (or n/d), null for an end at infinity."""


class Value(Model):
    """A number as printed.

    stated: the number, its scale word applied; upper: the upper end where a range is stated ("3-5 million"). interval: what
    it stands for under the natural reading. widest: the union of all readings; it differs from `interval` only where
    trailing zeros may be rounding. precision: the size of the last printed place, scale applied.
    """

    stated: Decimal
    upper: Decimal | None = None
    interval: Range
    widest: Range
    precision: Decimal

    @field_serializer("stated", "precision")
    def _digits(self, number: Decimal) -> str:
        return plain(number).replace(",", "")

    @field_serializer("upper")
    def _upper_digits(self, number: Decimal | None) -> str | None:
        return None if number is None else plain(number).replace(",", "")


class Measured(Claim):
    """A claim with a number.

    unit: its name in our registry, None for a bare number. per: the denominator of a rate as a lower-case singular ("share",
    "barrel"). hedge: the word that widens the number. direction: up or down, where a verb says so.
    """

    value: Value
    unit: str | None = None
    per: str | None = None
    hedge: Hedge | None = None
    direction: Direction | None = None

    @property
    def quantity(self) -> pint.Quantity[Decimal]:
        """The stated number with its unit, as a pint quantity of our registry. Imports pint."""
        from factcheck.units import registry

        units = registry()
        return units.Quantity(self.value.stated, units.Unit(self.unit or "dimensionless"))


@dataclass(slots=True, eq=False)
class MeasuredMention(Mention):
    """A number with what stands around it; `first` and `last` are its words in the sentence, both included."""

    first: int
    last: int
    value: Value
    unit: str | None = None
    hedge: Hedge | None = None
    direction: Direction | None = None
    per: str | None = None

    @abstractmethod
    def freeze(self, document: Document) -> Measured: ...

    def measured(self, document: Document) -> dict[str, Any]:
        """The fields that every measured claim takes from its mention."""
        return {
            **self.shared(document),
            "value": self.value,
            "unit": self.unit,
            "per": self.per,
            "hedge": self.hedge,
            "direction": self.direction,
        }


def value_of(numeral: Numeral, hedge: Hedge | None, *, count: bool = False, upper: Numeral | None = None) -> Value:
    """What a printed number stands for.

    A count printed in full is exact; every other number is rounded at its last printed place. Counts of 100 and more and
    amounts that end in zeros may be rounded there too: `widest` holds that reading as well. Between two numerals the value
    runs from the lower end of the first to the upper end of the second.
    """
    interval, widest = _readings(numeral, count)
    if upper is not None:
        above, widest_above = _readings(upper, count)
        interval, widest = interval.hull(above), widest.hull(widest_above)
    stated = Fraction(numeral.stated)
    return Value(
        stated=numeral.stated,
        upper=upper.stated if upper else None,
        precision=numeral.place,
        interval=hedged(stated, interval, hedge),
        widest=hedged(stated, widest, hedge),
    )


def _readings(numeral: Numeral, count: bool) -> tuple[Interval, Interval]:
    exact = Fraction(numeral.stated)
    natural = Interval.exactly(exact) if count and numeral.whole else Interval.rounded(exact, numeral.place)
    zeros = _last_place(numeral.stated)
    if numeral.whole and numeral.stated >= 100 and zeros > numeral.place:
        return natural, natural.hull(Interval.rounded(exact, zeros))
    return natural, natural


def _last_place(stated: Decimal) -> Decimal:
    """The size of the last place that is not zero: 100 for 4,200; 1 for 0."""
    exponent = stated.normalize().as_tuple().exponent if stated else 0
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


UP = frozenset(
    """
    rose rise rises risen rising grew grow grows grown growing increased increase increases increasing up gained gain
    gains jumped jump jumps climbed climb climbs climbing soared soar surged surge advanced added higher expanded
    swelled widened improved rallied leapt doubled tripled raised raising
    """.split()
)
DOWN = frozenset(
    """
    fell fall falls fallen falling dropped drop drops dropping declined decline declines declining down decreased
    decrease decreases lost slid slide slides slipped slip slips shrank shrink shrunk plunged plunge tumbled lower cut
    reduced reduce narrowed sank dipped contracted slumped lowered shed
    """.split()
)


DENOMINATORS: Final = frozenset(
    """
    share barrel ounce ton tonne litre liter gallon kilo kilogram kg pound bushel mile kilometre kilometer km hour day week month
    quarter year annum night head person capita unit household inhabitant employee worker student pupil passenger customer
    visitor ticket vote copy acre hectare kwh mwh bbl lb mln million thousand
    """.split()
)
"""What a number can be told per, with "a" or "an" before it."""


def rate_of(words: Words, last: int) -> str | None:
    """The denominator behind a number: "per diluted share", "a barrel", "/tonne"; None if there is none."""
    lower = words.lower
    if lower[last + 1 : last + 2] in (["per"], ["/"]):
        group = [word for word in lower[last + 2 : last + 5] if word.isalpha()]
        return next((singular(word) for word in group if singular(word) in DENOMINATORS), singular(group[0]) if group else None)
    if lower[last + 1 : last + 2] in (["a"], ["an"], ["each"]) and lower[last + 2 : last + 3]:
        word = singular(lower[last + 2])
        return word if word in DENOMINATORS else None
    return None


def direction_of(words: Words, first: int) -> Direction | None:
    """The direction that a word of change gives within the four words before a number."""
    for token in reversed(words.lower[max(0, first - 4) : first]):
        if token in UP:
            return "up"
        if token in DOWN:
            return "down"
    return None


def hedge_of(words: Words, first: int, last: int) -> Hedge | None:
    """The hedge before the number's first word, or "or more", "or less", "plus" behind its last."""
    before = hedge_before(words, first)
    if before:
        return before
    behind = " ".join(words.lower[last + 1 : last + 3])
    if behind in ("or more", "or above", "or higher") or behind.startswith("+"):
        return "at least"
    if behind in ("or less", "or fewer", "or below", "or under"):
        return "at most"
    return "about" if behind == "or so" else None
