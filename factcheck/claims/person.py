"""A person's name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.words import Words
from factcheck.document import Document

WAKES: frozenset[str] = frozenset({"\0"})


@dataclass(slots=True, eq=False)
class PersonMention(Mention):
    """A name of a person as printed; `person` is the full name of who is meant, once names are grouped."""

    name: str
    person: str | None = None

    def freeze(self, document: Document) -> Person:
        return Person(**self.shared(document), person=self.person or self.name)


class Person(Claim):
    """A mention of a person by name. `person` is the full name under which all mentions of one person go."""

    kind: Literal["person"] = "person"
    person: str


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    yield from ()
