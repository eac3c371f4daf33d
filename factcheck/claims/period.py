"""A stretch of time with two ends or a length: "between June and September", "the third quarter", "over the next three years"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal

from factcheck.claims.calendar import Between, Direction, Expression, Leading, Named, Opening, Rolling, Vague
from factcheck.claims.calendar_reading import Point, count_at, day_at, point_at, year_at
from factcheck.claims.calendar_words import ANY_MONTH, FISCAL, MONTHS, ORDINALS, SEASONS, SMALL_NUMBERS, UNITS, Bound, Unit
from factcheck.claims.date import bound_before
from factcheck.claims.draft import Mention
from factcheck.claims.when import When, WhenMention, tense_at
from factcheck.claims.words import Words
from factcheck.document import Document

SPANNING: Final[dict[str, Bound]] = {
    "over": "over", "in": "in", "within": "within", "during": "during", "for": "for", "through": "during", "throughout": "during",
}  # fmt: skip
"""Words before a length of time; they belong to its span."""
DIRECTIONS: Final[dict[str, Direction]] = {"next": "next", "coming": "next", "last": "last", "past": "last", "upcoming": "next"}
FROM_THE_TEXT: Final = frozenset({"following", "previous", "preceding", "subsequent"})
LOOSE: Final = frozenset({"few", "several", "couple", "many"})
UP_TO: Final = frozenset({"to", "until", "till", "through", "thru", "-", "–", "—"})
ENDING: Final = frozenset({"to", "ended", "ending", "through", "until", "till"})
LONG_UNITS: Final = frozenset({"day", "week", "fortnight", "month", "quarter", "season", "year", "decade", "century"})

COMMON_YEAR_END: Final = dt.date(2023, 12, 31)

WAKES: frozenset[str] = frozenset(
    {"0", "quarter", "half", "fy", *ANY_MONTH, *SEASONS, *(word for word, unit in UNITS.items() if unit in LONG_UNITS)}
    | {f"{ordinal}-{part}" for ordinal in (*ORDINALS, "last", "final") for part in ("quarter", "half")}
    | {f"{one}-{two}" for one in MONTHS for two in MONTHS}
)

CORPUS: Final[dict[tuple[str, str], tuple[str, ...]]] = {
    ("2020-07-01", "2020-10-01"): (
        "Q3 2020",
        "the third quarter of 2020",
        "third-quarter 2020",
        "July-September 2020",
        "from July to September 2020",
        "between July and September 2020",
        "the three months to September 2020",
        "the three months ended 30 September 2020",
    ),
    ("2020-01-01", "2020-07-01"): ("the first half of 2020", "H1 2020", "the first six months of 2020"),
    ("2020-05-05", "2020-05-08"): ("5-7 May 2020", "May 5-7, 2020", "from 5 to 7 May 2020", "from 5 May to 7 May 2020"),
    ("1990-01-01", "2000-01-01"): ("the 1990s",),
    ("2019-01-01", "2021-01-01"): ("2019-20", "2019-2020", "from 2019 to 2020"),
}
"""First day and day after the last, then all spellings that must yield them."""


@dataclass(slots=True, eq=False)
class PeriodMention(WhenMention):
    """A stretch of time as printed."""

    def freeze(self, document: Document) -> Period:
        return Period(
            **self.shared(document),
            **self.timed(),
            ends_count=not (isinstance(self.expression, Between) and not self.expression.inclusive),
            rolling=isinstance(self.expression, Rolling) or (isinstance(self.expression, Vague) and self.bound is not None),
            length=_length(self.expression),
            fiscal=isinstance(self.expression, Named) and self.expression.fiscal,
            months=_months(self.expression),
            range_days=_range_days(self.expression),
            yearless=self.expression.needs == "document" and isinstance(self.expression, Between),
        )


class Period(When):
    """A stretch of time.

    ends_count: false for "between … and …", which leaves open whether its ends belong to it. rolling: it begins or ends at the
    day of writing. length: how long it says it is, as a count and a unit, where it does. fiscal: of a company's own calendar.
    months: how many months it touches, for two months without days. range_days: how many days lie between two named ends, both
    counted, whatever the year. yearless: two ends, neither with a year.
    """

    kind: Literal["period"] = "period"
    ends_count: bool = True
    rolling: bool = False
    length: tuple[int, Unit] | None = None
    fiscal: bool = False
    months: int | None = None
    range_days: int | None = None
    yearless: bool = False


def _months(expression: Expression) -> int | None:
    """How many months a range of two bare months touches."""
    if not isinstance(expression, Between):
        return None
    start, end = expression.start, expression.end
    if start.month is None or end.month is None or start.day is not None or end.day is not None:
        return None
    if start.year is not None and end.year is not None:
        return (end.year - start.year) * 12 + end.month - start.month + 1
    return (end.month - start.month) % 12 + 1


def _range_days(expression: Expression) -> int | None:
    """The days from one end to the other; without a year those of a common year."""
    if not isinstance(expression, Between):
        return None
    days = expression.place(COMMON_YEAR_END, "past")
    return days.length if days else None


def _length(expression: Expression) -> tuple[int, Unit] | None:
    match expression:
        case Leading(count=count, unit=unit) | Opening(count=count, unit=unit):
            return (count, unit)
        case Rolling(count=int(count), unit=unit):
            return (count, unit)
        case Named(quarter=int()):
            return (3, "month")
        case Named(half=int()):
            return (6, "month")
    return None


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Every stretch of time in a sentence; the longest expression that starts at a word is taken."""
    at, size = 0, len(words.lower)
    while at < size:
        token = words.lower[at]
        reader = STARTS.get(token)
        if reader is None and token[0].isdigit():
            reader = _from_number
        if reader is None and "-" in token:
            reader = _compound
        found = reader(words, at) if reader else None
        if found is None:
            at += 1
            continue
        yield found[0]
        at = found[1]


Found = tuple[PeriodMention, int] | None


def _made(words: Words, first: int, after: int, expression: Expression, bound: Bound | None = None) -> tuple[PeriodMention, int]:
    if bound is None:
        bound, first = bound_before(words, first)
    mention = PeriodMention(words.starts[first], words.ends[after - 1], words.index, words.block, expression, bound)
    mention.tense = tense_at(words, first, after)
    return mention, after


def _between(words: Words, at: int) -> Found:
    start = _end_at(words, at + 1)
    if start is None or words.lower[start.after : start.after + 1] != ["and"]:
        return None
    end = _end_at(words, start.after + 1)
    if end is None:
        return None
    joined = _join(start.named, end.named, inclusive=False)
    return _made(words, at, end.after, joined) if joined else None


def _from(words: Words, at: int) -> Found:
    start = _end_at(words, at + 1)
    if start is None:
        return _from_day(words, at)
    if words.lower[start.after : start.after + 1] and words.lower[start.after] in UP_TO:
        end = _end_at(words, start.after + 1)
        joined = _join(start.named, end.named) if end else None
        if end and joined:
            return _made(words, at, end.after, joined)
    return None


def _from_day(words: Words, at: int) -> Found:
    """As in "from 5 to 7 May": the first day has no month of its own."""
    day = day_at(words, at + 1)
    if day is None or not words.lower[day[1] : day[1] + 1] or words.lower[day[1]] not in UP_TO:
        return None
    end = _end_at(words, day[1] + 1)
    if end is None or end.named.weekday is not None or day[0] >= (end.named.day or 0):
        return None
    return _made(words, at, end.after, Between(replace(end.named, day=day[0]), end.named))


def _end_at(words: Words, at: int) -> Point | None:
    """A named time that can be one end of a range: a year, month or day."""
    if at >= len(words.lower):
        return None
    point = point_at(words, at)
    if point is None:
        year = year_at(words, at)
        return Point(Named(year=year), at, at + 1) if year else None
    usable = point.named.month is not None or (point.named.year is not None and not point.named.decade)
    return point if usable and point.named.swapped is None else None


def _join(start: Named, end: Named, *, inclusive: bool = True) -> Between | None:
    """Two ends of one kind as a range; None for ends that cannot belong together."""
    if (start.month is None) != (end.month is None):
        return None
    if start.month is None and (start.quarter is not None or start.half is not None or (end.year or 0) < (start.year or 0)):
        return None  # "from 2050 to 2040" moves a date
    return Between(start, end, inclusive)


def _directed(words: Words, at: int) -> Found:
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
            return _made(words, at, inner + 2, Vague(granularity="vague"), bound)
    if token in ORDINALS or token == "final":
        return _opening(words, at, inner, bound)
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
        return _made(words, at, after + 1, Vague("text", unit), bound) if not one else None
    return _made(words, at, after + 1, Rolling(count, unit, direction), bound)


def _opening(words: Words, at: int, inner: int, bound: Bound | None) -> Found:
    """As in "the first nine months of 2019", "the first quarter of 2021", "the third quarter"."""
    lower = words.lower
    number = count_at(words, inner + 1)
    if number and lower[inner] == "first":
        count, after = number
        unit = UNITS.get(lower[after]) if after < len(lower) else None
        if unit in ("month", "week", "day", "quarter") and unit and lower[after + 1 : after + 2] == ["of"]:
            whole = _whole_at(words, after + 2)
            if whole:
                return _made(words, inner - (lower[inner - 1 : inner] == ["the"]), whole.after, Opening(count, unit, whole.named))
        return None
    return _part(words, inner)


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


def _part(words: Words, at: int) -> Found:
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
        return _made(words, first, ending.after, Leading(months, "month", ending.named))
    if point.named.granularity in ("quarter", "half") and lower[point.after : point.after + 1] == ["of"]:
        return None
    return _made(words, first, point.after, point.named)


def _ending(words: Words, at: int) -> Point | None:
    """As in "ended September 30", "to June", "ending in March 2021": the end of a length of time."""
    lower = words.lower
    at += lower[at : at + 1] == [","]
    if at + 1 >= len(lower) or lower[at] not in ENDING:
        return None
    at += 1 + (lower[at + 1] in ("in", "on", "the"))
    point = _end_at(words, at)
    return point if point and (point.named.month is not None) else None


def _leading(words: Words, at: int) -> Found:
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
    return _made(words, first, end.after, Leading(count, unit, end.named))


def _within(words: Words, at: int) -> Found:
    """As in "within a year", "in three months", "in two years' time"; "in" alone needs a verb in the future."""
    lower = words.lower
    found = _directed(words, at) or _leading_after(words, at)
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
    return _made(words, at, after + 2 if time else after, Rolling(count, unit, "next"), bound)


def _leading_after(words: Words, at: int) -> Found:
    """A length with a named end behind a word such as "in": "in the six months to June"; the word stays outside."""
    inner = at + 1 + (words.lower[at + 1 : at + 2] == ["the"])
    return _leading(words, inner) if inner < len(words.lower) else None


def _from_number(words: Words, at: int) -> Found:
    """A range that begins with a figure: "5-7 May 2020", "2019-20", "1990s", "18 months to June"."""
    lower = words.lower
    found = _leading(words, at)
    if found:
        return found
    if len(lower[at]) == 4:
        year = year_at(words, at)
        found = _part(words, at) or (_split_year(words, at, year) if year else None)
        return found or _named_range(words, at)
    day = day_at(words, at)
    if day and lower[day[1] : day[1] + 1] and lower[day[1]] in ("-", "–", "—", "to"):
        end = _end_at(words, day[1] + 1)
        if end and end.named.month and end.named.weekday is None and day[0] < (end.named.day or 0):
            return _made(words, at, end.after, Between(replace(end.named, day=day[0]), end.named))
    return _named_range(words, at)


def _split_year(words: Words, at: int, year: int) -> Found:
    """As in "2019-20", "2019-2021", "2019/20"."""
    lower = words.lower
    if at + 2 >= len(lower) or lower[at + 1] not in ("-", "–", "/") or words.starts[at + 1] != words.ends[at]:
        return None
    token = lower[at + 2]
    if not token.isascii() or not token.isdigit() or words.starts[at + 2] != words.ends[at + 1]:
        return None
    if lower[at + 3 : at + 4] in (["-"], ["/"], ["–"]) or (
        at and words.ends[at - 1] == words.starts[at] and lower[at - 1] != "("
    ):
        return None
    if len(token) == 2 and int(token) == (year + 1) % 100:
        return _made(words, at, at + 3, Between(Named(year=year), Named(year=year + 1)))
    end = year_at(words, at + 2)
    if end and year < end <= year + 200 and lower[at + 1] != "/":
        return _made(words, at, at + 3, Between(Named(year=year), Named(year=end)))
    return None


def _named_range(words: Words, at: int) -> Found:
    """Two named times with a dash or "to" between them: "July to September", "3 May – 17 May", "May 5-7, 2020"."""
    lower = words.lower
    if not (words.tokens[at][0].isupper() or lower[at][0].isdigit() or lower[at] in ("early", "mid", "late")):
        return None
    days = _days_of_month(words, at)
    if days:
        return days
    start = point_at(words, at)
    if start is None or start.named.month is None or start.after >= len(lower) or lower[start.after] not in UP_TO:
        return None
    end = _end_at(words, start.after + 1)
    if end is None or end.named.month is None:
        return None
    joined = _join(start.named, end.named)
    return _made(words, at, end.after, joined) if joined else None


def _days_of_month(words: Words, at: int) -> Found:
    """As in "May 5-7, 2020", "Sept. 28 to 30"."""
    lower = words.lower
    month = ANY_MONTH.get(lower[at])
    if month is None:
        return None
    after = at + 1 + (lower[at + 1 : at + 2] == ["."])
    first = day_at(words, after)
    if first is None or not lower[first[1] : first[1] + 1] or lower[first[1]] not in ("-", "–", "—", "to"):
        return None
    last = day_at(words, first[1] + 1)
    if last is None or last[0] <= first[0] or month_follows(words, last[1]):
        return None
    after = last[1]
    year = year_at(words, after + (lower[after : after + 1] == [","]))
    if year:
        after += 1 + (lower[after] == ",")
    start, end = Named(year=year, month=month, day=first[0]), Named(year=year, month=month, day=last[0])
    return _made(words, at, after, Between(start, end))


def month_follows(words: Words, at: int) -> bool:
    """True if a month stands at a word: "to 7 May" is no day of the month before."""
    return at < len(words.lower) and words.lower[at] in ANY_MONTH


def _compound(words: Words, at: int) -> Found:
    """One hyphenated word: "third-quarter", "January-October"."""
    one, _, two = words.lower[at].partition("-")
    if one in MONTHS and two in MONTHS and words.tokens[at][0].isupper():
        year = year_at(words, at + 1)
        return _made(
            words, at, at + 2 if year else at + 1, Between(Named(month=MONTHS[one]), Named(year=year, month=MONTHS[two]))
        )
    if one in ORDINALS and two in ("quarter", "half"):
        return _part(words, at)
    return None


def _spanning(words: Words, at: int) -> Found:
    """A length of time behind a word such as "over", or behind "the"."""
    return _directed(words, at) or _leading_after(words, at)


def _ordinal(words: Words, at: int) -> Found:
    return _opening(words, at, at, None)


STARTS: Final[dict[str, Callable[[Words, int], Found]]] = {
    "between": _between,
    "from": _from,
    "throughout": _directed,
    "recent": _directed,
    **dict.fromkeys(("in", "within"), _within),
    **dict.fromkeys(("over", "during", "for", "through", "the"), _spanning),
    **dict.fromkeys((*DIRECTIONS, *FROM_THE_TEXT), _directed),
    **dict.fromkeys((*ORDINALS, "final"), _ordinal),
    **dict.fromkeys(("q", "h", *FISCAL, *(season for season in SEASONS if season != "fall")), _part),
    **dict.fromkeys((*ANY_MONTH, "early", "mid", "late"), _named_range),
    **dict.fromkeys(("year", "quarter", "month", "half", *SMALL_NUMBERS), _leading),
}
"""The reader that each first word of a period wakes."""
