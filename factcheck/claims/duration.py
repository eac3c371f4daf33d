"""A length of time that is tied to no day: "three years", "three to five years", "18 months", "a two-week strike"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from factcheck.claims.calendar_parts import count_at
from factcheck.claims.calendar_words import SMALL_NUMBERS, UNITS, Unit
from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.words import Words
from factcheck.document import Document, Span

JOINERS: Final = frozenset({"to", "or", "-", "–", "and"})
BEFORE_ONE: Final = frozenset(
    "for within in over after lasted lasting last lasts takes took take about almost nearly every least most than".split()
)
"""Words behind which "a year" is a length of time; elsewhere it may be a rate ("twice a year")."""
HEDGES: Final = frozenset("about around roughly approximately nearly almost some".split())

WAKES: frozenset[str] = frozenset(
    set(UNITS)
    | {f"{number}-{unit}" for number in [*SMALL_NUMBERS][:20] for unit in UNITS if not unit.endswith("s")}
    | {"half-hour", "half-year"}
)

CORPUS: Final[dict[tuple[str, str, str], tuple[str, ...]]] = {
    ("3", "3", "year"): ("three years", "3 years", "three-year", "3-year"),
    ("3", "5", "year"): ("three to five years", "3-5 years", "between three and five years"),
    ("1.5", "1.5", "year"): ("one year and a half", "one and a half years", "1.5 years"),
    ("18", "18", "month"): ("18 months", "eighteen months", "18-month", "eighteen-month"),
    ("142", "142", "minute"): ("142 minutes", "142 mins"),
}
"""Low, high and unit, then all spellings that must yield them."""


@dataclass(slots=True, eq=False)
class DurationMention(Mention):
    """A length of time as printed, from `low` to `high` units."""

    low: Decimal
    high: Decimal
    unit: Unit
    hedges: tuple[str, ...] = ()

    def freeze(self, document: Document) -> Duration:
        return Duration(**self.shared(document), low=self.low, high=self.high, unit=self.unit, hedges=self.hedges)


class Duration(Claim):
    """A length of time: from `low` to `high` units, the two equal unless a range is printed. `hedges` are words that blur it."""

    kind: Literal["duration"] = "duration"
    low: Decimal
    high: Decimal
    unit: Unit
    hedges: tuple[str, ...] = ()


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Every length of time of a sentence that no date or period has taken."""
    lower = words.lower
    free = 0
    spans = sorted(mention.span for mention in taken)
    ends = [span.end for span in spans]
    for at, token in enumerate(lower):
        if at < free:
            continue
        found: tuple[DurationMention, int] | None = None
        if "-" in token:
            found = _compound(words, at, token)
        elif token in UNITS:
            found = _before_unit(words, at, free)
        if found is None:
            continue
        nearest = bisect_right(ends, found[0].start)
        if nearest == len(spans) or not spans[nearest].overlaps(found[0].span):
            free = found[1]
            yield found[0]


def _compound(words: Words, at: int, token: str) -> tuple[DurationMention, int] | None:
    """As in "three-year", "two-week-long"."""
    number, _, unit = token.removesuffix("-long").rpartition("-")
    if unit not in UNITS or not number:
        return None
    count = Decimal("0.5") if number == "half" else SMALL_NUMBERS.get(number)
    if count is None or unit == "second":
        return None
    return _made(words, at, at + 1, Decimal(count), Decimal(count), UNITS[unit]), at + 1


def _before_unit(words: Words, unit: int, free: int) -> tuple[DurationMention, int] | None:
    lower = words.lower
    last = unit - 1
    if last >= free and lower[last] == "-":
        last -= 1
    if last < free:
        return None
    if lower[last] in ("a", "an", "one") and not lower[unit].endswith("s"):
        if lower[unit] in ("second", "quarter", "min") or not (
            lower[last] == "one" or (lower[last - 1 : last] and lower[last - 1] in BEFORE_ONE)
        ):
            return None
        after = unit + 1
        if lower[after : after + 3] == ["and", "a", "half"]:
            return _made(words, last, after + 3, Decimal("1.5"), Decimal("1.5"), UNITS[lower[unit]]), after + 3
        return _made(words, last, after, Decimal(1), Decimal(1), UNITS[lower[unit]]), after
    high = _number(words, last, free)
    if high is None or (lower[unit] in ("second", "quarter", "seconds", "quarters") and not lower[unit].endswith("s")):
        return None
    value, first = high
    low = value
    if first - 2 >= free and lower[first - 1] in JOINERS:
        other = _number(words, first - 2, free)
        if other and other[0] < value and (lower[first - 1] != "and" or lower[other[1] - 1 : other[1]] == ["between"]):
            low, first = other
            first -= lower[first - 1 : first] == ["between"]
    return _made(words, first, unit + 1, low, value, UNITS[lower[unit]]), unit + 1


def _number(words: Words, last: int, free: int) -> tuple[Decimal, int] | None:
    """A number that ends at a word, and the index at which it starts: "3", "1,500", "2.5", "forty-two", "two and a half"."""
    lower = words.lower
    if last < free:
        return None
    if lower[last] == "half" and last - 3 >= free and lower[last - 2 : last] == ["and", "a"]:
        whole = count_at(words, last - 3)
        return (whole[0] + Decimal("0.5"), last - 3) if whole else None
    token = lower[last]
    if token[0].isdecimal() and token.isascii() and len(token) < 10:
        if last and words.ends[last - 1] == words.starts[last] and lower[last - 1] in ("$", "€", "£", "¥", ".", "/"):
            return None
        digits = token.replace(",", "")
        return (Decimal(digits), last) if digits.count(".") < 2 and not digits.endswith(".") else None
    number = SMALL_NUMBERS.get(token)
    return (Decimal(number), last) if number else None


def _made(words: Words, first: int, after: int, low: Decimal, high: Decimal, unit: Unit) -> DurationMention:
    hedges = (words.lower[first - 1],) if first and words.lower[first - 1] in HEDGES else ()
    span = Span(words.starts[first], words.ends[after - 1])
    return DurationMention(span.start, span.end, words.index, words.block, low, high, unit, hedges)
