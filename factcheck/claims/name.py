"""A name whose bearer's sort the text does not tell: a person, an organisation, a product, a place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.claims.capitals import names_in
from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.spans import Spans
from factcheck.claims.words import Words
from factcheck.document import Document

WAKES: frozenset[str] = frozenset()

CORPUS: tuple[tuple[str, tuple[str, ...]], ...] = (("Zamba", ("We saw Zamba there.", "Zamba left.")),)
"""A name, then sentences of which each must yield exactly it."""


@dataclass(slots=True, eq=False)
class NameMention(Mention):
    """A capitalised name as printed. opens: it opens its sentence, so that its capital proves nothing."""

    name: str
    opens: bool = False

    def freeze(self, document: Document) -> Name:
        return Name(**self.shared(document), name=self.name)


class Name(Claim):
    """A name that resolving could give neither to a person nor to an organisation."""

    kind: Literal["name"] = "name"
    name: str


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """The capitalised words left over, apart from what is a date, an amount or another value."""
    others = Spans(taken)
    for found in names_in(words):
        if found.sort == "name":
            start, end = words.starts[found.first], words.ends[found.after - 1]
            if not others.touch(start, end):
                yield NameMention(start, end, words.index, words.block, found.name, found.initial)
