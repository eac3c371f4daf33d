"""What a rule yields: findings, agreements and open questions, each with its places and its working."""

from __future__ import annotations

from typing import Literal

from factcheck.claims.claim import Claim, Model
from factcheck.claims.measured import Number, Range
from factcheck.document import Document, Span

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
"""Worst first."""

RestsOn = Literal["text", "text and its date", "exchange rates", "source", "facts"]


class Place(Model):
    """One end of a check: a stretch of at most one sentence in a document, with a label that says what stands there."""

    document: str
    span: Span
    text: str
    label: str = ""


class Step(Model):
    """One line of working: what is computed or looked up, and what comes out; `operands` are the places it uses.

    A line that computes has the exact `value` of its expression for the stated numbers, where a percentage is a hundredth, and
    the `interval` that they stand for; every operand stands in the expression as printed, in order, so that it can be recomputed.
    """

    expression: str
    result: str = ""
    operands: tuple[Place, ...] = ()
    value: Number | None = None
    interval: Range | None = None


class Check(Model):
    """One result of a rule; `rule` is its id, filled in by the engine.

    message: one plain sentence that names both sides in the text's own words. places: all ends, the one to look at first in
    front. working: the proof, step by step. rests_on: what the check needs to be true.
    """

    rule: str = ""
    message: str
    places: tuple[Place, ...]
    working: tuple[Step, ...] = ()
    rests_on: RestsOn = "text"


class Finding(Check):
    """A conflict or a defect.

    severity: never worse than the rule's own, which caps it. assumption: what must hold for the conflict to be real, where
    something is unstated. explanations: what may have happened, most likely first. repairs: what would put it right; when
    two sides conflict, both. settles: the evidence that would decide.
    """

    severity: Severity = "error"
    assumption: str = ""
    explanations: tuple[str, ...] = ()
    repairs: tuple[str, ...] = ()
    settles: str = ""

    @property
    def spans(self) -> tuple[Span, ...]:
        """The spans of the places that lie in the document of the first place."""
        return tuple(place.span for place in self.places if place.document == self.places[0].document)


class Agreement(Check):
    """Two statements that were compared, and hold together."""


class OpenQuestion(Check):
    """Something that could not be compared. settles: what would settle it."""

    settles: str


def place(claim: Claim, label: str = "") -> Place:
    """The place of a claim."""
    return Place(document=claim.document, span=claim.span, text=claim.text, label=label)


def place_of(document: Document, span: Span, label: str = "") -> Place:
    """A place in a document by its span."""
    return Place(document=document.name, span=span, text=document.text[span.start : span.end], label=label)


def worse(first: Severity, second: Severity) -> Severity:
    """The worse of two severities."""
    return min(first, second, key=SEVERITIES.index)


def milder(first: Severity, second: Severity) -> Severity:
    """The milder of two severities."""
    return max(first, second, key=SEVERITIES.index)
