"""Feasts by their names: "Christmas Day 2020", "Easter", "Thanksgiving weekend"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from factcheck.claims.calendar.expressions import Holiday, Relative
from factcheck.claims.calendar.holidays import HOLIDAYS
from factcheck.claims.calendar.nested import UnitOf
from factcheck.claims.calendar.point import Point, TimeReader
from factcheck.claims.calendar.tokens import (
    any_year_at,
    year_at,
)
from factcheck.claims.numerals.parts import Parts

BEHIND_A_HOLIDAY: Final = frozenset(
    "tree trees card cards dinner dinners party parties present presents song songs carol carols".split()
)


def holiday_at(reader: TimeReader, at: int) -> Point | None:
    """A feast by its name, alone or with its year: "Christmas Day 2020", "independence day of this year"."""
    parts = reader.parts
    lower = parts.lower
    for words in range(4, 0, -1):
        name, after = _joined(parts, at, words)
        if name in HOLIDAYS:
            break
    else:
        return None
    if lower[after] == "day" and f"{name} day" not in HOLIDAYS:
        return None
    inner = after + (lower[after] in (",", "of", "in"))
    year = year_at(parts, inner)
    if year is not None:
        return Point(Holiday(name, year), at, inner + 1)
    if lower[after] == "of":
        whole = reader.point(after + 1)
        if whole and isinstance(whole.expression, Relative) and whole.expression.unit == "year":
            direction = {-1: "last", 0: "this", 1: "next"}.get(whole.expression.shift)
            return Point(Holiday(name, None, direction), at, whole.after) if direction else None  # type: ignore[arg-type]  # a Direction
    if lower[after] in BEHIND_A_HOLIDAY:
        return None
    return Point(Holiday(name), at, after)


def _joined(parts: Parts, at: int, words: int) -> tuple[str, int]:
    """The text of so many words from a part on, possessives joined to their nouns, and the part after them."""
    text, after = parts.lower[at], at + 1
    while words > 1 or parts.lower[after] in ("'s", "’s", "'", "’"):
        token = parts.lower[after]
        if token in ("'s", "’s", "'", "’") or (token == "." and text == "st"):
            text += token.replace("’", "'")
        else:
            text += f" {token}"
            words -= 1
        after += 1
        if after >= parts.size + 1:
            break
    return text, after


def holiday_weekend(reader: TimeReader, at: int) -> Point | None:
    """As in "Thanksgiving weekend", "halloween weekend 2021"."""
    feast = holiday_at(reader, at)
    if feast is None or not isinstance(feast.expression, Holiday) or reader.parts.lower[feast.after] != "weekend":
        return None
    year = any_year_at(reader.parts, feast.after + 1)
    expression = replace(feast.expression, year=year[0]) if year else feast.expression
    return Point(UnitOf("weekend", expression), at, year[1] if year else feast.after + 1)
