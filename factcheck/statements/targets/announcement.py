"""An announcement: the words that announce, the verb that says what, and how certain it is."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.claims.calendar.words import SMALL_NUMBERS
from factcheck.claims.words import Words
from factcheck.statements.targets.announcing_words import BEFORE_A_TIME, BEFORE_INTENT, NOT_ADVERBS, SKIPPED, WORDS_OF_TIME
from factcheck.statements.targets.deeds import is_participle
from factcheck.statements.targets.target import Status


@dataclass(frozen=True, slots=True)
class Announcement:
    """first: the first word that announces. verb: the index of the verb that says what, or of the first word of the object.

    passive: its subject is what it is done to. direct: there is no verb of its own, the object stands at `verb`. whom: the first
    word of those who are to act where the subject only wants it ("wants every school to have a library"). behind: for the second
    of two with one subject ("will close its mill and open a shop"), the first word of the first. impersonal: nobody
    is named who acts ("no decision has been taken on"). start, last: the first and last word
    that say how certain it is, where they stand elsewhere ("whether it will be sold is unclear").
    """

    first: int
    verb: int
    status: Status
    passive: bool = False
    direct: bool = False
    scheduled: bool = False
    reported: bool = False
    whom: int | None = None
    behind: int | None = None
    impersonal: bool = False
    start: int | None = None
    last: int | None = None

    @property
    def subject_before(self) -> int:
        """The word before which the subject stands."""
        return self.first if self.behind is None else self.behind


def is_adverb(word: str) -> bool:
    """True for a lower-case word that has the form of an adverb: "gradually"."""
    return word.endswith("ly") and word not in NOT_ADVERBS


def back(lower: list[str], at: int) -> int:
    first = at
    while first and (lower[first - 1] in BEFORE_INTENT or is_adverb(lower[first - 1])):
        first -= 1
    return first


def behind_time(words: Words, at: int) -> int:
    """The word behind a time that stands before its verb: "will within three years build"."""
    lower = words.lower
    if at >= len(lower) or lower[at] not in BEFORE_A_TIME:
        return at
    after = at + 1
    while after < len(lower) and (lower[after] in WORDS_OF_TIME or lower[after] in SMALL_NUMBERS or lower[after].isdecimal()):
        after += 1
    return after if after > at + 1 and lower[after - 1] != "of" else at


def infinitive(words: Words, first: int, at: int, status: Status, *, reported: bool = False) -> Announcement | None:
    lower = words.lower
    negated = False
    while at < len(lower) and (lower[at] in SKIPPED or is_adverb(lower[at])):
        if lower[at] == "have" and not (at + 1 < len(lower) and (lower[at + 1] == "been" or is_participle(lower[at + 1]))):
            break
        negated |= lower[at] == "not"
        at += 1
    at = behind_time(words, at)
    if negated or at >= len(lower) or not lower[at][0].isalpha() or not words.tokens[at].islower():
        return None
    if lower[at] == "be":
        inner = at + 1
        while inner < len(lower) and (lower[inner] in SKIPPED or is_adverb(lower[inner])):
            inner += 1
        if inner < len(lower) and is_participle(lower[inner]):
            return Announcement(first, inner, status, passive=True, reported=reported)
        if inner < len(lower) and lower[inner].endswith("ing") and len(lower[inner]) > 5:
            return Announcement(first, inner, status, reported=reported)
    return Announcement(first, at, status, reported=reported)
