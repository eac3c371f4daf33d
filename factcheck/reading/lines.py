"""The lines of a text, whatever ends them."""

from __future__ import annotations

import re

from factcheck.document import Span

_LINE_END = re.compile(r"\r\n|\n|\r")


def lines_of(text: str, start: int = 0) -> list[Span]:
    """Spans of the lines from `start` on, without their line ends. A line ends at LF, CR LF or CR."""
    spans: list[Span] = []
    at = start
    for match in _LINE_END.finditer(text, start):
        spans.append(Span(at, match.start()))
        at = match.end()
    spans.append(Span(at, len(text)))
    return spans
