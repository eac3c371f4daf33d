"""One pass over a sentence: its words with their offsets. Every reader of claims works on these."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from factcheck.document import Document, Span

if TYPE_CHECKING:
    from factcheck.claims.calendar.point import Timex
    from factcheck.claims.numerals.parts import Parts
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

    tokens, lower: the words as printed and in lower case. starts, ends: their offsets in the document. digits: indexes of the
    words that begin with a digit. wake: the set of lower-case words and of the pieces of hyphenated ones, plus "0" if there is
    a digit: what readers ask before they look closer. parts, numerals, times: what was
    made of them, once it is asked for.
    """

    __slots__ = (
        "block",
        "digits",
        "end",
        "ends",
        "index",
        "lower",
        "numerals",
        "parts",
        "start",
        "starts",
        "times",
        "tokens",
        "wake",
    )

    def __init__(self, prose: str, span: Span, index: int, block: int) -> None:
        self.start, self.end = span
        self.index = index
        self.block = block
        self.tokens = tokens = _tokens(prose[span.start : span.end])
        self.starts, self.ends = _offsets(prose, span.start, tokens)
        self.lower = list(map(str.lower, tokens))
        self.digits = [at for at, token in enumerate(tokens) if token[0].isdecimal()]
        self.wake = set(self.lower)
        pieces = {piece for token in self.lower if "-" in token for piece in token.split("-")}
        self.wake |= pieces
        if self.digits or any(piece[:1].isdecimal() for piece in pieces):
            self.wake.add("0")
        self.parts: Parts | None = None
        self.numerals: Numerals | None = None
        self.times: list[Timex] | None = None

    def at(self, offset: int) -> int:
        """Index of the first word that ends after the offset; `len(tokens)` past the last."""
        return bisect_right(self.ends, offset)

    def where(self, wanted: Set[str]) -> list[int]:
        """Indexes of the words whose lower-case form is wanted; "0" stands for any word that begins with a digit."""
        found = [at for at, word in enumerate(self.lower) if word in wanted]
        return sorted({*found, *self.digits}) if self.digits and "0" in wanted else found


def _tokens(text: str) -> list[str]:
    """The words of a text. Most of what stands between spaces is one plain word, for which no pattern is needed."""
    tokens: list[str] = []
    for piece in text.split():
        if piece.isalpha():
            tokens.append(piece)
        else:
            tokens += WORD.findall(piece)
    return tokens


def _offsets(prose: str, start: int, tokens: list[str]) -> tuple[list[int], list[int]]:
    """Where tokens start and end that follow one another from `start` on with nothing but white space between them."""
    starts: list[int] = []
    ends: list[int] = []
    find = prose.find
    at = start
    for token in tokens:
        at = find(token, at)
        starts.append(at)
        at += len(token)
        ends.append(at)
    return starts, ends


def words_of(document: Document) -> Iterator[Words]:
    """The sentences of a document that can hold claims: all but those of furniture."""
    blocks = document.blocks
    for index, sentence in enumerate(document.sentences):
        if blocks[sentence.block].kind != "furniture":
            yield Words(document.prose, sentence.span, index, sentence.block)
