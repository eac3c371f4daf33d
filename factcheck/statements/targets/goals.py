"""What a plan is to bring about: the deed, the thing, and the words that say which."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from factcheck.claims.calendar.words import DETERMINERS, MONTHS
from factcheck.claims.claim import Claim
from factcheck.claims.nouns import singular
from factcheck.claims.words import Words
from factcheck.statements.targets.announcement import Announcement, is_adverb
from factcheck.statements.targets.announcing_words import PROGRAMMES
from factcheck.statements.targets.deeds import NOUNS_OF_DEEDS, THINGS, deed_at, deed_of_noun, stem

PREPOSITIONS: Final = frozenset(
    """
    in on at by for from to with within during over under between into onto until before after through across against without
    via per among around about as than off onto toward towards
    """.split()
)
BREAKS: Final = frozenset(
    """
    . , ; : ( ) [ ] “ ” " — – and but or which who that when while where if because although unless said says say according
    added is are was were has have had will would once so stands remains whether
    """.split()
)
"""Words behind which the goal has ended."""
EMPTY: Final = frozenset(
    """
    summer winter spring autumn year month week quarter decade day the a an its their his her our your this these those new
    all some any only up down out it itself them of 's ’s ' ’ no more own entire whole total about around nearly almost least
    most than not % $ € £ percent per cent million billion m bn thousand euros dollars pounds yuan yen francs kronor kroner
    crowns early late mid end beginning be today still planned proposed you we i he she they one what everyone soon later shortly
    tomorrow yesterday now then there
    """.split()
)
"""Words that do not say which."""
STAGES: Final = frozenset(
    """
    first second third fourth fifth initial initially another further additional extra other remaining rest last final next phase
    again stage step section interim partial partly half pilot test trial
    """.split()
)
"""Words that make something a part or a sequel of a plan."""
CLEAN: Final = frozenset({"net zero", "carbon neutral", "climate neutral", "co2 neutral"})
"""Goals that hold their own amount."""
ERGATIVE: Final = frozenset("launch open start complete close end effect move reopen resum proceed merge".split())
"""Deeds whose subject, without an object, is the thing: "the line opens"."""
ONCE: Final = frozenset("retir resign expir land arriv run leav".split())
"""Deeds without an object, as stems, that are done once: their thing is whoever does them."""
EVERYWHERE: Final = frozenset("abroad overseas elsewhere worldwide globally nationally locally".split())
PLACING: Final = frozenset("in for to at from across on".split())
"""Prepositions that say where, or for whom."""
POSSESSIVES: Final = frozenset({"its", "their", "'s", "’s"})
DEALS: Final = frozenset("merger deal takeover acquisition sale purchase transaction".split())
"""Things that close when they are completed."""
LEADING: Final = (DETERMINERS - {"that"}) | POSSESSIVES
"""Words that lead to what a relative clause is about."""
MEANT: Final = PROGRAMMES | frozenset("goal target aim ambition intention objective pledge".split())
"""Nouns that are no part of somebody but what somebody means to do."""
PARTICLED: Final = frozenset("bring tak get push driv".split())
"""Verbs, as stems, that mean to cut with "down" behind their object."""
PLANS: Final = frozenset("plan proposal scheme idea project".split())
"""Nouns that stand for what is planned."""
FAR: Final = 14
"""So many words behind the verb may still say what it is done to."""


CLEAN_WORDS: Final = frozenset("net netzero carbon climate co2".split())
"""Words of which such a goal holds one."""
CLEAN_WORD: Final = re.compile(r"net|zero|carbon|climate|co2|neutral|emission|greenhouse|target|goal")
"""How the words of such a goal begin."""


@dataclass(frozen=True, slots=True)
class Goal:
    """deed, thing, details, stage and part as in a target. subject: the thing is the subject, so that it is not who acts.
    which: the words that say which of several acts.
    """

    deed: str | None
    thing: str | None
    details: tuple[str, ...] = ()
    stage: tuple[str, ...] = ()
    subject: bool = False
    part: tuple[str, ...] = ()
    which: tuple[str, ...] = ()


@dataclass(slots=True)
class _Phrase:
    """The words of a noun and what hangs on it."""

    thing: str | None = None
    head: int = -1
    details: tuple[str, ...] = ()
    stage: tuple[str, ...] = ()


def goal_of(words: Words, it: Announcement, after: int, skip: frozenset[int], counted: str | None) -> Goal:
    """The goal of an announcement; the words of `skip`, its times and amounts, say nothing of it. counted: the noun of
    an amount behind the verb, "" for an amount without one.
    """
    subject = subject_of(words, it.subject_before) if it.whom is None else (it.whom, words.lower.index("to", it.whom) - 1)
    goal = _goal(words, it, after, skip, counted, subject)
    again = ("again",) if "again" in words.lower[it.verb : after] and "again" not in goal.stage else ()
    if it.whom is not None and goal.subject:
        return goal
    if it.whom is not None:
        whom = phrase_at(words, it.whom, it.verb - 1, skip)
        goal = replace(goal, details=tuple(sorted({*goal.details, *whom.details, *([whom.thing] if whom.thing else [])})))
    if goal.subject:
        return replace(goal, stage=(*goal.stage, *again)) if again else goal
    part, which = _part(words, subject, skip)
    if not MEANT.isdisjoint(words.lower[subject[0] : subject[1] + 1]):
        part = ()
    return replace(goal, stage=(*goal.stage, *again), part=part, which=which)


def _part(words: Words, subject: tuple[int, int], skip: frozenset[int]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a part of somebody that acts ("its German arm"), and else those that say which of several does."""
    first, last = subject
    owner = next((at for at in range(last, first - 1, -1) if words.lower[at] in POSSESSIVES), None)
    phrase = phrase_at(words, first if owner is None else owner + 1, last + 1, skip)
    if owner is None:
        return (), (*phrase.details, *phrase.stage)
    return (*phrase.details, *([phrase.thing] if phrase.thing else [])), ()


def _goal(
    words: Words, it: Announcement, after: int, skip: frozenset[int], counted: str | None, subject: tuple[int, int]
) -> Goal:
    if it.direct and it.passive:
        return _of_subject(words, None, subject, skip, it.first)
    if it.direct:
        clean = None if words.wake.isdisjoint(CLEAN_WORDS) else clean_in(words.lower[it.verb : min(after, it.verb + FAR)])
        if clean:
            return clean_goal(words, it.verb, after, skip, clean)
        phrase = phrase_at(words, it.verb, after, skip)
        noun = words.lower[phrase.head] if phrase.head >= 0 else ""
        deed = NOUNS_OF_DEEDS.get(noun)
        if deed:
            inner = behind_noun(words, phrase, after, skip)
            if inner.thing is not None:
                return Goal(deed, inner.thing, inner.details, inner.stage)
            deed = None
        return Goal(deed, phrase.thing, phrase.details, phrase.stage)
    if it.scheduled and it.passive:
        return _of_subject(words, None, subject, skip, it.first)
    deed, at = deed_at(words.lower, it.verb)
    if deed == "close" and not DEALS.isdisjoint(words.lower[subject[0] : subject[1] + 1]):
        deed = "complete"
    if deed in PARTICLED and "down" in words.lower[at : min(after, at + 6)]:
        deed = "cut"
    alone = at >= after or words.lower[at] in PREPOSITIONS or at in skip
    if it.passive or (deed in ERGATIVE and alone and counted is None):
        found = _of_subject(words, deed, subject, skip, it.first)
        return replace(found, details=tuple(sorted({*found.details, *_places(words, at, after, skip)})))
    phrase = phrase_at(words, at, after, skip)
    clean = None if words.wake.isdisjoint(CLEAN_WORDS) else clean_in(words.lower[it.verb : min(after, it.verb + FAR)])
    if clean and deed in ("be", "go", "mak", "cut"):
        return clean_goal(words, at, after, skip, clean)
    if deed == "start" and phrase.head >= 0 and words.lower[phrase.head].endswith("ing") and phrase.head == at:
        inner = phrase_at(words, at + 1, after, skip)
        return Goal(f"start to {stem(words.lower[at])}", inner.thing, inner.details, inner.stage)
    if phrase.thing is None and counted:
        phrase.thing = thing_of(counted)
    if phrase.thing is None and counted is None:
        found = _of_subject(words, deed, subject, skip, it.first)
        return found if deed in ERGATIVE else replace(found, subject=False) if deed in ONCE else Goal(deed, None)
    if phrase.head >= 0 and deed in ("complete", "start"):
        noun = words.lower[phrase.head]
        if deed == "complete" and noun in NOUNS_OF_DEEDS:
            inner = behind_noun(words, phrase, after, skip)
            return Goal(deed, inner.thing, inner.details, phrase.stage)
    return Goal(deed, phrase.thing, phrase.details, phrase.stage)


def clean_goal(words: Words, at: int, after: int, skip: frozenset[int], clean: str) -> Goal:
    """The goal of those who mean to emit less, with what else is said of it: "net zero in its offices"."""
    phrase = phrase_at(words, at, after, skip)
    details = [word for word in (*phrase.details, phrase.thing) if word and not CLEAN_WORD.match(word)]
    return Goal("be", clean, tuple(sorted(details)), phrase.stage)


def _names(words: Words, first: int, after: int, skip: frozenset[int]) -> list[str]:
    """The names in words `[first, after)`, in lower case: they say where or for whom."""
    found = []
    for index in range(max(first, 1), min(after, first + FAR, len(words.lower))):
        if words.lower[index] in BREAKS:
            break
        if words.tokens[index][0].isupper() and words.tokens[index].isalpha() and index not in skip:
            found.append(words.lower[index])
    return found


def _places(words: Words, first: int, after: int, skip: frozenset[int]) -> list[str]:
    """The nouns behind "in", "for" and the like in words `[first, after)`: where, or for whom."""
    found = []
    open_ = False
    for index in range(first, min(after, first + FAR, len(words.lower))):
        word = words.lower[index]
        if word in BREAKS:
            break
        if index in skip:
            open_ = False
        elif word in PREPOSITIONS or word == "of":
            open_ = word in PLACING or (open_ and word == "of")
        elif open_ and word not in EMPTY and word not in MONTHS and word not in STAGES and word[0].isalpha():
            found.append(singular(word))
    return found


def opening_names(words: Words, skip: frozenset[int]) -> list[str]:
    """The places in what opens a sentence before a comma: "In America, sales will begin in 2027", "Abroad, it will"."""
    if words.lower[0] in EVERYWHERE:
        return [words.lower[0]]
    comma = next((at for at in range(1, min(6, len(words.lower))) if words.lower[at] == ","), 0)
    return _names(words, 1, comma, skip) if comma and words.lower[0] in ("in", "for", "at", "across") else []


def _of_subject(words: Words, deed: str | None, subject: tuple[int, int], skip: frozenset[int], after: int) -> Goal:
    """A goal whose thing is the subject: "the line will open", "the opening of the line is planned for May"."""
    first, last = subject
    if first > last:
        return Goal(deed, None)
    phrase = phrase_at(words, first, last + 1, skip)
    noun = words.lower[phrase.head] if phrase.head >= 0 else ""
    if deed is None and noun not in NOUNS_OF_DEEDS and words.lower[phrase.head + 1 : phrase.head + 2] == ["of"]:
        own = deed_of_noun(noun)
        if own is not None:
            inner = behind_noun(words, phrase, last + 1, skip)
            return Goal(own, inner.thing, inner.details, inner.stage, subject=True)
    if noun in PLANS and deed is None:
        return _of_plan(words, phrase, last + 1, skip)
    if noun in NOUNS_OF_DEEDS and deed in (None, "complete", "proceed", "start"):
        inner = behind_noun(words, phrase, last + 1, skip)
        own = NOUNS_OF_DEEDS[noun]
        if inner.thing is None and deed == "start":
            return Goal(deed, own, phrase.details, phrase.stage, subject=True)
        return Goal(deed if deed in ("complete", "start") else own, inner.thing, inner.details, inner.stage, subject=True)
    return Goal(deed, phrase.thing, phrase.details, phrase.stage, subject=True)


def _of_plan(words: Words, phrase: _Phrase, after: int, skip: frozenset[int]) -> Goal:
    """The goal of a subject that is itself a plan: "the plan for a dam", "the proposal to sell the mill"."""
    at = phrase.head + 1
    if words.lower[at : at + 1] == ["to"] and at + 1 < after:
        deed, behind = deed_at(words.lower, at + 1)
        inner = phrase_at(words, behind, after, skip)
        return Goal(deed, inner.thing, inner.details, inner.stage, subject=True)
    inner = behind_noun(words, phrase, after, skip)
    return Goal(None, inner.thing, inner.details, inner.stage, subject=True)


def behind_noun(words: Words, phrase: _Phrase, after: int, skip: frozenset[int]) -> _Phrase:
    """What a noun of a deed is done to, behind it ("opening of the bridge") or else before it ("coal phase-out")."""
    at = phrase.head + 1
    if at < after and words.lower[at] in ("of", "for", "in", "at", "on"):
        return phrase_at(words, at + 1, after, skip)
    before = [word for word in phrase.details if word not in STAGES]
    return _Phrase(thing_of(before[-1]), phrase.head, tuple(before[:-1]), phrase.stage) if before else _Phrase(None, phrase.head)


def phrase_at(words: Words, at: int, after: int, skip: frozenset[int]) -> _Phrase:
    """The noun that begins at a word: its head is the last word before a preposition, the rest are details."""
    lower = words.lower
    phrase = _Phrase()
    details: list[str] = []
    stage: list[str] = []
    closed = False
    for index in range(at, min(after, at + FAR, len(lower))):
        word = lower[index]
        if word in BREAKS:
            break
        if index in skip:
            closed = closed or bool(phrase.thing)
            continue
        if word in STAGES or (word == "more" and lower[index + 1 : index + 2] != ["than"]):
            stage.append(word)
            continue
        if word == "by" and phrase.thing is not None:
            break
        if word == "of" or word in PREPOSITIONS:
            closed = closed or phrase.thing is not None
            continue
        if word in EMPTY or word in MONTHS or not word[0].isalpha() or (is_adverb(word) and words.tokens[index].islower()):
            continue
        if closed:
            details.append(singular(word))
            continue
        if phrase.thing is not None:
            details.append(phrase.thing)
        phrase.thing, phrase.head = singular(word), index
    if phrase.thing is not None:
        phrase.thing = thing_of(phrase.thing)
    phrase.details, phrase.stage = tuple(sorted(set(details))), tuple(stage)
    return phrase


def subject_of(words: Words, at: int) -> tuple[int, int]:
    """The first and last word of the subject of the verb at a word; first > last where there is none."""
    lower = words.lower
    last = at - 1
    if lower[at] == "to" and lower[at + 1] == "be":
        first = last
        while first > 0 and last - first < FAR and lower[first] not in LEADING and lower[first - 1] not in BREAKS:
            first -= 1
        return first, last
    while last >= 0 and (
        (lower[last].endswith("ly") and words.tokens[last].islower())
        or lower[last] in ("also", "now", "then", "still", "soon", "both", "each")
    ):
        last -= 1
    if last >= 1 and lower[last] in ("which", "who"):
        last -= 1 + (lower[last - 1] == ",")
        first = last
        while first and lower[first] not in DETERMINERS and lower[first - 1] not in BREAKS and last - first < FAR:
            first -= 1
        return first, last
    if last >= 1 and lower[last] == ",":
        last = next((index - 1 for index in range(last - 1, max(-1, last - 16), -1) if lower[index] == ","), -1)
    first = last + 1
    while first and lower[first - 1] not in BREAKS and last - first < FAR:
        if lower[first - 1] in ("before", "after", "until", "once", "since"):
            break
        first -= 1
    return first, last


def thing_of(word: str) -> str:
    """A lower-case noun as a singular, and in the one form that stands for all that mean the same."""
    word = singular(word)
    return THINGS.get(word, word)


def clean_in(lower: list[str]) -> str | None:
    """The goal of those who mean to emit less, in one spelling: "net zero", "carbon neutral"."""
    for at, word in enumerate(lower):
        if word in ("net-zero", "netzero") or (word == "net" and lower[at + 1 : at + 2] == ["zero"]):
            return "net zero"
        first, _, second = word.partition("-")
        second = second or "".join(lower[at + 1 : at + 2])
        if first in ("carbon", "climate", "co2") and second in ("neutral", "neutrality", "free"):
            return f"{first} neutral"
    return None


def indexes_of(words: Words, claims: Iterable[Claim]) -> frozenset[int]:
    """The indexes of the words that begin in some claims."""
    found: set[int] = set()
    for claim in claims:
        at = words.at(claim.span.start)
        at += words.starts[at] < claim.span.start
        while at < len(words.starts) and words.starts[at] < claim.span.end:
            found.add(at)
            at += 1
    return frozenset(found)
