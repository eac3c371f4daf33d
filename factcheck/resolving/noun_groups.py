"""Groups of nouns around a metric: its qualifiers, its complement ("price of oil"), and what stands behind a number."""

from __future__ import annotations

from typing import Final, NamedTuple

from factcheck.claims.name_words import NO_NAME
from factcheck.claims.nouns import STOPS, THIRD_PERSONS, VERBS, is_plural, singular
from factcheck.claims.numerals.scales import SCALES
from factcheck.claims.places import NORTH_AND_SOUTH, PEOPLES, PLACES
from factcheck.currencies import WORDS as CURRENCY_WORDS
from factcheck.resolving.metrics import (
    CHANGES,
    DEEDS,
    EVALUATIONS,
    LINKS,
    METRICS,
    PREPOSITIONS,
    QUALIFIERS,
    RISING,
    TIME_ADJECTIVES,
)
from factcheck.resolving.setting import BREAKS, CALENDAR, Sentence

DETERMINERS: Final = frozenset("the a an its their his her our this that these those all".split())
DEED_NOUNS: Final = frozenset(
    """
    investment investments recruitment employment redundancy redundancies payment payments repayment repayments purchase
    purchases acquisition acquisitions shipment shipments delivery deliveries closure closures donation donations savings
    death deaths injury injuries evacuation allocation pledge commitment commitments export exports import imports award
    """.split()
)
"""Nouns made of the verbs of deeds."""

TRANSPARENT: Final = frozenset(
    "guidance outlook forecast forecasts estimate estimates figure figures level levels total totals".split()
)
"""Nouns behind a metric that tell how it is told, and leave it the metric."""

COMPLEMENTED: Final = "price"
"""The metric that is named "oil price", whether the text says so or "price of oil"."""

MOST_QUALIFIERS: Final = 2
LONGEST: Final = 7


class Group(NamedTuple):
    """The words `[first, after)` of a noun group; its last word is the head. owner: where a possessor before it ends, or -1."""

    first: int
    after: int
    owner: int = -1

    @property
    def head(self) -> int:
        return self.after - 1


def is_metric(at: int, sentence: Sentence) -> bool:
    """True if a word names a metric and is the head of its noun group: "profit rose", and not "profit warning"."""
    lower = sentence.lower
    if lower[at] not in METRICS or sentence.word(at - 1) == "per" or at in sentence.timed:
        return False
    return heads(at, sentence)


def heads(at: int, sentence: Sentence) -> bool:
    """True if no noun follows that would make a word the qualifier of another."""
    behind = sentence.word(at + 1)
    if behind in ("'s", "’s") or (behind in ("'", "’") and sentence.lower[at].endswith("s")):
        return False
    if not behind or not behind[0].isalpha() or at + 1 in sentence.timed or at + 1 in sentence.figured:
        return True
    if behind in STOPS or behind in LINKS or behind in PREPOSITIONS or behind in CALENDAR or behind in TIME_ADJECTIVES:
        return True
    if behind in TRANSPARENT:
        return True
    if behind in VERBS or behind in THIRD_PERSONS or behind.endswith(("ed", "ly")) or behind in ("worth", "today", "loss"):
        return True
    token, here = sentence.tokens[at + 1], sentence.tokens[at]
    return token[0].isupper() and not here[0].isupper()


def qualifiers(head: int, lowest: int, sentence: Sentence) -> tuple[list[str], int]:
    """The words that say which metric a noun is, and the first word of its group: "net income", "cloud revenue"."""
    found: list[str] = []
    first = at = head
    while at > lowest and len(found) < MOST_QUALIFIERS:
        at -= 1
        word = sentence.lower[at]
        if word in TIME_ADJECTIVES or word in CALENDAR or at in sentence.timed or (word.isdecimal() and len(word) == 4):
            continue
        if word == "payments" and sentence.word(at - 1) == "of" and sentence.word(at - 2) == "balance":
            found.insert(0, "balance of payments")
            first = at = at - 2
            continue
        if not _qualifies(at, sentence):
            break
        found.insert(0, word)
        first = at
    return found, first


def _qualifies(at: int, sentence: Sentence) -> bool:
    word, token = sentence.lower[at], sentence.tokens[at]
    if at in sentence.figured:
        return False
    if word in QUALIFIERS:
        return True
    if not is_plain(word) or word in LINKS or (word in DEEDS and word not in DEED_NOUNS) or word in VERBS:
        return False
    if word.endswith(("ed", "ing", "ly")) or word in CHANGES or word in SCALES or word in CURRENCY_WORDS:
        return False
    if is_plural(word) and word not in METRICS:
        return False
    if token.islower():
        return word.isalpha() or "-" in word
    if token in PLACES or token in PEOPLES or token in NORTH_AND_SOUTH or (word in NO_NAME and word not in METRICS):
        return False
    return not any(name.first <= at < name.after and name.sort != "name" for name in sentence.names)


def is_plain(word: str) -> bool:
    """True for a word that can be a noun or an adjective of weight in a noun group."""
    return word[:1].isalpha() and word not in STOPS and word not in EVALUATIONS and word not in PREPOSITIONS and len(word) > 1


def metric_name(head: int, lowest: int, sentence: Sentence) -> tuple[str, int, int]:
    """The name of the metric whose noun is given, with its qualifiers and complement, and its words `[first, after)`."""
    before, first = qualifiers(head, lowest, sentence)
    before = ["pretax" if word == "pre-tax" else word for word in before]
    word = sentence.lower[head]
    name, after = METRICS[word], head + 1
    if sentence.word(after) == "per" and sentence.word(after + 1) in ("share", "diluted", "basic", "ordinary", "common"):
        after = after + 2 if sentence.word(after + 1) == "share" else after + 3
        name = "earnings per share" if name == "income" else f"{name} per share"
    elif sentence.word(after) == "before" and sentence.word(after + 1) in ("tax", "taxes"):
        before, after = ["pretax", *before], after + 2
    elif sentence.word(after) == "after" and sentence.word(after + 1) in ("tax", "taxes"):
        before, after = ["after-tax", *before], after + 2
    elif sentence.word(after) == "of" and (of := complement(after + 1, sentence)) is not None:
        words = _names(of, sentence)
        if name == COMPLEMENTED:
            before = [*before, *words]
        else:
            name = f"{name} of {' '.join(words)}"
        after = of.after
    if name == "share price" and before[-1:] == ["share"]:
        before = before[:-1]
    if name == "price" and before[-1:] == ["stock"]:
        before[-1] = "share"
    return " ".join([*before, name]), first, after


def complement(at: int, sentence: Sentence) -> Group | None:
    """The noun group behind "of", if it names a sort of thing and no time, owner or number: "cost of sales"."""
    group = behind(at, sentence)
    if group is None or group.owner >= 0:
        return None
    if any(not sentence.tokens[index].islower() for index in range(group.first, group.after)):
        return None
    return group


def behind(at: int, sentence: Sentence) -> Group | None:
    """The noun group that starts at a word, without its determiner."""
    lower = sentence.lower
    while at < len(lower) and lower[at] in DETERMINERS:
        at += 1
    first, end, owner = at, at, -1
    highest = min(len(lower), at + LONGEST)
    while end < highest:
        word = lower[end]
        if end in sentence.figured and end == first and owner >= 0:
            first = end = end + 1
            continue
        if word in ("'s", "’s") and end > first:
            first, owner = end + 1, end
        elif not _goes_on(end, first, sentence):
            break
        end += 1
    return Group(first, end, owner) if end > first else None


def _goes_on(at: int, first: int, sentence: Sentence) -> bool:
    """True if a word belongs to the noun group that starts at the first."""
    word = sentence.lower[at]
    if at > first and word.isdecimal() and len(word) == 4 and sentence.word(at + 1) in METRICS:
        return True
    if not word[0].isalpha() or at in sentence.figured or at in sentence.timed or word in PREPOSITIONS or word in CALENDAR:
        return False
    if word in STOPS or word in BREAKS:
        return False
    if at == first:
        return word not in VERBS and word not in THIRD_PERSONS
    if word.endswith(("ed", "ly")) or word in VERBS or word in THIRD_PERSONS:
        return False
    if word in RISING and word not in CHANGES:
        return False
    return not (is_plural(sentence.lower[at - 1]) and word not in METRICS and word not in CHANGES)


def group_name(group: Group, sentence: Sentence) -> str:
    """A noun group in lower case, its head as a singular, without names, times and evaluations."""
    return " ".join(_names(group, sentence))


def _names(group: Group, sentence: Sentence) -> list[str]:
    lower, tokens = sentence.lower, sentence.tokens
    head = METRICS.get(lower[group.head], "")
    if not head or head == "share price":
        head = singular(lower[group.head])
    named = tokens[group.head][0].isupper()
    before = [
        lower[at]
        for at in range(group.first, group.head)
        if (tokens[at].islower() or named) and lower[at] not in TIME_ADJECTIVES and lower[at] not in EVALUATIONS
    ]
    return [*before, head]
