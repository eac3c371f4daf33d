"""A stretch of time with two ends or a length: "between June and September", "the third quarter", "over the next three years"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from factcheck.claims.calendar.expressions import Expression, Named, Vague
from factcheck.claims.calendar.nested import Between, Leading, Nth, Rolling
from factcheck.claims.calendar.openings import WAKES as WAKES
from factcheck.claims.calendar.words import Unit
from factcheck.claims.claim import Model
from factcheck.claims.draft import Mention
from factcheck.claims.numerals.reading import parts_of
from factcheck.claims.when import When, WhenMention, free_times
from factcheck.claims.words import Words
from factcheck.document import Document, Span

COMMON_YEAR_END: Final = dt.date(2023, 12, 31)

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
    """A stretch of time as printed. weekdays: those beside the dates of its ends, with the spans of weekday and date."""

    weekdays: tuple[tuple[int, Span, Span, int], ...] = ()

    def freeze(self, document: Document) -> Period:
        return Period(
            **self.shared(document),
            **self.timed(),
            ends_count=not (isinstance(self.expression, Between) and not self.expression.inclusive),
            rolling=isinstance(self.expression, Rolling) or (isinstance(self.expression, Vague) and self.bound is not None),
            length=_length(self.expression),
            fiscal=isinstance(self.expression, Named) and self.expression.fiscal,
            months=_months(self.expression),
            part_of_year=_part_of_year(self.expression),
            named_months=_named_months(self.expression),
            range_days=_range_days(self.expression),
            weekdays=tuple(
                DatedWeekday(
                    weekday=weekday,
                    weekday_span=weekday_span,
                    date_span=date_span,
                    day=None if self.days is None else self.days.last if at_its_end else self.days.first,
                )
                for weekday, weekday_span, date_span, at_its_end in self.weekdays
            ),
        )


class DatedWeekday(Model):
    """A weekday (Monday is 0) beside the date at one end of a period, and the day that the date means, if that is known."""

    weekday: int
    weekday_span: Span
    date_span: Span
    day: dt.date | None


class Period(When):
    """A stretch of time.

    ends_count: false for "between … and …", which leaves open whether its ends belong to it. rolling: it begins or ends at the
    day of writing. length: how long it says it is, as a count and a unit, where it does. fiscal: of a company's own calendar.
    months: how many months it touches, for two months without days. range_days: how many days lie between two named ends, both
    counted, whatever the year. weekdays: those beside the dates of its ends.
    part_of_year: the number of the quarter or half that it is called, and how many months that has. named_months: the first and
    the last month that it names, from 1 to 12; where only its end is named, the first follows from its length.
    """

    kind: Literal["period"] = "period"
    ends_count: bool = True
    rolling: bool = False
    length: tuple[int, Unit] | None = None
    fiscal: bool = False
    months: int | None = None
    range_days: int | None = None
    weekdays: tuple[DatedWeekday, ...] = ()
    part_of_year: tuple[int, int] | None = None
    named_months: tuple[int, int] | None = None


def _part_of_year(expression: Expression) -> tuple[int, int] | None:
    """The number of a quarter or half and its months."""
    named = expression.named if isinstance(expression, Leading) else expression
    if isinstance(named, Nth) and named.count == 1 and named.index > 0 and named.unit in ("quarter", "half"):
        return named.index, 3 if named.unit == "quarter" else 6
    if not isinstance(named, Named):
        return None
    if named.quarter is not None:
        return named.quarter, 3
    return (named.half, 6) if named.half is not None else None


def _named_months(expression: Expression) -> tuple[int, int] | None:
    """The months with which a stretch of time begins and ends, where it names them."""
    ends = _named_ends(expression)
    if ends is not None:
        first, last = ends[0].month, ends[1].month
        return (first, last) if first is not None and last is not None else None
    if isinstance(expression, Leading) and expression.unit == "month" and isinstance(expression.whole, Named):
        last = expression.whole.month
        return ((last - expression.count) % 12 + 1, last) if last is not None else None
    return None


def _months(expression: Expression) -> int | None:
    """How many months a range of two bare months touches."""
    ends = _named_ends(expression)
    if ends is None:
        return None
    start, end = ends
    if start.month is None or end.month is None or start.day is not None or end.day is not None:
        return None
    if start.year is not None and end.year is not None:
        return (end.year - start.year) * 12 + end.month - start.month + 1
    return (end.month - start.month) % 12 + 1


def _range_days(expression: Expression) -> int | None:
    """The days from one named end to the other; without a year those of a common year."""
    days = expression.place(COMMON_YEAR_END, "past") if _named_ends(expression) else None
    return days.length if days else None


def _named_ends(expression: Expression) -> tuple[Named, Named] | None:
    if isinstance(expression, Between) and isinstance(expression.start, Named) and isinstance(expression.end, Named):
        return expression.start, expression.end
    return None


def _length(expression: Expression) -> tuple[int, Unit] | None:
    match expression:
        case Leading(count=count, unit=unit) | Nth(index=1, count=count, unit=unit) if count > 1 or isinstance(
            expression, Leading
        ):
            return (count, unit)
        case Rolling(count=int(count), unit=unit, loose=False):
            return (count, unit)
        case Named(quarter=int()) | Nth(unit="quarter"):
            return (3, "month")
        case Named(half=int()) | Nth(unit="half"):
            return (6, "month")
    return None


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Every stretch of time of a sentence."""
    for time, start, end in free_times(words, document, taken, stretch=True):
        mention = PeriodMention(start, end, words.index, words.block, time.point.expression, time.bound, time.tense, time.hedges)
        parts = parts_of(words, document)
        mention.weekdays = tuple(
            (
                named.weekday,
                Span(parts.starts[point.weekday], parts.ends[point.weekday]),
                Span(parts.starts[point.date[0]], parts.ends[point.date[1] - 1]),
                at_its_end,
            )
            for at_its_end, point in enumerate(time.point.ends or ())
            if (named := point.named) and named.weekday is not None and point.weekday is not None and point.date is not None
        )
        yield mention
