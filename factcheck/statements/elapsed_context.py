"""Lengths of time that only the context ties to a start and an end: the sentence before, the one behind, the document's date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from factcheck.claims.calendar.words import UNITS
from factcheck.claims.numerals.cardinals import ALL_ORDINALS
from factcheck.claims.period import Period
from factcheck.document import Span
from factcheck.statements.elapsed_wording import (
    AFTER_AT_END,
    BEGINS_AND_LASTS,
    ENDED_AFTER,
    FOLLOWING,
    HAS_BEGUN,
    HELD_A_POST,
    IN_POST_SINCE,
    LASTED_AND_ENDED,
    LASTED_SO_LONG,
    LATER_AT_END,
    LATER_IN,
    MARRIED,
    ONGOING,
    OPENED_BY,
    RUNNING,
    STILL_IN_POST,
    THOSE,
    TOOK_POST_IN,
    TWO_DEEDS,
)
from factcheck.statements.outline import LENGTH, POINT, RANGE, Length
from factcheck.statements.reach import in_order

if TYPE_CHECKING:
    from factcheck.statements.elapsed import Elapsed, Reading, Tie

SENTENCE: Final[Tie] = "sentence"
CONTEXT: Final[Tie] = "context"


def in_context(reading: Reading, text: str) -> Iterator[Elapsed]:
    outline = reading.outline
    before = reading.outlines.before(outline)
    match = LATER_IN.search(text) or LATER_AT_END.search(text)
    if match and before and before.points and not any(sign in text[: match.start()] for sign in (POINT, LENGTH)):
        start, end = in_order(match["way"] or "before", before.points[-1], outline.time(match, "to"))
        yield from reading.made(outline.length(match, "length"), start, end, "context")
    if len(outline.items) == 2 and len(outline.points) == 1:
        yield from _to_the_next(reading, text)
    if len(outline.items) == 1 and outline.lengths and FOLLOWING.search(text):
        for back in (1, 2):
            earlier = reading.outlines.before(outline, back)
            deeds = TWO_DEEDS.search(earlier.text) if earlier and len(earlier.items) == 2 else None
            if earlier and deeds:
                start, end = earlier.time(deeds, "start"), earlier.time(deeds, "end")
                yield from reading.made(outline.lengths[0], start, end, "context")
            if earlier and earlier.items:
                break
    if len(outline.items) == 1 and outline.lengths and LASTED_SO_LONG.search(text):
        behind = reading.outlines.after(outline)
        deeds = TWO_DEEDS.search(behind.text) if behind and len(behind.items) == 2 else None
        if behind and deeds:
            yield from reading.made(outline.lengths[0], behind.time(deeds, "start"), behind.time(deeds, "end"), "context")
    those = THOSE.search(text)
    if those and before and len(before.items) == 1 and RANGE in before.text:
        time = next(iter(before.items.values()))
        assert isinstance(time, Period)
        yield from reading.made(outline.length(those, "length"), time, time, "context")
    yield from _ended_lately(reading, text)
    if before and len(before.items) == len(before.points) == 1 and len(outline.points) == len(outline.lengths) == 1:
        begun = HAS_BEGUN.search(before.text) or MARRIED.search(before.text)
        ended = LASTED_AND_ENDED.search(text) or AFTER_AT_END.search(text)
        if begun and ended:
            yield from reading.made(outline.lengths[0], before.time(begun, "start"), outline.time(ended, "end"), "context")


def in_post(reading: Reading, text: str) -> Iterator[Elapsed]:
    """As in "has been chair since 2015. After four years in the post she leaves"."""
    if reading.claims.date is None or not ONGOING.search(text):
        return
    match, taken = IN_POST_SINCE.search(text), None
    if match:
        start, tie = reading.outline.time(match, "start"), SENTENCE
    elif not reading.outline.points:
        match, before = STILL_IN_POST.search(text), reading.outlines.before(reading.outline)
        taken = TOOK_POST_IN.search(before.text) if match and before and len(before.points) == 1 else None
        if before is None or taken is None:
            return
        start, tie = before.time(taken, "start"), CONTEXT
    if match:
        length = reading.outline.length(match, "length" if match["length"] else "lasting")
        yield from reading.made(length, start, None, tie, at_most=True)


def running(reading: Reading, text: str) -> Iterator[Elapsed]:
    """As in "the strike, now in its fifth week, began on 3 May"."""
    running = RUNNING.search(text) if reading.claims.date else None
    count = ALL_ORDINALS.get(running["nth"].lower(), 0) if running else 0
    if running and running["nth"][0].isdecimal():
        count = int(re.sub(r"\D", "", running["nth"]))
    if not running or not count:
        return
    place = Span(reading.outline.offset(running.start("nth")), reading.outline.offset(running.end("unit")))
    length = Length(place, Fraction(count - 1), Fraction(count), UNITS[running["unit"].lower()])
    for here in (reading.outline, reading.outlines.before(reading.outline), reading.outlines.after(reading.outline)):
        begun = HAS_BEGUN.search(here.text) if here and len(here.points) == 1 else None
        if here and begun:
            yield from reading.made(length, here.time(begun, "start"), None, "sentence" if here is reading.outline else "context")
            return


def _to_the_next(reading: Reading, text: str) -> Iterator[Elapsed]:
    """As in "Work begins in March 2025 and should take 18 months. … The bridge opens in September 2026"."""
    begun = BEGINS_AND_LASTS.search(text)
    following = reading.outlines.after(reading.outline) if begun else None
    if begun and following and len(following.items) == 1 and len(following.points) == 1:
        opened = OPENED_BY.search(following.text)
        if opened:
            start, end = reading.outline.time(begun, "start"), following.time(opened, "end")
            yield from reading.made(reading.outline.length(begun, "length"), start, end, "context")


def _ended_lately(reading: Reading, text: str) -> Iterator[Elapsed]:
    """As in "the bakery, opened in 1921, closed on Friday after 90 years": no longer than up to the document's date."""
    ended = ENDED_AFTER.search(text) if reading.claims.date else None
    here = reading.outline if reading.outline.points else reading.outlines.before(reading.outline)
    if ended is None or here is None or len(here.points) != 1 or len(reading.outline.lengths) != 1:
        return
    begun = HAS_BEGUN.search(here.text)
    if begun and not HELD_A_POST.search(here.text):
        length, start = reading.outline.length(ended, "length"), here.time(begun, "start")
        yield from reading.made(length, start, None, "context", at_most=True)
