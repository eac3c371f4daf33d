"""Verbs outside the list of events that a text uses twice of what is done: "was drained in 1961", "when it was drained"."""

from __future__ import annotations

from collections.abc import Set
from typing import Final, NamedTuple

from factcheck.claims.words import Words
from factcheck.statements.events.event_nouns import NOUNS
from factcheck.statements.events.event_verbs import VERBS, Verb
from factcheck.statements.events.told_both_ways import ANY, IRREGULAR, stems
from factcheck.statements.events.verb_group import IRREGULAR_PARTICIPLES, IRREGULAR_PAST

USUAL: Final = frozenset(
    """
    used based named united limited related concerned compared expected reported estimated adjusted increased revised rated
    bombed attacked raided shelled flooded visited toured
    needed wanted added noted listed priced asked fixed played scored picked backed worked passed died turned helped
    said told announced reported stated called considered included provided required allowed continued remained received
    raised reduced dropped gained declined climbed traded valued amounted totalled totaled averaged ended showed believed
    thought held made given taken seen known gone done come become had got went came took gave began kept left felt meant
    paid spent met ran led rose fell grew lost won sold bought sent brought saw knew spoke stood sat heard
    """.split()
)
"""Past tenses that stand in too many texts, tell of what goes on, or of what happens again and again."""
BOTH: Final = 2
SHORTEST: Final = 5
ENDINGS: Final = ("", "ing", "ion", "ation", "ition", "ment", "al", "ure", "ance", "ence", "age")
"""What a verb takes on as a noun."""
PAST: Final = (IRREGULAR_PAST | IRREGULAR_PARTICIPLES | IRREGULAR.keys()) - VERBS.keys()
_NAMES: Final[dict[str, frozenset[str]]] = {}
_FORMS: Final[dict[str, Verb | None]] = {}


class ToldTwice(NamedTuple):
    """The past tenses that tell of such events, with a verb for each, and the nouns that name them, with their predicates."""

    verbs: dict[str, Verb]
    nouns: dict[str, str]


def told_twice(sentences: list[Words], dated: Set[int]) -> ToldTwice:
    """The past tenses that two sentences with a time use, or one of them and another a noun of the same stem."""
    waking = [words.wake for words in sentences if words.index in dated]
    if len(waking) < BOTH:
        return ToldTwice({}, {})
    said = set().union(*waking)
    verbs: dict[str, Verb] = {}
    nouns: dict[str, str] = {}
    for word in said:
        verb = _verb(word) if word.endswith("ed") or word in PAST else None
        if verb is None:
            continue
        found = _nouns(word) & said
        if found or sum(word in wake for wake in waking) >= BOTH:
            verbs[word] = verb
            nouns.update(dict.fromkeys(found - NOUNS.keys(), verb.predicate))
    return ToldTwice(verbs, nouns)


def _nouns(past: str) -> frozenset[str]:
    """The nouns that may name what a past tense tells: "escape" of escaped, "devaluation" of devalued."""
    if past not in _NAMES:
        bases = stems(past)
        _NAMES[past] = frozenset(
            base + ending for base in bases for ending in ENDINGS if ending or base.endswith("e") or base + "ed" == past
        ) | {f"{base[:-1]}sion" for base in bases if base.endswith("d")}
    return _NAMES[past]


def _verb(word: str) -> Verb | None:
    if word not in _FORMS:
        found = stems(word) or (word,)
        plain = word in VERBS or word in USUAL or (len(word) < SHORTEST and word.endswith("ed"))
        _FORMS[word] = None if plain or not word.isalpha() else Verb(f"{ANY}{found[0]}", (), frozenset({"past", "participle"}))
    return _FORMS[word]
