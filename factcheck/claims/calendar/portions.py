"""Parts of longer times: "early May", "the end of 2021", "the third week of June", "Q3 2020", "the rest of the year"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from factcheck.claims.calendar.expressions import Expression, Named, Portion, Relative
from factcheck.claims.calendar.nested import Leading, Nth, ToDate, UnitOf, Weekend
from factcheck.claims.calendar.placing import Part
from factcheck.claims.calendar.point import Point, TimeReader
from factcheck.claims.calendar.tokens import count_at, day_at, day_in_words_at, short_year, year_at
from factcheck.claims.calendar.words import FISCAL, SEASONS, UNITS, WEEKDAYS, Unit
from factcheck.claims.numerals.parts import Parts

PART_WORDS: Final[dict[str, Part]] = {
    "early": "early", "mid": "mid", "late": "late", "earlier": "earlier", "later": "later", "end": "end", "middle": "mid",
    "beginning": "early", "start": "early",
}  # fmt: skip
OF_PARTS: Final = frozenset({"end", "middle", "beginning", "start", "close"})
"""Words that need "of" before what they are a part of."""
ORDINAL_WORDS: Final = frozenset("first second third fourth last final fifth sixth".split())
ENDINGS: Final = frozenset({"to", "ended", "ends", "ending", "through", "until", "till"})
BEFORE_AN_ACRONYM: Final = frozenset("by the at before until".split())
ACRONYMS: Final[dict[str, Unit]] = {"eoy": "year", "eom": "month", "eow": "week", "eoq": "quarter"}
TO_DATE: Final[dict[str, Unit]] = {"ytd": "year", "mtd": "month"}
FIRST_OF_COUNTS: Final = frozenset({"day", "week", "month", "quarter", "year", "weekend"})
BEFORE_A_WEEKEND: Final = frozenset("over at on for during before after".split())
ENDS_OF_WEEKS: Final = frozenset({"starting", "beginning", "commencing", "of"})


def portion(reader: TimeReader, at: int) -> Point | None:
    """As in "early May", "mid-2022", "later this year", "the end of next week", "end-2021", "year-end 2021"."""
    parts = reader.parts
    lower = parts.lower
    token = lower[at]
    part = PART_WORDS[token]
    inner = at + 1
    joined = lower[inner] == "-" and parts.glued(inner) and parts.glued(inner + 1)
    inner += joined
    if token in OF_PARTS and not joined:
        if lower[inner] != "of":
            return _end_without_of(reader, at)
        return _end_of(reader, at, inner + 1)
    if lower[inner] == "in" and token in ("early", "late", "earlier", "later"):
        inner += 1
        inner += lower[inner] == "the"
    if lower[inner] in ("the", "of"):
        inner += 1
    whole = reader.point(inner)
    year = year_at(parts, inner) if whole is None else None
    if year is not None:
        whole = Point(Named(year=year), inner, inner + 1)
    if whole is None or not _has_parts(whole.expression):
        return None
    if token in ("earlier", "later") and whole.expression.needs != "document":
        return None
    if joined and token == "end":
        part = "last day"
    return Point(Portion(whole.expression, part), at, whole.after)


def _has_parts(expression: Expression) -> bool:
    return expression.granularity in (
        "week",
        "weekend",
        "month",
        "quarter",
        "half",
        "season",
        "year",
        "decade",
        "century",
    ) and not (isinstance(expression, Portion))


def year_end(parts: Parts, at: int) -> Point | None:
    """As in "year-end 2021", "by year-end"."""
    if parts.lower[at + 1] not in ("-", "end") or "end" not in parts.lower[at + 1 : at + 3]:
        return None
    after = at + 2 + (parts.lower[at + 1] == "-")
    year = year_at(parts, after)
    if year is not None:
        return Point(Portion(Named(year=year), "last day"), at, after + 1)
    if parts.lower[at - 1] in ("by", "before", "until", "at"):
        return Point(Portion(Relative("year", 0), "last day"), at, after)
    return None


def _end_of(reader: TimeReader, at: int, inner: int) -> Point | None:
    """As in "the end of 2021", "the beginning of next week", "the end of the year"."""
    parts = reader.parts
    lower = parts.lower
    part = PART_WORDS.get(lower[at], "end")
    whole = reader.point(inner)
    if whole is None and lower[inner] in ("the", "that"):
        unit = UNITS.get(lower[inner + 1])
        behind = lower[inner + 2]
        if unit in ("week", "month", "year", "decade", "century", "quarter") and behind not in ("of", "-", "'s"):
            if lower[inner] == "that" or behind in ("to", "ended", "ending"):
                return None
            return Point(Portion(Relative(unit, 0), part), at, inner + 2)
    if whole is None and (unit := UNITS.get(lower[inner])) in ("month", "year", "week", "quarter"):
        return Point(Portion(Relative(unit, 0), part), at, inner + 1)
    if whole is None and (year := year_at(parts, inner)):
        whole = Point(Named(year=year), inner, inner + 1)
    if whole is None or not _has_parts(whole.expression):
        return None
    return Point(Portion(whole.expression, part), at, whole.after)


def _end_without_of(reader: TimeReader, at: int) -> Point | None:
    """As in "end next month", "end March": the part right before its whole, and "mid 1989"."""
    if reader.parts.lower[at] not in ("end", "beginning", "start"):
        return None
    whole = reader.point(at + 1)
    if whole is None or not _has_parts(whole.expression) or whole.expression.granularity in ("decade", "century"):
        return None
    if whole.named is not None and whole.named.month is None:
        return None
    if reader.parts.lower[at - 1] in ("to", "will", "not", "would", "could", "may", "the", "and"):
        return None  # a verb
    return Point(Portion(whole.expression, PART_WORDS[reader.parts.lower[at]]), at, whole.after)


def rest(reader: TimeReader, at: int) -> Point | None:
    """What is left of a time: "the rest of the week", "the remainder of 2021"."""
    parts = reader.parts
    inner = at + 1 + (parts.lower[at + 1] == "of")
    whole = reader.point(inner)
    if whole is None and parts.lower[inner] in ("the", "this"):
        unit = UNITS.get(parts.lower[inner + 1])
        if unit in ("week", "month", "year", "decade", "century", "quarter") and parts.lower[inner + 2] not in ("of", "-"):
            whole = Point(Relative(unit, 0), inner, inner + 2)
    if whole is None or not _has_parts(whole.expression):
        return None
    return Point(Portion(whole.expression, "rest"), at, whole.after)


def acronym(parts: Parts, at: int) -> Point | None:
    """As in "EOY", "YTD", "year to date"."""
    lower = parts.lower
    token = lower[at]
    if token in ACRONYMS and parts.tokens[at].isupper():
        return Point(Portion(Relative(ACRONYMS[token], 0), "end"), at, at + 1)
    if token in TO_DATE and parts.tokens[at].isupper():
        return Point(ToDate(Relative(TO_DATE[token], 0)), at, at + 1)
    unit = UNITS.get(token)
    hyphen = lower[at + 1] == "-"
    if unit in ("year", "month", "quarter", "week") and lower[at + 1 + hyphen] == "to" and lower[at + 2 + 2 * hyphen] == "date":
        return Point(ToDate(Relative(unit, 0)), at, at + 3 + 2 * hyphen)
    return None


def ordinal_part(reader: TimeReader, at: int) -> Point | None:
    """One or several units of a whole: "the third week of 2027", "the first nine months of 2019", "the last Friday of June",
    "the third quarter", "second half of fiscal 2021".
    """
    parts = reader.parts
    lower = parts.lower
    token = lower[at]
    last = token in ("last", "final")
    ordinal = day_at(parts, at) or day_in_words_at(parts, at)
    if last:
        index, inner = -1, at + 1
    elif ordinal is not None and ordinal[2]:
        index, inner = ordinal[0], ordinal[1]
    else:
        return None
    inner = parts.skip_hyphen(inner)
    inner += lower[inner] in ("fiscal", "financial", "full", "calendar")
    if lower[inner] in ("quarter", "half"):
        if index > 4:
            return None
        return _part_of_year(reader, at, inner, index)
    number = count_at(parts, inner) if index in (1, -1) else None
    count, unit_at = number if number is not None else (1, inner)
    unit_at = parts.skip_hyphen(unit_at)
    weekday = WEEKDAYS.get(lower[unit_at])
    unit: Unit | None = "day" if weekday is not None else UNITS.get(lower[unit_at])
    if unit not in FIRST_OF_COUNTS or unit is None or (number is None and lower[unit_at].endswith("s")):
        return None
    behind = unit_at + 1
    of = lower[behind] in ("of", "in")
    whole = _whole(reader, behind + of)
    if whole is None or (not of and whole.expression.needs == "absolute" and unit != "week"):
        return None
    if not of and not isinstance(whole.expression, Relative):
        return None
    if whole.expression.granularity not in ("month", "year", "quarter", "half", "decade", "century", "season"):
        return None
    return Point(Nth(index, count, unit, whole.expression, weekday), at, whole.after)


def _whole(reader: TimeReader, at: int) -> Point | None:
    """The longer time of which a part is told: "2019", "fiscal 2020", "the year", "next month"."""
    lower = reader.parts.lower
    at += lower[at] == "the" and lower[at + 1] == "year" and year_at(reader.parts, at + 2) is not None
    at += lower[at] in ("year", "calendar") and year_at(reader.parts, at + 1) is not None
    year = year_at(reader.parts, at)
    if year is not None:
        return Point(Named(year=year), at, at + 1)
    found = reader.point(at)
    if found is None and lower[at] == "the":
        inner = at + 1 + (lower[at + 1] == "calendar")
        if lower[inner] not in ("year", "month") or lower[inner + 1] in ("to", "ended", "ending", "of", "-", "before", "after"):
            return None
        return Point(Relative("year" if lower[inner] == "year" else "month", 0), at, inner + 1)
    return found


def _part_of_year(reader: TimeReader, at: int, unit_at: int, index: int) -> Point | None:
    parts = reader.parts
    lower = parts.lower
    quarter = lower[unit_at] == "quarter"
    number = index if index > 0 else 4 if quarter else 2
    if not quarter and number > 2:
        return None
    named = Named(quarter=number) if quarter else Named(half=number)
    fiscal = "fiscal" in lower[at:unit_at] or "financial" in lower[at:unit_at]
    return _in_a_year(reader, replace(named, fiscal=fiscal), at, unit_at + 1, bare=index > 0)


def _in_a_year(reader: TimeReader, named: Named, at: int, after: int, *, bare: bool = True) -> Point | None:
    """A part of a year with what stands behind it: "Q3 2020", "first quarter of fiscal 2021", "third quarter this year"."""
    parts = reader.parts
    lower = parts.lower
    inner = after
    while inner < after + 4 and lower[inner] in ("of", ",", "the", "in", "fiscal", "financial", "fy", "year", "calendar", "-"):
        if lower[inner] == "-" and not parts.glued(inner):
            break
        inner += 1
    year = year_at(parts, inner)
    if year is None and lower[inner - 1] == "fy":
        year = short_year(lower[inner])
    if year is None and lower[inner] in ("'", "’") and lower[inner + 1].isdecimal():
        year, inner = short_year(lower[inner + 1]), inner + 1
    if year is not None:
        fiscal = named.fiscal or not FISCAL.isdisjoint(lower[after:inner])
        return Point(replace(named, year=year, fiscal=fiscal), at, inner + 1)
    ended = ending(reader, after)
    if ended is not None:
        months = 3 if named.quarter is not None else 6
        return Point(Leading(months, "month", ended.expression, named), at, ended.after)
    of = lower[after] == "of"
    if of or lower[after] in ("this", "last", "next"):
        whole = _whole(reader, after + of)
        if whole is not None and isinstance(whole.expression, Relative) and whole.expression.unit == "year":
            unit: Unit = "quarter" if named.quarter is not None else "half"
            return Point(Nth(named.quarter or named.half or 1, 1, unit, whole.expression), at, whole.after)
        return None if of else (Point(named, at, after) if bare else None)
    return Point(named, at, after) if bare else None


def ending(reader: TimeReader, at: int) -> Point | None:
    """The end of a length of time: "ended September 30", "to June", "ending in March 2021", "that ended 31 May"."""
    lower = reader.parts.lower
    at += lower[at] == ","
    if lower[at] in ("that", "which"):
        at += 1
        if lower[at] not in ("ended", "ends"):
            return None
    if lower[at] not in ENDINGS:
        return None
    at += 1
    at += lower[at] in ("in", "on", "the", "at")
    at += lower[at] == "end" and reader.point(at) is None
    point = reader.point(at)
    if point is None or point.expression.granularity not in ("day", "month"):
        return None
    named = point.named
    return point if named is not None and named.month is not None else None


def shorthand(reader: TimeReader, at: int) -> Point | None:
    """As in "Q3 2020", "H1", "1Q21", "q1-2019", "FY2021", "fiscal 2020"."""
    parts = reader.parts
    lower = parts.lower
    token = lower[at]
    if token in FISCAL:
        return _fiscal_year(parts, at)
    number = lower[at + 1]
    if not parts.glued(at + 1) or number not in ("1", "2", "3", "4") or (token == "h" and number in ("3", "4")):
        return None
    if not parts.tokens[at].isupper() and year_at(parts, at + 2) is None and token != "q":
        return None
    if parts.glued(at + 2) and parts.tokens[at + 2][:1].isalnum():
        return None
    named = Named(quarter=int(number)) if token == "q" else Named(half=int(number))
    return _in_a_year(reader, named, at, at + 2)


def quarter_first(parts: Parts, at: int) -> Point | None:
    """As in "2Q21", "1Q 2020"."""
    if parts.lower[at] not in ("1", "2", "3", "4") or parts.tokens[at + 1] != "Q" or not parts.glued(at + 1):
        return None
    year = year_at(parts, at + 2) or (short_year(parts.lower[at + 2]) if parts.glued(at + 2) else None)
    return Point(Named(year=year, quarter=int(parts.lower[at])), at, at + 3) if year is not None else None


def _fiscal_year(parts: Parts, at: int) -> Point | None:
    """As in "fiscal 2021", "financial year 2021", "FY21"; two years told as one end with the second ("fiscal 2020-21")."""
    lower = parts.lower
    inner = at + 1 + (lower[at + 1] == "year")
    year = year_at(parts, inner)
    if year is None and lower[at] == "fy":
        year = short_year(lower[inner])
    if year is None:
        return None
    after = inner + 1
    second = lower[after + 1]
    if lower[after] in ("-", "/", "–") and parts.glued(after) and len(second) == 2 and second.isdecimal():
        year, after = (year + 1, after + 2) if int(second) == (year + 1) % 100 else (year, after)
    return Point(Named(year=year, fiscal=True), at, after)


def season_at(reader: TimeReader, at: int) -> Point | None:
    """A season with its year: "summer 2019", "the winter of 2020"."""
    parts = reader.parts
    lower = parts.lower
    inner = at + 1 + (lower[at + 1] == "of")
    year = year_at(parts, inner)
    if year is None or (
        lower[at] == "fall" and lower[at - 1] not in ("in", "the", "this", "of", "by", "since", "until", "late", "early")
    ):
        return None
    after = inner + 1
    if lower[after] in ("-", "–", "/") and parts.glued(after) and lower[after + 1].isdecimal():
        if int(lower[after + 1][-2:]) != (year + 1) % 100:
            return None
        after += 2
    return Point(Named(year=year, season=SEASONS[lower[at]]), at, after)


def week_by_name(reader: TimeReader, at: int) -> Point | None:
    """As in "week 31", "the week of April 10", "the week starting 4 February", "w/c 4 Feb", "at the weekend"."""
    parts = reader.parts
    lower = parts.lower
    if lower[at] == "w" and lower[at + 1] == "/" and lower[at + 2] in ("c", "b", "e"):
        whole = reader.point(at + 3)
        return (
            Point(UnitOf("week", whole.expression), at, whole.after) if whole and whole.expression.granularity == "day" else None
        )
    if lower[at] == "weekend" and lower[at + 1] != "of":
        led = lower[at - 1] == "on" or (lower[at - 1] == "the" and lower[at - 2] in BEFORE_A_WEEKEND)
        return Point(Weekend(), at, at + 1) if led and not (parts.glued(at + 1) and lower[at + 1].isalnum()) else None
    token = lower[at + 1]
    if lower[at] == "week" and token.isascii() and token.isdecimal() and len(token) < 3 and 1 <= int(token) <= 53:
        year = year_at(parts, at + 2 + (lower[at + 2] in (",", "of")))
        after = at + 2 if year is None else at + 3 + (lower[at + 2] in (",", "of"))
        if parts.glued(at + 2) and lower[at + 2][:1].isalnum():
            return None
        return Point(Named(year=year, week=int(token)), at, after)
    if token not in ENDS_OF_WEEKS:
        return None
    inner = at + 2
    inner += lower[inner] == "on"
    whole = reader.point(inner)
    if (
        whole is None
        and lower[inner] == "the"
        and (day := day_at(parts, inner + 1) or day_in_words_at(parts, inner + 1))
        and day[2]
    ):
        whole = Point(Named(day=day[0]), inner, day[1])
    if whole is None or whole.expression.granularity != "day":
        return None
    unit: Unit = "weekend" if lower[at] == "weekend" else "week"
    return Point(UnitOf(unit, whole.expression), at, whole.after)
