"""Years, decades and centuries in words: "nineteen ninety-six", "the seventies", "the 19th century"."""

from __future__ import annotations

from typing import Final

from factcheck.claims.calendar.expressions import Expression, Named
from factcheck.claims.calendar.point import Point
from factcheck.claims.calendar.tokens import (
    COUNTED,
    LATEST_YEAR,
    any_year_at,
    day_at,
    day_in_words_at,
    year_in_words_at,
)
from factcheck.claims.calendar.words import (
    BEFORE_A_TIME,
)
from factcheck.claims.numerals.cardinals import cardinal_at
from factcheck.claims.numerals.parts import Parts


def year_by_name(parts: Parts, at: int) -> Point | None:
    """A year behind the word for it: "the year 2019", "calendar year 2008", "cy 2008", "year 247"."""
    lower = parts.lower
    inner = at + (lower[at] == "calendar")
    if lower[inner] not in ("year", "cy"):
        return None
    inner += 1
    year = any_year_at(parts, inner)
    if (
        year is None
        and lower[inner].isascii()
        and lower[inner].isdecimal()
        and len(lower[inner]) == 3
        and not parts.glued(inner + 1)
    ):
        year = int(lower[inner]), inner + 1
    if year is None and (cardinal := cardinal_at(parts, inner)) and 100 <= cardinal.value <= LATEST_YEAR:
        year = cardinal.value, cardinal.after
    return Point(Named(year=year[0]), at, year[1]) if year else None


def spelled_year(parts: Parts, at: int) -> Point | None:
    """A year in words where a word of time stands before it: "in nineteen ninety-six", "in two thousand and twenty"."""
    year = year_in_words_at(parts, at)
    if year is None or parts.lower[at - 1] not in BEFORE_A_TIME or parts.lower[year[1]] in COUNTED:
        return None
    plain = parts.lower[year[1]]
    if (
        plain.endswith("s")
        and plain.isalpha()
        and plain not in ("was", "is", "has", "as")
        and parts.lower[at - 1] not in ("in", "since")
    ):
        return None
    return Point(Named(year=year[0]), at, year[1])


def decade_in_words(parts: Parts, at: int) -> Point | None:
    """A decade in words: "the nineties", "the nineteen-sixties", "the twenty-tens", "the two thousands"."""
    lower = parts.lower
    hundreds = {"nineteen": 1900, "eighteen": 1800, "seventeen": 1700, "twenty": 2000}.get(lower[at])
    inner = parts.skip_hyphen(at + 1) if hundreds else at
    if lower[at : at + 2] == ["two", "thousand"] and lower[at + 2] == "and" and lower[at + 3] in DECADES:
        return Point(Named(year=2000 + DECADES[lower[at + 3]], decade=True), at, at + 4)
    if lower[at : at + 2] == ["two", "thousands"]:
        return Point(Named(year=2000, decade=True), at, at + 2)
    decade = DECADES.get(lower[inner])
    if decade is None or (hundreds is None and lower[at - 1] not in ("the", "early", "late", "mid", "-")):
        return None
    if hundreds is None and (
        decade < 20 or lower[at - 2] not in ("in", "of", "since", "during", "the", "from", "until", "by", "to")
    ):
        return None
    return Point(Named(year=(hundreds or 1900) + decade, decade=True), at, inner + 1)


DECADES: Final = {
    word: 10 * value
    for value, word in enumerate("tens twenties thirties forties fifties sixties seventies eighties nineties".split(), start=1)
}


def century_at(parts: Parts, at: int) -> Point | None:
    """A century by its number: "the 19th century", "twentieth-century"."""
    found = day_at(parts, at) or day_in_words_at(parts, at)
    if found is None or not found[2] or not 1 < found[0] < 26:
        return None
    inner = parts.skip_hyphen(found[1])
    if parts.lower[inner] != "century":
        return None
    expression: Expression = Named(year=found[0] * 100 - 99, century=True)
    after = inner + 1
    if parts.lower[after] in ("bc", "bce"):
        expression, after = Named(year=found[0] * 100, century=True, era="BC"), after + 1
    return Point(expression, at, after)
