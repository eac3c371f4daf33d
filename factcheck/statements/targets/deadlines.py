"""Which time of a sentence is the deadline or the horizon of a plan, and which days it means."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise
from typing import Final

from factcheck.claims.calendar.words import DETERMINERS, SMALL_NUMBERS
from factcheck.claims.duration import Duration
from factcheck.claims.period import Period
from factcheck.claims.tenses import PAST
from factcheck.claims.words import Words
from factcheck.days import Days, month_days
from factcheck.statements.targets.deeds import is_participle
from factcheck.statements.targets.target import Horizon, Time

AHEAD: Final = 25
"""How many words behind the verb a time is still looked for."""
LEADING: Final = frozenset("in on during at".split())
LEADING_A_TIMETABLE: Final = LEADING | {"for", "from", "until", "of"}
OPENING: Final = frozenset({",", ";", ":", "“", '"', "that", "and", "but", "so", "then", "-", "–", "—", "also", "when", "once"})
"""Words behind which a clause can begin with a time."""
COMPARING: Final = frozenset("compared against versus vs than since up down".split())
WAS: Final = frozenset({"was", "were", "had", "been"})
HEDGES_OF_TIMES: Final = frozenset("the early late mid calendar around about year".split())
ENDS_OF_TIMES: Final = frozenset("end close start beginning turn middle".split())
"""Words between a preposition and a time, with "of": "by the close of 2027"."""
LEADING_PHRASES: Final = frozenset(
    tuple(phrase.split())
    for phrase in (
        "up to", "ahead of", "over the period to", "in the period to", "in the run-up to",
        "in time for", "at the latest in", "in the course of", "over the course of", "in each of", "by the end of", "as of",
    )
)  # fmt: skip
SPANNING: Final = frozenset("over within during in".split())
NEXT: Final = frozenset({"next", "coming", "nearest", "following"})
BEFORE_A_LENGTH: Final = frozenset(
    "the a an next coming nearest following period space course of some about around roughly whole full total".split()
)
"""Words between "over" and a length of time."""
BEHIND_A_LENGTH: Final = frozenset("after from of following since before until ago old later longer to earlier late".split())
LONG: Final = frozenset({"month", "year", "decade", "season"})
BEFORE_AN_ADJECTIVE: Final = DETERMINERS | SMALL_NUMBERS.keys() | {"be", "been", "new", "more", "all", "and", "of", "with", "in"}
"""Words behind which one in "-ed" is an adjective, or belongs to an infinitive."""
OF_A_NOUN: Final = frozenset("for about against it they he she we".split())
"""Words behind which a time belongs to a noun or to another clause: "will be fined for flights in 2019"."""
STOPS: Final = frozenset(
    """
    before after when once since until that which who whose where because if although while whereas than noting saying
    adding how why ; : ” “ " ( )
    """.split()
)
"""Words behind which a time or an amount belongs to another clause. "Until" as a bound is part of its time."""
BEHIND_AS: Final = frozenset("it they he she we the its their demand more prices".split())
"""Words with which "as" opens a clause."""
QUARTERS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4, "1": 1, "2": 2, "3": 3, "4": 4,
}  # fmt: skip
COUNTED: Final = re.compile(r"\b(?:months|years|decades)\b(?! ago)|\byear['’]s time", re.I)
QUARTER: Final = re.compile(r"(first|second|third|fourth|final)[ -](?:calendar )?(quarter|half)|\b(q|h) ?([1-4])\b", re.I)


class Times:
    """The times and lengths of time of one sentence. bounded: there is a length, or a time with a bound."""

    def __init__(self, words: Words, times: list[Time], lengths: list[Duration]) -> None:
        self.words = words
        self.times = times
        self.lengths = lengths
        self.usable = [
            time for time in times if ends_a_plan(time) or _is_led_otherwise(words.lower, words.at(time.span.start), time)
        ]
        self.bounded = bool(lengths) or any(time.bound is not None for time in times)
        self._inside = {at for time in times for at in range(words.at(time.span.start), words.at(time.span.end - 1) + 1)}

    def stop(self, first: int, after: int) -> int:
        """The first word at which another clause begins, unless it opens a time ("until 2030")."""
        for at in range(first, min(after, len(self.words.lower))):
            word, behind = self.words.lower[at], self.words.lower[at + 1 : at + 2]
            if word in STOPS and at not in self._inside:
                return at
            if word == "as" and behind and behind[0] in BEHIND_AS:
                return at
        return after

    def behind(self, first: int, after: int, *, timetable: bool = False) -> Time | None:
        """The deadline or horizon in words `(first, after)`: a bounded time, else the first one, if a preposition leads to it."""
        lower = self.words.lower
        usable = [time for time in self.usable if self.within(time, first, after)]
        bounded = next((time for time in usable if time.bound and not _of_a_participle(lower, self._at(time), first)), None)
        if bounded is not None or not usable:
            return bounded
        at = self.words.at(usable[0].span.start)
        between = self.words.lower[first + 1 : at]
        led = _lead(self.words.lower, at, LEADING_A_TIMETABLE if timetable else LEADING) > first
        led = led or usable[0].text.lower().startswith("this ")
        led = led or rolls(usable[0]) or (not between and usable[0].granularity == "day")
        comparing = (not COMPARING.isdisjoint(between) or "from" in between[:-1]) and not timetable
        comparing = comparing or (usable[0].needs == "absolute" and not OF_A_NOUN.isdisjoint(between) and not timetable)
        return usable[0] if led and not _tells_of_the_past(between) and not comparing else None

    def _at(self, time: Time) -> int:
        return self.words.at(time.span.start)

    def opening(self, first: int, before: int) -> Time | None:
        """A time that opens the clause of the verb at `first`: "By 2030 it will", "In the next two years the city will"."""
        words = self.words
        for time in self.usable:
            at = words.at(time.span.start)
            if not before <= at < first or time.span.end > words.starts[first]:
                continue
            if time.needs == "absolute" and _is_told_before(words.lower[at:first]):
                continue
            lead = at if time.bound else _lead(words.lower, at, LEADING)
            if lead < 0 and rolls(time):
                lead = at
            if lead < 0:
                continue
            if (lead == 0 or words.lower[lead - 1] in OPENING) and WAS.isdisjoint(words.lower[at:first]):
                return time
        return None

    def lasting(self, first: int, verb: int, before: int, after: int) -> Duration | None:
        """The length of time that a plan is to take, where it begins at no named day: "over five years"."""
        lower = self.words.lower
        for length in self.lengths:
            at, behind = self.words.at(length.span.start), self.words.at(length.span.end - 1) + 1
            lead = at - 1
            while lead >= 0 and lower[lead] in BEFORE_A_LENGTH:
                lead -= 1
            if lead < 0 or lower[lead] not in SPANNING or length.unit not in LONG or _counts_from_another(lower, behind):
                continue
            if lower[lead] == "in" and NEXT.isdisjoint(lower[lead:at]) and lower[behind : behind + 1] != ["ahead"]:
                continue
            opens = before <= lead < first and (lead == 0 or lower[lead - 1] in OPENING)
            if opens or verb < lead < after:
                return length
        return None

    def within(self, claim: Time, first: int, after: int) -> bool:
        """True if a time lies behind the word `first` and before the word `after`."""
        words = self.words
        return words.starts[first] < claim.span.start and claim.span.end <= words.ends[min(after, len(words.ends)) - 1]


def _tells_of_the_past(between: list[str]) -> bool:
    """True if the time belongs to a verb of the past: "will sell the mill it bought in 2019", "the mill built in 2019"."""
    return any(word in PAST for word in between) or any(
        word.endswith("ed") and len(word) > 4 and before not in BEFORE_AN_ADJECTIVE and not before[0].isdecimal()
        for before, word in pairwise(between)
    )


def _of_a_participle(lower: list[str], at: int, first: int) -> bool:
    """True if a time stands right behind a participle that is not the verb at `first`: "will show works painted by 1940"."""
    return at - 1 > first and is_participle(lower[at - 1])


def _is_told_before(between: list[str]) -> bool:
    """True if a verb of the past stands between a time and a verb, other than "it said" between commas."""
    told = [word for at, word in enumerate(between) if between[at + 1 : at + 2] != [","]]
    return _tells_of_the_past(told)


def _lead(lower: list[str], at: int, leading: frozenset[str]) -> int:
    """The first word of what leads to a time without a bound: "in", "up to", "by the year"; -1 if nothing does."""
    at -= 1
    if at >= 0 and lower[at] == "from":
        return at
    while at >= 0 and (
        lower[at] in HEDGES_OF_TIMES or lower[at] in ENDS_OF_TIMES or (lower[at] == "of" and lower[at - 1] in ENDS_OF_TIMES)
    ):
        at -= 1
    if at >= 0 and (lower[at] in leading or lower[at] == "by"):
        return at
    for size in (4, 3, 2):
        if at + 1 >= size and tuple(lower[at + 1 - size : at + 1]) in LEADING_PHRASES:
            return at + 1 - size
    return -1


def _is_led_otherwise(lower: list[str], at: int, time: Time) -> bool:
    """True for a horizon told as "in the course of the next three years", and a deadline as "not later than 3 May"."""
    if time.bound == "after" and lower[at - 1] == "not" and lower[at] in ("later", "after"):
        return not time.impossible
    if not isinstance(time, Period) or not time.rolling or time.bound is not None or _looks_back(time):
        return False
    return _lead(lower, at, frozenset()) >= 0


def _counts_from_another(lower: list[str], behind: int) -> bool:
    """True for a length that counts from an event, or is none of a plan: "three years after the opening", "five years old"."""
    two = lower[behind : behind + 2]
    return bool(two) and two[0] in BEHIND_A_LENGTH and two not in (["from", "now"], ["to", "come"])


def _is_within(time: Period) -> bool:
    """True if words before a rolling time make it a horizon: "over the next three years"."""
    return time.bound is not None and not (time.bound == "for" and time.granularity not in ("year", "decade"))


def begins(lower: list[str], at: int, when: Time) -> bool:
    """True for a time at word `at` from which on something is to hold: "from 2030"."""
    return when.bound is None and at > 0 and lower[at - 1] == "from"


def ends_a_plan(time: Time) -> bool:
    """True for a time that can be a deadline or a horizon."""
    if time.bound in ("since", "after", "from") or time.impossible:
        return False
    if isinstance(time, Period) and time.rolling:
        return _is_within(time) and not _looks_back(time)
    return time.needs == "absolute" or time.granularity != "vague"


def _looks_back(time: Period) -> bool:
    words = time.text.lower().split()
    return "last" in words or "past" in words or "recent" in words


def rolls(when: Time) -> bool:
    """True for a time that counts from the day of writing by a number of units: "over the next three years", "in five years"."""
    return (isinstance(when, Period) and when.rolling) or (when.needs == "document" and COUNTED.search(when.text) is not None)


def horizon_of(when: Time | None, lasting: Duration | None) -> Horizon:
    """Whether a plan is dated, rolls on from the day of writing, or has neither."""
    if when is None and lasting is not None:
        return "rolling"
    if when is None:
        return "undated"
    if when.days is not None:
        return "dated"
    return "rolling" if rolls(when) else "undated"


def due_days(when: Time | None, today: dt.date | None, text: str) -> Days | None:
    """The days of a deadline. A quarter or half without its year is one of the calendar year of writing, if nothing behind it
    (`text`) says that it is of a company's own year or of another one.
    """
    if when is None or when.days is not None or today is None or not isinstance(when, Period):
        return when.days if when else None
    if when.granularity not in ("quarter", "half") or when.fiscal or re.match(r"\W*(?:of|next|last|fiscal|financial)\b", text):
        return None
    found = QUARTER.search(when.text)
    if found is None or "next" in when.text.lower() or "last" in when.text.lower():
        return None
    number = QUARTERS[(found[1] or found[4]).lower()]
    unit = (found[2] or found[3]).lower()[0]
    if unit == "h":
        return month_days(today.year, number * 6 - 5, 6) if number < 3 else None
    return month_days(today.year, number * 3 - 2, 3)
