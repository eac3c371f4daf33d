"""Targets made of what sentences announce, with who acts."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from typing import Final

from factcheck.claims.claim import NARRATOR, About, Claim, Facet, Voice
from factcheck.claims.collection import Claims
from factcheck.claims.draft import Draft
from factcheck.claims.number import Number
from factcheck.document import Span
from factcheck.statements.actors.actor import Actor, Actors
from factcheck.statements.events.only_one import is_only
from factcheck.statements.targets.announcing_words import PROGRAMMES
from factcheck.statements.targets.deadlines import begins, due_days, horizon_of
from factcheck.statements.targets.found import Found
from factcheck.statements.targets.goals import (
    subject_of,
    thing_of,
)
from factcheck.statements.targets.target import Target

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
OWNERS: Final = frozenset({"its", "their", "'s", "’s"})


class Maker:
    """Finds who acts, in the order of the text, and freezes targets."""

    def __init__(self, draft: Draft, claims: Claims) -> None:
        self.draft = draft
        self.claims = claims
        self.actors = Actors(claims)
        self._planner: dict[str | None, Actor] = {}

    @cached_property
    def _prose(self) -> str:
        return self.claims.document.prose.lower()

    def made(self, one: Found) -> Target:
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

    def _actor(self, one: Found) -> Actor | None:
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

    def _is_of_whom(self, one: Found) -> bool:
        """True for a deed that is done to whose it is: "the mine is to close … its closure is planned for May"."""
        if one.by is None or not one.goal.subject or one.goal.thing is not None or one.goal.deed is None:
            return False
        first, last = subject_of(one.words, one.by.subject_before)
        return not OWNERS.isdisjoint(one.words.lower[first : last + 1])

    def _of_the_whole(self, one: Found) -> Actor | None:
        """Whose plan something is a part of: "plans ten plants … the first opens in 2026"."""
        if one.goal.thing is None and not one.goal.stage:
            return None
        actor = self._planner.get(one.goal.thing)
        start = one.words.starts[one.by.first] if one.by else one.span.start
        return Actor(actor.name, Span(start, start), actor.sort, stands_in=True) if actor else None

    def _details(self, one: Found, actor: Actor | None) -> tuple[str, ...]:
        own = set(actor.name.lower().split()) if actor and actor.name and not (one.goal.subject and actor.stands_in) else set()
        if actor and actor.sort == "noun":
            own |= {word for at, word in enumerate(one.words.lower) if actor.span.start <= one.words.starts[at] < actor.span.end}
        which = one.goal.which if actor and actor.sort == "noun" else ()
        return tuple(sorted({*one.goal.details, *one.opening, *which} - own))


def _announced(one: Found) -> Span:
    words = one.words
    if one.by is None:
        assert one.noun is not None
        return Span(words.starts[one.noun.at], words.ends[one.noun.at])
    last = max(one.by.first, one.by.verb - one.by.direct)
    span = Span(words.starts[one.by.first], words.ends[last])
    if one.when is not None and one.when.span.overlaps(span):
        return Span(span.start, words.ends[one.by.first])
    return span


def _clause_start(one: Found) -> int:
    """Where the relative clause of an announcement begins, else its sentence."""
    if one.by is not None and one.by.first and one.words.lower[one.by.first - 1] in ("which", "who"):
        return one.words.starts[one.by.first]
    return one.words.start
