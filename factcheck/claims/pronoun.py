"""A personal pronoun."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.words import Words
from factcheck.document import Document

WAKES: frozenset[str] = frozenset({"\0"})

Gender = Literal["he", "she"]


@dataclass(slots=True, eq=False)
class PronounMention(Mention):
    """A pronoun as printed. person: the full name of who is meant, or None. excluded: other candidates and why not."""

    gender: Gender
    person: str | None = None
    excluded: tuple[str, ...] = ()

    def freeze(self, document: Document) -> Pronoun:
        return Pronoun(**self.shared(document), gender=self.gender, person=self.person, excluded=self.excluded)


class Pronoun(Claim):
    """A gendered pronoun (he, him, his, himself; she, her, hers, herself).

    `person` is the full name of the person it is attached to, None if more than one candidate or none remains. `excluded`
    tells of each other candidate why it was left out.
    """

    kind: Literal["pronoun"] = "pronoun"
    gender: Gender
    person: str | None
    excluded: tuple[str, ...] = ()


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    yield from ()
