"""Words between quotation marks.

A quotation may run over many sentences, so no reader of single sentences can see it: the first step of the resolving stage
finds them all, block by block.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.document import Document, Span


@dataclass(slots=True, eq=False)
class QuotationMention(Mention):
    """A quotation with its marks; `words` are the quoted words without them. The other fields are those of the claim."""

    words: Span
    opening: str
    closing: str
    level: int = 1
    runs_on: bool = False
    speaker: str | None = None

    def freeze(self, document: Document) -> Quotation:
        return Quotation(
            **self.shared(document),
            words=self.words,
            opening=self.opening,
            closing=self.closing,
            level=self.level,
            runs_on=self.runs_on,
            speaker=self.speaker,
        )


class Quotation(Claim):
    """A quotation, or the part of one that stands in one block. Its span includes the marks, `words` does not.

    opening, closing: the marks as printed, "" where there is none: at either end of a block quotation, and where a quotation
    runs on from the block before or into the next. level: 1 for a quotation in the narrator's text, 2 for one inside it, and
    so on. runs_on: true if it goes on in a further quotation that repeats the opening mark, or in the next block.
    A quotation whose `closing` is "" and that does not run on was never closed, if its `opening` is not "" as well.
    speaker: a full name where the text gives one.
    """

    kind: Literal["quotation"] = "quotation"
    words: Span
    opening: str
    closing: str
    level: int
    runs_on: bool
    speaker: str | None
