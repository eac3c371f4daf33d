"""A calendar date, a single named day, month or year, or one counted from another ("last Friday", "two days later", "now")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from factcheck.claims.calendar.expressions import Holiday, Named, Relative, SameDay
from factcheck.claims.calendar.openings import WAKES as WAKES
from factcheck.claims.draft import Mention
from factcheck.claims.numerals.reading import parts_of
from factcheck.claims.when import When, WhenMention, free_times
from factcheck.claims.words import Words
from factcheck.document import Document, Span

CORPUS: Final[dict[tuple[str, str], tuple[str, ...]]] = {
    ("2024-03-05", "2024-03-06"): (
        "5 March 2024",
        "March 5, 2024",
        "the 5th of March 2024",
        "5th March, 2024",
        "Mar. 5, 2024",
        "Tuesday, 5 March 2024",
        "Tuesday (March 5, 2024)",
        "5 March 2024 (a Tuesday)",
        "2024-03-05",
        "05.03.2024",
    ),
    ("2019-02-28", "2019-03-01"): ("02/28/2019", "28/02/2019", "28 Feb 2019"),
    ("2021-05-01", "2021-06-01"): ("May 2021", "by May 2021", "May, 2021"),
    ("2021-01-01", "2022-01-01"): ("by 2021", "since 2021", "by the end of 2021"),
    ("2021-12-31", "2022-01-01"): ("end-2021", "year-end 2021", "31 December 2021"),
    ("2021-09-01", "2022-01-01"): ("the end of 2021",),
    ("2021-07-01", "2022-01-01"): ("late 2021", "late in 2021"),
    ("2021-05-01", "2021-09-01"): ("mid-2021", "the middle of 2021"),
    ("1986-01-25", "1986-01-26"): (
        "January twenty five nineteen eighty six",
        "the twenty-fifth of January 1986",
        "25/1/1986",
        "19860125",
        "25-Jan-1986",
    ),
    ("2020-12-25", "2020-12-26"): ("Christmas Day 2020", "Christmas 2020"),
    ("2021-04-02", "2021-04-03"): ("Good Friday 2021",),
}
"""First day and day after the last, then all spellings that must yield them."""


@dataclass(slots=True, eq=False)
class DateMention(WhenMention):
    """A date as printed. weekday_span, date_span: where its weekday and the rest of it stand, if it has both."""

    weekday_span: Span | None = None
    date_span: Span | None = None
    dateline: bool = False

    def freeze(self, document: Document) -> Date:
        named = self.expression if isinstance(self.expression, Named) else Named()
        return Date(
            **self.shared(document),
            **self.timed(),
            year=named.year,
            month=named.month,
            day=named.day,
            weekday=self.expression.weekday if isinstance(self.expression, Relative | SameDay) else named.weekday,
            weekday_span=self.weekday_span,
            date_span=self.date_span,
            open_order=named.swapped is not None,
            dateline=self.dateline,
            holiday=self.expression.name if isinstance(self.expression, Holiday) else None,
        )


class Date(When):
    """A day, month or year.

    year, month, day, weekday (Monday is 0): what the text states, None for what it leaves out. weekday_span, date_span: where
    weekday and date stand, if both do. open_order: a date in figures that can be read day first or month first. dateline: it
    is the date under which the document was written. holiday: the feast it is named by, in lower case.
    """

    kind: Literal["date"] = "date"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    weekday_span: Span | None = None
    date_span: Span | None = None
    open_order: bool = False
    dateline: bool = False
    holiday: str | None = None


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Every point in time of a sentence."""
    for time, start, end in free_times(words, document, taken, stretch=False):
        mention = DateMention(start, end, words.index, words.block, time.point.expression, time.bound, time.tense, time.hedges)
        point, parts = time.point, parts_of(words, document)
        if point.weekday is not None and point.date is not None:
            mention.weekday_span = Span(parts.starts[point.weekday], parts.ends[point.weekday])
            mention.date_span = Span(parts.starts[point.date[0]], parts.ends[point.date[1] - 1])
        if point.base is not None:
            mention.counted_from = Span(parts.starts[point.base[0]], parts.ends[point.base[1] - 1])
        yield mention
