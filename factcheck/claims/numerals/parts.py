"""The words of a sentence with their hyphens apart, so that "six-mile" and "6-mile" are read alike."""

from __future__ import annotations

import re

from factcheck.claims.words import Words

_DIGITS_FIRST = re.compile(r"\d+|\D+")
PAD = 8
"""Empty parts behind the last, so that looking a few parts ahead, or behind the first, needs no test of the bounds."""


class Parts:
    """The parts of one sentence: `tokens` as printed, `lower` in lower case, `starts` and `ends` in the document.

    `size` is their number; the lists hold `PAD` empty parts more, which touch nothing.
    """

    __slots__ = ("ends", "lower", "size", "starts", "tokens")

    def __init__(self, words: Words, prose: str) -> None:
        if "-" in prose[words.start : words.end]:
            self._split(words)
        else:
            self.tokens, self.lower = words.tokens[:], words.lower[:]
            self.starts, self.ends = words.starts[:], words.ends[:]
        self.size = len(self.tokens)
        self.tokens += [""] * PAD
        self.lower += [""] * PAD
        self.starts += [words.end + PAD] * PAD
        self.ends += [-PAD] * PAD

    def _split(self, words: Words) -> None:
        tokens: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for token, start, end in zip(words.tokens, words.starts, words.ends, strict=True):
            if "-" not in token or end - start == 1:
                tokens.append(token)
                starts.append(start)
                ends.append(end)
                continue
            at = start
            for piece in token.split("-"):
                if at > start:
                    tokens.append("-")
                    starts.append(at - 1)
                    ends.append(at)
                for part in _DIGITS_FIRST.findall(piece) if piece[:1].isdecimal() else (piece,):
                    if part:
                        tokens.append(part)
                        starts.append(at)
                        at += len(part)
                        ends.append(at)
                at += 1
        _merge_digits(tokens, starts, ends)
        self.tokens, self.starts, self.ends = tokens, starts, ends
        self.lower = [token.lower() for token in tokens]

    def glued(self, at: int) -> bool:
        """True if nothing stands between a part and the one before it."""
        return self.ends[at - 1] == self.starts[at]

    def ends_word(self, at: int) -> bool:
        """True if no letter or digit touches a part from behind."""
        return not (self.glued(at + 1) and self.tokens[at + 1][:1].isalnum())

    def skip_hyphen(self, at: int) -> int:
        """The part itself, or the one behind it if it is a hyphen that touches both its neighbours."""
        return at + 1 if self.lower[at] == "-" and self.glued(at) and self.glued(at + 1) else at


def _merge_digits(tokens: list[str], starts: list[int], ends: list[int]) -> None:
    """Put together in place what a number behind a hyphen lost to it: "to-260,000"."""
    at = 1
    while at < len(tokens) - 2:
        if (
            tokens[at - 1] == "-"
            and tokens[at].isdecimal()
            and tokens[at + 1] in (",", ".")
            and tokens[at + 2][0].isdecimal()
            and ends[at] == starts[at + 1]
            and ends[at + 1] == starts[at + 2]
        ):
            tokens[at : at + 3] = ["".join(tokens[at : at + 3])]
            del starts[at + 1 : at + 3], ends[at : at + 2]
        else:
            at += 1
