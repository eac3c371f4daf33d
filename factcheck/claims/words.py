"""One pass over a sentence: its words with their offsets. Every reader of claims works on these."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.document import Document, Span

if TYPE_CHECKING:
    from factcheck.claims.numerals.reading import Numerals

WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., e.g.
    r"|['’]s\b"  # the possessive stands alone
    r"|\d+(?:[.,]\d+)*"  # 1,500.25
    r"|[^\W\d_]+(?:(?:-|['’&](?!s\b))[^\W_]+)*"  # words, hyphenated words, O'Brien, AT&T
    r"|\ufffc+"  # stands for code, an address, an image
    r"|[^\s\w]"  # one mark at a time
    r"|\w+"
)


class Words:
    """The words of one sentence.

    tokens, lower: the words as printed and in lower case. starts, ends: their offsets in the document. wake: the set of
    lower-case words and of the pieces of hyphenated ones, plus "0" if there is a digit: what readers ask before they look
    closer. numerals: the numbers, once read.
    """

    __slots__ = ("block", "end", "ends", "index", "lower", "numerals", "start", "starts", "tokens", "wake")

    def __init__(self, prose: str, span: Span, index: int, block: int) -> None:
        self.start, self.end = span
        self.index = index
        self.block = block
        tokens: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for match in WORD.finditer(prose, span.start, span.end):
            tokens.append(match[0])
            starts.append(match.start())
            ends.append(match.end())
        self.tokens = tokens
        self.starts = starts
        self.ends = ends
        self.lower = [token.lower() for token in tokens]
        self.wake = set(self.lower)
        self.wake.update(piece for token in self.lower if "-" in token for piece in token.split("-"))
        if any(piece[:1].isdecimal() for piece in self.wake):
            self.wake.add("0")
        self.numerals: Numerals | None = None

    def at(self, offset: int) -> int:
        """Index of the first word that ends after the offset; `len(tokens)` past the last."""
        return bisect_right(self.ends, offset)


def words_of(document: Document) -> Iterator[Words]:
    """The sentences of a document that can hold claims: all but those of furniture."""
    blocks = document.blocks
    for index, sentence in enumerate(document.sentences):
        if blocks[sentence.block].kind != "furniture":
            yield Words(document.prose, sentence.span, index, sentence.block)
