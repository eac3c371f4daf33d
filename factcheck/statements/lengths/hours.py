"""A stretch between two times of day, beside how long it is said to be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal

from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims
from factcheck.claims.draft import Draft
from factcheck.claims.duration import Duration
from factcheck.claims.measured import Number
from factcheck.document import Span
from factcheck.interval import Hedge
from factcheck.statements.lengths.elapsed_wording import AS_A_LENGTH, CLOSED, HEDGE, UNBROKEN, WORD
from factcheck.statements.lengths.outline import LENGTH, LONG, LONGEST, Length, Outline, Outlines
from factcheck.statements.lengths.stretch import BEGIN, END, extent

DAY: Final = 24 * 60
CLOCK: Final = r"(?:\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\b\.?|\d{1,2}:\d{2}(?!\d)|noon|midday|midnight)"
BARE_CLOCK: Final = rf"(?:{CLOCK}|\d{{1,2}}(?:[.:]\d{{2}})?)"
READ: Final = re.compile(r"(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?\s?(?P<half>[ap])?", re.I)
NAMED: Final = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 0}

RANGE: Final = re.compile(
    rf"(?<![\d.,$£€])(?:\b(?:from|between)\s+)?(?P<start>{BARE_CLOCK})\s*(?:to|and|until|till|-|–|—)\s*(?P<end>{CLOCK})", re.I
)
TOLD: Final = re.compile(rf"\b(?:at|from|by|until|till)\s+(?:about\s+)?(?P<clock>{BARE_CLOCK})(?![\d:%])", re.I)
WHOLE: Final = re.compile(
    rf"(?:{LONG})(?:\s+{WORD}){{0,2}}\s+(?:shift|session|meeting|journey|flight|drive|concert|debate|hearing|talk|game|march|vigil|siege|"
    rf"blackout|power\s+cut|outage|strike|walkout|stoppage|closure|window|slot|programme|show|film|play|screening|course|workshop|day)\b"
    rf"|^(?:The|A|An|Its|Their)\s+(?:{LONG})\s|(?:{LENGTH})\s+(?:later|afterwards)\b|^(?:The|A|An)\s+{WORD}\s+of\s+{HEDGE}(?:{LENGTH})\s"
    rf"|{CLOCK}\s*[,(–—-]\s*{AS_A_LENGTH}(?:{LENGTH}){CLOSED}|\bfor\s+{HEDGE}(?:{LENGTH})\s*[,(]\s*(?:from|between)\b",
    re.I,
)
"""A length that is that of all the time between the two."""
LATER: Final = re.compile(rf"{CLOCK},?\s+{HEDGE}{LENGTH}\s+later\b|{LENGTH}\s+later,?\s+at\s+{CLOCK}", re.I)
PARTED: Final = re.compile(
    r"\b(?:intervals?|intermissions?|breaks?|lunch|discussions?|introduction|trailers?|including|plus|each|every|per|both\s+(?:days|nights|evenings|shifts|sessions|ways|legs|halves)|twice|queue\w*|"
    r"doors|local\s+time|time\s+zones?|GMT|EST|PST|CET|daily|a\s+(?:day|night|week))\b",
    re.I,
)
"""What stands between the two times besides, or makes them those of several stretches or zones."""


class Hours(Claim):
    """A length of time beside two times of day.

    start, end: the words that tell them. minutes: how long it can be between the two, one number for each reading of times
    without a half of the day. length: the words that say how long; low, high, hedge: what they say, in minutes; place: to how
    many minutes it is told. at_most: the length must fit between the two, but need not fill it.
    """

    kind: Literal["hours"] = "hours"
    start: Span
    end: Span
    minutes: tuple[int, ...]
    length: Span
    low: Number
    high: Number
    place: int
    hedge: Hedge | None = None
    at_most: bool = False


def build(draft: Draft, claims: Claims) -> Iterator[Hours]:
    """The lengths in hours and minutes that stand in or right behind a sentence with two times of day."""
    told = {duration.sentence for duration in claims.of(Duration) if duration.unit in ("hour", "minute")}
    if not told:
        return
    outlines = Outlines(claims)
    for words in draft.sentences:
        if words.index not in told or len(words.lower) > LONGEST:
            continue
        outline = outlines.of(words.index)
        lengths = [length for length in outline.lengths if length.unit in ("hour", "minute")]
        text = UNBROKEN.sub("", outline.text)
        if len(lengths) != 1 or PARTED.search(text):
            continue
        lasts = extent(outline)
        clocks = _clocks(outline)
        if clocks and (lasts or WHOLE.search(text)):
            yield _made(claims, outline, lengths[0], clocks, at_most=False)
        elif lasts and not clocks:
            before = outlines.before(outline)
            clocks = _clocks(before) if before and not PARTED.search(UNBROKEN.sub("", before.text)) else None
            if clocks:
                yield _made(claims, outline, lengths[0], clocks, at_most=True)


def _clocks(outline: Outline) -> tuple[Span, Span, tuple[int, ...]] | None:
    """The only two times of day of a sentence, and the minutes between them."""
    spans = _in_one(outline) or _of_deeds(outline)
    if spans is None:
        return None
    starts, ends = (_readings(outline.text[slice(*span)]) for span in spans)
    minutes = tuple(sorted({(end - start) % DAY or DAY for start in starts for end in ends}))
    if len(starts) == len(ends) == 2:
        minutes = minutes[:1]  # without a half of the day, the next such time is meant
    start, end = (Span(outline.offset(span.start), outline.offset(span.end)) for span in spans)
    return (start, end, minutes) if starts and ends else None


def _in_one(outline: Outline) -> tuple[Span, Span] | None:
    """Where the times of "from 10 am to 4 pm" stand in the outline."""
    found = [*RANGE.finditer(outline.text)]
    return (Span(*found[0].span("start")), Span(*found[0].span("end"))) if len(found) == 1 else None


def _of_deeds(outline: Outline) -> tuple[Span, Span] | None:
    """Where the times of "left at 10 and arrived at 4 pm" stand in the outline."""
    text = outline.text
    found = [Span(*match.span("clock")) for match in TOLD.finditer(text)]
    if len(found) != 2:
        return None
    first, second = found
    one, two = text[: first.start], text[first.end : second.start]
    if BEGIN.search(one) and END.search(two):
        return first, second
    if LATER.search(text):
        return first, second
    return (second, first) if END.search(one) and BEGIN.search(two) else None


def _readings(text: str) -> list[int]:
    """The minutes since midnight that a time of day can mean; empty if no clock shows it."""
    named = NAMED.get(text.lower())
    if named is not None:
        return [named]
    match = READ.match(text)
    assert match
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if hour > 24 or minute > 59 or (match["half"] and hour > 12):
        return []
    if match["half"]:
        return [(hour % 12 + 12 * (match["half"].lower() == "p")) * 60 + minute]
    return [hour * 60 + minute] if ":" in text and hour > 12 else [(hour % 12) * 60 + minute, (hour % 12 + 12) * 60 + minute]


def _made(
    claims: Claims, outline: Outline, length: Length, clocks: tuple[Span, Span, tuple[int, ...]], *, at_most: bool
) -> Hours:
    size = 60 if length.unit == "hour" else 1
    document = claims.document
    whole = length.low % 1 == 0
    return Hours(
        document=document.name,
        span=length.span,
        text=document.text[length.span.start : length.span.end],
        sentence=outline.sentence,
        block=outline.block,
        start=clocks[0],
        end=clocks[1],
        minutes=clocks[2],
        length=length.span,
        low=length.low * size,
        high=length.high * size,
        place=(60 if whole else 30) if size == 60 else 10 if length.low % 5 == 0 else 2,
        hedge=length.hedge,
        at_most=at_most,
    )
