"""A time that comes round again, TIMEX3's set: "every Wednesday", "twice a year", "every other week", "annually"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from factcheck.claims.calendar.tokens import count_at, day_in_words_at
from factcheck.claims.calendar.words import ANY_MONTH, SEASONS, UNITS, WEEKDAYS, Unit
from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.numerals.reading import parts_of
from factcheck.claims.words import Words
from factcheck.document import Document

ADVERBS: Final[dict[str, tuple[int, Unit]]] = {
    "hourly": (1, "hour"), "daily": (1, "day"), "weekly": (1, "week"), "fortnightly": (2, "week"), "monthly": (1, "month"),
    "quarterly": (1, "quarter"), "yearly": (1, "year"), "annually": (1, "year"), "biennially": (2, "year"),
}  # fmt: skip
EVERY: Final = frozenset({"every", "each"})
TIMES: Final = {"once": 1, "twice": 2}
BEHIND_AN_ADVERB: Final = frozenset("in by on at to from since and or".split())
NAMED: Final = frozenset({*WEEKDAYS, *ANY_MONTH, *SEASONS})
"""Words that name what comes round; a month that is also a verb only with its capital."""
WAKES: frozenset[str] = frozenset({*ADVERBS, *EVERY, *TIMES, "times", *(f"{day}s" for day in WEEKDAYS)})

CORPUS: Final[dict[tuple[int, int, str], tuple[str, ...]]] = {
    (1, 1, "week"): ("every week", "each week", "once a week", "weekly"),
    (1, 2, "week"): ("every two weeks", "every other week", "every second week", "fortnightly", "once every two weeks"),
    (3, 1, "year"): ("three times a year", "three times every year", "3 times a year"),
    (1, 1, "wednesday"): ("every Wednesday", "each Wednesday", "on Wednesdays"),
    (1, 1, "summer"): ("every summer",),
}
"""How many times, in how many units, the unit, then all spellings that must yield them."""


@dataclass(slots=True, eq=False)
class RecurrenceMention(Mention):
    """A time that comes round again, as printed."""

    times: int
    interval: int
    unit: str

    def freeze(self, document: Document) -> Recurrence:
        return Recurrence(**self.shared(document), times=self.times, interval=self.interval, unit=self.unit)


class Recurrence(Claim):
    """Something happens `times` times in every `interval` units. unit: a unit of time, or the weekday, month or season that comes
    round, in lower case.
    """

    kind: Literal["recurrence"] = "recurrence"
    times: int
    interval: int
    unit: str


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Every time of a sentence that comes round again."""
    parts = parts_of(words, document)
    done = 0
    for at in range(parts.size):
        if at < done or parts.lower[at] not in WAKES:
            continue
        found = _at(parts, at)
        if found is None:
            continue
        first, after, times, interval, unit = found
        done = after
        yield RecurrenceMention(parts.starts[first], parts.ends[after - 1], words.index, words.block, times, interval, unit)


def _at(parts: Parts, at: int) -> tuple[int, int, int, int, str] | None:
    lower = parts.lower
    token = lower[at]
    if token in ADVERBS:
        if parts.tokens[at][0].isupper() or (parts.tokens[at + 1][:1].isalpha() and lower[at + 1] not in BEHIND_AN_ADVERB):
            return None  # "a weekly paper"
        return at, at + 1, 1, *ADVERBS[token]
    if token in EVERY:
        return _every(parts, at, at, 1)
    if token in TIMES:
        return _per(parts, at, at + 1, TIMES[token])
    if token == "times":
        number = count_at(parts, at - 1)
        return _per(parts, at - 1, at + 1, number[0]) if number and number[1] == at else None
    first = at - 1 if lower[at - 1] == "on" else at
    return (first, at + 1, 1, 1, token.removesuffix("s"))


def _per(parts: Parts, first: int, at: int, times: int) -> tuple[int, int, int, int, str] | None:
    """What follows "twice" or "three times": "a year", "every week", "per month"."""
    lower = parts.lower
    if lower[at] in EVERY:
        return _every(parts, first, at, times)
    unit = UNITS.get(lower[at + 1]) if lower[at] in ("a", "an", "per") and not lower[at + 1].endswith("s") else None
    return (first, at + 2, times, 1, unit) if unit is not None else None


def _every(parts: Parts, first: int, at: int, times: int) -> tuple[int, int, int, int, str] | None:
    lower = parts.lower
    inner, interval = at + 1, 1
    ordinal = day_in_words_at(parts, inner)
    number = count_at(parts, inner)
    if lower[inner] == "other":
        inner, interval = inner + 1, 2
    elif ordinal is not None and ordinal[2] and ordinal[0] > 1:
        interval, inner, _ = ordinal
    elif number is not None and lower[at] == "every":
        interval, inner = number
    word = lower[inner]
    unit: str | None = UNITS.get(word)
    if unit == "season" and word in SEASONS:
        unit = word
    if unit is None and word in NAMED and (word not in ("may", "march") or parts.tokens[inner][0].isupper()):
        unit = word
    if unit is None or lower[inner + 1] in ("of", "-"):
        return None
    return first, inner + 1, times, interval, unit
