"""Plain text cut into passages: what blank lines, indentation, list marks, columns and the width of the lines keep apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.document import Span
from factcheck.reading.captions import caption_reason

Form = Literal["text", "item", "quote", "table", "underlined"]

_NARROWEST = 45  # code points: lines of text that is wrapped by hand or program are at least so long
_WIDEST = 130  # beyond, a line is a paragraph
_SLACK = 15  # how ragged a hand-wrapped margin may be

_MARK = re.compile(
    r"[ \t]*(?:[-*•▪●◦‣·–—+] |[•▪●◦‣]\s{0,3}|(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)] |\((?:\d{1,2}|[a-z]|[ivx]{1,5})\) )"
    r"[ \t|]{0,8}(?=\S)"
)
_COLUMN = re.compile(r"(?<![.!?:;,])[ ]{2,}|[ ]{4,}|[ ]*\t\s*")
_UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,}|~{3,}|\^{3,})\s*")
_FIRST_WORD = re.compile(r"\S+")
_BLANK_QUOTE = re.compile(r"[ \t]*>[ \t>]*")


@dataclass(slots=True)
class Passage:
    """Consecutive lines of one form. `pieces` are the spans of their content, without list marks, quote marks and rules.

    For a table a piece is a cell. depth: of a list item, from 1.
    """

    form: Form
    pieces: list[Span]
    depth: int = 0

    @property
    def span(self) -> Span:
        """From the first piece to the last."""
        return Span(self.pieces[0].start, self.pieces[-1].end)


def passages_of(text: str, lines: list[Span]) -> Iterator[Passage]:
    """The passages of a text in order. Lines without a letter or digit are none."""
    chunk: list[Span] = []
    for line in lines:
        content = _trimmed(text, line)
        if content is not None:
            chunk.append(line)
        elif chunk:
            yield from _divided(text, chunk)
            chunk = []
    if chunk:
        yield from _divided(text, chunk)


def _trimmed(text: str, line: Span) -> Span | None:
    """The line without white space at its ends; None if nothing is left."""
    piece = text[line.start : line.end]
    bare = piece.strip("\ufeff").strip()
    if not bare:
        return None
    start = line.start + piece.index(bare[0])
    return Span(start, start + len(bare))


def _divided(text: str, chunk: list[Span]) -> Iterator[Passage]:
    """The passages of lines that no blank line keeps apart."""
    width = max(line.end - line.start for line in chunk)
    open_passage: Passage | None = None
    previous: Span | None = None
    at = 0
    while at < len(chunk):
        rows = _table_from(text, chunk, at)
        if rows:
            if open_passage is not None:
                yield open_passage
                open_passage = None
            cells = [cell for line in chunk[at : at + rows] for cell in cells_of(text, line)]
            if cells:
                yield Passage("table", cells)
            at += rows
            continue
        line = chunk[at]
        at += 1
        content = _trimmed(text, line)
        if content is None:
            continue
        piece = text[content.start : content.end]
        if _UNDERLINE.fullmatch(piece) and open_passage is not None and len(open_passage.pieces) == 1:
            open_passage.form = "underlined" if open_passage.form == "text" else open_passage.form
            yield open_passage
            open_passage = None
            continue
        if not any(map(str.isalnum, piece)):
            continue
        form, content, depth = _form(text, line, content)
        joined = (
            open_passage is not None
            and previous is not None
            and (form == open_passage.form == "quote" or (form == "text" and open_passage.form != "quote"))
            and _continues(text, chunk[0], previous, line, width, open_passage)
        )
        if joined and open_passage is not None:
            open_passage.pieces.append(content)
        else:
            if open_passage is not None:
                yield open_passage
            open_passage = Passage(form, [content], depth)
        previous = line
    if open_passage is not None:
        yield open_passage


def _form(text: str, line: Span, content: Span) -> tuple[Form, Span, int]:
    quote = _BLANK_QUOTE.match(text, line.start, line.end)
    if quote is not None and quote.end() < content.end:
        return "quote", Span(quote.end(), content.end), 0
    mark = _MARK.match(text, line.start, line.end)
    if mark is not None:
        return "item", Span(mark.end(), content.end), 1 + (content.start - line.start) // 2
    return "text", content, 0


def _continues(text: str, top: Span, previous: Span, line: Span, width: int, passage: Passage) -> bool:
    """True if the line goes on with the sentence or paragraph of the line before."""
    if passage.form == "quote":
        return True
    first = text[passage.pieces[0].start : passage.pieces[0].end]
    start = _trimmed(text, line)
    assert start is not None  # blank lines end a chunk
    if caption_reason(text[start.start : start.end]) == "numbered caption":
        return False
    if text[start.start].islower():
        return True
    if width > _WIDEST or (width < _NARROWEST and not first.endswith((",", ";"))):
        return False
    indent, before, base = (_indent(text, each) for each in (line, previous, top))
    if passage.form == "text" and indent >= before + 2 and indent >= base and len(passage.pieces) > 1:
        return False
    if passage.form == "text" and indent == base >= 2 and before < indent:
        return False
    word = _FIRST_WORD.search(text, line.start, line.end)
    length = len(word[0]) if word is not None else 0
    return previous.end - previous.start + 1 + length > width - _SLACK


def _indent(text: str, line: Span) -> int:
    piece = text[line.start : line.end].lstrip("\ufeff")
    return len(piece) - len(piece.lstrip())


def _table_from(text: str, chunk: list[Span], at: int) -> int:
    """How many lines from `at` on are the rows of one table; 0 if none are."""
    line = text[chunk[at].start : chunk[at].end]
    for test, least in ((_piped, 2), (_tabbed, 2), (_aligned, 3)):
        cells = test(line)
        if cells < 2:
            continue
        rows = 1
        while at + rows < len(chunk) and test(text[chunk[at + rows].start : chunk[at + rows].end]) >= 2:
            rows += 1
        if rows >= (2 if cells > 2 else least):
            return rows
    return 0


def _piped(line: str) -> int:
    if "|" not in line:
        return 0
    bare = line.strip()
    edges = bare.startswith("|") + bare.endswith("|")
    count = bare.count("|") + 1 - edges
    return max(count, 2) if edges == 2 else count


def _tabbed(line: str) -> int:
    return len([cell for cell in line.split("\t") if cell.strip()]) if "\t" in line.strip() else 0


def _aligned(line: str) -> int:
    if "  " not in line.strip() or _MARK.match(line):
        return 0
    cells = [cell for cell in _COLUMN.split(line.strip()) if cell]
    return len(cells) if len(line) <= 45 * len(cells) and all(len(cell) <= 60 for cell in cells) else 0


def cells_of(text: str, line: Span) -> Iterator[Span]:
    """The cells of a row that hold anything."""
    piece = text[line.start : line.end]
    separator = _PIPE if "|" in piece else _COLUMN
    at = 0
    ends = [(match.start(), match.end()) for match in separator.finditer(piece)]
    for start, end in [*ends, (len(piece), len(piece))]:
        cell = piece[at:start]
        if any(map(str.isalnum, cell)):
            left = line.start + at + len(cell) - len(cell.lstrip("\ufeff \t\u00a0"))
            yield Span(left, line.start + at + len(cell.rstrip()))
        at = end


_PIPE = re.compile(r"\|")
