"""Who or what else may be "he" or "she": ships, storms, animals, characters, couples, people who have changed.

A pronoun that clashes with the only person in play may mean one of these; the text around says whether there is one.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.claims.places import PEOPLES, PLACES
from factcheck.claims.words import Words

_SHIPS = """
    barge battleship boat catamaran clipper corvette cruiser cutter destroyer dinghy dreadnought ferry flagship freighter
    frigate galleon galley hms hulk ketch lifeboat liner minesweeper narrowboat sailboat schooner ship sloop smack
    spacecraft steamer steamship submarine tanker trawler tug tugboat vessel warship yacht yawl
"""
_STORMS = "cyclone hurricane tornado typhoon"
_ANIMALS = """
    animal ape bitch budgie bull bullock calf camel cat chicken chimp chimpanzee cockerel colt cow crocodile cub dog dolphin
    donkey duck eagle elephant ewe falcon filly foal fox gelding giraffe goat goose gorilla greyhound hamster hawk hedgehog
    hen hippo hog horse hound kitten lamb leopard lion lioness llama mare monkey mule octopus orangutan orca osprey otter
    owl panda parrot peacock penguin pig pigeon pony pup puppy rabbit rat rhino rooster seal shark sheep snake sow spaniel
    squirrel stallion swan terrier tiger tigress tortoise turtle vixen walrus whale wolf zebra
"""
_FIGURES = """
    android avatar character chatbot doll dragon elf fairy fairytale fiction fictional film folklore ghost giantess goddess
    hero heroine homeland legend mannequin mascot mermaid monster motherland musical myth nation novel nymph opera painting
    panto pantomime portrait portrays protagonist puppet robot saint sculpted sculpture sitcom snowman statue superhero
    villain villainess
"""
_PAIRS = "couple newlyweds siblings spouses twins"
_CHANGED = frozenset(
    """
    alias aliases androgynous disguise disguised drag impersonated impersonates impersonating impersonator masquerade
    masqueraded non-binary nonbinary pseudonym trans transgender transitioned transsexual
    """.split()
)
"""Words of texts in which one person may be both, wherever they stand."""

NOT_PEOPLE: frozenset[str] = frozenset(f"{_SHIPS} {_STORMS} {_ANIMALS} {_FIGURES} {_PAIRS}".split())
"""Nouns, in lower case, for what is "he" or "she" without being one person of the cast."""


def near(sentences: list[Words]) -> bool:
    """True if one of these sentences speaks of something that may be "he" or "she", or of a family by its name ("the Lunds")."""
    return any(not words.wake.isdisjoint(NOT_PEOPLE) or _family(words) for words in sentences)


def told_of(sentences: list[Words]) -> dict[int, tuple[str, ...]]:
    """What of this sort each sentence speaks of, by the index of the sentence; those that speak of nothing are left out."""
    return {
        words.index: tuple(dict.fromkeys(word for word in words.lower if word in NOT_PEOPLE))
        for words in sentences
        if not words.wake.isdisjoint(NOT_PEOPLE)
    }


def earlier(told: dict[int, tuple[str, ...]], first: int, last: int) -> tuple[str, ...]:
    """What the sentences from the first to the last have told of, at most two things, as "the ship"."""
    found = dict.fromkeys(word for index in range(first, last + 1) for word in told.get(index, ()))
    return tuple(f"the {word}" for word in list(found)[:2])


def changed(sentences: list[Words]) -> bool:
    """True if the text speaks of a change of gender, a disguise or a name taken on."""
    return any(not words.wake.isdisjoint(_CHANGED) for words in sentences)


@lru_cache(maxsize=8)
def _family(words: Words) -> bool:
    if "the" not in words.wake:
        return False
    tokens = words.tokens
    for at in range(1, len(tokens)):
        token = tokens[at]
        if words.lower[at - 1] == "the" and token[0].isupper() and token.endswith("s") and token[1:].islower():
            following = tokens[at + 1] if at + 1 < len(tokens) else "."
            if token not in PLACES and token not in PEOPLES and not following[0].isupper():
                return True
    return False
