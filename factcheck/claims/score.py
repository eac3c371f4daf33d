"""The result of a match or a vote: "won 3-2", "a 5-4 vote", "by 52 votes to 48"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.measured import unread
from factcheck.claims.nouns import counted
from factcheck.claims.numerals.numeral import Numeral, Printed
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.words import Words
from factcheck.document import Document

WAKES: frozenset[str] = frozenset({"0", "votes"})

CORPUS: dict[tuple[int, int, str], tuple[str, ...]] = {
    (3, 2, "match"): ("They won 3-2 at home.", "A 3–2 win followed.", "They beat them 3-2."),
    (5, 4, "vote"): (
        "It passed in a 5-4 vote.",
        "They voted 5 to 4 against it.",
        "The vote was 5-4.",
        "It passed by five votes to four.",
    ),
}
"""Both numbers and what they are of, then sentences that must yield them."""

MATCHES: Final = frozenset(
    """
    won win wins winning beat beats beating beaten lost lose losing draw drew drawn defeat defeats defeated victory victories
    lead leads led score scored scores scoring final finals aggregate tied tie ties match game games set sets goal goals home
    away cup league season record rout routed edged trail trailed trailing stalemate loss losses series halftime half-time
    """.split()
)
VOTES: Final = frozenset(
    "vote votes voted voting ballot majority decision ruled ruling approved rejected passed panel senate house committee".split()
)
LARGEST: Final = 500


@dataclass(slots=True, eq=False)
class ScoreMention(Mention):
    """A result as printed."""

    first: int
    second: int
    of: Literal["match", "vote"]

    def freeze(self, document: Document) -> Score:
        return Score(**self.shared(document), first=self.first, second=self.second, of=self.of)


class Score(Claim):
    """Two numbers set against each other: the result of a match or of a vote."""

    kind: Literal["score"] = "score"
    first: int
    second: int
    of: Literal["match", "vote"]


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Pairs of small whole numbers joined by a dash, or by "to" beside a word of voting, with nothing counted behind them."""
    found = unread(words, document, taken)
    parts = found.parts
    free = found.free()
    at = 0
    while at < len(free):
        pair = _pair(free, at)
        at += 1
        if pair is None:
            continue
        low, high, others = pair
        of = _sort(words, parts, low, high)
        if of is None:
            continue
        for printed in others:
            printed.take()
        at += len(others) - 1
        yield ScoreMention(low.start, high.end, words.index, words.block, int(low.stated), int(high.stated), of)


def _pair(free: list[Printed], at: int) -> tuple[Numeral, Numeral, list[Printed]] | None:
    printed = free[at]
    if printed.tolerance or printed.low.signed:
        return None
    if printed.high:
        return printed.low, printed.high, [printed]
    if at + 1 < len(free) and free[at + 1].high is None:
        return printed.low, free[at + 1].low, [printed, free[at + 1]]
    return None


def _sort(words: Words, parts: Parts, low: Numeral, high: Numeral) -> Literal["match", "vote"] | None:
    if not (low.whole and high.whole) or max(low.stated, high.stated) > LARGEST:
        return None
    if parts.lower[low.last + 1 : high.first] == ["votes", "to"]:
        return "vote"
    if high.first != low.last + 2 or low.form != "digits" or high.form != "digits":
        return None
    joiner = parts.lower[low.last + 1]
    tight = parts.glued(low.last + 1) and parts.glued(high.first)
    voted = not VOTES.isdisjoint(words.wake)
    played = not MATCHES.isdisjoint(words.wake)
    if joiner == "to":
        near = parts.lower[max(0, low.first - 3) : low.first] + parts.lower[high.last + 1 : high.last + 3]
        if VOTES.isdisjoint(near):
            return None
        return "vote"
    if joiner not in ("-", "–") or not tight:
        return None
    behind = parts.lower[high.last + 1]
    if behind == "-" and parts.glued(high.last + 1):
        return None
    noun = counted(parts, high.last)
    if noun and noun.noun not in MATCHES and noun.noun not in VOTES:
        return None
    if voted and (behind in VOTES or not played):
        return "vote"
    return "match" if played or low.stated >= high.stated else None
