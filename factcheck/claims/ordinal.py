"""A place in an order: "21st", "the third", "second-largest", "No. 3"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.measured import unread
from factcheck.claims.numerals.cardinals import ALL_ORDINALS
from factcheck.claims.numerals.numeral import Printed
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.words import Words
from factcheck.document import Document

WAKES: frozenset[str] = frozenset({"0", "number", "no", "no.", "nr", "#"}) | frozenset(ALL_ORDINALS)

CORPUS: dict[int, tuple[str, ...]] = {
    2: ("the 2nd time", "the second time"),
    3: ("third place", "the third-largest bank", "3rd place"),
    21: ("its 21st year", "the twenty-first time", "the twenty first time"),
    125: ("the 125th time", "the one hundred and twenty-fifth time"),
}
"""One place, then all spellings that must yield it."""

PERIODS: Final = frozenset("half quarter quarters halves".split())
"""Behind "second" one of these shows that a stretch of time is meant."""
RANKED: Final = frozenset(
    "ranked ranks rank ranking is was became become the world's as at 's from to its to called seed seeded overall".split()
)
LARGEST_RANK: Final = 500


@dataclass(slots=True, eq=False)
class OrdinalMention(Mention):
    """An ordinal as printed."""

    rank: int
    superlative: str | None = None

    def freeze(self, document: Document) -> Ordinal:
        return Ordinal(**self.shared(document), rank=self.rank, superlative=self.superlative)


class Ordinal(Claim):
    """A place in an order: `rank` is 1 for the first; `superlative` what the order is by ("largest"), where that is said."""

    kind: Literal["ordinal"] = "ordinal"
    rank: int
    superlative: str | None = None


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Ordinals in digits and words, but for parts of a year; and numbers behind "No." that rank."""
    found = unread(words, document, taken)
    parts = found.parts
    for printed in found.free():
        numeral = printed.low
        if numeral.form == "ordinal":
            printed.take()
            behind = parts.skip_hyphen(numeral.last + 1)
            if parts.lower[behind] in PERIODS:
                continue
            start, end, superlative = numeral.start, numeral.end, None
            word = parts.lower[behind]
            if (word.endswith("est") and len(word) > 4) or word in ("most", "best", "worst", "least"):
                last = behind + 1 if word in ("most", "least") and parts.lower[behind + 1].isalpha() else behind
                superlative, end = " ".join(parts.lower[behind : last + 1]), parts.ends[last]
            yield OrdinalMention(start, end, words.index, words.block, int(numeral.stated), superlative)
        elif (first := _numbered(parts, printed)) is not None:
            printed.take()
            yield OrdinalMention(parts.starts[first], numeral.end, words.index, words.block, int(numeral.stated))


def _numbered(parts: Parts, printed: Printed) -> int | None:
    """The part at which "No. 3", "number one" or "#1" starts where it ranks; None elsewhere."""
    numeral = printed.low
    if printed.high or not numeral.whole or not 0 < numeral.stated <= LARGEST_RANK:
        return None
    at = numeral.first - 1
    if parts.tokens[at] == "#" and parts.glued(numeral.first):
        return at
    if parts.tokens[at] == "." and parts.lower[at - 1] in ("no", "nr"):
        at -= 1
    elif parts.lower[at] not in ("number", "no", "no.", "nr"):
        return None
    if parts.lower[at - 1] in RANKED and not (parts.lower[at] == "number" and parts.lower[at - 1] in ("the", "at", "to", "from")):
        return at
    return None
