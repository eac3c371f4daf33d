"""A post: its title, its organisation and its time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.name import NameMention
from factcheck.claims.organisation import OrganisationMention
from factcheck.claims.person import PersonMention
from factcheck.claims.posts import HEADS, TITLE_PARTS, TITLES
from factcheck.claims.spans import Spans
from factcheck.claims.words import Words
from factcheck.document import Document

WAKES: frozenset[str] = HEADS

CORPUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "chief executive",
        ("chief executive Jane Roe left", "Jane Roe, chief executive of Acme Corp, left", "its chief executive"),
    ),
    ("professor of law", ("said Jane Roe, professor of law at Acme University",)),
)

Tenure = Literal["current", "former", "acting", "interim", "incoming", "then"]

_TENURES: dict[str, Tenure] = {
    **dict.fromkeys(("former", "ex", "late", "onetime", "erstwhile", "previous"), "former"),
    **dict.fromkeys(("interim", "caretaker"), "interim"),
    **dict.fromkeys(("incoming", "next", "designate"), "incoming"),
    "acting": "acting",
    "then": "then",
    "outgoing": "current",
}

Body = OrganisationMention | NameMention

_SMALL = frozenset("and of the a an its his her their our for at in & , -".split())


@dataclass(slots=True, eq=False)
class RoleMention(Mention):
    """A title as printed, with the full names of its holder and its organisation where the text gives them.

    holder and of: the mentions beside it that say so, until names are grouped.
    """

    title: str
    person: str | None = None
    organisation: str | None = None
    tenure: Tenure = "current"
    holder: PersonMention | None = None
    of: OrganisationMention | NameMention | None = None

    def freeze(self, document: Document) -> Role:
        return Role(
            **self.shared(document), title=self.title, person=self.person, organisation=self.organisation, tenure=self.tenure
        )


class Role(Claim):
    """A post: `title` in lower case ("chief executive"), who holds it and where, and its time."""

    kind: Literal["role"] = "role"
    title: str
    person: str | None
    organisation: str | None
    tenure: Tenure


class Bodies:
    """What a post may be in: the organisations and the names of unknown sort of a sentence, by where they start and end."""

    def __init__(self, words: Words, taken: list[Mention]) -> None:
        bodies = [mention for mention in taken if isinstance(mention, OrganisationMention | NameMention)]
        self.words = words
        self.organisations = Spans([body for body in bodies if isinstance(body, OrganisationMention)])
        self.all = Spans(bodies)
        self.by_start = {body.start: body for body in reversed(bodies)}
        self.by_end = {body.end: body for body in reversed(bodies)}

    def at(self, word: int) -> bool:
        """True if a word belongs to one of them."""
        return self.all.touch(self.words.starts[word], self.words.starts[word] + 1)


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Titles before a name, after a name, or alone, each with the name of a person and of an organisation beside it."""
    lower, starts, ends = words.lower, words.starts, words.ends
    persons = [mention for mention in taken if isinstance(mention, PersonMention)]
    by_start = {person.start: person for person in persons}
    by_end = {person.end: person for person in reversed(persons)}
    bodies = Bodies(words, taken)
    done = 0
    for at in words.where(HEADS):
        if at < done:
            continue
        first = _first(lower, at, done)
        after = _after(lower, at)
        done = after
        if bodies.organisations.touch(starts[first], ends[after - 1]):
            continue
        complement = _complement(words, after, bodies)
        tenure: Tenure = "current"
        for before in range(max(0, first - 2), first + 1):
            tenure = _TENURES.get(lower[before].removesuffix("-"), tenure)
        title = " ".join(lower[i] for i in range(first, complement) if lower[i] not in _TENURES)
        yield RoleMention(
            starts[first], ends[complement - 1], words.index, words.block, title, None, None, tenure,
            _holder(words, first, complement, by_start, by_end), _body(words, first, complement, bodies),
        )  # fmt: skip
        done = complement


def _first(lower: list[str], at: int, done: int) -> int:
    """Where the title starts: it takes in the words of titles before its head, but no small word in front."""
    first = at
    while first > done and (lower[first - 1] in TITLES or (lower[first - 1] in TITLE_PARTS and lower[first - 1] not in _SMALL)):
        first -= 1
    return first


def _after(lower: list[str], at: int) -> int:
    """Where the core of the title ends: "chairman and chief executive", "chief executive officer"."""
    after = at + 1
    while after < len(lower):
        if lower[after] in TITLES:
            after += 1
        elif (
            lower[after] in {"and", "&"}
            and after + 1 < len(lower)
            and (
                lower[after + 1] in TITLES
                or (after + 2 < len(lower) and lower[after + 1] in TITLE_PARTS and lower[after + 2] in TITLES)
            )
        ):
            after += 2
        else:
            break
    return after


def _complement(words: Words, after: int, bodies: Bodies) -> int:
    """Takes in the field of the post, "of management and innovation", unless what follows "of" is an organisation or a name."""
    lower, tokens = words.lower, words.tokens
    if (
        after + 1 >= len(lower)
        or lower[after] not in {"of", "for"}
        or not tokens[after + 1][0].isalpha()
        or lower[after + 1] in _SMALL
    ):
        return after
    if bodies.at(after + 1) and lower[after - 1] != "professor":
        return after
    end = after + 1
    while (
        end < len(lower)
        and end < after + 7
        and tokens[end][0].isalpha()
        and lower[end] not in {"at", "in", "who", "said", "of", "for", "with", "from"}
    ):
        end += 1
    if end < len(lower) and (tokens[end] in ',.;)”"' or lower[end] in {"at", "in", "who", "said"}):
        return end
    return after


def _holder(
    words: Words, first: int, after: int, by_start: dict[int, PersonMention], by_end: dict[int, PersonMention]
) -> PersonMention | None:
    """The person named right after the title, after a comma, or before it in apposition."""
    tokens, starts, ends = words.tokens, words.starts, words.ends
    for at in (after, after + 1):
        if at < len(tokens) and starts[at] in by_start and (at == after or tokens[after] in ",:"):
            return by_start[starts[at]]
    before = first - 1
    while before > 0 and first - before < 8 and tokens[before] != ",":
        before -= 1
    if before > 0 and tokens[before] == ",":
        if before > 1 and tokens[before - 1].isdecimal() and tokens[before - 2] == ",":
            before -= 2
        return by_end.get(ends[before - 1])
    return None


def _body(words: Words, first: int, after: int, bodies: Bodies) -> Body | None:
    """The organisation named before the title ("Acme's", "Acme") or after "of", "at", "for"."""
    lower, starts, ends = words.lower, words.starts, words.ends
    at = after
    if at + 1 < len(lower) and lower[at] in {"of", "at", "for", "with"}:
        at += 1
        while at + 1 < len(lower) and lower[at] in {"the", "a"} and starts[at] not in bodies.by_start:
            at += 1
        if starts[at] in bodies.by_start:
            return bodies.by_start[starts[at]]
    before = first - 1
    while before > 0 and lower[before] in {"'s", "'", "new", "former", "then", "acting", "-", "global", "local"}:
        before -= 1
    return bodies.by_end.get(ends[before]) if before >= 0 else None
