"""Claims with a number: what it states, what it stands for, its unit, its hedge and its direction."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from pydantic import BeforeValidator, PlainSerializer

from factcheck.claims.claim import Claim, Model
from factcheck.claims.directions import Direction, direction_of
from factcheck.claims.draft import Mention
from factcheck.claims.numerals.hedges import hedge_before, hedge_behind, is_plus
from factcheck.claims.numerals.numeral import Numeral, Printed
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.numerals.ranges import RANGE_JOINERS, is_change, moves
from factcheck.claims.numerals.reading import Numerals, numerals
from factcheck.claims.words import Words
from factcheck.document import Document
from factcheck.interval import Hedge, Interval, hedged, plain

if TYPE_CHECKING:
    import pint


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


def _to_digits(number: Fraction) -> str:
    return plain(number).replace(",", "")


Number = Annotated[Fraction, PlainSerializer(_to_digits, return_type=str)]
"""An exact number; in JSON a decimal string, or n/d where no decimal ends ("a third")."""

Range = Annotated[Interval, BeforeValidator(_from_ends), PlainSerializer(_to_ends, return_type=dict[str, str | bool | None])]
"""An interval; in JSON its ends as decimal strings (or n/d), null for an end at infinity."""


class Value(Model):
    """A number as printed.

    stated: the number, its scale word applied; of a range the lower end. upper: the upper end of a range ("3-5 million") or of
    a vague number ("tens of thousands"). interval: what it stands for under the natural reading. widest: the union of all
    readings; it differs from `interval` only where trailing zeros may be rounding. precision: the size of the last printed
    place, scale applied.
    """

    stated: Number
    upper: Number | None = None
    interval: Range
    widest: Range
    precision: Number


class Measured(Claim):
    """A claim with a number.

    unit: its name in our registry, None for a bare number. per: the denominator of a rate as a lower-case singular ("share",
    "barrel", "1000 person"). hedge: the word that widens the number. direction: up or down, where a verb says so.
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
        stated = self.value.stated
        number = Decimal(stated.numerator) / Decimal(stated.denominator)
        return units.Quantity(number, units.Unit(self.unit or "dimensionless"))


@dataclass(slots=True, eq=False)
class MeasuredMention(Mention):
    """A number with what stands around it; `first` and `last` are its words in the sentence, both included."""

    first: int
    last: int
    printed: Printed
    unit: str | None = None
    hedge: Hedge | None = None
    direction: Direction | None = None
    per: str | None = None

    @abstractmethod
    def freeze(self, document: Document) -> Measured: ...

    def measured(self, document: Document, *, count: bool = False) -> dict[str, Any]:
        """The fields that every measured claim takes from its mention."""
        return {
            **self.shared(document),
            "value": value_of(self.printed, self.hedge, count=count),
            "unit": self.unit,
            "per": self.per,
            "hedge": self.hedge,
            "direction": self.direction,
        }


AnyMention = TypeVar("AnyMention", bound=MeasuredMention)


def value_of(printed: Printed, hedge: Hedge | None, *, count: bool = False) -> Value:
    """What a printed number stands for.

    A count printed in full is exact; every other number is rounded at its last printed place. Counts of 100 and more and
    amounts that end in zeros may be rounded there too: `widest` holds that reading as well. A fraction in words is a round
    figure: it stands for itself, a tenth either way. Between two numerals the value runs from the lower end of the first to
    the upper end of the second; a tolerance is kept as printed. A hedge before a range is that of both its ends: "up to 5 to
    7" is (−∞, 7], "about 5 to 7" [4.5, 7.7]. Two bounds that agree ("over 100 and under 300") are what lies between them.
    """
    low = printed.low
    if printed.bounds is not None and printed.high is not None:
        return _between_bounds(low, printed.high, printed.bounds)
    upper = low.upper
    if upper is not None:
        interval = widest = Interval(low.stated, upper)
    elif printed.tolerance is not None:
        middle, either_way = low.stated, abs(printed.tolerance.stated)
        interval = widest = Interval(middle - either_way, middle + either_way)
    else:
        interval, widest = _readings(low, count)
    if printed.high is not None:
        above, widest_above = _readings(printed.high, count)
        interval, widest = interval.hull(above), widest.hull(widest_above)
        upper = printed.high.stated
    if hedge is not None:
        top = low.stated if upper is None else upper
        interval, widest = (hedged(low.stated, read, hedge).hull(hedged(top, read, hedge)) for read in (interval, widest))
    return Value(stated=low.stated, upper=upper, precision=low.place, interval=interval, widest=widest)


def _between_bounds(one: Numeral, two: Numeral, hedges: tuple[Hedge, Hedge]) -> Value:
    """What two numbers leave open of which one bounds from below and one from above, in either order."""
    (below, lower), (above, upper) = sorted(zip((one, two), hedges, strict=True), key=lambda bound: bound[0].stated)
    least = hedged(below.stated, Interval.exactly(below.stated), lower)
    most = hedged(above.stated, Interval.exactly(above.stated), upper)
    interval = Interval(least.low, most.high, least.low_closed, most.high_closed)
    return Value(stated=below.stated, upper=above.stated, precision=below.place, interval=interval, widest=interval)


def _readings(numeral: Numeral, count: bool) -> tuple[Interval, Interval]:
    exact = numeral.stated
    if numeral.form == "fraction":
        around = hedged(exact, Interval.exactly(exact), "about")
        return around, around
    natural = Interval.exactly(exact) if count and numeral.whole else Interval.rounded(exact, numeral.place)
    if numeral.whole and abs(exact) >= 100:
        zeros = _last_place(exact.numerator)
        if zeros > numeral.place:
            return natural, natural.hull(Interval.rounded(exact, Fraction(zeros)))
    return natural, natural


def _last_place(whole: int) -> int:
    """The size of the last place that is not zero: 100 for 4,200; 1 for 0."""
    place = 1
    while whole and whole % 10 == 0:
        whole //= 10
        place *= 10
    return place


def unread(words: Words, document: Document, taken: list[Mention]) -> Numerals:
    """The numbers of a sentence that nothing has read yet; of two that were paired, the one that is left stands alone.

    Only what was taken since the last reader asked is looked at.
    """
    found = numerals(words, document)
    new = taken[found.seen :]
    if not found.printed or (found.seen and not new):
        return found
    if not found.seen:
        for printed in found.printed:
            if found.parts.lower[printed.low.first - 1] in ("per", "/") and not printed.low.signed:
                printed.take()  # what a rate is told per
    found.seen = len(taken)
    spans = sorted((mention.start, mention.end) for mention in new)
    at, reach = 0, 0
    left: list[Printed] = []
    for printed in found.printed:
        for numeral in printed.numerals():
            while at < len(spans) and spans[at][0] < numeral.end:
                reach = max(reach, spans[at][1])
                at += 1
            numeral.taken = numeral.taken or reach > numeral.start
        left += printed.untaken()
    found.printed = left
    return found


def sharing(parts: Parts, free: list[Printed], at: int) -> list[Printed]:
    """The numbers before one with a unit that leave the same unit out: "5, 10 and 15 mg", "7- or 8-inch", "from 0 to 62 mph"."""
    shared: list[Printed] = []
    joiners = ["and", "or", "to"]
    while at > 0:
        before, behind = free[at - 1], free[at]
        between = parts.lower[before.low.last + 1 : behind.low.first]
        if between[:1] == ["-"]:
            between = between[1:]
        if len(between) != 1 or between[0] not in joiners or not _is_plain(before) or before.low.power != behind.low.power:
            break
        if between[0] == "to" and not is_change(parts, before.low.first):
            break
        shared.insert(0, before)
        joiners = [","]
        at -= 1
    return shared


def _is_plain(printed: Printed) -> bool:
    return not (printed.low.taken or printed.high or printed.tolerance) and printed.low.form in ("digits", "words")


def mention_of(
    kind: type[AnyMention],
    words: Words,
    parts: Parts,
    printed: Printed,
    last: int,
    *,
    start: int | None = None,
    unit: str | None = None,
    per: str | None = None,
) -> AnyMention:
    """The mention that runs from an offset, or from its number, to the end of its last part. Marks the number as read."""
    printed.take()
    start = printed.low.start if start is None else start
    first = printed.low.first
    while first > 0 and parts.starts[first] > start:
        first -= 1
    hedge, opening = hedge_around(parts, first, last)
    end = max(parts.ends[last], printed.end_numeral.end)
    return kind(
        start,
        end,
        words.index,
        words.block,
        words.at(start),
        words.at(end - 1),
        printed,
        unit,
        None if printed.bounds else hedge,
        direction_of(parts, printed.low, opening),
        per,
    )


def hedge_around(parts: Parts, first: int, last: int) -> tuple[Hedge | None, int]:
    """The hedge before a number's first part or behind its last, and the part at which the number starts with it."""
    hedge, start = hedge_before(parts, first)
    if (
        hedge is None
        and "+" in parts.lower[first + 1 : last + 2]
        and any(is_plus(parts, at) for at in range(first + 1, last + 2))
    ):
        return "at least", first
    return (hedge, start) if hedge else (hedge_behind(parts, last), first)


def ranges_joined(
    mentions: Iterator[MeasuredMention] | list[MeasuredMention], parts: Parts, prose: str
) -> Iterator[MeasuredMention]:
    """The mentions of one kind in a sentence, with each pair that states a range as one: "44 mg to 50 mg", "5% to 10%"."""
    low: MeasuredMention | None = None
    for mention in mentions:
        if low is not None and _makes_range(low, mention, parts, prose):
            low.printed.high = mention.printed.low
            low.end, low.last = mention.end, mention.last
            low.per = low.per or mention.per
            yield low
            low = None
            continue
        if low is not None:
            yield low
        low = mention
    if low is not None:
        yield low


def _makes_range(low: MeasuredMention, high: MeasuredMention, parts: Parts, prose: str) -> bool:
    if low.unit != high.unit or high.start - low.end > 12 or low.hedge or high.hedge:
        return False
    one, two = low.printed, high.printed
    if one.high or two.high or one.tolerance or two.tolerance or one.low.upper or two.low.upper:
        return False
    if low.per != high.per and low.per and high.per:
        return False
    between = prose[low.end : high.start].split()
    if low.per and between[:1] in (["per"], ["a"], ["an"]):
        between = between[2:]
    joiner = between[0] if len(between) == 1 else ""
    if one.low.stated >= two.low.stated:
        return False
    if joiner == "and":
        return "between" in parts.lower[max(0, one.low.first - 4) : one.low.first]
    if joiner == "to" and one.low.stated > 0 and moves(parts, one.low.first):
        return False
    return joiner in RANGE_JOINERS and not is_change(parts, one.low.first)


def behind_article(parts: Parts, at: int) -> int:
    """The part behind the "of a" or "a" that a fraction puts before its unit: "a third of a pint", "half an hour"."""
    of = parts.lower[at] == "of"
    return at + of + 1 if parts.lower[at + of] in ("a", "an", "one") else at
