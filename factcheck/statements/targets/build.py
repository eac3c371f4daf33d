"""The targets of a document, put together from the words that announce, the goal, the time, the amount and the actor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, TypeVar

from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims, Selection
from factcheck.claims.date import Date
from factcheck.claims.draft import Draft
from factcheck.claims.duration import Duration
from factcheck.claims.money import Money
from factcheck.claims.number import Number
from factcheck.claims.percent import Percent
from factcheck.claims.period import Period
from factcheck.claims.quantity import Quantity
from factcheck.claims.words import Words
from factcheck.statements.targets.announcements import announcements, headline
from factcheck.statements.targets.announcing_words import ANNOUNCING, BE, OF_ANY, PLANNING, is_tentative
from factcheck.statements.targets.deeds import DEED_FORMS, PASTS, THINGS
from factcheck.statements.targets.found import Found, Sentence
from factcheck.statements.targets.maker import Maker
from factcheck.statements.targets.nominal import NOUNS
from factcheck.statements.targets.target import Amount, Status, Target, Time

TITLES: Final = ("title", "heading")
LONGEST: Final = 400
"""What has more words is a table or a list that lost its form."""
LEVELS: Final[dict[Status, int]] = {
    "abandoned": -1,
    "considering": 0,
    "hoped": 1,
    "planned": 2,
    "agreed": 2,
    "under way": 2,
    "completed": 3,
}
PLANNED: Final = LEVELS["planned"]
C = TypeVar("C", bound=Claim)


def build(draft: Draft, claims: Claims) -> Iterator[Target]:
    """The targets of a document, in order.

    Those without an amount, a deadline or a horizon are kept only where the same is told elsewhere with another certainty.
    """
    all_times: Selection[Time] = claims.of(Date, Period)
    all_amounts: Selection[Amount] = claims.of(Money, Percent, Quantity, Number)
    times, amounts, lengths = _by_sentence(all_times), _by_sentence(all_amounts), _by_sentence(claims.of(Duration))
    open_ = {words.index for words in draft.sentences if is_tentative(words.wake)} | _told_twice(draft.sentences)

    def read(words: Words, wanted: frozenset[str]) -> list[Found]:
        index = words.index
        title = claims.document.blocks[words.block].kind in TITLES
        if len(words.lower) > LONGEST or (words.wake.isdisjoint(wanted | NOUNS) and not title):
            return []
        told = list(announcements(words, wanted))
        if title and not told:
            told = [*headline(words)]
        if not told and words.wake.isdisjoint(NOUNS):
            return []
        sentence = Sentence(words, times.get(index, []), amounts.get(index, []), lengths.get(index, []))
        return sentence.found(told, title=title, bare=wanted is OF_ANY)

    found = [one for words in draft.sentences if words.index in open_ for one in read(words, OF_ANY)]
    things = _forms(one.goal.thing for one in found if one.goal.thing and LEVELS.get(one.status, PLANNED) != PLANNED)
    for words in draft.sentences:
        if words.index in open_:
            continue
        if not words.wake.isdisjoint(things):
            found += read(words, OF_ANY)
        elif words.index in times or words.index in amounts or words.index in lengths:
            found += read(words, ANNOUNCING)
    found.sort(key=lambda one: one.span)
    _complete(found)
    kept = _kept(found)
    if kept:
        maker = Maker(draft, claims)
        for one in kept:
            yield maker.made(one)


def _told_twice(sentences: list[Words]) -> set[int]:
    """The sentences that tell as done what another sentence of the document announces, going by their verbs alone."""
    done: dict[str, list[int]] = {}
    announced: set[str] = set()
    for words in sentences:
        wake = words.wake
        forms = wake & DEED_FORMS.keys()
        if not forms:
            continue
        plans = not wake.isdisjoint(PLANNING) or ("to" in wake and not wake.isdisjoint(BE))
        for form in forms:
            if form in PASTS:
                done.setdefault(DEED_FORMS[form], []).append(words.index)
            if plans and (form not in PASTS or "be" in wake):
                announced.add(DEED_FORMS[form])
    return {index for deed in announced & done.keys() for index in done[deed]}


def _forms(things: Iterable[str]) -> set[str]:
    """The words by which some things may be told: singular, plural, and what newspapers use for them."""
    same = set(things)
    same |= {word for word, thing in THINGS.items() if thing in same}
    return same | {f"{word}s" for word in same} | {f"{word}es" for word in same} | {f"{word[:-1]}ies" for word in same}


def _complete(found: list[Found]) -> None:
    """Give a headline that counts without a noun ("Acme to hire 400") the thing that the text counts so."""
    things = {(one.goal.deed, one.amount.value.stated): one.goal.thing for one in found if one.amount and one.goal.thing}
    for one in found:
        if one.goal.thing is None and one.amount is not None and one.title:
            one.goal = replace(one.goal, thing=things.get((one.goal.deed, one.amount.value.stated)))


def _kept(found: list[Found]) -> list[Found]:
    levels: dict[str, set[int]] = {}
    for one in found:
        if one.goal.thing and one.status in LEVELS:
            levels.setdefault(one.goal.thing, set()).add(LEVELS[one.status])
    return [
        one
        for one in found
        if (one.noun is not None and not one.bare)
        or (not one.bare and one.status not in ("considering", "completed", "abandoned") and not _is_loose(one))
        or (one.goal.thing and one.status in LEVELS and len(levels[one.goal.thing]) > 1)
    ]


def _is_loose(one: Found) -> bool:
    """True for what is under way without a time by which it is to be done."""
    return one.status == "under way" and (one.when is None or one.when.bound is None) and one.lasting is None


def _by_sentence(claims: Iterable[C]) -> dict[int, list[C]]:
    groups: dict[int, list[C]] = {}
    for claim in claims:
        groups.setdefault(claim.sentence, []).append(claim)
    return groups
