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


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Titles before a name, after a name, or alone, each with the name of a person and of an organisation beside it."""
    lower, starts, ends = words.lower, words.starts, words.ends
    persons = {mention.start: mention for mention in taken if isinstance(mention, PersonMention)}
    bodies = [mention for mention in taken if isinstance(mention, OrganisationMention | NameMention)]
    done = 0
    for at, word in enumerate(lower):
        if at < done or word not in HEADS:
            continue
        first = _first(lower, at, done)
        after = _after(lower, at)
        done = after
        span = starts[first], ends[after - 1]
        if any(body.start < span[1] and span[0] < body.end for body in bodies if isinstance(body, OrganisationMention)):
            continue
        complement = _complement(words, after, bodies)
        tenure: Tenure = "current"
        for before in range(max(0, first - 2), first + 1):
            tenure = _TENURES.get(lower[before].removesuffix("-"), tenure)
        title = " ".join(lower[i] for i in range(first, complement) if lower[i] not in _TENURES)
        yield RoleMention(
            starts[first], ends[complement - 1], words.index, words.block, title, None, None, tenure,
            _holder(words, first, complement, persons), _body(words, first, complement, bodies),
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


def _complement(words: Words, after: int, bodies: list[OrganisationMention | NameMention]) -> int:
    """Takes in the field of the post, "of management and innovation", unless what follows "of" is an organisation or a name."""
    lower, tokens = words.lower, words.tokens
    if (
        after + 1 >= len(lower)
        or lower[after] not in {"of", "for"}
        or not tokens[after + 1][0].isalpha()
        or lower[after + 1] in _SMALL
    ):
        return after
    if any(body.start <= words.starts[after + 1] < body.end for body in bodies) and lower[after - 1] != "professor":
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


def _holder(words: Words, first: int, after: int, persons: dict[int, PersonMention]) -> PersonMention | None:
    """The person named right after the title, after a comma, or before it in apposition."""
    tokens, starts, ends = words.tokens, words.starts, words.ends
    for at in (after, after + 1):
        if at < len(tokens) and starts[at] in persons and (at == after or tokens[after] in ",:"):
            return persons[starts[at]]
    before = first - 1
    while before > 0 and first - before < 8 and tokens[before] != ",":
        before -= 1
    if before > 0 and tokens[before] == ",":
        if before > 1 and tokens[before - 1].isdecimal() and tokens[before - 2] == ",":
            before -= 2
        return next((person for person in persons.values() if person.end == ends[before - 1]), None)
    return None


def _body(
    words: Words, first: int, after: int, bodies: list[OrganisationMention | NameMention]
) -> OrganisationMention | NameMention | None:
    """The organisation named before the title ("Acme's", "Acme") or after "of", "at", "for"."""
    lower, starts, ends = words.lower, words.starts, words.ends
    at = after
    if at + 1 < len(lower) and lower[at] in {"of", "at", "for", "with"}:
        at += 1
        while at + 1 < len(lower) and lower[at] in {"the", "a"} and not any(body.start == starts[at] for body in bodies):
            at += 1
        for body in bodies:
            if body.start == starts[at]:
                return body
    before = first - 1
    while before > 0 and lower[before] in {"'s", "'", "new", "former", "then", "acting", "-", "global", "local"}:
        before -= 1
    if before >= 0:
        for body in bodies:
            if body.end == ends[before]:
                return body
    return None
