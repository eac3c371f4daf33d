"""The dated claims of a document, in the order of their days."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

from factcheck.claims.calendar.words import Bound
from factcheck.claims.claim import Claim, Model
from factcheck.claims.when import Anchor, When
from factcheck.days import Days
from factcheck.document import Document, Span
from factcheck.statements.events.event import Event
from factcheck.statements.targets import Target

Told = Literal["fact", "plan", "former plan", "condition", "denial", "open"]
"""How the text tells what a time dates: as a fact, as something to come, as once meant, under a condition, as what did not
happen, or without a verb that shows it.
"""

OF_MOOD: Final[dict[str, Told]] = {
    "happened": "fact", "prior": "fact", "present": "fact", "planned": "plan", "former": "former plan",
    "conditional": "condition", "denied": "denial",
}  # fmt: skip
"""How events are told, by their mood."""
OF_STATUS: Final[dict[str, Told]] = {
    "former": "former plan", "missed": "former plan", "abandoned": "former plan", "completed": "fact",
}  # fmt: skip
"""How targets are told that are no plan any more, by their status."""


class Moment(Model):
    """A time of the text with known days, and what it dates.

    days: all days it may mean, half-open. granularity: the unit it is told in. anchor: what placed it. bound: the word that makes
    it a deadline or a beginning. hedges: words that blur it. span, text: the time as printed. what: the statement that it dates,
    or the sentence where none was read; told: how that is told. dateline: it is the date under which the document was written.
    """

    days: Days
    granularity: str
    anchor: Anchor
    bound: Bound | None
    hedges: tuple[str, ...]
    document: str
    span: Span
    text: str
    what: Span
    told: Told
    dateline: bool


def timeline(document: Document, claims: Iterable[Claim]) -> tuple[Moment, ...]:
    """One moment for each time with known days, earliest first; of equal days the shorter, then in text order."""
    dated: dict[Span, Event | Target] = {}
    times: list[When] = []
    for claim in claims:
        if isinstance(claim, When) and claim.days is not None:
            times.append(claim)
        elif isinstance(claim, Event | Target) and claim.when is not None:
            known = dated.get(claim.when.span)
            if known is None or (isinstance(known, Target) and isinstance(claim, Event)):
                dated[claim.when.span] = claim
    moments = [_moment(document, time, time.days, dated.get(time.span)) for time in times if time.days is not None]
    return tuple(sorted(moments, key=lambda moment: (moment.days, moment.span)))


def _moment(document: Document, time: When, days: Days, claim: Event | Target | None) -> Moment:
    told: Told = "open"
    if isinstance(claim, Event):
        told = OF_MOOD.get(claim.mood, "open")
    elif claim is not None:
        told = OF_STATUS.get(claim.status, "plan")
    return Moment(
        days=days,
        granularity=time.granularity,
        anchor=time.anchor,
        bound=time.bound,
        hedges=time.hedges,
        document=time.document,
        span=time.span,
        text=time.text,
        what=claim.span if claim is not None else document.sentences[time.sentence].span,
        told=told,
        dateline=getattr(time, "dateline", False),
    )
