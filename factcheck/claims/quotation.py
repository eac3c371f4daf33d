"""Words between quotation marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.words import Words
from factcheck.document import Document, Span

WAKES: frozenset[str] = frozenset({"\0"})


@dataclass(slots=True, eq=False)
class QuotationMention(Mention):
    """A quotation with its marks; `words` are the quoted words without them."""

    words: Span
    speaker: str | None = None

    def freeze(self, document: Document) -> Quotation:
        return Quotation(**self.shared(document), words=self.words, speaker=self.speaker)


class Quotation(Claim):
    """A quotation; its span includes the marks, `words` does not. `speaker` is a full name where the text gives one."""

    kind: Literal["quotation"] = "quotation"
    words: Span
    speaker: str | None


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    yield from ()
