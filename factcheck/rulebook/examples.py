"""Examples of a rule: its tests and its documentation. `[[…]]` marks the places that a finding must show."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from factcheck.document import Span
from factcheck.rulebook.check import Severity

Format = Literal["plain", "markdown"]


@dataclass(frozen=True, slots=True)
class Example:
    """A short text and what the rule says of it.

    sort: "bad" must be flagged at every span of `marked`, "good" must stay silent, "todo" is a known miss with its reason in
    `because`. published: the document's date. severity: of the finding, where it differs from the rule's own.
    """

    sort: Literal["bad", "good", "todo"]
    text: str
    marked: tuple[Span, ...] = ()
    published: dt.date | None = None
    severity: Severity | None = None
    format: Format = "plain"
    because: str = ""


def bad(
    text: str,
    *,
    published: str | None = None,
    severity: Severity | None = None,
    format: Format = "plain",
    marks: str = "[[]]",
) -> Example:
    """A text that the rule must flag, each place marked `[[so]]`; `marks="«»"` chooses other brackets.

    Raises ValueError if nothing is marked or a mark is left open.
    """
    half = len(marks) // 2
    plain, marked = unmark(text, marks[:half], marks[half:])
    if not marked:
        raise ValueError(f"A bad example must mark what is to be flagged with {marks[:half]}…{marks[half:]}: {text!r}")
    return Example("bad", plain, marked, _day(published), severity, format)


def good(text: str, *, published: str | None = None, format: Format = "plain") -> Example:
    """A text that the rule must leave alone."""
    return Example("good", text, (), _day(published), None, format)


def todo(text: str, *, because: str, published: str | None = None, format: Format = "plain") -> Example:
    """A text that the rule ought to flag (marked) and does not yet, with the reason."""
    plain, marked = unmark(text, "[[", "]]")
    return Example("todo", plain, marked, _day(published), None, format, because)


def unmark(text: str, opening: str, closing: str) -> tuple[str, tuple[Span, ...]]:
    """The text without its marks, and the spans that were marked. Raises ValueError for a mark left open."""
    parts: list[str] = []
    spans: list[Span] = []
    length = 0
    head, *rest = text.split(opening)
    parts.append(head)
    length += len(head)
    for piece in rest:
        inside, found, after = piece.partition(closing)
        if not found:
            raise ValueError(f"The mark {opening} is never closed in {text!r}")
        spans.append(Span(length, length + len(inside)))
        parts += [inside, after]
        length += len(inside) + len(after)
    return "".join(parts), tuple(spans)


def _day(published: str | None) -> dt.date | None:
    return None if published is None else dt.date.fromisoformat(published)
