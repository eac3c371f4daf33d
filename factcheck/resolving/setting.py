"""Where a number stands: its sentence by words, its clause, the word that ties it in, and the figure before it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from factcheck.claims.age import AgeMention
from factcheck.claims.calendar.words import ANY_MONTH, WEEKDAYS
from factcheck.claims.claim import Facet
from factcheck.claims.date import DateMention
from factcheck.claims.draft import Draft, Mention
from factcheck.claims.measured import MeasuredMention
from factcheck.claims.money import MoneyMention
from factcheck.claims.multiple import MultipleMention
from factcheck.claims.name import NameMention
from factcheck.claims.number import NumberMention
from factcheck.claims.organisation import OrganisationMention
from factcheck.claims.percent import PercentMention
from factcheck.claims.period import PeriodMention
from factcheck.claims.person import PersonMention
from factcheck.claims.pronoun import PronounMention
from factcheck.claims.proportion import ProportionMention
from factcheck.claims.quantity import QuantityMention
from factcheck.claims.when import WhenMention
from factcheck.claims.words import Words
from factcheck.document import Span

Sort = Literal["organisation", "person", "pronoun", "name"]

MEASURED: Final[tuple[type[MeasuredMention], ...]] = (
    MoneyMention,
    PercentMention,
    QuantityMention,
    NumberMention,
    ProportionMention,
    MultipleMention,
    AgeMention,
)
HEADINGS: Final = frozenset({"title", "heading", "caption", "table", "list-item"})
"""Blocks whose phrases often have no verb, so that its absence says nothing."""

BREAKS: Final = frozenset(
    {";", ":", "while", "whereas", "but", "although", "though", "(", ")", "compared", "against", "versus", "vs"}
)
"""Words that end a clause: what a value is of stands on its own side of them."""

HEDGES: Final = frozenset(
    """
    about around some roughly approximately nearly almost over than more less fewer just only another further additional extra
    a an the its their his her our this that between record estimated exactly even well virtually average total combined still
    now already cumulative similar mere massive huge whopping initial final adjusted seasonally annualised annualized under
    below above ~ no restated
    """.split()
)
"""Words between a number and the word that ties it in."""
HEDGES_IN_TWO: Final = frozenset({("at", "least"), ("at", "most"), ("up", "to"), ("close", "to")})
ENDING_HEDGES: Final = frozenset({"least", "most", "to", "as", "of"})
"""Last words of hedges of several words."""
PORTIONS: Final = frozenset("average total further additional record minimum maximum combined mere estimated".split())
"""Nouns of "an average of 5%" and "a total of 300"."""

WIDEST: Final = 40
"""A clause reaches so many words to either side of its number at most."""
LONGEST_BRACKET: Final = 12


class Named(NamedTuple):
    """A name, or a pronoun that stands for one, by its words `[first, after)`."""

    first: int
    after: int
    name: str
    span: Span
    sort: Sort


class Timed(NamedTuple):
    """A time by its words `[first, after)`; `value` is its days where they are known, else its words."""

    first: int
    after: int
    mention: WhenMention
    value: str


class Sentence:
    """The words of a sentence with the names, times and figures among them.

    dateline: the first word behind a dateline. places: the regions and segments, once they are looked for.
    """

    __slots__ = ("dateline", "figured", "heading", "lower", "names", "places", "timed", "times", "tokens", "words")

    def __init__(self, words: Words, heading: bool) -> None:
        self.words = words
        self.lower = words.lower
        self.tokens = words.tokens
        self.heading = heading
        self.names: list[Named] = []
        self.times: list[Timed] = []
        self.figured: set[int] = set()
        self.timed: set[int] = set()
        self.dateline = 0
        self.places: dict[int, Facet] | None = None

    def word(self, at: int) -> str:
        """The word at an index in lower case; empty outside the sentence."""
        return self.lower[at] if 0 <= at < len(self.lower) else ""

    def span(self, first: int, after: int) -> Span:
        return Span(self.words.starts[first], self.words.ends[after - 1])

    def note_name(self, mention: Mention, name: str, sort: Sort) -> None:
        first = self.words.at(mention.start)
        after = self.words.at(mention.end - 1) + 1
        if self.word(first - 1) != "<" and self.word(after) != "/":
            self.names.append(Named(first, after, name, mention.span, sort))

    def note_time(self, mention: WhenMention, prose: str) -> None:
        first, after = self.words.at(mention.start), self.words.at(mention.end - 1) + 1
        value = str(mention.days) if mention.days else prose[mention.start : mention.end].lower()
        self.times.append(Timed(first, after, mention, value))
        self.timed.update(range(first, after))

    def settle(self) -> None:
        """Put names and times in order, and find where the text begins behind a dateline ("LONDON, June 19 - …")."""
        self.names.sort(key=lambda named: (named.first, -named.after))
        self.times.sort(key=lambda timed: timed.first)
        if not self.tokens[0].isupper():
            return
        for at in range(1, min(LONGEST_BRACKET, len(self.lower))):
            if self.lower[at] in ("-", "–", "—"):
                self.dateline = at + 1
                return


@dataclass(slots=True, eq=False)
class Setting:
    """A number in its sentence.

    first, after: its words with the noun that it counts, `[first, after)`. lead: the word before it and its hedges, the one that
    ties it in. connective: that word in lower case, empty if the number opens its sentence. before: the words of its clause to
    the left, from the lead on, nearest first, without brackets. end: the end of its clause. previous: the figure before it.
    kind: the type of the mention.
    """

    mention: MeasuredMention
    sentence: Sentence
    first: int
    after: int
    lead: int
    before: list[int]
    end: int
    previous: Setting | None
    connective: str
    kind: type[MeasuredMention]

    @property
    def start(self) -> int:
        """The first word of the clause."""
        return self.before[-1] if self.before else self.first


def sentences(draft: Draft) -> dict[int, Sentence]:
    """The sentences that have a figure, each with the names and times in it."""
    found: dict[int, Sentence] = {}
    for kind in MEASURED:
        for mention in draft.of(kind):
            if mention.sentence not in found:
                heading = draft.document.blocks[mention.block].kind in HEADINGS
                found[mention.sentence] = Sentence(draft.words(mention.sentence), heading)
            found[mention.sentence].figured.update(range(mention.first, mention.last + 1))
    _note_names(draft, found)
    times: tuple[Iterable[WhenMention], ...] = (draft.of(PeriodMention), draft.of(DateMention))
    for mentions in times:
        for time in mentions:
            if time.sentence in found:
                found[time.sentence].note_time(time, draft.document.prose)
    for sentence in found.values():
        sentence.settle()
    return found


def _note_names(draft: Draft, found: dict[int, Sentence]) -> None:
    for body in draft.of(OrganisationMention):
        if body.organisation is not None and body.sentence in found:
            found[body.sentence].note_name(body, body.organisation, "organisation")
    for person in draft.of(PersonMention):
        if person.sentence in found:
            found[person.sentence].note_name(person, person.person or person.name, "person")
    for name in draft.of(NameMention):
        if name.sentence in found:
            found[name.sentence].note_name(name, name.name, "name")
    for pronoun in draft.of(PronounMention):
        if pronoun.person is not None and pronoun.sentence in found:
            found[pronoun.sentence].note_name(pronoun, pronoun.person, "pronoun")


def setting_of(mention: MeasuredMention, sentence: Sentence, previous: Setting | None) -> Setting:
    """The setting of a number; the figure before it must be given."""
    after = mention.last + 1
    if isinstance(mention, NumberMention) and mention.counted is not None:
        after = max(after, sentence.words.at(mention.counted.end - 1) + 1)
    lead = lead_before(sentence.lower, mention.first)
    return Setting(
        mention,
        sentence,
        mention.first,
        after,
        lead,
        _leftward(lead, sentence),
        _end(after, sentence),
        previous,
        sentence.word(lead),
        type(mention),
    )


def lead_before(lower: list[str], first: int) -> int:
    """The last word before a number that is no article and no hedge; −1 if there is none."""
    at = first - 1
    while at >= 0:
        here, before = lower[at], lower[at - 1] if at else ""
        if here in HEDGES or (here.endswith("ly") and here not in ("july", "italy", "supply")):
            at -= 1
        elif here not in ENDING_HEDGES:
            break
        elif (before, here) in HEDGES_IN_TWO or (here == "of" and before in PORTIONS):
            at -= 2
        elif here == "as" and at > 1 and lower[at - 2] == "as":
            at -= 3
        else:
            break
    return at


def _leftward(lead: int, sentence: Sentence) -> list[int]:
    """The words of the clause from the lead to the left; a bracket that closes on the way is passed over."""
    lower = sentence.lower
    found = [lead] if sentence.word(lead) == ":" else []
    at = lead - len(found)
    lowest = max(sentence.dateline, lead - WIDEST)
    while at >= lowest:
        if lower[at] in BREAKS:
            if lower[at] != ")":
                if lower[at] == "against" and not _compares(at, sentence):
                    found.append(at)
                    at -= 1
                    continue
                break
            opening = next((index for index in range(at - 1, max(-1, at - LONGEST_BRACKET), -1) if lower[index] == "("), None)
            if opening is None:
                break
            at = opening
        else:
            found.append(at)
        at -= 1
    return found


def _compares(at: int, sentence: Sentence) -> bool:
    """True for "against" before a figure, and not before an opponent."""
    return any(index in sentence.figured for index in range(at + 1, at + 4))


def _end(after: int, sentence: Sentence) -> int:
    """The end of the clause to the right; a bracket on the way is passed over."""
    lower = sentence.lower
    at, highest = after, min(len(lower), after + WIDEST)
    while at < highest:
        if lower[at] in BREAKS:
            if lower[at] != "(":
                break
            closing = next((index for index in range(at + 1, min(highest, at + LONGEST_BRACKET)) if lower[index] == ")"), None)
            if closing is None:
                break
            at = closing
        at += 1
    return at


CALENDAR: Final = frozenset(ANY_MONTH) | frozenset(WEEKDAYS)
"""Names of months and days in lower case."""
