"""Feasts and days of remembrance that prose dates by: their names, and the day that each falls on in a year.

Easter is that of the western churches, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). Feasts
that countries keep on different days (Labour Day, Mother's Day) are left out.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Final


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar."""
    century, rest = divmod(year, 100)
    golden = year % 19
    leap, odd = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * odd + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, count: int) -> dt.date:
    """The `count`th of a weekday (Monday is 0) in a month; -1 for the last. Raises ValueError if the month has no such day."""
    first = dt.date(year, month, 1)
    if count < 0:
        last = (first.replace(day=28) + dt.timedelta(4)).replace(day=1) - dt.timedelta(1)
        return last - dt.timedelta((last.weekday() - weekday) % 7)
    return first.replace(day=1 + (weekday - first.weekday()) % 7 + 7 * (count - 1))


def _on(month: int, day: int) -> Callable[[int], dt.date]:
    return lambda year: dt.date(year, month, day)


def _nth(month: int, weekday: int, count: int) -> Callable[[int], dt.date]:
    return partial(nth_weekday, month=month, weekday=weekday, count=count)


def _easter(shift: int) -> Callable[[int], dt.date]:
    return lambda year: easter(year) + dt.timedelta(shift)


def _thanksgiving(shift: int) -> Callable[[int], dt.date]:
    return lambda year: nth_weekday(year, 11, 3, 4) + dt.timedelta(shift)


HOLIDAYS: Final[dict[str, Callable[[int], dt.date]]] = {
    **dict.fromkeys(("new year's day", "new year day", "new years day"), _on(1, 1)),
    **dict.fromkeys(("new year's eve", "new year eve", "new years eve"), _on(12, 31)),
    **dict.fromkeys(("martin luther king day", "mlk day"), _nth(1, 0, 3)),
    **dict.fromkeys(("valentine's day", "valentines day"), _on(2, 14)),
    "groundhog day": _on(2, 2),
    **dict.fromkeys(("presidents' day", "presidents day", "president's day"), _nth(2, 0, 3)),
    "international women's day": _on(3, 8),
    **dict.fromkeys(("st patrick's day", "st. patrick's day"), _on(3, 17)),
    **dict.fromkeys(("april fools' day", "april fools day", "april fool's day"), _on(4, 1)),
    "earth day": _on(4, 22),
    "anzac day": _on(4, 25),
    **dict.fromkeys(("may day", "international workers' day", "international workers day", "workers' day"), _on(5, 1)),
    "memorial day": _nth(5, 0, -1),
    "father's day": _nth(6, 6, 3),
    "juneteenth": _on(6, 19),
    "canada day": _on(7, 1),
    "independence day": _on(7, 4),
    "bastille day": _on(7, 14),
    "labor day": _nth(9, 0, 1),
    "columbus day": _nth(10, 0, 2),
    **dict.fromkeys(("halloween", "all hallows' eve"), _on(10, 31)),
    **dict.fromkeys(("all saints' day", "all saints day"), _on(11, 1)),
    "guy fawkes night": _on(11, 5),
    **dict.fromkeys(("veterans day", "remembrance day", "armistice day"), _on(11, 11)),
    **dict.fromkeys(("thanksgiving", "thanksgiving day"), _thanksgiving(0)),
    "black friday": _thanksgiving(1),
    "cyber monday": _thanksgiving(4),
    "christmas eve": _on(12, 24),
    **dict.fromkeys(("christmas", "christmas day", "xmas"), _on(12, 25)),
    "boxing day": _on(12, 26),
    "shrove tuesday": _easter(-47),
    "ash wednesday": _easter(-46),
    "palm sunday": _easter(-7),
    "maundy thursday": _easter(-3),
    "good friday": _easter(-2),
    **dict.fromkeys(("easter", "easter sunday", "easter day"), _easter(0)),
    "easter monday": _easter(1),
    "ascension day": _easter(39),
    **dict.fromkeys(("whit sunday", "pentecost"), _easter(49)),
    "whit monday": _easter(50),
    "corpus christi": _easter(60),
}
"""Names in lower case with the straight apostrophe, each with what gives its day in a year."""

FIRST_WORDS: Final = frozenset(name.split()[0].removesuffix("'s") for name in HOLIDAYS)
"""The first word of each name, without a possessive ending."""
