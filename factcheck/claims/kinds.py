"""The kinds of claim that are read from the text, in the order in which they are read.

A kind is one file: its mention, its claim, its reader and its corpus. A reader sees the sentence, the document and what the
kinds before it have found there; what one kind has read, a later one does not read again.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from factcheck.claims import (
    age,
    anniversary,
    date,
    description,
    duration,
    money,
    multiple,
    name,
    number,
    ordinal,
    organisation,
    percent,
    period,
    person,
    pronoun,
    proportion,
    quantity,
    recurrence,
    reference,
    role,
    score,
)
from factcheck.claims.draft import Draft, Mention
from factcheck.claims.words import Words
from factcheck.document import Document


class Reader(Protocol):
    """What a kind's module offers: `WAKES`, lower-case words of which one must be in the sentence ("0" is any digit; an
    empty set wakes always), and `read`, which yields mentions in order. `taken` holds the mentions of the kinds before.
    """

    WAKES: frozenset[str]

    def read(self, words: Words, document: Document, taken: list[Mention]) -> Iterable[Mention]: ...


READERS: tuple[Reader, ...] = (
    age,
    period,
    date,
    duration,
    percent,
    money,
    quantity,
    multiple,
    ordinal,
    anniversary,
    score,
    reference,
    proportion,
    number,
    recurrence,
    person,
    organisation,
    name,
    role,
    description,
    pronoun,
)


def read_mentions(document: Document, readers: tuple[Reader, ...]) -> Draft:
    """One pass over the sentences: every reader that the words of a sentence wake reads it."""
    draft = Draft(document)
    for words in draft.sentences:
        taken: list[Mention] = []
        wake = words.wake
        for reader in readers:
            if not reader.WAKES or not wake.isdisjoint(reader.WAKES):
                found = list(reader.read(words, document, taken))
                if found:
                    taken.extend(found)
                    draft.add(found)
    return draft
