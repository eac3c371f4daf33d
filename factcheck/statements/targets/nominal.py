"""Targets told by a noun: "its 2050 net-zero target", "a goal of 500 shops by 2030", "the deadline is 30 June"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from factcheck.claims.calendar.words import DETERMINERS
from factcheck.claims.number import Number
from factcheck.claims.words import Words
from factcheck.document import Span
from factcheck.statements.targets.deadlines import Times, ends_a_plan
from factcheck.statements.targets.deeds import NOUNS_OF_DEEDS, deed_at
from factcheck.statements.targets.goals import CLEAN, Goal, clean_goal, clean_in, indexes_of, phrase_at, thing_of
from factcheck.statements.targets.revisions import changed
from factcheck.statements.targets.target import Amount, Status, Time

NOUNS: Final = frozenset(
    "target targets goal goals deadline aim ambition pledge objective commitment plan plans proposal date".split()
)
PLURALS: Final = frozenset({"targets", "goals", "plans", "plan", "aim"})
"""Nouns that are verbs unless a determiner leads to them."""
PLANS: Final = frozenset({"plan", "plans", "proposal"})
"""Nouns that tell of a target only with "to" or "for" behind them."""
BEFORE: Final[dict[str, Status]] = {
    **dict.fromkeys("missed miss misses missing failed".split(), "missed"),
    **dict.fromkeys(
        """
        dropped drops scrapped scraps abandoned abandons ditched ditches shelved withdrew axed up cancelled cancels
        rejected halted suspended
        """.split(),
        "abandoned",
    ),
    **dict.fromkeys("met reached hit achieved beat exceeded surpassed".split(), "completed"),
    **dict.fromkeys("previous earlier old original former initial past".split(), "former"),
}
"""Words before the noun, and before its determiner, that say what became of the target."""
HOLDING: Final = frozenset("has have set sets setting announced unveiled confirmed reaffirmed given adopted with".split())
"""Verbs whose subject has the target: "has a target of", "has set itself the goal of"."""
ABOUT: Final = frozenset({"of", "for"})
IS: Final = frozenset({"is", "remains", "stands", "are"})
PAST: Final = frozenset({"was", "were", "had"})
SET: Final = frozenset({"set", "given"})
"""Verbs behind "was" that leave a target as it is, beside those in "-ed"."""
FARTHEST: Final = 8
"""How many words before the noun belong to it."""
BEHIND: Final = 16
"""How many words behind it do."""


@dataclass(frozen=True, slots=True)
class Noun:
    """A target told by a noun. first, last: its words; at: the noun itself; owner: the word of a possessive, -1 without;
    holder: the verb whose subject has it, -1 without.
    """

    first: int
    at: int
    last: int
    text: str
    goal: Goal
    when: Time | None
    amount: Amount | None
    status: Status
    before: Time | None = None
    amount_before: Amount | None = None
    owner: int = -1
    holder: int = -1


def nominal(words: Words, times: Times, amounts: list[Amount]) -> Iterator[Noun]:
    """All targets that a sentence tells by a noun and that have a time or an amount, or were given up."""
    for at in words.where(NOUNS):
        found = _at(words, at, times, amounts)
        if found and (found.when or found.amount or (found.status == "abandoned" and found.goal.thing)):
            yield found


def _at(words: Words, at: int, times: Times, amounts: list[Amount]) -> Noun | None:
    lower = words.lower
    start = _start(lower, at)
    if start is None or (at + 1 < len(lower) and lower[at + 1] in ("audience", "market", "group", "price", "range", "rate")):
        return None
    if lower[at] in ("target", "deadline") and lower[at + 1 : at + 2] in (["date"], ["year"]):
        at += 1
    if lower[at] == "date" and lower[at - 1] not in NOUNS and lower[at - 1] not in NOUNS_OF_DEEDS:
        return None
    if lower[at] in PLANS and lower[at + 1 : at + 2] not in (["to"], ["for"]):
        return None
    owner = start if lower[start] in ("its", "their", "our", "'s", "’s", "'", "’") else -1
    inside = [time for time in times.times if _between(words, time.span, start + 1, at)]
    year = next((time for time in inside if time.needs == "absolute" and time.bound is None and ends_a_plan(time)), None)
    after = times.stop(at + 1, min(len(lower), at + 1 + BEHIND))
    if any(word in NOUNS for word in lower[at + 1 : after]):
        after = next(index for index in range(at + 1, after) if lower[index] in NOUNS)
    when = year or times.behind(at, after, timetable=True) or _stated(words, at, after, times)
    amount = next((one for one in amounts if at < words.at(one.span.start) < after), None) if lower[at] != "deadline" else None
    amount = amount or next((one for one in amounts if _between(words, one.span, start + 1, at)), None)
    moved = changed(words, times.times, at, min(len(lower), at + BEHIND))
    reset = changed(words, amounts, at, min(len(lower), at + BEHIND))
    before, when = moved or (None, when)
    amount_before, amount = reset or (None, amount)
    skip = indexes_of(words, (*times.times, *amounts))
    goal = _goal(words, start, at, after, skip, amount)
    amount = None if goal.thing in CLEAN and amount is not None and not amount.value.stated else amount
    status = _status(lower, start, at, after)
    holder = (
        -1 if owner >= 0 else next((index for index in range(start - 1, max(-1, start - 6), -1) if lower[index] in HOLDING), -1)
    )
    if owner < 0 and holder < 0 and status == "abandoned" and lower[start - 1] in BEFORE:
        holder = start - 1 - (lower[start - 2] in ("has", "have"))
    elif owner < 0 and holder < 0 and status == "abandoned" and lower[start] in BEFORE:
        holder = start - (lower[start - 1] in ("has", "have"))
    if lower[at] in PLANS and owner < 0 and holder < 0:
        return None
    first = words.at(year.span.start) if year else start + (owner >= 0)
    if status == "abandoned":
        first = next((index for index in range(at, max(-1, start - 4), -1) if lower[index] in BEFORE), first)
    text = " ".join(lower[index] for index in range(start + 1, at + 1) if index not in skip)
    last = max([at, *(words.at(claim.span.end - 1) for claim in (when, amount) if claim)])
    return Noun(first, at, last, text, goal, when, amount, status, before, amount_before, owner, holder)


def _start(lower: list[str], at: int) -> int | None:
    """The determiner or possessive that leads to the noun, or the verb that says that it was given up."""
    if lower[at] in PLURALS and BEFORE.get(lower[at - 1]) == "abandoned":
        return at - 1
    for start in range(at - 1, max(-1, at - 1 - FARTHEST), -1):
        if lower[start] in DETERMINERS or lower[start] in ("'", "’"):
            return start
        if lower[start] in (",", ".", ";", ":", "of", "to", "is", "are", "that", "said"):
            break
    return None if lower[at] in PLURALS or at == 0 else at - 1


def _stated(words: Words, at: int, after: int, times: Times) -> Time | None:
    """As in "the deadline is 30 June", "the goal for net zero is 2040": the time stands right behind the verb."""
    verb = next((index for index in range(at + 1, after) if words.lower[index] in IS), None)
    if verb is None:
        return None
    for time in times.times:
        if ends_a_plan(time) and verb < words.at(time.span.start) <= verb + 3:
            return time
    return None


def _goal(words: Words, start: int, at: int, after: int, skip: frozenset[int], amount: Amount | None) -> Goal:
    lower = words.lower
    clean = clean_in(lower[start : at + 1]) or clean_in(lower[at:after])
    if clean:
        return clean_goal(words, at + 1, after, skip, clean)
    deed = next((NOUNS_OF_DEEDS[word] for word in lower[start + 1 : at] if word in NOUNS_OF_DEEDS), None)
    if deed:
        phrase = phrase_at(words, start + 1, at, skip)
        things = [word for word in (*phrase.details, phrase.thing) if word and word not in NOUNS_OF_DEEDS]
        if not things and start and lower[start] in ("'s", "’s"):
            things = [thing_of(lower[start - 1])]
        return Goal(deed, things[-1] if things else None, tuple(things[:-1]), phrase.stage)
    about = next((index for index in range(at + 1, min(after, at + 3)) if lower[index] in ABOUT), None)
    if about is None:
        if lower[at + 1 : at + 2] == ["to"] and at + 2 < after:
            verb, object_at = deed_at(lower, at + 2)
            phrase = phrase_at(words, object_at, after, skip)
            return Goal(verb, phrase.thing, phrase.details, phrase.stage)
        stated = at + 1 + (lower[at + 1 : at + 2] in (["is"], ["remains"]))
        phrase = phrase_at(words, stated, after, skip) if amount else phrase_at(words, start + 1, at, skip)
        return Goal(None, phrase.thing, phrase.details, phrase.stage)
    inner = about + 1
    if inner < after and lower[inner].endswith("ing") and len(lower[inner]) > 5:
        verb, inner = deed_at(lower, inner)
        phrase = phrase_at(words, inner, after, skip)
        return Goal(verb, phrase.thing, phrase.details, phrase.stage)
    phrase = phrase_at(words, inner, after, skip)
    if phrase.thing is None and isinstance(amount, Number) and amount.noun:
        return Goal(None, thing_of(amount.noun))
    noun = lower[phrase.head] if phrase.head >= 0 else ""
    if noun in NOUNS_OF_DEEDS:
        behind = phrase_at(words, phrase.head + 2, after, skip)
        return Goal(NOUNS_OF_DEEDS[noun], behind.thing, behind.details, phrase.stage)
    return Goal(None, phrase.thing, phrase.details, phrase.stage)


def _status(lower: list[str], start: int, at: int, after: int) -> Status:
    """What became of the target, by the words before it or by "was" behind it; one that "was set" holds."""
    over = next((index for index in range(at + 1, after) if lower[index] in PAST), None)
    behind = lower[over + 1] if over is not None and over + 1 < len(lower) else ""
    if over is not None and behind not in SET and behind not in BEFORE and not behind.endswith("ed"):
        return "former"
    for word in (*lower[start + 1 : at], *reversed(lower[max(0, start - 3) : start + 1]), behind):
        status = BEFORE.get(word)
        if status:
            return status
    return "planned"


def _between(words: Words, span: Span, first: int, after: int) -> bool:
    return first <= words.at(span.start) and words.at(span.end - 1) < after
