"""A post: its title, its organisation and its time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.words import Words
from factcheck.document import Document

WAKES: frozenset[str] = frozenset({"\0"})

Tenure = Literal["current", "former", "acting", "interim", "incoming", "then"]


@dataclass(slots=True, eq=False)
class RoleMention(Mention):
    """A title as printed, with the full names of its holder and its organisation where the text gives them."""

    title: str
    person: str | None = None
    organisation: str | None = None
    tenure: Tenure = "current"

    def freeze(self, document: Document) -> Role:
        return Role(
            **self.shared(document), title=self.title, person=self.person, organisation=self.organisation, tenure=self.tenure
        )


class Role(Claim):
    """A post: `title` in lower case ("chief executive"), who holds it and where, and its time."""

    kind: Literal["role"] = "role"
    title: str
    person: str | None
    organisation: str | None
    tenure: Tenure


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    yield from ()
