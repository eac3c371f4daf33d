"""A target or a plan: who, what, how much, by when, and how far it has come."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal, TypeVar

from factcheck.claims.calendar.words import DETERMINERS
from factcheck.claims.claim import NARRATOR, About, Claim, Facet
from factcheck.claims.collection import Claims, Selection
from factcheck.claims.date import Date
from factcheck.claims.draft import Draft
from factcheck.claims.money import Money
from factcheck.claims.number import Number
from factcheck.claims.percent import Percent
from factcheck.claims.period import Period
from factcheck.claims.quantity import Quantity
from factcheck.claims.words import Words
from factcheck.document import Span
from factcheck.statements.actor import Actor, Actors

Status = Literal["considering", "planned", "agreed", "former"]
Horizon = Literal["dated", "rolling", "undated"]
Amount = Money | Percent | Quantity | Number
Time = Date | Period

WILL: Final = frozenset({"will", "shall", "'ll", "’ll"})
PRESENT: Final = frozenset(
    """
    plans plan aims aim intends intend expects expect wants want hopes hope seeks seek strives strive targets
    """.split()
)
ONLY_WITH_BE: Final[dict[str, Status]] = {
    **dict.fromkeys("planning aiming hoping seeking going set due scheduled expected slated".split(), "planned"),
    **dict.fromkeys("considering weighing".split(), "considering"),
}
"""Forms that announce only behind "is" or "are"."""
PROMISED: Final = frozenset("pledges pledged promises promised vows vowed agreed decided committed commits".split())
ONCE: Final = frozenset("planned aimed intended hoped wanted sought".split())
INTENT: Final[dict[str, Status]] = {
    **dict.fromkeys(PRESENT, "planned"),
    **ONLY_WITH_BE,
    **dict.fromkeys(PROMISED, "agreed"),
    **dict.fromkeys(ONCE, "former"),
}
"""Verbs that announce, with "to" and an infinitive behind them."""
BE: Final = frozenset({"is", "are", "am"})
WAS: Final = frozenset({"was", "were", "had", "been"})
BEFORE_INTENT: Final = BE | WAS | {"has", "have", "also", "not", "still", "now"}
"""Words that may stand before one that announces and belong to it."""
NOUNS: Final = frozenset({"target", "targets", "goal", "goals", "deadline", "pledge", "ambition"})
SKIPPED: Final = frozenset("also now then soon still eventually gradually not be have been only even".split())
STOPS: Final = frozenset(
    """
    before after when once since until that which who whose where because if although while whereas than as noting saying
    adding ; : ” “ " ( )
    """.split()
)
"""Words behind which a time or an amount belongs to another clause. "Until" as a bound is part of its time."""
LEADING: Final = frozenset("in on during at".split())
OPENING: Final = frozenset({",", ";", ":", "“", '"', "that", "and", "but"})
"""Words behind which a clause can begin with a time."""
COMPARING: Final = frozenset("compared against versus vs than from since".split())
ANNOUNCING: Final = WILL | frozenset(INTENT) | BE
TRIGGERS: Final = ANNOUNCING | NOUNS
REVISED: Final = re.compile(
    r"\b(?:originally|previously|initially|formerly|brought forward|bring forward|forward|postpon\w+|delay\w+|push\w* back|"
    r"put back|extend\w+|earlier (?:target|plan|goal)|instead of|rather than|revis\w+|moved?|no longer|scrapp\w+|abandon\w+)\b",
    re.I,
)
C = TypeVar("C", bound=Claim)

LONGEST: Final = 400
"""What has more words is a table or a list that lost its form."""
AHEAD: Final = 25
NEAR: Final = 12
"""How many words behind the verb a time, and an amount, are still looked for."""


class Target(Claim):
    """Something somebody means to do.

    actor: a full name or, for an unnamed body, its noun; None where nobody can be told; actor_span: the words that say so.
    stands_in: the actor is a pronoun that can mean nobody, taken for the document's only subject organisation. verb: the
    infinitive, lower case; empty for a noun ("its 2050 net-zero target"), whose words are then in `noun`. amount: the figure,
    if there is one. when: the deadline or the span of time; horizon: whether that is dated, rolling ("over the next three
    years", unless the document's date places it) or not given. status: former for what somebody once meant to do. revised: the
    sentence speaks of a change of plan.
    """

    kind: Literal["target"] = "target"
    actor: str | None
    actor_span: Span | None = None
    stands_in: bool = False
    verb: str = ""
    noun: str | None = None
    amount: Amount | None = None
    when: Time | None = None
    horizon: Horizon = "undated"
    status: Status = "planned"
    revised: bool = False

    @property
    def value(self) -> Fraction | None:
        """The number that is to be reached, None without one."""
        return self.amount.value.stated if self.amount else None

    @property
    def unit(self) -> str | None:
        """The unit of that number."""
        return self.amount.unit if self.amount else None


@dataclass(slots=True)
class _Trigger:
    """A verb that announces: its first word, the word of the infinitive, and what it says of the plan's state."""

    first: int
    infinitive: int
    status: Status


def build(draft: Draft, claims: Claims) -> Iterator[Target]:
    """The targets of a document, in order; only those with an amount, a deadline or a horizon."""
    all_times: Selection[Time] = claims.of(Date, Period)
    all_amounts: Selection[Amount] = claims.of(Money, Percent, Quantity, Number)
    times, amounts = _by_sentence(all_times), _by_sentence(all_amounts)
    actors = Actors(claims)
    for words in draft.sentences:
        if (
            words.wake.isdisjoint(TRIGGERS)
            or len(words.lower) > LONGEST
            or (words.index not in times and words.index not in amounts)
        ):
            continue
        sentence = _Sentence(claims, actors, words, times.get(words.index, []), amounts.get(words.index, []))
        yield from sentence.targets()


def _by_sentence(claims: Iterable[C]) -> dict[int, list[C]]:
    groups: dict[int, list[C]] = {}
    for claim in claims:
        groups.setdefault(claim.sentence, []).append(claim)
    return groups


class _Sentence:
    """One sentence that may announce something, with its times and amounts."""

    def __init__(self, claims: Claims, actors: Actors, words: Words, times: list[Time], amounts: list[Amount]) -> None:
        self.document = claims.document
        self.actors = actors
        self.words = words
        self.times = times
        self.amounts = amounts

    def targets(self) -> Iterator[Target]:
        triggers = list(_triggers(self.words))
        for number, trigger in enumerate(triggers):
            after = triggers[number + 1].first if number + 1 < len(triggers) else len(self.words.lower)
            before = triggers[number - 1].infinitive if number else 0
            found = self._announced(trigger, before, after)
            if found:
                yield found
        yield from self._nominal()

    def _announced(self, trigger: _Trigger, before: int, after: int) -> Target | None:
        words = self.words
        actor = self.actors.before(words, trigger.first)
        stop = self._stop(trigger.infinitive + 1, min(after, trigger.infinitive + AHEAD))
        near = min(stop, trigger.infinitive + NEAR)
        amount = next((a for a in self.amounts if self._within(a, trigger.infinitive, near)), None)
        when = self._when_behind(trigger.infinitive, stop) or self._when_before(trigger.first, before)
        if amount is None and when is None:
            return None
        last = max([words.ends[trigger.infinitive], *(c.span.end for c in (amount, when) if c)])
        verb = words.lower[trigger.infinitive]
        return self._made(Span(words.starts[trigger.first], last), actor, trigger.status, verb, None, amount, when)

    def _nominal(self) -> Iterator[Target]:
        """As in "its 2050 net-zero target": a possessive, a year, the noun."""
        words = self.words
        for when in self.times:
            if not isinstance(when, Date) or when.granularity != "year" or when.needs != "absolute" or when.bound:
                continue
            at = words.at(when.span.start)
            noun = next((i for i in range(at + 1, min(at + 4, len(words.lower))) if words.lower[i] in NOUNS), None)
            actor = self.actors.owner(words, at - 1) if noun and at else None
            if noun and actor:
                text = " ".join(words.lower[at + 1 : noun + 1])
                yield self._made(Span(when.span.start, words.ends[noun]), actor, "planned", "", text, None, when)

    def _made(
        self,
        span: Span,
        actor: Actor | None,
        status: Status,
        verb: str,
        noun: str | None,
        amount: Amount | None,
        when: Time | None,
    ) -> Target:
        document = self.document
        name = actor.name if actor else None
        carrier: Claim | None = amount or when
        return Target(
            document=document.name,
            span=span,
            text=document.text[span.start : span.end],
            sentence=self.words.index,
            block=self.words.block,
            voice=carrier.voice if carrier else NARRATOR,
            about=About(
                entity=Facet(value=name, span=actor.span) if actor and name else None,
                metric=Facet(value=verb) if verb else None,
                period=Facet(value=str(when.days) if when.days else when.text, span=when.span) if when else None,
                modality="planned",
            ),
            actor=name,
            actor_span=actor.span if actor else None,
            stands_in=actor.stands_in if actor else False,
            verb=verb,
            noun=noun if noun else amount.noun if isinstance(amount, Number) else None,
            amount=amount,
            when=when,
            horizon=_horizon(when),
            status=status,
            revised=REVISED.search(document.prose, self.words.start, self.words.end) is not None,
        )

    def _stop(self, first: int, after: int) -> int:
        """The first word at which another clause begins, unless it opens a time ("until 2030")."""
        opening = {self.words.at(time.span.start) for time in self.times}
        for at in range(first, after):
            if self.words.lower[at] in STOPS and at not in opening:
                return at
        return after

    def _within(self, claim: Claim, first: int, after: int) -> bool:
        words = self.words
        return words.starts[first] < claim.span.start and claim.span.end <= words.ends[after - 1]

    def _when_behind(self, first: int, after: int) -> Time | None:
        """The deadline or horizon behind the verb: a bounded time, else the first one, if "in" or the like leads to it."""
        usable = [time for time in self.times if self._within(time, first, after) and _ends_a_plan(time)]
        bounded = next((time for time in usable if time.bound), None)
        if bounded is not None or not usable:
            return bounded
        at = self.words.at(usable[0].span.start)
        between = self.words.lower[first + 1 : at]
        led = _led_to(between) or (not between and usable[0].granularity == "day")
        return usable[0] if led and usable[0].tense != "past" and COMPARING.isdisjoint(between) else None

    def _when_before(self, first: int, before: int) -> Time | None:
        """A time that opens the clause: "By 2030 it will", "In the next two years the city will"."""
        words = self.words
        for time in self.times:
            at = words.at(time.span.start)
            if not before <= at < first or not _ends_a_plan(time) or time.span.end > words.starts[first]:
                continue
            if time.needs == "absolute" and time.tense == "past":
                continue
            lead = at - 1
            if time.bound is None:
                if lead < 0 or words.lower[lead] not in LEADING:
                    continue
                lead -= 1
            if (lead < 0 or words.lower[lead] in OPENING) and WAS.isdisjoint(words.lower[at:first]):
                return time
        return None


def _led_to(between: list[str]) -> bool:
    while between and between[-1] in ("the", "early", "late", "mid", "calendar"):
        between = between[:-1]
    return bool(between) and between[-1] in LEADING


def _ends_a_plan(time: Time) -> bool:
    """True for a time that can be a deadline or a horizon."""
    if time.bound in ("since", "after", "from") or time.impossible:
        return False
    if isinstance(time, Period) and time.rolling:
        return time.bound is not None and time.bound != "for" and not _looks_back(time)
    return time.needs == "absolute" or time.granularity != "vague"


def _looks_back(time: Period) -> bool:
    words = time.text.lower().split()
    return "last" in words or "past" in words or "recent" in words


def _horizon(when: Time | None) -> Horizon:
    if when is None or (when.days is None and not isinstance(when, Period)):
        return "undated"
    if when.days is not None:
        return "dated"
    return "rolling" if isinstance(when, Period) and when.rolling else "undated"


def _triggers(words: Words) -> Iterator[_Trigger]:
    lower = words.lower
    done = 0
    for at in words.where(ANNOUNCING):
        if at < done:
            continue
        token = lower[at]
        found: _Trigger | None = None
        if token in WILL:
            found = _infinitive(words, at, at + 1, "planned")
        elif token in INTENT and lower[at + 1 : at + 2] == ["to"]:
            found = _intent(words, at)
        elif token in BE and lower[at + 1 : at + 2] == ["to"]:
            found = _infinitive(words, at, at + 2, "planned")
        if found:
            yield found
            done = found.infinitive + 1


def _intent(words: Words, at: int) -> _Trigger | None:
    lower = words.lower
    status = INTENT[lower[at]]
    if at and lower[at - 1] in DETERMINERS:
        return None  # "the plan to sell" is a noun
    first = at
    while first and lower[first - 1] in BEFORE_INTENT:
        first -= 1
    before = set(lower[first:at])
    if before & WAS:
        status = "former"
    elif lower[at] in ONLY_WITH_BE and not before & BE:
        return None
    elif before & BE and status == "former":
        status = "planned"
    if "not" in before:
        return None
    return _infinitive(words, first, at + 2, status)


def _infinitive(words: Words, first: int, at: int, status: Status) -> _Trigger | None:
    lower = words.lower
    negated = False
    while at < len(lower) and (lower[at] in SKIPPED or lower[at].endswith("ly")):
        negated |= lower[at] == "not"
        at += 1
    if negated or at >= len(lower) or not lower[at].isalpha() or not words.tokens[at].islower():
        return None
    return _Trigger(first, at, status)
