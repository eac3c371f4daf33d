"""A personal pronoun."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.posts import Gender
from factcheck.claims.words import Words
from factcheck.document import Document

FORMS: dict[str, Gender] = {
    "he": "he", "him": "he", "his": "he", "himself": "he", "she": "she", "her": "she", "hers": "she", "herself": "she",
}  # fmt: skip

WAKES: frozenset[str] = frozenset(FORMS) | frozenset(f"{word}'{end}" for word in ("he", "she") for end in ("s", "d", "ll"))

CORPUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("he", ("Then he left.", "he'd left", "He's gone.")),
    ("her", ("We saw her.", "We saw her house.")),
    ("himself", ("Roe praised himself.",)),
)
"""A pronoun, then sentences of which each must yield exactly it (in lower or upper case)."""

_STYLE = frozenset(
    "majesty highness excellency holiness honour honor grace ladyship lordship worship royal imperial eminence majesty's".split()
)


@dataclass(slots=True, eq=False)
class PronounMention(Mention):
    """A pronoun as printed. person: the full name of who is meant, or None. excluded: other candidates and why not.

    word: in lower case without "'s" and the like. others: who else could be meant, by name or description. says: the
    quotations and mentions whose speaker it is.
    """

    gender: Gender
    person: str | None = None
    excluded: tuple[str, ...] = ()
    word: str = ""
    others: tuple[str, ...] = ()
    says: list[Mention] = field(default_factory=list)

    def freeze(self, document: Document) -> Pronoun:
        return Pronoun(
            **self.shared(document), gender=self.gender, person=self.person, excluded=self.excluded, others=self.others
        )


class Pronoun(Claim):
    """A gendered pronoun (he, him, his, himself; she, her, hers, herself).

    `person` is the full name of the person it is attached to (or the words that stand for somebody unnamed), None if more
    than one candidate or none remains. `excluded` tells of each other candidate why it was left out; `others` who else
    could be meant.
    """

    kind: Literal["pronoun"] = "pronoun"
    gender: Gender
    person: str | None
    excluded: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Pronouns that stand for somebody: not those of a style of address (Her Majesty), nor of a pair (his or her)."""
    lower, starts = words.lower, words.starts
    last = len(lower) - 1
    for at, word in enumerate(lower):
        plain = word.partition("'")[0]
        gender = FORMS.get(plain)
        if gender is None or (at < last and lower[at + 1] in _STYLE):
            continue
        if _paired(lower, at, gender, 2) or _paired(lower, at, gender, -2):
            continue
        yield PronounMention(starts[at], starts[at] + len(plain), words.index, words.block, gender, word=plain)


def _paired(lower: list[str], at: int, gender: Gender, step: int) -> bool:
    """True for one half of "he or she", "his/her"."""
    other = at + step
    if not 0 <= other < len(lower):
        return False
    return lower[(at + other) // 2] in {"or", "/", "and"} and FORMS.get(lower[other], gender) != gender
