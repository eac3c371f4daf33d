"""What one sentence announces, before it is known who acts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from factcheck.claims.claim import Claim
from factcheck.claims.duration import Duration
from factcheck.claims.number import Number
from factcheck.claims.words import Words
from factcheck.document import Span
from factcheck.statements.targets.announcement import Announcement
from factcheck.statements.targets.announcing_words import BE, PROGRAMMES
from factcheck.statements.targets.deadlines import AHEAD, Times
from factcheck.statements.targets.deeds import deed_at
from factcheck.statements.targets.goals import (
    CLEAN,
    PREPOSITIONS,
    Goal,
    goal_of,
    indexes_of,
    opening_names,
    subject_of,
    thing_of,
)
from factcheck.statements.targets.nominal import NOUNS, Noun, nominal
from factcheck.statements.targets.relative import antecedent_of, of_antecedent
from factcheck.statements.targets.revisions import changed
from factcheck.statements.targets.target import Amount, Status, Time

NEAR: Final = 12
"""How many words behind the verb an amount is still looked for."""
ONLY_BESIDE: Final = frozenset({"considering", "completed", "abandoned"})
"""What is kept only beside another certainty."""
STATES: Final = frozenset("be hav do seem com go need want mean".split())
"""Deeds, as stems, of which "may" tells no plan."""


@dataclass(slots=True)
class Found:
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


class Sentence:
    """One sentence that may announce something, with its times and amounts."""

    def __init__(self, words: Words, times: list[Time], amounts: list[Amount], lengths: list[Duration]) -> None:
        self.words = words
        self.times = Times(words, times, lengths)
        self.amounts = amounts
        self.skip = indexes_of(words, (*times, *amounts, *lengths))

    def found(self, told: list[Announcement], *, title: bool, bare: bool) -> list[Found]:
        """What the sentence announces; with `bare` also what has neither time nor amount."""
        words = self.words
        results: list[Found] = []
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
                    results.append(Found(words, span, noun.goal, noun.when, noun.amount, noun.status, noun=noun))
            results.sort(key=lambda one: one.span)
        for one in results:
            one.title = title
        if results:
            results[0].opening = tuple(opening_names(words, self.skip))
        return results

    def _announced(self, it: Announcement, before: int, after: int, *, bare: bool) -> Found | None:
        words = self.words
        if not bare and (it.status in ONLY_BESIDE or (it.status == "under way" and not self.times.bounded)):
            return None
        if it.status == "considering" and not it.direct and deed_at(words.lower, it.verb)[0] in STATES:
            return None
        last = it.verb - 1 if it.direct else it.verb
        if ("which" in words.wake or "who" in words.wake) and self._is_relative(it):
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
        if words.lower[it.first] == "can" and (when is None or when.bound not in ("by", "until", "before")):
            return None
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
        if antecedent is not None and (
            it.verb + 1 >= len(words.lower) or words.lower[it.verb + 1] in PREPOSITIONS or words.lower[it.verb + 1] in (",", ".")
        ):
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
        return Found(
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

    def _is_relative(self, it: Announcement) -> bool:
        """True in a clause between commas that "which" or "who" opens."""
        lower = self.words.lower
        first, _ = subject_of(self.words, it.subject_before)
        opens = it.first - 1 if it.first and lower[it.first - 1] in ("which", "who") else first - 1
        return opens > 0 and lower[opens] in ("which", "who") and lower[opens - 1] == ","

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
