"""The text under examination: its blocks, sentences, metadata and true offsets."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

BlockKind = Literal["title", "heading", "paragraph", "list-item", "table", "caption", "quotation", "furniture"]


class Span(NamedTuple):
    """Half-open range `[start, end)` of code points in a document's text."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """True if the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """True if `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class Position(NamedTuple):
    """A place as people count: line and column from 1, the column in code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text with one function on the page.

    `sentences` are the spans of its sentences in order; those of a table are the sentences of its cells. `level` is the
    depth of a heading or list item, from 1. `reason` tells in a few words how a block other than a paragraph was
    recognised, where the form alone gave it away.
    """

    kind: BlockKind
    span: Span
    sentences: tuple[Span, ...]
    level: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a document besides its text; None where nothing said it.

    fiscal_year_end: the month, from 1 to 12, with which the fiscal year of its company ends.
    """

    published: dt.date | None = None
    language: str | None = None
    title: str | None = None
    source: str | None = None
    fiscal_year_end: int | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a reader had to do to the input, for the user to know: bytes replaced, a key of the front matter refused."""

    message: str
    span: Span | None = None


class Sentence(NamedTuple):
    """One sentence: its span and the index of its block in `Document.blocks`."""

    span: Span
    block: int


@dataclass(frozen=True)
class Document:
    """A text with its blocks.

    `text` is the decoded file, code point for code point, so that every span is a true offset into the original.
    `prose` has the same length: markup, code and link targets are blanked, line ends inside a block are spaces, and
    typographic apostrophes and hyphens are plain ones, so that a reader of claims sees what a person reads.
    """

    name: str
    text: str
    prose: str
    blocks: tuple[Block, ...]
    metadata: Metadata = field(default_factory=Metadata)
    notices: tuple[Notice, ...] = ()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in order, furniture included."""
        return tuple(Sentence(span, index) for index, block in enumerate(self.blocks) for span in block.sentences)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offset of the first code point of every line; a line ends at LF, CR LF or CR."""
        text, starts, at = self.text, [0], -1
        if "\r" not in text:
            while (at := text.find("\n", at + 1)) >= 0:
                starts.append(at + 1)
            return tuple(starts)
        for at, char in enumerate(text):
            if char == "\n" or (char == "\r" and text[at + 1 : at + 2] != "\n"):
                starts.append(at + 1)
        return tuple(starts)

    def position(self, offset: int) -> Position:
        """Line and column, from 1, of a code point."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of a line, counted from 1, without its line end."""
        starts = self.line_starts
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that covers the offset, or of the last one that starts before it; -1 if there is none."""
        return bisect_right(self._sentence_starts, offset) - 1

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]
