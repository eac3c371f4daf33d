"""Claims with a number: what it states, what it stands for, its unit, its hedge and its direction."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

from pydantic import BeforeValidator, PlainSerializer

from factcheck.claims.claim import Claim, Model
from factcheck.claims.draft import Mention
from factcheck.claims.nouns import singular
from factcheck.claims.numerals.hedges import hedge_before, hedge_behind, is_plus
from factcheck.claims.numerals.numeral import Numeral, Printed
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.numerals.ranges import RANGE_JOINERS, is_change, moves
from factcheck.claims.numerals.reading import Numerals, numerals
from factcheck.claims.words import Words
from factcheck.document import Document
from factcheck.interval import Hedge, Interval, hedged, plain
from factcheck.units import FIRST_WORDS, LONGEST_MEASURE, MEASURES, spoken_unit

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


def _to_digits(number: Fraction) -> str:
    return plain(number).replace(",", "")


Number = Annotated[Fraction, PlainSerializer(_to_digits, return_type=str)]
"""An exact number; in JSON a decimal string, or n/d where no decimal ends ("a third")."""

Range = Annotated[Interval, BeforeValidator(_from_ends), PlainSerializer(_to_ends, return_type=dict[str, str | bool | None])]
"""An interval; in JSON its ends as decimal strings (or n/d), null for an end at infinity."""


class Value(Model):
    """A number as printed.

    stated: the number, its scale word applied. upper: the upper end where
    a range is stated ("3-5 million") or a vague number ("tens of thousands"). interval: what it stands for under the natural
    reading. widest: the union of all readings; it differs from `interval` only where trailing zeros may be rounding.
    precision: the size of the last printed place, scale applied.
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


def value_of(printed: Printed, hedge: Hedge | None, *, count: bool = False) -> Value:
    """What a printed number stands for.

    A count printed in full is exact; every other number is rounded at its last printed place. Counts of 100 and more and
    amounts that end in zeros may be rounded there too: `widest` holds that reading as well. A fraction in words is a round
    figure: it stands for itself, a tenth either way. Between two numerals the value runs from the lower end of the first to
    the upper end of the second; a tolerance is kept as printed.
    """
    low = printed.low
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
        interval, widest = hedged(low.stated, interval, hedge), hedged(low.stated, widest, hedge)
    return Value(stated=low.stated, upper=upper, precision=low.place, interval=interval, widest=widest)


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


UP = frozenset(
    """
    rose rise rises risen rising grew grow grows grown growing increased increase increases increasing up gained gain
    gains jumped jump jumps climbed climb climbs climbing soared soar surged surge advanced added higher expanded
    swelled widened improved rallied leapt doubled tripled raised raising gaining jumping surging soaring advancing
    """.split()
)
DOWN = frozenset(
    """
    fell fall falls fallen falling dropped drop drops dropping declined decline declines declining down decreased
    decrease decreases lost slid slide slides slipped slip slips shrank shrink shrunk plunged plunge tumbled lower cut
    reduced reduce narrowed sank dipped contracted slumped lowered shed plummeted plummeting plunging tumbling sliding
    losing shaved slashed dip
    """.split()
)
"""Words that say which way a figure moved."""

REACH: Final = 5
"""Behind "by", "to", "of" or "at", a word of change so many parts before a number tells its direction."""
PHRASAL: Final = frozenset(
    """
    brought bring brings bringing set sets setting made make makes making took take takes taking gave give gives put puts pick
    picked picks sign signed signs open opened opens back backed hold held turn turned turns clean cleaned shut laid lay handed
    broke break breaks call called end ended ends buy bought snap snapped use used line lined
    """.split()
)
"""Verbs whose "up" or "down" says nothing of a direction: "brought up a 0.5 pct tax"."""
LEADING: Final = frozenset({"by", "to", "of", "at"})
BETWEEN: Final = frozenset(
    """
    about around nearly almost just some a an the over more than less as much another further only roughly approximately
    under at least its their $ us well on average
    """.split()
)
"""Words that may stand between a word of change and its number."""

DENOMINATORS: Final = frozenset(
    """
    share barrel ounce ton tonne litre liter gallon kilo kilogram kg pound bushel mile kilometre kilometer km second minute
    hour day week month quarter year annum night head person capita unit household inhabitant employee worker student pupil
    passenger customer visitor ticket vote copy acre hectare kwh mwh bbl lb mln million thousand game season decade
    dozen piece serving patient child user vehicle car subscriber resident citizen
    """.split()
)
"""What a number can be told per, with "a" or "an" before it."""

KINDS_OF_SHARE: Final = frozenset({"diluted", "basic", "ordinary", "common"})
_ADVERBS: Final = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour"}
SHORT_DENOMINATORS: Final = {
    "annum": "year", "hr": "hour", "h": "hour", "min": "minute", "sec": "second", "s": "second", "yr": "year", "kg": "kilogram",
    "lb": "pound", "bbl": "barrel", "km": "kilometer", "kilometre": "kilometer", "litre": "liter", "oz": "ounce",
    "capita": "person", "head": "person", "kilo": "kilogram",
}  # fmt: skip
"""Short and foreign names of denominators, and those that go by."""


def unread(words: Words, document: Document, taken: list[Mention]) -> Numerals:
    """The numbers of a sentence; those that touch what another kind has read are marked as taken."""
    found = numerals(words, document)
    if found.printed:
        spans = sorted((mention.start, mention.end) for mention in taken)
        at, reach = 0, 0
        left: list[Printed] = []
        for printed in found.printed:
            if found.parts.lower[printed.low.first - 1] in ("per", "/") and not printed.low.signed:
                printed.take()  # what a rate is told per
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


def behind_article(parts: Parts, at: int) -> int:
    """The part behind the "of a" or "a" that a fraction puts before its unit: "a third of a pint", "half an hour"."""
    of = parts.lower[at] == "of"
    return at + of + 1 if parts.lower[at + of] in ("a", "an", "one") else at


def rate_of(parts: Parts, last: int) -> str | None:
    """The denominator behind a number: "per diluted share", "a barrel", "/tonne", "per 1,000 people"; None if there is none."""
    lower = parts.lower
    at = parts.skip_hyphen(last + 1)
    if lower[at] == "(":
        at = _behind_bracket(lower, at)
    elif lower[at] == "-" and lower[at + 1] in ("a", "an"):
        at += 1
    word = lower[at]
    if word in _ADVERBS:
        return _ADVERBS[word]
    if word in ("per", "/"):
        group = lower[at + 1 : at + 5]
        if group[0][:1].isdecimal():
            number = group[0].replace(",", "")
            return f"{number} {singular(group[1])}" if number.isdecimal() and group[1].isalpha() else None
        measure = _measure_at(parts, at + 1)
        if measure:
            name, after = measure
            return f"{name}/{more}" if (more := _further(parts, after)) else name
        if not group[0].isalpha():
            return None
        names = [singular(name) for name in group if name.isalpha()]
        name = next((name for name in names if name in DENOMINATORS), names[0])
        return SHORT_DENOMINATORS.get(name, name) if name not in KINDS_OF_SHARE else "share"
    if word in ("a", "an", "each", "every"):
        here = parts.skip_hyphen(at + 1)
        name = singular(lower[here + 1 if here == at + 1 and lower[here] == "-" else here])
        return SHORT_DENOMINATORS.get(name, name) if name in DENOMINATORS else None
    return None


def _measure_at(parts: Parts, at: int) -> tuple[str, int] | None:
    """A measure that something is told per, as one says it, and the part behind it: "m^2", "square foot", "kWh"."""
    if parts.lower[at] not in FIRST_WORDS:
        return None
    for length in range(min(LONGEST_MEASURE, parts.size - at), 0, -1):
        unit = MEASURES.get(" ".join(parts.lower[at : at + length]))
        if unit:
            return spoken_unit(unit), at + length
    return None


def _further(parts: Parts, at: int) -> str | None:
    """The second denominator of "per square metre per year"."""
    if parts.lower[at] not in ("per", "/"):
        return None
    name = singular(parts.lower[at + 1])
    name = SHORT_DENOMINATORS.get(name, name)
    return name if name in DENOMINATORS else None


def _behind_bracket(lower: list[str], at: int) -> int:
    """The part behind a short bracket, as in "9 billion shekels ($2.4 billion) a year"."""
    for index in range(at + 1, at + 9):
        if lower[index] == ")":
            return index + 1
    return at


def direction_of(parts: Parts, numeral: Numeral, first: int) -> Direction | None:
    """The direction that a sign or a word of change gives shortly before a number, with no other number between."""
    if numeral.signed == "+":
        return "up"
    lower = parts.lower
    at = first - 1
    while at >= 0 and (lower[at] in BETWEEN or lower[at].endswith("ly")):
        at -= 1
    if lower[at] not in LEADING:
        particle = lower[at] in ("up", "down") and lower[at - 1] in PHRASAL
        return None if particle else _direction(lower[at])
    for back in range(at - 1, max(-1, at - 1 - REACH), -1):
        if lower[back][:1].isdecimal() or lower[back] == ",":
            return None
        if (direction := _direction(lower[back])) is not None:
            return direction
    return None


def _direction(word: str) -> Direction | None:
    return "up" if word in UP else "down" if word in DOWN else None


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


def one_way(mentions: Iterator[MeasuredMention] | list[MeasuredMention], parts: Parts, prose: str) -> Iterator[MeasuredMention]:
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
