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
from factcheck.statements.lengths.elapsed_wording import (
    CARRIED_ON,
    ENDED_AFTER,
    GOES_ON,
    HAS_BEGUN,
    HAVE,
    HELD_A_POST,
    IN_POST_SINCE,
    LATER_AT_END,
    LATER_IN,
    ONGOING,
    RUNNING,
    SO_FAR,
    STILL_IN_POST,
    THOSE,
    TOOK_POST_IN,
)
from factcheck.statements.lengths.outline import LENGTH, POINT, RANGE, Length
from factcheck.statements.lengths.reach import in_order
from factcheck.statements.lengths.stretch import Bound, bounds, extent, in_stretch

if TYPE_CHECKING:
    from factcheck.statements.lengths.elapsed import Elapsed, Reading, Tie

SENTENCE: Final[Tie] = "sentence"
CONTEXT: Final[Tie] = "context"


def in_context(reading: Reading, text: str) -> Iterator[Elapsed]:
    outline = reading.outline
    before = reading.outlines.before(outline)
    match = LATER_IN.search(text) or LATER_AT_END.search(text)
    if match and before and before.points and not any(sign in text[: match.start()] for sign in (POINT, LENGTH)):
        start, end = in_order(match["way"] or "before", before.points[-1], outline.time(match, "to"))
        yield from reading.made(outline.length(match, "length"), start, end, "context")
    those = THOSE.search(text)
    if those and before and len(before.items) == 1 and RANGE in before.text:
        time = next(iter(before.items.values()))
        assert isinstance(time, Period)
        yield from reading.made(outline.length(those, "length"), time, time, "context")
    yield from _ended_lately(reading, text)


def whole(reading: Reading) -> Iterator[Elapsed]:
    """As in "begun in 1971 and finished in 1980, it took four years", in one sentence or in those beside it."""
    outline = reading.outline
    goes_on = reading.claims.date is not None and bool(outline.points) and HAVE.search(outline.text) is not None
    if RANGE in outline.text or (reading.outlines.points_near(outline) < 2 and not goes_on):
        return
    told = extent(outline)
    if told is None:
        return
    if goes_on and len(outline.points) == 1 and SO_FAR.search(outline.text):
        tie = CONTEXT if told.sort == "loose" else SENTENCE
        yield from reading.made(told.length, outline.points[0], None, tie)
        return
    if goes_on and len(outline.items) == 2 and GOES_ON.search(outline.text):
        for bound in bounds(outline):
            if bound.can("begin"):
                yield from reading.made(told.length, bound.time, None, CONTEXT, at_most=True)
    for tie, first, second in _near(reading):
        ends = in_stretch(first, second)
        if ends and told.fits(*ends):
            whole = told.sort == "whole"
            yield from reading.made(told.length, ends[0].time, ends[1].time, tie if whole else CONTEXT, whole=whole)
            return


def _near(reading: Reading) -> Iterator[tuple[Tie, Bound, Bound]]:
    """The two times that can bound what a length of the sentence is that of."""
    outline = reading.outline
    here = bounds(outline)
    if len(here) == len(outline.items) - 1 == 2:
        yield SENTENCE, here[0], here[1]
    before, after = reading.outlines.before(outline), reading.outlines.after(outline)
    goes_on = before is not None and CARRIED_ON.search(outline.text) is not None
    follows = after is not None and CARRIED_ON.search(after.text) is not None
    earlier = bounds(before) if before and goes_on and len(before.items) == len(before.points) else []
    later = bounds(after) if after and follows and len(after.items) == len(after.points) else []
    if len(outline.items) == 1:
        if before and not before.items and goes_on:
            farther = reading.outlines.before(outline, 2)
            earlier = bounds(farther) if farther and len(farther.items) == len(farther.points) else []
        if len(earlier) == 2:
            yield CONTEXT, earlier[0], earlier[1]
        if len(later) == 2:
            yield CONTEXT, later[0], later[1]
    here = here if len(outline.items) == 2 else []
    told = [*earlier, *here, *later]
    if len(told) == 2 and len(earlier) < 2 and len(later) < 2:
        yield CONTEXT, told[0], told[1]


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
