"""A person told of without a name: "a spokeswoman", "the judge", "his wife"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.person import PersonMention
from factcheck.claims.posts import GENDERED, PEOPLE_NOUNS, TITLES, Gender
from factcheck.claims.spans import Spans
from factcheck.claims.words import Words
from factcheck.document import Document

Determiner = Literal["the", "a", "whose", "none"]

MANY: dict[str, Gender] = {
    "women": "she", "girls": "she", "ladies": "she", "wives": "she", "mothers": "she", "daughters": "she", "sisters": "she",
    "actresses": "she", "spokeswomen": "she", "men": "he", "boys": "he", "husbands": "he", "fathers": "he", "sons": "he",
    "brothers": "he", "gentlemen": "he",
}  # fmt: skip
"""Nouns for several people of one gender."""

WAKES: frozenset[str] = PEOPLE_NOUNS | frozenset(MANY)

CORPUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("a spokeswoman", ("Later a spokeswoman said so.", "a company spokeswoman said so")),
    ("the judge", ("Then the judge left.", "The judge left.")),
    ("his wife", ("He met his wife.",)),
    ("its chief executive", ("Yesterday its chief executive left.",)),
)

_DETERMINERS: dict[str, Determiner] = {
    "the": "the", "this": "the", "that": "the", "a": "a", "an": "a", "another": "a", "one": "a", "some": "a", "any": "a",
    "every": "a", "each": "a", "no": "a", "his": "whose", "her": "whose", "their": "whose", "its": "whose", "my": "whose",
    "our": "whose", "your": "whose", "'s": "whose",
}  # fmt: skip

_COPULAS = frozenset("is was are were be been become became becoming being remains remained as".split())

_BEFORE_VERBS = frozenset("will would can could may might must shall should to did do does not cannot".split())

_LINKS = frozenset("for of to in by with from at on and or but as than".split())


@dataclass(slots=True, eq=False)
class DescriptionMention(Mention):
    """A noun for a person, with what stands before it.

    noun: the head in lower case, with the title words before it. person: the full name of who is meant, or the words that
    stand for somebody unnamed. gender: what the noun states. bearer: the name in apposition to it, or the subject of which it
    is said ("Roe is the director"). said: it is said of the subject of its clause. many: several.
    """

    noun: str
    determiner: Determiner
    gender: Gender | None = None
    many: bool = False
    person: str | None = None
    bearer: PersonMention | None = None
    said: bool = False

    def freeze(self, document: Document) -> Description:
        return Description(
            **self.shared(document),
            noun=self.noun,
            person=self.person,
            gender=self.gender,
            definite=self.determiner != "a",
            many=self.many,
        )


class Description(Claim):
    """A person told of by a noun. `noun` is in lower case; `person` the full name of who is meant where the text gives one.

    `gender` is what the noun states ("spokeswoman"), None for most. `many` is true for a plural like "women".
    """

    kind: Literal["description"] = "description"
    noun: str
    person: str | None
    gender: Gender | None
    definite: bool
    many: bool = False


class Persons:
    """The persons named in a sentence, by the words beside their names. names: the names themselves."""

    def __init__(self, words: Words, persons: list[PersonMention]) -> None:
        self.words = words
        self.names = Spans(persons)
        self._by_start = {person.start: person for person in reversed(persons)}
        self._by_end = {person.end: person for person in reversed(persons)}

    def beside(self, at: int, mention: DescriptionMention) -> PersonMention | None:
        """The person named right beside the noun at a word: "the chef Jo Roe", "the chef, Jo Roe,", "Jo Roe, the chef"."""
        first = self.words.at(mention.start)
        found = [
            self._from(at + 1),
            self._from(at + 2) if self._comma(at + 1) else None,
            self._from(self._after_comma(at)) if mention.start == self.words.start else None,
            self.before(first - 1) if self._comma(first - 1) else None,
        ]
        return min((person for person in found if person is not None), key=lambda person: person.start, default=None)

    def before(self, at: int) -> PersonMention | None:
        """The person whose name ends right before a word."""
        return self._by_end.get(self.words.ends[at - 1]) if at > 0 else None

    def _from(self, at: int) -> PersonMention | None:
        return self._by_start.get(self.words.starts[at]) if at < len(self.words.starts) else None

    def _comma(self, at: int) -> bool:
        return 0 <= at < len(self.words.tokens) and self.words.tokens[at] == ","

    def _after_comma(self, at: int) -> int:
        """Index of the word behind the first comma from a word on: "A baker since her youth, Jo Roe …"."""
        lower = self.words.lower
        comma = next((index for index in range(at, len(lower)) if lower[index] == ","), len(lower))
        return comma + 1


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Nouns for people with their determiner; one before or after a name ("the actress Jane Roe") has that name as bearer."""
    lower, tokens, starts, ends = words.lower, words.tokens, words.starts, words.ends
    persons = Persons(words, [mention for mention in taken if isinstance(mention, PersonMention)])
    size = len(lower)
    for at in words.where(WAKES):
        word = lower[at]
        if word in MANY:
            yield DescriptionMention(starts[at], ends[at], words.index, words.block, word, "none", MANY[word], True)
        elif (
            word in PEOPLE_NOUNS and not (at + 1 < size and lower[at + 1] in PEOPLE_NOUNS) and lower[at - 1] not in _BEFORE_VERBS
        ):
            if persons.names.touch(starts[at], ends[at]):
                continue
            first = at
            while first and (lower[first - 1] in TITLES or lower[first - 1] in PEOPLE_NOUNS) and tokens[first - 1][0].isalpha():
                first -= 1
            gender = next((GENDERED[lower[i]] for i in range(first, at + 1) if lower[i] in GENDERED), None)
            determiner, begin = _determined(lower, first)
            start = begin if at - begin < 6 else first
            mention = DescriptionMention(
                starts[start], ends[at], words.index, words.block, " ".join(lower[first : at + 1]), determiner, gender
            )
            mention.bearer = persons.beside(at, mention)
            if mention.bearer is None and at and tokens[at][0].isupper() and _in_name(words, at, gender):
                continue
            if mention.bearer is None and start and lower[start - 1] in _COPULAS:
                mention.said = True
                mention.bearer = persons.before(start - 1)
            yield mention


def _in_name(words: Words, at: int, gender: Gender | None) -> bool:
    """True for a capitalised noun inside a sentence that is part of some name: "Consumer Credit Bill", "Prince hotels"."""
    following = words.tokens[at + 1] if at + 1 < len(words.tokens) else "."
    if words.lower[at - 1] == "the" and not following[0].isupper():
        return False
    return words.lower[at] not in TITLES or gender is not None or following[0].isupper()


def _determined(lower: list[str], first: int) -> tuple[Determiner, int]:
    for at in range(first - 1, max(first - 6, -1), -1):
        determiner = _DETERMINERS.get(lower[at])
        if determiner:
            return determiner, at
        if (not lower[at][0].isalnum() and lower[at] != "-") or lower[at] in _LINKS:
            break
    return "none", first
