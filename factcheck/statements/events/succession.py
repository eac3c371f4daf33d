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
from factcheck.statements.events.dateline import behind_dateline
from factcheck.statements.events.event_dates import Order, Time, is_of_an_event, order
from factcheck.statements.events.verb_group import IRREGULAR_PAST

AFTER: Final = frozenset({"after", "following"})
BEFORE: Final = frozenset({"before", "preceding"})
CAUSING: Final = frozenset("led caused triggered sparked prompted provoked resulted stemmed".split())
"""Verbs that put a cause before its effect, or behind it with "by" or "from"."""
TRIGGERS: Final = AFTER | BEFORE | CAUSING | {"prior", "ahead", "followed", "preceded", "having"}
OUTCOMES: Final = frozenset(
    """
    minutes result results outcome aftermath winner winners loser losers victims survivors wreck wreckage ruins debris verdict
    anniversary casualties photographs
    """.split()
)
"""What there is of an event only once it has happened."""
RESPONDING: Final = frozenset(
    """
    appealed celebrated mourned condemned commemorated apologised apologized survived protested reacted responded reported
    investigated reviewed regretted
    """.split()
)
"""Past tenses of what answers to an event that has happened."""
NOT_PAST: Final = frozenset("will would could might should if unless forecast predicted expected plan plans planned".split())
SHORT: Final = 4
MEASURE: Final = 4
UNITS: Final = frozenset("day days week weeks month months year years hours shortly soon just immediately long".split())
NO_LINK: Final = frozenset(
    """look looks looked looking named called sought take takes took taken year appear appears appeared appearing brought
    testified testify stand stands stood hearing""".split()
)
"""Words before "after" with which it does not put two events in order."""
NO_SUBJECT: Final = frozenset("and but or of despite without besides for not never as".split())
"""Words after a comma with which "having" does not tell what came before."""
CLAUSES: Final = frozenset(
    '; : “ ” " ( ) — – , . that which who whose where when while because if although though but and or than as said says from '
    "between until since for expected scheduled due planned".split()
)
"""Words that keep a time from being that of what "had" happened."""
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
    for words in map(behind_dateline, draft.sentences):
        near = times.get(words.index, ())
        if len(near) < 2 or words.wake.isdisjoint(TRIGGERS | OUTCOMES | RESPONDING):
            continue
        for at in words.where(OUTCOMES | RESPONDING):
            outcome = _outcome(words, at, near)
            if outcome is not None:
                yield _made(claims, words, *outcome, [words.lower[at]])
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
    following = lower[after] if after < len(lower) else ""
    if word in ("prior", "ahead"):
        if following != {"prior": "to", "ahead": "of"}[word]:
            return None
        after += 1
    elif word in ("followed", "preceded"):
        if following == "by":
            after += 1
        else:
            backward = not backward  # "the vote followed a debate"
    elif word in CAUSING:
        backward = following not in ("by", "from")
        if following in ("by", "from", "to", "in"):
            after += 1
        elif word in ("led", "resulted", "stemmed"):
            return None
    if at and (lower[at - 1] in NO_LINK or (word == "having" and not _stands_apart(lower, at))):
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


def _stands_apart(lower: list[str], at: int) -> bool:
    """True for the "having" of a phrase that a comma sets off: ", the court having agreed on 3 May"."""
    comma = next((index for index in range(at - 1, max(-1, at - MEASURE - 2), -1) if lower[index] == ","), None)
    return comma is not None and NO_SUBJECT.isdisjoint(lower[comma:at])


def _outcome(words: Words, at: int, times: list[Time] | tuple[Time, ...]) -> tuple[Time, Time] | None:
    """The time of an event and that of what came of it: "published the minutes of the meeting of 3 May on 2 May"."""
    lower = words.lower
    responds = lower[at] in RESPONDING
    if (not responds and lower[at + 1 : at + 2] not in (["of"], ["from"])) or not NOT_PAST.isdisjoint(lower):
        return None
    first = next((time for time in times if words.at(time.span.start) > at), None)
    if first is None or not _named(first):
        return None
    start, end = words.at(first.span.start), words.at(first.span.end - 1) + 1
    behind = [time for time in times if words.at(time.span.start) > end - 1] if responds and lower[start - 1] != "of" else []
    if behind and _named(behind[0]):
        second = words.at(behind[0].span.start)  # "appealed on 3 May against the verdict of 2 May"
        plain = second - end <= BEHIND and lower[second - 1] == "of" and CLAUSES.isdisjoint(lower[at:second])
        return (behind[0], first) if plain else None
    if start - at > BEHIND or lower[start - 1] not in ("of", "on", "in") or not CLAUSES.isdisjoint(lower[at:start]):
        return None
    other = [time for time in times if time is not first and _named(time)]
    if len(other) != 1:
        return None
    later = other[0]
    lead, between = words.at(later.span.start), lower[end : words.at(later.span.start)]
    if lead > start and (len(between) > AHEAD or not CLAUSES.isdisjoint(between) or not any(map(_is_past, between + lower[:at]))):
        return None
    if lead < start and (lead > 1 or not any(map(_is_past, lower[lead:at]))):
        return None
    return first, later


def _is_past(word: str) -> bool:
    return word in IRREGULAR_PAST or word in ("was", "were") or (word.endswith("ed") and len(word) > SHORT)


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
        apart = CLAUSES if "had" in between or (first and words.lower[first - 1] == "having") else APART
        if len(between) > BEHIND or not _named(time) or not apart.isdisjoint(between):
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
    follows = words.lower[end : end + 1]
    if follows != [","] and follows not in (["the"], ["a"], ["he"], ["she"], ["they"], ["it"], ["its"], ["his"], ["her"]):
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
