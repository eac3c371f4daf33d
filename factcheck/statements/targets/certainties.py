"""Announcements of less or more than a plan: what is considered, negotiated, undecided or done."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from factcheck.claims.calendar.words import DETERMINERS
from factcheck.claims.words import Words
from factcheck.statements.targets.announcement import Announcement, back, infinitive, is_adverb
from factcheck.statements.targets.announcing_words import (
    BE,
    BEFORE_AN_OBJECT,
    HAVE,
    INTENT,
    NOT_YET,
    PONDER,
    UNDECIDED,
    WAS,
    WILL,
)
from factcheck.statements.targets.deeds import is_participle
from factcheck.statements.targets.target import Status

GIVEN_UP: Final = frozenset("dropped scrapped abandoned shelved axed ditched rejected ruled halted suspended".split())
"""Verbs whose object is given up."""
PLANS_GIVEN_UP: Final = frozenset("target targets goal goals ambition pledge plan plans proposal idea bid scheme".split())
TO_DECIDE: Final = frozenset("decide vote rule determine choose ballot".split())
"""Verbs that, before "whether", tell of a choice to come."""
SETTLED: Final = frozenset("agreed decided settled approved".split())
FINISHED: Final = frozenset("completed concluded finalised finalized finished".split())
"""Verbs whose object is what is done: "has completed the sale"."""
NO_DEEDS: Final = frozenset(
    """
    been said told announced reported added shown seen known made given had become grown led found done got gone come kept held
    used helped faced asked called considered discussed studied wanted hoped tried failed seemed proved remained
    """.split()
)
"""Participles behind "has" that tell of no deed that can be planned."""
BEFORE_A_PARTICIPLE: Final = frozenset("and or to of by in newly recently once already not when as than being that which".split())
DECIDING: Final = HAVE | BE | WILL


def done(words: Words, at: int) -> Announcement | None:
    """As in "has bought", "has completed its takeover of", "has been sold"."""
    lower = words.lower
    verb = _behind_adverbs(words, at + 1)
    if verb < len(lower) and lower[verb] == "been":
        verb = _behind_adverbs(words, verb + 1)
        if verb >= len(lower) or not is_participle(lower[verb]) or lower[verb] in NO_DEEDS:
            return None
        if lower[verb] in SETTLED:
            return Announcement(at, verb, "agreed", passive=True, direct=True)
        return Announcement(at, verb, "completed", passive=True)
    if verb + 1 >= len(lower) or not is_participle(lower[verb]) or lower[verb] in INTENT or lower[verb] in NO_DEEDS:
        return None
    if lower[verb] in GIVEN_UP:
        return _given_up(words, at, verb)
    if lower[verb] in FINISHED and words.tokens[verb + 1][0].isalnum():
        return Announcement(at, verb + 1, "completed", direct=True)
    return Announcement(at, verb, "completed")


def did(words: Words, at: int) -> Announcement | None:
    """As in "bought the mill on Friday", "was sold on Friday": a verb of the past behind its subject and before its object."""
    lower = words.lower
    if not at or not words.tokens[at].islower() or at + 1 >= len(lower):
        return None
    before, behind = lower[at - 1], lower[at + 1]
    if before in ("was", "were"):
        return Announcement(at - 1, at, "completed", passive=True)
    if before in BE or before in WAS or before in HAVE or before in DETERMINERS or before in BEFORE_A_PARTICIPLE:
        return None
    if lower[at] in GIVEN_UP:
        return _given_up(words, at, at)
    if (
        behind in BEFORE_AN_OBJECT
        or behind == "over"
        or (words.tokens[at + 1][0].isalnum() and not words.tokens[at + 1].islower())
    ):
        direct = lower[at] in FINISHED
        return Announcement(at, at + direct, "completed", direct=direct)
    return None


def _given_up(words: Words, first: int, verb: int) -> Announcement | None:
    """As in "has dropped a tower in Leeds"; "has dropped its plan for a tower" is told by its noun."""
    if not PLANS_GIVEN_UP.isdisjoint(words.lower[verb + 1 : verb + 6]) or words.lower[verb + 1 : verb + 2] == ["by"]:
        return None
    behind = verb + 1
    if words.lower[behind : behind + 1] == ["out"]:
        behind += 1
    if behind + 1 >= len(words.lower):
        return None
    gerund = words.lower[behind].endswith("ing") and len(words.lower[behind]) > 5
    return Announcement(first, behind, "abandoned", direct=not gerund)


def _behind_adverbs(words: Words, at: int) -> int:
    while at < len(words.lower) and (
        words.lower[at] in ("now", "already", "just", "since", "also") or is_adverb(words.lower[at])
    ):
        at += 1
    return at


def pondering(words: Words, at: int, size: int = 1, *, first: int | None = None) -> Announcement | None:
    """As in "is considering a bid", "weighs a sale"; "was considering" is over."""
    lower = words.lower
    if first is not None:
        return _object(words, first, at + size, "considering")
    first = back(lower, at)
    before = set(lower[first:at])
    if before & WAS or "not" in before or (lower[at].endswith("ing") and not before & BE):
        return None
    return _object(words, first, at + size, "considering")


def in_talks(words: Words, at: int) -> Announcement | None:
    """As in "is in advanced talks to buy", "in talks on the sale of"."""
    lower = words.lower
    first = at
    while first and at - first < 4 and lower[first] != "in":
        first -= 1
    if lower[first] != "in":
        return None
    first = back(lower, first)
    before = set(lower[first:at])
    if before & WAS or "not" in before:
        return None
    behind = lower[at + 1] if at + 1 < len(lower) else ""
    if behind == "to":
        return infinitive(words, first, at + 2, "considering")
    if behind in ("on", "about", "over", "for"):
        return _object(words, first, at + 2, "considering")
    return None


def no_decision(words: Words, at: int) -> Announcement | None:
    """As in "no decision has been taken on closing the mill"; "a decision on the mill is expected in May"."""
    lower = words.lower
    if lower[at - 1] not in ("no", "a", "any", "final"):
        return None
    on = next((index for index in range(at + 1, min(at + 7, len(lower))) if lower[index] in ("on", "about", "over")), None)
    found = _object(words, at - 1, on + 1, "considering") if on and lower[on + 1 : on + 2] != ["whether"] else None
    return replace(found, impersonal=True) if found else None


def against(words: Words, at: int) -> Announcement | None:
    """As in "decided against a listing"."""
    if words.lower[at - 1] not in ("decided", "voted") or at + 2 >= len(words.lower):
        return None
    first = at - 1 - (words.lower[at - 2] in HAVE)
    gerund = words.lower[at + 1].endswith("ing")
    return Announcement(first, at + 1, "abandoned", direct=not gerund)


def pondered(words: Words, at: int) -> Announcement | None:
    """As in "the plan is still being studied", "a sale is under consideration": the subject is what is thought about."""
    lower = words.lower
    be = at - 1
    while be >= 0 and at - be < 6 and lower[be] not in BE:
        be -= 1
    if be < 0 or lower[be] not in BE or "not" in lower[be:at]:
        return None
    return Announcement(be, at, "considering", passive=True, direct=True)


def undecided(words: Words, at: int) -> Announcement | None:
    """As in "has not decided whether to sell", "no decision on whether it will sell", "whether it will sell is unclear"."""
    lower = words.lower
    around = lower[max(0, at - 12) : at] if at > 1 else lower[at:]
    thought = not PONDER.isdisjoint(around) or not TO_DECIDE.isdisjoint(around)
    if not thought and (UNDECIDED.isdisjoint(around) or NOT_YET.isdisjoint(around)):
        return None
    if not thought and not WAS.isdisjoint(around) and at > 1:
        return None
    if lower[at + 1 : at + 2] == ["to"]:
        first = at
        while first and lower[first - 1] not in (",", ";", "but", "and") and at - first < 12 and lower[first] not in DECIDING:
            first -= 1
        return infinitive(words, first, at + 2, "considering")
    will = next((i for i in range(at + 1, min(at + 10, len(lower))) if lower[i] in WILL or lower[i] == "would"), None)
    found = infinitive(words, will, will + 1, "considering") if will else None
    if found is None:
        return None
    if at <= 1:
        last = next(index for index in range(len(lower) - 1, -1, -1) if lower[index] in UNDECIDED)
        return replace(found, last=last)
    start = max((index for index in range(at) if lower[index] in NOT_YET or lower[index] in TO_DECIDE), default=at)
    return replace(found, start=start)


def _object(words: Words, first: int, at: int, status: Status) -> Announcement | None:
    """What is thought about: a noun, a gerund, or "whether to" and an infinitive."""
    lower = words.lower
    if at + 1 >= len(lower):
        return None
    if lower[at] == "whether" and lower[at + 1] == "to":
        return infinitive(words, first, at + 2, status)
    if lower[at].endswith("ing") and len(lower[at]) > 5:
        return Announcement(first, at, status)
    return Announcement(first, at, status, direct=True) if words.tokens[at][0].isalnum() else None
