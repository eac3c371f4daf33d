"""Verbs outside the list of events that a text uses twice of what is done: "was drained in 1961", "when it was drained"."""

from __future__ import annotations

from collections.abc import Set
from typing import Final

from factcheck.claims.words import Words
from factcheck.statements.event_verbs import VERBS, Verb
from factcheck.statements.told_both_ways import ANY, HABITUAL, IRREGULAR, stems
from factcheck.statements.verb_group import IRREGULAR_PARTICIPLES, IRREGULAR_PAST

USUAL: Final = frozenset(
    """
    used based named united limited related concerned compared expected reported estimated adjusted increased revised rated
    needed wanted added noted listed priced asked fixed played scored picked backed worked passed died turned helped
    """.split()
)
"""Past tenses that stand in too many texts, or tell of what goes on."""
SHORTEST: Final = 5
PAST: Final = (IRREGULAR_PAST | IRREGULAR_PARTICIPLES | IRREGULAR.keys()) - VERBS.keys()
_FORMS: Final[dict[str, Verb | None]] = {}


def told_twice(sentences: list[Words], dated: Set[int]) -> dict[str, Verb]:
    """The past tenses that at least two sentences with a time use, each with a verb for it."""
    seen: set[str] = set()
    twice: set[str] = set()
    for words in sentences:
        if words.index in dated:
            past = {word for word in words.wake if word.endswith("ed") or word in PAST}
            twice |= past & seen
            seen |= past
    return {word: verb for word in twice if (verb := _verb(word)) is not None}


def _verb(word: str) -> Verb | None:
    if word not in _FORMS:
        found = stems(word) or (word,)
        plain = word in VERBS or word in USUAL or (len(word) < SHORTEST and word.endswith("ed")) or not HABITUAL.isdisjoint(found)
        _FORMS[word] = None if plain or not word.isalpha() else Verb(f"{ANY}{found[0]}", (), frozenset({"past", "participle"}))
    return _FORMS[word]
