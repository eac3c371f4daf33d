"""The units of the calendar that hold a day, lie so far from it, or are a part of one another."""

from __future__ import annotations

import datetime as dt
from typing import Final, Literal

from factcheck.claims.calendar.words import Unit
from factcheck.claims.tenses import Tense
from factcheck.days import Days, one_day, shift_months, week_of

Part = Literal["early", "mid", "late", "end", "last day", "earlier", "later", "rest"]
Direction = Literal["this", "next", "coming", "last", "past"]
"""next, last: of the unit after or before this one. coming, past: the nearest one after or before the anchor."""
UNFINISHED: Final = dt.timedelta(31)
"""A period told of in the past may lack this much of its end at the document's date; else the one a year before is meant."""
LONG_AGO: Final = dt.timedelta(270)
"""Of a day that lies further back, a text gives the year."""
MONTHS_IN: Final = {"month": 1, "quarter": 3, "half": 6, "season": 12, "year": 12, "decade": 120, "century": 1200}
DAYS_IN: Final = {"day": 1, "weekend": 7, "week": 7, "fortnight": 14}


def length_in_days(unit: Unit) -> int:
    """About how many days a unit has; only for putting units in order."""
    return DAYS_IN.get(unit, 0) or 30 * MONTHS_IN.get(unit, 0)


def unit_days(anchor: dt.date, unit: Unit, shift: int) -> Days | None:
    """The unit of the calendar that holds a day, moved by a number of units; None where the calendar has none such."""
    try:
        match unit:
            case "day":
                return one_day(anchor + dt.timedelta(shift))
            case "week":
                return week_of(anchor + dt.timedelta(7 * shift))
            case "fortnight":
                first = week_of(anchor).first + dt.timedelta(14 * shift)
                return Days(first, first + dt.timedelta(14))
            case "weekend":
                saturday = week_of(anchor).first + dt.timedelta(5 + 7 * shift)
                return Days(saturday, saturday + dt.timedelta(2))
            case "month" | "quarter" | "half" | "year" | "decade" | "century":
                months = MONTHS_IN[unit]
                count = (anchor.year * 12 + anchor.month - 1) // months + shift
                first = dt.date(count * months // 12, count * months % 12 + 1, 1)
                return Days(first, shift_months(first, months))
    except (ValueError, OverflowError):
        return None
    return None


def shifted(day: dt.date, count: int, unit: Unit) -> dt.date | None:
    """A day moved by a number of units; None where the unit has no days of its own or the calendar ends."""
    try:
        if unit in MONTHS_IN:
            return shift_months(day, count * MONTHS_IN[unit])
        return day + dt.timedelta(count * DAYS_IN[unit]) if unit in DAYS_IN else None
    except (ValueError, OverflowError):
        return None


def part_of(days: Days, part: Part) -> Days:
    """A part of a range: halves for early and late, thirds for mid and end; a week is parted behind its Wednesday."""
    if part == "last day":
        return one_day(days.last)
    if days.length == 7:
        first, after = {"early": (0, 3), "earlier": (0, 3), "mid": (1, 5)}.get(part, (3, 7))
    elif days.first.day == 1 and days.after.day == 1 and days.length > 31:
        months = round(days.length / 30.44)
        edges = {"early": (0, months // 2), "earlier": (0, months // 2), "mid": (months // 3, months - months // 3)}
        low, high = edges.get(part, (months - months // 3 if part == "end" else months // 2, months))
        return Days(shift_months(days.first, low), shift_months(days.first, high))
    else:
        third = days.length // 3
        first, after = {
            "early": (0, days.length // 2), "earlier": (0, days.length // 2), "mid": (third - 1, 2 * third),
            "end": (2 * third, days.length),
        }.get(part, (days.length // 2, days.length))  # fmt: skip
    return Days(days.first + dt.timedelta(first), days.first + dt.timedelta(after))


def nearest(choices: list[Days], anchor: dt.date, tense: Tense | None, direction: Direction | None = None) -> Days | None:
    """Of one time in several years, the one that is meant: the last one begun, the next one still open, or the closest."""
    if direction == "this":
        holds = next((days for days in choices if days.first <= anchor < days.after), None)
        return holds or next((days for days in choices if days.first.year == anchor.year), None)
    if direction in ("last", "past"):
        return next((days for days in reversed(choices) if days.after <= anchor), None)
    if direction in ("next", "coming"):
        return next((days for days in choices if days.first > anchor), None)
    if tense == "past":
        begun = [days for days in choices if days.first <= anchor and days.after - UNFINISHED <= anchor]
        if begun:
            return begun[-1] if begun[-1].length > 1 or anchor - begun[-1].after < LONG_AGO else None
    elif tense == "future":
        return next((days for days in choices if days.after > anchor), None)
    return closest(choices, anchor)


def closest(choices: list[Days], anchor: dt.date) -> Days | None:
    """Of one time in several years, the one nearest to the anchor."""
    return min(choices, key=lambda days: _distance(days, anchor), default=None)


def _distance(days: Days, anchor: dt.date) -> int:
    return max((days.first - anchor).days, (anchor - days.last).days, 0)


def iso_week(year: int, week: int) -> Days | None:
    """A week of ISO 8601, from Monday to Sunday; None if the year has no such week."""
    try:
        return week_of(dt.date.fromisocalendar(year, week, 1))
    except ValueError:
        return None
