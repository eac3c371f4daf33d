"""What an event happens to: a person, an organisation or a thing, by name or by noun."""

from __future__ import annotations

from typing import Final, Literal

from factcheck.claims.claim import Model
from factcheck.document import Span

Sort = Literal["person", "organisation", "name", "noun", "pronoun"]
Verdict = Literal["equal", "unknown", "different"]

PEOPLE: Final = frozenset({"person", "pronoun"})
DISTINGUISHING: Final = frozenset(
    """
    first second third fourth fifth another other next latest last old older former original previous earlier later current
    temporary permanent main sister twin second-largest largest smaller larger northern southern eastern western north south
    east west upper lower
    """.split()
)
"""Words that tell one thing from another of the same noun."""
PLACING: Final = frozenset("in at on of near from the a city town village district county capital".split())
"""Words of a phrase that do not tell which thing is meant."""
SHIPS: Final = frozenset("ship ferry boat vessel liner yacht schooner trawler steamer submarine tanker frigate cruiser".split())
WORKS: Final = frozenset(
    "book novel memoir film movie album song single play opera symphony painting poem magazine newspaper series".split()
)
HUMAN: Final = ("man", "woman", "boy", "girl", "er", "or", "ist", "ian", "ee", "ant", "patient", "suspect", "victim", "student")
"""How nouns for people end."""
KIN: Final = frozenset("daughter mother father brother sister son partner lover killer attacker other order letter".split())
"""Nouns for somebody else than the person told of by name."""
NEW: Final = frozenset({"new", "planned", "proposed"})
"""Words that fall away once the thing is there."""


class Argument(Model):
    """What an event happens to.

    name: the full name; or the noun in the singular, lower case; or, of somebody only called "he" or "she", that word.
    modifiers: the words before a noun. owner: whose it is. of: what follows to tell which it is ("the trial of Weiss").
    definite: the text presents it as known. stands_in: a pronoun or an epithet, taken for the nearest thing it can
    mean. only: the document speaks of no second thing of this noun.
    """

    sort: Sort
    name: str
    span: Span
    modifiers: tuple[str, ...] = ()
    owner: str | None = None
    of: str | None = None
    definite: bool = False
    stands_in: bool = False
    only: bool = True

    @property
    def head(self) -> str:
        """The noun, or the last word of a name, in lower case."""
        return self.name.lower().split()[-1]

    def compared(self, later: Argument) -> Verdict:
        """Whether one named later in the document is the same thing; "unknown" where that takes an assumption."""
        if self.sort != "noun" and later.sort != "noun":
            return "equal" if self.name == later.name else "different"
        if not {"person", "pronoun"}.isdisjoint((self.sort, later.sort)):
            return "different"
        if later.name == self.of or self.name == later.of:
            return "equal" if (self if self.of else later).head in WORKS else "different"
        if self.head != later.head or not later.definite:
            return "different"
        mine, others = self._words(), later._words()
        if not (mine <= others or others <= mine) or {word.lower() for word in others - mine} & DISTINGUISHING:
            return "different"
        if None not in (self.owner, later.owner) and self.owner != later.owner:
            return "different"
        if not _overlap(self.of, later.of):
            return "different"
        if later.of is not None and self.of is None and {word.lower() for word in mine - others} & DISTINGUISHING:
            return "different"
        added = any(word[0].isupper() for word in others - mine) or (later.of is not None and self.of is None)
        return "unknown" if added or not (self.only and later.only) or self.stands_in or later.stands_in else "equal"

    def may_mean(self, named: Argument) -> bool:
        """Whether a bare noun ("the ferry", "the painter") may stand for somebody or something told of by name."""
        if self.sort != "noun" or not self.definite or self.owner or self.of or self.modifiers or not self.only:
            return False
        if named.sort == "person":
            return self.head.endswith(HUMAN) and self.head not in KIN
        return named.sort == "name" and (self.head in SHIPS or self.head in WORKS) and named.head not in SHIPS | WORKS

    def _words(self) -> frozenset[str]:
        if self.sort == "noun":
            return frozenset(self.modifiers) - NEW
        return frozenset(self.name.split()[:-1])


def _overlap(one: str | None, other: str | None) -> bool:
    """True unless two phrases that tell which thing is meant differ: "in the city of Tarn" and "of Tarn" do not."""
    if one is None or other is None:
        return True
    mine, others = (frozenset(phrase.lower().split()) - PLACING for phrase in (one, other))
    return mine <= others or others <= mine
