"""What all mentions of time share: the expression as read, and the days it means once it is placed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from factcheck.claims.calendar.expressions import Expression, Shifted
from factcheck.claims.calendar.point import Timex
from factcheck.claims.calendar.reading import SentenceTimes
from factcheck.claims.calendar.words import Bound, Unit
from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.numerals.reading import parts_of
from factcheck.claims.tenses import Tense
from factcheck.claims.words import Words
from factcheck.days import Days
from factcheck.document import Document, Span

Anchor = Literal["absolute", "document", "text", "none"]


@dataclass(slots=True, eq=False)
class WhenMention(Mention):
    """A time as printed. `anchored` is what placed it, `days` and `value` what it came to."""

    expression: Expression
    bound: Bound | None = None
    tense: Tense | None = None
    hedges: tuple[str, ...] = ()
    days: Days | None = None
    value: Days | None = None
    anchored: Anchor = "none"
    counted_from: Span | None = None

    def timed(self) -> dict[str, Any]:
        """The fields that every claim of a time takes from its mention."""
        expression = self.expression
        return {
            "days": self.days,
            "value": self.value,
            "granularity": expression.granularity,
            "anchor": self.anchored,
            "needs": expression.needs,
            "bound": self.bound,
            "tense": self.tense,
            "hedges": self.hedges,
            "impossible": expression.impossible,
            "counted_from": self.counted_from,
            "steps": expression.told if isinstance(expression, Shifted) else (),
        }


class When(Claim):
    """A time, named or counted.

    days: all days it may mean, half-open, or None where that cannot be told. value: the days by the conventions of TIMEX3, which
    settle what a reader would leave open: "three years ago" is a day, "a few" is three, a date in figures is month first; None
    where nothing places it. granularity: the unit it is told in ("day", "month", "year", "vague" …). anchor: what placed it:
    itself, the document's date or another time of the text; "none" if nothing could. needs: what it takes to place it. bound:
    the word that makes it a deadline or a beginning. tense: that of the nearest verb, where one shows it. hedges: words that
    blur it. impossible: no calendar has it. counted_from: where the time of the text stands from which it is counted. steps: the
    counts and units between the two, negative for a time before ("two weeks and a day before").
    """

    days: Days | None
    value: Days | None = None
    granularity: str
    anchor: Anchor
    needs: Anchor
    bound: Bound | None = None
    tense: Tense | None = None
    hedges: tuple[str, ...] = ()
    impossible: bool = False
    counted_from: Span | None = None
    steps: tuple[tuple[int, Unit], ...] = ()


def times_of(words: Words, document: Document) -> list[Timex]:
    """The expressions of time of a sentence; read once and kept with its words."""
    if words.times is None:
        words.times = SentenceTimes(parts_of(words, document)).times()
    return words.times


def free_times(words: Words, document: Document, taken: list[Mention], *, stretch: bool) -> Iterator[tuple[Timex, int, int]]:
    """The points or the stretches of time of a sentence that no kind before has taken, each with its offsets."""
    parts = parts_of(words, document)
    spans = [mention.span for mention in taken]
    for time in times_of(words, document):
        if time.point.expression.stretch is stretch:
            start, end = parts.starts[time.first], parts.ends[time.after - 1]
            if not any(span.start < end and start < span.end for span in spans):
                yield time, start, end
