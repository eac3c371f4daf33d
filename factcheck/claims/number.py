"""A bare number, or a count with its counted noun."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, Literal

from factcheck.claims.calendar.words import UNITS
from factcheck.claims.draft import Mention
from factcheck.claims.measured import Measured, MeasuredMention, hedge_around, mention_of, unread
from factcheck.claims.money import MoneyMention
from factcheck.claims.nouns import Counted, counted
from factcheck.claims.numerals.cardinals import BELOW_HUNDRED
from factcheck.claims.numerals.hedges import hedge_before, hedge_behind
from factcheck.claims.numerals.numeral import Printed
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.numerals.ranges import is_change
from factcheck.claims.numerals.reading import WAKES as NUMBERS
from factcheck.claims.rates import rate_of
from factcheck.claims.words import Words
from factcheck.document import Document, Span

WAKES: frozenset[str] = NUMBERS

CORPUS: dict[tuple[str, str], tuple[str, ...]] = {
    ("5000", "professional"): (
        "5,000 professionals",
        "5 000 professionals",
        "five thousand professionals",
        "5,000 of the best professionals",
        "5k professionals",
        "5,000 of the world's top technology professionals",
    ),
    ("1200", "job"): ("1,200 jobs", "1200 new jobs", "twelve hundred jobs", "1.2 thousand jobs"),
    ("12", "reactor"): ("12 reactors", "a dozen reactors", "twelve idle reactors"),
    ("11", "member"): ("an 11-member panel", "an eleven-member panel", "11 members"),
    ("1", "firm"): ("one of the firms", "one firm", "one of the oldest firms"),
    ("35000000", "user"): ("35m users", "35 million users", "35mn users", "3.5 crore users"),
    ("10000", "student"): ("tens of thousands of students",),
    ("24", "person"): ("dozens of people", "two dozen people", "24 people"),
}
"""One count and its noun, then all spellings that must yield it."""

INHERITING: Final = frozenset("from and than against versus with including to or of over at".split()) | {",", "("}
"""Words before a bare number behind which it may count what the number before it counts."""

NOT_ONE: Final = frozenset("hand thing another time way".split())
"""Nouns behind "one" that make a phrase of it: "on the one hand"."""
BEFORE_A_PRONOUN: Final = frozenset("that this which each every no any the another such".split())
"""Words behind which "one" stands for a noun."""
LEADING: Final = frozenset("to from up down compared with against versus ,".split())
"""Words between an amount and a number that has its unit."""
NEAR: Final = 30
"""So many characters lie at most between an amount and a number that has its unit."""
ALIKE: Final = 20
"""A number that is so many times an amount, or that part of it, is not told as its change."""
CLAUSE: Final = 24
"""So many parts lie at most between a count and a number that leaves its noun out."""
FAR: Final = 1000
"""Numbers that are so many times apart count different things."""


@dataclass(slots=True, eq=False)
class NumberMention(MeasuredMention):
    """A number; `noun` is what it counts, as a lower-case singular, `modifiers` the words that say which, `counted` the span."""

    noun: str | None = None
    modifiers: tuple[str, ...] = ()
    counted: Span | None = None

    def freeze(self, document: Document) -> Number:
        return Number(**self.measured(document, count=True), noun=self.noun, modifiers=self.modifiers)


class Number(Measured):
    """A number without a unit of measure.

    noun: what it counts, as a lower-case singular ("job"), None for a bare number. modifiers: the lower-case words that say
    which of them ("new", "world", "top"). A number that leaves its noun out has that of the number before it.
    """

    kind: Literal["number"] = "number"
    noun: str | None = None
    modifiers: tuple[str, ...] = ()


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Numbers that no other kind has read. "One" is a number only where it counts something."""
    found = unread(words, document, taken)
    parts = found.parts
    amounts = sorted((m for m in taken if isinstance(m, MeasuredMention) and (m.unit or isinstance(m, MoneyMention))), key=_end)
    ends = [amount.end for amount in amounts]
    mentions: list[MeasuredMention] = []
    counts: NumberMention | None = None
    for printed in found.free():
        if printed.low.form == "ordinal":
            continue
        at = bisect_right(ends, printed.low.start) - 1
        like = _like(amounts[at], words, parts, printed) if at >= 0 else None
        if like is not None:
            printed.take()
            mentions.append(like)
            continue
        last = printed.end_numeral.last
        one = printed.low.stated == 1 and printed.low.form == "words" and not printed.high and not printed.low.signed
        noun = times(parts, last) or counted(parts, last, one=one)
        if _is_word(parts, printed, noun) or (one and _is_pronoun(parts, printed, noun)):
            continue
        mention = _made(words, parts, printed, noun)
        if noun is None and counts is not None and _inherits(parts, printed, counts.printed):
            mention.noun, mention.modifiers = counts.noun, counts.modifiers
        elif noun is not None and mentions:
            _share_noun(parts, mentions[-1], mention)
        if mention.noun:
            counts = mention
        mentions.append(mention)
    yield from mentions


def _made(words: Words, parts: Parts, printed: Printed, noun: Counted | None) -> NumberMention:
    last = noun.after - 1 if noun else printed.end_numeral.last
    mention = mention_of(NumberMention, words, parts, printed, printed.end_numeral.last, per=rate_of(parts, last))
    if noun:
        mention.hedge = mention.hedge or hedge_behind(parts, last)
        mention.noun, mention.modifiers = noun.noun, noun.modifiers
        mention.counted = Span(parts.starts[noun.first], parts.ends[noun.after - 1])
    return mention


def _is_word(parts: Parts, printed: Printed, noun: Counted | None) -> bool:
    """True for a number that counts nothing: that of "two-way" and "one-off", or "a couple of months"."""
    at = printed.end_numeral.last + 1
    if parts.lower[at - 1] == "couple" and parts.lower[at + 1] in UNITS:
        return True
    behind = parts.skip_hyphen(at)
    joined = noun is None and behind > at and parts.lower[behind] not in BELOW_HUNDRED
    return joined and printed.low.form == "words" and not printed.low.power


def _is_pronoun(parts: Parts, printed: Printed, noun: Counted | None) -> bool:
    """True for a "one" that stands for a noun, or belongs to a phrase."""
    return noun is None or noun.noun in NOT_ONE or parts.lower[printed.low.first - 1] in BEFORE_A_PRONOUN


def _share_noun(parts: Parts, before: MeasuredMention, mention: NumberMention) -> None:
    """Give the number before the noun that it leaves to this one: "45 and 50 cases", "from 1,000 to 2,000 hires"."""
    if not isinstance(before, NumberMention) or before.noun or before.printed.high or before.printed.low.form == "vague":
        return
    between = parts.lower[before.printed.low.last + 1 : mention.printed.low.first]
    if between in (["and"], ["or"]) or (between == ["to"] and is_change(parts, before.printed.low.first)):
        before.noun, before.modifiers = mention.noun, mention.modifiers


def _like(before: MeasuredMention, words: Words, parts: Parts, printed: Printed) -> MeasuredMention | None:
    """A number that leaves its unit to the amount before it: "from 208 pounds to 193", "$3.2 billion, up from 2.8 billion"."""
    if printed.low.start - before.end > NEAR or isinstance(before, NumberMention) or printed.low.form == "vague":
        return None
    at = printed.low.first - 1
    between: list[str] = []
    while at >= 0 and parts.starts[at] >= before.end:
        between.append(parts.lower[at])
        at -= 1
    if not between or between[0] not in LEADING or not LEADING.issuperset(between) or counted(parts, printed.end_numeral.last):
        return None
    one, two = printed.low.stated, before.printed.low.stated
    if not two or not Fraction(1, ALIKE) < abs(one / two) < ALIKE:
        return None
    start, end = printed.low.start, printed.end_numeral.end
    first, last = words.at(start), words.at(end - 1)
    hedge, _ = hedge_around(parts, printed.low.first, printed.end_numeral.last)
    return replace(before, start=start, end=end, first=first, last=last, printed=printed, hedge=hedge)


def _end(mention: Mention) -> int:
    return mention.end


def times(parts: Parts, last: int) -> Counted | None:
    """How often something happens: "four times"."""
    at = last + 1
    return Counted("time", (), at, at + 1) if parts.lower[at] == "times" else None


def _inherits(parts: Parts, printed: Printed, before: Printed) -> bool:
    """True for a bare number that stands beside the count before it: "3.9 million headsets, up from 2.4 million"."""
    _, first = hedge_before(parts, printed.low.first)
    if printed.low.form == "vague":
        return False
    if parts.lower[first - 1] not in INHERITING and parts.lower[printed.low.last + 1] != "more":
        return False
    between = parts.lower[before.end_numeral.last + 1 : first]
    if ";" in between or len(between) > CLAUSE:
        return False
    one, two = printed.low.stated, before.low.stated
    return bool(two) and Fraction(1, FAR) < abs(one / two) < FAR
