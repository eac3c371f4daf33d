"""What an expression of time says, before it is known which days it means, and how those days are found.

An expression is placed against an anchor, the date of its document, and against nothing else. Without an anchor, what needs
one stays unplaced.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from factcheck.claims.calendar_words import Unit
from factcheck.days import Days, month_days, month_length, one_day, shift_months, week_of, year_days

Tense = Literal["past", "future"]
Needs = Literal["absolute", "document", "text", "none"]
"""What places an expression: nothing but itself, the document's date, another event of the text, or nothing at all."""

Part = Literal["early", "mid", "late", "end"]
Direction = Literal["next", "last"]

UNFINISHED = dt.timedelta(31)
"""A period told of in the past may lack this much of its end at the document's date; else the one a year before is meant."""


LONG_AGO = dt.timedelta(270)
"""Of a day that lies further back, a text gives the year."""


class Expression(Protocol):
    """An expression of time. `needs` says what places it; `place` gives its days, or None."""

    @property
    def needs(self) -> Needs: ...

    @property
    def granularity(self) -> str: ...

    @property
    def impossible(self) -> bool: ...

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None: ...


@dataclass(frozen=True, slots=True)
class Named:
    """A day, month, quarter, season, half or year by its name or number.

    weekday counts from Monday as 0; `season` is the first month of a season. `swapped` is the other reading of a date in
    figures ("04/05/2020"). `fiscal` marks a year or quarter of a company's own calendar. `decade` makes `year` its first.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: int | None = None
    part: Part | None = None
    fiscal: bool = False
    decade: bool = False
    direction: Direction | None = None
    swapped: Named | None = None

    @property
    def impossible(self) -> bool:
        """True if no calendar has this day."""
        if self.month is None:
            return False
        if not 1 <= self.month <= 12:
            return True
        return self.day is not None and not 1 <= self.day <= month_length(self.year, self.month)

    @property
    def granularity(self) -> str:
        if self.day is not None or self.weekday is not None:
            return "day"
        for name in ("month", "quarter", "half", "season"):
            if getattr(self, name) is not None:
                return name
        return "decade" if self.decade else "year"

    @property
    def needs(self) -> Needs:
        return "document" if self.year is None else "absolute"

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        if self.impossible or self.swapped is not None:
            return None
        if self.year is not None:
            return self._in(self.year)
        if anchor is None:
            return None
        if self.month is None and self.weekday is not None:
            return self._weekday(anchor, self.weekday, tense)
        if self.quarter is not None or self.half is not None:
            return None  # whose quarter, and of which year, only the company's calendar tells
        around = [self._in(anchor.year + shift) for shift in (-1, 0, 1)]
        return nearest([days for days in around if days], anchor, self._tense(tense))

    def _tense(self, tense: Tense | None) -> Tense | None:
        return {"next": "future", "last": "past"}.get(self.direction or "", tense)  # type: ignore[return-value]  # values are tenses

    def _in(self, year: int) -> Days | None:
        if self.month is not None and self.day is not None:
            if self.day > month_length(year, self.month):
                return None
            return one_day(dt.date(year, self.month, self.day))
        if self.month is not None:
            return part_of(month_days(year, self.month), self.part)
        if self.quarter is not None:
            return month_days(year, self.quarter * 3 - 2, 3)
        if self.half is not None:
            return month_days(year, self.half * 6 - 5, 6)
        if self.season is not None:
            return month_days(year, self.season, 3)
        if self.decade:
            return part_of(Days(dt.date(year, 1, 1), dt.date(year + 10, 1, 1)), self.part)
        return part_of(year_days(year), self.part)

    def _weekday(self, anchor: dt.date, weekday: int, tense: Tense | None) -> Days:
        back = (anchor.weekday() - weekday) % 7
        if self.direction == "last":
            return one_day(anchor - dt.timedelta(back or 7))
        if self.direction == "next" or (tense == "future" and back):
            return one_day(anchor + dt.timedelta(7 - back))
        return one_day(anchor - dt.timedelta(back))


@dataclass(frozen=True, slots=True)
class Relative:
    """A unit of time counted from the day of writing: today (day, 0), last year (year, -1), three years ago (year, -3).

    `origin` "text" counts from another event ("the following year"); such an expression is never placed.
    """

    unit: Unit
    shift: int
    origin: Literal["document", "text"] = "document"
    impossible: bool = False

    @property
    def granularity(self) -> str:
        return self.unit

    @property
    def needs(self) -> Needs:
        return self.origin

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        if anchor is None or self.origin == "text" or abs(self.shift) > 400:
            return None
        match self.unit:
            case "day":
                return one_day(anchor + dt.timedelta(self.shift))
            case "week" | "fortnight":
                return week_of(anchor + dt.timedelta(7 * self.shift * (2 if self.unit == "fortnight" else 1)))
            case "month":
                first = shift_months(anchor.replace(day=1), self.shift)
                return month_days(first.year, first.month)
            case "year":
                return year_days(anchor.year + self.shift)
            case "decade" if self.shift == 0:
                year = anchor.year - anchor.year % 10
                return Days(dt.date(year, 1, 1), dt.date(year + 10, 1, 1))
            case _:
                return None


@dataclass(frozen=True, slots=True)
class Rolling:
    """A length of time that begins or ends at the day of writing: "over the next three years", "within a year".

    `count` is None where it is left open ("in the coming years").
    """

    count: int | None
    unit: Unit
    direction: Direction
    impossible: bool = False

    @property
    def granularity(self) -> str:
        return self.unit

    @property
    def needs(self) -> Needs:
        return "document"

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        if anchor is None or self.count is None:
            return None
        other = shifted(anchor, self.count if self.direction == "next" else -self.count, self.unit)
        if other is None:
            return None
        return Days(anchor, other) if self.direction == "next" else Days(other, anchor)


@dataclass(frozen=True, slots=True)
class Between:
    """From one named time to another. `inclusive` is false for "between … and …", which leaves open whether the ends count."""

    start: Named
    end: Named
    inclusive: bool = True

    @property
    def granularity(self) -> str:
        return self.end.granularity

    @property
    def needs(self) -> Needs:
        return "document" if self.start.year is None and self.end.year is None else "absolute"

    @property
    def impossible(self) -> bool:
        """True if the end, with a year of its own on either side, lies before the start."""
        if self.start.impossible or self.end.impossible or self.start.year is None or self.end.year is None:
            return False
        first, last = self.start.place(None, None), self.end.place(None, None)
        return first is not None and last is not None and last.after <= first.first

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        if self.start.impossible or self.end.impossible or self.impossible:
            return None
        if self.needs == "absolute":
            return self._joined(self.start.year, self.end.year)
        if anchor is None or self.start.month is None:
            return None
        around = [self._joined(anchor.year + shift, None) for shift in (-2, -1, 0, 1)]
        return nearest([days for days in around if days], anchor, tense)

    def _joined(self, first: int | None, last: int | None) -> Days | None:
        later = (self.start.month or 0, self.start.day or 0) > (self.end.month or 0, self.end.day or 32)
        if first is None and last is not None:
            first = last - later
        if last is None and first is not None:
            last = first + later
        start = replace(self.start, year=first).place(None, None)
        end = replace(self.end, year=last).place(None, None)
        return Days(start.first, end.after) if start and end and start.first < end.after else None


@dataclass(frozen=True, slots=True)
class Leading:
    """A length of time up to a named one: "the six months to June 2020", "the year ended 31 March"."""

    count: int
    unit: Unit
    end: Named

    @property
    def granularity(self) -> str:
        return self.unit

    @property
    def needs(self) -> Needs:
        return self.end.needs

    @property
    def impossible(self) -> bool:
        return False

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        end = self.end.place(anchor, tense or "past")
        if end is None:
            return None
        first = shifted(end.after, -self.count, self.unit)
        return Days(first, end.after) if first is not None else None


@dataclass(frozen=True, slots=True)
class Opening:
    """The first months of a year or the like: "the first nine months of 2019"."""

    count: int
    unit: Unit
    whole: Named

    @property
    def granularity(self) -> str:
        return self.unit

    @property
    def needs(self) -> Needs:
        return self.whole.needs

    @property
    def impossible(self) -> bool:
        return False

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        whole = self.whole.place(anchor, tense)
        after = shifted(whole.first, self.count, self.unit) if whole else None
        return Days(whole.first, after) if whole and after else None


@dataclass(frozen=True, slots=True)
class Vague:
    """A time that has no edges: "now", "recent years", "the coming months"."""

    needs: Needs = "document"
    granularity: str = "vague"
    impossible: bool = False

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        return None


def shifted(day: dt.date, count: int, unit: Unit) -> dt.date | None:
    """A day moved by a number of units; None where the unit has no days of its own or the calendar ends."""
    months = {"month": 1, "quarter": 3, "year": 12, "season": 12, "decade": 120, "century": 1200}.get(unit)
    days = {"day": 1, "week": 7, "fortnight": 14}.get(unit)
    try:
        if months:
            return shift_months(day, count * months)
        return day + dt.timedelta(count * days) if days else None
    except (ValueError, OverflowError):
        return None


def part_of(days: Days, part: Part | None) -> Days:
    """The early, middle or late third of a range; its last day for "end"."""
    if part is None:
        return days
    if part == "end":
        return one_day(days.last)
    third = dt.timedelta(days.length // 3)
    if part == "early":
        return Days(days.first, days.first + third)
    if part == "late":
        return Days(days.after - third, days.after)
    return Days(days.first + third, days.after - third)


def nearest(choices: list[Days], anchor: dt.date, tense: Tense | None) -> Days | None:
    """Of one time in several years, the one that is meant: the last one begun, the next one still open, or the closest."""
    if tense == "past":
        begun = [days for days in choices if days.first <= anchor and days.after - UNFINISHED <= anchor]
        if begun and (begun[-1].length > 1 or anchor - begun[-1].after < LONG_AGO):
            return begun[-1]
    elif tense == "future":
        return next((days for days in choices if days.after > anchor), None)
    return min(choices, key=lambda days: _distance(days, anchor), default=None)


def _distance(days: Days, anchor: dt.date) -> int:
    return max((days.first - anchor).days, (anchor - days.last).days, 0)
