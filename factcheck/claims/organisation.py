"""An organisation's name or epithet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.claims.capitals import names_in
from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.places import PEOPLES, PLACES
from factcheck.claims.words import Words
from factcheck.document import Document

WAKES: frozenset[str] = frozenset()

CORPUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Acme Corp", ("Acme Corp left.", "Yesterday Acme Corp. left.")),
    ("Bank of Arcadia", ("the Bank of Arcadia said",)),
    ("Securities and Exchange Commission", ("the Securities and Exchange Commission said",)),
    ("Roe & Doe", ("He works at Roe & Doe.",)),
    ("the company", ("Today the company said so.", "The company said so.")),
    ("the Belgian giant", ("Later the Belgian giant said so.",)),
)
"""A name or epithet, then sentences of which each must yield exactly it (in lower or upper case)."""

EPITHETS: frozenset[str] = frozenset(
    """
    company group firm bank giant retailer manufacturer carmaker automaker airline carrier insurer lender brewer supermarket
    chipmaker drugmaker conglomerate corporation business start-up startup multinational utility publisher broadcaster
    steelmaker miner supplier chain maker
    """.split()
)
"""Nouns that stand for an organisation named elsewhere, in lower case."""

_KIND = frozenset(
    """
    banking car drinks e-commerce energy food insurance internet media mining oil pharmaceutical retail software tech
    technology telecoms
    """.split()
)
_NOT_ONE = frozenset("of list limited car oil account accounts card cards holiday rate rates loan loans".split())


@dataclass(slots=True, eq=False)
class OrganisationMention(Mention):
    """An organisation as printed; `organisation` is the full name of which is meant, None for an epithet left open."""

    name: str
    organisation: str | None = None
    epithet: bool = False

    def freeze(self, document: Document) -> Organisation:
        return Organisation(**self.shared(document), organisation=self.organisation)


class Organisation(Claim):
    """A mention of an organisation by name or epithet. `organisation` is the name under which all its mentions go."""

    kind: Literal["organisation"] = "organisation"
    organisation: str | None


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Names that their own words give to an organisation, and epithets like "the company" or "the Dutch chip giant"."""
    found: list[Mention] = [
        OrganisationMention(words.starts[it.first], words.ends[it.after - 1], words.index, words.block, it.name)
        for it in names_in(words)
        if it.sort == "organisation"
    ]
    if not words.wake.isdisjoint(EPITHETS):
        found += _epithets(words)
        found.sort(key=lambda mention: mention.start)
    yield from found


def _epithets(words: Words) -> Iterator[Mention]:
    lower, tokens = words.lower, words.tokens
    for at, word in enumerate(lower):
        if word not in EPITHETS or not at or tokens[at][0].isupper():
            continue
        if at + 1 < len(lower) and (lower[at + 1] in _NOT_ONE or tokens[at + 1][0].isupper()):
            continue
        first = at - 1
        while first > 0 and at - first < 4 and (lower[first] in _KIND or tokens[first] in PEOPLES or tokens[first] in PLACES):
            first -= 1
        if lower[first] == "the":
            yield OrganisationMention(
                words.starts[first], words.ends[at], words.index, words.block, " ".join(lower[first : at + 1]), None, True
            )
