"""Who acts: the subject of a clause, as an organisation, a person, or the words that stand for one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from factcheck.claims.calendar.words import MONTHS, SEASONS, WEEKDAYS
from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims, Selection
from factcheck.claims.name import Name
from factcheck.claims.nouns import singular
from factcheck.claims.organisation import EPITHETS, Organisation
from factcheck.claims.person import Person
from factcheck.claims.pronoun import Pronoun
from factcheck.claims.words import Words
from factcheck.document import Span
from factcheck.statements.actors.bodies import NEAREST, Bodies
from factcheck.statements.actors.body_nouns import BODIES, GENERIC, OFFICERS, OWNED, TOWN, is_thing

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
REPORTING: Final = frozenset("said says announced decided promised confirmed pledged reported".split())
MAKING: Final = ("maker", "builder", "grower", "farmer", "processor")
"""How nouns end that stand for a company by what it makes."""
TIMES: Final = MONTHS.keys() | SEASONS.keys() | WEEKDAYS.keys() | frozenset("early mid late next this then end christmas".split())
"""Words that make "by" a deadline."""
SHORTLY: Final = 6
"""How far from the start of its sentence "that" is still the subject of a verb."""
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

    @property
    def is_body(self) -> bool:
        """True for a named organisation, and for the noun that is known for a body."""
        return self.sort == "organisation" or (self.sort == "noun" and (self.name in BODIES or self.name in EPITHETS))

    @property
    def acts(self) -> bool:
        """True for what can mean to do something: who is named, and a noun that is not known for a thing."""
        return self.is_body or self.sort == "person" or (self.sort == "noun" and not is_thing(self.name or ""))


class Actors:
    """Finds the actors of one document, sentence by sentence in order; pronouns stand for those found before."""

    def __init__(self, claims: Claims) -> None:
        self._claims = claims
        self._bodies = Bodies(claims)
        self._last: Actor | None = None
        self._last_sentence = -1

    @cached_property
    def _by_sentence(self) -> dict[int, list[Claim]]:
        groups: dict[int, list[Claim]] = {}
        for claim in self._claims.of(Organisation, Name, Person, Pronoun):
            groups.setdefault(claim.sentence, []).append(claim)
        return groups

    @cached_property
    def _genders(self) -> dict[str, set[str]]:
        return _genders(self._claims)

    def before(self, words: Words, at: int, *, doing: bool = False) -> Actor | None:
        """The subject of the verb at a word; None where none can be told. doing: the verb has an object, so that a noun that is
        not known for a body may stand for the one that the text speaks of: "The yard will deliver two ferries".
        """
        actor = self._subject(words, at) or self._sayer(words) or self._reporter(words, at)
        if actor is not None and actor.sort == "organisation" and actor.name and actor.name.lower() in BODIES:
            actor = Actor(actor.name.lower(), actor.span, "noun")
        if actor is not None and actor.sort == "noun" and actor.name:
            actor = self._borne(actor, actor.name, words)
        if actor is not None and actor.sort == "pronoun" and words.lower[words.at(actor.span.start)] in ITS_FORMS:
            said = self._reporter(words, words.at(actor.span.start))
            actor = said if said is not None and said.name is not None else actor
        if actor is not None and actor.sort == "pronoun":
            epithet = words.lower[words.at(actor.span.end - 1)]
            known = self._bodies.bearers.get(epithet)
            actor = Actor(known, actor.span, "organisation") if known else self._standing_for(actor, words.index)
            if actor.name is None and epithet in EPITHETS:
                actor = Actor(epithet, actor.span, "noun")
        elif actor is not None and actor.sort == "person" and actor.name in self._bodies.employers:
            actor = Actor(self._bodies.employers[actor.name], actor.span, "organisation")
        elif actor is not None and actor.sort == "nobody":
            actor = Actor(self._bodies.only, actor.span, "organisation", stands_in=True)
        if doing and actor is not None and actor.sort == "noun" and actor.acts and not actor.is_body:
            actor = self._stand_in(actor, words.index) or actor
        if actor is not None and actor.name is not None:
            self._last, self._last_sentence = actor, words.index
        return actor

    def _stand_in(self, actor: Actor, sentence: int) -> Actor | None:
        """The only organisation of the text, else the body that acted last, for a noun that may be another word for it."""
        known = self._standing_for(Actor(None, actor.span, "pronoun"), sentence)
        name = self._bodies.only or (known.name if known.is_body else None)
        return Actor(name, actor.span, "organisation" if self._bodies.only else known.sort, stands_in=True) if name else None

    def _borne(self, actor: Actor, noun: str, words: Words) -> Actor | None:
        """The name behind a noun, or who said of a thing what will become of it."""
        name = self._bodies.bearers.get(noun)
        if name is None and (noun in GENERIC or noun in EPITHETS or noun.endswith(MAKING)):
            name = self._bodies.only
        elif name is None and noun in TOWN:
            names = {self._bodies.bearers[other] for other in TOWN if other in self._bodies.bearers}
            name = names.pop() if len(names) == 1 else None if names else "town"
        elif name is None and noun in OFFICERS:
            return self._standing_for(actor, words.index)
        if name is not None:
            return Actor(name, actor.span, "organisation")
        if noun in BODIES or noun in EPITHETS:
            return actor
        return self._sayer(words) or self._reporter(words, words.at(actor.span.start)) or actor

    def owner(self, words: Words, at: int) -> Actor | None:
        """Whose a noun is, by the possessive before it: "its 2050 target", "Acme's 2050 target", "the airline's target"."""
        if words.lower[at] in POSSESSIVES:
            return self._standing_for(Actor(None, Span(words.starts[at], words.ends[at]), "pronoun"), words.index)
        if words.lower[at] in ("'s", "’s", "'", "’") and at:
            return self.before(words, at)
        return None

    def agent(self, words: Words, at: int, *, stand_in: bool) -> Actor | None:
        """Who does what is done at a word: "will be cut by Acme", "will be cut, Acme said", else nobody, or with `stand_in` the
        document's only subject organisation.
        """
        named = self.behind(words, at)
        if stand_in and words.lower[0] in ("that", "this") and at < SHORTLY:
            return self.implied(words, 0)
        if named is not None or self._by(words, at, 3) is not None:
            return named
        said = self._sayer(words) or self._reporter(words, at)
        if said is None and stand_in:
            said = self._possessor(words, at)
        if said is None and stand_in and self._bodies.only:
            return Actor(self._bodies.only, Span(words.starts[at], words.ends[at]), "organisation", stands_in=True)
        return said

    def behind(self, words: Words, at: int) -> Actor | None:
        """The body named behind "by" soon after a word."""
        by = self._by(words, at, 6)
        return self._at(words, by + 1) if by is not None else None

    def _possessor(self, words: Words, at: int) -> Actor | None:
        """Whose the subject of a verb is, by the "its" that opens it: "its roof is to be rebuilt"."""
        for first in range(at - 1, max(-1, at - MOST_WORDS), -1):
            if words.lower[first] in NOUN_BREAKS:
                return None
            if words.lower[first] in POSSESSIVES:
                owner = self._standing_for(Actor(None, Span(words.starts[first], words.ends[first]), "pronoun"), words.index)
                return Actor(owner.name, owner.span, owner.sort, stands_in=True) if owner.name else None
        return None

    def _by(self, words: Words, at: int, reach: int) -> int | None:
        """The "by" within reach that leads to somebody and not to a time."""
        for by in range(at + 1, min(at + reach, len(words.lower) - 1)):
            behind = words.lower[by + 1]
            if words.lower[by] == "by" and behind[0].isalpha() and behind.partition("-")[0] not in TIMES:
                return by if behind != "the" or words.lower[by + 2 : by + 3] not in (["end"], ["year"], ["summer"]) else None
        return None

    def implied(self, words: Words, at: int) -> Actor | None:
        """The body that the text spoke of last, for a target that names nobody."""
        actor = self._standing_for(Actor(None, Span(words.starts[at], words.ends[at]), "pronoun"), words.index)
        return Actor(actor.name, actor.span, actor.sort, stands_in=True) if actor.name else None

    def _at(self, words: Words, first: int) -> Actor | None:
        """The name, or the noun of a body, that begins at a word, behind its article."""
        inner = first + (words.lower[first] in ARTICLES)
        if inner >= len(words.lower):
            return None
        for claim in self._by_sentence.get(words.index, []):
            if claim.span.start in (words.starts[first], words.starts[inner]):
                found = self._of_claim(claim, possessive=False)
                return self._standing_for(found, words.index) if found and found.sort == "pronoun" else found
        noun = words.lower[inner]
        span = Span(words.starts[first], words.ends[inner])
        if noun in BODIES and inner > first:
            return self._borne(Actor(noun, span, "noun"), noun, words)
        if words.lower[first] == "the" and words.tokens[inner].islower() and not is_thing(noun):
            return Actor(noun, span, "noun")
        return None

    def _sayer(self, words: Words) -> Actor | None:
        """Who is named behind the last comma as having said the sentence: "…, Acme said", "…, according to Acme"."""
        lower = words.lower
        end = len(lower) - 1
        while end > 0 and lower[end] in (".", "”", '"', "’"):
            end -= 1
        comma = next((at for at in range(end, max(-1, end - 12), -1) if lower[at] == ","), -1)
        if comma < 0:
            return None
        tail = lower[comma + 1 : end + 1]
        if tail[:2] == ["according", "to"]:
            return self._at(words, comma + 3) if comma + 3 < len(lower) else None
        if tail and tail[-1] in ("said", "says", "announced", "added") and len(tail) < 7:
            return self._at(words, comma + 1)
        return None

    def _reporter(self, words: Words, at: int) -> Actor | None:
        """Who is named before a word as having said or decided the rest: "The council has decided that a line is to run"."""
        for verb in range(at - 1, max(0, at - MOST_WORDS - 2), -1):
            if words.lower[verb] in REPORTING:
                first = verb - (words.lower[verb - 1] in ("has", "have", "also"))
                found = self._subject(words, first)
                if found is not None and found.sort == "pronoun":
                    epithet = words.lower[words.at(found.span.end - 1)]
                    known = self._standing_for(found, words.index)
                    return Actor(epithet, found.span, "noun") if known.name is None and epithet in EPITHETS else known
                if found is not None and found.sort == "noun" and found.name:
                    is_body = found.name in BODIES or found.name in self._bodies.bearers
                    return self._borne(found, found.name, words) if is_body else found
                return found if found is not None and found.sort == "organisation" else None
        return None

    def _subject(self, words: Words, at: int) -> Actor | None:
        lower = words.lower
        last = at - 1
        while last >= 0 and (lower[last] in IN_BETWEEN or (lower[last].endswith("ly") and words.tokens[last].islower())):
            last -= 1
        if last >= 1 and lower[last] == ",":
            last = _before_parenthesis(words, last)
        if last >= 1 and lower[last] in ("which", "who"):
            last -= 1 + (lower[last - 1] == ",")
        if last < 0:
            return None
        span = Span(words.starts[last], words.ends[last])
        if lower[last] in ITS_FORMS:
            return Actor(None, span, "pronoun")
        if lower[last] in OUR_FORMS:
            return self._speaker(words, span)
        found = self._named(words, last + 1) or _noun(words, last)
        if found is None and (singular(lower[last]) in OWNED or lower[last] in OFFICERS):
            first = next((at for at in range(last, max(-1, last - 5), -1) if lower[at] in POSSESSIVES), -1)
            if first >= 0:
                return Actor(None, Span(words.starts[first], words.ends[first]), "pronoun")
        if found is None and last == 0 and lower[0] in BODIES:
            return Actor(lower[0], span, "noun")
        if found is None and last == 0 and self._bodies.is_name(words.tokens[0]):
            name = words.tokens[0]
            return Actor(self._bodies.full.get(name, name), span, "organisation")
        return found

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
            self._bodies.employers.get(claim.person)
            for claim in self._by_sentence.get(words.index, [])
            if isinstance(claim, Person) and claim.person in self._bodies.employers
        }
        if len(employers) == 1:
            return Actor(employers.pop(), span, "organisation")
        lower = words.lower
        own = any(lower[at] in POSSESSIVES and lower[at + 1] in OFFICERS for at in range(len(lower) - 1))
        return self._standing_for(Actor(None, span, "pronoun"), words.index) if own and not employers else None

    def _standing_for(self, pronoun: Actor, sentence: int) -> Actor:
        """The nearest body before: an actor of the last sentences, or an organisation that opens one of them."""
        near = self._bodies.opener_near(pronoun.span.start, sentence)
        last = self._last if self._last and self._last.sort != "person" and sentence - self._last_sentence <= NEAREST else None
        if near is not None and (last is None or near.span.start > last.span.start):
            return Actor(near.name, pronoun.span, "noun" if near.noun else "organisation")
        if last is not None:
            return Actor(last.name, pronoun.span, last.sort)
        return Actor(self._bodies.only, pronoun.span, "organisation", stands_in=True)

    def _of_claim(self, claim: Claim, *, possessive: bool) -> Actor | None:
        match claim:
            case Organisation(organisation=str(name)) | Name(name=name):
                return Actor(self._bodies.full.get(name, name), claim.span, "organisation")
            case Organisation() if not possessive:
                return Actor(None, claim.span, "pronoun")
            case Person(person=name) if not possessive:
                return Actor(name, claim.span, "person")
            case Pronoun(person=str(name), gender=gender) if not possessive and gender in self._genders.get(name, {gender}):
                return Actor(name, claim.span, "person")
            case Pronoun() if not possessive:
                return Actor(None, claim.span, "nobody")
        return None


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
    if lower[last] in BODIES and last and words.tokens[last - 1][0].isupper() and lower[last - 1] not in ARTICLES:
        return Actor(lower[last], Span(words.starts[last - 1], words.ends[last]), "noun")
    if lower[first] != "the" or lower[last] in ("which", "who"):
        return None
    owner = next((at for at in range(first + 1, last) if lower[at] in ("'s", "’s")), -1)
    if owner > 0:
        last = owner - 1
    head = first + 1
    while head < last and lower[head + 1] not in PREPOSITIONS:
        head += 1
    if head > last or not lower[head].isalpha():
        return None
    return Actor(lower[head], Span(words.starts[first], words.ends[last]), "noun")
