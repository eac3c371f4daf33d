"""Stretches of whole days, and the arithmetic of the Gregorian calendar. Nothing here asks what day it is."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from typing import Final, NamedTuple

MONTH_NAMES: Final = "January February March April May June July August September October November December".split()
WEEKDAY_NAMES: Final = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


class Days(NamedTuple):
    """A half-open range of days: from `first` up to, and without, `after`."""

    first: dt.date
    after: dt.date

    @property
    def last(self) -> dt.date:
        """The last day that belongs to the range."""
        return self.after - dt.timedelta(1)

    @property
    def length(self) -> int:
        """How many days it holds."""
        return (self.after - self.first).days

    def __str__(self) -> str:
        """ISO days, half-open: "2020-07-01/2020-10-01"."""
        return f"{self.first.isoformat()}/{self.after.isoformat()}"


def one_day(day: dt.date) -> Days:
    """The range of a single day."""
    return Days(day, day + dt.timedelta(1))


def year_days(year: int) -> Days:
    """A calendar year."""
    return Days(dt.date(year, 1, 1), dt.date(year + 1, 1, 1))


def month_days(year: int, month: int, months: int = 1) -> Days:
    """`months` whole months from the first of a month on."""
    first = dt.date(year, month, 1)
    return Days(first, shift_months(first, months))


def week_of(day: dt.date) -> Days:
    """The week, from Monday to Sunday, that holds a day."""
    monday = day - dt.timedelta(day.weekday())
    return Days(monday, monday + dt.timedelta(7))


def month_length(year: int | None, month: int) -> int:
    """How many days a month has; without a year February is given 29."""
    return 29 if year is None and month == 2 else monthrange(2023 if year is None else year, month)[1]


def shift_months(day: dt.date, months: int) -> dt.date:
    """The same day of another month, or the last one of that month where it is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def julian_weekday(year: int, month: int, day: int) -> int:
    """The weekday (Monday is 0) of a date of the Julian calendar, in use in parts of Europe until 1923."""
    if month < 3:
        year, month = year - 1, month + 12
    return (day + (13 * (month + 1)) // 5 + year + year // 4 + 3) % 7


def spoken(day: dt.date) -> str:
    """A day as a sentence prints it: "5 March 2024"."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def month_name(month: int) -> str:
    """The English name of a month from 1 to 12."""
    return MONTH_NAMES[month - 1]


def weekday_name(weekday: int) -> str:
    """The English name of a weekday, Monday being 0."""
    return WEEKDAY_NAMES[weekday]
