"""A stretch of time told three times over: its start, its end, and how long it is."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Final, Literal

from factcheck.claims.calendar.words import UNITS, Unit
from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims
from factcheck.claims.date import Date
from factcheck.claims.draft import Draft
from factcheck.claims.measured import Number
from factcheck.claims.ordinal import Ordinal
from factcheck.claims.period import Period
from factcheck.document import Document, Span
from factcheck.interval import Hedge
from factcheck.statements.lengths.elapsed_context import in_context, in_post, running, whole
from factcheck.statements.lengths.elapsed_wording import (
    AGO_IN,
    BETWEEN_TWO,
    BREAKS,
    HAS_LASTED,
    OF_A_WHOLE,
    OUTLASTS,
    RANGED,
    REIGNED,
    SET_APART,
    SET_APART_LOOSELY,
    SINCE,
    SUM,
    TERMS,
    UNBROKEN,
    UNRELATED,
)
from factcheck.statements.lengths.outline import AGO, LONGEST, RANGE, Length, Outline, Outlines
from factcheck.statements.lengths.reach import Reach, across, between, in_order, until
from factcheck.statements.lengths.stretch import extent

Tie = Literal["phrase", "sentence", "context"]

SHORT: Final = frozenset({"second", "minute", "hour"})
HOURS: Final = 24
"""A length in hours that are whole days is one in days."""
FAR: Final = 10
"""A length so many times longer or shorter than a stretch that only the context ties it to is that of something else."""
DAYS_IN: Final[dict[str, float]] = {
    "day": 1, "week": 7, "weekend": 2, "fortnight": 14, "month": 30.4, "quarter": 91.3, "half": 182.6, "season": 91.3,
    "year": 365.25, "decade": 3652.5, "century": 36525,
}  # fmt: skip
NUMBERS: Final = {"two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4}
IN_WORDS: Final = frozenset("ago later earlier before after afterwards long quarter decade century".split())
"""Words beside a unit of time that no length of time has been read with: "a year later", "week-long"."""
PHRASE: Final = 40
"""The most characters between two times that still stand in one phrase."""


class Elapsed(Claim):
    """A length of time beside the start and the end of what it measures.

    start, end: the claims that tell them, the same one twice for "from … to …"; an end of None is the document's date.
    shortest, longest: how many days can lie between them, by how exactly they are told; the ends may count or not. length: the
    words that say how long; low, high, unit and hedge: what they say. tie: whether one phrase, one sentence or only the context
    holds the three together. at_most: the length need not fill the stretch, but must fit into it.
    """

    kind: Literal["elapsed"] = "elapsed"
    start: Date | Period
    end: Date | Period | None
    shortest: int
    longest: int
    length: Span
    low: Number
    high: Number
    unit: Unit
    hedge: Hedge | None = None
    tie: Tie = "phrase"
    at_most: bool = False


def build(draft: Draft, claims: Claims) -> Iterator[Elapsed]:
    """The lengths of time of a document that stand beside a start and an end, in order."""
    if not len(claims.of(Date, Period)):
        return
    outlines = Outlines(claims)
    running = {ordinal.sentence for ordinal in claims.of(Ordinal)} if claims.date else set()
    for words in draft.sentences:
        if (
            len(words.lower) <= LONGEST
            and not words.wake.isdisjoint(UNITS)
            and (words.index in outlines.counted or words.index in running or not words.wake.isdisjoint(IN_WORDS))
        ):
            outline = outlines.of(words.index)
            if outline.lengths or AGO in outline.text or words.index in running:
                yield from Reading(claims, outlines, outline).all()


class Reading:
    """The lengths of one sentence, each tied to a start and an end at most once."""

    def __init__(self, claims: Claims, outlines: Outlines, outline: Outline) -> None:
        self.claims = claims
        self.document: Document = claims.document
        self.outlines = outlines
        self.outline = outline
        self.tied: set[Span] = set()

    def all(self) -> Iterator[Elapsed]:
        text = self.outline.text
        if BREAKS.search(UNBROKEN.sub("", text)):
            return
        if len(self.outline.items) > 1:
            yield from self._ranged(text)
            yield from self._apart(text)
            yield from self._between_deeds(text)
            yield from self._until_now(text)
        yield from whole(self)
        yield from in_post(self, text)
        yield from in_context(self, text)
        yield from running(self, text)

    def _ranged(self, text: str) -> Iterator[Elapsed]:
        """As in "thirty years, from 1975 to 2005"."""
        for pattern in RANGED if text.count(RANGE) == 1 else ():
            for match in pattern.finditer(text):
                if not UNRELATED.search(text[: match.start("length")]):
                    time = self.outline.time(match, "range")
                    yield from self.made(self.outline.length(match, "length"), time, time, "phrase")
        for match in TERMS.finditer(text):
            length, time = self.outline.length(match, "length"), self.outline.time(match, "range")
            count = NUMBERS[match["count"].lower()]
            whole = replace(length, low=length.low * count, high=length.high * count)
            yield from self.made(whole, time, time, "phrase")
        if text.count(RANGE) == 1 and len(self.outline.lengths) == 1:
            time = next(item for item in self.outline.items.values() if isinstance(item, Period))
            told = extent(self.outline)
            if told and told.sort == "whole" and not told.recurring:
                of_a_life = f"({RANGE}" in text and not OF_A_WHOLE.search(text.partition(RANGE)[0])
                yield from self.made(told.length, time, time, "sentence", at_most=of_a_life)
            elif REIGNED.search(text):
                yield from self.made(self.outline.lengths[0], time, time, "sentence", at_most=f"({RANGE}" in text)
        for match in SUM.finditer(text):
            yield from self._sum(match)
        within = OUTLASTS.search(text)
        if within:
            time = self.outline.time(within, "range")
            yield from self.made(self.outline.length(within, "length"), time, time, "sentence", at_most=True)

    def _sum(self, match: re.Match[str]) -> Iterator[Elapsed]:
        one, two = (self.outline.time(match, name) for name in ("one", "two"))
        first, second = (across(time) if isinstance(time, Period) else None for time in (one, two))
        if first and second:
            reach = Reach(first.shortest + second.shortest, first.longest + second.longest)
            yield from self.made(self.outline.length(match, "length"), one, two, "sentence", reach=reach)

    def _apart(self, text: str) -> Iterator[Elapsed]:
        """As in "fourteen years after 2009, in 2025"."""
        for pattern in SET_APART:
            for match in pattern.finditer(text):
                if not UNRELATED.search(text[: match.start("length")]):
                    start, end = in_order(match["way"], self.outline.time(match, "from"), self.outline.time(match, "to"))
                    tie: Tie = "phrase" if len(match["between"]) < PHRASE else "sentence"
                    yield from self.made(self.outline.length(match, "length"), start, end, tie)
        loose = SET_APART_LOOSELY.search(text)
        if loose:
            start, end = in_order(loose["way"], self.outline.time(loose, "from"), self.outline.time(loose, "to"))
            yield from self.made(self.outline.length(loose, "length"), start, end, "context")

    def _between_deeds(self, text: str) -> Iterator[Elapsed]:
        """As in "two weeks passed between 3 and 17 May", "began on 3 May, ended on 17 May and lasted two weeks"."""
        outline = self.outline
        for pattern in BETWEEN_TWO:
            for match in pattern.finditer(text):
                start, end = outline.time(match, "start"), outline.time(match, "end")
                yield from self.made(outline.length(match, "length"), start, end, "sentence")

    def _until_now(self, text: str) -> Iterator[Elapsed]:
        """As in "has led it for ten years, since 2015", up to the document's date."""
        if self.claims.date is None:
            return
        for pattern in (*SINCE, HAS_LASTED):
            for match in pattern.finditer(text):
                yield from self.made(self.outline.length(match, "length"), self.outline.time(match, "start"), None, "sentence")
        for match in AGO_IN.finditer(text):
            names = ("ago", "start") if match["ago"] else ("ago_behind", "start_before")
            ago, start = (self.outline.time(match, name) for name in names)
            length = _since(ago, self.claims.date)
            if length:
                yield from self.made(length, start, None, "phrase")

    def made(
        self,
        length: Length,
        start: Date | Period,
        end: Date | Period | None,
        tie: Tie,
        *,
        at_most: bool = False,
        whole: bool = False,
        reach: Reach | None = None,
    ) -> Iterator[Elapsed]:
        if length.unit == "hour" and length.low % HOURS == 0:
            length = replace(length, low=length.low / HOURS, high=length.high / HOURS, unit="day")
        if length.span in self.tied or length.unit in SHORT:
            return
        reach = reach or _reach(start, end, self.claims.date)
        if reach is None:
            return
        if (
            tie == "context"
            and not whole
            and not reach.shortest / FAR <= length.low * DAYS_IN[length.unit] <= reach.longest * FAR
        ):
            return
        self.tied.add(length.span)
        parts = [length.span, *(time.span for time in (start, end) if time and time.sentence == self.outline.sentence)]
        span = Span(min(part.start for part in parts), max(part.end for part in parts))
        yield Elapsed(
            document=self.document.name,
            span=span,
            text=self.document.text[span.start : span.end],
            sentence=self.outline.sentence,
            block=self.outline.block,
            voice=start.voice,
            start=start,
            end=end,
            shortest=reach[0],
            longest=reach[1],
            length=length.span,
            low=length.low,
            high=length.high,
            unit=length.unit,
            hedge=length.hedge,
            tie=tie,
            at_most=at_most,
        )


def _reach(start: Date | Period, end: Date | Period | None, today: dt.date | None) -> Reach | None:
    """The fewest and the most days that a stretch can have; None where its ends cannot be placed."""
    if isinstance(start, Period):
        return across(start)
    if end is None:
        return until(start, today) if today else None
    return between(start, end) if isinstance(end, Date) else None


def _since(ago: Date | Period, today: dt.date) -> Length | None:
    """The length of "ten years ago"."""
    if ago.days is None or ago.value is None:
        return None
    years, months = today.year - ago.days.first.year, today.month - ago.days.first.month
    match ago.granularity:
        case "year":
            return Length(ago.span, Fraction(years), Fraction(years), "year")
        case "month":
            return Length(ago.span, Fraction(years * 12 + months), Fraction(years * 12 + months), "month")
        case "week":
            weeks = Fraction((today - ago.value.first).days, 7)
            return Length(ago.span, weeks, weeks, "week")
        case "day":
            days = Fraction((today - ago.value.first).days)
            return Length(ago.span, days, days, "day")
    return None
