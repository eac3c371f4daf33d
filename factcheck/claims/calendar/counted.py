"""Times at a counted distance from another: "three weeks ago", "two days after Easter", "a week from Monday"."""

from __future__ import annotations

from typing import Final, Literal

from factcheck.claims.calendar.expressions import (
    FEW,
    Named,
    Shifted,
)
from factcheck.claims.calendar.nested import Rolling
from factcheck.claims.calendar.point import Point, TimeReader
from factcheck.claims.calendar.tokens import count_at
from factcheck.claims.calendar.words import UNITS, UP_TO, WEEKDAYS, Unit
from factcheck.claims.numerals.parts import Parts

SHIFTS: Final[dict[str, int]] = {
    "last": -1, "next": 1, "this": 0, "current": 0, "coming": 1, "upcoming": 1, "past": -1, "previous": -1, "preceding": -1,
    "prior": -1, "following": 1, "subsequent": 1, "same": 0,
}  # fmt: skip
WHOLE_UNITS: Final = frozenset({"day", "week", "weekend", "fortnight", "month", "quarter", "season", "year", "decade", "century"})
LOOSE: Final[dict[str, int]] = {"few": FEW, "several": FEW, "some": FEW, "many": 0, "couple": 2}
MOST_STEPS: Final = 4
"""Nobody counts a distance in more units: "2 years, 1 month, 3 weeks and 2 days"."""
Steps = list[tuple[int, Unit]]
HALVES: Final[dict[Unit, tuple[int, Unit]]] = {
    "year": (6, "month"), "decade": (5, "year"), "century": (50, "year"), "week": (3, "day"), "month": (15, "day"),
}  # fmt: skip
"""Half of each unit, in the next smaller one."""
KINDS_OF_UNIT: Final = frozenset(
    "calendar financial fiscal business working trading full academic school consecutive more".split()
)
"""Adjectives that may stand between the count and the unit."""


def counted(reader: TimeReader, at: int) -> Point | None:
    """A count of units that moves a time: "three weeks ago", "two days after Easter", "5 years from now", "two sundays from now",
    "the 5 upcoming years", "a week starting tomorrow".
    """
    parts = reader.parts
    lower = parts.lower
    if lower[at] in ("a", "an") and lower[at + 1] not in UNITS and lower[at + 1] not in LOOSE and lower[at + 1] != "quarter":
        return None
    steps, after, loose = steps_at(parts, at)
    weekday: int | None = None
    if not steps:
        number = count_at(parts, at)
        if number is None:
            return None
        count, after = number
        if lower[after] in ("upcoming", "next", "coming", "past", "last", "following", "previous") and UNITS.get(
            lower[after + 1]
        ):
            unit = UNITS[lower[after + 1]]
            ahead = SHIFTS[lower[after]] > 0
            if unit in WHOLE_UNITS and lower[after + 1].endswith("s"):
                return Point(Rolling(count, unit, "next" if ahead else "last", today=False), at, after + 2)
            return None
        weekday = WEEKDAYS.get(lower[after].removesuffix("s"))
        if weekday is None:
            return None
        return _weekdays_from(parts, at, after + 1, count, weekday)
    if any(unit in ("second", "minute", "hour", "season") for _, unit in steps):
        return None
    found = _moved(reader, at, after, steps, loose=loose)
    return found if found is not None else _running(reader, at, after, steps)


def steps_at(parts: Parts, at: int) -> tuple[tuple[tuple[int, Unit], ...], int, bool]:
    """Counts with their units, the part after them, and whether the count is loose: "2 years 1 month and 21 days"."""
    lower = parts.lower
    steps: Steps = []
    after, loose = at, False
    article = lower[at] in ("a", "an", "one")
    if article and lower[at + 1] == "quarter" and lower[at + 2] == "-" and lower[at + 3] == "century":
        return ((25, "year"),), at + 4, False
    if article and lower[at + 1 : at + 5] == ["quarter", "of", "a", "century"]:
        return ((25, "year"),), at + 5, False
    if lower[at] == "half" and lower[at + 1] in ("a", "an") and (half := HALVES.get(UNITS.get(lower[at + 2], "day"))):
        return (half,), at + 3, False
    while True:
        inner = after + (bool(steps) and lower[after] in ("and", ","))
        if len(steps) == MOST_STEPS:
            break
        number = count_at(parts, inner)
        if number is None and not steps:
            number, loose = _loose_count(parts, inner)
        if number is None:
            break
        unit_at = parts.skip_hyphen(number[1])
        kind = lower[unit_at] in ("business", "working", "calendar", "whole", "full", "full-time", "long")
        unit = UNITS.get(lower[unit_at + kind])
        if unit is None or (unit not in WHOLE_UNITS and unit not in ("hour", "minute", "second")):
            break
        steps.append((number[0], unit))
        after = unit_at + kind + 1
    return _with_half(parts, steps, after, loose)


def _with_half(parts: Parts, steps: Steps, after: int, loose: bool) -> tuple[tuple[tuple[int, Unit], ...], int, bool]:
    """The steps with what "and a half" behind the only one adds."""
    if len(steps) == 1 and parts.lower[after : after + 3] == ["and", "a", "half"]:
        halved = HALVES.get(steps[0][1])
        if halved is not None:
            steps, after = [*steps, halved], after + 3
    return tuple(steps), after, loose


def _loose_count(parts: Parts, at: int) -> tuple[tuple[int, int] | None, bool]:
    lower = parts.lower
    article = lower[at] in ("a", "an")
    inner = at + article
    if lower[inner] in LOOSE and LOOSE[lower[inner]]:
        after = inner + 1 + (lower[inner + 1] == "of")
        return (LOOSE[lower[inner]], after), lower[inner] != "couple"
    return ((1, inner), False) if article and UNITS.get(lower[inner]) in WHOLE_UNITS else (None, False)


def _moved(reader: TimeReader, at: int, after: int, steps: tuple[tuple[int, Unit], ...], *, loose: bool) -> Point | None:
    """What a word behind a count of units makes of it."""
    lower = reader.parts.lower
    token = lower[after]
    if token == "ago":
        return Point(Shifted(steps, -1, loose=loose), at, after + 1)
    if token in ("earlier", "later", "afterwards", "afterward", "previously"):
        if lower[after + 1] in ("than", "of", "in"):
            return None
        sign: Literal[-1, 1] = -1 if token in ("earlier", "previously") else 1
        return Point(Shifted(steps, sign, origin="text", loose=loose), at, after + 1)
    if len(steps) == 1 and (token == "hence" or lower[after : after + 3] == ["in", "the", "future"]):
        return Point(Rolling(steps[0][0], steps[0][1], "next", today=False), at, after + (1 if token == "hence" else 3))
    if token not in ("from", "after", "before", "since", "to", "prior", "following"):
        return None
    inner = after + 1 + (token == "prior" and lower[after + 1] == "to")
    if token == "to":
        return None
    if lower[inner] == "now":
        return Point(Shifted(steps, 1, loose=loose), at, inner + 1) if token == "from" else None
    base = reader.point(inner)
    if base is None or base.expression.granularity not in ("day", "month", "year") or lower[base.after] in UP_TO:
        return None
    if token == "since" and lower[at - 1] == "the":
        (count, unit), *rest = steps
        return Point(Rolling(count, unit, "next", base.expression, tuple(rest)), at, base.after)
    sign = -1 if token in ("before", "prior") else 1
    if base.expression.granularity != "day" and (token != "since" and base.expression.needs != "absolute"):
        return None
    return Point(Shifted(steps, sign, base.expression, loose=loose), at, base.after, base=(base.first, base.after))


def _running(reader: TimeReader, at: int, after: int, steps: tuple[tuple[int, Unit], ...]) -> Point | None:
    """A length that starts at a time: "3 days starting from next Monday", "a week beginning 4 February"."""
    lower = reader.parts.lower
    if lower[after] == "," and lower[after + 1] in ("from", "starting", "beginning"):
        after += 1
    if lower[after] not in ("starting", "beginning", "commencing", "from"):
        return None
    inner = after + 1
    while lower[inner] in ("on", "from", "with"):
        inner += 1
    base = reader.point(inner)
    if base is None or base.expression.granularity != "day" or lower[base.after] in UP_TO:
        return None
    (count, unit), *rest = steps
    return Point(Rolling(count, unit, "next", base.expression, tuple(rest)), at, base.after)


def _weekdays_from(parts: Parts, at: int, after: int, count: int, weekday: int) -> Point | None:
    """As in "two Sundays from now", "two Mondays later"."""
    lower = parts.lower
    if lower[after : after + 2] == ["from", "now"]:
        after += 2
    elif lower[after] in ("later", "hence"):
        after += 1
    elif lower[after] == "ago":
        return Point(Shifted(((count - 1, "week"),), -1, Named(weekday=weekday, direction="past")), at, after + 1)
    else:
        return None
    return Point(Shifted(((count - 1, "week"),), 1, Named(weekday=weekday, direction="coming")), at, after)
