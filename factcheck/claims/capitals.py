"""Capitalised names in a sentence, and what the sentence alone says of whose they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from factcheck.claims.given_names import GIVEN_NAMES
from factcheck.claims.name_words import (
    COLLECTIVES,
    EPONYMS,
    INSTITUTIONS,
    LEGAL_FORMS,
    NO_NAME,
    PARTICLES,
)
from factcheck.claims.places import NORTH_AND_SOUTH, PEOPLES, PLACES
from factcheck.claims.posts import ABBREVIATED, HEADS, HONORIFICS, PEOPLE_NOUNS, TITLES, Gender
from factcheck.claims.words import Words

Sort = Literal["person", "organisation", "name"]

FIRMS = frozenset(
    """
    ally brewer broker builder buyer carrier champion client competitor consumer contender contractor customer dealer
    developer distributor donor driver employer explorer forward giant host insurer investor leader lender maker member model
    neighbor neighbour operator owner partner producer promoter provider publisher retailer rival seller sponsor subject
    supplier supporter trader user vendor winner
    """.split()
)
"""Nouns that stand before the name of a firm or a team as often as before a person's."""

CALENDAR = frozenset(
    """
    april august december february friday january july june march monday november october saturday september sunday thursday
    tuesday wednesday
    """.split()
)

_OPENERS = frozenset('. : ! ? " “ ” ‘ — – - • * ( [ / # | ; …'.split()) | {"'"}
"""Marks after which any word may have a capital."""

_NEVER_ALONE = NO_NAME - HONORIFICS.keys()
"""Words of which none is a name if no other capitalised word stands beside it."""

_BEFORE_NAMES = HEADS | HONORIFICS.keys()
_POSTS = TITLES | HONORIFICS.keys()
_PLACES_AND_PEOPLES = PLACES | PEOPLES

SURNAMES_TOO = frozenset("banks hall house power mills church post homes guard fields states wells castle".split())
"""Words of organisations that are surnames too."""


@dataclass(slots=True)
class Found:
    """A name at the words `[first, after)`, of the sort that the sentence gives it: "name" where it gives none.

    name: the words joined, without honorific. gender: what an honorific states. initial: the name opens its sentence, so that
    its capital proves nothing. lead: index of the first word of a title before the name, `first` if there is none.
    """

    sort: Sort
    first: int
    after: int
    name: str
    gender: Gender | None = None
    honorific: str | None = None
    initial: bool = False
    lead: int = -1


@lru_cache(maxsize=1)
def names_in(words: Words) -> tuple[Found, ...]:
    """All names of a sentence in order. The last answer is kept, since several kinds ask for it in turn."""
    tokens = words.tokens
    capitals = [index for index, token in enumerate(tokens) if token[0].isupper()]
    if not capitals or _shouted(words, len(capitals)):
        return ()
    found: list[Found] = []
    done = 0
    for start in capitals:
        if start >= done:
            done = _run(words, start)
            if done - start > 1 or words.lower[start] not in _NEVER_ALONE:
                found += _names(words, start, done)
    return tuple(found)


def _shouted(words: Words, capitals: int) -> bool:
    """True if capitals prove nothing here: a headline in capitals or in title case."""
    if _outnumbered(words, capitals):
        return False
    letters = [token for token in words.tokens if len(token) > 3 and token[0].isalpha()]
    if len(letters) < 3 or (words.tokens[-1][-1] in ".!?\"”'" and sum(map(str.isupper, letters)) < 0.6 * len(letters)):
        return False
    return sum(token[0].isupper() for token in letters) > 0.75 * len(letters)


def _outnumbered(words: Words, capitals: int) -> bool:
    """True if long words without a capital are at least a third as many as all capitals; as a rule the first few tell."""
    plain = 0
    for token in words.tokens:
        if len(token) > 3 and token[0].isalpha() and not token[0].isupper():
            plain += 1
            if plain * 3 >= capitals:
                return True
    return False


def _run(words: Words, start: int) -> int:
    """Where the run of capitalised words that starts here ends."""
    tokens, lower, starts, ends = words.tokens, words.lower, words.starts, words.ends
    size = len(tokens)
    at = start + 1
    institution = lower[start] in INSTITUTIONS
    while at < size:
        token = tokens[at]
        if token[0].isupper():
            institution = institution or lower[at] in INSTITUTIONS
            at += 1
        elif (
            token == "."
            and at + 1 < size
            and ends[at - 1] == starts[at]
            and tokens[at + 1][0].isupper()
            and (len(tokens[at - 1]) == 1 or lower[at - 1] in ABBREVIATED)
        ) or (token == "&" and at + 1 < size and tokens[at + 1][0].isupper()):
            at += 1
        elif lower[at] in PARTICLES:
            after = at + 1
            while after < size and after < at + 3 and lower[after] in PARTICLES:
                after += 1
            if after >= size or not tokens[after][0].isupper() or lower[start] in NO_NAME:
                break
            at = after
        elif institution and lower[at] in {"of", "for", "and"}:
            after = at + 1
            if after < size and lower[after] == "the":
                after += 1
            if after >= size or not tokens[after][0].isupper() or lower[after] in CALENDAR:
                break
            if lower[at] == "and" and "of" not in lower[start:at]:
                break
            at = after
        elif token == "and" and at == start + 1 and _joins_commission(words, at):
            at += 1
        else:
            break
    return at


def _joins_commission(words: Words, at: int) -> bool:
    """True for the "and" of names like Securities and Exchange Commission."""
    tokens, lower = words.tokens, words.lower
    if lower[at - 1] in NO_NAME or lower[at - 1] in GIVEN_NAMES or tokens[at - 1] in PLACES:
        return False
    after = at + 1
    while after < len(tokens) and tokens[after][0].isupper():
        after += 1
    return after - at > 2 and lower[after - 1] in INSTITUTIONS and lower[at + 1] not in HONORIFICS


def _names(words: Words, start: int, after: int) -> Iterator[Found]:
    """The names in one run: words that are no names are left out at its start, months and weekdays divide it."""
    lower = words.lower
    first = start
    for at in range(start, after + 1):
        if at == after or ((at == first or lower[at] in CALENDAR) and _divides(words, at, after)):
            if at > first:
                yield from _name(words, first, at)
            first = at + 1


def _divides(words: Words, at: int, after: int) -> bool:
    """True for a capitalised word that is no name; a word like May or Will that stands as a first name is one."""
    lower, tokens = words.lower, words.tokens
    if lower[at] not in NO_NAME or lower[at] in HONORIFICS or not tokens[at][0].isupper():
        return False
    if at and lower[at] in CALENDAR and tokens[at - 1].isdecimal() and len(tokens[at - 1]) < 3:
        return True  # "On 3 June Weiss left"
    return not (lower[at] in GIVEN_NAMES and at + 1 < after and lower[at + 1] not in NO_NAME and tokens[at + 1][0].isupper())


def _name(words: Words, start: int, after: int) -> Iterator[Found]:
    tokens, lower = words.tokens, words.lower
    while after > start and (not tokens[after - 1][0].isalnum() or lower[after - 1] in {"of", "and", "the", "for"}):
        after -= 1
    while start < after and (not tokens[start][0].isalpha() or lower[start] in {"of", "and", "the", "for", "a"}):
        start += 1
    if start >= after:
        return
    title = _last_title(lower, start, after)
    if title + 1 < after:
        begin = title + 1
        while begin < after and tokens[begin] == ".":
            begin += 1
        if begin < after and tokens[begin][0].isupper() and not _corporate(words, begin, after):
            lead = title
            while lead > start and (lower[lead - 1] in TITLES or lower[lead - 1] in HONORIFICS or tokens[lead - 1] == "."):
                lead -= 1
            if lead > start and (before := _sorted(words, start, lead)) is not None:
                yield before
            honorific = lower[title]
            lordly = (title > start and lower[title - 1] in {"lord", "lady"}) or (lower[begin] in TITLES and begin + 1 < after)
            yield Found(
                "person",
                begin,
                after,
                _joined(words, begin, after),
                None if lordly else HONORIFICS.get(honorific),
                honorific,
                lead=lead,
            )
            return
    whole = _sorted(words, start, after)
    if whole is not None:
        yield whole


def _last_title(lower: list[str], start: int, after: int) -> int:
    """Index of the last word in `[start, after)` that stands before a name as a title; `after` if there is none."""
    for at in range(after - 1, start - 1, -1):
        if lower[at] in _BEFORE_NAMES:
            return at
    return after


def _corporate(words: Words, start: int, after: int) -> bool:
    """True if the words hold one of an organisation's, not as a surname."""
    lower = words.lower
    for at in range(start, after):
        word = lower[at]
        if word in LEGAL_FORMS and at > start:
            return True
        if word in COLLECTIVES and not (word in SURNAMES_TOO and at == after - 1 and lower[start] in GIVEN_NAMES):
            return True
    return "&" in words.tokens[start:after]


def _sorted(words: Words, start: int, after: int) -> Found | None:
    """One name without a title, and its sort; None for words that are no name."""
    tokens, lower = words.tokens, words.lower
    initial = start == 0 or tokens[start - 1] in _OPENERS
    if (after - start == 1 and lower[start] in NO_NAME) or _POSTS.issuperset(lower[start:after]):
        return None
    if _place(words, start, after):
        return None
    if after - start > 1 and _corporate(words, start, after):
        if initial and lower[start] in {"the", "a"}:
            start += 1
        return Found("organisation", start, after, _joined(words, start, after), initial=initial, lead=start)
    begin = start
    while (
        begin + 1 < after
        and (tokens[begin] in PEOPLES or tokens[begin] in PLACES or lower[begin] in PEOPLE_NOUNS)
        and (lower[begin] not in GIVEN_NAMES or lower[begin + 1] in GIVEN_NAMES)
    ):
        begin += 1
    if initial and begin == start and after - begin > 2 and lower[begin] not in GIVEN_NAMES and lower[begin + 1] in GIVEN_NAMES:
        begin += 1
    sort: Sort = "name"
    if after - begin >= 2:
        opens = lower[begin]
        if (opens in GIVEN_NAMES or _is_initial(words, begin)) and (opens, lower[begin + 1]) not in EPONYMS:
            sort = "person"
    elif tokens[begin] in PEOPLES or lower[begin] in NO_NAME:
        return None
    if sort == "name" and after < len(tokens) and tokens[after] == ":":
        return None
    if sort == "name" and _told_as_person(words, begin, after):
        sort = "person"
    return Found(sort, begin, after, _joined(words, begin, after), initial=initial and begin == start, lead=begin)


def _is_initial(words: Words, at: int) -> bool:
    """True for J, J. and J.K., the first letters of first names."""
    token = words.tokens[at]
    return len(token) == 1 or (token[1] == "." and token not in PLACES and len(token) <= 6)


def _place(words: Words, start: int, after: int) -> bool:
    """True if the words are a place or a people, alone or with a point of the compass."""
    tokens = words.tokens[start:after]
    if len(tokens) == 1:
        return tokens[0] in _PLACES_AND_PEOPLES
    while len(tokens) > 1 and tokens[0] in NORTH_AND_SOUTH:
        if " ".join(tokens) in PLACES:
            return True
        tokens = tokens[1:]
    return " ".join(tokens) in PLACES or _PLACES_AND_PEOPLES.issuperset(tokens)


def _told_as_person(words: Words, start: int, after: int) -> bool:
    """True if the words around say that the name is a person's: a post before it, an age or a post after it."""
    lower, tokens = words.lower, words.tokens
    if start > 0:
        before = lower[start - 1]
        if tokens[start - 1][0].islower() and before in PEOPLE_NOUNS and before not in FIRMS:
            return True
    size = len(tokens)
    if after + 1 >= size or tokens[after] != ",":
        return False
    following = tokens[after + 1]
    if following.isdecimal() and 5 < int(following[:4]) < 115 and after + 2 < size and tokens[after + 2] in ",.":
        return True
    if after - start < 2:
        return False
    for at in range(after + 1, min(after + 7, size)):
        word = lower[at]
        if word in HEADS or word in {"professor", "analyst", "economist", "strategist"}:
            return True
        if not tokens[at][0].isalpha() or word in {"and", "which", "who", "whose", "where", "but", "of", "for", "is", "was"}:
            return False
    return False


def _joined(words: Words, start: int, after: int) -> str:
    """The words of a name with single spaces; initials keep their stop, suffixes lose it."""
    parts: list[str] = []
    for token in words.tokens[start:after]:
        if token == "." and parts:
            if len(parts[-1]) == 1:
                parts[-1] += "."
        else:
            parts.append(token)
    return " ".join(parts)
