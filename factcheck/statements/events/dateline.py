"""Sentences without the dateline before them: "LEEDS, 3 May 2019 - The mill opened" as "The mill opened"."""

from __future__ import annotations

from typing import Final

from factcheck.claims.words import Words

FARTHEST: Final = 16
"""So many words a dateline has at most."""
DASHES: Final = frozenset("-–—")
SHORTEST: Final = 2


def behind_dateline(words: Words) -> Words:
    """The words of a sentence from behind its dateline on, with their offsets; the sentence itself if it has none."""
    tokens = words.tokens
    if not tokens or not tokens[0].isupper() or len(tokens[0]) < SHORTEST or not tokens[0].isalpha():
        return words
    for at in range(1, min(FARTHEST, len(tokens) - 1)):
        if tokens[at] in DASHES and words.starts[at] > words.ends[at - 1]:
            return _from(words, at + 1)
        if tokens[at].islower():
            return words
    return words


def _from(words: Words, first: int) -> Words:
    rest = Words.__new__(Words)
    rest.index, rest.block, rest.wake = words.index, words.block, words.wake
    rest.start, rest.end = words.starts[first], words.end
    for field in ("tokens", "lower", "starts", "ends"):
        setattr(rest, field, getattr(words, field)[first:])
    rest.digits = [at - first for at in words.digits if at >= first]
    rest.parts = rest.numerals = rest.times = None
    return rest
