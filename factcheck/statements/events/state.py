"""States that tell when they began: "has been open since May", "chief executive since 2012"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from factcheck.statements.events.argument import Argument
from factcheck.statements.events.clause import Clauses
from factcheck.statements.events.event_dates import Time
from factcheck.statements.events.verb_group import Group

ADJECTIVES: Final = {"open": "open", "closed": "close", "shut": "close", "married": "marry", "dead": "die"}
PHRASES: Final = {
    ("in", "force"): "take effect",
    ("in", "effect"): "take effect",
    ("in", "service"): "enter service",
    ("in", "operation"): "enter service",
    ("in", "use"): "enter service",
    ("on", "sale"): "enter service",
    ("under", "way"): "begin",
}
"""Words behind "has been", with the event that began the state."""
ADVERBS: Final = frozenset("now already also only both".split())
HOURS: Final = frozenset("daily from until till on every at between weekdays for all around to".split())
"""Words behind "open" that tell its hours, or what it is open to."""
LONGEST_OFFICE: Final = 5
NEAR: Final = 5
"""How many words may stand between a state and its beginning."""


class State(NamedTuple):
    """A state: the event with which it began, the words `[first, after)` that tell it, whose it is, since when, and where.

    of: what an office is of ("head of the mill").
    """

    predicate: str
    first: int
    after: int
    argument: Argument
    since: Time | None
    of: str | None = None


def states(clauses: Clauses, times: list[Time]) -> Iterator[State]:
    """The states of a sentence whose beginning is of use."""
    words = clauses.words
    since = [time for time in times if time.bound == "since"]
    if "been" in words.wake:
        yield from _lasting(clauses, since)
    elif "open" in words.wake:
        yield from _open(clauses)
    for time in since:
        office = _office(clauses, time)
        if office is not None:
            yield office


def _lasting(clauses: Clauses, since: list[Time]) -> Iterator[State]:
    """As in "has been open since May"."""
    words, lower = clauses.words, clauses.words.lower
    for at in words.where(frozenset({"been"})):
        first = next((index for index in range(at - 1, max(-1, at - 4), -1) if lower[index] in ("has", "have")), None)
        if first is None or "not" in lower[first:at] or "never" in lower[first:at]:
            continue
        start = at + 1
        while start < len(lower) and lower[start] in ADVERBS:
            start += 1
        time = next((each for each in since if start < words.at(each.span.start) <= start + NEAR + 2), None)
        found = _began(clauses, start, time)
        subject, _ = clauses.subject(Group(first, "happened", False, False), reduced=False)
        if found is not None and subject is not None:
            predicate, after, of = found
            if time is not None or predicate in ("open", "take effect", "enter service"):
                yield State(predicate, first, after, subject, time, of)


def _began(clauses: Clauses, start: int, time: Time | None) -> tuple[str, int, str | None] | None:
    """The event with which the state told from a word on began, the index behind its words, and what an office is of."""
    lower = clauses.words.lower
    if lower[start : start + 1] and lower[start] in ADJECTIVES:
        hours = time is None and lower[start + 1 : start + 2] and lower[start + 1] in HOURS
        return None if hours else (ADJECTIVES[lower[start]], start + 1, None)
    phrase = PHRASES.get(tuple(lower[start : start + 2]))  # type: ignore[arg-type]  # a pair, or too short to be found
    if phrase is not None:
        return phrase, start + 2, None
    if time is None:
        return None
    office = clauses.complement(start)
    at = clauses.words.at(time.span.start)
    if office is None or office.after != at or lower[start].endswith(("ed", "ing")):
        return None
    return f"become {office.text}", office.after, office.of


def _open(clauses: Clauses) -> Iterator[State]:
    """As in "is now open"."""
    words, lower = clauses.words, clauses.words.lower
    for at in words.where(frozenset({"open"})):
        first = at - 1
        while first > 0 and lower[first] in ADVERBS:
            first -= 1
        plain = first == at - 1 and lower[at + 1 : at + 2] not in ([","], ["."])
        if plain or lower[first] not in ("is", "are") or (lower[at + 1 : at + 2] and lower[at + 1] in HOURS):
            continue
        subject, _ = clauses.subject(Group(first, "happened", False, False), reduced=False)
        if subject is not None:
            yield State("open", first, at + 1, subject, None)


def _office(clauses: Clauses, time: Time) -> State | None:
    """As in "Weiss, chief executive since 2012": an office behind a person's name."""
    words, lower = clauses.words, clauses.words.lower
    at = words.at(time.span.start)
    comma = next((index for index in range(at - 2, max(0, at - LONGEST_OFFICE - 2), -1) if lower[index] == ","), None)
    if comma is None:
        return None
    holder = clauses.phrases.ending(words, clauses.start_before(comma), comma)
    office = clauses.complement(comma + 1)
    if holder is None or holder.sort != "person" or office is None or office.after != at:
        return None
    return State(f"become {office.text}", comma + 1, at, holder, time, office.of)
