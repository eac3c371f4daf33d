"""What one sentence says of an event, made into a claim."""

from __future__ import annotations

from typing import Final

from factcheck.claims.claim import NARRATOR, About, Facet, Voice
from factcheck.claims.collection import Claims
from factcheck.claims.draft import Draft
from factcheck.claims.organisation import EPITHETS
from factcheck.claims.words import Words
from factcheck.document import Span
from factcheck.statements.events.argument import Argument
from factcheck.statements.events.clause import Clauses
from factcheck.statements.events.event import Event
from factcheck.statements.events.event_dates import Time
from factcheck.statements.events.event_nouns import ANSWERS, NOUNS, REMAINS
from factcheck.statements.events.event_verbs import HAPPENINGS, SESSIONS, STRIFE
from factcheck.statements.events.noun_phrases import PROCESSES, NounPhrases
from factcheck.statements.events.told_before import TEMPORAL, ToldBefore
from factcheck.statements.events.verb_group import Mood

AGAIN: Final = frozenset(
    """
    again second third fourth another twice annual annually partly partially temporarily officially formally fully permanently
    soft phase stage stages section part tour resume resumed
    """.split()
)
"""Words by which one thing may happen twice."""
EACH_TIME: Final = frozenset("every each daily weekly monthly season seasonal".split())
"""The same, where they stand beside the verb."""
PRINTED: Final = frozenset("book novel memoir biography autobiography poem magazine newspaper dictionary edition".split())
"""What is published when it comes out."""
BESIDE: Final = 4
"""So many words away from an event are beside it."""
REOPENED: Final = frozenset("reopen reopens reopened reopening re-open re-opens re-opened re-opening".split())
REVISED: Final = frozenset(
    """
    originally initially previously formerly postponed postpone delayed delay rescheduled retroactively retrospectively
    backdated posthumously posthumous
    """.split()
)
"""Words by which an event may have two dates, or be told out of order."""


def answers_of(argument: Argument) -> tuple[str, ...]:
    """The predicates of the noun that an answer is of, for or about, and that noun."""
    if argument.of is None or argument.head not in ANSWERS:
        return ()
    noun = argument.of.lower().split()[-1]
    return (*NOUNS.get(noun, ()), noun)


class EventRecorder:
    """Makes the events of one sentence. told: what the text has told before it."""

    def __init__(
        self, draft: Draft, claims: Claims, phrases: NounPhrases, words: Words, times: list[Time], told: ToldBefore
    ) -> None:
        self.told = told
        self.draft = draft
        self.document = claims.document
        self.phrases = phrases
        self.words = words
        self.times = times
        self.again = not words.wake.isdisjoint(AGAIN)
        self.revised = not words.wake.isdisjoint(REVISED)
        self.clauses = Clauses(words, phrases)

    def made(
        self,
        predicate: str,
        first: int,
        after: int,
        argument: Argument,
        agent: Argument | None,
        when: Time | None,
        mood: Mood,
        *,
        passive: bool = False,
        nominal: bool = False,
        known: bool = False,
        of: str | None = None,
        office: str | None = None,
        aside: bool = False,
    ) -> Event:
        words = self.words
        verb = Span(words.starts[first], words.ends[after - 1])
        shared = any(argument.span.end <= time.span.start < verb.start for time in self.times if time is not when)
        inside = [verb, *(span for span in (None if shared else argument.span, when and when.span) if span and self._here(span))]
        span = Span(min(each.start for each in inside), max(each.end for each in inside))
        if argument.of is not None and predicate in ("begin", "end", "complete") and argument.head in PROCESSES:
            predicate = f"{predicate} {'construction' if argument.head in ('work', 'building') else argument.head}"
            argument = self.phrases.whole(argument)
        elif argument.head in PROCESSES and predicate in ("begin", "end", "complete") and not argument.owner:
            topic = self.phrases.topic(words.index - 1)
            if topic is not None and topic.sort in ("noun", "name") and argument.head in ("construction", "work", "building"):
                predicate = f"{predicate} construction"  # "The tunnel opened in 1931. Work began in 1927."
                argument = topic.model_copy(update={"span": argument.span, "stands_in": True})
        if predicate == "date":
            company = argument.sort == "organisation" or argument.head in EPITHETS
            mood, predicate = "happened", "found" if company else "build"
        if predicate == "release" and argument.head in PRINTED:
            predicate = "publish"
        if argument.head in STRIFE:
            predicate = {"cancel": "end", "lift": "end", "declare": "begin"}.get(predicate, predicate)
        if predicate == "strike" and argument.head in HAPPENINGS:
            predicate = "hold"
        if argument.head in REMAINS and argument.of is not None and predicate in ("find", "discover", "recover", "bury"):
            predicate, argument = f"{predicate} remains", self.phrases.whole(argument)
        if predicate == "lay" and argument.head in ("stone", "keel"):
            predicate = "begin construction"
            argument = self.phrases.whole(argument) if argument.of else self.phrases.topic(words.index - 1) or argument
        if argument.head in SESSIONS:
            predicate = {"open": "begin", "close": "end"}.get(predicate, predicate)
        quoted = self.draft.is_quoted(verb.start)
        return Event(
            document=self.document.name,
            span=span,
            text=self.document.text[span.start : span.end],
            sentence=words.index,
            block=words.block,
            voice=when.voice if when else Voice(quoted=True) if quoted else NARRATOR,
            about=About(
                entity=Facet(value=argument.name, span=argument.span),
                metric=Facet(value=predicate),
                period=Facet(value=str(when.days) if when.days else when.text, span=when.span) if when else None,
                modality="planned" if mood == "planned" else "conditional" if mood == "conditional" else "actual",
            ),
            predicate=predicate,
            verb=self.document.text[verb.start : verb.end],
            argument=argument,
            agent=agent,
            when=when,
            mood=mood,
            passive=passive,
            nominal=nominal,
            known=known or nominal,
            scope=(of.lower(),) if of else self.clauses.places(after),
            recipients=self.clauses.recipients(after),
            office=office,
            aside=aside,
            names=NOUNS.get(argument.head, ()),
            answers=answers_of(argument),
            again=self.again or self._each_time(span) or (predicate == "open" and not words.wake.isdisjoint(REOPENED)),
            revised=self.revised,
        )

    def _each_time(self, span: Span) -> bool:
        lower, first, after = self.words.lower, self.words.at(span.start), self.words.at(span.end - 1) + 1
        behind = lower[after : after + BESIDE]
        behind = behind[: behind.index(",")] if "," in behind else behind
        ahead = lower[max(0, first - BESIDE) : after]
        breaks = [index for index, word in enumerate(ahead) if word == "," or word in TEMPORAL]
        return not EACH_TIME.isdisjoint((*ahead[breaks[-1] if breaks else 0 :], *behind))

    def _here(self, span: Span) -> bool:
        return self.words.start <= span.start and span.end <= self.words.end
