"""A measured amount: length, mass, area, speed, temperature, energy, data …"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal, NamedTuple

from factcheck.claims.draft import Mention
from factcheck.claims.measured import Measured, MeasuredMention, behind_article, mention_of, ranges_joined, sharing, unread
from factcheck.claims.numerals.fractions import is_fraction
from factcheck.claims.numerals.numeral import Printed
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.numerals.reading import WAKES as NUMBERS
from factcheck.claims.numerals.reading import Numerals
from factcheck.claims.rates import rate_of
from factcheck.claims.words import Words
from factcheck.document import Document
from factcheck.units import ATTACHED, DETACHED, FIRST_WORDS, INVERSES, LONGEST_MEASURE, MEASURES, PARTS_OF, RATES, SPEEDS

WAKES: frozenset[str] = NUMBERS

CORPUS: dict[tuple[str, str], tuple[str, ...]] = {
    ("30", "mile"): ("30 miles", "30-mile", "thirty miles", "thirty-mile"),
    ("500", "megawatt"): ("500 MW", "500MW", "500 megawatts"),
    ("5", "kilometer"): ("5km", "5 km", "five kilometres", "5 kilometers"),
    ("80", "oil_barrel"): ("80 barrels", "eighty barrels"),
    ("80", "mile / hour"): ("80 mph", "80 miles per hour", "80 miles an hour", "80-mph"),
    ("1200000", "unspecified_ton"): ("1.2m tons", "1.2 million tons", "1.2 mln tons"),
    ("0.25", "mile"): ("1/4 mile", "a quarter of a mile", "¼ mile", "0.25 miles"),
    ("2.5", "inch"): ("2 1/2 inches", "2-1/2-inch", "two and a half inches", "2½ inches"),
    ("74", "inch"): ("6 feet 2 inches", "6ft 2in", "six feet two inches", "6 ft 2 in", "6'2\""),
    ("-40", "degree_Celsius"): ("-40 degrees Celsius", "-40°C", "minus 40 degrees Celsius", "−40 °C"),
    ("1.5", "liter"): ("1.5l", "1.5-litre", "one and a half litres"),
    ("92", "square_meter"): ("92 square metres", "92 m²", "92 sq m", "92sq m", "92 m2"),
}
"""One value and its unit, then all spellings that must yield it."""

LENGTHWAYS: Final = frozenset("long wide high tall deep thick across away apart diameter radius".split())
"""Behind "2 in" one of these shows that inches are meant."""
RATED: Final = {"hour": "hour", "hours": "hour", "minute": "minute", "minutes": "minute", "day": "day", "days": "day"}
"""Units of time that are measured per another: "40 hours a week"."""
SYSTEMS: Final = frozenset({"US", "U.S.", "UK", "imperial"})
"""Words that say whose pint or ton is meant."""
WEIGHING: Final = frozenset(
    """
    weigh weighs weighed weighing weight weights heavier lighter kg kilogram kilograms kilos ton tons tonne tonnes ounce ounces
    ozs lb lbs metric copper sugar coffee cocoa meat beef flour butter cheese fish tobacco uranium cotton wool pressure bodyweight
    muscle fat poundage gallon gallons bales
    """.split()
)
"""Words in a sentence by which "pounds" are a mass."""
SHEDDING: Final = frozenset("lost lose loses losing dropped drop drops dropping shed gained gain gains gaining".split())
"""Verbs by which "pounds" are a mass where the sentence has no word of money and the number is one that people weigh."""
MOST_SHED: Final = 1000
"""Nobody weighs as many pounds."""
MONEYED: Final = frozenset(
    """
    bet bets betting gambling cost costs pay pays paid price prices priced profit profits share shares bank banks fine fined worth
    buy bought sell sold sale sales spend spent money cash wage wages salary tax taxes bill bills fee fees fund funds income
    revenue invest invested investment investor investors value saving savings earn earned debt debts loan loans pension benefit
    benefits customer customers business trade trading deposit refund stake market markets firm company € $
    """.split()
)
"""Words in a sentence by which "pounds" that are lost or gained are money."""

BRACKETS: Final = {"[": "]", "{": "}"}
"""Brackets that set a unit apart, as in tables: "25 [kg]"; a unit in round ones is the same amount told in another."""
FEET: Final = frozenset({"'", "′"})
INCHES: Final = frozenset({'"', "″"})
BEHIND_FEET: Final = frozenset("when long tall by x high wide deep".split())
DEGREES: Final = {"C": "degree_Celsius", "F": "degree_Fahrenheit"}
TEMPERATURES: Final = frozenset("temperature temperatures thermometer weather degrees heatwave celsius fahrenheit".split())
"""Words in a sentence by which "20C" is a temperature."""
FIRST_OF_RATES: Final = frozenset(phrase.split(" ")[0] for phrase in RATES)


class Measure(NamedTuple):
    """A unit of our registry, the last part of its name, and what it is told per where the name says so ("bpd")."""

    unit: str
    last: int
    per: str | None = None


@dataclass(slots=True, eq=False)
class QuantityMention(MeasuredMention):
    """A number with its measure; `part` is the last part of the measure's name."""

    part: int = -1

    def freeze(self, document: Document) -> Quantity:
        return Quantity(**self.measured(document))


class Quantity(Measured):
    """A measured amount; `unit` is a name of our pint registry. "6 feet 2 inches" is 74 of the smaller unit."""

    kind: Literal["quantity"] = "quantity"


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Numbers with a unit of measure behind them, attached or not."""
    found = unread(words, document, taken)
    parts = found.parts
    mentions = list(_single(words, parts, found.free()))
    if mentions:
        _add_loose_inches(mentions, found, words)
    yield from ranges_joined(_joined(mentions, document.prose), parts, document.prose)


def _single(words: Words, parts: Parts, free: list[Printed]) -> Iterator[QuantityMention]:
    for index, printed in enumerate(free):
        if printed.low.form == "ordinal":
            continue
        measure = _behind(words, parts, printed)
        if measure is None:
            continue
        unit, last = measure.unit, measure.last
        per = measure.per or rate_of(parts, last)
        if per and (unit, per) in SPEEDS:
            unit, per = SPEEDS[unit, per], None
        for alone in sharing(parts, free, index):
            yield _made(words, parts, alone, alone.low.last, unit, per)
        yield _made(words, parts, printed, last, unit, per)


def _made(words: Words, parts: Parts, printed: Printed, last: int, unit: str, per: str | None) -> QuantityMention:
    mention = mention_of(QuantityMention, words, parts, printed, last, unit=unit, per=per)
    mention.part = last
    return mention


def _behind(words: Words, parts: Parts, printed: Printed) -> Measure | None:
    """The measure behind a number: a word or words, a letter, a mark, or a unit of time that is told per another."""
    numeral = printed.end_numeral
    lower = parts.lower
    at = parts.skip_hyphen(numeral.last + 1)
    if is_fraction(parts, numeral):
        at = behind_article(parts, at)
    if parts.tokens[at] in SYSTEMS:
        at += 1
    if parts.tokens[at] in BRACKETS:
        inner = _in_words(parts, at + 1)
        closes = inner is not None and parts.tokens[inner.last + 1] == BRACKETS[parts.tokens[at]]
        return Measure(inner.unit, inner.last + 1, inner.per) if inner and closes else None
    digits = numeral.form == "digits"
    found = (_by_letter(parts, at, numeral.last) if digits else None) or _in_words(parts, at)
    if found is None and digits:
        found = _by_mark(parts, at, numeral.last)
    if found is not None:
        return found
    if lower[at] in ("pound", "pounds") and is_weight(words, printed):
        return Measure("pound", at)
    if lower[at] in RATED and rate_of(parts, at):
        return Measure(RATED[lower[at]], at)
    if parts.tokens[at] in DEGREES and parts.glued(at) and not _goes_on(parts, at) and not TEMPERATURES.isdisjoint(words.wake):
        return Measure(DEGREES[parts.tokens[at]], at)
    return None


def _in_words(parts: Parts, at: int) -> Measure | None:
    """The longest name of a measure that starts at a part."""
    lower = parts.lower
    if lower[at] in FIRST_WORDS:
        for length in range(min(LONGEST_MEASURE, parts.size - at), 0, -1):
            unit = MEASURES.get(" ".join(lower[at : at + length]))
            if unit and not (length == 1 and _is_other(parts, at)):
                return Measure(unit, at + length - 1)
    if lower[at] in FIRST_OF_RATES:
        for length in (3, 1):
            rate = RATES.get(" ".join(lower[at : at + length]))
            if rate:
                return Measure(rate[0], at + length - 1, rate[1])
    return None


def _by_letter(parts: Parts, at: int, last: int) -> Measure | None:
    """A single letter that is a unit: attached ("12V"), behind a space ("12 V"), before a slash ("3 W/min"), or "in"."""
    token = parts.tokens[at]
    glued = parts.glued(at) and at == last + 1
    if (
        token in INVERSES
        and parts.tokens[at + 1] in ("-", "−", "⁻")
        and parts.tokens[at + 2] in ("1", "¹")
        and parts.glued(at + 1)
    ):
        return Measure(INVERSES[token], at + 2)
    if glued and token in ATTACHED and not _goes_on(parts, at):
        return Measure(ATTACHED[token], at)
    if token in DETACHED and at == last + 1 and not glued:
        per = parts.lower[at + 1] == "/" and parts.lower[at + 2].isalpha()
        return Measure(DETACHED[token], at) if per or not _goes_on(parts, at) else None
    return Measure("inch", at) if parts.lower[at] == "in" and _is_inch(parts, at, glued) else None


def is_weight(words: Words, printed: Printed) -> bool:
    """True if "pounds" behind a number are a mass: the sentence speaks of weights, or of goods that are weighed."""
    if "£" in words.wake or "sterling" in words.wake:
        return False
    if not WEIGHING.isdisjoint(words.wake):
        return True
    shed = not SHEDDING.isdisjoint(words.wake) and MONEYED.isdisjoint(words.wake)
    return shed and abs(printed.end_numeral.stated) < MOST_SHED


def _goes_on(parts: Parts, at: int) -> bool:
    """True if a part goes on into letters, digits or a slash, so that it is no unit by itself."""
    behind = parts.tokens[at + 1]
    return parts.glued(at + 1) and behind[:1] != "" and (behind[0].isalnum() or behind[0] in "/&_'")


def _is_other(parts: Parts, at: int) -> bool:
    """True where the word of a unit is glued to more ("3Meter") or is the start of a name."""
    return _goes_on(parts, at) and parts.tokens[at + 1] not in ("'", "/") and not parts.tokens[at + 1].isdecimal()


def _is_inch(parts: Parts, at: int, glued: bool) -> bool:
    behind = parts.lower[at + 1]
    if parts.lower[at - 2] in ("ft", "feet", "foot"):
        return True
    return glued or behind in LENGTHWAYS or (behind in ("", ".", ",", ")") and parts.lower[at - 2] in ("is", "by", "of"))


def _by_mark(parts: Parts, at: int, last: int) -> Measure | None:
    """Feet and inches by the marks behind 6 and 2 in 6'2"; a mark that closes a quotation is none."""
    token, glued = parts.tokens[at], parts.glued(at) and at == last + 1
    if token in FEET:
        inches = parts.tokens[at + 1][:1].isdecimal() and parts.glued(at + 1)
        return Measure("foot", at) if glued and (token == "′" or inches or parts.lower[at + 1] in BEHIND_FEET) else None
    if token not in INCHES:
        return None
    opened = parts.tokens[:at].count('"') % 2
    measured = parts.lower[at + 1] in LENGTHWAYS or parts.tokens[last - 1] in FEET
    return Measure("inch", at) if token == "″" or (measured and not opened) else None


def _add_loose_inches(mentions: list[QuantityMention], found: Numerals, words: Words) -> None:
    """Add in place the inches that leave their name out: "6-foot-4"."""
    loose = {printed.low.first: printed for printed in found.free() if printed.high is None and printed.low.whole}
    for mention in mentions:
        one = mention.printed.low
        inches = loose.get(mention.part + 2) if mention.unit == "foot" and found.parts.lower[mention.part + 1] == "-" else None
        if inches is None or not one.whole or not 0 < inches.low.stated < 12 or mention.printed.high:
            continue
        inches.take()
        two = inches.low
        mention.printed = Printed(replace(one, stated=one.stated * 12 + two.stated, last=two.last, end=two.end, whole=False))
        mention.unit, mention.end, mention.last = "inch", two.end, words.at(two.end - 1)


def _joined(mentions: list[QuantityMention], prose: str) -> Iterator[MeasuredMention]:
    """The amounts with those told in two units as one: "6 feet 2 inches"."""
    at = 0
    while at < len(mentions):
        first = mentions[at]
        second = mentions[at + 1] if at + 1 < len(mentions) else None
        factor = PARTS_OF.get((first.unit or "", second.unit or "")) if second else None
        if second and factor and _told_together(first, second, factor, prose):
            one, two = first.printed.low, second.printed.low
            first.printed = Printed(
                replace(one, stated=one.stated * factor + two.stated, place=two.place, last=two.last, end=two.end, whole=False)
            )
            first.unit, first.end, first.last, first.per = second.unit, second.end, second.last, second.per
            at += 1
        yield first
        at += 1


def _told_together(first: MeasuredMention, second: MeasuredMention, factor: int, prose: str) -> bool:
    if first.printed.high or second.printed.high or second.hedge or not first.printed.low.whole:
        return False
    if not 0 <= second.printed.low.stated < factor:
        return False
    return prose[first.end : second.start].strip() in ("", ",", ".", "and", ". ,")
