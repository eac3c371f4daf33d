"""The outline of a sentence: its prose with every time and every length of time as one sign, so that a pattern sees past them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from factcheck.claims.calendar.words import ANY_MONTH, SMALL_NUMBERS, UNITS, Unit
from factcheck.claims.collection import Claims
from factcheck.claims.date import Date
from factcheck.claims.duration import Duration
from factcheck.claims.period import Period
from factcheck.days import month_days, one_day, year_days
from factcheck.document import Document, Span
from factcheck.interval import Hedge

LENGTH: Final = "\ue000"
POINT: Final = "\ue001"
RANGE: Final = "\ue002"
AGO: Final = "\ue003"
LONG: Final = "\ue004"
SIGNS: Final = LENGTH + POINT + RANGE + AGO + LONG
"""A length of time; a day, month or year; a stretch with two named ends; "ten years ago"; "ten-year" before a noun."""
LONGEST: Final = 400
"""What has more words is a table or a list that lost its form, and is not looked at."""
GRANULARITIES: Final = frozenset({"day", "month", "year", "season", "quarter"})

UNCOUNTED: Final = re.compile(
    r"\b(?:(?P<adjective>day|week|month|year|decade|century)-long|(?:an? )?(?P<quarter>quarter)-century"
    r"|(?:an?|one) (?:(?P<one>day|week|fortnight|month|year)(?= (?:later|earlier|before|after|afterwards)\b)"
    r"|(?P<long>decade|century)(?P<half> and a half)?))\b",
    re.I,
)
"""Lengths that no number opens and no claim tells: "a decade-long wait", "a quarter-century", "a week" before "later"."""
IN_UNCOUNTED: Final = ("decade", "century", "-long", "later", "earlier", "before", "after")
"""Words without which none of them is told."""
COUNTED: Final = re.compile(
    r"(?P<count>[\w-]+)[ -](?P<unit>[a-z]+) (?:later|earlier|before|after|afterwards|previously|on)(?: (?P<year>\d{4}))?", re.I
)
"""A time that is counted from another."""
BOUND_BY: Final = re.compile(
    r"(?:(?:for|over|in|during|within) )?(?P<count>[\w-]+)[ -](?P<unit>[a-z]+)"
    r"(?:,? (?P<until>until|till)| from|, (?:(?P<ending>ending)|starting|beginning|commencing)) "
    r"(?:(?:on|in|from) )?(?:the )?(?:(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?:(?P<month>[A-Z][a-z]+)\.?(?: |\Z))?"
    r"(?:(?P<behind>\d{1,2}),? ?)?(?P<year>\d{4})?"
)
"""A length of time and its first or last day, which are read as one stretch."""
HEDGES: Final[dict[str, Hedge]] = {
    **dict.fromkeys(("about", "around", "some", "roughly"), "about"), **dict.fromkeys(("nearly", "almost"), "almost"),
    **dict.fromkeys(("over", "more than"), "over"), "just over": "just over", **dict.fromkeys(("under", "less than"), "under"),
}  # fmt: skip
HEDGED: Final = re.compile(r"\b(about|around|some|roughly|nearly|almost|just over|over|more than|under|less than) \Z", re.I)
ADJECTIVE: Final = re.compile(r"(?<!half)(?<!quarter)-(?:minute|hour|day|night|week|fortnight|month|year|decade|century)\Z")


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time as printed: from `low` to `high` units."""

    span: Span
    low: Fraction
    high: Fraction
    unit: Unit
    hedge: Hedge | None = None


Item = Length | Date | Period


class Outline:
    """One sentence in outline. `text` holds a sign for each item of `items`, which go by their offset in it."""

    def __init__(self, document: Document, sentence: int, parts: list[Date | Period | Duration]) -> None:
        self.sentence = sentence
        self.block = document.sentences[sentence].block
        span = document.sentences[sentence].span
        marks = [mark for part in parts for mark in _marks(document.prose, part)]
        marks += _uncounted(document.prose, span, parts)
        marks.sort(key=lambda mark: mark[3])
        self.items: dict[int, Item] = {}
        self._moved = [(0, span.start)]
        pieces: list[str] = []
        done, size = span.start, 0
        for sign, before, item, place in marks:
            if place.start < done:
                continue
            piece = document.prose[done : place.start] + before
            size += len(piece)
            self.items[size] = item
            pieces += (piece, sign)
            size += 1
            done = place.end
            self._moved.append((size, done))
        self.text = "".join((*pieces, document.prose[done : span.end]))
        self.lengths = [item for item in self.items.values() if isinstance(item, Length)]
        self.points = [item for item in self.items.values() if isinstance(item, Date) and not item.text.endswith("ago")]

    def length(self, match: re.Match[str], group: str) -> Length:
        """The length of time that a group of a pattern caught."""
        item = self.items[match.start(group)]
        assert isinstance(item, Length)
        return item

    def offset(self, at: int) -> int:
        """Where in the document an offset of the outline lies; within a sign and the word that bounds it, the start of both."""
        known, start = self._moved[bisect_right(self._moved, (at, len(self.text) + self._moved[-1][1])) - 1]
        return start + at - known

    def at(self, offset: int) -> int:
        """Where in the outline an offset of the document lies that no sign covers."""
        known, start = self._moved[bisect_right(self._moved, offset, key=lambda moved: moved[1]) - 1]
        return known + offset - start

    def time(self, match: re.Match[str], group: str) -> Date | Period:
        """The day, month, year or stretch that a group of a pattern caught."""
        item = self.items[match.start(group)]
        assert not isinstance(item, Length)
        return item


class Outlines:
    """The outlines of one document, made when first asked for. counted: the sentences with a length of time in numbers."""

    def __init__(self, claims: Claims) -> None:
        self.document = claims.document
        self._made: dict[int, Outline] = {}
        self._parts: dict[int, list[Date | Period | Duration]] = {}
        for claim in claims.of(Date, Period, Duration):
            self._parts.setdefault(claim.sentence, []).append(claim)  # type: ignore[arg-type]  # one of the three
        self.counted = {claim.sentence for claim in claims.of(Duration)}
        for period in claims.of(Period):
            if period.range_days is None and period.sentence not in self.counted and BOUND_BY.fullmatch(period.text):
                self.counted.add(period.sentence)

    def of(self, sentence: int) -> Outline:
        """The outline of a sentence by its index."""
        found = self._made.get(sentence)
        if found is None:
            found = self._made[sentence] = Outline(self.document, sentence, self._parts.get(sentence, []))
        return found

    def points_near(self, outline: Outline) -> int:
        """How many times a sentence and those beside it in its block tell, at the most."""
        near = range(outline.sentence - 2, outline.sentence + 2)
        return sum(
            not isinstance(part, Duration) and part.block == outline.block for at in near for part in self._parts.get(at, ())
        )

    def before(self, outline: Outline, back: int = 1) -> Outline | None:
        """The outline of an earlier sentence of the same block, if there is one."""
        sentence = outline.sentence - back
        if sentence < 0 or self.document.sentences[sentence].block != outline.block:
            return None
        return self.of(sentence)

    def after(self, outline: Outline) -> Outline | None:
        """The outline of the next sentence of the same block, if there is one."""
        sentence = outline.sentence + 1
        if sentence >= len(self.document.sentences) or self.document.sentences[sentence].block != outline.block:
            return None
        return self.of(sentence)


Mark = tuple[str, str, Item, Span]
"""A sign, the words before it that stay in the outline, what it stands for, and where that stands in the document."""


def _marks(prose: str, part: Date | Period | Duration) -> Iterator[Mark]:
    """The sign of a part of a sentence, or the two signs of a time that is counted from another."""
    match part:
        case Duration() if part.unit != "season":
            sign = LONG if ADJECTIVE.search(part.text.lower()) or prose.startswith("-long", part.span.end) else LENGTH
            yield sign, "", Length(part.span, part.low, part.high, part.unit, part.hedge), part.span
        case Period() if part.range_days is not None:
            yield RANGE, "", part, part.span
        case Period():
            bound = BOUND_BY.fullmatch(part.text)
            if bound:
                yield from _bound_by(part, bound)
        case Date() if part.text.endswith("ago"):
            yield AGO, "", part, part.span
        case Date():
            counted = COUNTED.fullmatch(part.text)
            if counted:
                yield from _counted(prose, part, counted)
            elif part.text.endswith((" later", " earlier")) and len(part.steps) == 1:
                ((count, unit),) = part.steps
                place = Span(part.span.start, part.span.start + part.text.rindex(" "))
                yield LENGTH, "", Length(place, Fraction(abs(count)), Fraction(abs(count)), unit), place
            elif (part.granularity in GRANULARITIES and part.weekday is None) or part.day is not None:
                yield POINT, f"{part.bound} " if part.bound else "", part, part.span


def _bound_by(period: Period, match: re.Match[str]) -> Iterator[Mark]:
    """The length and the day in "ten days, until 9 June" and "18 months, starting in May 2004"."""
    count, unit = _count(match["count"]), UNITS.get(match["unit"].lower())
    month = ANY_MONTH.get(match["month"].lower()) if match["month"] else None
    day = int(match["day"] or match["behind"] or 0) or None
    year = int(match["year"]) if match["year"] else None
    if unit is None or not count or (month is None and (year is None or day is not None or match["month"])):
        return
    start = period.span.start
    place = Span(start + match.start("count"), start + match.end("unit"))
    first = start + min(match.start(name) for name in ("day", "month", "year") if match[name])
    span = Span(first, period.span.end)
    placed = year or (period.days.first.year if period.days else None)
    try:
        days = None if placed is None else year_days(placed) if month is None else month_days(placed, month)
        if days is not None and day is not None:
            days = one_day(days.first.replace(day=day))
    except ValueError:
        return
    shared = {
        name: getattr(period, name) for name in ("document", "sentence", "block", "voice", "about", "anchor", "needs", "tense")
    }
    end = Date(
        **shared,
        span=span,
        text=period.text[first - start :],
        days=days,
        granularity="day" if day else "month" if month else "year",
        year=year,
        month=month,
        day=day,
    )
    yield LENGTH, "", Length(place, count, count, unit), place
    yield POINT, "", end, span


def _count(word: str) -> Fraction:
    """The number of "three", "3" or "a"; 0 for any other word."""
    low = word.lower()
    return Fraction(int(low)) if low.isdecimal() else Fraction(SMALL_NUMBERS.get(low, int(low in ("a", "an"))))


def _counted(prose: str, date: Date, match: re.Match[str]) -> Iterator[Mark]:
    """The length in "three weeks later", and the length and the year in "three years after 2009"."""
    count, unit = _count(match["count"]), UNITS.get(match["unit"].lower())
    if unit is None or not count:
        return
    start = date.span.start
    place = Span(start + match.start("count"), start + match.end("unit"))
    yield LENGTH, "", Length(place, count, count, unit, _hedge(prose, place.start)), place
    if match["year"]:
        span = Span(start + match.start("year"), start + match.end("year"))
        year = int(match["year"])
        from_year = date.model_copy(
            update={"span": span, "text": match["year"], "year": year, "days": year_days(year), "bound": None}
        )
        yield POINT, "", from_year, span


def _uncounted(prose: str, span: Span, parts: list[Date | Period | Duration]) -> Iterator[Mark]:
    """The lengths in "a week-long festival" and "a quarter-century later", where no claim tells them."""
    if not any(prose.find(word, *span) >= 0 for word in IN_UNCOUNTED):
        return
    for match in UNCOUNTED.finditer(prose, *span):
        place = Span(*match.span())
        if any(part.span.overlaps(place) for part in parts):
            continue
        count = Fraction(1, 4) if match["quarter"] else Fraction(3 if match["half"] else 2, 2)
        unit: Unit = "century" if match["quarter"] else UNITS[(match["adjective"] or match["one"] or match["long"]).lower()]
        yield LONG if match["adjective"] else LENGTH, "", Length(place, count, count, unit, _hedge(prose, place.start)), place


def _hedge(prose: str, start: int) -> Hedge | None:
    """The word that widens a length of time, right before it."""
    before = HEDGED.search(prose, max(0, start - 12), start)
    return HEDGES[before[1].lower()] if before else None
