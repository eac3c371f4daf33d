"""Checks with the numbers and letters by which a reader finds their places in the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from string import ascii_lowercase
from typing import Generic, TypeVar

from factcheck.document import Document, Position, Span
from factcheck.rulebook.check import Check, Place, Step
from factcheck.rulebook.fingerprint import fingerprints

C = TypeVar("C", bound=Check)


@dataclass(frozen=True, slots=True)
class LetteredPlace:
    """A place with its letter within its check.

    anchor: the id of the marked text, empty for a place in a document that the page does not show. elsewhere: the name of
    that other document. position: None if the document is not part of the report.
    """

    letter: str
    text: str
    label: str
    anchor: str
    elsewhere: str
    position: Position | None


@dataclass(frozen=True, slots=True)
class WorkingStep:
    """A line of working with the places that it uses; those that are no place of the check have no letter."""

    expression: str
    result: str
    operands: tuple[LetteredPlace, ...]


@dataclass(frozen=True, slots=True)
class NumberedCheck(Generic[C]):
    """A check with its number among its sort, its permalink, its places and its working."""

    check: C
    number: int
    id: str
    places: tuple[LetteredPlace, ...]
    working: tuple[WorkingStep, ...]


def numbered(checks: Sequence[C], prefix: str, documents: Sequence[Document]) -> list[NumberedCheck[C]]:
    """The checks of one sort, numbered from 1 in their order. The first document is the one that the page shows."""
    by_name = {document.name: document for document in reversed(documents)}
    found = []
    for number, (check, name) in enumerate(zip(checks, fingerprints(checks), strict=True), 1):
        letters = {(place.document, place.span): letter_of(index) for index, place in enumerate(check.places)}
        found.append(
            NumberedCheck(
                check,
                number,
                f"{prefix}-{name}",
                tuple(_lettered(place, letter_of(index), by_name, documents[0]) for index, place in enumerate(check.places)),
                tuple(_step(step, letters, by_name, documents[0]) for step in check.working),
            )
        )
    return found


def anchor(span: Span) -> str:
    """The id of a marked range of the text."""
    return f"p-{span.start}-{span.end}"


def letter_of(index: int) -> str:
    """a, b … z, aa, ab … for 0, 1 …"""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = ascii_lowercase[rest] + letters
    return letters


def every_place(checks: Iterable[Check]) -> list[Place]:
    """All places of checks and of the steps of their working."""
    return [place for check in checks for place in (*check.places, *(op for step in check.working for op in step.operands))]


def _step(step: Step, letters: Mapping[tuple[str, Span], str], by_name: Mapping[str, Document], shown: Document) -> WorkingStep:
    operands = tuple(_lettered(place, letters.get((place.document, place.span), ""), by_name, shown) for place in step.operands)
    return WorkingStep(step.expression, step.result, operands)


def _lettered(place: Place, letter: str, by_name: Mapping[str, Document], shown: Document) -> LetteredPlace:
    document = by_name.get(place.document)
    inside = document is shown
    return LetteredPlace(
        letter,
        " ".join(place.text.split()),
        place.label,
        anchor(place.span) if inside else "",
        "" if inside else place.document,
        None if document is None else document.position(place.span.start),
    )
