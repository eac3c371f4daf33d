"""Nouns around a number: what it counts, and the singular of an English plural."""

from __future__ import annotations

from typing import Final

from factcheck.claims.words import Words

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
    every both either neither any some all most more less fewer times time
    """.split()
)
"""Words that end a group of nouns."""

_PARTITIVE = (
    ["of", "the"],
    ["of", "its"],
    ["of", "their"],
    ["of", "his"],
    ["of", "her"],
    ["of", "our"],
    ["of", "these"],
    ["of", "those"],
)
_LONGEST_GROUP = 6


def singular(noun: str) -> str:
    """The singular of a lower-case English noun; a singular comes back as it is."""
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if not noun.endswith("s") or noun.endswith(_NOT_PLURAL_ENDINGS) or len(noun) < 4:
        return noun
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return noun[:-2]
    return noun[:-1]


def is_plural(noun: str) -> bool:
    """True for a lower-case word that has the form of a plural noun."""
    return noun in IRREGULAR or (noun.endswith("s") and len(noun) > 3 and not noun.endswith(_NOT_PLURAL_ENDINGS))


def counted_noun(words: Words, last: int) -> str | None:
    """What the number whose last word is given counts, as a singular: the last plural of the noun group behind it.

    "5,000 of the world's top technology professionals" counts professionals, "1,200 new jobs" jobs. None where no plural
    follows.
    """
    at = last + 1
    if words.lower[at : at + 2] in _PARTITIVE:
        at += 2
    noun: str | None = None
    for index in range(at, min(at + _LONGEST_GROUP, len(words.lower))):
        word = words.lower[index]
        if word == "'s":
            noun = None
            continue
        if word in STOPS or not word[0].isalpha():
            break
        if is_plural(word):
            noun = word
    return None if noun is None else singular(noun)
