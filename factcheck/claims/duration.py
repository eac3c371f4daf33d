"""A length of time that is tied to no day: "three years", "three to five years", "18 months", "a two-week strike"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal

from factcheck.claims.calendar.words import UNITS, Unit
from factcheck.claims.claim import Claim, Model
from factcheck.claims.draft import Mention
from factcheck.claims.measured import Number, behind_article, hedge_around, unread
from factcheck.claims.numerals.numeral import Printed
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.numerals.scales import behind_a_currency
from factcheck.claims.rates import rate_of
from factcheck.claims.words import Words
from factcheck.document import Document, Span
from factcheck.interval import Hedge

BEFORE_ONE: Final = frozenset(
    "for within in over after lasted lasting last lasts takes took take about almost nearly every least most than".split()
)
"""Words behind which "a year" is a length of time; elsewhere it may be a rate ("twice a year")."""
NAMED_BY: Final = frozenset({"second", "quarter", "min"})
"""Singulars that are a unit of time only where a hyphen or a decimal shows it: "30-second", "4.3 second"."""
FEW: Final = {"few": (2, 10), "several": (2, 10), "some": (2, 10)}
"""Words that stand for a number: the least, and one more than the most."""
BEFORE_UNITS: Final = frozenset({"a", "an", "all", "full", "whole", "entire", "another", "the", "half", "-", *FEW})
"""Words right before a unit of which no number is told."""
ADDED: Final = {"half": Fraction(1, 2), "quarter": Fraction(1, 4)}
"""What may be added to a unit behind it: "an hour and a half"."""
MORE: Final = frozenset("more additional whole full long consecutive straight extra other business working calendar".split())
"""Adjectives that may stand between a number and its unit of time."""
SMALLER: Final[dict[tuple[Unit, Unit], int]] = {
    ("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24, ("hour", "minute"): 60, ("minute", "second"): 60,
}  # fmt: skip
"""Units that are told together, and how many of the second make one of the first."""

WAKES: frozenset[str] = frozenset(UNITS)

CORPUS: Final[dict[tuple[str, str, str], tuple[str, ...]]] = {
    ("3", "3", "year"): ("three years", "3 years", "three-year", "3-year"),
    ("3", "5", "year"): ("three to five years", "3-5 years", "between three and five years"),
    ("1.5", "1.5", "year"): ("one year and a half", "one and a half years", "1.5 years"),
    ("2", "3", "day"): ("two or three days", "2 or 3 days"),
    ("1", "2", "year"): ("a year or two",),
    ("18", "18", "month"): ("18 months", "eighteen months", "18-month", "eighteen-month"),
    ("142", "142", "minute"): ("142 minutes", "142 mins"),
    ("135", "135", "minute"): ("2 hours 15 minutes", "two hours 15 minutes", "two hours and 15 minutes"),
    ("27", "27", "month"): ("two years and three months",),
    ("1000000000", "1000000000", "year"): ("a billion years", "one billion years", "1bn years"),
    ("1/4", "1/4", "century"): ("a quarter-century", "a quarter of a century"),
    ("1/2", "1/2", "hour"): ("half an hour", "half-hour"),
    ("2", "2", "day"): ("a couple of days", "couple of days"),
    ("2", "9", "week"): ("a few weeks", "several weeks", "few weeks"),
    ("5/4", "5/4", "year"): ("one and a quarter years", "one year and a quarter"),
    ("3/4", "3/4", "hour"): ("three quarters of an hour", "three-quarters of an hour"),
}
"""Low, high and unit, then all spellings that must yield them."""


@dataclass(slots=True, eq=False)
class DurationMention(Mention):
    """A length of time as printed, from `low` to `high` units."""

    low: Fraction
    high: Fraction
    unit: Unit
    hedge: Hedge | None = None
    vague: bool = False
    told: tuple[Told, ...] = ()

    def freeze(self, document: Document) -> Duration:
        return Duration(
            **self.shared(document),
            low=self.low,
            high=self.high,
            unit=self.unit,
            hedge=self.hedge,
            vague=self.vague,
            told=self.told,
        )


class Told(Model):
    """One of the lengths that together make a longer one."""

    span: Span
    count: Number
    unit: Unit


class Duration(Claim):
    """A length of time: from `low` to `high` units, the two equal unless a range is printed. `hedge` is the word that widens it.

    Two units told together are counted in the smaller: "2 hours 15 minutes" is 135 minutes; told holds the two where "and" joins
    them. vague: no number is told ("a few").
    """

    kind: Literal["duration"] = "duration"
    low: Number
    high: Number
    unit: Unit
    hedge: Hedge | None = None
    vague: bool = False
    told: tuple[Told, ...] = ()


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Every length of time of a sentence that no date or period has taken; hours a week are a rate, and no length."""
    found = unread(words, document, taken)
    parts = found.parts
    free = {printed.low.first: printed for printed in found.free()}
    mentions = [mention for printed in free.values() if (mention := _counted(words, parts, printed, free)) is not None]
    spans = [mention.span for mention in (*taken, *mentions)]
    for at in range(parts.size):
        hyphened = _half(words, parts, at) or _quarter_century(words, parts, at) if parts.lower[at + 1] == "-" else None
        if hyphened is not None and not any(span.overlaps(hyphened.span) for span in spans):
            mentions.append(hyphened)
    spans = [mention.span for mention in (*taken, *mentions)]
    for at in range(1, parts.size):
        if parts.lower[at] in UNITS and parts.lower[at - 1] in BEFORE_UNITS:
            single = _uncounted(words, parts, at, free)
            if single is not None and not any(span.overlaps(single.span) for span in spans):
                mentions.append(single)
    mentions.sort(key=lambda mention: mention.start)
    yield from _joined(mentions, document.prose)


def _counted(words: Words, parts: Parts, printed: Printed, free: Mapping[int, Printed]) -> DurationMention | None:
    """A number with a unit of time behind it, and the one that "or" joins to it: "two or three days"."""
    low, end = printed.low, printed.end_numeral
    at = parts.skip_hyphen(end.last + 1)
    extra = Fraction(0)
    if parts.lower[at : at + 2] == ["and", "half"] and low.whole and parts.lower[at + 2] in UNITS:
        at, extra = at + 2, Fraction(1, 2)
    elif parts.lower[at] in MORE and parts.lower[at + 1] in UNITS:
        at += 1
    if parts.lower[at] == "of" and (low.form == "vague" or parts.lower[at - 1] == "couple"):
        at += 1
    if low.form == "fraction":
        at = behind_article(parts, at)
    unit = UNITS.get(parts.lower[at])
    if parts.lower[at] == "sec" and not parts.tokens[at].islower():
        return None
    if unit is None or low.form == "ordinal" or printed.tolerance or low.signed == "-":
        return None
    if (parts.lower[at] in NAMED_BY and parts.lower[at] != "min" and at == end.last + 1 and low.whole) or parts.lower[
        at
    ] == "quarter":
        return None
    if behind_a_currency(parts, low.first) or (unit in ("hour", "minute", "day") and rate_of(parts, at)):
        return None
    last, added = _and_a_half(parts, at)
    extra += added
    high = printed.high.stated if printed.high else low.upper or low.stated
    printed.take()
    first, least = low.first, low.stated
    other = free.get(low.first - 2) if parts.lower[low.first - 1] == "or" and printed.high is None else None
    if (
        other is not None
        and other.high is None
        and other.low.whole
        and other.low.last == low.first - 2
        and other.low.stated < least
    ):
        other.take()
        first, least = other.low.first, other.low.stated
    hedge, _ = hedge_around(parts, first, last)
    return _made(words, parts, first, last, least + extra, high + extra, unit, hedge)


def _single(words: Words, parts: Parts, at: int, free: Mapping[int, Printed]) -> DurationMention | None:
    """One unit behind its article, where the word before asks for a length of time: "for a year"; "a year or two" always does."""
    if parts.lower[at + 1 : at + 3] == ["or", "two"] and (other := free.get(at + 2)) is not None and other.low.whole:
        other.take()
        return _made(words, parts, at - 1, at + 2, Fraction(1), Fraction(2), UNITS[parts.lower[at]], None)
    led = parts.lower[at - 2] in BEFORE_ONE or (parts.lower[at + 1] == "and" and parts.lower[at + 2][:1].isdecimal())
    if parts.lower[at] in NAMED_BY | {"weekend"} or not led or parts.lower[at].endswith("s"):
        return None
    last, extra = _and_a_half(parts, at)
    hedge, _ = hedge_around(parts, at - 1, last)
    return _made(words, parts, at - 1, last, Fraction(1) + extra, Fraction(1) + extra, UNITS[parts.lower[at]], hedge)


def _uncounted(words: Words, parts: Parts, at: int, free: Mapping[int, Printed]) -> DurationMention | None:
    """A length without a number: "for a year", "a few hours", "all week", "a full year", "another month"."""
    lower = parts.lower
    hyphen = lower[at - 1] == "-"
    first = at - 1 - hyphen
    before = lower[first]
    if hyphen and before not in ("all", "full"):
        return None
    if before in ("a", "an"):
        return _single(words, parts, at, free)
    if before in FEW:
        unled = before == "some" and lower[first - 1] not in BEFORE_ONE
        if unled or not lower[at].endswith("s") or UNITS[lower[at]] in ("season", "quarter"):
            return None
        first -= lower[first - 1] == "a"
        return _made(
            words, parts, first, at, Fraction(FEW[before][0]), Fraction(FEW[before][1] - 1), UNITS[lower[at]], None, vague=True
        )
    if lower[at].endswith("s") or lower[at] in NAMED_BY:
        return None
    behind = lower[at + 1]
    if before == "half":
        unit = UNITS[lower[at]]
        asked = lower[first - 1] in ("", "a", "for", "every", "of") and unit in ("year", "hour", "day")
        if not asked or (unit == "year" and behind[:1].isalpha()):
            return None
        first -= lower[first - 1] == "a"
        return _made(words, parts, first, at, Fraction(1, 2), Fraction(1, 2), unit, None)
    led = lower[first - 1]
    if before == "the":
        whole = lower[at] == "hour" and led == "for" and not behind.isalnum()
    elif behind in ("-", "of"):
        whole = False
    elif before == "full":
        whole = led in ("for", "a", "over", "in", "almost", "nearly")
    else:
        whole = before == "all" or led in BEFORE_ONE or led in ("a", "the")
    return _made(words, parts, first, at, Fraction(1), Fraction(1), UNITS[lower[at]], None) if whole else None


def _quarter_century(words: Words, parts: Parts, at: int) -> DurationMention | None:
    """The length of "a quarter-century"."""
    if parts.lower[at : at + 3] != ["quarter", "-", "century"]:
        return None
    first = at - 1 if parts.lower[at - 1] in ("a", "one") else at
    return _made(words, parts, first, at + 2, Fraction(1, 4), Fraction(1, 4), "century", None)


def _half(words: Words, parts: Parts, at: int) -> DurationMention | None:
    """The length of "half-hour" and "half-day"; a half-year is one only where no noun makes it a period ("half-year results")."""
    unit = UNITS.get(parts.lower[at + 2]) if parts.lower[at] == "half" and parts.lower[at + 1] == "-" else None
    if unit is None or unit in ("season", "quarter", "second"):
        return None
    if unit == "year" and (parts.lower[at - 1] not in ("for", "a", "every") or parts.lower[at + 3][:1].isalpha()):
        return None
    return _made(words, parts, at, at + 2, Fraction(1, 2), Fraction(1, 2), unit, None)


def _and_a_half(parts: Parts, at: int) -> tuple[int, Fraction]:
    """The last part of a unit and what "and a half" or "and a quarter" behind it adds."""
    added = at + 2 + (parts.lower[at + 2] == "a")
    if parts.lower[at + 1] == "and" and parts.lower[added] in ADDED and parts.lower[added + 1] != "of":
        return added, ADDED[parts.lower[added]]
    return at, Fraction(0)


def _made(
    words: Words,
    parts: Parts,
    first: int,
    last: int,
    low: Fraction,
    high: Fraction,
    unit: Unit,
    hedge: Hedge | None,
    *,
    vague: bool = False,
) -> DurationMention:
    span = Span(parts.starts[first], parts.ends[last])
    return DurationMention(span.start, span.end, words.index, words.block, low, high, unit, hedge, vague)


def _joined(mentions: list[DurationMention], prose: str) -> Iterator[DurationMention]:
    """The lengths of time, with those told in two units as one: "2 hours 15 minutes"."""
    before: DurationMention | None = None
    for mention in mentions:
        factor = SMALLER.get((before.unit, mention.unit)) if before else None
        if (
            before
            and factor
            and prose[before.end : mention.start].strip() in ("", "and")
            and mention.high < factor
            and before.low == before.high
        ):
            if prose[before.end : mention.start].strip():
                before.told = tuple(Told(span=one.span, count=one.low, unit=one.unit) for one in (before, mention))
            before.low = before.high = before.low * factor + mention.low
            before.unit, before.end = mention.unit, mention.end
            continue
        if before is not None:
            yield before
        before = mention
    if before is not None:
        yield before
