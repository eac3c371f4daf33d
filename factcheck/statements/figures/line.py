"""A sentence as a line of figures: each with the words that tie it in, and those between two of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from factcheck.claims.age import Age
from factcheck.claims.collection import Claims
from factcheck.claims.draft import Draft
from factcheck.claims.measured import Measured
from factcheck.claims.nouns import singular
from factcheck.claims.number import Number
from factcheck.claims.words import Words
from factcheck.resolving.setting import lead_before

LONGEST: Final = 120
"""What has more words is a table or a list that lost its form."""
NOUN_WITHIN: Final = 5
"""So many words behind a count its noun stands at most."""


class Figure(NamedTuple):
    """A number in its sentence.

    first, after: its words with the noun that it counts, `[first, after)`. lead: the word before it, its articles and its hedges;
    tie: that word in lower case, empty at the start of the sentence.
    """

    claim: Measured
    first: int
    after: int
    lead: int
    tie: str


class Line(NamedTuple):
    """The words of a sentence and its figures in order; ages are none."""

    words: Words
    figures: tuple[Figure, ...]

    def between(self, one: Figure, two: Figure) -> list[str]:
        """The words behind one figure and before another in lower case, hedges and articles of the other left out."""
        return self.words.lower[one.after : two.lead + 1]

    def before(self, figure: Figure, most: int) -> list[str]:
        """So many words before a figure at most, down to the figure before it, its hedges and articles left out."""
        reach = max((other.after for other in self.figures if other.after <= figure.first), default=0)
        return self.words.lower[max(reach, figure.lead + 1 - most) : figure.lead + 1]

    def behind(self, figure: Figure, most: int) -> list[str]:
        """So many words behind a figure at most, up to the next one."""
        reach = min((other.first for other in self.figures if other.first >= figure.after), default=len(self.words.lower))
        return self.words.lower[figure.after : min(reach, figure.after + most)]


def lines_of(draft: Draft, claims: Claims, *, least: int = 2) -> Iterator[Line]:
    """The sentences with at least so many figures, in order."""
    by_sentence: dict[int, list[Measured]] = {}
    for figure in claims.of(Measured):
        if not isinstance(figure, Age):
            by_sentence.setdefault(figure.sentence, []).append(figure)
    for index, figures in by_sentence.items():
        words = draft.words_or_none(index)
        if words is not None and len(figures) >= least and len(words.lower) <= LONGEST:
            yield Line(words, tuple(_figure(words, figure) for figure in figures))


def _figure(words: Words, claim: Measured) -> Figure:
    first = words.at(claim.span.start)
    after = words.at(claim.span.end - 1) + 1
    lead = lead_before(words.lower, first)
    if isinstance(claim, Number) and claim.noun is not None:
        for at in range(after, min(len(words.lower), after + NOUN_WITHIN)):
            if singular(words.lower[at]) == claim.noun:
                after = at + 1
                break
    return Figure(claim, first, after, lead, words.lower[lead] if lead >= 0 else "")
