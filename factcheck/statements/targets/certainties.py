"""Announcements of less or more than a plan: what is considered, negotiated, undecided or done."""

from __future__ import annotations

from factcheck.claims.words import Words
from factcheck.statements.targets.announcement import Announcement, back, infinitive, is_adverb
from factcheck.statements.targets.announcing_words import BE, HAVE, INTENT, UNDECIDED, WAS, WILL
from factcheck.statements.targets.deeds import DEED, is_participle, stem
from factcheck.statements.targets.target import Status


def done(words: Words, at: int) -> Announcement | None:
    """As in "has bought", "has completed its takeover of"."""
    lower = words.lower
    verb = at + 1
    while verb < len(lower) and (lower[verb] in ("now", "already", "just", "since", "also") or is_adverb(lower[verb])):
        verb += 1
    if verb + 1 >= len(lower) or not is_participle(lower[verb]) or lower[verb] in INTENT:
        return None
    if lower[verb] in ("completed", "concluded", "finalised", "finalized") and words.tokens[verb + 1][0].isalnum():
        return Announcement(at, verb + 1, "completed", direct=True)
    return Announcement(at, verb, "completed") if stem(lower[verb]) in DEED else None


def pondering(words: Words, at: int, size: int = 1) -> Announcement | None:
    """As in "is considering a bid", "weighs a sale"; "was considering" is over."""
    lower = words.lower
    first = back(lower, at)
    before = set(lower[first:at])
    if before & WAS or "not" in before or (lower[at].endswith("ing") and not before & BE):
        return None
    return _object(words, first, at + size, "considering")


def in_talks(words: Words, at: int) -> Announcement | None:
    """As in "is in advanced talks to buy", "in talks on the sale of"."""
    lower = words.lower
    first = at
    while first and at - first < 4 and lower[first] != "in":
        first -= 1
    if lower[first] != "in":
        return None
    first = back(lower, first)
    before = set(lower[first:at])
    if before & WAS or "not" in before:
        return None
    behind = lower[at + 1] if at + 1 < len(lower) else ""
    if behind == "to":
        return infinitive(words, first, at + 2, "considering")
    if behind in ("on", "about", "over", "for"):
        return _object(words, first, at + 2, "considering")
    return None


def undecided(words: Words, at: int) -> Announcement | None:
    """As in "has not decided whether to sell", "no decision on whether it will sell"."""
    lower = words.lower
    if UNDECIDED.isdisjoint(lower[max(0, at - 6) : at]) or not {"not", "no", "yet", "n't", "never"} & set(
        lower[max(0, at - 9) : at]
    ):
        return None
    if lower[at + 1 : at + 2] == ["to"]:
        first = at
        while first and lower[first - 1] not in (",", ";", "but", "and") and at - first < 6 and lower[first] not in HAVE:
            first -= 1
        return infinitive(words, first, at + 2, "considering")
    will = next((i for i in range(at + 1, min(at + 8, len(lower))) if lower[i] in WILL or lower[i] == "would"), None)
    return infinitive(words, will, will + 1, "considering") if will else None


def _object(words: Words, first: int, at: int, status: Status) -> Announcement | None:
    """What is thought about: a noun, a gerund, or "whether to" and an infinitive."""
    lower = words.lower
    if at + 1 >= len(lower):
        return None
    if lower[at] == "whether" and lower[at + 1] == "to":
        return infinitive(words, first, at + 2, status)
    if lower[at].endswith("ing") and len(lower[at]) > 5:
        return Announcement(first, at, status)
    return Announcement(first, at, status, direct=True) if words.tokens[at][0].isalnum() else None
