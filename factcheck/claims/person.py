"""A person's name."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.draft import Mention
from factcheck.claims.words import Words
from factcheck.document import Document

WAKES: frozenset[str] = frozenset({"\0"})


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    yield from ()
