"""Two times that a sentence puts in order: "on 12 May, after a debate on 9 May"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims, Selection
from factcheck.claims.date import Date
from factcheck.claims.draft import Draft
from factcheck.claims.period import Period
from factcheck.claims.words import Words
from factcheck.document import Span
from factcheck.statements.event_dates import Order, Time, is_of_an_event, order

AFTER: Final = frozenset({"after", "following"})
BEFORE: Final = frozenset({"before", "preceding"})
TRIGGERS: Final = AFTER | BEFORE | {"prior", "ahead", "followed", "preceded", "having"}
MEASURE: Final = 4
UNITS: Final = frozenset("day days week weeks month months year years hours shortly soon just immediately long".split())
NO_LINK: Final = frozenset(
    """look looks looked looking named called sought take takes took taken year appear appears appeared appearing brought
    testified testify stand stands stood hearing""".split()
)
"""Words before "after" with which it does not put two events in order."""
APART: Final = frozenset(
    """
    ; : “ ” " ( ) — – , . that which who whose where when while because if although though but and or will would could may might
    should to than as said says from between until since for plan plans target targets forecast forecasts deadline
    announcement announcements announced announcing proposal proposals bid campaign call calls called decision talks warning
    warnings prediction predictions expected promise promised pledge pledged upcoming scheduled due planned future
    """.split()
)
"""Words that keep a time from being that of the event behind "after"."""
BROKEN: Final = frozenset(
    '; : “ ” " ( ) — – that which who whose where when while because if although though but and or said says'.split()
)
"""Words that keep a time from being that of the event before "after"."""
LEADING: Final = frozenset("in on at of during early late mid".split())
BEHIND: Final = 12
AHEAD: Final = 12
"""How many words may stand between "after" and the time of the event before it, and behind it."""


class Succession(Claim):
    """A sentence's own order of two times.

    earlier, later: the times as the words have it: in "on 12 May, after a debate on 9 May", 9 May is the earlier. word: what
    says so.
    """

    kind: Literal["succession"] = "succession"
    earlier: Date | Period
    later: Date | Period
    word: str

    def order(self) -> tuple[Order, bool] | None:
        """Whether the calendar has the earlier before or after the later, and whether that takes a guess at a year."""
        return order(self.earlier, self.later)


def build(draft: Draft, claims: Claims) -> Iterator[Succession]:
    """The successions of a document, in order."""
    times: dict[int, list[Time]] = {}
    all_times: Selection[Time] = claims.of(Date, Period)
    for time in all_times:
        times.setdefault(time.sentence, []).append(time)
    for words in draft.sentences:
        near = times.get(words.index, ())
        if len(near) < 2 or words.wake.isdisjoint(TRIGGERS):
            continue
        for at in words.where(TRIGGERS):
            found = _at(words, at, near)
            if found is not None:
                first, second, after = found
                yield _made(claims, words, first, second, words.lower[at:after])


def _at(words: Words, at: int, times: list[Time] | tuple[Time, ...]) -> tuple[Time, Time, int] | None:
    """The earlier and the later time around a word of order, and the index behind that word."""
    lower = words.lower
    word, after = lower[at], at + 1
    backward = word in BEFORE or word in ("prior", "ahead", "followed")
    if word in ("prior", "ahead", "followed", "preceded"):
        if lower[after : after + 1] != [{"prior": "to", "ahead": "of"}.get(word, "by")]:
            return None
        after += 1
    if (at and lower[at - 1] in NO_LINK) or (word == "having" and at):
        return None
    behind = _behind(words, after, times)
    if behind is None:
        return None
    before = _before(words, at, times) if at else None
    if before is None and _opens(lower, at):
        before = _main(words, behind, times)
    if before is None or before is behind:
        return None
    return (before, behind, after) if backward else (behind, before, after)


def _opens(lower: list[str], at: int) -> bool:
    """True if nothing but a length of time stands before a word of order: "Three weeks before the wedding"."""
    return at == 0 or (at <= MEASURE and lower[at - 1] in UNITS)


def _behind(words: Words, first: int, times: list[Time] | tuple[Time, ...]) -> Time | None:
    """The time of the event named behind a word of order."""
    for time in times:
        at = words.at(time.span.start)
        if at < first:
            continue
        between = words.lower[first:at]
        if len(between) > BEHIND or not _named(time) or not APART.isdisjoint(between):
            return None
        return time if not between or between[-1] in LEADING or time.granularity == "day" else None
    return None


def _before(words: Words, at: int, times: list[Time] | tuple[Time, ...]) -> Time | None:
    """The time of the event told before a word of order, the nearest one."""
    for time in reversed(times):
        end = words.at(time.span.end - 1) + 1
        if end > at:
            continue
        first = words.at(time.span.start)
        lead = words.lower[first - 1] if first else ""
        between = words.lower[end:at]
        if len(between) > AHEAD or not _named(time) or not BROKEN.isdisjoint(between):
            return None
        return time if lead in LEADING or time.granularity == "day" or not first else None
    return None


def _main(words: Words, behind: Time, times: list[Time] | tuple[Time, ...]) -> Time | None:
    """The time of the main clause behind a phrase that opens the sentence: "After the vote of 4 May, he resigned on 2 May"."""
    end = words.at(behind.span.end - 1) + 1
    if words.lower[end : end + 1] != [","]:
        return None
    for time in times:
        at = words.at(time.span.start)
        if at <= end:
            continue
        between = words.lower[end + 1 : at]
        if len(between) > AHEAD or not _named(time) or not BROKEN.isdisjoint(between):
            return None
        return time if between and between[-1] in LEADING else None
    return None


def _named(time: Time) -> bool:
    """True for a time with a year, or a month and a day, that can be that of an event."""
    dated = isinstance(time, Date) and (time.year is not None or (time.month is not None and time.day is not None))
    if isinstance(time, Date) and time.weekday is not None and time.days is not None:
        dated = True
    return is_of_an_event(time) and (dated or (isinstance(time, Period) and time.needs == "absolute"))


def _made(claims: Claims, words: Words, earlier: Time, later: Time, linking: list[str]) -> Succession:
    span = Span(min(earlier.span.start, later.span.start), max(earlier.span.end, later.span.end))
    return Succession(
        document=claims.document.name,
        span=span,
        text=claims.document.text[span.start : span.end],
        sentence=words.index,
        block=words.block,
        voice=later.voice,
        earlier=earlier,
        later=later,
        word=" ".join(linking),
    )
