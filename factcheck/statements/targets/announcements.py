"""Where a sentence announces something: the words that announce, the verb that says what, and how certain it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.claims.calendar.words import DETERMINERS, SMALL_NUMBERS
from factcheck.claims.words import Words
from factcheck.statements.targets.announcing_words import (
    AIMS,
    BE,
    BEFORE_A_TIME,
    BEFORE_INTENT,
    DIRECT,
    EFFORTS,
    FICTION,
    HAVE,
    HEADLINE_SUBJECT,
    HEADLINE_VERBS,
    IN_TALKS,
    INTENT,
    MAKING,
    MAY,
    NO_SUBJECT,
    NOT_ADVERBS,
    NOT_UNDER_WAY,
    ON_COURSE,
    ONLY_WITH_BE,
    PONDERING,
    SAME_AS_NOUN,
    SAYING,
    SCHEDULED,
    SKIPPED,
    STARTING,
    THINKING,
    UNDECIDED,
    WAS,
    WILL,
    WISHES,
    WORDS_OF_TIME,
)
from factcheck.statements.targets.deeds import DEED, is_participle, stem
from factcheck.statements.targets.target import Status


@dataclass(frozen=True, slots=True)
class Announcement:
    """first: the first word that announces. verb: the index of the verb that says what, or of the first word of the object.

    passive: its subject is what it is done to. direct: there is no verb of its own, the object stands at `verb`. whom: the first
    word of those who are to act where the subject only wants it ("wants every school to have a library").
    """

    first: int
    verb: int
    status: Status
    passive: bool = False
    direct: bool = False
    scheduled: bool = False
    reported: bool = False
    whom: int | None = None


def is_adverb(word: str) -> bool:
    """True for a lower-case word that has the form of an adverb: "gradually"."""
    return word.endswith("ly") and word not in NOT_ADVERBS


def announcements(words: Words, wanted: frozenset[str]) -> Iterator[Announcement]:
    """All announcements of a sentence, in order; `wanted` are the words at which they are looked for."""
    done = 0
    for at in words.where(wanted):
        if at < done:
            continue
        found = _at(words, at)
        if found:
            yield found
            done = found.verb + 1


def _at(words: Words, at: int) -> Announcement | None:
    lower = words.lower
    token = lower[at]
    following = lower[at + 1] if at + 1 < len(lower) else ""
    if token in WILL:
        return _infinitive(words, at, at + 1, "planned")
    if token == "should":
        return _infinitive(words, at, at + 1, "hoped") if words.tokens[at].islower() else None
    if token in MAY:
        return _infinitive(words, at, at + 1, "considering") if words.tokens[at].islower() else None
    if token == "would":
        told = at > 1 and not SAYING.isdisjoint(lower[:at])
        return _infinitive(words, at, at + 1, "planned", reported=True) if told else None
    if token == "whether":
        return _undecided(words, at)
    if token in INTENT and (following == "to" or following in BEFORE_A_TIME):
        found = _intent(words, at)
        if found:
            return found
    if token in ON_COURSE:
        return _on_course(words, at)
    if token in PONDERING:
        return _pondering(words, at)
    if token in THINKING and following in ("about", "of", "at", "into"):
        return _pondering(words, at, 2)
    if token in IN_TALKS:
        return _in_talks(words, at)
    if token in WISHES or token in DIRECT or token in AIMS:
        found = _wish(words, at) or _direct(words, at)
        if found:
            return found
    if token in HAVE:
        return _done(words, at)
    if token in BE:
        return _being(words, at)
    if token in STARTING:
        return _timetable(words, at)
    return None


def _being(words: Words, at: int) -> Announcement | None:
    """As in "is to open", "is planned for 12 June"."""
    lower = words.lower
    following = at + 1
    while following < len(lower) and (lower[following] in ("also", "now", "still", "currently") or is_adverb(lower[following])):
        following += 1
    if lower[following : following + 1] == ["to"] and lower[at] != "be":
        return _infinitive(words, at, following + 1, "planned")
    if lower[following] in SCHEDULED if following < len(lower) else False:
        behind = lower[following + 1] if following + 1 < len(lower) else ""
        if behind in ("for", "in", "on", "by", "at", "this", "next"):
            return Announcement(at, following, "planned", passive=True, scheduled=True)
    if following < len(lower) and lower[following].endswith("ing") and lower[following] not in NOT_UNDER_WAY:
        return Announcement(at, following, "under way")
    return None


def _intent(words: Words, at: int) -> Announcement | None:
    lower = words.lower
    status = INTENT[lower[at]]
    if at and lower[at - 1] in DETERMINERS:
        return None  # "the plan to sell" is a noun
    first = _back(lower, at)
    before = set(lower[first:at])
    if before & WAS:
        status = "former"
    elif lower[at] in ONLY_WITH_BE and not before & BE:
        return None
    elif before & BE and status == "former":
        status = "planned"
    if "not" in before or {"no", "longer"} <= before:
        return None
    to = _behind_time(words, at + 1)
    return _infinitive(words, first, to + 1, status) if lower[to : to + 1] == ["to"] else None


def _back(lower: list[str], at: int) -> int:
    first = at
    while first and (lower[first - 1] in BEFORE_INTENT or is_adverb(lower[first - 1])):
        first -= 1
    return first


def _on_course(words: Words, at: int) -> Announcement | None:
    lower = words.lower
    if lower[at + 1 : at + 2] != ["to"]:
        return None
    first = _back(lower, at - 1 if at and lower[at - 1] == "on" else at)
    before = lower[first:at]
    if lower[at] in EFFORTS:
        first -= first > 0 and lower[first - 1] in MAKING
        before = lower[first:at]
    if (BE | MAKING).isdisjoint(before) or not WAS.isdisjoint(before):
        return None
    return _infinitive(words, first, at + 2, "planned")


def _pondering(words: Words, at: int, size: int = 1) -> Announcement | None:
    """As in "is considering a bid", "weighs a sale"; "was considering" is over."""
    lower = words.lower
    first = _back(lower, at)
    before = set(lower[first:at])
    if before & WAS or "not" in before or (lower[at].endswith("ing") and not before & BE):
        return None
    return _object(words, first, at + size, "considering")


def _in_talks(words: Words, at: int) -> Announcement | None:
    """As in "is in advanced talks to buy", "in talks on the sale of"."""
    lower = words.lower
    first = at
    while first and at - first < 4 and lower[first] != "in":
        first -= 1
    if lower[first] != "in":
        return None
    first = _back(lower, first)
    before = set(lower[first:at])
    if before & WAS or "not" in before:
        return None
    behind = lower[at + 1] if at + 1 < len(lower) else ""
    if behind == "to":
        return _infinitive(words, first, at + 2, "considering")
    if behind in ("on", "about", "over", "for"):
        return _object(words, first, at + 2, "considering")
    return None


def _done(words: Words, at: int) -> Announcement | None:
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


def _undecided(words: Words, at: int) -> Announcement | None:
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
        return _infinitive(words, first, at + 2, "considering")
    will = next((i for i in range(at + 1, min(at + 8, len(lower))) if lower[i] in WILL or lower[i] == "would"), None)
    return _infinitive(words, will, will + 1, "considering") if will else None


def _object(words: Words, first: int, at: int, status: Status) -> Announcement | None:
    """What is thought about: a noun, a gerund, or "whether to" and an infinitive."""
    lower = words.lower
    if at + 1 >= len(lower):
        return None
    if lower[at] == "whether" and lower[at + 1] == "to":
        return _infinitive(words, first, at + 2, status)
    if lower[at].endswith("ing") and len(lower[at]) > 5:
        return Announcement(first, at, status)
    return Announcement(first, at, status, direct=True) if words.tokens[at][0].isalnum() else None


def _wish(words: Words, at: int) -> Announcement | None:
    """As in "wants every school to have a library"."""
    lower = words.lower
    if lower[at] not in WISHES or (at and lower[at - 1] in NO_SUBJECT):
        return None
    if lower[at + 1 : at + 2] == ["that"] or lower[at + 1 : at + 3] == ["also", "that"]:
        be = next((index for index in range(at + 2, min(at + 10, len(lower))) if lower[index] == "be"), None)
        return Announcement(at, be, "planned") if be else None
    for to in range(at + 2, min(at + 8, len(lower) - 1)):
        if lower[to] in (",", ".", ";", ":", "and", "that", "which", "who"):
            return None
        if lower[to] == "to" and lower[to + 1].isalpha() and lower[to + 1] not in DETERMINERS:
            found = _infinitive(words, at, to + 1, "planned")
            return replace(found, whom=at + 1) if found else None
    return None


def _direct(words: Words, at: int) -> Announcement | None:
    """As in "plans ten pubs", "aims for carbon neutrality"."""
    lower = words.lower
    first = _back(lower, at)
    before = set(lower[first:at])
    if not first or lower[first - 1] in NO_SUBJECT or before & WAS or "not" in before or at + 2 >= len(lower):
        return None
    if lower[at].endswith("ing") and not before & BE:
        return None
    behind = at + 1
    if lower[at] in AIMS and lower[behind] in ("for", "at"):
        status: Status = "hoped" if lower[at] in ("hope", "hopes") else "planned"
        return Announcement(first, behind + 1, status, direct=True)
    if lower[at] in SAME_AS_NOUN and not (lower[first - 1].endswith("s") or lower[first - 1] in ("we", "they", "i", "you")):
        return None
    if lower[at] not in DIRECT or not (lower[behind] in DETERMINERS or words.tokens[behind][0].isalnum()):
        return None
    if is_participle(lower[behind]) or lower[behind] in (
        "to",
        "for",
        "that",
        "in",
        "on",
        "by",
        "are",
        "is",
        "were",
        "was",
        "will",
        "would",
        "and",
        "of",
        "at",
    ):
        return None
    return Announcement(first, behind, DIRECT[lower[at]], direct=True)


def _timetable(words: Words, at: int) -> Announcement | None:
    """As in "production starts in late 2024", "the line opens in May"."""
    if not at or not words.tokens[at].islower():
        return None
    before = words.lower[at - 1]
    if (
        before in NO_SUBJECT
        or before in WILL
        or before in ("would", "may", "could", "can", "must", "should", "did", "does", "do")
    ):
        return None
    if not words.lower[at].endswith("s") and not before.endswith("s"):
        return None  # "the first launch" is a noun
    if not FICTION.isdisjoint(words.lower[max(0, at - 6) : at]):
        return None
    return Announcement(at, at, "planned", scheduled=True)


def _behind_time(words: Words, at: int) -> int:
    """The word behind a time that stands before its verb: "will within three years build"."""
    lower = words.lower
    if at >= len(lower) or lower[at] not in BEFORE_A_TIME:
        return at
    after = at + 1
    while after < len(lower) and (lower[after] in WORDS_OF_TIME or lower[after] in SMALL_NUMBERS or lower[after].isdecimal()):
        after += 1
    return after if after > at + 1 and lower[after - 1] != "of" else at


def _infinitive(words: Words, first: int, at: int, status: Status, *, reported: bool = False) -> Announcement | None:
    lower = words.lower
    negated = False
    while at < len(lower) and (lower[at] in SKIPPED or is_adverb(lower[at])):
        if lower[at] == "have" and not (at + 1 < len(lower) and (lower[at + 1] == "been" or is_participle(lower[at + 1]))):
            break
        negated |= lower[at] == "not"
        at += 1
    at = _behind_time(words, at)
    if negated or at >= len(lower) or not lower[at][0].isalpha() or not words.tokens[at].islower():
        return None
    if lower[at] == "be":
        inner = at + 1
        while inner < len(lower) and (lower[inner] in SKIPPED or is_adverb(lower[inner])):
            inner += 1
        if inner < len(lower) and is_participle(lower[inner]):
            return Announcement(first, inner, status, passive=True, reported=reported)
    return Announcement(first, at, status, reported=reported)


def headline(words: Words) -> Iterator[Announcement]:
    """As in "Acme to buy Roe" and "Acme buys Roe": a heading whose verb stands right behind its subject."""
    lower = words.lower
    verb = next((at for at in range(1, min(len(lower) - 1, HEADLINE_SUBJECT)) if lower[at] in HEADLINE_VERBS), None)
    if verb and "to" not in lower[:verb] and words.tokens[0][0].isupper():
        yield Announcement(verb, verb, "agreed")
        return
    for at in range(1, min(len(lower) - 1, HEADLINE_SUBJECT)):
        if lower[at] != "to":
            continue
        if words.tokens[at - 1][0].isalnum() and lower[at - 1] not in NO_SUBJECT and words.tokens[0][0].isupper():
            found = _infinitive(words, at, at + 1, "planned")
            if found:
                yield found
        return
