"""The mentions of one document while they are read and resolved. Frozen into claims at the end, never changed after."""

from __future__ import annotations

import datetime as dt
from abc import abstractmethod
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from factcheck.claims.calendar.expressions import FiscalCalendar
from factcheck.claims.claim import NARRATOR, NOTHING, About, Claim, Voice
from factcheck.claims.words import Words, words_of
from factcheck.document import Document, Span


@dataclass(slots=True, eq=False)
class Mention:
    """A cheap record of something read in a sentence, to be resolved and then frozen into a claim.

    start, end: offsets in the document. sentence, block: indexes in the document. voice and about are filled by the
    resolving stage.
    """

    start: int
    end: int
    sentence: int
    block: int
    voice: Voice = field(default=NARRATOR, kw_only=True)
    about: About = field(default=NOTHING, kw_only=True)

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @abstractmethod
    def freeze(self, document: Document) -> Claim:
        """The claim that this mention has become."""

    def shared(self, document: Document) -> dict[str, Any]:
        """The fields that every claim takes from its mention."""
        return {
            "document": document.name,
            "span": self.span,
            "text": document.text[self.start : self.end],
            "sentence": self.sentence,
            "block": self.block,
            "voice": self.voice,
            "about": self.about,
        }


M = TypeVar("M", bound=Mention)


class Draft:
    """A document, its sentences as words, and the mentions found in them, by type and in order of their start.

    `calendar` is the fiscal year of its company, where metadata or text tell it.
    `date` is the document's own: from its metadata, else from a dateline that the resolving stage finds in the text.
    `quoted` are the outermost quotations, their marks included, in order and without overlap.
    `subject` is the only organisation that the document is about, once names are grouped; None if there is no such one.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.date: dt.date | None = document.metadata.published
        self.calendar: FiscalCalendar | None = None
        self.subject: str | None = None
        self.sentences: list[Words] = list(words_of(document))
        self._by_index = {words.index: words for words in self.sentences}
        self._mentions: dict[type[Mention], list[Mention]] = {}
        self._quoted: tuple[Span, ...] = ()
        self._quoted_starts: list[int] = []

    def __iter__(self) -> Iterator[Mention]:
        """All mentions, type by type."""
        for mentions in self._mentions.values():
            yield from mentions

    @property
    def quoted(self) -> tuple[Span, ...]:
        return self._quoted

    @quoted.setter
    def quoted(self, spans: tuple[Span, ...]) -> None:
        self._quoted = spans
        self._quoted_starts = [span.start for span in spans]

    def is_quoted(self, offset: int) -> bool:
        """True if the offset lies in a quotation; known once the first step of the resolving stage is done."""
        at = bisect_right(self._quoted_starts, offset) - 1
        return at >= 0 and offset < self._quoted[at].end

    def quoted_words(self, words: Words) -> list[bool]:
        """Of each word of a sentence whether it lies in a quotation; known as soon as `is_quoted` is."""
        inside = [False] * len(words.starts)
        at = max(0, bisect_right(self._quoted_starts, words.start) - 1)
        while at < len(self._quoted) and self._quoted[at].start < words.end:
            first, after = (bisect_left(words.starts, edge) for edge in self._quoted[at])
            inside[first:after] = [True] * (after - first)
            at += 1
        return inside

    def words(self, sentence: int) -> Words:
        """The words of a sentence by its index in the document. Raises KeyError for a sentence of furniture."""
        return self._by_index[sentence]

    def words_or_none(self, sentence: int) -> Words | None:
        """The words of a sentence by its index in the document; None for a sentence of furniture, or if there is none."""
        return self._by_index.get(sentence)

    def add(self, mentions: Iterable[Mention]) -> None:
        """Take mentions in; those of one type must come in order of their start."""
        for mention in mentions:
            self._mentions.setdefault(type(mention), []).append(mention)

    def of(self, kind: type[M]) -> list[M]:
        """The mentions of one type, in order; subclasses are types of their own."""
        return self._mentions.get(kind, [])  # type: ignore[return-value]  # the key is the type of every element

    def replace(self, kind: type[M], mentions: list[M]) -> None:
        """Put mentions, in order of their start, in the place of all those of their type."""
        self._mentions[kind] = list(mentions)

    def freeze(self) -> list[Claim]:
        """All mentions as claims, in order of start, then end, then kind."""
        document = self.document
        claims = [mention.freeze(document) for mentions in self._mentions.values() for mention in mentions]
        claims.sort(key=lambda claim: (claim.span, claim.kind))
        return claims
