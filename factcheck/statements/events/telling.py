"""A verb in the past tense with a time to come, or in the future with a time that is past."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final, Literal

from factcheck.claims.calendar.words import DETERMINERS
from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims, Selection
from factcheck.claims.date import Date
from factcheck.claims.draft import Draft
from factcheck.claims.period import Period
from factcheck.claims.words import Words
from factcheck.document import Span
from factcheck.resolving.reporting_verbs import SAID
from factcheck.statements.events.dateline import behind_dateline
from factcheck.statements.events.event_dates import STOPS, Time, is_of_an_event, when_behind
from factcheck.statements.events.succession import OUTCOMES
from factcheck.statements.events.verb_group import IRREGULAR_PAST, PAST_FORMS, WILL, verb_group

NOT_YET: Final = frozenset(
    """
    will would could might should shall won't wouldn't expect expects expected expecting plan plans planned planning
    schedule scheduled schedules due forecast forecasts project projects projected predict predicts predicted target targets
    estimate estimates estimated hope hopes hoped likely if unless until till probably deadline postponed delayed rescheduled
    upcoming intends intended aims set ahead forward fiction novel film series game season
    """.split()
)
"""Words of a sentence in which a past tense may go with a time to come."""
ADJECTIVES: Final = frozenset(
    """
    used based aged related named united limited advanced involved interested concerned entitled titled called compared
    experienced skilled so-called listed proposed combined mixed armed left retired
    """.split()
)
"""Past tenses that as often qualify a noun."""
FORWARD: Final = SAID | frozenset(
    """
    announced approved agreed proposed called ordered booked reserved arranged fixed decided promised pledged vowed
    wanted needed asked invited urged warned based related compared cancelled canceled scrapped abandoned backed
    supported thought believed kept qualified committed dedicated devoted extended voted applied granted renewed
    confirmed won awarded chose chosen elected demanded threatened recommended advertised offered allowed faced
    prepared suggested requested required sought secured guaranteed feared considered discussed supported opposed
    banned permitted drafted signalled priced earmarked
    """.split()
)
"""Past tenses whose object may lie in the future: "called an election in June"."""
CONCRETE: Final = frozenset(
    """
    visited attended won beat defeated hired joined met killed injured arrested opened closed hosted welcomed left entered
    crossed reached destroyed damaged delivered completed finished built demolished inaugurated launched founded acquired
    signed bought fired dismissed replaced succeeded hit struck celebrated married buried stole robbed sank began started ended
    acquitted convicted sentenced jailed freed rescued found captured sacked overthrew liberated abolished banned unveiled
    published released received scored played ran led took
    """.split()
)
"""Verbs whose object has no time of its own as a rule."""
WAS: Final = frozenset({"was", "were"})
ALONE: Final = frozenset("in on at by near outside early late off over up down out away here there back".split())
"""Words behind a verb that show it to have no object."""
SHORT: Final = 6
"""So many words may stand between an intransitive verb and its time."""
NO_OBJECT: Final = frozenset({"for", "until", "till", "about"})
LEADING: Final = frozenset("in on at during early late mid".split())
NEAR: Final = dt.timedelta(60)
"""A day without a year that lies at most so far ahead is taken to be of the document's year."""
AHEAD: Final = ("next ", "tomorrow", "late next ", "early next ")
OBJECTS: Final = frozenset("him her it them this these those two three four five six seven eight nine ten".split())
BACK: Final = ("yesterday", "last ")
BESIDE_WILL: Final = frozenset("also now then soon still first not".split())
COMPARING: Final = frozenset(
    "be match beat equal exceed repeat resemble top surpass follow reflect cover recall echo mark".split()
)
"""Verbs whose object may be a time."""
PARTICIPLES: Final = frozenset(
    "did done seen shown given taken known written begun born grown drawn driven spoken stolen worn as than".split()
)
"""Words that show a time behind "will" to be that of something else."""
PARTS_OF_DAY: Final = frozenset("night morning afternoon evening day".split())
MOVING: Final = frozenset("went moved came returned flew travelled traveled sailed walked ran".split())
APART: Final = frozenset("that which who when and but to will of".split())
"""Words that keep a time at the head of a sentence from its verb."""
OPENERS: Final = LEADING | {"after"}
OPENING: Final = 7
"""How many words may stand before a time in the phrase that opens a sentence."""
BEHIND_TIME: Final = 9
"""How many words may stand between a time that opens a sentence and its verb."""


class Telling(Claim):
    """A verb with a time that lies on the other side of the document's date; other times tell nothing about a tense.

    verb: the verb with its auxiliaries; verb_span: where it stands. tense: in which it tells. when: its time. inferred: the time
    leaves out its year, taken to be the document's.
    """

    kind: Literal["telling"] = "telling"
    verb: str
    verb_span: Span
    tense: Literal["past", "future"]
    when: Date | Period
    inferred: bool = False


def build(draft: Draft, claims: Claims) -> Iterator[Telling]:
    """The tellings of a document, in order."""
    ahead: dict[int, list[Time]] = {}
    back: dict[int, list[Time]] = {}
    times: dict[int, list[Time]] = {}
    all_times: Selection[Time] = claims.of(Date, Period)
    for time in all_times:
        times.setdefault(time.sentence, []).append(time)
        if _is_ahead(time, claims.date) is not None:
            ahead.setdefault(time.sentence, []).append(time)
        elif _is_back(time, claims.date):
            back.setdefault(time.sentence, []).append(time)
    for sentence, late in ahead.items():
        words = draft.words_or_none(sentence)
        if words is None or not words.wake.isdisjoint(NOT_YET) or "may" in words.tokens:
            continue
        words = behind_dateline(words)
        for time in late:
            verb = (
                _since(words, time)
                or _outcome(words, time)
                or _verb_before(words, time, times[sentence])
                or _verb_behind(words, time)
            )
            if verb is not None and not draft.is_quoted(time.span.start):
                yield _made(claims, words, verb, time, "past")
    for sentence, gone in back.items():
        words = draft.words_or_none(sentence)
        if words is None or words.wake.isdisjoint(WILL):
            continue
        words = behind_dateline(words)
        for time in gone:
            verb = _will_before(words, time, times[sentence]) or _will_behind(words, time)
            if verb is not None and not draft.is_quoted(time.span.start):
                yield _made(claims, words, verb, time, "future")


def _is_back(time: Time, today: dt.date | None) -> bool:
    """True for a time that by its own words lies before the day of writing: "yesterday", "last week", "two days ago"."""
    text = time.text.lower()
    if time.needs != "document" or not is_of_an_event(time) or time.granularity not in ("day", "week", "month"):
        return False
    if not (text.startswith(BACK) or text.endswith(" ago")):
        return False
    return today is None or time.days is None or time.days.after <= today


def _will_before(words: Words, time: Time, times: list[Time]) -> tuple[int, int] | None:
    """The "will" and its verb that a time follows: "will open last Friday"."""
    lower, at = words.lower, words.at(time.span.start)
    for index in range(at - 2, max(-1, at - 10), -1):
        if lower[index] not in WILL:
            continue
        verb = index + 1
        while verb < at and (lower[verb] in BESIDE_WILL or lower[verb].endswith("ly")):
            verb += 1
        between = lower[verb + 1 : at]
        if verb >= at or (not between and lower[verb] in COMPARING) or "have" in lower[index:at]:
            return None
        if any(_is_past(lower, inner) or lower[inner] in PARTICIPLES for inner in range(verb + 1, at)):
            return None
        if not NO_OBJECT.isdisjoint(between) or when_behind(words, times, verb + 1, None) is not time:
            return None
        return index, verb + 1
    return None


def _will_behind(words: Words, time: Time) -> tuple[int, int] | None:
    """The "will" and its verb of a sentence that a time opens: "Yesterday the council will vote"."""
    lower, at, end = words.lower, words.at(time.span.start), words.at(time.span.end - 1) + 1
    if at > 1 or (at == 1 and lower[0] not in LEADING):
        return None
    for index in range(end, min(len(lower) - 1, end + BEHIND_TIME)):
        if index > end and (
            not lower[index][0].isalpha() or lower[index] in APART - WILL or _is_past(lower, index) or lower[index] in SAID
        ):
            return None
        if lower[index] in ("'s", "’s"):
            return None
        if lower[index] in WILL:
            return index, index + 2
    return None


def _is_ahead(time: Time, today: dt.date | None) -> bool | None:
    """None for a time that does not lie ahead; else whether it takes the document's year for granted."""
    since = time.bound == "since" and time.needs == "absolute"
    if not is_of_an_event(time) and not since:
        return None
    if time.needs == "document" and time.text.lower().startswith(AHEAD) and time.granularity != "year":
        return False if today is not None or time.text.lower() == "tomorrow" else None
    if today is None:
        return None
    if time.needs == "absolute":
        return False if time.days is not None and time.days.first > today else None
    if not isinstance(time, Date) or time.year is not None or time.month is None or time.day is None or time.impossible:
        return None
    if time.month == 2 and time.day == 29:
        return None
    return True if today < dt.date(today.year, time.month, time.day) <= today + NEAR else None


def _verb_before(words: Words, time: Time, times: list[Time]) -> tuple[int, int] | None:
    """The verb group that a time follows, as `[first, after)`."""
    lower, at = words.lower, words.at(time.span.start)
    for index in range(at - 1, max(-1, at - 15), -1):
        if not _is_past(lower, index):
            continue
        group = verb_group(words, index, PAST_FORMS)
        if group is None or group.mood not in ("happened", "prior") or _is_adjective(words, index):
            return None
        if time.bound == "since":
            return None
        between = lower[index + 1 : at]
        if lower[index] in FORWARD and lower[index] not in CONCRETE and not group.passive and (len(between) > 1 or not between):
            return None
        between = _without_part_of_day(between)
        own = Span(words.ends[index], words.ends[min(index + 3, at - 1)]) if lower[index] in CONCRETE else None
        if not NO_OBJECT.isdisjoint(between) or any(word.endswith("ing") for word in between[1:]):
            return None
        if not _reaches(words, times, index + 1, own, time):
            return None
        on_a_day = time.granularity == "day" and between[-1:] == ["on"] and _takes_object(words, index + 1)
        plain = on_a_day or own is not None or group.passive or not between or _is_short(words, index, between)
        return (group.first, index + 1) if plain else None
    return None


def _takes_object(words: Words, at: int) -> bool:
    """True if the words behind a verb are plainly its object, so that it is no participle that qualifies a noun."""
    word, token = words.lower[at], words.tokens[at]
    if word in ("a", "an"):
        return False  # "faced a match on 3 May"
    return word in DETERMINERS or word in OBJECTS or token[0].isupper() or token[0].isdecimal()


def _reaches(words: Words, times: list[Time], first: int, own: Span | None, time: Time) -> bool:
    """True if the time belongs to the verb before a word, also as in "on the night of 3 May"."""
    at = words.at(time.span.start)
    if words.lower[at - 1] == "of" and len(_without_part_of_day(words.lower[first:at])) < at - first:
        return STOPS.isdisjoint(words.lower[first:at])
    return when_behind(words, times, first, own) is time


def _without_part_of_day(between: list[str]) -> list[str]:
    """The words before a time without "the night of"."""
    return between[:-3] if between[-3:-2] == ["the"] and between[-2] in PARTS_OF_DAY and between[-1] == "of" else between


def _is_short(words: Words, verb: int, between: list[str]) -> bool:
    """True if nothing but a place, a manner or an amount stands between a verb and its time."""
    first = between[0]
    if len(between) > SHORT:
        return False
    if first in ("to", "into"):
        return words.lower[verb] in MOVING and (words.tokens[verb + 2][0].isupper() or between[1:2] != ["a"])
    return first in ALONE or first.endswith(("ly", "ing")) or first[0].isdecimal()


def _verb_behind(words: Words, time: Time) -> tuple[int, int] | None:
    """The verb of a sentence that a time opens: "On 3 May the town bought", "At a meeting on 3 May the council agreed"."""
    lower, at, end = words.lower, words.at(time.span.start), words.at(time.span.end - 1) + 1
    if time.bound == "since" or at > OPENING or (at and lower[0] not in OPENERS) or not APART.isdisjoint(lower[:at]):
        return None
    if at > 1 and lower[at - 1] not in LEADING:
        return None
    first = end + 1 if lower[end : end + 1] == [","] else end
    for index in range(first, min(len(lower), first + BEHIND_TIME)):
        if not lower[index][0].isalpha() or lower[index] in APART:
            return None
        if lower[index] in WAS and lower[index + 1 : index + 2] != ["to"]:
            return index, index + 1
        if _is_past(lower, index) and not _is_adjective(words, index):
            group = verb_group(words, index, PAST_FORMS)
            return (index, index + 1) if group is not None and group.mood == "happened" else None
    return None


def _since(words: Words, time: Time) -> tuple[int, int] | None:
    """The auxiliary that shows a time to be past: "has been shut since 3 May", "since opening on 3 May, it has"."""
    lower, at = words.lower, words.at(time.span.start)
    cleft = _cleft(words, time)
    if cleft is not None:
        return cleft
    if time.bound == "since":
        have = next((index for index in range(at - 1, max(-1, at - 9), -1) if lower[index] in ("has", "have")), None)
        return None if have is None else (have, at)
    if lower[at - 1] in LEADING and at > 2 and lower[at - 2].endswith("ing") and lower[at - 3] in ("since", "after"):
        have = next((index for index in range(at, min(len(lower), at + 15)) if lower[index] in ("has", "have", *WAS)), None)
        return None if have is None else (at - 3, at - 1)
    since = next((index for index in range(at - 2, max(-1, at - SHORT), -1) if lower[index] == "since"), None)
    if lower[at - 1] in LEADING and since is not None and not any(_is_past(lower, index) for index in range(since + 1, at)):
        have = next((index for index in range(at, min(len(lower), at + 15)) if lower[index] in ("has", "have")), None)
        return None if have is None else (have, have + 1)  # "since its launch on 3 May, it has"
    return None


def _cleft(words: Words, time: Time) -> tuple[int, int] | None:
    """The verb of "It was on 3 May that the mill burned"."""
    at, end = words.at(time.span.start), words.at(time.span.end - 1) + 1
    opens = words.lower[: at - 1] == ["it", "was"] and words.lower[at - 1] in LEADING
    return (1, 2) if opens and words.lower[end : end + 1] == ["that"] else None


def _outcome(words: Words, time: Time) -> tuple[int, int] | None:
    """The verb of what came of an event: "the results of the election of 3 May surprised"."""
    lower, at = words.lower, words.at(time.span.start)
    noun = next((index for index in range(at - 2, max(-1, at - OPENING - 1), -1) if lower[index] in OUTCOMES), None)
    if noun is None or lower[noun + 1] not in ("of", "from") or lower[at - 1] not in ("of", "on", "in"):
        return None
    end = words.at(time.span.end - 1) + 1
    if end < len(lower) and lower[end] in WAS:
        return end, end + 1
    behind = next((index for index in range(end, min(len(lower), end + SHORT)) if _is_past(lower, index)), None)
    if behind is None or not APART.isdisjoint(lower[end:behind]):
        behind = next((index for index in range(noun - 1, max(-1, noun - SHORT), -1) if _is_past(lower, index)), None)
    return None if behind is None or not (APART - {"of"}).isdisjoint(lower[noun:at]) else (behind, behind + 1)


def _is_past(lower: list[str], at: int) -> bool:
    word = lower[at]
    return word in IRREGULAR_PAST or (word.endswith("ed") and len(word) > 4 and word.isalpha())


def _is_adjective(words: Words, at: int) -> bool:
    """True for a participle inside a noun group: "the proposed merger"."""
    if words.lower[at] == "dated":
        return True  # a date as a property: "the ticket was dated 3 May"
    if words.lower[at] in ADJECTIVES:
        return at == 0 or words.lower[at - 1] not in (*WAS, "been")
    return at > 0 and (words.lower[at - 1] in DETERMINERS or words.tokens[at][0].isupper())


def _made(claims: Claims, words: Words, verb: tuple[int, int], time: Time, tense: Literal["past", "future"]) -> Telling:
    group = Span(words.starts[verb[0]], words.ends[verb[1] - 1])
    span = Span(min(group.start, time.span.start), max(group.end, time.span.end))
    return Telling(
        document=claims.document.name,
        span=span,
        text=claims.document.text[span.start : span.end],
        sentence=words.index,
        block=words.block,
        voice=time.voice,
        verb=claims.document.text[group.start : group.end],
        verb_span=group,
        tense=tense,
        when=time,
        inferred=bool(_is_ahead(time, claims.date)),
    )
