"""The people and things that noun groups, names and pronouns of a sentence mean, as arguments of its verbs."""

from __future__ import annotations

from typing import Final

from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims
from factcheck.claims.name import Name
from factcheck.claims.nouns import STOPS, is_plural, singular
from factcheck.claims.organisation import EPITHETS, Organisation
from factcheck.claims.person import Person
from factcheck.claims.pronoun import Pronoun
from factcheck.claims.when import When
from factcheck.claims.words import Words
from factcheck.document import Span
from factcheck.statements.events.argument import HUMAN, PEOPLE, SHIPS, Argument
from factcheck.statements.events.event_verbs import ALSO_NOUNS, VERBS
from factcheck.statements.events.only_one import is_only
from factcheck.statements.events.verb_group import IRREGULAR_PAST

DEFINITE: Final = frozenset("the this that its his her their our my".split())
INDEFINITE: Final = frozenset("a an another one".split())
LONGEST: Final = 8
"""How many words a noun group may have."""
FARTHEST: Final = 14
"""How many words a phrase that opens a sentence may have."""
NEAREST: Final = 2
"""How many sentences back "it" may reach."""
COLLECTIVE: Final = frozenset("couple pair band group family team crew duo trio orchestra choir expedition party".split())
"""Nouns in the singular for which "they" may stand."""
PRESENT: Final = frozenset(
    "stands lies makes employs houses serves remains belongs carries contains attracts lets owns sits keeps has does goes".split()
)
"""Verbs that follow a subject more often than they end a group of nouns."""
SHORTEST: Final = 3
BEHIND_SURNAME: Final = frozenset("was had died married retired resigned graduated disappeared".split())
"""Words that follow a bare surname as its verb."""
PREPOSITIONS: Final = frozenset(
    """
    of in on at for with near from between to by over under outside inside behind across about against amid worth
    along through into beside beyond above below past around
    """.split()
)
OBJECTS: Final = frozenset("a an the its his her their two three four five six seven eight nine ten".split())
"""Words that show the word before them to be a verb."""
BEHIND_OF: Final = PREPOSITIONS | frozenset("was were is are has had have will would and or but began ended opened".split())
PROCESSES: Final = frozenset("construction work building demolition renovation restoration excavation filming production".split())
"""Nouns that begin and end for the thing they are of."""
OPENERS: Final = frozenset(
    "in on at after before since during by for as when while with from under last this built born set made known".split()
)


class NounPhrases:
    """Reads the noun phrases of one document."""

    def __init__(self, claims: Claims, sentences: dict[int, Words]) -> None:
        self._sentences = sentences
        self._claims: dict[int, list[Claim]] = {}
        self._timed: dict[int, set[int]] = {}
        for claim in claims.of(Person, Organisation, Name, Pronoun):
            self._claims.setdefault(claim.sentence, []).append(claim)
        for time in claims.of(When):
            words = sentences.get(time.sentence)
            if words is not None and time.span.start >= words.start:
                self._timed.setdefault(time.sentence, set()).update(
                    range(words.at(time.span.start), words.at(time.span.end - 1) + 1)
                )
        self._topics: dict[int, Argument | None] = {}
        self._prose = claims.document.prose.lower()
        self._only: dict[str, bool] = {}

    def timed(self, words: Words) -> set[int]:
        """Indexes of the words of a sentence that belong to a time."""
        return self._timed.get(words.index, set())

    def ending(self, words: Words, first: int, after: int) -> Argument | None:
        """The argument that the words `[first, after)` name, all of them."""
        if first >= after:
            return None
        if after - first == 1:
            pronoun = self._pronoun(words, first)
            if pronoun is not None or words.lower[first] in ("it", "he", "she", "they", "we", "i", "you"):
                return pronoun
        named = self._named_at_end(words, first, after)
        if named is not None:
            return named
        found = self.starting(words, first, after)
        if found is None:
            return None
        argument, end = found
        if end == after:
            return argument
        if words.lower[end] not in PREPOSITIONS:
            return None
        rest = " ".join(words.lower[end:after])  # "the strike at the other plant"
        return argument if argument.of else argument.model_copy(update={"of": rest})

    def starting(self, words: Words, first: int, after: int | None = None) -> tuple[Argument, int] | None:
        """The noun group or name that begins at a word, and the index behind it and its "of"."""
        lower, limit = words.lower, len(words.lower) if after is None else after
        if first >= limit:
            return None
        named = self._named_at_start(words, first, limit)
        if named is not None:
            argument, end = named
            if lower[end : end + 1] not in (["'s"], ["’s"]):
                return argument, end
            return self._noun(words, end + 1, limit, definite=True, owner=argument.name)
        if lower[first] in ("its", "his", "her", "their"):
            owner = self.possessor(words, first)
            return self._noun(words, first + 1, limit, definite=True, owner=owner.name if owner else None)
        pronoun = self._pronoun(words, first)
        if pronoun is not None:
            return pronoun, first + 1
        if lower[first] in DEFINITE or lower[first] in INDEFINITE:
            return self._noun(words, first + 1, limit, definite=lower[first] in DEFINITE, owner=None)
        if lower[first] in PROCESSES:
            return self._noun(words, first, limit, definite=True, owner=None)
        if lower[first] in OBJECTS and first + 1 < limit and is_plural(lower[first + 1]):
            span = Span(words.starts[first], words.ends[first + 1])
            return Argument(sort="noun", name=lower[first + 1], span=span), first + 2  # "two brothers"
        return None

    def possessor(self, words: Words, at: int) -> Argument | None:
        """Who is meant by "its", "his" or "her"."""
        span = Span(words.starts[at], words.ends[at])
        if words.lower[at] == "its":
            return self._thing(words, at, span)
        return next(
            (
                _person(claim.person, span)
                for claim in self._claims.get(words.index, ())
                if claim.span.start == span.start and isinstance(claim, Pronoun) and claim.person
            ),
            None,
        )

    def opening_name(self, words: Words, first: int, after: int) -> Argument | None:
        """The person named first in `[first, after)`, behind titles and roles."""
        for claim in self._claims.get(words.index, ()):
            if isinstance(claim, Person) and words.starts[first] <= claim.span.start and claim.span.end <= words.ends[after - 1]:
                return self._of(claim)
        return None

    def whole(self, process: Argument) -> Argument:
        """What a process is of: the bridge of "the construction of the bridge"."""
        assert process.of is not None
        head = process.of.split()[-1]
        if process.of[0].isupper():
            return Argument(sort="name", name=process.of, span=process.span, definite=True)
        return Argument(sort="noun", name=head, span=process.span, definite=True, only=self._is_only(head))

    def topic(self, sentence: int, back: int = NEAREST) -> Argument | None:
        """The subject with which a sentence opens, behind a leading time or phrase."""
        if sentence not in self._topics:
            self._topics[sentence] = None
            self._topics[sentence] = self._topic(sentence, back)
        return self._topics[sentence]

    def surname(self, sentence: int) -> Argument | None:
        """Somebody whose bare surname opens a sentence, before a verb of which it is the subject: "Weiss was buried"."""
        words = self._sentences.get(sentence)
        if words is None or len(words.lower) < SHORTEST or words.lower[1] not in BEHIND_SURNAME:
            return None
        name, lower = words.tokens[0], words.lower[0]
        if not name[0].isupper() or not name.isalpha() or lower in STOPS or is_plural(lower) or lower.endswith("ing"):
            return None
        return Argument(sort="name", name=name, span=Span(words.starts[0], words.ends[0]), definite=True)

    def _topic(self, sentence: int, back: int) -> Argument | None:
        words = self._sentences.get(sentence)
        if words is None:
            return None
        first = self._behind_opening(words)
        if words.lower[first : first + 1] in (["but"], ["and"], ["then"], ["yet"]):
            first += 1
        if first >= len(words.lower):
            return None
        if words.lower[first] == "it":
            before = self.topic(sentence - 1, back - 1) if back > 0 else None
            return None if before is None else _standing(before, Span(words.starts[first], words.ends[first]))
        for claim in self._claims.get(sentence, ()):
            if isinstance(claim, Person) and claim.span.start >= words.starts[min(first, len(words.starts) - 1)]:
                lead = words.lower[first : words.at(claim.span.start)]
                owner = words.lower[words.at(claim.span.end - 1) + 1 :][:1] in (["'s"], ["’s"])
                if len(lead) <= 4 and not owner and not any(word in PREPOSITIONS or word in DEFINITE for word in lead):
                    return self._of(claim)
                break
        found = self.starting(words, first)
        return found[0] if found else None

    def _behind_opening(self, words: Words) -> int:
        """The first word behind a phrase of time or place that opens a sentence, or 0."""
        opens = words.lower[:1] and (words.lower[0] in OPENERS or words.lower[0].endswith("ed"))
        if not opens and 0 not in self.timed(words):
            return 0
        timed = self.timed(words)
        for at in range(1, min(len(words.lower) - 1, FARTHEST)):
            if words.lower[at] == "," and at not in timed:
                return at + 1
            if at in timed or timed.isdisjoint(range(at)):
                continue
            if words.tokens[at][0].isupper() or (at - 1 in timed and words.lower[at] in ("it", "he", "she")):
                return at
        return 0

    def _pronoun(self, words: Words, at: int) -> Argument | None:
        span = Span(words.starts[at], words.ends[at])
        if words.lower[at] == "it":
            return self._thing(words, at, span)
        if words.lower[at] == "they":
            topic = self.topic(words.index - 1)
            many = topic is not None and topic.sort == "noun" and (is_plural(topic.name) or topic.head in COLLECTIVE)
            return _standing(topic, span) if topic is not None and many else None
        if words.lower[at] in ("he", "she", "him"):
            for claim in self._claims.get(words.index, ()):
                if claim.span.start == span.start and isinstance(claim, Pronoun) and claim.person:
                    return _person(claim.person, span)
            topic = self.topic(words.index - 1) or self.surname(words.index - 1)
            if topic is not None and (topic.sort == "name" or (topic.sort == "noun" and topic.head.endswith(HUMAN))):
                return _standing(topic, span)
            if topic is not None and words.lower[at] == "she" and topic.head in SHIPS:
                return _standing(topic, span)
            return Argument(sort="pronoun", name=words.lower[at], span=span, definite=True)
        return None

    def _thing(self, words: Words, at: int, span: Span) -> Argument | None:
        """What "it" or "its" means: the subject of its sentence, else that of the one before."""
        opening = self._behind_opening(words)
        topic = self.topic(words.index) if at != opening else None
        inside = topic is None and opening == 0 and words.lower[0] in OPENERS
        if at == opening or inside or (topic is not None and topic.sort in PEOPLE):
            topic = None
            for back in range(1, NEAREST + 1):
                topic = self.topic(words.index - back)
                if topic is None and not self._opens_with_many(words.index - back):
                    return None
                if topic is not None and topic.sort not in PEOPLE and not (topic.sort == "noun" and is_plural(topic.name)):
                    break
        return _standing(topic, span) if topic is not None and topic.sort not in PEOPLE else None

    def _opens_with_many(self, sentence: int) -> bool:
        """True if the subject of a sentence is a plural, which "it" cannot mean."""
        words = self._sentences.get(sentence)
        if words is None:
            return False
        first = self._behind_opening(words)
        opening = words.lower[first : first + 4]
        return opening[:1] == ["they"] or any(is_plural(word) for word in opening[: 1 if opening[:1] != ["the"] else 3])

    def _named_at_end(self, words: Words, first: int, after: int) -> Argument | None:
        """The name with which the words end, unless a preposition makes it part of another group."""
        end = words.ends[after - 1]
        for claim in self._claims.get(words.index, ()):
            if claim.span.end == end and claim.span.start >= words.starts[first]:
                lead = words.lower[first : words.at(claim.span.start)]
                if any(word in PREPOSITIONS or word in ("and", "or") for word in lead):
                    return None
                if "'s" in lead and not isinstance(claim, Person):
                    return None
                return self._of(claim)
        return None

    def _named_at_start(self, words: Words, first: int, limit: int) -> tuple[Argument, int] | None:
        at = first + 1 if words.lower[first] == "the" and first + 1 < limit else first
        for claim in self._claims.get(words.index, ()):
            if claim.span.start in (words.starts[first], words.starts[at]) and not isinstance(claim, Pronoun):
                end = words.at(claim.span.end - 1) + 1
                if end > limit:
                    return None
                if end < limit and end - 1 not in self.timed(words) and _goes_on(words, end):
                    return None  # "the Kesten bridge", "the Acme plant"
                argument = self._of(claim)
                return (argument, end) if argument else None
        return None

    def _of(self, claim: Claim) -> Argument | None:
        match claim:
            case Person(person=name):
                return Argument(sort="person", name=name, span=claim.span, definite=True)
            case Pronoun(person=str(name)):
                return _person(name, claim.span)
            case Organisation(organisation=str(name)):
                return Argument(sort="organisation", name=name, span=claim.span, definite=True)
            case Name(name=name):
                return Argument(sort="name", name=name, span=claim.span, definite=True)
        return None

    def _noun(self, words: Words, first: int, limit: int, *, definite: bool, owner: str | None) -> tuple[Argument, int] | None:
        """The group of nouns from a word on, and the "of" behind it."""
        lower = words.lower
        at = start = first
        while at < min(limit, first + LONGEST):
            if lower[at] in ("'s", "’s") and at > start:
                owner, start, definite = words.tokens[at - 1], at + 1, True
            elif self._ends_group(words, at, start):
                break
            at += 1
        if at == start or lower[at - 1].endswith("ly") or (is_plural(lower[at - 1]) and not definite):
            return None
        named = self._named_at_end(words, start, at)
        if named is not None:
            return named, at
        of, end = self._complement(words, at, limit)
        span = Span(words.starts[max(0, first - 1)], words.ends[at - 1])
        head = lower[at - 1] if is_plural(lower[at - 1]) else singular(lower[at - 1])
        if definite and owner is None and head in EPITHETS:
            named = self._named_before(words.index, span)
            if named is not None:
                return named, end
        return (
            Argument(
                sort="noun",
                name=head,
                span=span,
                modifiers=tuple(words.tokens[start : at - 1]),
                owner=owner,
                of=of,
                definite=definite,
                only=self._is_only(head),
            ),
            end,
        )

    def _named_before(self, sentence: int, span: Span) -> Argument | None:
        """The organisation for which "the firm" stands: one that opens a sentence not far before."""
        for back in range(1, NEAREST + 2):
            topic = self.topic(sentence - back)
            if topic is not None and topic.sort in ("organisation", "name"):
                return _standing(topic, span)
        return None

    def _is_only(self, noun: str) -> bool:
        """True unless the document speaks of several things of a noun, or of another one."""
        if noun not in self._only:
            self._only[noun] = is_only(noun, self._prose)
        return self._only[noun]

    def _ends_group(self, words: Words, at: int, start: int) -> bool:
        """True for a word that cannot go on with a group of nouns."""
        word = words.lower[at]
        if at == start and word in ("last", "next"):
            return False
        if not word[0].isalpha() or word in STOPS or word in PREPOSITIONS or _is_verb(words, at, start):
            return True
        if at in self.timed(words) and words.tokens[at][0].isupper():
            return True
        following = words.lower[at + 1] if at + 1 < len(words.lower) else ""
        return at > start and word.endswith("s") and (following in OBJECTS or following.isdecimal())

    def _complement(self, words: Words, at: int, limit: int) -> tuple[str | None, int]:
        """What a noun is of, and the index behind it: "the trial of Weiss", "work on the bridge"."""
        lower = words.lower
        if at + 1 >= limit or lower[at] not in ("of", "on", "about", "against") or at + 1 in self.timed(words):
            return None, at
        found = self.starting(words, at + 1, limit)
        if found is not None:
            return found[0].name, found[1]
        end = at + 1
        while end < limit and lower[end] not in BEHIND_OF and lower[end][0].isalnum() and end not in self.timed(words):
            end += 1
        return (" ".join(lower[at + 1 : end]), end) if end > at + 1 else (None, at)


def _goes_on(words: Words, at: int) -> bool:
    """True if a common noun follows that the name before it qualifies."""
    word = words.lower[at]
    return word.isalpha() and words.tokens[at].islower() and word not in STOPS and not _is_verb(words, at, at - 1)


def _is_verb(words: Words, at: int, start: int) -> bool:
    if at == start:
        return False
    word = words.lower[at]
    if word in VERBS:
        return word not in ALSO_NOUNS
    return word in IRREGULAR_PAST or word in PRESENT or (word.endswith("ed") and len(word) > 4)


def _person(name: str, span: Span) -> Argument:
    """Somebody whom a pronoun means, by full name or by the words that stand for one ("the prisoner")."""
    if name[:1].isupper():
        return Argument(sort="person", name=name, span=span, definite=True)
    return Argument(sort="noun", name=name.split()[-1], span=span, definite=True, stands_in=True)


def _standing(argument: Argument, span: Span) -> Argument:
    return argument.model_copy(update={"span": span, "stands_in": True, "definite": True})
