"""An event: what happened, or is to happen, to whom or what, and when."""

from __future__ import annotations

from typing import Final, Literal

from factcheck.claims.claim import Claim
from factcheck.claims.date import Date
from factcheck.claims.period import Period
from factcheck.statements.events.argument import Argument, Verdict
from factcheck.statements.events.event_dates import Order, differ, order
from factcheck.statements.events.verb_group import Mood

NEAR: Final = 2
"""So many sentences back a noun may mean somebody or something told of by name."""


class Event(Claim):
    """Something that happens to somebody or something, at a time or without one.

    predicate: what happens, as the lemma of its class ("found" for founded, established, set up); "act" and "undergo" stand
    for any other verb of somebody whose birth, founding or death the text dates. verb: the word of the text. argument: to
    whom or what; agent: who does it, where the text says so. when: the time the text gives it. mood: how it is told. passive:
    told by what is done to the argument. nominal: named by a noun ("its founding in 2001"), which has no mood of its own.
    known: told as what the reader knows of: by a noun, with "had", in a relative or when-clause. aside: told in a relative
    clause. scope: places named with it, or what an office is of, lower case. recipients: for whom it is done, as in "opened
    to cars". office: to what somebody is appointed or elected. names: the predicates that the noun of the argument names, as
    "sale" does. answers: those that the argument answers to, as "the medal for the rescue" does to a rescue. again: the
    sentence has a word by which the same may legally happen twice. revised: it speaks of a date that was moved.
    """

    kind: Literal["event"] = "event"
    predicate: str
    verb: str
    argument: Argument
    agent: Argument | None = None
    when: Date | Period | None = None
    mood: Mood
    passive: bool = False
    nominal: bool = False
    known: bool = False
    scope: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    office: str | None = None
    aside: bool = False
    names: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    again: bool = False
    revised: bool = False

    def of_one(self, later: Event) -> Verdict:
        """Whether an event told later in the text is of the same thing in the same place."""
        placed = "noun" in (self.argument.sort, later.argument.sort) or self.predicate.startswith("become ")
        if placed and self.scope and later.scope and set(self.scope).isdisjoint(later.scope):
            return "different"
        if self.recipients and later.recipients and set(self.recipients).isdisjoint(later.recipients):
            return "different"
        if self.argument.sort == later.argument.sort == "pronoun" and self.sentence != later.sentence:
            return "unknown" if self.argument.name == later.argument.name and later.sentence - self.sentence == 1 else "different"
        if later.known and later.sentence - self.sentence <= NEAR and later.argument.may_mean(self.argument):
            return "unknown"
        return self.argument.compared(later.argument)

    def order(self, other: Event) -> tuple[Order, bool] | None:
        """Whether it lies wholly before or after another, and whether that takes a guess at a year or week; None if unknown."""
        return order(self.when, other.when) if self.when and other.when else None

    def on_other_days(self, other: Event) -> bool:
        """True if no day can be that of both events."""
        return self.when is not None and other.when is not None and differ(self.when, other.when)
