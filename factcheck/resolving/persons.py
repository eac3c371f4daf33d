"""Mentions of persons grouped: one full name for all that mean the same person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from factcheck.claims.name import NameMention
from factcheck.claims.name_words import PARTICLES, SUFFIXES
from factcheck.claims.person import PersonMention
from factcheck.claims.posts import MARRIED, Gender


@dataclass(slots=True, eq=False)
class Bearer:
    """A person of the document: the fullest name, its parts in lower case, and the mentions so far.

    stated: the gender that an honorific gave, None if none did.
    """

    name: str
    first: str
    last: str
    suffix: str
    stated: Gender | None = None
    mentions: list[PersonMention] = field(default_factory=list)


@lru_cache(maxsize=4096)
def parts(name: str) -> tuple[str, str, str]:
    """First name (empty if there is one word only), surname with its particles, and suffix, all in lower case."""
    words = [word.strip(".,") for word in name.lower().split()]
    suffix = ""
    while len(words) > 1 and words[-1] in SUFFIXES:
        suffix = words.pop()
    if len(words) == 1 or words[0] in PARTICLES - {"al"}:
        return "", " ".join(words), suffix
    at = next((i for i in range(1, len(words) - 1) if words[i] in PARTICLES), len(words) - 1)
    return words[0], " ".join(words[at:]), suffix


class Register:
    """All persons of one document."""

    def __init__(self) -> None:
        self.bearers: list[Bearer] = []
        self._by_last: dict[str, list[Bearer]] = defaultdict(list)
        self._by_first: dict[str, list[Bearer]] = defaultdict(list)
        self._by_name: dict[str, Bearer] = {}

    def take_full(self, mention: PersonMention) -> None:
        """Group a mention of two or more words."""
        first, last, suffix = parts(mention.name)
        if not first:
            return
        same = [
            bearer
            for bearer in self._by_last[last]
            if _one_first_name(bearer.first, first) and (bearer.suffix == suffix or not bearer.suffix or not suffix)
        ]
        if len(same) == 1 and not _contradicts(same[0], mention):
            bearer = same[0]
            if len(mention.name) > len(bearer.name):
                bearer.name = mention.name
                bearer.first = first if len(first) > len(bearer.first) else bearer.first
        else:
            bearer = self._new(mention.name, first, last, suffix)
        self._attach(bearer, mention)

    def expect(self, bare: list[PersonMention]) -> None:
        """Where a surname is used with two forms of address, the one that first follows the full name is that person's."""
        forms: defaultdict[str, set[Gender]] = defaultdict(set)
        for mention in bare:
            if mention.gender:
                forms[parts(mention.name)[1]].add(mention.gender)
        for last, genders in forms.items():
            for bearer in self._of_surname(last) if len(genders) > 1 else ():
                if bearer.stated is None:
                    known = bearer.mentions[0].start
                    after = (it.gender for it in bare if it.gender and it.start > known and parts(it.name)[1] == last)
                    bearer.stated = next(after, None)

    def take_bare(self, mention: PersonMention) -> None:
        """Group a surname (with or without honorific); of two possible persons neither is chosen."""
        _, last, suffix = parts(mention.name)
        same = [bearer for bearer in self._of_surname(last) if not suffix or bearer.suffix == suffix]
        if mention.gender and len(same) > 1:
            same = [bearer for bearer in same if bearer.stated == mention.gender] or [
                bearer for bearer in same if bearer.stated is None
            ]
        if len(same) == 1 and not _contradicts(same[0], mention):
            self._attach(same[0], mention)
        elif not same or all(_contradicts(bearer, mention) for bearer in same):
            if not same and not mention.gender and mention.name in self._by_name:
                bearer = self._by_name[mention.name]
            else:
                name = f"{mention.honorific.title()} {mention.name}" if same and mention.honorific else mention.name
                bearer = self._new(name, "", last, suffix)
            self._attach(bearer, mention)

    def match(self, mention: NameMention) -> Bearer | None:
        """The person whose full name, surname or first name a name of unknown sort is, if there is exactly one."""
        words = mention.name.split()
        if len(words) > 1:
            first, last, _ = parts(mention.name)
            same = [bearer for bearer in self._by_last.get(last, ()) if not bearer.first or _one_first_name(bearer.first, first)]
        else:
            word = mention.name.lower()
            same = self._of_surname(word) or self._by_first.get(word, [])
        return same[0] if len(same) == 1 else None

    def adopt(self, bearer: Bearer, mention: PersonMention) -> None:
        """Let a name turn out to be this person's."""
        first, last, _ = parts(mention.name)
        if first and not bearer.first:
            bearer.name, bearer.first, bearer.last = mention.name, first, last
            self._by_first[first].append(bearer)
        self._attach(bearer, mention)

    def knows(self, surname: str) -> bool:
        """True if someone bears this surname."""
        return bool(self._by_last.get(surname))

    def settle(self) -> None:
        """Write the full names into the mentions."""
        for bearer in self.bearers:
            for mention in bearer.mentions:
                mention.person = bearer.name

    def _of_surname(self, last: str) -> list[Bearer]:
        found = self._by_last.get(last, [])
        return found or self._by_last.get(last.split()[-1], []) if last else []

    def _new(self, name: str, first: str, last: str, suffix: str) -> Bearer:
        bearer = Bearer(name, first, last, suffix)
        self.bearers.append(bearer)
        self._by_last[last].append(bearer)
        if " " in last:
            self._by_last[last.split()[-1]].append(bearer)
        if first:
            self._by_first[first].append(bearer)
        self._by_name.setdefault(name, bearer)
        return bearer

    def _attach(self, bearer: Bearer, mention: PersonMention) -> None:
        bearer.mentions.append(mention)
        if mention.gender and bearer.stated is None:
            bearer.stated = mention.gender


def group(mentions: Iterable[PersonMention]) -> Register:
    """The register of all persons: full names first, then the bare ones, each in order of the text."""
    register = Register()
    bare: list[PersonMention] = []
    for mention in mentions:
        if parts(mention.name)[0]:
            register.take_full(mention)
        else:
            bare.append(mention)
    register.expect(bare)
    for mention in sorted(bare, key=lambda it: (it.honorific not in MARRIED, it.start)):
        register.take_bare(mention)
    return register


def _one_first_name(one: str, two: str) -> bool:
    """True if both may be one first name: equal, or one is the initial of the other."""
    return one == two or (min(len(one), len(two)) == 1 and one[:1] == two[:1])


def _contradicts(bearer: Bearer, mention: PersonMention) -> bool:
    """True if the honorific of a mention speaks of another person than the honorifics before."""
    return mention.gender is not None and bearer.stated is not None and mention.gender != bearer.stated
