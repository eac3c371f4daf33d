"""Where a sentence announces something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.claims.calendar.words import DETERMINERS, SMALL_NUMBERS
from factcheck.claims.words import Words
from factcheck.statements.targets.announcement import Announcement, back, behind_time, infinitive, is_adverb
from factcheck.statements.targets.announcing_words import (
    AIMS,
    BE,
    BEFORE_A_TIME,
    BEFORE_AN_OBJECT,
    BEHIND_SCHEDULED,
    CLAUSES,
    DIRECT,
    EFFORTS,
    FICTION,
    HAVE,
    HEADLINE_SUBJECT,
    HEADLINE_VERBS,
    IN_TALKS,
    INTENT,
    LIGHT,
    MAKING,
    MAY,
    MUST,
    NO_FINITE_VERB,
    NO_SUBJECT,
    NOT_UNDER_WAY,
    ON_COURSE,
    ONLY_WITH_BE,
    PONDER,
    PONDERED,
    PONDERING,
    PROGRAMMES,
    SAME_AS_NOUN,
    SAYING,
    SCHEDULED,
    SKIPPED,
    STARTING,
    THINKING,
    TOLD,
    UNDER,
    WAS,
    WILL,
    WISHES,
)
from factcheck.statements.targets.certainties import against, did, done, in_talks, no_decision, pondered, pondering, undecided
from factcheck.statements.targets.deeds import DEED_FORMS, PASTS, VERBS, deed_at, is_participle
from factcheck.statements.targets.target import Status


def announcements(words: Words, wanted: frozenset[str]) -> Iterator[Announcement]:
    """All announcements of a sentence, in order; `wanted` are the words at which they are looked for."""
    free = 0
    places = words.where(wanted)
    for number, at in enumerate(places):
        if at < free:
            continue
        found = _at(words, at)
        if found:
            yield found
            free = found.verb + 1
            if not found.scheduled:
                after = next((other for other in places[number + 1 :] if other > found.verb + 1), len(words.lower))
                for joined in _joined(words, found, after):
                    yield joined
                    free = joined.verb + 1


def _joined(words: Words, it: Announcement, after: int) -> Iterator[Announcement]:
    """More that the same words announce: "plans to build a hall and to sell its office", "will cut jobs and close a mill"."""
    lower = words.lower
    will = lower[it.first] in WILL
    for at in range(it.verb + 1, min(after, len(lower) - 2)):
        if lower[at] in CLAUSES:
            return
        if lower[at] not in ("and", "or", "but"):
            continue
        to = at + 1
        while to < len(lower) - 2 and (lower[to] in SKIPPED or is_adverb(lower[to])):
            to += 1
        found = None
        if lower[to] == "to":
            found = infinitive(words, to, to + 1, it.status, reported=it.reported)
        elif lower[to] in VERBS and (words.tokens[to + 1][0].isdecimal() or lower[to + 1] in BEFORE_AN_OBJECT):
            found = Announcement(to, to, it.status, reported=it.reported) if will or lower[it.verb - 1] == "to" else None
        if found:
            yield replace(found, behind=it.subject_before)


def _at(words: Words, at: int) -> Announcement | None:
    lower = words.lower
    token = lower[at]
    following = lower[at + 1] if at + 1 < len(lower) else ""
    if token in WILL:
        found = infinitive(words, at, at + 1, "planned")
        return pondering(words, found.verb, first=at) if found and lower[found.verb] in PONDER else found
    if token in MUST:
        return infinitive(words, at, at + 1, "planned") if following != "have" and words.tokens[at].islower() else None
    if token == "should":
        reported = not TOLD.isdisjoint(lower[:at])
        return infinitive(words, at, at + 1, "hoped", reported=reported) if words.tokens[at].islower() else None
    if token in MAY:
        return infinitive(words, at, at + 1, "considering") if words.tokens[at].islower() else None
    if token == "would":
        told = at > 1 and not SAYING.isdisjoint(lower[:at])
        return infinitive(words, at, at + 1, "planned", reported=True) if told else None
    if token == "whether":
        return undecided(words, at)
    if token in INTENT and (following in ("to", "itself", "themselves") or following in BEFORE_A_TIME):
        found = _intent(words, at)
        if found:
            return found
    if token in ON_COURSE:
        return _on_course(words, at)
    if token in PONDERING:
        return pondering(words, at)
    if token in PONDERED:
        return pondered(words, at) if lower[at - 1 : at] == ["being"] else None
    if token == "decision":
        return no_decision(words, at)
    if token == "against":
        return against(words, at)
    if token == "under":
        return pondered(words, at) if following in UNDER else None
    if token in THINKING and following in ("about", "of", "at", "into"):
        return pondering(words, at, 2)
    if token in IN_TALKS:
        return in_talks(words, at)
    if token in WISHES or token in DIRECT or token in AIMS or token == "calls":
        found = _wish(words, at) or _direct(words, at)
        if found:
            return found
    if token in HAVE:
        return _having(words, at) or done(words, at)
    if token in BE:
        return _being(words, at) or _to_be(words, at)
    if token in STARTING:
        return _timetable(words, at)
    if token in PASTS:
        return did(words, at)
    return None


def _having(words: Words, at: int) -> Announcement | None:
    """As in "has to deliver", "have until 15 January to lodge": the time may stand before the verb."""
    lower = words.lower
    if lower[at + 1 : at + 2] == ["to"]:
        return infinitive(words, at, at + 2, "planned")
    if lower[at + 1 : at + 2] == ["until"] or lower[at + 1 : at + 2] == ["till"]:
        to = next((index for index in range(at + 2, min(at + 10, len(lower))) if lower[index] == "to"), None)
        return infinitive(words, at, to + 1, "planned") if to else None
    return None


def _being(words: Words, at: int) -> Announcement | None:
    """As in "is to open", "is planned for 12 June"."""
    lower = words.lower
    following = at + 1
    while following < len(lower) and (lower[following] in ("also", "now", "still", "currently") or is_adverb(lower[following])):
        following += 1
    if lower[following : following + 1] == ["to"] and lower[at] != "be":
        return infinitive(words, at, following + 1, "planned")
    if following < len(lower) and lower[following] in ("complete", "finished") and at:
        return Announcement(at, following, "completed", passive=True)
    if lower[following] in SCHEDULED if following < len(lower) else False:
        behind = lower[following + 1] if following + 1 < len(lower) else ""
        if behind in BEHIND_SCHEDULED and (lower[following], behind) != ("set", "on"):
            return Announcement(at, following, "planned", passive=True, scheduled=True)
    if following < len(lower) and lower[following].endswith("ing") and lower[following] not in NOT_UNDER_WAY:
        return Announcement(at, following, "under way")
    return None


def _to_be(words: Words, at: int) -> Announcement | None:
    """As in "the fourteen mills to be closed by Easter"."""
    lower = words.lower
    if lower[at] != "be" or at < 3 or lower[at - 1] != "to" or at + 1 >= len(lower) or not is_participle(lower[at + 1]):
        return None
    noun = lower[at - 2]
    if not noun.endswith("s") or (BEFORE_AN_OBJECT | SMALL_NUMBERS.keys()).isdisjoint(lower[max(0, at - 6) : at - 2]):
        return None
    return Announcement(at - 1, at + 1, "planned", passive=True) if noun not in NO_FINITE_VERB and noun not in INTENT else None


def _intent(words: Words, at: int) -> Announcement | None:
    lower = words.lower
    status = INTENT[lower[at]]
    if at and lower[at - 1] in DETERMINERS:
        return None  # "the plan to sell" is a noun
    first = back(lower, at)
    before = set(lower[first:at])
    if before & WAS:
        status = "former"
    elif lower[at] in ONLY_WITH_BE and not before & BE:
        return None
    elif before & BE and status == "former":
        status = "planned"
    if "not" in before or {"no", "longer"} <= before:
        return None
    to = behind_time(words, at + 1 + (lower[at + 1] in ("itself", "themselves")))
    return infinitive(words, first, to + 1, status) if lower[to : to + 1] == ["to"] else None


def _on_course(words: Words, at: int) -> Announcement | None:
    lower = words.lower
    if lower[at + 1 : at + 2] != ["to"]:
        return None
    first = back(lower, at - 1 if at and lower[at - 1] == "on" else at)
    before = lower[first:at]
    if lower[at] in EFFORTS:
        first -= first > 0 and lower[first - 1] in MAKING
        before = lower[first:at]
    if (BE | MAKING).isdisjoint(before) or not WAS.isdisjoint(before):
        return None
    return infinitive(words, first, at + 2, "planned")


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
            found = infinitive(words, at, to + 1, "planned")
            return replace(found, whom=at + 1) if found else None
    return None


def _direct(words: Words, at: int) -> Announcement | None:
    """As in "plans ten pubs", "aims for carbon neutrality"."""
    lower = words.lower
    first = back(lower, at)
    before = set(lower[first:at])
    if not first or lower[first - 1] in NO_SUBJECT or before & WAS or "not" in before or at + 2 >= len(lower):
        return None
    if lower[at].endswith("ing") and not before & BE:
        return None
    behind = at + 1
    if lower[at] == "calls" and lower[at - 1] not in PROGRAMMES:
        return None
    if (lower[at] in AIMS or lower[at] == "calls") and lower[behind] in ("for", "at"):
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
    if before in NO_SUBJECT or before in NO_FINITE_VERB:
        return None
    if not words.lower[at].endswith("s") and not before.endswith("s"):
        return None  # "the first launch" is a noun
    if words.lower[at].removesuffix("s") in LIGHT and deed_at(words.lower, at)[1] == at + 1:
        return None
    if not FICTION.isdisjoint(words.lower[max(0, at - 6) : at]):
        return None
    return Announcement(at, at, "planned", scheduled=True)


def _tells(words: Words, at: int) -> bool:
    """True for the verb of a headline that tells of something settled: "Acme buys Roe", "Ashby approves bridge"."""
    word = words.lower[at]
    return word in HEADLINE_VERBS or (word in DEED_FORMS and word.endswith("s") and words.tokens[at + 1][0].isalnum())


def headline(words: Words) -> Iterator[Announcement]:
    """As in "Acme to buy Roe" and "Acme buys Roe": a heading whose verb stands right behind its subject."""
    lower = words.lower
    verb = next((at for at in range(1, min(len(lower) - 1, HEADLINE_SUBJECT)) if _tells(words, at)), None)
    if verb and "to" not in lower[:verb] and words.tokens[0][0].isupper():
        yield Announcement(verb, verb, "agreed")
        return
    for at in range(1, min(len(lower) - 1, HEADLINE_SUBJECT)):
        if lower[at] != "to":
            continue
        if words.tokens[at - 1][0].isalnum() and lower[at - 1] not in NO_SUBJECT and words.tokens[0][0].isupper():
            found = infinitive(words, at, at + 1, "planned")
            if found:
                yield found
        return
