"""How many times as much: "doubled", "threefold", "2.5 times higher", "15x", "twice as many", "halved"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal

from factcheck.claims.directions import Direction
from factcheck.claims.draft import Mention
from factcheck.claims.measured import Measured, MeasuredMention, mention_of, unread
from factcheck.claims.numerals.cardinals import SMALL, TENS
from factcheck.claims.numerals.numeral import Numeral, Printed
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.words import Words
from factcheck.document import Document

_VERBS: Final = {"doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5}
VERBS: Final = {f"{stem}{ending}": Fraction(value) for stem, value in _VERBS.items() for ending in ("ed", "ing", "es")} | {
    "halved": Fraction(1, 2),
    "halving": Fraction(1, 2),
}
"""Verbs that say by what a figure was multiplied."""
FOLDS: Final = {f"{word}fold": Fraction(value) for word, value in (SMALL | TENS | {"hundred": 100}).items() if value > 1}
"""Words that say how many times as much a figure became."""
ADVERBS: Final = {
    "twice": Fraction(2),
    "thrice": Fraction(3),
    "double": Fraction(2),
    "triple": Fraction(3),
    "treble": Fraction(3),
}

WAKES: frozenset[str] = frozenset({"0", "times", "x", "fold"}) | frozenset(VERBS) | frozenset(FOLDS) | frozenset(ADVERBS)

CORPUS: dict[str, tuple[str, ...]] = {
    "2": ("doubled in a year", "twice as many", "a twofold rise", "2x", "two times as many", "double the number"),
    "3": ("tripled in a year", "trebled in a year", "three times higher", "a threefold rise", "a three-fold rise", "3x"),
    "2.5": ("2.5 times higher", "two and a half times the price", "2.5x"),
    "0.5": ("halved in a year",),
}
"""One factor, then all spellings that must yield it."""

COMPARING: Final = frozenset(
    """
    as more higher greater larger bigger the its their his her that what those this faster longer smaller less lower likelier
    better worse heavier over earnings sales revenue book profit profits ebitda forward annual their our your normal
    """.split()
)
"""Behind "three times" one of these shows that a factor is meant, and not how often."""


@dataclass(slots=True, eq=False)
class MultipleMention(MeasuredMention):
    """A factor as printed."""

    def freeze(self, document: Document) -> Multiple:
        return Multiple(**self.measured(document))


class Multiple(Measured):
    """A factor between two figures: "doubled" is 2, "halved" 0.5. In words it stands for itself, a tenth either way."""

    kind: Literal["multiple"] = "multiple"


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Numbers with "times", "-fold" or "x" behind them, and verbs and adverbs that multiply."""
    found = unread(words, document, taken)
    parts = found.parts
    mentions: list[MultipleMention] = []
    for printed in found.free():
        last = _times(parts, printed)
        if last is None:
            continue
        mentions.append(_made(words, parts, printed, last, "up" if parts.lower[last] == "fold" else None))
    for at in range(parts.size):
        word = parts.lower[at]
        value = VERBS.get(word)
        if value is None:
            value = FOLDS.get(word) or (ADVERBS.get(word) if _compares(parts, at) else None)
        if value and not (word in ADVERBS and parts.lower[at + 1] == "-"):
            numeral = Numeral(parts.starts[at], parts.ends[at], at, at, value, Fraction(1), "fraction")
            moves = word in VERBS or word in FOLDS
            mentions.append(_made(words, parts, Printed(numeral), at, ("down" if value < 1 else "up") if moves else None))
    mentions.sort(key=lambda mention: mention.start)
    yield from mentions


def _times(parts: Parts, printed: Printed) -> int | None:
    """The last part of "three times", "10-fold", "15x"; None for anything else, or for how often something was done."""
    last = printed.end_numeral.last
    if printed.low.form not in ("digits", "words", "vague"):
        return None
    at = parts.skip_hyphen(last + 1)
    word = parts.lower[at]
    if word == "fold":
        return at
    if word == "x" and parts.glued(at) and at == last + 1 and not (parts.glued(at + 1) and parts.lower[at + 1][:1].isalnum()):
        return at
    if word == "times" and (parts.lower[at + 1] in COMPARING or not printed.low.whole):
        return at
    return None


def _compares(parts: Parts, at: int) -> bool:
    """True for "twice as", "double the", "twice its", and no noun or verb of another sense."""
    word, behind = parts.lower[at], parts.lower[at + 1]
    if word in ("twice", "thrice"):
        return behind in ("as", "the", "its", "their", "his", "her", "that", "what", "this")
    return behind in ("the", "that", "what") and parts.lower[at - 1] not in (
        "to",
        "will",
        "would",
        "a",
        "the",
        "could",
        "can",
        "may",
    )


def _made(words: Words, parts: Parts, printed: Printed, last: int, direction: Direction | None) -> MultipleMention:
    mention = mention_of(MultipleMention, words, parts, printed, last)
    mention.direction = direction
    return mention
