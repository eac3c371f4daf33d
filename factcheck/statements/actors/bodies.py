"""The bodies of a text that can mean to do something: their names, the nouns that stand for them, the sentences they open."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from factcheck.claims.collection import Claims, Selection
from factcheck.claims.name import Name
from factcheck.claims.nouns import singular
from factcheck.claims.organisation import EPITHETS, Organisation
from factcheck.claims.role import Role
from factcheck.document import Span
from factcheck.statements.actors.body_nouns import BODIES, GENERIC, NO_NAMES, is_thing

APPOSED: Final = re.compile(r"\b[Tt]he (?:[a-z-]+ ){0,2}?([a-z-]+)(?: of)? $")
"""An article and a noun right before a name."""
ACTING: Final = re.compile(r" (?:[a-z]+(?:ed|s)|said|will|had|set|cut|sold|bought|built|made|brought|put|took|gave|told)\b")
"""Verbs behind a name that make it the subject of its sentence."""

_UNNAMED: Final = "|".join(sorted(BODIES | EPITHETS))
OPENING_NOUN: Final = re.compile(
    rf"[“\"‘]?(?:The|[A-Z][a-z]+['’]s) (?:[\w-]+ ){{0,3}}?({_UNNAMED})\b(?: of ((?:[A-Z][\w-]+ ?)+))?"
)
"""A sentence that an unnamed body opens: "The association of anglers", "The town of Pelworth"."""
STANDING_FOR: Final = GENERIC | EPITHETS
"""Nouns that open a sentence for a body that is named elsewhere."""
OPENING_NAME: Final = re.compile(
    r"([A-Z][a-z]{2,}) (?:has|is|will|wants|plans|says|said|aims|expects|employs|owns|runs|makes|builds)\b"
)
"""A sentence that one capitalised word opens as its subject."""
NEAREST: Final = 3
"""How many sentences back "it" may reach."""


@dataclass(frozen=True, slots=True)
class Opener:
    """A body that opens a sentence: its name or noun, where it stands, and whether it is a named organisation."""

    name: str
    span: Span
    sentence: int
    organisation: bool
    noun: bool = False


class Bodies:
    """What a whole text says of its bodies."""

    def __init__(self, claims: Claims) -> None:
        self._claims = claims

    @cached_property
    def employers(self) -> dict[str, str]:
        """The organisation in which each person holds an office."""
        return {role.person: role.organisation for role in self._claims.of(Role) if role.person and role.organisation}

    @cached_property
    def full(self) -> dict[str, str]:
        """The longer form of each name that only one other name of the text begins with: "Pelikan", "Pelikan Pens"."""
        names = {claim.name for claim in self._claims.of(Name)} | {
            claim.organisation for claim in self._claims.of(Organisation) if claim.organisation
        }
        longer: dict[str, set[str]] = {}
        for name in names:
            first = name.split()[0]
            if first != name:
                longer.setdefault(first, set()).add(name)
        return {short: forms.pop() for short, forms in longer.items() if len(forms) == 1}

    @cached_property
    def openers(self) -> list[Opener]:
        """The bodies that open a sentence, in order: organisations, names that act or say something there, nouns of bodies."""
        sentences, prose = self._claims.document.sentences, self._claims.document.prose
        found: dict[int, Opener] = {}
        named: Selection[Organisation | Name] = self._claims.of(Organisation, Name)
        for claim in named:
            if isinstance(claim, Organisation):
                name, known = claim.organisation, True
            else:
                name, known = claim.name, False
            start = sentences[claim.sentence].span.start
            if name and (known or ACTING.match(prose, claim.span.end)) and _opens(prose[start : claim.span.start]):
                found.setdefault(claim.sentence, Opener(self.full.get(name, name), claim.span, claim.sentence, known))
        named_one = bool(found)
        for index, sentence in enumerate(sentences):
            if index not in found:
                unnamed = self._unnamed(index, sentence.span)
                if unnamed and not (named_one and unnamed.noun and unnamed.name in STANDING_FOR):
                    found[index] = unnamed
        return [found[index] for index in sorted(found)]

    def _unnamed(self, index: int, span: Span) -> Opener | None:
        prose = self._claims.document.prose
        noun = OPENING_NOUN.match(prose, span.start, span.end)
        if noun:
            name = noun[2].strip() if noun[2] else self.bearers.get(noun[1], noun[1])
            return Opener(name, Span(*noun.span()), index, organisation=False, noun=not noun[2])
        name = OPENING_NAME.match(prose, span.start, span.end)
        if name and name[1].lower() not in NO_NAMES and not is_thing(name[1].lower()):
            return Opener(self.full.get(name[1], name[1]), Span(*name.span(1)), index, organisation=False)
        return None

    def opener_near(self, before: int, sentence: int) -> Opener | None:
        """The last body before an offset that opens the sentence or one of the nearest before it."""
        at = bisect_left(self.openers, before, key=lambda opener: opener.span.start)
        while at and self.openers[at - 1].sentence >= sentence - NEAREST:
            at -= 1
            if self.openers[at].span.end <= before:
                return self.openers[at]
        return None

    @cached_property
    def only(self) -> str | None:
        """The organisation that alone opens sentences of the document; where none does, the name that alone acts in them."""
        bodies = {opener.name for opener in self.openers if opener.organisation}
        names = bodies or {opener.name for opener in self.openers if not opener.noun}
        return names.pop() if len(names) == 1 else None

    @cached_property
    def bearers(self) -> dict[str, str]:
        """The names of bodies by the noun that stands beside them: "the retailer Harbourne", "the town of Pelworth"."""
        prose = self._claims.document.prose
        bearers: dict[str, set[str]] = {}
        named: Selection[Organisation | Name] = self._claims.of(Organisation, Name)
        for claim in named:
            name = claim.name if isinstance(claim, Name) else claim.organisation
            before = prose[max(0, claim.span.start - 40) : claim.span.start]
            found = APPOSED.search(before) if name and "he " in before else None
            if found and name and (found[1] in BODIES or found[1] in EPITHETS):
                bearers.setdefault(found[1], set()).add(name)
            elif name and (isinstance(claim, Organisation) or (" " in name and f"he {name.split()[-1].lower()} " in prose)):
                bearers.setdefault(singular(name.split()[-1].lower()), set()).add(name)
        return {noun: names.pop() for noun, names in bearers.items() if len(names) == 1}

    def is_name(self, token: str) -> bool:
        """True for a capitalised word that opens a sentence and is a name: it acts there, or the text has it again, and never
        in lower case.
        """
        if (
            len(token) < 3
            or not token[0].isupper()
            or not token.isalpha()
            or token.lower() in NO_NAMES
            or is_thing(token.lower())
        ):
            return False
        if any(opener.name == self.full.get(token, token) for opener in self.openers):
            return True
        prose = self._claims.document.prose
        return len(re.findall(rf"\b{token}\b", prose)) > 1 and not re.search(rf"\b{token.lower()}\b", prose)


def _opens(before: str) -> bool:
    """True if nothing but an article, an opening mark or a dateline stands before a name in its sentence."""
    return re.split(r" [-–—] ", before)[-1].strip(" \"“'‘").lower() in ("", "the")
