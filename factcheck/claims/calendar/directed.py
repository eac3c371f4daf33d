"""Times counted from the day of writing or from another time: "today", "last year", "next Friday", "three weeks ago"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from factcheck.claims.calendar.counted import KINDS_OF_UNIT, LOOSE, SHIFTS, WHOLE_UNITS, steps_at
from factcheck.claims.calendar.expressions import Expression, Holiday, Named, Needs, Present, Relative, Shifted, Vague
from factcheck.claims.calendar.feasts import holiday_at
from factcheck.claims.calendar.figures import numeric_day
from factcheck.claims.calendar.named_days import month_first
from factcheck.claims.calendar.nested import Nth, Rolling, WeekdayOf, rolling_few
from factcheck.claims.calendar.placing import Direction
from factcheck.claims.calendar.point import Point, TimeReader
from factcheck.claims.calendar.tokens import count_at
from factcheck.claims.calendar.weekdays import weekday_first
from factcheck.claims.calendar.words import ANY_MONTH, SEASONS, SHORT_WEEKDAYS, UNITS, WEEKDAYS, Unit
from factcheck.claims.numerals.cardinals import ORDINALS
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.tenses import BEFORE_AN_INFINITIVE

DEICTIC_DAYS: Final[dict[str, int]] = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1, "tmr": 1}
VAGUE: Final = frozenset({"now", "nowadays", "currently", "recently", "presently"})
NEAREST: Final[dict[str, Direction]] = {
    "last": "last", "previous": "last", "next": "next", "following": "next", "this": "this", "coming": "coming",
    "upcoming": "coming", "past": "past",
}  # fmt: skip
"""What a word before a weekday, month or feast says of which one is meant."""
FROM_THE_TEXT: Final = frozenset({"previous", "following", "preceding", "subsequent", "prior", "same"})
OWNERS: Final = frozenset({"its", "their", "his", "her", "our", "my"})


def deictic(parts: Parts, at: int) -> Point | None:
    """A day by its distance from the day of writing, or "now": "today", "the day before yesterday"."""
    lower = parts.lower
    token = lower[at]
    if (lower[at + 1] == "-" and parts.glued(at + 1)) or (lower[at - 1] == "-" and parts.glued(at)):
        return None  # "now-defunct"
    capital = parts.tokens[at][0].isupper()
    if capital and at and (parts.tokens[at - 1][0].isalpha() or (lower[at + 1] in ("'s", "’s"))):
        return None  # "USA Today", "Tomorrow's World"
    if capital and lower[at - 1] in ('"', "“", "‘", "'") and lower[at + 1] in ('"', "”", "’", "'"):
        return None  # the title of a work
    if token in VAGUE:
        return Point(Present() if token == "now" else Vague(), at, at + 1)
    if lower[at - 1] == "the" or (lower[at - 1] == "of" and lower[at - 2] != "as"):
        return None  # "the leaders of tomorrow"
    shift = DEICTIC_DAYS[token]
    inner = at + 2 + (lower[at + 2] == "a")
    weekday = WEEKDAYS.get(lower[inner]) if lower[at + 1] in (",", "(") else None
    if weekday is None or lower[inner + 1] not in (",", ")", ".", ""):
        return Point(Relative("day", shift), at, at + 1)
    after = inner + 1 + (lower[at + 1] == "(" and lower[inner + 1] == ")")
    return Point(Relative("day", shift, weekday=weekday), at, after, inner, (at, at + 1))


def around_a_day(parts: Parts, at: int) -> Point | None:
    """As in "the day before yesterday", "the day after tomorrow"."""
    lower = parts.lower
    if lower[at] == "day" and lower[at + 1] in ("before", "after") and lower[at + 2] in DEICTIC_DAYS:
        sign = -1 if lower[at + 1] == "before" else 1
        return Point(Relative("day", DEICTIC_DAYS[lower[at + 2]] + sign), at, at + 3)
    return None


def directed(reader: TimeReader, at: int) -> Point | None:
    """As in "last year", "this Monday", "next June", "next week Wednesday", "the next three years", "the following day"."""
    parts = reader.parts
    lower = parts.lower
    token = lower[at]
    inner = at + 1
    if token == "this" and lower[inner] in ("coming", "upcoming", "past", "next", "last"):
        token, inner = lower[inner], inner + 1
    following = lower[inner]
    if following in WEEKDAYS or (following in SHORT_WEEKDAYS and parts.tokens[inner][0].isupper()):
        return _weekday(reader, at, inner, token)
    if following in ANY_MONTH:
        return _month(parts, at, inner, token)
    if following in SEASONS and following != "fall":
        return _season(parts, at, inner, token)
    if following[:1].isdecimal() and token in ("this", "next", "last") and (day := numeric_day(parts, inner)) and day.named:
        return _towards(day, at, token)
    if (following and parts.tokens[inner][0].isupper()) or following in (
        "easter",
        "christmas",
        "new",
        "thanksgiving",
        "halloween",
    ):
        feast = holiday_at(reader, inner)
        if feast and isinstance(feast.expression, Holiday) and feast.expression.year is None and token in NEAREST:
            which: Direction = "coming" if token == "next" else NEAREST[token]
            if token == "following":
                return Point(Shifted(((1, "year"),), 1, replace(feast.expression, direction="coming")), at, feast.after)
            return Point(replace(feast.expression, direction=which), at, feast.after)
    return _unit(reader, at, inner, token) or _counted(parts, at, inner, token)


def _weekday(reader: TimeReader, at: int, inner: int, token: str) -> Point | None:
    point = weekday_first(reader, inner)
    short = reader.parts.lower[inner]
    if point is None and short in SHORT_WEEKDAYS:
        point = Point(Named(weekday=SHORT_WEEKDAYS[short]), inner, inner + 1, inner)
    if point is None or token not in NEAREST:
        return None
    if token in FROM_THE_TEXT and reader.parts.lower[at - 1] == "the":
        return Point(Vague(needs="text", granularity="day"), at, point.after)
    if point.named is None or point.named.day is not None:
        return replace(point, first=at) if token == "this" or token == "next" else None
    return Point(replace(point.named, direction=NEAREST[token]), at, point.after, point.weekday)


def _month(parts: Parts, at: int, inner: int, token: str) -> Point | None:
    point = month_first(parts, inner)
    if token not in NEAREST:
        return None
    if point is None and lower_month(parts, inner):
        point = Point(Named(month=ANY_MONTH[parts.lower[inner]]), inner, inner + 1)
    if point is None or point.named is None or point.named.year is not None:
        return None
    return _towards(point, at, token)


def lower_month(parts: Parts, at: int) -> bool:
    """True for a full month name in lower case that nothing but a month can be here: "next june"."""
    return parts.lower[at] in ANY_MONTH and len(parts.lower[at]) > 2 and not parts.lower[at + 1][:1].isalpha()


def _towards(point: Point, at: int, token: str) -> Point:
    named = point.named
    assert named is not None
    direction: Direction = {"next": "next", "last": "last", "this": "this"}.get(token, NEAREST[token])  # type: ignore[assignment]
    swapped = replace(named.swapped, direction=direction) if named.swapped else None
    return Point(replace(named, direction=direction, swapped=swapped), at, point.after)


def _season(parts: Parts, at: int, inner: int, token: str) -> Point | None:
    if token not in NEAREST or parts.lower[inner + 1] in ("of", "-"):
        return None
    return Point(Named(season=SEASONS[parts.lower[inner]], direction=NEAREST[token]), at, inner + 1)


def _unit(reader: TimeReader, at: int, inner: int, token: str) -> Point | None:
    """One unit: "last year", "this working week", "next year's first quarter", "this week Monday"."""
    parts = reader.parts
    lower = parts.lower
    kind = lower[inner] in KINDS_OF_UNIT and lower[inner] not in ("consecutive", "more")
    fiscal = lower[inner] in ("financial", "fiscal")
    inner += kind
    unit: Unit | None = UNITS.get(lower[inner])
    if unit not in WHOLE_UNITS or (lower[inner].endswith("s") and lower[inner] != "s") or lower[inner] in SEASONS:
        return None
    assert unit is not None
    behind = lower[inner + 1]
    if behind == "of" or (behind == "-" and parts.glued(inner + 1)) or behind == "end":
        return None
    if token == "this" and unit == "day":
        return None
    before = lower[at - 1]
    article = before == "the" or before in OWNERS
    if token == "last" and unit == "day" and not article:
        return None
    if token == "current" and not article and before not in ("in", "for", "of", "during"):
        return None
    if token == "past" and not (unit == "day" and not article):
        return None  # "the past year" is a length
    origin: Needs = "document"
    if (
        token == "same"
        or token in FROM_THE_TEXT
        or (article and token in ("next", "last"))
        or (token == "next" and unit == "day")
    ):
        origin = "text"
    if fiscal:
        return Point(Vague(needs=origin, granularity="year"), at, inner + 1)
    whole = Relative(unit, SHIFTS[token], origin)
    after = inner + 1
    if behind in ("'s", "’s") and (nested := _nested(parts, after + 1, whole)):
        return replace(nested, first=at)
    weekday = WEEKDAYS.get(lower[after + (lower[after] == "on")])
    if unit == "week" and weekday is not None and token in ("this", "next", "last"):
        return Point(WeekdayOf(weekday, whole), at, after + 1 + (lower[after] == "on"))
    return Point(whole, at, after)


def _nested(parts: Parts, at: int, whole: Expression) -> Point | None:
    """The part of "next year's first quarter"."""
    ordinal = ORDINALS.get(parts.lower[at])
    unit = parts.lower[at + 1]
    if ordinal is None or unit not in ("quarter", "half") or ordinal > (4 if unit == "quarter" else 2):
        return None
    return Point(Nth(ordinal, 1, "quarter" if unit == "quarter" else "half", whole), at, at + 2)


def _counted(parts: Parts, at: int, inner: int, token: str) -> Point | None:
    """Several units, or one that is a length: "the next three years", "the past decade", "next few weeks", "recent months"."""
    lower = parts.lower
    if token in ("this", "current", "same") or (token == "last" and lower[at - 1] in BEFORE_AN_INFINITIVE):
        return None
    direction: Direction = "next" if SHIFTS[token] > 0 else "last"
    origin: Needs = "text" if token in FROM_THE_TEXT and token != "previous" else "document"
    number = count_at(parts, inner)
    loose = lower[inner] in LOOSE
    after = inner + 1 if loose else number[1] if number else inner
    if loose and lower[after] == "of":
        after += 1
    after = parts.skip_hyphen(after)
    kind = lower[after] in KINDS_OF_UNIT or (
        number is not None and UNITS.get(lower[after]) is None and lower[after].isalpha() and parts.tokens[after].islower()
    )
    inner_unit = after + kind
    unit: Unit | None = UNITS.get(lower[inner_unit])
    if unit not in WHOLE_UNITS or unit is None or lower[inner_unit + 1] == "of":
        return None
    plural = lower[inner_unit].endswith("s")
    after = inner_unit + 1
    if loose and (lower[inner] != "couple"):
        return Point(rolling_few(unit, direction, origin), at, after) if plural else None
    if number is None and not loose:
        if plural:
            return (
                Point(Vague(needs=origin, stretch=True), at, after) if token in ("coming", "past", "upcoming", "next") else None
            )
        if token not in ("past", "coming", "next", "last") or (lower[at - 1] != "the" and lower[at] != "this"):
            return None
        return Point(Rolling(1, unit, direction, today=False, origin=origin), at, after)
    count = 2 if number is None else number[0]
    if count == 1 and token in FROM_THE_TEXT:
        return None
    if not plural and count > 1 and lower[after] != "period":
        return None
    if token in ("following", "subsequent", "preceding", "prior"):
        origin = "text"
    steps, behind, _ = steps_at(parts, after)
    after = behind if steps else after
    return Point(Rolling(count, unit, direction, steps=steps, today=False, origin=origin), at, after)


def next_but_one(parts: Parts, at: int) -> Point | None:
    """As in "the week after next", "the Friday before last"."""
    lower = parts.lower
    shift = {("after", "next"): 2, ("before", "last"): -2}.get((lower[at + 1], lower[at + 2]))
    if shift is None:
        return None
    if lower[at] in WEEKDAYS:
        return Point(WeekdayOf(WEEKDAYS[lower[at]], Relative("week", shift)), at, at + 3)
    unit = UNITS.get(lower[at])
    return Point(Relative(unit, shift), at, at + 3) if unit in WHOLE_UNITS and not lower[at].endswith("s") else None


def to_come(parts: Parts, at: int) -> Point | None:
    """As in "the years to come", "the months ahead"."""
    lower = parts.lower
    if lower[at - 1] != "the" or not lower[at].endswith("s"):
        return None
    after = at + 3 if lower[at + 1 : at + 3] == ["to", "come"] else at + 2 if lower[at + 1] == "ahead" else None
    return Point(Vague(stretch=True), at, after) if after is not None and lower[after] != "of" else None


def recent(parts: Parts, at: int) -> Point | None:
    """As in "recent years", "coming months"."""
    unit = UNITS.get(parts.lower[at + 1])
    if unit in WHOLE_UNITS and parts.lower[at + 1].endswith("s"):
        return Point(Vague(stretch=True), at, at + 2)
    return None
