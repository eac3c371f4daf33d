"""Stretches of time with a length: "over the next three years", "the six months to June", "the third quarter"."""

from __future__ import annotations

from typing import Final

from factcheck.claims.calendar import Direction, Leading, Named, Opening, Rolling, Vague
from factcheck.claims.calendar_parts import Point, Stretch, count_at, stretch, year_at
from factcheck.claims.calendar_reading import point_at
from factcheck.claims.calendar_words import FISCAL, ORDINALS, UNITS, Bound
from factcheck.claims.period_ranges import end_at
from factcheck.claims.when import tense_at
from factcheck.claims.words import Words

SPANNING: Final[dict[str, Bound]] = {
    "over": "over", "in": "in", "within": "within", "during": "during", "for": "for", "through": "during", "throughout": "during",
}  # fmt: skip
"""Words before a length of time; they belong to its span."""

DIRECTIONS: Final[dict[str, Direction]] = {"next": "next", "coming": "next", "last": "last", "past": "last", "upcoming": "next"}

FROM_THE_TEXT: Final = frozenset({"following", "previous", "preceding", "subsequent"})

LOOSE: Final = frozenset({"few", "several", "couple", "many"})

ENDING: Final = frozenset({"to", "ended", "ending", "through", "until", "till"})

LONG_UNITS: Final = frozenset({"day", "week", "fortnight", "month", "quarter", "season", "year", "decade", "century"})


def directed(words: Words, at: int) -> Stretch | None:
    """As in "over the next three years", "in recent months", "the past decade", "in the first nine months of 2019"."""
    lower, size = words.lower, len(words.lower)
    bound = SPANNING.get(lower[at])
    inner = at + (bound is not None)
    inner += inner < size and lower[inner] == "the"
    if inner >= size:
        return None
    token = lower[inner]
    if token in ("recent", "coming") and inner + 1 < size and lower[inner + 1].endswith("s"):
        unit = UNITS.get(lower[inner + 1])
        if unit in LONG_UNITS:
            return stretch(words, at, inner + 2, Vague(granularity="vague"), bound)
    if token in ORDINALS or token == "final":
        return opening(words, at, inner, bound)
    direction = DIRECTIONS.get(token)
    if direction is None and token not in FROM_THE_TEXT:
        return None
    after = inner + 1
    count: int | None = 1
    loose = after < size and lower[after] in LOOSE
    if loose:
        count, after = None, after + 1
        after += lower[after : after + 1] == ["of"]
    else:
        number = count_at(words, after)
        if number:
            count, after = number
    one = number is None if not loose else False
    after += after < size and lower[after] == "-"
    unit = UNITS.get(lower[after]) if after < size else None
    if unit is None and after + 1 < size and not one and lower[after].isalpha() and lower[after].islower():
        unit = UNITS.get(lower[after + 1])  # "the next three financial years"
        after += 1
    if unit not in LONG_UNITS or unit is None or lower[after + 1 : after + 2] == ["of"]:
        return None
    if one and (bound not in ("over", "within", "for", "during", "in") and token not in ("past", "coming")):
        return None
    if one and (lower[inner - 1] != "the" or unit in ("day", "season", "quarter")):
        return None
    if token in FROM_THE_TEXT or direction is None:
        return stretch(words, at, after + 1, Vague("text", unit), bound) if not one else None
    return stretch(words, at, after + 1, Rolling(count, unit, direction), bound)


def opening(words: Words, at: int, inner: int, bound: Bound | None) -> Stretch | None:
    """As in "the first nine months of 2019", "the first quarter of 2021", "the third quarter"."""
    lower = words.lower
    number = count_at(words, inner + 1)
    if number and lower[inner] == "first":
        count, after = number
        unit = UNITS.get(lower[after]) if after < len(lower) else None
        if unit in ("month", "week", "day", "quarter") and unit and lower[after + 1 : after + 2] == ["of"]:
            whole = _whole_at(words, after + 2)
            if whole:
                return stretch(
                    words, inner - (lower[inner - 1 : inner] == ["the"]), whole.after, Opening(count, unit, whole.named)
                )
        return None
    return part(words, inner)


def _whole_at(words: Words, at: int) -> Point | None:
    """The year of which a part is told: "2019", "fiscal 2020", "the year" is none."""
    lower = words.lower
    at += lower[at : at + 1] == ["the"] and lower[at + 1 : at + 2] == ["year"]
    at += lower[at : at + 1] == ["year"]
    if at >= len(lower):
        return None
    year = year_at(words, at)
    if year:
        return Point(Named(year=year), at, at + 1)
    return point_at(words, at) if lower[at] in FISCAL else None


def part(words: Words, at: int) -> Stretch | None:
    """A quarter, half, season, decade or fiscal year; "the" before it belongs to it."""
    lower = words.lower
    point = point_at(words, at)
    if point is None:
        return None
    if point.named.granularity in ("day", "month") or (point.named.granularity == "year" and not point.named.fiscal):
        return None
    ending = _ending(words, point.after)
    first = at - 1 if at and lower[at - 1] == "the" else at
    if ending and point.named.year is None and point.named.granularity in ("quarter", "half"):
        months = 3 if point.named.quarter else 6
        return stretch(words, first, ending.after, Leading(months, "month", ending.named))
    if point.named.granularity in ("quarter", "half") and lower[point.after : point.after + 1] == ["of"]:
        return None
    return stretch(words, first, point.after, point.named)


def _ending(words: Words, at: int) -> Point | None:
    """As in "ended September 30", "to June", "ending in March 2021": the end of a length of time."""
    lower = words.lower
    at += lower[at : at + 1] == [","]
    if at + 1 >= len(lower) or lower[at] not in ENDING:
        return None
    at += 1 + (lower[at + 1] in ("in", "on", "the"))
    point = end_at(words, at)
    return point if point and (point.named.month is not None) else None


def leading(words: Words, at: int) -> Stretch | None:
    """As in "six months to June", "year ended 31 March 2021", "13 weeks to 1 July"."""
    lower = words.lower
    number = count_at(words, at)
    count, after = number or (1, at)
    after += number is not None and lower[after : after + 1] == ["-"]
    unit = UNITS.get(lower[after]) if after < len(lower) else None
    if unit not in LONG_UNITS or unit is None or (number is None and lower[after].endswith("s")):
        return None
    after += 1
    if lower[after : after + 1] == ["period"]:
        after += 1
    end = _ending(words, after)
    if end is None or (lower[after] == "to" and number is None and unit not in ("year", "quarter")):
        return None
    first = at
    if first and lower[first - 1] in ("first", "last", "full", "fiscal", "financial", "half"):
        first -= 1
    if first and lower[first - 1] in ("the", "its", "their"):
        first -= lower[first - 1] == "the"
    if unit == "quarter":
        count, unit = 3 * count, "month"
    return stretch(words, first, end.after, Leading(count, unit, end.named))


def within(words: Words, at: int) -> Stretch | None:
    """As in "within a year", "in three months", "in two years' time"; "in" alone needs a verb in the future."""
    lower = words.lower
    found = directed(words, at) or leading_after(words, at)
    if found:
        return found
    article = lower[at + 1 : at + 2] in (["a"], ["one"], ["an"])
    number = (1, at + 2) if article else count_at(words, at + 1)
    if number is None:
        return None
    count, after = number
    after += lower[after : after + 1] == ["-"]
    unit = UNITS.get(lower[after]) if after < len(lower) else None
    if unit not in LONG_UNITS or unit is None:
        return None
    after += 1
    following = lower[after] if after < len(lower) else ""
    time = following in ("'", "’") and lower[after + 1 : after + 2] == ["time"]
    time = time or (following in ("'s", "’s") and lower[after + 1 : after + 2] == ["time"])
    if following in ("of", "after", "from", "following", "before", "to", "ended", "ending", "in", "to", "earlier"):
        return None
    if lower[at] == "in" and not (time or tense_at(words, at, after) == "future"):
        return None
    if (
        lower[at] == "in"
        and not time
        and (unit == "day" or following not in ("", ".", ",", ";", ":", ")", '"', "”", "and", "or"))
    ):
        return None
    bound: Bound = "within" if lower[at] == "within" else "in"
    return stretch(words, at, after + 2 if time else after, Rolling(count, unit, "next"), bound)


def leading_after(words: Words, at: int) -> Stretch | None:
    """A length with a named end behind a word such as "in": "in the six months to June"; the word stays outside."""
    inner = at + 1 + (words.lower[at + 1 : at + 2] == ["the"])
    return leading(words, inner) if inner < len(words.lower) else None
