"""What an expression of time says, before it is known which days it means, and how those days are found.

An expression is placed against an anchor: the date of its document or, where it counts from another time of the text, the first
day of that one. Without the anchor it needs, it stays unplaced. Beside the days that it may mean stands its value in the sense of
TIMEX3: the days by convention, for "three years ago" the day of that year. The conventions: weeks begin on Monday, early and late
are halves, mid and end are thirds, "a few" is three.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Final, Literal

from factcheck.claims.calendar.holidays import HOLIDAYS
from factcheck.claims.calendar.placing import (
    DAYS_IN,
    Direction,
    Part,
    iso_week,
    length_in_days,
    nearest,
    part_of,
    shifted,
    unit_days,
)
from factcheck.claims.calendar.words import Unit
from factcheck.claims.tenses import Tense
from factcheck.days import Days, month_days, month_length, one_day, shift_months
from factcheck.document import Span

Needs = Literal["absolute", "document", "text", "none"]
"""What places an expression: nothing but itself, the document's date, another time of the text, or nothing at all."""


FARTHEST: Final = 4000
"""A shift by more units is no statement about the calendar."""
FEW: Final = 3
"""What "a few" is by convention."""


@dataclass(frozen=True, slots=True)
class FiscalCalendar:
    """A company's year. year_end: the month, from 1 to 12, with which it ends. named_by: whether it has the number of the
    calendar year in which it starts or ends; None where that is not known, so that a number may mean either. said: where the
    text says so, None if its metadata do.
    """

    year_end: int
    named_by: Literal["start", "end"] | None = None
    said: Span | None = None


class Expression:
    """An expression of time."""

    __slots__ = ()

    @property
    def needs(self) -> Needs:
        """What places it."""
        raise NotImplementedError

    @property
    def granularity(self) -> str:
        """The unit in which it is told."""
        raise NotImplementedError

    @property
    def impossible(self) -> bool:
        """True if no calendar has it."""
        return False

    @property
    def stretch(self) -> bool:
        """True for a stretch of time rather than a day, month or year."""
        return False

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        """All days that it may mean, half-open; None if they cannot be told."""
        raise NotImplementedError

    def value(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        """The days that it means by convention."""
        return self.place(anchor, tense)


@dataclass(frozen=True, slots=True)
class Named(Expression):
    """A day, month, quarter, half, season, year, decade or century by its name or number.

    weekday counts from Monday as 0; season is the first month of a season; week is that of ISO 8601. era is "BC" for years
    before the common era, which have no days here. decade and century make `year` their first. fiscal marks a year or part
    of one of a company's own calendar; `calendar` is that calendar, where it is known. swapped is the other reading of a date
    in figures ("04/05/2020").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: int | None = None
    week: int | None = None
    decade: bool = False
    century: bool = False
    fiscal: bool = False
    era: str | None = None
    direction: Direction | None = None
    calendar: FiscalCalendar | None = None
    swapped: Named | None = None

    @property
    def impossible(self) -> bool:
        if self.month is None:
            return False
        if not 1 <= self.month <= 12:
            return True
        return self.day is not None and not 1 <= self.day <= month_length(self.year, self.month)

    @property
    def granularity(self) -> str:
        if self.day is not None or self.weekday is not None:
            return "day"
        for name in ("month", "quarter", "half", "season", "week"):
            if getattr(self, name) is not None:
                return name
        return "decade" if self.decade else "century" if self.century else "year"

    @property
    def needs(self) -> Needs:
        if self.era is not None:
            return "absolute"
        return "document" if self.year is None else "absolute"

    @property
    def stretch(self) -> bool:
        return self.fiscal or self.granularity not in ("day", "month", "year")

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        if self.impossible or self.swapped is not None or self.era is not None:
            return None
        if self.year is not None:
            return self.within(self.year)
        if anchor is None:
            return None
        if self.month is None and self.weekday is not None and self.day is None:
            return self._weekday(anchor, self.weekday, tense)
        if self.month is None and self.day is not None:
            return self._day(anchor, self.day, tense)
        if (self.quarter is not None or self.half is not None) and self.direction is None:
            return None  # whose quarter, and of which year, only the company's calendar tells
        return nearest(self.around(anchor), anchor, tense, self.direction)

    def value(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        """A date in figures whose order is open is month first, and a quarter one of the calendar."""
        if self.swapped is not None:
            return replace(self.swapped, swapped=None).place(anchor, tense)
        if self.year is None and anchor is not None and self.quarter is not None:
            return nearest(self.around(anchor), anchor, tense, self.direction)
        days = self.place(anchor, tense)
        if days is None and anchor is not None and self.day is not None and self.half is None:
            return self.place(anchor, None)
        return days

    def around(self, anchor: dt.date) -> list[Days]:
        """What it means in the years about an anchor."""
        reach = 8 if (self.month, self.day) == (2, 29) else 1
        found = (self.within(anchor.year + shift) for shift in range(-reach, reach + 1))
        return [days for days in found if days is not None]

    def within(self, year: int) -> Days | None:
        """What it means in a year."""
        if self.month is not None:
            if self.day is None:
                return month_days(year, self.month)
            return one_day(dt.date(year, self.month, self.day)) if self.day <= month_length(year, self.month) else None
        if self.week is not None:
            return iso_week(year, self.week)
        if self.season is not None:
            return month_days(year, self.season, 3)
        if self.decade or self.century:
            return Days(dt.date(year, 1, 1), dt.date(year + (10 if self.decade else 100), 1, 1))
        first = dt.date(year, 1, 1)
        if self.fiscal and self.calendar is not None and self.calendar.year_end != 12:
            first = dt.date(year - 1, self.calendar.year_end % 12 + 1, 1)
            if self.calendar.named_by == "start":
                first = shift_months(first, 12)
            elif self.calendar.named_by is None:
                open_year = self.quarter is None and self.half is None
                return Days(first, shift_months(first, 24)) if open_year else None
        if self.quarter is not None:
            first = shift_months(first, self.quarter * 3 - 3)
            return Days(first, shift_months(first, 3))
        if self.half is not None:
            first = shift_months(first, self.half * 6 - 6)
            return Days(first, shift_months(first, 6))
        return Days(first, shift_months(first, 12))

    def _weekday(self, anchor: dt.date, weekday: int, tense: Tense | None) -> Days:
        back = (anchor.weekday() - weekday) % 7
        monday = anchor - dt.timedelta(anchor.weekday())
        match self.direction:
            case "this":
                return one_day(monday + dt.timedelta(weekday))
            case "next":
                return one_day(monday + dt.timedelta(7 + weekday))
            case "last":
                return one_day(monday + dt.timedelta(weekday - 7))
            case "past":
                return one_day(anchor - dt.timedelta(back or 7))
            case "coming":
                return one_day(anchor + dt.timedelta(7 - back))
        return one_day(anchor + dt.timedelta(7 - back if tense == "future" and back else -back))

    def _day(self, anchor: dt.date, day: int, tense: Tense | None) -> Days | None:
        """As in "the 18th": of the month that is nearest, or of the one in which it has the weekday beside it."""
        months = [shift_months(anchor.replace(day=1), shift) for shift in range(-14, 15)]
        days = [month.replace(day=day) for month in months if day <= month_length(month.year, month.month)]
        if self.weekday is None:
            days = [one for one in days if abs((one - anchor).days) < 63]
        else:
            days = [one for one in days if one.weekday() == self.weekday]
        return nearest([one_day(one) for one in days], anchor, tense)


@dataclass(frozen=True, slots=True)
class Holiday(Expression):
    """A feast by its name, with or without its year; `name` is a key of the table of holidays."""

    name: str
    year: int | None = None
    direction: Direction | None = None
    granularity: str = "day"

    @property
    def needs(self) -> Needs:
        return "document" if self.year is None else "absolute"

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        when = HOLIDAYS[self.name]
        if self.year is not None:
            return one_day(when(self.year))
        if anchor is None:
            return None
        return nearest([one_day(when(anchor.year + shift)) for shift in (-1, 0, 1)], anchor, tense, self.direction)

    def value(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        """Of a feast long ago, that of the nearest year."""
        return self.place(anchor, tense) or self.place(anchor, None)


@dataclass(frozen=True, slots=True)
class Relative(Expression):
    """A unit of the calendar counted from an anchor: today (day, 0), last year (year, -1).

    weekday: the one told beside a day ("yesterday, a Sunday"). origin "text" counts from another time of the text ("the following
    year"). halves and quarters are those of the year.
    """

    unit: Unit
    shift: int
    origin: Needs = "document"
    weekday: int | None = None

    @property
    def granularity(self) -> str:
        return self.unit

    @property
    def needs(self) -> Needs:
        return self.origin

    @property
    def stretch(self) -> bool:
        return self.unit in ("quarter", "half")

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        if anchor is None or abs(self.shift) > FARTHEST:
            return None
        return unit_days(anchor, self.unit, self.shift)


@dataclass(frozen=True, slots=True)
class Shifted(Expression):
    """A time so many units before or after another: "three years ago", "two weeks from tomorrow", "10 days after Easter".

    steps: counts and units, all in one direction. base: the time it is counted from, None for the anchor. origin: what the
    anchor is where there is no base. loose: the count is a convention ("a few days ago"), so that no days are sure.
    """

    steps: tuple[tuple[int, Unit], ...]
    sign: Literal[-1, 1]
    base: Expression | None = None
    origin: Needs = "document"
    loose: bool = False
    weekday: int | None = None

    @property
    def granularity(self) -> str:
        return "day" if self.weekday is not None else self._unit

    @property
    def needs(self) -> Needs:
        return self.origin if self.base is None else self.base.needs

    @property
    def told(self) -> tuple[tuple[int, Unit], ...]:
        """The steps with their sign."""
        return tuple((self.sign * count, unit) for count, unit in self.steps)

    @property
    def _unit(self) -> Unit:
        return min((unit for _, unit in self.steps), key=lambda unit: (unit not in DAYS_IN, length_in_days(unit)))

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        if self.loose or self.weekday is not None:
            return None if self.loose else self.value(anchor, tense)
        point = self.value(anchor, tense)
        if point is None:
            return None
        unit = self._unit
        exact = self.base is not None and self.base.granularity == "day" and unit in DAYS_IN
        return (
            point if exact or unit in ("day", "weekend") else unit_days(point.first, "week" if unit == "fortnight" else unit, 0)
        )

    def value(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        from_day = anchor
        if self.base is not None:
            days = self.base.value(anchor, tense)
            from_day = days.first if days else None
        if from_day is None:
            return None
        moved: dt.date | None = from_day
        for count, unit in sorted(self.steps, key=lambda step: -length_in_days(step[1])):
            moved = shifted(moved, self.sign * count, unit) if moved else None
        if moved is not None and self.weekday is not None:
            moved += dt.timedelta((self.weekday - moved.weekday() + 3) % 7 - 3)
        return one_day(moved) if moved else None


@dataclass(frozen=True, slots=True)
class SameDay(Expression):
    """A weekday that is told of another day of the text: "It was a Friday"."""

    weekday: int
    granularity: str = "day"
    needs: Needs = "text"

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        return None if anchor is None else one_day(anchor)


@dataclass(frozen=True, slots=True)
class Portion(Expression):
    """A part of another time: "early May", "the end of next week", "mid-2022", "later this year"."""

    whole: Expression
    part: Part

    @property
    def stretch(self) -> bool:
        return self.whole.stretch

    @property
    def granularity(self) -> str:
        return self.whole.granularity

    @property
    def needs(self) -> Needs:
        return self.whole.needs

    @property
    def impossible(self) -> bool:
        return self.whole.impossible

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        days = self.whole.place(anchor, tense)
        if days is None:
            return None
        if anchor is not None and self.needs == "document" and days.first <= anchor < days.after:
            if self.part in ("later", "rest"):
                return Days(anchor, days.after)
            if self.part == "earlier":
                return Days(days.first, anchor + dt.timedelta(1))
        return part_of(days, self.part)

    def value(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        days = self.whole.value(anchor, tense)
        if days is None or self.part == "rest":
            return self.place(anchor, tense)
        part = part_of(days, {"earlier": "early", "later": "late"}.get(self.part, self.part))  # type: ignore[arg-type]
        if anchor is not None and self.part in ("late", "later") and part.first <= anchor < part.after and part.length < 7:
            return Days(anchor, part.after)
        return part


@dataclass(frozen=True, slots=True)
class Vague(Expression):
    """A time that has no edges: "now", "recent years", "the coming months"."""

    needs: Needs = "document"
    granularity: str = "vague"
    stretch: bool = False

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        return None


@dataclass(frozen=True, slots=True)
class Present(Vague):
    """The moment of writing as one end of a range: "between Jan 2019 and now"."""

    def value(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        return None if anchor is None else one_day(anchor)
