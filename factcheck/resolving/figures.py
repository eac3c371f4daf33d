"""Everybody a text speaks of, named or not, and where: the people a pronoun may mean."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from factcheck.claims.description import DescriptionMention
from factcheck.claims.draft import Draft
from factcheck.claims.given_names import GIVEN_NAMES
from factcheck.claims.name import NameMention
from factcheck.claims.person import PersonMention
from factcheck.claims.posts import HEADS, Gender
from factcheck.claims.role import RoleMention
from factcheck.claims.words import Words

_NOT_BEFORE_PEOPLE = frozenset(
    "the a an this that these those its our in at on into across near outside inside around throughout through".split()
)

_GENERIC = frozenset(
    "anybody anyone everybody everyone nobody person individual consumer customer citizen user reader viewer adult voter".split()
)
"""Nouns that as a rule mean nobody in particular: no later sentence goes on about them."""


@dataclass(slots=True, eq=False)
class Figure:
    """Somebody in the text. name: the full name, or the words of a description. gender: what the text has said so far.

    doubtful: a name that may be no person's, or a description that may be of somebody named. generic: nobody in particular.
    signs: how often the text has said the gender outside the pronoun that brought it up; an honorific or noun counts as two.
    first: where the figure first appears.
    """

    name: str
    named: bool = False
    gender: Gender | None = None
    doubtful: bool = False
    generic: bool = False
    signs: int = 0
    first: int = -1


class Appearance(NamedTuple):
    """A place where a figure is named or described. opens: it opens its sentence."""

    start: int
    end: int
    sentence: int
    order: int
    figure: Figure
    opens: bool = False


@dataclass(slots=True)
class Cast:
    """All figures of a document and their appearances in order. groups: genders of groups ("women") and where they stand."""

    figures: list[Figure] = field(default_factory=list)
    appearances: list[Appearance] = field(default_factory=list)
    groups: list[tuple[int, Gender]] = field(default_factory=list)

    def appear(self, figure: Figure, start: int, end: int, sentence: int, *, opens: bool = False) -> None:
        """Note where a figure stands."""
        figure.first = start if figure.first < 0 else min(figure.first, start)
        insort(self.appearances, Appearance(start, end, sentence, len(self.appearances), figure, opens))


def cast_of(draft: Draft) -> Cast:
    """The cast of a document: persons by full name, descriptions linked to them where a post or apposition does, and the rest."""
    cast = Cast()
    named: dict[str, Figure] = {}
    for person in draft.of(PersonMention):
        name = person.person or person.name
        figure = named.get(name)
        if figure is None:
            figure = named[name] = Figure(name, named=True)
            cast.figures.append(figure)
        if person.gender and figure.gender in (None, person.gender):
            figure.gender, figure.signs = person.gender, figure.signs + 2
        cast.appear(figure, person.start, person.end, person.sentence, opens=person.start == draft.words(person.sentence).start)
    by_noun = _posts(draft, named)
    for description in draft.of(DescriptionMention):
        if description.many:
            if description.gender:
                cast.groups.append((description.start, description.gender))
            continue
        if description.said and description.bearer is None:
            continue
        figure = _described(description, named, by_noun, cast)
        if description.gender and figure.gender is None:
            figure.gender, figure.signs = description.gender, 2
        cast.appear(figure, description.start, description.end, description.sentence)
    for mention in draft.of(NameMention):
        if not _may_be_person(draft.words(mention.sentence), mention):
            continue
        figure = named.get(mention.name)
        if figure is None:
            figure = named[mention.name] = Figure(mention.name, named=True, doubtful=True)
            cast.figures.append(figure)
        if mention.name.lower() in GIVEN_NAMES or _is_part(draft.words(mention.sentence), mention):
            figure.doubtful = False
        cast.appear(figure, mention.start, mention.end, mention.sentence)
    return cast


def _may_be_person(words: Words, mention: NameMention) -> bool:
    """False for a name that no person bears: after an article or a preposition of place, an abbreviation, a compound."""
    if "-" in mention.name.split()[0] or mention.name[1:2].isupper() or (not mention.name.isascii() and len(mention.name) < 3):
        return False
    at = words.at(mention.start)
    return not at or words.lower[at - 1] not in _NOT_BEFORE_PEOPLE


def _is_part(words: Words, mention: NameMention) -> bool:
    """True for the name of a part that somebody plays."""
    at = words.at(mention.start)
    return at > 0 and words.lower[at - 1] in {"plays", "played", "playing", "portrays", "portrayed", "portraying"}


def _posts(draft: Draft, named: dict[str, Figure]) -> defaultdict[str, list[Figure]]:
    """Which figures the nouns of their posts and appositions stand for."""
    by_noun: defaultdict[str, list[Figure]] = defaultdict(list)
    for role in draft.of(RoleMention):
        if role.person in named:
            for word in role.title.split():
                if word in HEADS or word == "executive":
                    _add(by_noun[word], named[role.person])
    for description in draft.of(DescriptionMention):
        if description.person in named:
            _add(by_noun[description.noun.split()[-1]], named[description.person])
    return by_noun


def _add(figures: list[Figure], figure: Figure) -> None:
    if figure not in figures:
        figures.append(figure)


def _described(
    description: DescriptionMention, named: dict[str, Figure], by_noun: defaultdict[str, list[Figure]], cast: Cast
) -> Figure:
    """The figure that a description means: its bearer, the only one of that noun so far, or somebody new."""
    if description.person in named:
        return named[description.person]
    noun = description.noun.split()[-1]
    known = by_noun[noun]
    if description.determiner in {"the", "whose"} and len(known) == 1:
        figure = known[0]
    else:
        figure = Figure(f"the {description.noun}", doubtful=len(known) > 1 or description.determiner == "none")
        figure.generic = noun in _GENERIC
        cast.figures.append(figure)
        known.append(figure)
    if figure.named or description.determiner != "none":
        description.person = figure.name
    return figure
