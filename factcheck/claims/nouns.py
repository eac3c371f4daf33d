"""Nouns around a number: what it counts, and the singular of an English plural."""

from __future__ import annotations

from typing import Final, NamedTuple

from factcheck.claims.calendar.words import SMALL_NUMBERS
from factcheck.claims.numerals.parts import Parts

IRREGULAR: Final = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "policemen": "policeman",
    "fishermen": "fisherman",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "geese": "goose",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "halves": "half",
    "shelves": "shelf",
    "wolves": "wolf",
    "leaves": "leaf",
    "thieves": "thief",
    "loaves": "loaf",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "media": "media",
    "data": "data",
    "staff": "staff",
    "police": "police",
    "cattle": "cattle",
    "aircraft": "aircraft",
    "series": "series",
    "species": "species",
    "troops": "troop",
    "personnel": "personnel",
    "crises": "crisis",
    "analyses": "analysis",
    "bases": "base",
    "buses": "bus",
    "gases": "gas",
}
"""Plurals that no ending gives away, and words that are their own plural."""

_NOT_PLURAL_ENDINGS = ("ss", "us", "is", "'s")

STOPS: Final = frozenset(
    """
    of in on at by to for from with and or but nor as than that which who whom whose when where while because if
    though although since until after before during over under between among into onto upon against about per via is
    are was were be been being has have had do does did will would can could may might must shall should not no it its
    he she they we you i his her their our your my this these those the a an so yet then there here also only just
    still already never ever what how why up down out off away back again said says say according including such each
    every both either neither any some all most more less fewer times time next last apiece now per
    """.split()
)
"""Words that end a group of nouns."""

_OWNERS: Final = frozenset("the its their his her our my your these those all".split())
_LONGEST_GROUP: Final = 8

THIRD_PERSONS: Final = frozenset(
    """
    was is has says does goes remains shows means makes takes comes gives gets keeps seems includes represents reflects starts
    ends begins leaves wants needs follows helps allows brings becomes appears opens closes adds runs turns works plays lets
    happens reads sits stands wins loses beats contains requires provides offers believes thinks knows tells asks this plus
    perhaps besides towards upwards afterwards sometimes always overseas versus across thus as us yes
    """.split()
)
"""Words that end in "s" and are neither plurals nor parts of a noun group."""

SINGULARS: Final = frozenset("gas bus lens canvas atlas bias christmas texas kansas arkansas dallas paris".split())
"""Nouns that end in "s" in the singular."""

NOT_COUNTED: Final = frozenset(SMALL_NUMBERS) | frozenset(
    """
    way ways off sided zero nought naught ones others another away apart later earlier ago today yesterday tomorrow percent
    million billion thousand hundred trillion km kg respectively together alone right left north south east west too very quite
    really
    """.split()
)
"""Words behind a number that name nothing it counts."""


ATTRIBUTES: Final = frozenset(
    "member cylinder speed door seat seater bedroom room storey story gauge lane nation state player point man person".split()
)
"""Singulars that say how many of them the noun behind them has: "an 11 member panel", "a 5 speed gearbox"."""


class Counted(NamedTuple):
    """What a number counts: the noun as a singular, the words before it that say which, and their parts `[first, after)`."""

    noun: str
    modifiers: tuple[str, ...]
    first: int
    after: int


def singular(noun: str) -> str:
    """The singular of a lower-case English noun; a singular comes back as it is."""
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if not noun.endswith("s") or noun.endswith(_NOT_PLURAL_ENDINGS) or len(noun) < 3:
        return noun
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return noun[:-2]
    return noun[:-1]


def is_plural(noun: str) -> bool:
    """True for a lower-case word that has the form of a plural noun."""
    return noun in IRREGULAR or (
        noun.endswith("s")
        and len(noun) > 2
        and not noun.endswith(_NOT_PLURAL_ENDINGS)
        and noun not in THIRD_PERSONS
        and noun not in SINGULARS
    )


def counted(parts: Parts, last: int, *, one: bool = False) -> Counted | None:
    """What the number whose last part is given counts: the plural of the noun group behind it.

    "5,000 of the world's top technology professionals" counts professionals, "1,200 new jobs" jobs, "an 11-member panel"
    members. one: the number is one, and counts a singular ("one solution") or one of several ("one of the firms").
    """
    lower = parts.lower
    at = last + 1
    hyphened = parts.skip_hyphen(at)
    if hyphened > at and lower[hyphened] != "plus":
        return _joined(parts, hyphened)
    if hyphened > at:
        at = hyphened + 1
    if lower[at] in ATTRIBUTES and not one and lower[at + 1][:1].isalpha():
        return Counted(lower[at], (), at, at + 1)
    if lower[at] == "of":
        at += 1
        if lower[at] in _OWNERS:
            at += 1
        elif one:
            owner = _owner(parts, at)
            if owner is None:
                return None
            at = owner
        one = False
    elif lower[at] == "more" or (not one and lower[at] in _OWNERS and lower[last] in ("half", "all")):
        at += 1
    return _group(parts, at, one)


def _owner(parts: Parts, at: int) -> int | None:
    """The part behind a possessor: "one of Airbnb's earliest investments"."""
    for index in range(at, at + 5):
        if parts.lower[index] in ("'s", "'"):
            return index + 1
        if not parts.lower[index][:1].isalpha():
            return None
    return None


def _joined(parts: Parts, at: int) -> Counted | None:
    """The noun that a hyphen joins to its number: "11-member", "four-cylinder"."""
    word = parts.lower[at]
    if not word.isalpha() or word in STOPS or word in NOT_COUNTED or len(word) < 3 or word.endswith("th") or _is_participle(word):
        return None
    if (
        parts.lower[at + 1] == "-"
        and parts.glued(at + 1)
        and parts.lower[at + 2] in ("to", "on", "for", "and", "up", "off", "by")
    ):
        return None
    return Counted(singular(word), (), at, at + 1)


def _is_participle(word: str) -> bool:
    return word.endswith(("ed", "ing")) and word not in ("speed", "bed", "seed", "breed", "wing", "ring")


def _group(parts: Parts, at: int, one: bool) -> Counted | None:
    lower = parts.lower
    first, index = at, at
    found: int | None = None
    while index < at + _LONGEST_GROUP:
        word = lower[index]
        if word in ("'s", "'") and index > at:
            first, found = index + 1, None
        elif (
            (word == "-" and parts.glued(index) and parts.glued(index + 1) and index > at)
            or (word in ("and", "or", "&", ",") and found is None and index > at and _adjective_behind(parts, index))
            or (word in ("most", "least", "best", "worst", "first", "last", "next") and index == at)
        ):
            pass
        elif (
            not word
            or not word[0].isalpha()
            or word in THIRD_PERSONS
            or (index == at and word in NOT_COUNTED)
            or (word in STOPS and not (index > at + 1 and lower[index - 1] == "-" and parts.glued(index)))
        ):
            break
        elif one:
            if index > at and (word in VERBS or (word.endswith("ed") and found is not None)):
                break
            found = index
        elif is_plural(word):
            found = index
            if not (is_plural(lower[index + 1]) and lower[index + 1] not in STOPS and lower[index + 1] not in VERBS):
                break
        index += 1
    if found is None:
        return None
    modifiers = tuple(word for word in lower[first:found] if word[0].isalpha() and word not in ("and", "or"))
    return Counted(singular(lower[found]), modifiers, first, found + 1)


def _adjective_behind(parts: Parts, at: int) -> bool:
    """True if the words behind a conjunction go on with the same noun group: "digital and physical sales"."""
    for index in range(at + 1, at + 5):
        word = parts.lower[index]
        if not word or word in STOPS or not word[0].isalpha():
            return False
        if is_plural(word):
            return parts.lower[at] != "," or index > at + 1
    return False


VERBS: Final = frozenset(
    """
    said told died killed injured rose fell grew came went made took gave won lost met held left saw sold bought built hit led
    ran got paid sent spent brought thought found kept shut broke drew flew wrote became began asked called used took stood
    can may will think know say see go come get make want need like
    """.split()
)
"""Common verbs that may stand right behind what is counted."""
