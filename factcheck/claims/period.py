"""A stretch of time with two ends or a length: "between June and September", "the third quarter", "over the next three years"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal

from factcheck.claims.calendar import Between, Expression, Leading, Named, Opening, Rolling, Vague
from factcheck.claims.calendar_parts import Stretch, day_at, stretch, year_at
from factcheck.claims.calendar_words import ANY_MONTH, FISCAL, MONTHS, ORDINALS, SEASONS, SMALL_NUMBERS, UNITS, Unit
from factcheck.claims.draft import Mention
from factcheck.claims.period_lengths import (
    DIRECTIONS,
    FROM_THE_TEXT,
    LONG_UNITS,
    directed,
    leading,
    leading_after,
    opening,
    part,
    within,
)
from factcheck.claims.period_ranges import between, end_at, from_to, named_range, split_year
from factcheck.claims.when import When, WhenMention, tense_at
from factcheck.claims.words import Words
from factcheck.document import Document

COMMON_YEAR_END: Final = dt.date(2023, 12, 31)


PARTS_OF_YEARS: Final = tuple(f"{ordinal}-{part}" for ordinal in ORDINALS for part in ("quarter", "half"))
PAIRS_OF_MONTHS: Final = tuple(f"{one}-{two}" for one in MONTHS for two in MONTHS)

WAKES: frozenset[str] = frozenset(
    {"0", "quarter", "half", "fy", *ANY_MONTH, *SEASONS, *(word for word, unit in UNITS.items() if unit in LONG_UNITS)}
    | {f"{which}-{part}" for which in ("last", "final") for part in ("quarter", "half")}
    | {*PARTS_OF_YEARS, *PAIRS_OF_MONTHS}
)


CORPUS: Final[dict[tuple[str, str], tuple[str, ...]]] = {
    ("2020-07-01", "2020-10-01"): (
        "Q3 2020",
        "the third quarter of 2020",
        "third-quarter 2020",
        "July-September 2020",
        "from July to September 2020",
        "between July and September 2020",
        "the three months to September 2020",
        "the three months ended 30 September 2020",
    ),
    ("2020-01-01", "2020-07-01"): ("the first half of 2020", "H1 2020", "the first six months of 2020"),
    ("2020-05-05", "2020-05-08"): ("5-7 May 2020", "May 5-7, 2020", "from 5 to 7 May 2020", "from 5 May to 7 May 2020"),
    ("1990-01-01", "2000-01-01"): ("the 1990s",),
    ("2019-01-01", "2021-01-01"): ("2019-20", "2019-2020", "from 2019 to 2020"),
}
"""First day and day after the last, then all spellings that must yield them."""


@dataclass(slots=True, eq=False)
class PeriodMention(WhenMention):
    """A stretch of time as printed."""

    def freeze(self, document: Document) -> Period:
        return Period(
            **self.shared(document),
            **self.timed(),
            ends_count=not (isinstance(self.expression, Between) and not self.expression.inclusive),
            rolling=isinstance(self.expression, Rolling) or (isinstance(self.expression, Vague) and self.bound is not None),
            length=_length(self.expression),
            fiscal=isinstance(self.expression, Named) and self.expression.fiscal,
            months=_months(self.expression),
            range_days=_range_days(self.expression),
        )


class Period(When):
    """A stretch of time.

    ends_count: false for "between … and …", which leaves open whether its ends belong to it. rolling: it begins or ends at the
    day of writing. length: how long it says it is, as a count and a unit, where it does. fiscal: of a company's own calendar.
    months: how many months it touches, for two months without days. range_days: how many days lie between two named ends, both
    counted, whatever the year.
    """

    kind: Literal["period"] = "period"
    ends_count: bool = True
    rolling: bool = False
    length: tuple[int, Unit] | None = None
    fiscal: bool = False
    months: int | None = None
    range_days: int | None = None


def _months(expression: Expression) -> int | None:
    """How many months a range of two bare months touches."""
    if not isinstance(expression, Between):
        return None
    start, end = expression.start, expression.end
    if start.month is None or end.month is None or start.day is not None or end.day is not None:
        return None
    if start.year is not None and end.year is not None:
        return (end.year - start.year) * 12 + end.month - start.month + 1
    return (end.month - start.month) % 12 + 1


def _range_days(expression: Expression) -> int | None:
    """The days from one end to the other; without a year those of a common year."""
    if not isinstance(expression, Between):
        return None
    days = expression.place(COMMON_YEAR_END, "past")
    return days.length if days else None


def _length(expression: Expression) -> tuple[int, Unit] | None:
    match expression:
        case Leading(count=count, unit=unit) | Opening(count=count, unit=unit):
            return (count, unit)
        case Rolling(count=int(count), unit=unit):
            return (count, unit)
        case Named(quarter=int()):
            return (3, "month")
        case Named(half=int()):
            return (6, "month")
    return None


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Every stretch of time in a sentence; the longest expression that starts at a word is taken."""
    done = 0
    for at in words.where(STARTS.keys()):
        found = STARTS.get(words.lower[at], _from_number)(words, at) if at >= done else None
        if found is None:
            continue
        mention = PeriodMention(
            words.starts[found.first], words.ends[found.after - 1], words.index, words.block, found.expression, found.bound
        )
        mention.tense = tense_at(words, found.first, found.after)
        yield mention
        done = found.after


def _from_number(words: Words, at: int) -> Stretch | None:
    """A range that begins with a figure: "5-7 May 2020", "2019-20", "1990s", "18 months to June"."""
    lower = words.lower
    found = leading(words, at)
    if found:
        return found
    if len(lower[at]) == 4:
        year = year_at(words, at)
        found = part(words, at) or (split_year(words, at, year) if year else None)
        return found or named_range(words, at)
    day = day_at(words, at)
    if day and lower[day[1] : day[1] + 1] and lower[day[1]] in ("-", "–", "—", "to"):
        end = end_at(words, day[1] + 1)
        if end and end.named.month and end.named.weekday is None and day[0] < (end.named.day or 0):
            return stretch(words, at, end.after, Between(replace(end.named, day=day[0]), end.named))
    return named_range(words, at)


def _two_months(words: Words, at: int) -> Stretch | None:
    """Two months in one hyphenated word: "January-October"."""
    if not words.tokens[at][0].isupper():
        return None
    one, _, two = words.lower[at].partition("-")
    year = year_at(words, at + 1)
    joined = Between(Named(month=MONTHS[one]), Named(year=year, month=MONTHS[two]))
    return stretch(words, at, at + 2 if year else at + 1, joined)


def _spanning(words: Words, at: int) -> Stretch | None:
    """A length of time behind a word such as "over", or behind "the"."""
    return directed(words, at) or leading_after(words, at)


def _ordinal(words: Words, at: int) -> Stretch | None:
    return opening(words, at, at, None)


STARTS: Final[dict[str, Callable[[Words, int], Stretch | None]]] = {
    "0": _from_number,
    "between": between,
    "from": from_to,
    "throughout": directed,
    "recent": directed,
    **dict.fromkeys(("in", "within"), within),
    **dict.fromkeys(("over", "during", "for", "through", "the"), _spanning),
    **dict.fromkeys((*DIRECTIONS, *FROM_THE_TEXT), directed),
    **dict.fromkeys((*ORDINALS, "final"), _ordinal),
    **dict.fromkeys(("q", "h", *FISCAL, *(season for season in SEASONS if season != "fall")), part),
    **dict.fromkeys((*ANY_MONTH, "early", "mid", "late"), named_range),
    **dict.fromkeys(("year", "quarter", "month", "half", *SMALL_NUMBERS), leading),
    **dict.fromkeys(PARTS_OF_YEARS, part),
    **dict.fromkeys(PAIRS_OF_MONTHS, _two_months),
}
"""The reader that each first word of a period wakes; "0" is any word that begins with a digit."""
