"""What a relative clause says is to be done: "the £4 million that it hopes to raise"."""

from __future__ import annotations

from factcheck.claims.words import Words
from factcheck.statements.targets.announcement import Announcement
from factcheck.statements.targets.deeds import NOUNS_OF_DEEDS, deed_at
from factcheck.statements.targets.goals import BREAKS, FAR, LEADING, Goal, behind_noun, phrase_at, subject_of


def antecedent_of(words: Words, it: Announcement) -> tuple[int, int] | None:
    """The first and last word of what a relative clause says is to be done: "the £4 million that it hopes to raise"."""
    lower = words.lower
    first, last = subject_of(words, it.subject_before)
    relative = first - 1
    if it.passive or it.direct or first > last or relative < 1 or lower[relative] not in ("that", "which"):
        return None
    end = relative - 1 - (lower[relative - 1] == ",")
    begin = end
    while begin > 0 and end - begin < FAR and lower[begin] not in LEADING and lower[begin - 1] not in BREAKS:
        begin -= 1
    return (begin, end) if end >= 0 and lower[begin] in LEADING else None


def of_antecedent(words: Words, it: Announcement, antecedent: tuple[int, int], skip: frozenset[int]) -> Goal:
    """The goal of a relative clause whose object stands before it."""
    deed, _ = deed_at(words.lower, it.verb)
    phrase = phrase_at(words, antecedent[0], antecedent[1] + 1, skip)
    noun = words.lower[phrase.head] if phrase.head >= 0 else ""
    if deed == "complete" and noun in NOUNS_OF_DEEDS:
        inner = behind_noun(words, phrase, antecedent[1] + 1, skip)
        return Goal(NOUNS_OF_DEEDS[noun], inner.thing, inner.details, inner.stage)
    return Goal(deed, phrase.thing, phrase.details, phrase.stage)
