"""What a target or a plan is: who, what, how much, by when, and how far it has come."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Final, Literal

from factcheck.claims.calendar.holidays import HOLIDAYS
from factcheck.claims.claim import Claim
from factcheck.claims.date import Date
from factcheck.claims.duration import Duration
from factcheck.claims.measured import Measured
from factcheck.claims.money import Money
from factcheck.claims.number import Number
from factcheck.claims.percent import Percent
from factcheck.claims.period import Period
from factcheck.claims.quantity import Quantity
from factcheck.days import Days, month_days, one_day
from factcheck.document import Span

Status = Literal["considering", "hoped", "planned", "agreed", "under way", "completed", "missed", "abandoned", "former"]
LIVE: Final = frozenset({"hoped", "planned", "agreed", "under way"})
Horizon = Literal["dated", "rolling", "undated"]
Amount = Money | Percent | Quantity | Number
Time = Date | Period
LEAP_YEAR: Final = 2024
Likeness = Literal["equal", "unknown", "different"]


class Target(Claim):
    """Something somebody means to do.

    announced: the words that tell it, as "is to close", without its object and its time; for a noun that noun.

    actor: a full name or, for an unnamed body, its noun; None where nobody can be told; actor_span: the words that say so.
    stands_in: the actor is taken for the document's only subject organisation, because the text names nobody there. acts: the
    actor is somebody who can mean to do something, not a thing or a figure. part: the words of the part of the actor that is
    to act ("its German arm").

    verb: the verb as printed, lower case; empty for a noun ("its 2050 net-zero target"), whose words are then in `noun`.
    deed: one word for all verbs and nouns that mean the same ("buy" for "acquire" and "takeover"), else the stem of the verb,
    None where only a noun tells. thing: what it is done to or what is to be reached, a lower-case singular, None if that is not
    told. details: the other words that say which, in lower case. stage: words that make it a part or a sequel of a plan
    ("first", "another"). by_itself: the thing is the subject ("the line will open", "900 jobs will be cut"), so that nobody
    need act. only: the document speaks of one such thing.

    amount: the figure, if there is one. when: the deadline or the span of time; due: its days, with a quarter that leaves its
    year out taken as one of the calendar year in which the document was written. begins: it is the time from which on it is to
    hold ("from 2030"). lasting: how long it is to take, where only that is told ("over five years"). horizon: whether the time
    is dated, rolling ("over the next three years", unless the document's date places it) or not given.

    status: how far it has come; "hoped" for hope and willingness, "former" for what somebody once meant to do. headline: told in
    a title or heading. scheduled: told in the present tense ("production starts in May"). reported: told as what somebody
    "would" or "should" do. forecast: told as what others think. conditional: the sentence names a condition. revised: it speaks
    of a change of plan. before, amount_before: the deadline and the figure that held before that change, where they are told.
    """

    kind: Literal["target"] = "target"
    announced: Span
    actor: str | None
    actor_span: Span | None = None
    stands_in: bool = False
    acts: bool = False
    verb: str = ""
    noun: str | None = None
    deed: str | None = None
    thing: str | None = None
    details: tuple[str, ...] = ()
    stage: tuple[str, ...] = ()
    part: tuple[str, ...] = ()
    by_itself: bool = False
    only: bool = False
    amount: Amount | None = None
    when: Time | None = None
    due: Days | None = None
    begins: bool = False
    lasting: Duration | None = None
    horizon: Horizon = "undated"
    status: Status = "planned"
    headline: bool = False
    scheduled: bool = False
    reported: bool = False
    forecast: bool = False
    conditional: bool = False
    revised: bool = False
    before: Time | None = None
    amount_before: Amount | None = None

    @property
    def value(self) -> Fraction | None:
        """The number that is to be reached, None without one."""
        return self.amount.value.stated if self.amount else None

    @property
    def unit(self) -> str | None:
        """The unit of that number."""
        return self.amount.unit if self.amount else None

    def dues(self, other: Target) -> tuple[Days, Days] | None:
        """The days of two deadlines that can be compared; those of one year where both leave it out and nothing else tells it."""
        if self.due is not None and other.due is not None:
            return self.due, other.due
        one, two = _days_of_a_year(self.when), _days_of_a_year(other.when)
        return (one, two) if self.due is None and other.due is None and one is not None and two is not None else None

    @property
    def live(self) -> bool:
        """True for what is still meant to happen, and told without a change of plan."""
        return self.status in LIVE and not self.revised

    def likeness(self, other: Target, *, of_deeds: bool = True) -> Likeness:
        """Whether two targets are of one plan, apart from their amounts and times; also from what is done without `of_deeds`.

        Different where actor, deed, thing, stage or part are told on both sides and differ, where each has a detail that the
        other lacks, where nobody can tell who acts, or where the later of two that happen by themselves is told more closely: a
        text names a thing in full first ("trials … trials on children" are two). Unknown where one side leaves something out.
        """
        if set(self.stage) != set(other.stage) or set(self.part) != set(other.part):
            return "different"
        if self.thing is None or self.thing != other.thing:
            return "different"
        if None in (self.actor, other.actor) and not (self.by_itself or other.by_itself):
            return "different"
        told = [(self.actor, other.actor), (self.deed, other.deed)][: 1 + of_deeds]
        if any(one and two and one != two for one, two in told):
            return "different"
        one, two = set(self.details), set(other.details)
        if one - two and two - one:
            return "different"
        earlier, later = (one, two) if self.span < other.span else (two, one)
        if self.by_itself and other.by_itself and later - earlier:
            return "different"
        return "unknown" if one != two or any(first is None or second is None for first, second in told) else "equal"


def _days_of_a_year(when: Time | None) -> Days | None:
    """The days of a date without a year, in one and the same year."""
    if not isinstance(when, Date) or when.impossible or when.year is not None or when.days is not None:
        return None
    if when.holiday is not None:
        return one_day(HOLIDAYS[when.holiday](LEAP_YEAR))
    if when.month is None:
        return None
    return month_days(LEAP_YEAR, when.month, 1) if when.day is None else one_day(dt.date(LEAP_YEAR, when.month, when.day))


def same_measure(one: Measured, two: Measured) -> bool:
    """True if two amounts count the same thing in the same unit."""
    return (
        type(one) is type(two)
        and one.unit == two.unit
        and one.per == two.per
        and (not isinstance(one, Number) or not isinstance(two, Number) or one.noun == two.noun)
    )
