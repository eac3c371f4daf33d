"""A person's name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.claims.capitals import names_in
from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.posts import HONORIFICS, MARRIED, Gender
from factcheck.claims.words import Words
from factcheck.document import Document

WAKES: frozenset[str] = frozenset()

CORPUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Jane Roe", ("Jane Roe left.", "Yesterday Jane Roe left.", "Mrs Jane Roe left.", "the actress Jane Roe left")),
    ("Roe", ("Mr Roe left.", "Mr. Roe left.", "Sir Roe left.", "President Roe left.")),
    ("John D. Roe", ("Rep. John D. Roe left.", "chairman John D. Roe left.")),
    ("Ludwig van der Roe", ("Ludwig van der Roe left.",)),
    ("J.K. Roe", ("J.K. Roe left.",)),
    ("Xolani Roe", ("Xolani Roe, 45, left.", "said Xolani Roe, an analyst at Acme.", "chief executive Xolani Roe left.")),
)
"""A name, then sentences of which each must yield exactly it."""


@dataclass(slots=True, eq=False)
class PersonMention(Mention):
    """A name of a person as printed, without honorific; `person` is the full name of who is meant, once names are grouped.

    gender: what an honorific before this name states. honorific: the last title word before the name, in lower case.
    opens: the name opens its sentence.
    """

    name: str
    person: str | None = None
    gender: Gender | None = None
    honorific: str | None = None

    def freeze(self, document: Document) -> Person:
        return Person(**self.shared(document), person=self.person or self.name, gender=self.gender)


class Person(Claim):
    """A mention of a person by name. `person` is the full name under which all mentions of one person go.

    `gender` is what this mention states by its honorific, None for most.
    """

    kind: Literal["person"] = "person"
    person: str
    gender: Gender | None = None


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Names that the sentence itself gives to a person; Mr and Mrs, Ms, Miss, Dr, Sir, Lady … belong to the span.

    "Mr and Mrs Roe" are two people of one name.
    """
    starts, ends = words.starts, words.ends
    for found in names_in(words):
        if found.sort == "person":
            first = found.lead if found.honorific in MARRIED else found.first
            if found.lead > 1 and words.lower[found.lead - 1] in {"and", "&"} and words.lower[found.lead - 2] in MARRIED:
                at, other = found.lead - 2, words.lower[found.lead - 2]
                yield PersonMention(starts[at], ends[at], words.index, words.block, found.name, None, HONORIFICS[other], other)
            yield PersonMention(
                starts[first], ends[found.after - 1], words.index, words.block, found.name, None, found.gender, found.honorific
            )
