"""An organisation must be spelt in one way.

Two names that share a word and differ in one other by a letter or two are most likely one name, mistyped or translated on
the way: Halvorsen Shipping and Halvorson Shipping, the Coastal Agency and the Costal Agency. Readers who search for the
wrong form find nothing. Two bodies could bear the two names, so this is a warning.

The words that differ must be long, begin alike and be no forms of one word (System and Systems), no places or peoples
(Bank of Ireland, Bank of Iceland), and stand at the same place of the two names. Legal forms and a missing last word do not
count as a difference.

American and British spellings of one name (Organization, Organisation) are a note.

Not flagged: two names in one sentence,
whose writer saw both; a shortened name (Norwind for Norwind Group); a unit beside its parent; names that differ in a number,
an initial or a whole word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from factcheck import PEOPLES, PLACES, Check, Claims, Finding, Organisation, Step, bad, good, place, rule

SHORTEST = 5
"""A shorter word is too easily another."""

FARTHEST = 2
"""Single-letter edits between two spellings of one word."""

MOST_NAMES = 40
"""So many names that share a word are compared with each other: that bounds the work on lists of names."""

WORD = re.compile(r"[^\W\d_]+")
FORMS = ("s", "es", "n", "an", "ian", "al", "ed", "er", "ers", "ing", "ic", "ics", "y")
"""Endings that make another word of a stem, not another spelling."""


@rule(
    severity="warning",
    catalogue=["G1"],
    examples=[
        bad("[[Tarvik Insurance Group]] raised its forecast. Analysts had expected less of [[Tarwik Insurance]], they said."),
        bad("The [[Coastal Transport Agency]] pays half. A spokesman for the [[Costal Transport Agency]] declined to comment."),
        bad("[[Halvorsen Shipping]] ordered two ferries.\\n\\nThe yard said [[Halvorson Shipping]] had paid in full."),
        good("Norwind Energy Group ordered ten turbines. Norwind Energy said they will stand by May."),
        good("The Bank of Ireland and the Bank of Iceland signed the letter."),
        good("Delta Systems Inc sold its lamps to Delta System Holding, which it does not own."),
        good("Continental Airlines flew for Continental Illinois Bank, a client since 1970."),
        good("Halden Logistics has sued Haldon Logistics, saying that customers confuse the two."),
        good("First Union Bank and Third Union Bank lent the money."),
    ],
)
def organisation_spelling(claims: Claims) -> Iterator[Check]:
    first_of: dict[str, Organisation] = {}
    for mention in claims.of(Organisation):
        if mention.text[:1].isupper() and len(WORD.findall(mention.text)) > 1:
            first_of.setdefault(_without_article(mention.text), mention)
    words_of = {name: WORD.findall(name) for name in first_of}
    by_word: dict[str, list[str]] = {}
    for name, its_words in words_of.items():
        for word in dict.fromkeys(its_words):
            by_word.setdefault(word, []).append(name)
    seen: set[tuple[str, str]] = set()
    told: set[tuple[str, str]] = set()
    for names in by_word.values():
        for one, two in combinations(names[:MOST_NAMES], 2):
            if (one, two) not in seen:
                seen.add((one, two))
                words = _spelt_apart(words_of[one], words_of[two])
                if words and words not in told and first_of[one].sentence != first_of[two].sentence:
                    told.add(words)
                    yield _finding(first_of[one], first_of[two], words)


def _without_article(name: str) -> str:
    return name.removeprefix("The ").removeprefix("the ")


def _spelt_apart(one: list[str], two: list[str]) -> tuple[str, str] | None:
    """The pair of words in which two names, given as words, differ by spelling, all others being equal; None without one."""
    pairs = list(zip(one, two, strict=False))
    unequal = [pair for pair in pairs if pair[0].lower() != pair[1].lower()]
    if len(unequal) != 1 or len(pairs) < 2:
        return None
    first, second = unequal[0]
    return (first, second) if _one_word(first, second) else None


def _one_word(first: str, second: str) -> bool:
    from rapidfuzz.distance import OSA

    if min(len(first), len(second)) < SHORTEST or first[0] != second[0]:
        return False
    if any(word in PLACES or word in PEOPLES for word in (first, second)):
        return False
    short, long = sorted((first.lower(), second.lower()), key=len)
    if any(long == short + form or long == short[:-1] + form for form in FORMS):
        return False
    return OSA.distance(short, long, score_cutoff=FARTHEST) <= (FARTHEST if len(short) > SHORTEST + 1 else 1)


def _finding(first: Organisation, second: Organisation, words: tuple[str, str]) -> Finding:
    return Finding(
        severity="note" if words[0].replace("z", "s") == words[1].replace("z", "s") else "warning",
        message=f"“{first.text}” and “{second.text}” look like two spellings of one name: {words[0]} and {words[1]}.",
        places=(place(second, "second spelling"), place(first, "first spelling")),
        working=(Step(expression=f"{words[0]} and {words[1]} differ by", result=_letters(*words)),),
        explanations=(
            "One of the two is a typing slip or was carried over from another language.",
            "They are two organisations with like names.",
        ),
        repairs=(f"Write {first.text} in both places.", f"Write {second.text} in both places."),
        settles="The organisation's own name, from its site or a register.",
    )


def _letters(first: str, second: str) -> str:
    from rapidfuzz.distance import OSA

    edits = OSA.distance(first.lower(), second.lower())
    return "one letter" if edits == 1 else f"{edits} letters"
