"""Who acts: the subject of a clause, as an organisation, a person, or the words that stand for one."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims, Selection
from factcheck.claims.name import Name
from factcheck.claims.organisation import Organisation
from factcheck.claims.person import Person
from factcheck.claims.pronoun import Pronoun
from factcheck.claims.role import Role
from factcheck.claims.words import Words
from factcheck.document import Span

ITS_FORMS: Final = frozenset({"it", "they"})
OUR_FORMS: Final = frozenset({"we"})
BREAKS: Final = frozenset(
    {";", ":", "that", "said", "says", "say", "if", "because", "while", "but", "“", "”", '"', "(", "and", "added", "announced"}
)
"""Words before which the subject of a clause does not reach back."""
NOUN_BREAKS: Final = BREAKS | {","}
"""The same for a subject without a name."""
IN_BETWEEN: Final = frozenset("also now still then soon therefore jointly both each all thus has have not".split())
ARTICLES: Final = frozenset({"the", "a", "an"})
POSSESSIVES: Final = frozenset({"its", "their"})
PREPOSITIONS: Final = frozenset("of for in on at from with under near between over by to".split())
NEAREST: Final = 3
"""How many sentences back "it" may reach."""
MOST_WORDS: Final = 8
"""A longer subject is not followed back to its first word."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts. name: the full name or, for the unnamed, the noun in lower case. span: where the text says so.

    sort "organisation" and "person" are names; "noun" is an unnamed body ("the federation"); "pronoun" is an "it" that still
    needs somebody to stand for, "nobody" a "he" or "she" that can mean no person of the text. stands_in: the actor is the
    document's only subject organisation, for want of anybody the pronoun could mean.
    """

    name: str | None
    span: Span
    sort: str
    stands_in: bool = False


class Actors:
    """Finds the actors of one document, sentence by sentence in order; pronouns stand for those found before."""

    def __init__(self, claims: Claims) -> None:
        self._claims = claims
        self._last: Actor | None = None
        self._last_sentence = -1

    @cached_property
    def _by_sentence(self) -> dict[int, list[Claim]]:
        groups: dict[int, list[Claim]] = {}
        for claim in self._claims.of(Organisation, Name, Person, Pronoun):
            groups.setdefault(claim.sentence, []).append(claim)
        return groups

    @cached_property
    def _employers(self) -> dict[str, str]:
        return {role.person: role.organisation for role in self._claims.of(Role) if role.person and role.organisation}

    @cached_property
    def _genders(self) -> dict[str, set[str]]:
        return _genders(self._claims)

    @cached_property
    def _subjects(self) -> list[Organisation]:
        """The organisations that open a sentence."""
        sentences, prose = self._claims.document.sentences, self._claims.document.prose
        return [
            claim
            for claim in self._claims.of(Organisation)
            if claim.organisation and _opens(prose[sentences[claim.sentence].span.start : claim.span.start])
        ]

    @cached_property
    def _only(self) -> str | None:
        """The organisation that alone opens sentences of the document."""
        names = {claim.organisation for claim in self._subjects}
        return names.pop() if len(names) == 1 else None

    def before(self, words: Words, at: int) -> Actor | None:
        """The subject of the verb at a word; None where none can be told."""
        actor = self._subject(words, at)
        if actor is not None and actor.sort == "pronoun":
            actor = self._standing_for(actor, words.index)
        elif actor is not None and actor.sort == "nobody":
            actor = Actor(self._only, actor.span, "organisation", stands_in=True)
        if actor is not None and actor.name is not None:
            self._last, self._last_sentence = actor, words.index
        return actor

    def owner(self, words: Words, at: int) -> Actor | None:
        """Whose a noun is, by the possessive before it: "its 2050 target", "Acme's 2050 target"."""
        if words.lower[at] in POSSESSIVES:
            return self._standing_for(Actor(None, Span(words.starts[at], words.ends[at]), "pronoun"), words.index)
        if words.lower[at] in ("'s", "’s") and at:
            return self._named(words, at)
        return None

    def _subject(self, words: Words, at: int) -> Actor | None:
        lower = words.lower
        last = at - 1
        while last >= 0 and (lower[last] in IN_BETWEEN or lower[last].endswith("ly")):
            last -= 1
        if last >= 1 and lower[last] == ",":
            last = _before_parenthesis(words, last)
        if last < 0:
            return None
        span = Span(words.starts[last], words.ends[last])
        if lower[last] in ITS_FORMS:
            return Actor(None, span, "pronoun")
        if lower[last] in OUR_FORMS:
            return self._speaker(words, span)
        return self._named(words, last + 1) or _noun(words, last)

    def _named(self, words: Words, after: int) -> Actor | None:
        """The name or pronoun that heads the words before an index, or possesses them."""
        end = words.ends[after - 1]
        first = after - 1
        while first > 0 and words.lower[first - 1] not in BREAKS and words.lower[first - 1] != ",":
            first -= 1
        inside = [c for c in self._by_sentence.get(words.index, []) if words.starts[first] <= c.span.start and c.span.end <= end]
        for claim in reversed(inside):
            following = words.at(claim.span.end)
            possessive = following < after and words.lower[following] in ("'s", "’s", "'", "’")
            if claim.span.end != end and not possessive:
                continue
            if possessive and any(word in PREPOSITIONS for word in words.lower[following + 1 : after]):
                continue
            if words.at(claim.span.start) > first and words.lower[words.at(claim.span.start) - 1] in PREPOSITIONS:
                continue
            return self._of_claim(claim, possessive=possessive)
        return None

    def _speaker(self, words: Words, span: Span) -> Actor | None:
        """Whom "we" means: the employer of the one person that the sentence names with an office."""
        employers = {
            self._employers.get(claim.person)
            for claim in self._by_sentence.get(words.index, [])
            if isinstance(claim, Person) and claim.person in self._employers
        }
        return Actor(employers.pop(), span, "organisation") if len(employers) == 1 else None

    def _standing_for(self, pronoun: Actor, sentence: int) -> Actor:
        """The nearest body before: an actor of the last sentences, or an organisation that opens one of them."""
        near = self._subject_near(pronoun.span.start, sentence)
        last = self._last if self._last and self._last.sort != "person" and sentence - self._last_sentence <= NEAREST else None
        if near is not None and (last is None or near.span.start > last.span.start):
            return Actor(near.organisation, pronoun.span, "organisation")
        if last is not None:
            return Actor(last.name, pronoun.span, last.sort)
        return Actor(self._only, pronoun.span, "organisation", stands_in=True)

    def _subject_near(self, before: int, sentence: int) -> Organisation | None:
        """The last organisation before an offset that opens the sentence or one of the nearest before it."""
        at = bisect_left(self._subjects, before, key=lambda claim: claim.span.start)
        while at and self._subjects[at - 1].sentence >= sentence - NEAREST:
            at -= 1
            if self._subjects[at].span.end <= before:
                return self._subjects[at]
        return None

    def _of_claim(self, claim: Claim, *, possessive: bool) -> Actor | None:
        match claim:
            case Organisation(organisation=str(name)) | Name(name=name):
                return Actor(name, claim.span, "organisation")
            case Organisation() if not possessive:
                return Actor(None, claim.span, "pronoun")
            case Person(person=name) if not possessive:
                return Actor(name, claim.span, "person")
            case Pronoun(person=str(name), gender=gender) if not possessive and gender in self._genders.get(name, {gender}):
                return Actor(name, claim.span, "person")
            case Pronoun() if not possessive:
                return Actor(None, claim.span, "nobody")
        return None


def _opens(before: str) -> bool:
    """True if nothing but an article, an opening mark or a dateline stands before a name in its sentence."""
    return re.split(r" [-–—] ", before)[-1].strip(" \"“'‘").lower() in ("", "the")


def _genders(claims: Claims) -> dict[str, set[str]]:
    """The gender that the text first gives to each person, by an honorific or a pronoun."""
    first: dict[str, set[str]] = {}
    persons: Selection[Person | Pronoun] = claims.of(Person, Pronoun)
    for claim in persons:
        if claim.person and claim.gender:
            first.setdefault(claim.person, {claim.gender})
    return first


def _before_parenthesis(words: Words, comma: int) -> int:
    """The last word before ", which employs 400 people," or ", a brewer,"; -1 if the comma closes nothing."""
    for at in range(comma - 1, max(-1, comma - 16), -1):
        if words.lower[at] == ",":
            return at - 1
        if words.lower[at] in (";", ":", ")"):
            return -1
    return -1


def _noun(words: Words, last: int) -> Actor | None:
    """An unnamed subject: its words back to the article, and the noun before the first preposition as its name."""
    lower = words.lower
    first = last
    while first > 0 and last - first < MOST_WORDS and lower[first] not in ARTICLES and lower[first - 1] not in NOUN_BREAKS:
        first -= 1
    while first < last and first > 0 and lower[first] in PREPOSITIONS:
        first += 1
    if lower[first] not in ("the", "The"):
        return None
    head = first + 1
    while head < last and lower[head + 1] not in PREPOSITIONS:
        head += 1
    if head > last or not lower[head].isalpha():
        return None
    return Actor(lower[head], Span(words.starts[first], words.ends[last]), "noun")
