"""Mentions of organisations grouped, and the one that the document is about."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache

from factcheck.claims.name_words import COLLECTIVES, LEGAL_FORMS
from factcheck.claims.organisation import OrganisationMention
from factcheck.document import Document

_UNITS = frozenset(
    """
    bank board capital cloud council court energy films finance foundation fund health hospital institute insurance
    intelligence journal labs league media motorsport museum news office post productions radio school services television
    times union university ventures
    """.split()
)
"""Words that make a unit or another body of a name rather than a longer form of it."""


@lru_cache(maxsize=4096)
def key_of(name: str) -> tuple[str, ...]:
    """The words that tell one organisation from another: in lower case, without article and legal form."""
    words = [word.strip(".,") for word in name.lower().split()]
    if words and words[0] == "the":
        words = words[1:]
    end = len(words)
    while end > 1 and words[end - 1] in LEGAL_FORMS:
        end -= 1
    return tuple(words[:end])


class Bodies:
    """All organisations of one document, by key, each under its longest printed name."""

    def __init__(self, mentions: Iterable[OrganisationMention]) -> None:
        self._names: dict[tuple[str, ...], str] = {}
        self._longer: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._opening: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._acronyms: dict[str, tuple[str, ...]] = {}
        for mention in mentions:
            self.know(mention.name)

    def know(self, name: str) -> None:
        """Take a name in; it stands for all names of the same key, under the longest form printed."""
        key = key_of(name)
        if not key:
            return
        known = self._names.get(key)
        if known is None:
            self._opening[key[0]].append(key)
            self._longer.clear()
            capitals = "".join(word[0] for word in name.split() if word[0].isupper())
            if len(capitals) > 2:
                self._acronyms.setdefault(capitals, key)
        if known is None or len(name) > len(known):
            self._names[key] = name

    def opens(self, word: str) -> bool:
        """True if an organisation's name begins with this lower-case word."""
        return word in self._opening

    def find(self, name: str) -> str | None:
        """The full name of the organisation meant by a name: itself, the one it abbreviates, or None if there is none."""
        key = key_of(name)
        if not key:
            return None
        longest = self._longest(key)
        if longest in self._names:
            return self._names[longest]
        expansion = self._acronyms.get(name.replace(".", ""))
        return self._names[expansion] if expansion else None

    def _longest(self, key: tuple[str, ...]) -> tuple[str, ...]:
        """The key of the fullest form: the only one that begins with these words and adds only what a short form leaves out."""
        done = self._longer.get(key)
        if done is None:
            longer = [
                other
                for other in self._opening.get(key[0], ())
                if len(other) > len(key) and other[: len(key)] == key and _left_out(other[len(key) :])
            ]
            longer.sort(key=len)
            whole = longer[-1] if longer else key
            done = whole if all(whole[: len(other)] == other for other in longer) else key
            self._longer[key] = done
        return done


def _left_out(tail: tuple[str, ...]) -> bool:
    """True if a short form may leave these words out."""
    return all(word in LEGAL_FORMS or (word in COLLECTIVES and word not in _UNITS) or word == "&" for word in tail)


def subject(document: Document, mentions: list[OrganisationMention]) -> str | None:
    """The only organisation that the document is about, or None.

    It is named at least twice, once in the first three blocks, and twice as often as any other.
    """
    counts = Counter(mention.organisation for mention in mentions if mention.organisation and not mention.epithet)
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < 2 or (len(ranked) > 1 and ranked[1][1] * 2 > ranked[0][1]):
        return None
    name = ranked[0][0]
    prose = [index for index, block in enumerate(document.blocks) if block.kind != "furniture"][:3]
    return name if any(mention.organisation == name and mention.block in prose for mention in mentions) else None
