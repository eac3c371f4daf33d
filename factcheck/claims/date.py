"""A calendar date, a single named day, month or year, or one counted from the day of writing ("last Friday", "now")."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal

from factcheck.claims.calendar import Named, Relative, Vague
from factcheck.claims.calendar_parts import PLAIN_YEARS, Point, bound_before, count_at, year_at
from factcheck.claims.calendar_reading import point_at
from factcheck.claims.calendar_words import ANY_MONTH, MONTHS, SEASONS, SHORT_WEEKDAYS, UNITS, WEEKDAYS, Bound, Unit
from factcheck.claims.draft import Mention
from factcheck.claims.when import HEDGES, When, WhenMention, tense_at
from factcheck.claims.words import Words
from factcheck.document import Document, Span

DEICTIC_DAYS: Final[dict[str, int]] = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
VAGUE: Final = frozenset({"now", "nowadays", "currently", "recently", "presently"})
DIRECTIONS: Final[dict[str, int]] = {"last": -1, "next": 1, "this": 0, "current": 0, "coming": 1, "past": -1}
FROM_THE_TEXT: Final = frozenset({"previous", "following", "preceding", "same"})
NAMED_DAYS: Final = frozenset(
    "black good ash super easter maundy cyber giving palm bloody whit shrove holy fat pancake red boxing".split()
)
"""Words that make a weekday the name of a feast or an event."""
AGAIN: Final = frozenset({"every", "each", "any", "a", "per"})
WHOLE_UNITS: Final = frozenset({"day", "week", "fortnight", "month", "quarter", "season", "year", "decade", "century"})
NOWHERE: Final = (sys.maxsize, sys.maxsize)
"""A stretch of text behind all others."""
DATE_GRANULARITIES: Final = frozenset({"day", "month", "year"})

PARTS: Final = ("mid", "early", "late")
NAMED_TIMES: Final = frozenset(
    {*PARTS, *ANY_MONTH, *WEEKDAYS}
    | {f"{part}-{month}" for part in (*PARTS, "end") for month in MONTHS}
    | {f"{part}-{year}" for part in (*PARTS, "end") for year in PLAIN_YEARS}
)
"""Words with which a day, month or year by name begins."""

WAKES: frozenset[str] = NAMED_TIMES | {"0", "ago", "end", "year-end", *DEICTIC_DAYS, *VAGUE, *DIRECTIONS, *FROM_THE_TEXT}

DAYS_IN_SHORT: Final = frozenset(SHORT_WEEKDAYS) - {"weds"}
"""Short weekdays that open a date; "weds" is rather a verb."""

STARTS: Final = WAKES | DAYS_IN_SHORT | {"the"}
"""The words that are looked at once one of `WAKES` is in the sentence."""

CORPUS: Final[dict[tuple[str, str], tuple[str, ...]]] = {
    ("2024-03-05", "2024-03-06"): (
        "5 March 2024",
        "March 5, 2024",
        "the 5th of March 2024",
        "5th March, 2024",
        "Mar. 5, 2024",
        "Tuesday, 5 March 2024",
        "Tuesday (March 5, 2024)",
        "5 March 2024 (a Tuesday)",
        "2024-03-05",
        "05.03.2024",
    ),
    ("2019-02-28", "2019-03-01"): ("02/28/2019", "28/02/2019", "28 Feb 2019"),
    ("2021-05-01", "2021-06-01"): ("May 2021", "by May 2021", "May, 2021"),
    ("2021-01-01", "2022-01-01"): ("by 2021", "since 2021", "by the end of 2021"),
    ("2021-12-31", "2022-01-01"): ("the end of 2021", "end-2021", "31 December 2021"),
}
"""First day and day after the last, then all spellings that must yield them."""


@dataclass(slots=True, eq=False)
class DateMention(WhenMention):
    """A date as printed. weekday_span, date_span: where its weekday and the rest of it stand, if it has both."""

    weekday_span: Span | None = None
    date_span: Span | None = None
    dateline: bool = False

    def freeze(self, document: Document) -> Date:
        named = self.expression if isinstance(self.expression, Named) else Named()
        return Date(
            **self.shared(document),
            **self.timed(),
            year=named.year,
            month=named.month,
            day=named.day,
            weekday=named.weekday,
            weekday_span=self.weekday_span,
            date_span=self.date_span,
            open_order=named.swapped is not None,
            dateline=self.dateline,
        )


class Date(When):
    """A day, month or year.

    year, month, day, weekday (Monday is 0): what the text states, None for what it leaves out. weekday_span, date_span: where
    weekday and date stand, if both do. open_order: a date in figures that can be read day first or month first. dateline: it
    is the date under which the document was written.
    """

    kind: Literal["date"] = "date"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    weekday_span: Span | None = None
    date_span: Span | None = None
    open_order: bool = False
    dateline: bool = False


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Every date of a sentence that no period has taken."""
    free = words.start
    blocked = iter(sorted((mention.start, mention.end) for mention in taken))
    low, high = next(blocked, NOWHERE)
    done = 0
    for at in words.where(STARTS):
        start = words.starts[at]
        while high <= start:
            low, high = next(blocked, NOWHERE)
        if at < done or low <= start:
            continue
        found = _at(words, at)
        if found is None:
            continue
        mention, done = found
        if mention.start >= free and mention.end <= low:
            free = mention.end
            yield mention


def _at(words: Words, at: int) -> tuple[DateMention, int] | None:
    token = words.lower[at]
    if token in DEICTIC_DAYS or token in VAGUE:
        return _deictic(words, at, token)
    if token in DIRECTIONS or token in FROM_THE_TEXT:
        found = _directed(words, at)
        if found:
            return found
    if token == "ago" and at > 1:
        return _ago(words, at)
    if token in ("end", "year-end"):
        return _end(words, at)
    if token == "the" or token[0].isdecimal() or token in NAMED_TIMES or token in DAYS_IN_SHORT:
        point = point_at(words, at)
        if point and point.named.granularity in DATE_GRANULARITIES and not point.named.fiscal and _believable(words, point):
            return _mention(words, point), point.after
    return None


def _believable(words: Words, point: Point) -> bool:
    """False for a weekday that is part of a name or comes round again: "Black Friday", "The Sunday Times", "every Monday"."""
    if point.named.weekday is None or point.named.day is not None:
        return True
    before = words.lower[point.first - 1] if point.first else ""
    if before in NAMED_DAYS or before in AGAIN:
        return False
    following = words.tokens[point.after] if point.after < len(words.tokens) else ""
    return not (before in ("the", "of") and following[:1].isupper())


def _mention(words: Words, point: Point) -> DateMention:
    first = point.first
    named = point.named
    hedges: tuple[str, ...] = ()
    lower = words.lower
    while first and lower[first - 1] in HEDGES:
        hedges = (lower[first - 1], *hedges)
        first -= 1
    direction = DIRECTIONS.get(lower[first - 1]) if first and named.year is None and named.day is None else None
    if direction is not None:
        named = replace(named, direction=("last", None, "next")[direction + 1])
        first -= 1
    bound, first = bound_before(words, first)
    weekday = date = None
    if point.weekday is not None and point.date is not None:
        weekday = Span(words.starts[point.weekday], words.ends[point.weekday])
        date = Span(words.starts[point.date[0]], words.ends[point.date[1] - 1])
    return DateMention(
        words.starts[first], words.ends[point.after - 1], words.index, words.block, named, bound,
        tense_at(words, first, point.after), hedges, weekday_span=weekday, date_span=date,
    )  # fmt: skip


def _deictic(words: Words, at: int, token: str) -> tuple[DateMention, int] | None:
    if at and words.tokens[at][0].isupper() and words.tokens[at - 1][0].isalpha():
        return None  # "USA Today"
    if at and words.lower[at - 1] == "the" and token in DEICTIC_DAYS:
        return None
    if words.lower[at + 1 : at + 2] in (["'s"], ["’s"]) and words.tokens[at][0].isupper() and at:
        return None
    expression = Vague() if token in VAGUE else Relative("day", DEICTIC_DAYS[token])
    bound, first = bound_before(words, at)
    start, end = words.starts[first], words.ends[at]
    return DateMention(start, end, words.index, words.block, expression, bound, tense_at(words, first, at + 1)), at + 1


def _directed(words: Words, at: int) -> tuple[DateMention, int] | None:
    """As in "last year", "this month", "the following day", "early next week"."""
    lower = words.lower
    token = lower[at]
    inner = at + 1
    if inner >= len(lower):
        return None
    unit: Unit | None = "week" if lower[inner] == "weekend" else UNITS.get(lower[inner])
    if lower[inner] in SEASONS and lower[inner] != "fall":
        unit = "season"
    if unit not in WHOLE_UNITS or lower[inner].endswith("s") or lower[inner + 1 : inner + 2] == ["of"]:
        return None
    if (token in ("this", "last") and unit == "day") or lower[inner + 1 : inner + 2] in (["-"], ["end"]):
        return None
    article = at > 0 and lower[at - 1] in ("the", "its", "their", "his", "her")
    if token == "same" or (token == "current" and not article):
        return None
    text = token in FROM_THE_TEXT or (article and token in ("next", "last")) or (token == "next" and unit == "day")
    expression = Relative(unit, DIRECTIONS.get(token, 0), "text" if text else "document")
    first = at - 1 if article and lower[at - 1] == "the" else at
    hedges: tuple[str, ...] = ()
    while first and lower[first - 1] in ("early", "late", "mid", "earlier", "later"):
        hedges = (lower[first - 1], *hedges)
        first -= 1
    bound, first = bound_before(words, first)
    mention = DateMention(
        words.starts[first],
        words.ends[inner],
        words.index,
        words.block,
        expression,
        bound,
        tense_at(words, first, inner + 1),
        hedges,
    )
    return mention, inner + 1


def _ago(words: Words, at: int) -> tuple[DateMention, int] | None:
    """As in "three years ago", "a month ago"."""
    lower = words.lower
    unit = UNITS.get(lower[at - 1])
    if unit is None or unit in ("second", "minute", "hour"):
        return None
    count: int | None = None
    if lower[at - 2] in ("a", "an", "one"):
        count = 1
    else:
        read_count = count_at(words, at - 2)
        count = read_count[0] if read_count else None
    expression = Vague() if count is None else Relative(unit, -count)
    first = at - 2 if count is not None or lower[at - 2] in ("few", "several", "many", "some") else at - 1
    if words.lower[first - 1 : first] == ["a"] and lower[first] == "few":
        first -= 1
    return DateMention(words.starts[first], words.ends[at], words.index, words.block, expression, tense="past"), at + 1


def _end(words: Words, at: int) -> tuple[DateMention, int] | None:
    """As in "end of 2021", "the end of the year", "year-end 2021", "end of this month"."""
    lower = words.lower
    if lower[at] == "year-end":
        return _of_year_end(words, at)
    inner = at + 1
    if lower[inner : inner + 1] != ["of"] or inner + 1 >= len(lower):
        return None
    inner += 1
    first = at - 1 if at and lower[at - 1] == "the" else at
    bound: Bound | None = None
    if first and lower[first - 1] in ("by", "before", "until", "till"):
        bound, first = "by the end of", first - 1
    if lower[inner] in ("the", "this", "next", "last") and inner + 1 < len(lower):
        unit = UNITS.get(lower[inner + 1])
        if unit in ("week", "month", "year", "decade", "century") and lower[inner + 2 : inner + 3] != ["of"]:
            expression = Relative(unit, DIRECTIONS.get(lower[inner], 0))
            end = words.ends[inner + 1]
            mention = DateMention(words.starts[first], end, words.index, words.block, expression, bound)
            mention.tense = tense_at(words, first, inner + 2)
            return mention, inner + 2
        return None
    point = point_at(words, inner)
    if point is None or point.named.granularity not in ("month", "year") or point.named.fiscal:
        return None
    named = point.named if bound else replace(point.named, part="end")
    mention = DateMention(words.starts[first], words.ends[point.after - 1], words.index, words.block, named, bound)
    mention.tense = tense_at(words, first, point.after)
    return mention, point.after


def _of_year_end(words: Words, at: int) -> tuple[DateMention, int] | None:
    lower = words.lower
    year = year_at(words, at + 1)
    expression: Named | Relative = Named(year=year) if year else Relative("year", 0)
    after = at + 2 if year else at + 1
    bound: Bound | None = None
    first = at
    if at and lower[at - 1] in ("by", "before", "until"):
        bound, first = "by the end of", at - 1
    elif isinstance(expression, Named):
        expression = replace(expression, part="end")
    if bound is None and isinstance(expression, Relative):
        return None
    mention = DateMention(words.starts[first], words.ends[after - 1], words.index, words.block, expression, bound)
    mention.tense = tense_at(words, first, after)
    return mention, after
