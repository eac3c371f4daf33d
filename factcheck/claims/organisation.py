"""An organisation's name or epithet."""

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
class OrganisationMention(Mention):
    """An organisation as printed; `organisation` is the full name of which is meant, None for an epithet left open."""

    name: str
    organisation: str | None = None

    def freeze(self, document: Document) -> Organisation:
        return Organisation(**self.shared(document), organisation=self.organisation)


class Organisation(Claim):
    """A mention of an organisation by name or epithet. `organisation` is the name under which all its mentions go."""

    kind: Literal["organisation"] = "organisation"
    organisation: str | None


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    yield from ()
