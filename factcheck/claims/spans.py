"""Where some mentions of a document stand, to ask whether a stretch of text is theirs without going through all of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from factcheck.claims.draft import Mention

FEW: Final = 8
"""So many mentions are sooner gone through than put in order."""


class Spans:
    """The spans of some mentions; they may overlap each other."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._mentions = mentions
        self._starts: list[int] = []
        self._reach: list[int] = []
        if len(mentions) > FEW:
            ordered = sorted((mention.start, mention.end) for mention in mentions)
            self._starts = [start for start, _ in ordered]
            self._reach = list(accumulate((end for _, end in ordered), max))

    def touch(self, start: int, end: int) -> bool:
        """True if one of them shares a code point with `[start, end)`."""
        if len(self._mentions) <= FEW:
            return any(mention.start < end and start < mention.end for mention in self._mentions)
        before = bisect_left(self._starts, end)
        return before > 0 and self._reach[before - 1] > start
