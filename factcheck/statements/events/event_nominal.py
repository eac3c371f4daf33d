"""Events named by a noun: "its founding in 2001", "the opening took place on 3 May", "the move to the new school"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal, NamedTuple

from factcheck.claims.words import Words
from factcheck.document import Span
from factcheck.statements.events.argument import PEOPLE, Argument
from factcheck.statements.events.clause import Clauses
from factcheck.statements.events.event_dates import STOPS, Time, when_behind
from factcheck.statements.events.told_before import TEMPORAL

BY_LINK: Final = {
    "rob": frozenset("of at on in".split()),
    "steal": frozenset("of from at".split()),
    "explode": frozenset("of at in on".split()),
    "collapse": frozenset("of at in".split()),
    "buy": frozenset({"of"}),
    "charge": frozenset({"of"}),
}
"""The links of those that take others than "of"."""
OF: Final = frozenset({"of"})
NEUTRAL: Final = frozenset("official formal actual eventual final full grand ceremonial public initial own very".split())
"""Words before the noun of an event that tell nothing about what it happens to."""
OWNERS: Final = frozenset("its his her their".split())
HAPPENED: Final = frozenset("was were took happened occurred came followed dates dated fell goes went".split())
"""Verbs with which the noun of an event is given its time."""
TO_COME: Final = frozenset("will shall".split())
BESIDE: Final = frozenset("place held made back from to be on ahead only not itself celebrated completed carried out".split())
"""Words between such a verb and its time."""
NEAR: Final = 9
"""So many words may stand between the noun and such a verb."""
MOST_WORDS: Final = 3
"""So many words may stand between an article and the noun."""


class Nominal(NamedTuple):
    """What is read: to whom or what it happens, the words `[first, after)`, when, and how it is told."""

    argument: Argument
    first: int
    after: int
    when: Time
    mood: Literal["happened", "planned"]


def nominal(
    clauses: Clauses, times: list[Time], at: int, predicate: str, told: Callable[[str], Argument | None]
) -> Nominal | None:
    """The event that the noun at an index names, if the text gives its time.

    told: to what the text has told a predicate to happen already, if it is one thing only: what "the opening" is of.
    """
    words = clauses.words
    inner = next((time for time in times if at and words.at(time.span.end - 1) == at - 1 and time.bound is None), None)
    first = words.at(inner.span.start) if inner else at  # "its 2001 founding"
    if predicate == "hold":
        return _happening(clauses, times, at)
    found = _behind(clauses, at, first, predicate) or before(clauses, at, first, predicate, told)
    if found is None:
        itself = at == 1 and words.lower[0] == "the" and words.lower[2:3] not in (["of"], ["for"])
        given = _given(words, times, at + 1) if itself else None
        span = Span(words.starts[0], words.ends[at])
        argument = Argument(sort="noun", name=words.lower[at], span=span, definite=True)  # "the rescue took place on 3 May"
        return None if given is None else Nominal(argument, at, *given)
    argument, after = found
    when = inner or when_behind(words, times, after, None)
    if when is not None:
        return Nominal(argument, at, after, when, "happened")
    given = _given(words, times, after)
    return None if given is None else Nominal(argument, at, *given)


def _happening(clauses: Clauses, times: list[Time], at: int) -> Nominal | None:
    """What is an event in itself: "the earthquake of 3 May", "the fire was on 3 May"."""
    words, lower = clauses.words, clauses.words.lower
    lead = next((index for index in range(at - 1, max(-1, at - MOST_WORDS - 2), -1) if lower[index] == "the"), None)
    if lead is None or any(lower[index] in STOPS or lower[index] in OWNERS for index in range(lead + 1, at)):
        return None
    span = Span(words.starts[lead], words.ends[at])
    argument = Argument(sort="noun", name=lower[at], span=span, modifiers=tuple(words.tokens[lead + 1 : at]), definite=True)
    when = when_behind(words, times, at + 1, None)
    if when is None and lower[at + 1 : at + 2] == ["of"]:
        when = next((time for time in times if words.at(time.span.start) == at + 2), None)
    if when is not None:
        return Nominal(argument, at, at + 1, when, "happened")
    given = _given(words, times, at + 1)
    return None if given is None else Nominal(argument, at, *given)


def _behind(clauses: Clauses, at: int, first: int, predicate: str) -> tuple[Argument, int] | None:
    """What follows the noun: "the founding of the mill", "the burglary at the museum"."""
    words, lower = clauses.words, clauses.words.lower
    link = lower[at + 1] if at + 1 < len(lower) else ""
    if link not in BY_LINK.get(predicate, OF) or (first and lower[first - 1] in ("a", "an")):
        return None
    return clauses.phrases.starting(words, at + 2)


def before(
    clauses: Clauses, at: int, first: int, predicate: str, told: Callable[[str], Argument | None]
) -> tuple[Argument, int] | None:
    """Whose it is, or what the text has told before: "its founding", "the mill's founding", "the founding"."""
    words, lower = clauses.words, clauses.words.lower
    lead = next((index for index in range(first - 1, max(-1, first - MOST_WORDS - 2), -1) if _leads(lower[index])), None)
    if lead is None and (first == 0 or lower[first - 1] in TEMPORAL):
        lead = max(0, first - 1)  # "since completion in 1990", "Completion came in 1990"
    if lead is None:
        return None
    between = frozenset(lower[lead + 1 : first]) - NEUTRAL
    argument: Argument | None = None
    if lower[lead] in OWNERS and not between:
        argument = clauses.phrases.possessor(words, lead)
    elif lower[lead] in ("'s", "’s") and not between and lead:
        argument = clauses.phrases.ending(words, clauses.start_before(lead), lead)
    if argument is None:
        known = told(predicate)
        if known is None or not between <= {word.lower() for word in (*known.modifiers, *known.name.split(), known.owner or "")}:
            return None
        if lower[lead] in ("'s", "’s") or (lower[lead] in OWNERS and not _may_own(lower[lead], known)):
            return None
        span = Span(words.starts[lead], words.ends[at])
        argument = known.model_copy(update={"span": span, "stands_in": True, "definite": True})
    return argument, at + 1


def _may_own(owner: str, known: Argument) -> bool:
    """True if "his" or "its" can mean what an event was told of."""
    people = known.sort in (*PEOPLE, "name")
    return people if owner in ("his", "her") else known.sort not in PEOPLE or owner == "their"


def _leads(word: str) -> bool:
    return word in OWNERS or word in ("the", "'s", "’s")


def _given(words: Words, times: list[Time], after: int) -> tuple[int, Time, Literal["happened", "planned"]] | None:
    """The verb that gives the noun its time, as the index behind it, with the time: "the opening was on 3 May"."""
    lower = words.lower
    for at in range(after, min(len(lower), after + NEAR)):
        due = lower[at] in TO_COME or lower[at : at + 2] == ["is", "to"] or lower[at : at + 2] == ["are", "to"]
        if not due and lower[at] not in HAPPENED:
            if lower[at] in STOPS or lower[at] == ",":
                return None
            continue
        end = at + (2 if due and lower[at] not in TO_COME else 1)
        if lower[end : end + 1] == ["to"] or (
            lower[at] in ("came", "followed") and lower[end : end + 1] in (["after"], ["with"])
        ):
            return None
        while end < len(lower) and lower[end] in BESIDE:
            if lower[end] == "on" and lower[end - 1] not in ("ahead", "go", "went"):
                break
            end += 1
        if due and end < len(lower) and lower[end] in ("take", "go", "happen", "come", "follow"):
            end += 1
            while end < len(lower) and lower[end] in ("place", "ahead"):
                end += 1
        when = when_behind(words, times, end, None)
        if when is None:
            when = next((time for time in times if words.at(time.span.start) == end), None)
        return None if when is None else (end, when, "planned" if due else "happened")
    return None
