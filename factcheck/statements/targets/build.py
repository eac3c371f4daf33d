"""The targets of a document, put together from the words that announce, the goal, the time, the amount and the actor."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, TypeVar

from factcheck.claims.claim import NARRATOR, About, Claim, Facet, Voice
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
from factcheck.document import Span
from factcheck.statements.actor import Actor, Actors
from factcheck.statements.only_one import is_only
from factcheck.statements.targets.announcement import Announcement
from factcheck.statements.targets.announcements import announcements, headline
from factcheck.statements.targets.announcing_words import ANNOUNCING, BE, OF_ANY, PLANNING, PROGRAMMES, is_tentative
from factcheck.statements.targets.deadlines import AHEAD, Times, begins, due_days, horizon_of
from factcheck.statements.targets.deeds import DEED_FORMS, PASTS, THINGS, deed_at
from factcheck.statements.targets.goals import (
    CLEAN,
    PREPOSITIONS,
    Goal,
    antecedent_of,
    goal_of,
    indexes_of,
    of_antecedent,
    opening_names,
    subject_of,
    thing_of,
)
from factcheck.statements.targets.nominal import NOUNS, Noun, nominal
from factcheck.statements.targets.revisions import changed
from factcheck.statements.targets.target import Amount, Status, Target, Time

TRIGGERS: Final = ANNOUNCING | NOUNS
TITLES: Final = ("title", "heading")
LONGEST: Final = 400
"""What has more words is a table or a list that lost its form."""
NEAR: Final = 12
"""How many words behind the verb an amount is still looked for."""
REVISED: Final = re.compile(
    r"\b(?:originally|previously|initially|formerly|earlier than|(?<!the )(?<!a )forward|postpon\w+|delay\w*|"
    r"push\w* back|put back|extend\w+|earlier (?:target|plan|goal|date|deadline)|(?<!no )(?<!not )later than|"
    r"instead of|rather than|revis\w+|"
    r"mov(?:e|ed|ing) (?:\w+ ){0,4}(?:from|forward|back)|no longer|scrapp\w+|abandon\w+|ahead of schedule|behind schedule|"
    r"sooner than|reschedul\w+|were to|was to|had been|"
    r"was due|were due)\b",
    re.I,
)
CONDITION: Final = re.compile(
    r"\b(?:if|unless|provided|subject to|pending|depend\w*|conditional|assuming|should (?:the|it|they|he|she|this|that))\b", re.I
)
FORECAST: Final = re.compile(
    r"\b(?<!told )(?<!to )(?<!by )(?:analysts|economists|traders|experts|observers|forecasters|critics|sceptics|"
    r"skeptics|opponents|fear(?:s|ed)?|believe[sd]?|think|thinks|suspect(?:s|ed)?|doubts?|"
    r"claimed|claims (?:that|it|they|he|she|the)|warn(?:s|ed)|reckons?|rumou?rs?|reportedly)\b",
    re.I,
)
ONLY_BESIDE: Final = frozenset({"considering", "completed", "abandoned"})
"""What is kept only beside another certainty."""
OWNERS: Final = frozenset({"its", "their", "'s", "’s"})
STATES: Final = frozenset("be hav do seem com go need want mean".split())
"""Deeds, as stems, of which "may" tells no plan."""
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


@dataclass(slots=True)
class _Found:
    """What a sentence announces, before it is known who acts."""

    words: Words
    span: Span
    goal: Goal
    when: Time | None
    amount: Amount | None
    status: Status
    verb: str = ""
    by: Announcement | None = None
    noun: Noun | None = None
    before: Time | None = None
    lasting: Duration | None = None
    opening: tuple[str, ...] = ()
    title: bool = False

    @property
    def bare(self) -> bool:
        return self.when is None and self.amount is None and self.lasting is None


def build(draft: Draft, claims: Claims) -> Iterator[Target]:
    """The targets of a document, in order.

    Those without an amount, a deadline or a horizon are kept only where the same is told elsewhere with another certainty.
    """
    all_times: Selection[Time] = claims.of(Date, Period)
    all_amounts: Selection[Amount] = claims.of(Money, Percent, Quantity, Number)
    times, amounts, lengths = _by_sentence(all_times), _by_sentence(all_amounts), _by_sentence(claims.of(Duration))
    open_ = {words.index for words in draft.sentences if is_tentative(words.wake)} | _told_twice(draft.sentences)

    def read(words: Words, wanted: frozenset[str]) -> list[_Found]:
        index = words.index
        title = claims.document.blocks[words.block].kind in TITLES
        if len(words.lower) > LONGEST or (words.wake.isdisjoint(wanted | NOUNS) and not title):
            return []
        told = list(announcements(words, wanted))
        if title and not told:
            told = [*headline(words)]
        if not told and words.wake.isdisjoint(NOUNS):
            return []
        sentence = _Sentence(words, times.get(index, []), amounts.get(index, []), lengths.get(index, []))
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
        maker = _Maker(draft, claims)
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


def _complete(found: list[_Found]) -> None:
    """Give a headline that counts without a noun ("Acme to hire 400") the thing that the text counts so."""
    things = {(one.goal.deed, one.amount.value.stated): one.goal.thing for one in found if one.amount and one.goal.thing}
    for one in found:
        if one.goal.thing is None and one.amount is not None and one.title:
            one.goal = replace(one.goal, thing=things.get((one.goal.deed, one.amount.value.stated)))


def _kept(found: list[_Found]) -> list[_Found]:
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


def _announced(one: _Found) -> Span:
    words = one.words
    if one.by is None:
        assert one.noun is not None
        return Span(words.starts[one.noun.at], words.ends[one.noun.at])
    last = max(one.by.first, one.by.verb - one.by.direct)
    span = Span(words.starts[one.by.first], words.ends[last])
    if one.when is not None and one.when.span.overlaps(span):
        return Span(span.start, words.ends[one.by.first])
    return span


def _clause_start(one: _Found) -> int:
    """Where the relative clause of an announcement begins, else its sentence."""
    if one.by is not None and one.by.first and one.words.lower[one.by.first - 1] in ("which", "who"):
        return one.words.starts[one.by.first]
    return one.words.start


def _is_loose(one: _Found) -> bool:
    """True for what is under way without a time by which it is to be done."""
    return one.status == "under way" and (one.when is None or one.when.bound is None) and one.lasting is None


def _by_sentence(claims: Iterable[C]) -> dict[int, list[C]]:
    groups: dict[int, list[C]] = {}
    for claim in claims:
        groups.setdefault(claim.sentence, []).append(claim)
    return groups


class _Sentence:
    """One sentence that may announce something, with its times and amounts."""

    def __init__(self, words: Words, times: list[Time], amounts: list[Amount], lengths: list[Duration]) -> None:
        self.words = words
        self.times = Times(words, times, lengths)
        self.amounts = amounts
        self.skip = indexes_of(words, (*times, *amounts, *lengths))

    def found(self, told: list[Announcement], *, title: bool, bare: bool) -> list[_Found]:
        """What the sentence announces; with `bare` also what has neither time nor amount."""
        words = self.words
        results: list[_Found] = []
        for number, it in enumerate(told):
            after = told[number + 1].first if number + 1 < len(told) else len(words.lower)
            before = told[number - 1].verb if number else 0
            one = self._announced(it, before, after, bare=bare)
            if one:
                results.append(one)
        if not words.wake.isdisjoint(NOUNS):
            for noun in nominal(words, self.times, self.amounts):
                span = Span(words.starts[noun.first], words.ends[noun.last])
                if not any(one.when and one.when is noun.when and one.span.overlaps(span) for one in results):
                    results.append(_Found(words, span, noun.goal, noun.when, noun.amount, noun.status, noun=noun))
            results.sort(key=lambda one: one.span)
        for one in results:
            one.title = title
        if results:
            results[0].opening = tuple(opening_names(words, self.skip))
        return results

    def _announced(self, it: Announcement, before: int, after: int, *, bare: bool) -> _Found | None:
        words = self.words
        if not bare and (it.status in ONLY_BESIDE or (it.status == "under way" and not self.times.bounded)):
            return None
        if it.status == "considering" and not it.direct and deed_at(words.lower, it.verb)[0] in STATES:
            return None
        last = it.verb - 1 if it.direct else it.verb
        if it.first > 1 and words.lower[it.first - 1] in ("which", "who") and words.lower[it.first - 2] == ",":
            after = next((at for at in range(it.verb, after) if words.lower[at] == ","), after)
        stop = self.times.stop(it.verb + 1, min(after, it.verb + AHEAD))
        near = next(
            (at for at in range(it.verb + 1, min(stop, it.verb + NEAR)) if words.lower[at] in BE), min(stop, it.verb + NEAR)
        )
        amount = next((one for one in self.amounts if self._within(one, last, near)), None)
        when = self.times.behind(last, stop, timetable=it.scheduled) or self.times.opening(it.first, before)
        when = when or self.times.behind(it.first, it.verb)
        if when is None and it.direct and not it.passive:
            when = self._of_the_subject(it)
        if it.first == it.verb and it.status == "agreed":
            when = None  # a headline tells in the present what is past
        lasting = None if when else self.times.lasting(it.first, last, before, stop)
        if (it.scheduled and when is None and not (bare and it.passive)) or not (bare or when or amount or lasting):
            return None
        if it.scheduled and amount is not None and when is not None and amount.span.start > when.span.start:
            amount = None
        if it.status == "under way" and (when is None or when.bound is None) and lasting is None and not bare:
            return None
        behind = isinstance(amount, Number) and amount.span.start > words.starts[it.verb]
        goal = goal_of(words, it, stop, self.skip, amount.noun or "" if behind and isinstance(amount, Number) else None)
        antecedent = antecedent_of(words, it) if amount is None or goal.thing is None else None
        if antecedent is not None and (it.verb + 1 >= len(words.lower) or words.lower[it.verb + 1] in PREPOSITIONS):
            relative = of_antecedent(words, it, antecedent, self.skip)
            goal = goal if relative.thing is None and goal.thing is not None else relative
            amount = next((one for one in self.amounts if antecedent[0] <= words.at(one.span.start) <= antecedent[1]), None)
            if isinstance(amount, Number) and amount.noun and goal.thing is None:
                goal = replace(goal, thing=thing_of(amount.noun))
        if amount is None and goal.subject:
            amount = self._counted_subject(it)
        if goal.thing in CLEAN and amount is not None and not amount.value.stated:
            amount = None
        end = max(
            [
                words.ends[it.verb if it.last is None else max(it.verb, it.last)],
                *(claim.span.end for claim in (amount, when, lasting) if claim),
            ]
        )
        moved = changed(words, self.times.times, it.verb, min(stop + NEAR, len(words.lower)))
        reset = changed(words, self.amounts, it.verb, stop)
        when = moved[1] if moved else when
        amount = reset[1] if reset else amount
        verb = "" if it.direct else words.lower[it.verb]
        return _Found(
            words,
            Span(words.starts[it.first if it.start is None else min(it.first, it.start)], end),
            goal,
            when,
            amount,
            it.status,
            verb,
            it,
            before=moved[0] if moved else None,
            lasting=lasting,
        )

    def _of_the_subject(self, it: Announcement) -> Time | None:
        """The year in the subject of a plan: "its plan for 2030 foresees", "the 2030 strategy calls for"."""
        first, last = subject_of(self.words, it.subject_before)
        if PROGRAMMES.isdisjoint(self.words.lower[first : last + 1]):
            return None
        return next((time for time in self.times.usable if first <= self.words.at(time.span.start) <= last), None)

    def _counted_subject(self, it: Announcement) -> Amount | None:
        """The amount in the subject: "900 jobs will be cut"."""
        first, last = subject_of(self.words, it.subject_before)
        return next((one for one in self.amounts if first <= self.words.at(one.span.start) <= last), None)

    def _within(self, claim: Claim, first: int, after: int) -> bool:
        words = self.words
        start = words.starts[first] if first >= 0 else -1
        return start < claim.span.start and claim.span.end <= words.ends[min(after, len(words.ends)) - 1]


class _Maker:
    """Finds who acts, in the order of the text, and freezes targets."""

    def __init__(self, draft: Draft, claims: Claims) -> None:
        self.draft = draft
        self.claims = claims
        self.actors = Actors(claims)
        self._planner: dict[str | None, Actor] = {}

    @cached_property
    def _prose(self) -> str:
        return self.claims.document.prose.lower()

    def made(self, one: _Found) -> Target:
        document = self.claims.document
        actor = self._actor(one)
        if actor is None and one.goal.subject:
            actor = self._of_the_whole(one)
        elif actor is not None and actor.name and one.amount is not None:
            self._planner = {**self._planner, one.goal.thing: actor, None: actor}
        if actor is not None and actor.name and self._is_of_whom(one):
            one.goal = replace(one.goal, thing=thing_of(actor.name.lower().split()[-1]))
            actor = None
        name = actor.name if actor else None
        carrier: Claim | None = one.amount or one.when
        when, words, goal = one.when, one.words, one.goal
        behind = document.prose[when.span.end : min(words.end, when.span.end + 20)] if when else ""
        noun = one.noun.text if one.noun else one.amount.noun if isinstance(one.amount, Number) else None
        before, amount_before = (one.noun.before, one.noun.amount_before) if one.noun else (one.before, None)
        return Target(
            document=document.name,
            span=one.span,
            announced=_announced(one),
            text=document.text[one.span.start : one.span.end],
            sentence=words.index,
            block=words.block,
            voice=carrier.voice if carrier else Voice(quoted=True) if self.draft.is_quoted(one.span.start) else NARRATOR,
            about=About(
                entity=Facet(value=name, span=actor.span) if actor and name else None,
                metric=Facet(value=one.verb) if one.verb else None,
                period=Facet(value=str(when.days) if when.days else when.text, span=when.span) if when else None,
                modality="planned",
            ),
            actor=name,
            actor_span=actor.span if actor else None,
            stands_in=actor.stands_in if actor else False,
            acts=actor is not None and actor.acts,
            verb=one.verb,
            noun=noun,
            deed=goal.deed,
            thing=goal.thing,
            details=self._details(one, actor),
            part=goal.part,
            stage=goal.stage,
            by_itself=goal.subject or (one.by is not None and one.by.impersonal),
            only=goal.thing is not None and one.bare and is_only(goal.thing, self._prose),
            amount=one.amount,
            when=when,
            due=due_days(when, self.claims.date, behind),
            begins=when is not None and begins(words.lower, words.at(when.span.start), when),
            lasting=one.lasting,
            horizon=horizon_of(when, one.lasting),
            status=one.status,
            headline=one.title,
            scheduled=one.by is not None and one.by.scheduled,
            reported=one.by is not None and one.by.reported,
            forecast=FORECAST.search(document.prose, _clause_start(one), words.end) is not None,
            conditional=CONDITION.search(document.prose, _clause_start(one), words.end) is not None,
            revised=before is not None
            or amount_before is not None
            or REVISED.search(document.prose, words.start, words.end) is not None,
            before=before,
            amount_before=amount_before,
        )

    def _actor(self, one: _Found) -> Actor | None:
        if one.noun is not None:
            noun = one.noun
            if noun.owner >= 0:
                return self.actors.owner(one.words, noun.owner)
            if noun.holder >= 0:
                return self.actors.before(one.words, noun.holder)
            return self.actors.behind(one.words, noun.last) or self.actors.implied(one.words, noun.first)
        assert one.by is not None
        if one.by.impersonal:
            return None
        if one.goal.subject:
            own = None if one.by.passive else self.actors.before(one.words, one.by.subject_before)
            if own is not None and own.is_body:
                return own
            agent = self.actors.agent(one.words, one.by.verb, stand_in=one.by.passive)
            whole = {*one.goal.details, one.goal.thing}
            return None if agent and agent.stands_in and agent.name and whole.issuperset(agent.name.lower().split()) else agent
        if one.by.direct:
            first, last = subject_of(one.words, one.by.subject_before)
            whose = next((at for at in range(first, last) if one.words.lower[at] in OWNERS), None)
            if whose is not None and not PROGRAMMES.isdisjoint(one.words.lower[whose : last + 1]):
                return self.actors.owner(one.words, whose)
        return self.actors.before(one.words, one.by.subject_before, doing=not one.by.direct)

    def _is_of_whom(self, one: _Found) -> bool:
        """True for a deed that is done to whose it is: "the mine is to close … its closure is planned for May"."""
        if one.by is None or not one.goal.subject or one.goal.thing is not None or one.goal.deed is None:
            return False
        first, last = subject_of(one.words, one.by.subject_before)
        return not OWNERS.isdisjoint(one.words.lower[first : last + 1])

    def _of_the_whole(self, one: _Found) -> Actor | None:
        """Whose plan something is a part of: "plans ten plants … the first opens in 2026"."""
        if one.goal.thing is None and not one.goal.stage:
            return None
        actor = self._planner.get(one.goal.thing)
        start = one.words.starts[one.by.first] if one.by else one.span.start
        return Actor(actor.name, Span(start, start), actor.sort, stands_in=True) if actor else None

    def _details(self, one: _Found, actor: Actor | None) -> tuple[str, ...]:
        own = set(actor.name.lower().split()) if actor and actor.name and not (one.goal.subject and actor.stands_in) else set()
        if actor and actor.sort == "noun":
            own |= {word for at, word in enumerate(one.words.lower) if actor.span.start <= one.words.starts[at] < actor.span.end}
        which = one.goal.which if actor and actor.sort == "noun" else ()
        return tuple(sorted({*one.goal.details, *one.opening, *which} - own))
