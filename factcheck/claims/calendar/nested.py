"""Times told as a part of, or a length from, other times: "the third week of May", "from June to now", "six months to June"."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Final

from factcheck.claims.calendar.expressions import FEW, Expression, Named, Needs, Portion, Relative
from factcheck.claims.calendar.placing import Direction, nearest, shifted, unit_days
from factcheck.claims.calendar.words import Unit
from factcheck.claims.tenses import Tense
from factcheck.days import Days, month_length, one_day, week_of

WHOLE_UNITS: Final = frozenset({"quarter"})
"""Units of which "the last two" are the last two whole ones of the calendar."""


class Nested(Expression):
    """An expression that leans on `whole`."""

    __slots__ = ()
    whole: Expression

    @property
    def needs(self) -> Needs:
        return self.whole.needs

    @property
    def impossible(self) -> bool:
        return self.whole.impossible


@dataclass(frozen=True, slots=True)
class WeekdayOf(Nested):
    """A weekday of a week: "Friday next week"."""

    weekday: int
    whole: Expression
    granularity: str = "day"

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        days = self.whole.place(anchor, tense)
        return one_day(days.first + dt.timedelta(self.weekday)) if days else None


@dataclass(frozen=True, slots=True)
class DayOf(Nested):
    """A day of a month by its number: "the 20th of next month"."""

    day: int
    whole: Expression
    granularity: str = "day"

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        days = self.whole.place(anchor, tense)
        if days is None or self.day > month_length(days.first.year, days.first.month):
            return None
        return one_day(days.first.replace(day=self.day))


@dataclass(frozen=True, slots=True)
class InYear(Nested):
    """A day or month of a year that is told from the day of writing: "October last year", "the 5th of May this year"."""

    named: Named
    whole: Relative

    @property
    def granularity(self) -> str:
        return self.named.granularity

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        year = self.whole.place(anchor, tense)
        return replace(self.named, year=year.first.year).place(anchor, tense) if year else None


@dataclass(frozen=True, slots=True)
class Nth(Nested):
    """One or more units of a longer time, counted from its first or its last: "the third week of 2027", "the last four months".

    index: 1 for the first unit, -1 for a run that ends with the last. Weeks of a year are those of ISO 8601.
    """

    index: int
    count: int
    unit: Unit
    whole: Expression
    weekday: int | None = None

    @property
    def granularity(self) -> str:
        return "day" if self.weekday is not None else self.unit

    @property
    def stretch(self) -> bool:
        return self.weekday is None and (self.unit != "day" or self.count > 1)

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        whole = self.whole.place(anchor, tense)
        if whole is None:
            return None
        if self.weekday is not None:
            return self._weekday(whole, self.weekday)
        start, count = self._start(whole), self.count
        if start is None or start.length > whole.length:
            return None
        if self.index < 0:
            first = shifted(start.first, 1 - count, self.unit)
            return Days(first, start.after) if first else None
        first = shifted(start.first, self.index - 1, self.unit)
        after = shifted(start.first, self.index - 1 + count, self.unit)
        return Days(first, after) if first and after else None

    def _start(self, whole: Days) -> Days | None:
        """The first unit of the whole, or its last one."""
        if self.unit == "week" and self.index > 0:
            thursday = whole.first + dt.timedelta((3 - whole.first.weekday()) % 7)
            return week_of(thursday if whole.length > 31 else whole.first)
        if self.unit == "week":
            sunday = week_of(whole.last)
            return sunday if (whole.after - sunday.first).days > 3 else unit_days(whole.last, "week", -1)
        if self.unit in ("day", "weekend"):
            return unit_days(whole.first if self.index > 0 else whole.last, self.unit, 0)
        if whole.first.day != 1:
            return None
        size = shifted(whole.first, 1, self.unit)
        if self.index > 0 or size is None:
            return Days(whole.first, size) if size else None
        first = shifted(whole.after, -1, self.unit)
        return Days(first, whole.after) if first else None

    def _weekday(self, whole: Days, weekday: int) -> Days | None:
        if self.index > 0:
            first = whole.first + dt.timedelta((weekday - whole.first.weekday()) % 7 + 7 * (self.index - 1))
            return one_day(first) if first < whole.after else None
        return one_day(whole.last - dt.timedelta((whole.last.weekday() - weekday) % 7))


@dataclass(frozen=True, slots=True)
class UnitOf(Nested):
    """The week or weekend that holds another time: "the week of April 10", "the weekend of Thanksgiving".

    starting: the unit starts with that time: "the week starting 4 February".
    """

    unit: Unit
    whole: Expression

    granularity: str = "week"
    stretch: bool = True

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        days = self.whole.place(anchor, tense)
        if days is None:
            return None
        return self._around(days)

    def value(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        days = self.whole.value(anchor, tense)
        return None if days is None else self._around(days)

    def _around(self, days: Days) -> Days | None:
        if self.unit == "weekend" and days.first.weekday() < 4:
            return unit_days(days.first, "weekend", 0 if days.first.weekday() > 1 else -1)
        return unit_days(days.first, self.unit, 0)


@dataclass(frozen=True, slots=True)
class Rolling(Expression):
    """A length of time that begins or ends at an anchor: "over the next three years", "within a year", "the past decade".

    count is None where it is left open ("in the coming years"). whole: the time it is counted from, None for the document's date.
    today: the anchor's own day belongs to it.
    """

    count: int | None
    unit: Unit
    direction: Direction
    whole: Expression | None = None
    steps: tuple[tuple[int, Unit], ...] = ()
    today: bool = True
    loose: bool = False
    origin: Needs = "document"
    stretch: bool = True

    @property
    def granularity(self) -> str:
        return self.unit

    @property
    def needs(self) -> Needs:
        return self.origin if self.whole is None else self.whole.needs

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        return None if self.loose else self._days(anchor, tense, today=True)

    def value(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        """By convention "the next" days begin tomorrow, and quarters are those of the calendar."""
        if self.unit in WHOLE_UNITS and self.whole is None and self.count and anchor is not None and not self.today:
            ahead = self.direction == "next"
            one = unit_days(anchor, self.unit, 1 if ahead else -self.count)
            after = shifted(one.first, self.count, self.unit) if one else None
            return Days(one.first, after) if one and after else None
        return self._days(anchor, tense, today=self.today)

    def _days(self, anchor: dt.date | None, tense: Tense | None, *, today: bool) -> Days | None:
        from_day = anchor
        if self.whole is not None:
            days = self.whole.value(anchor, tense)
            from_day = days.first if days else None
        if from_day is None or self.count is None:
            return None
        ahead = self.direction == "next"
        if ahead and not today:
            from_day += dt.timedelta(1)
        other: dt.date | None = from_day
        for count, unit in ((self.count, self.unit), *self.steps):
            other = shifted(other, count if ahead else -count, unit) if other else None
        if other is None or other == from_day:
            return None
        return Days(from_day, other) if ahead else Days(other, from_day)


def rolling_few(unit: Unit, direction: Direction, origin: Needs = "document") -> Rolling:
    """As in "the next few weeks": a length that only convention counts."""
    return Rolling(FEW, unit, direction, today=False, loose=True, origin=origin)


@dataclass(frozen=True, slots=True)
class Between(Expression):
    """From one time to another. `inclusive` is false for "between … and …", which leaves open whether the ends count.

    A year, month or weekday that only one end names holds for the other too.
    """

    start: Expression
    end: Expression
    inclusive: bool = True
    stretch: bool = True

    @property
    def granularity(self) -> str:
        return self.end.granularity

    @property
    def needs(self) -> Needs:
        ends = {self.start.needs, self.end.needs}
        if ends == {"absolute", "document"} and (_lacks_a_year(self.start) or _lacks_a_year(self.end)):
            return "absolute"
        return next((need for need in ("none", "text", "document") if need in ends), "absolute")

    @property
    def impossible(self) -> bool:
        """True if the end, with a year of its own on either side, lies before the start."""
        if self.start.impossible or self.end.impossible or {self.start.needs, self.end.needs} != {"absolute"}:
            return False
        first, last = self.start.place(None, None), self.end.place(None, None)
        return first is not None and last is not None and last.after <= first.first

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        return self._joined(anchor, tense, conventional=False)

    def value(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        return self._joined(anchor, tense, conventional=True)

    def _joined(self, anchor: dt.date | None, tense: Tense | None, *, conventional: bool) -> Days | None:
        if self.start.impossible or self.end.impossible or self.impossible:
            return None
        start, end = self.start, self.end
        if isinstance(start, Named) and isinstance(end, Named):
            if start.swapped is not None or end.swapped is not None:
                if not conventional:
                    return None
                start, end = _american(start), _american(end)
            if start.year is None and end.year is None and start.month is not None and end.month is not None:
                if anchor is None:
                    return None
                around = [_in_years(start, end, anchor.year + shift, None) for shift in (-2, -1, 0, 1)]
                return nearest([days for days in around if days], anchor, tense, start.direction or end.direction)
            if start.year is not None or end.year is not None:
                return _in_years(start, end, start.year, end.year, anchor, tense)
        first = _edge(start, anchor, tense, opening=True, conventional=conventional)
        last = _edge(end, anchor, tense, opening=False, conventional=conventional)
        if first is not None and last is not None and last <= first and end.needs == "document":
            last = _edge(end, first, "future", opening=False, conventional=conventional) or last
        return Days(first, last) if first is not None and last is not None and first < last else None


def _edge(
    expression: Expression, anchor: dt.date | None, tense: Tense | None, *, opening: bool, conventional: bool
) -> dt.date | None:
    """The first day of a range or the day after its last. By convention "the end of 2007" is a point of time, not a stretch."""
    if isinstance(expression, Portion) and conventional:
        whole = expression.whole.value(anchor, tense)
        if whole is None:
            return None
        if expression.part in ("end", "last day"):
            return whole.after
        if expression.part == "mid":
            return whole.first + dt.timedelta(whole.length // 2)
        if expression.part == "early" and not opening:
            return whole.first
    days = expression.value(anchor, tense)
    return None if days is None else days.first if opening else days.after


def _lacks_a_year(expression: Expression) -> bool:
    return isinstance(expression, Named) and expression.year is None and expression.month is not None


def _american(named: Named) -> Named:
    return replace(named.swapped, swapped=None) if named.swapped is not None else named


def _in_years(
    start: Named, end: Named, first: int | None, last: int | None, anchor: dt.date | None = None, tense: Tense | None = None
) -> Days | None:
    """A range whose two ends share a year, unless the start comes later in it than the end."""
    later = (start.month or 0, start.day or 0) > (end.month or 0, end.day or 32)
    if first is None and last is not None and start.direction is None:
        first = last - later
    if last is None and first is not None:
        last = first + later
    begins = replace(start, year=first).place(anchor, tense)
    ends = replace(end, year=last).place(anchor, tense)
    return Days(begins.first, ends.after) if begins and ends and begins.first < ends.after else None


@dataclass(frozen=True, slots=True)
class Leading(Nested):
    """A length of time up to a named one: "the six months to June 2020", "the year ended 31 March".

    named: the quarter or half that it is called, if it is: "the third quarter, ended 30 June".
    """

    count: int
    unit: Unit
    whole: Expression
    named: Named | None = None
    stretch: bool = True

    @property
    def granularity(self) -> str:
        return self.unit

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        end = self.whole.place(anchor, tense or "past")
        if end is None:
            return None
        first = shifted(end.after, -self.count, self.unit)
        return Days(first, end.after) if first is not None else None


@dataclass(frozen=True, slots=True)
class Weekend(Expression):
    """As in "at the weekend": the last one in a sentence of the past, else the one of this week."""

    granularity: str = "weekend"
    needs: Needs = "document"

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        days = unit_days(anchor, "weekend", 0) if anchor is not None else None
        if days is None or anchor is None or tense != "past" or days.first <= anchor:
            return days
        return unit_days(anchor, "weekend", -1)


@dataclass(frozen=True, slots=True)
class ToDate(Nested):
    """The time from the start of a unit to the day of writing: "the year to date"."""

    whole: Relative
    stretch: bool = True

    @property
    def granularity(self) -> str:
        return self.whole.granularity

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        days = self.whole.place(anchor, tense)
        return Days(days.first, anchor) if days and anchor and days.first < anchor else None
