"""The article with its claims and the places of checks marked, as tokens that a template writes one by one.

Marks of places may cross each other and the edges of blocks: an element is closed there and opened again, so that each piece
is valid. Claims are innermost and cut at every edge. The text is never changed: put together, the strings are the document
with its unseen characters written out, and nothing else (numbers and labels are attributes).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from factcheck.claims.claim import Claim
from factcheck.claims.measured import Measured
from factcheck.document import Document, Span
from factcheck.rulebook.check import Check, Finding
from factcheck.writers.article_regions import LONG_MARKUP, Element, Markup, Region, markup, regions
from factcheck.writers.numbered_checks import NumberedCheck, anchor, letter_of
from factcheck.writers.visible import named, parts, written

FAMILIES = {
    "name": "who",
    "description": "who",
    "person": "who",
    "organisation": "who",
    "role": "who",
    "pronoun": "who",
    "date": "when",
    "period": "when",
    "duration": "when",
    "recurrence": "when",
    "quotation": "said",
    "reference": "who",
    "anniversary": "when",
    "ordinal": "amount",
    "score": "amount",
}
"""The family of a kind, which decides the form of its mark: measured kinds are amounts, all others statements."""

WEIGHT = ("error", "warning", "note", "open", "holds")


@dataclass(frozen=True, slots=True)
class Close:
    """The end of the element opened last and not yet closed."""

    tag: str


Token = Element | Close | str


@dataclass(slots=True, eq=False)
class Mark:
    """A range that checks point to: its id, the weightiest of these checks, and the links back to findings."""

    span: Span
    id: str
    weight: str
    links: list[Element] = field(default_factory=list)


def family(claim: Claim) -> str:
    """who, when, amount, said or statement."""
    return FAMILIES.get(claim.kind, "amount" if isinstance(claim, Measured) else "statement")


def claim_anchor(claim: Claim) -> str:
    """The id of the piece of text with which the claim begins."""
    return f"t-{claim.span.start}"


def marked_article(
    document: Document, claims: Iterable[Claim], checks: Iterable[NumberedCheck[Check]], weights: Sequence[str]
) -> Iterator[Token]:
    """The tokens of the article. `weights` gives for each check error, warning, note, open or holds."""
    marks = _marks(document, checks, weights)
    return _Sweep(document, claims, marks).tokens()


def _marks(document: Document, checks: Iterable[NumberedCheck[Check]], weights: Sequence[str]) -> list[Mark]:
    marks: dict[Span, Mark] = {}
    for check, weight in zip(checks, weights, strict=True):
        used = [(place, letter_of(index)) for index, place in enumerate(check.check.places)]
        used += [(place, "") for step in check.check.working for place in step.operands]
        for place, letter in used:
            if place.document != document.name:
                continue
            mark = marks.get(place.span)
            if mark is None:
                mark = marks[place.span] = Mark(_shown(document.text, place.span), anchor(place.span), weight)
            mark.weight = min(mark.weight, weight, key=WEIGHT.index)
            if letter and isinstance(check.check, Finding):
                mark.links.append(_link(check, letter, weight))
    return sorted(marks.values(), key=lambda mark: (mark.span.start, -mark.span.end))


def _link(check: NumberedCheck[Check], letter: str, weight: str) -> Element:
    number = f"{check.number}{letter}" if len(check.places) > 1 else f"{check.number}"
    name = f"{weight} {check.number}, place {letter}" if len(check.places) > 1 else f"{weight} {check.number}"
    return Element("a", {"class": f"ref {weight}", "href": f"#{check.id}", "aria-label": name, "data-n": number})


def _shown(text: str, span: Span) -> Span:
    """The span inside the text and without white space at its ends."""
    start = min(max(span.start, 0), len(text))
    end = min(max(span.end, start), len(text))
    inside = text[start:end]
    start += len(inside) - len(inside.lstrip())
    return Span(start, max(start, start + len(inside.strip())))


class _Sweep:
    """One walk over the text, from edge to edge. `open` holds the marks whose elements are open, outermost first."""

    def __init__(self, document: Document, claims: Iterable[Claim], marks: Sequence[Mark]) -> None:
        self.text = document.text
        self.regions = list(regions(document))
        self.markup = _by_start(run for region in self.regions if region.block for run in markup(document, region.span))
        self.claims = _by_start(claims)
        self.marks = _by_start(marks)
        spans = [thing.span for group in (self.claims, self.marks, self.markup) for things in group.values() for thing in things]
        spans += [region.span for region in self.regions]
        self.edges = sorted({0, len(self.text)}.union(*spans))
        self.open: list[Mark] = []
        self.begun: set[str] = set()

    def tokens(self) -> Iterator[Token]:
        """Everything in order."""
        pending = iter(self.regions)
        region: Region | None = None
        tags: list[str] = []
        live: list[Mark] = []
        claims: list[Claim] = []
        runs: list[Markup] = []
        for at, until in zip(self.edges, [*self.edges[1:], len(self.text)], strict=True):
            yield from self._end(at, live)
            if region is not None and region.span.end == at:
                yield from self._synchronise(())
                for _ in range(region.closes):
                    yield Close(tags.pop())
                region = None
            if region is None and at < len(self.text):
                region = next(pending)
                yield from region.opens
                tags += [element.tag for element in region.opens]
            live = [*_still(live, at), *self.marks.get(at, ())]
            for mark in live:
                if mark.span.end == at:
                    yield from self._open(mark)
                    yield from self._end(at, [mark])
            live = _still(live, at)
            claims = [*_still(claims, at), *self.claims.get(at, ())]
            runs = [*_still(runs, at), *self.markup.get(at, ())]
            if at < until:
                yield from self._synchronise(live)
                yield from self._piece(at, until, claims, runs)

    def _end(self, at: int, live: Sequence[Mark]) -> Iterator[Token]:
        """Close the marks that end here, innermost first, each after its links; what stood inside them opens again later."""
        for mark in reversed(live):
            if mark.span.end == at:
                yield from self._synchronise(self.open[: self.open.index(mark) + 1])
                for link in mark.links:
                    yield link
                    yield Close(link.tag)
                yield from self._synchronise(self.open[:-1])

    def _synchronise(self, wanted: Sequence[Mark]) -> Iterator[Token]:
        """Close and open marks until those open are exactly those wanted, in order."""
        same = 0
        while same < min(len(self.open), len(wanted)) and self.open[same] is wanted[same]:
            same += 1
        for _ in range(len(self.open) - same):
            self.open.pop()
            yield Close("mark")
        for mark in wanted[same:]:
            yield from self._open(mark)

    def _open(self, mark: Mark) -> Iterator[Token]:
        attributes = {"class": mark.weight}
        if mark.id not in self.begun:
            self.begun.add(mark.id)
            attributes["id"] = mark.id
        self.open.append(mark)
        yield Element("mark", attributes)

    def _piece(self, at: int, until: int, claims: Sequence[Claim], runs: Sequence[Markup]) -> Iterator[Token]:
        element = _piece_element(at, until, claims, runs)
        if element is not None:
            yield element
        for plain, unseen in parts(self.text, at, until):
            if plain:
                yield plain
            if unseen:
                yield Element("span", {"class": "unseen", "title": named(unseen)})
                yield written(unseen)
                yield Close("span")
        if element is not None:
            yield Close(element.tag)


class _Ranged(Protocol):
    @property
    def span(self) -> Span: ...


R = TypeVar("R", bound=_Ranged)


def _by_start(things: Iterable[R]) -> dict[int, list[R]]:
    found: dict[int, list[R]] = {}
    for thing in things:
        found.setdefault(thing.span.start, []).append(thing)
    return found


def _still(things: Iterable[R], at: int) -> list[R]:
    """Those that reach beyond a point."""
    return [thing for thing in things if thing.span.end > at]


def _piece_element(at: int, until: int, claims: Sequence[Claim], runs: Sequence[Markup]) -> Element | None:
    classes = sorted({family(claim) for claim in claims})
    if runs:
        classes.append("markup long" if any(run.span.end - run.span.start > LONG_MARKUP for run in runs) else "markup")
    if not classes:
        return None
    attributes = {"class": " ".join(classes)}
    if any(claim.span.start == at for claim in claims):
        attributes["id"] = f"t-{at}"
    ending = [claim for claim in claims if claim.span.end == until]
    if claims:
        attributes["class"] += " end" if ending else ""
        attributes["title"] = " · ".join(dict.fromkeys(claim.kind for claim in ending or claims))
    return Element("span", attributes)
