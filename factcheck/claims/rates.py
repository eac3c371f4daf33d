"""What a number is told per: "per diluted share", "a barrel", "/tonne", "per 1,000 people"."""

from __future__ import annotations

from typing import Final

from factcheck.claims.nouns import singular
from factcheck.claims.numerals.parts import Parts
from factcheck.units import FIRST_WORDS, LONGEST_MEASURE, MEASURES, spoken_unit

DENOMINATORS: Final = frozenset(
    """
    share barrel ounce ton tonne litre liter gallon kilo kilogram kg pound bushel mile kilometre kilometer km second minute
    hour day week month quarter year annum night head person capita unit household inhabitant employee worker student pupil
    passenger customer visitor ticket vote copy acre hectare kwh mwh bbl lb mln million thousand game season decade
    dozen piece serving patient child user vehicle car subscriber resident citizen
    """.split()
)
"""What a number can be told per, with "a" or "an" before it."""

RELATIVE: Final = frozenset("ago earlier before later after previously prior hence from".split())
"""Words behind "a year" that make a time of it, and no rate."""
KINDS_OF_SHARE: Final = frozenset({"diluted", "basic", "ordinary", "common"})
_ADVERBS: Final = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour"}
SHORT_DENOMINATORS: Final = {
    "annum": "year", "hr": "hour", "h": "hour", "min": "minute", "sec": "second", "s": "second", "yr": "year", "kg": "kilogram",
    "lb": "pound", "bbl": "barrel", "km": "kilometer", "kilometre": "kilometer", "litre": "liter", "oz": "ounce",
    "capita": "person", "head": "person", "kilo": "kilogram",
}  # fmt: skip
"""Short and foreign names of denominators, and those that go by."""


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
        here += here == at + 1 and lower[here] == "-"
        if lower[here + 1] in RELATIVE:
            return None  # "$2bn a year earlier"
        name = singular(lower[here])
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
