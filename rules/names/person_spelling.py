"""A person must be named in one way.

A surname with two letters changed places, or with one dropped, turns the second reference into a stranger; a first name that
changes makes two people of one. Readers who look for the person later find half of what was written. Somebody else may bear the
other name, so this is a warning.

Compared are a surname that stands alone once and is nobody's full name with the surnames of people who are named in full and
more often; two full names that share one part and differ by a letter in the other; and two first names of one surname
that hold one post in one place.

Not flagged: two people with full names of their own whose surnames are alike, relatives, plurals (the Okoros) and possessives,
initials and short forms (J. Okoro, Kate for Katherine), Jr and Sr, a spelling that the text explains.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from factcheck import (
    PEOPLES,
    PLACES,
    Check,
    Claim,
    Claims,
    Finding,
    Name,
    Organisation,
    Person,
    Role,
    Step,
    bad,
    good,
    place,
    rule,
)

SHORTEST = 5
"""A shorter name is too easily another."""

MOST = 60
"""So many names are compared with each other: that bounds the work on long lists of names."""

EXPLAINED = re.compile(
    r"\b(?:spel(?:t|led|ling)|also known|a\.?k\.?a|né+e?|born|formerly|calls (?:him|her)self|namesakes?|relatives?|famil\w+|"
    r"another|brothers?|sisters?|siblings?|twins?|cousins?|uncles?|aunts?|wife|husband|mother|father|sons?|daughters?|"
    r"no relation|unrelated)\b",
    re.IGNORECASE,
)
SUFFIX = re.compile(r"^(?:jr|sr|jnr|snr|ii|iii|iv)\.?$", re.IGNORECASE)


@rule(
    severity="warning",
    catalogue=["F3"],
    examples=[
        bad("[[Edda Halvorsen]] leads the yard. Halvorsen said the ferry was late. The crew agreed, [[Halvorsne]] said."),
        bad("[[Katherine Okoro]] opened the mill in 1998.\n\nThe mill closed last year, and [[Catherine Okoro]] moved to Wick."),
        bad("[[Jonas Lindqvist]] sings bass. Critics have praised [[Jonas Lindqist]] since his first concert."),
        bad('Head coach [[Ramon Duarte]] made five changes. "We ran out of legs," said [[Ruben Duarte]], the head coach.'),
        good("Jonas Lindqvist sings bass. Jonas Lindholm sings tenor, and Lindholm is the louder."),
        good("Edda Halvorsen leads the yard. Halvorsen met the Halvorsens of Tarvik, as Halvorsen's letter says."),
        good("Katherine Okoro and her sister Catherine Okoro run the mill."),
        good("Walter Boone Sr. opened the diner; Walter Boone Jr. added the drive-through."),
        good("Jozef Simek (spelled Josef Simek in his passport) emigrated in 1949."),
        good("John D. Vance chairs the board. J. Vance signed, and John Vance paid."),
    ],
)
def person_spelling(claims: Claims) -> Iterator[Check]:
    people = claims.of(Person).by(lambda person: person.person)
    full = {name: tuple(mentions) for name, mentions in people.items() if len(_words(name)) > 1}
    told: set[str] = set()
    for first, second in _alike(claims, full):
        if not (told & {first.text, second.text}) and not _explained(claims, first, second):
            told |= {first.text, second.text}
            yield _finding(first, second)


def _alike(claims: Claims, full: dict[str, tuple[Person, ...]]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of mentions that look like one person under two names: the earlier first."""
    yield from _stray_surnames(claims, full)
    names = [(name, *_ends(name)) for name in list(full)[:MOST] if not SUFFIX.match(name.split()[-1])]
    for (one, first_one, last_one), (two, first_two, last_two) in combinations(names, 2):
        if (last_one == last_two and _first_slip(first_one, first_two)) or (first_one == first_two and _slip(last_one, last_two)):
            yield full[one][0], full[two][0]
    yield from _one_post(claims, full)


def _stray_surnames(claims: Claims, full: dict[str, tuple[Person, ...]]) -> Iterator[tuple[Claim, Claim]]:
    """A surname that stands alone, once, and is a slip away from that of somebody named in full and at least once more."""
    bearers = {_ends(name)[1]: mentions for name, mentions in full.items() if len(mentions) > 1}
    alone: list[Person | Name] = [mention for mention in claims.of(Name) if " " not in mention.name]
    alone += [mention for mention in claims.of(Person) if " " not in mention.person]
    counts = Counter(_word(mention) for mention in alone)
    bodies = {word for body in claims.of(Organisation) if body.organisation for word in _words(body.organisation)}
    for mention in alone[: MOST * 4]:
        word = _word(mention)
        if counts[word] > 1 or word.lower() in bearers or word.lower() in bodies or word in PLACES or word in PEOPLES:
            continue
        for last, mentions in bearers.items():
            if last[0] == word[0].lower() and _slip(last, word.lower()):
                yield mentions[0], mention


def _one_post(claims: Claims, full: dict[str, tuple[Person, ...]]) -> Iterator[tuple[Claim, Claim]]:
    """Two first names of one surname in one post of one place."""
    posts = claims.of(Role).where(lambda role: role.person in full and role.tenure == "current")
    for roles in posts.by(lambda role: (role.title, role.organisation or "")).values():
        names = dict.fromkeys(role.person for role in roles if role.person)
        for one, two in combinations(list(names)[:MOST], 2):
            (first_one, last_one), (first_two, last_two) = _ends(one), _ends(two)
            if last_one == last_two and first_one != first_two and min(len(first_one), len(first_two)) > 1:
                yield full[one][0], full[two][0]


def _words(name: str) -> list[str]:
    return [word.strip(".,").lower() for word in name.split()]


def _ends(name: str) -> tuple[str, str]:
    words = _words(name)
    return words[0], words[-1]


def _word(mention: Person | Name) -> str:
    return mention.person if isinstance(mention, Person) else mention.name


def _slip(one: str, two: str) -> bool:
    """True if one word is the other with a letter changed, dropped or moved, and neither is a plural or a form of the other."""
    from rapidfuzz.distance import OSA

    short, long = sorted((one, two), key=len)
    if len(short) < SHORTEST or one[0] != two[0] or long.startswith(short):
        return False
    return OSA.distance(one, two, score_cutoff=1) == 1


def _first_slip(one: str, two: str) -> bool:
    return _slip(one, two) or (len(one) >= SHORTEST and one[1:] == two[1:] and {one[0], two[0]} == {"c", "k"})


def _explained(claims: Claims, first: Claim, second: Claim) -> bool:
    """True if the words around either speak of spelling or of relatives."""
    sentences = claims.document.sentences
    return any(EXPLAINED.search(claims.document.prose, *sentences[claim.sentence].span) for claim in (first, second))


def _finding(first: Claim, second: Claim) -> Finding:
    return Finding(
        message=f"“{first.text}” and “{second.text}” look like one person under two names.",
        places=(place(second, "second name"), place(first, "first name")),
        working=(
            Step(expression=f"{first.text} beside {second.text}", result="differ by a letter or two, or only in the first name"),
        ),
        explanations=("One of the two is a slip.", "They are two people, and one of them has not been introduced."),
        repairs=(f"Write {first.text} in both places.", f"Write {second.text} in both places.", "Introduce the second person."),
        settles="How the person writes the name.",
    )
