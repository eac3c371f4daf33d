"""The time that belongs to an event: the one its clause gives it, and no other."""

from __future__ import annotations

from typing import Final, Literal

from factcheck.claims.calendar.words import DETERMINERS
from factcheck.claims.date import Date
from factcheck.claims.nouns import is_plural
from factcheck.claims.period import Period
from factcheck.claims.words import Words
from factcheck.document import Span
from factcheck.statements.events.event_nouns import NOUNS
from factcheck.statements.events.event_verbs import ALSO_NOUNS, VERBS

Time = Date | Period

FARTHEST: Final = 14
"""How many words behind its verb a time still belongs to it."""
STOPS: Final = frozenset(
    """
    ; : — – “ ” " ( that which who whom whose where when while because if although though but and or before after since until
    said says say saying will would could has had have was were is are ahead following
    """.split()
)
"""Words behind which a time belongs to something else."""
LEADING: Final = frozenset("in on at during early late mid around about".split())
NOT_LEADING: Final = frozenset("of for to from by than the a an its their his her 's ’s through into between".split())
OTHER_EVENTS: Final = frozenset(NOUNS) | frozenset(
    """
    election elections vote ballot game games match final cup championship olympics war attack summit meeting talks conference
    trial crisis referendum report budget deal agreement contract season forecast festival fair exhibition hearing inquiry
    review results strike accident disaster storm flood earthquake fire bombing coup bid offer plan loss profit
    """.split()
)
"""Nouns that may have a time of their own."""
OPENED: Final = frozenset("opened reopened open reopen opens closed close shut".split())


def when_behind(words: Words, times: list[Time], first: int, own: Span | None, *, starting: bool = False) -> Time | None:
    """The time behind a verb, if nothing before it takes it away.

    own: the object of the verb, which may itself be an event. starting: the verb begins something, so that "from" leads to its
    time.
    """
    for time in times:
        at = words.at(time.span.start)
        if at < first:
            continue
        if at - first > FARTHEST or not is_of_an_event(time):
            return None
        between = words.lower[first:at]
        for index, word in enumerate(between, start=first):
            if own is not None and own.start <= words.starts[index] < own.end:
                continue
            if (
                word in STOPS
                or (word in VERBS and word not in ALSO_NOUNS)
                or (word == "to" and not _opens_to(words, index) and _infinitive(words, index + 1))
                or (word in OTHER_EVENTS and words.lower[index - 1] not in ("at", "in", "by", "for"))
            ):
                return None
            if word == "," and index < at - 2:
                return None
        lead = between[-1] if between else ""
        if starting and lead == "from":
            return time
        dated = at == first and first > 0 and words.lower[first - 1] in ("from", "to")  # "dates from 1921"
        if (lead in NOT_LEADING and not dated) or (lead and lead not in LEADING and not _stands_alone(time)):
            return None
        return time if _ends(words, time) else None
    return None


def when_between(words: Words, times: list[Time], start: int, first: int) -> Time | None:
    """The time that opens the clause of a verb ("In 1999, Acme bought") or stands before it ("Acme on Monday bought").

    start: the first word of the subject. first: the first word of the verb group.
    """
    for time in reversed(times):
        at, end = words.at(time.span.start), words.at(time.span.end - 1) + 1
        if start > 1 and words.lower[end:start] in ([",", "when"], ["when"]) and words.lower[first] != "had":
            return time  # "on 3 May, when the mill closes"
        if end > first or not is_of_an_event(time):
            continue
        lead = words.lower[at - 1] if at else ""
        if end < len(words.lower) and words.lower[end] in ("-", "–", "—"):
            continue  # "LONDON, March 26 - "
        if end == first:
            return time if lead in LEADING or _stands_alone(time) else None
        if end not in (start, start - 1) or (end == start - 1 and words.lower[end] not in (",", "that")):
            continue
        if lead in LEADING or _stands_alone(time):
            opening = at - 1 if lead in LEADING else at
            if opening == 0 or words.lower[opening - 1] in OPENING or words.lower[opening - 2 : opening] == ["it", "was"]:
                return time
    return None


BARE: Final = frozenset(
    "hospital prison jail court school college university sea church parliament office power bail death".split()
)
"""Words that follow "to" and are no verbs, though no article leads to them."""
OPENING: Final = frozenset({",", ";", ":", "that", "and", "but", "“", '"', "then"})


def _opens_to(words: Words, at: int) -> bool:
    """True for the "to" of "opened to traffic"."""
    return at > 0 and words.lower[at - 1] in OPENED


def _infinitive(words: Words, at: int) -> bool:
    """True if a verb follows "to", and no noun with its article, no name and no number."""
    plain = at < len(words.lower) and words.tokens[at].islower()
    return plain and words.lower[at] not in DETERMINERS and words.lower[at] not in BARE


def is_of_an_event(time: Time) -> bool:
    """True for a time that can be that of an event, and is not the one under which the document was written."""
    if isinstance(time, Date) and time.dateline:
        return False
    if time.impossible or time.granularity == "vague" or time.bound not in (None, "in", "during"):
        return False
    return not (isinstance(time, Period) and (time.rolling or time.fiscal))


def _stands_alone(time: Time) -> bool:
    """True for a time that needs no preposition: "last week", "yesterday", "Monday", "3 May"."""
    return time.granularity == "day" or (isinstance(time, Date) and time.year is None and time.month is None)


def _ends(words: Words, time: Time) -> bool:
    """True unless the time qualifies the noun behind it: "the May elections", "the 2019 budget"."""
    end = words.at(time.span.end - 1) + 1
    word = words.lower[end] if end < len(words.lower) else ""
    return not (word.isalpha() and (is_plural(word) or word in OTHER_EVENTS))


Order = Literal["before", "after"]


def order(one: Time, other: Time) -> tuple[Order, bool] | None:
    """Whether all days of one time lie before or after all those of another, and whether that takes a guess at a year.

    None where they overlap or cannot be placed. Times without a year are taken as the document's date places them; without one,
    two days of the calendar that lie within a quarter are taken to be of one year, and months are not compared.
    """
    if BLURRED.intersection((*one.hedges, *other.hedges)):
        return None
    guessed = not (_firm(one) and _firm(other))
    mine, others = _in_year(one), _in_year(other)
    if one.days is not None and other.days is not None:
        if one.days.after <= other.days.first:
            return "before", guessed
        return ("after", guessed) if other.days.after <= one.days.first else None
    if (
        len(mine) < DAY_AND_MONTH
        or len(others) < DAY_AND_MONTH
        or mine[: len(others)] == others[: len(mine)]
        or abs(mine[0] - others[0]) > A_QUARTER
    ):
        return None
    return ("before" if mine < others else "after"), True


def differ(one: Time, other: Time) -> bool:
    """True if no day can be of both times, whatever the year of one without a year."""
    if BLURRED.intersection((*one.hedges, *other.hedges)):
        return False
    if _firm(one) and _firm(other):
        return order(one, other) is not None
    mine, others = _in_year(one), _in_year(other)
    if mine and others:
        return mine[: len(others)] != others[: len(mine)]
    if isinstance(one, Date) and isinstance(other, Date) and one.weekday is not None and other.weekday is not None:
        return one.weekday != other.weekday
    return order(one, other) is not None


DAY_AND_MONTH: Final = 2
A_QUARTER: Final = 3
"""Months between two days without a year that are still taken to be of one year."""
BLURRED: Final = frozenset({"about", "around", "roughly", "approximately", "circa"})


def _firm(time: Time) -> bool:
    """True for a time that states its year, or counts from the day of writing."""
    if time.days is None:
        return False
    return time.needs == "absolute" or (isinstance(time, Date) and time.month is None and time.weekday is None)


def _in_year(time: Time) -> tuple[int, ...]:
    """Month, and day if there is one, of a date that names them."""
    if not isinstance(time, Date) or time.month is None:
        return ()
    return (time.month,) if time.day is None else (time.month, time.day)
