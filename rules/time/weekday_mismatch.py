"""A weekday beside a date must be the weekday of that date.

Dates slip when a text is updated from last year's, or when a figure is mistyped; the weekday then gives it away, and readers
who plan by it come on the wrong day.

Dates in figures that can be read day first or month first are compared in both orders. A date before 1924 may be of the
Julian calendar, which parts of Europe still kept: its weekday there is accepted too. Where the year is not printed, it is taken
from the document's date, and the finding is a warning. Where that is missing too, two dates of one paragraph are compared: no
year has a Monday, 3 May, and a Friday, 8 May.

Not flagged: a weekday that belongs to another event of the sentence ("On Wednesday it said the deal closed on 28 September"), a
date without a year far from the document's date or beside another year.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from factcheck import (
    Agreement,
    Check,
    Claims,
    Date,
    Finding,
    Period,
    Span,
    Step,
    bad,
    good,
    julian_weekday,
    place_of,
    rule,
    spoken,
    weekday_name,
)

LAST_JULIAN_YEAR = 1923
AT_FAULT = re.compile(
    r"\b(?:mistak\w+|wrong\w*|misdat\w+|misprint\w*|erro\w+|in fact|which was a|suppose|imagin\w+|fiction\w*|film|novel)\b",
    re.I,
)
"""Words by which a sentence knows of the slip, or tells a tale."""
CYCLE = range(2001, 2029)
"""Years in which every weekday falls on every date."""
NEAR = dt.timedelta(120)
"""How far from the document's date a date without a year is still taken to be of the nearest year."""


@rule(
    severity="error",
    catalogue=["D1"],
    examples=[
        bad("The hearing begins on [[Thursday]], [[27 June 2017]], in Leeds."),
        bad("Doors open at seven on [[Friday]], [[March 13, 2019]]."),
        bad("The minutes of [[Tuesday]] ([[29.02.2024]]) were approved."),
        bad("The choir sings on [[12 October 2021]] (a [[Monday]])."),
        bad("The fair opens on [[Saturday]], [[9 May]].", published="2024-05-02", severity="warning"),
        bad("The festival runs from Friday, 5 July, to [[Monday]], [[7 July 2019]]."),
        bad("The permit of [[Thursday]], [[06/03/2020]], has run out."),
        bad("They were married in Hull; [[May 6, 2011]] was a [[Monday]]."),
        bad("The talks are on [[Tuesday]] [[14]] and Wednesday 16 March 2022."),
        bad("The mill burned down on [[5 September 2016]]. It was a windy [[Friday]], and nobody was there."),
        bad("The tenants moved in [[yesterday]], a [[Sunday]].", published="2024-05-07", severity="warning"),
        bad("The fair runs from Mon 3 to [[Sat]] [[7 May 2021]]."),
        bad("Rehearsals are on [[Monday]], [[3 May]], and on [[Friday]], [[8 May]].", severity="warning"),
        good("The hearing begins on Tuesday, 27 June 2017, in Leeds."),
        good("The festival runs from Friday, 5 July, to Sunday, 7 July 2019."),
        good("Rehearsals are on Monday, 3 May, and on Friday, 7 May."),
        good("They met on Friday, 28 December, and again on Tuesday, 1 January."),
        good("Sheffield Wednesday, 12 May 2019's visitors, lost."),
        good("It was not a Thursday, 16 June 2021, the judge noted, but a Wednesday."),
        good("The mill burned down on 5 September 2016. It was a windy Monday, and nobody was there."),
        good("The tenants moved in yesterday, a Monday.", published="2024-05-07"),
        good("The tenants moved in yesterday, a Sunday."),
        good("On Wednesday it said the sale had closed on 28 September 2021."),
        good("The fair opens on Saturday, 9 May."),
        good("The permit of Friday, 06/03/2020, has run out."),
        good("They were married in Hull; May 6, 2011 was a Friday."),
        good("The talks are on Monday 14 and Wednesday 16 March 2022."),
        good("The fair opens on Thursday, 9 May.", published="2024-05-02"),
        good("The petition was handed over on Sunday, 22 January 1905, in the old calendar Sunday, 9 January 1905."),
        good("The Sunday Post of 13 March 2019 printed the letter."),
    ],
)
def weekday_mismatch(claims: Claims) -> Iterator[Check]:
    years: dict[int, set[int]] = {}
    for date in claims.of(Date):
        if date.year is not None:
            years.setdefault(date.block, set()).add(date.year)
    shifted = {time.block for time in claims.of(Date) if time.needs == "document" and time.granularity == "year"}
    undated: dict[int, list[_Pair]] = {}
    for pair in _pairs(claims):
        if AT_FAULT.search(claims.document.prose, *claims.document.sentences[pair.sentence].span):
            continue
        if pair.other is not None and pair.day is not None:
            if pair.weekday not in (pair.day.weekday(), pair.other.weekday()):
                yield _finding(claims, pair, pair.day)
            continue
        if pair.day is None:
            if pair.month is not None and pair.of_month is not None:
                undated.setdefault(pair.block, []).append(pair)
            continue
        if pair.inferred and (pair.block in shifted or not _year_is_plain(claims, years.get(pair.block, set()), pair.day)):
            continue
        if pair.day.weekday() == pair.weekday:
            yield _agreement(claims, pair, pair.day)
        elif not _fits_julian(pair.day, pair.weekday):
            yield _finding(claims, pair, pair.day)
    for pairs in undated.values():
        clash = next((two for two in pairwise(pairs) if not _share_a_year(*two)), None)
        if clash is not None:
            yield _clash(claims, *clash)


@dataclass(frozen=True, slots=True)
class _Pair:
    """A weekday with the date beside it. other: the second reading of a date in figures whose order is open. inferred: the year
    is taken from the document's date.
    """

    weekday: int
    weekday_span: Span
    date_span: Span
    block: int
    sentence: int
    day: dt.date | None
    inferred: bool
    month: int | None = None
    of_month: int | None = None
    other: dt.date | None = None


def _pairs(claims: Claims) -> Iterator[_Pair]:
    for date in claims.of(Date):
        if date.weekday is None or date.weekday_span is None or date.date_span is None or date.impossible:
            continue
        pair = _Pair(date.weekday, date.weekday_span, date.date_span, date.block, date.sentence, None, date.year is None)
        day = date.days.first if date.days is not None and date.days.length == 1 else None
        if date.anchor == "text":
            if date.counted_from is not None and day is not None:
                yield replace(pair, date_span=date.counted_from, day=day, inferred=False)
        elif not date.open_order:
            yield replace(pair, day=day, month=date.month, of_month=date.day)
        elif date.year and date.month and date.day:
            readings = dt.date(date.year, date.month, date.day), dt.date(date.year, date.day, date.month)
            yield replace(pair, day=readings[0], other=readings[1], inferred=False)
    for period in claims.of(Period):
        for end in period.weekdays:
            inferred = period.needs != "absolute"
            yield _Pair(end.weekday, end.weekday_span, end.date_span, period.block, period.sentence, end.day, inferred)


def _share_a_year(one: _Pair, two: _Pair) -> bool:
    """True if some year, or a year and the next for dates half a year apart, has both weekdays on these dates."""
    spread = (0, 1) if (one.month or 0, one.of_month or 0) > (two.month or 0, two.of_month or 0) else (0,)
    return any(_is_on(one, year) and _is_on(two, year + shift) for year in CYCLE for shift in spread)


def _is_on(pair: _Pair, year: int) -> bool:
    try:
        return dt.date(year, pair.month or 1, pair.of_month or 1).weekday() == pair.weekday
    except ValueError:
        return False


def _fits_julian(day: dt.date, weekday: int) -> bool:
    return day.year <= LAST_JULIAN_YEAR and julian_weekday(day.year, day.month, day.day) == weekday


def _year_is_plain(claims: Claims, years: set[int], day: dt.date) -> bool:
    """True if a date without a year is near the document's own, and its block speaks of no other year."""
    return claims.date is not None and abs(day - claims.date) <= NEAR and years <= {day.year}


def _agreement(claims: Claims, pair: _Pair, day: dt.date) -> Agreement:
    calendar = place_of(claims.document, pair.date_span, "its date")
    weekday = weekday_name(pair.weekday)
    return Agreement(
        message=f"{spoken(day)} was a {weekday}, as the text says.",
        places=(place_of(claims.document, pair.weekday_span, "weekday as printed"), calendar),
        working=(Step(expression=f"weekday of {day.isoformat()}", result=weekday, operands=(calendar,)),),
        rests_on="text and its date" if pair.inferred else "text",
    )


def _finding(claims: Claims, pair: _Pair, day: dt.date) -> Finding:
    stated, true = weekday_name(pair.weekday), weekday_name(day.weekday())
    weekday = place_of(claims.document, pair.weekday_span, "weekday as printed")
    readings = [day] if pair.other is None else [day, pair.other]
    calendar = place_of(claims.document, pair.date_span, f"a {' or a '.join(weekday_name(each.weekday()) for each in readings)}")
    calendars = " and ".join(f"{spoken(each)} was a {weekday_name(each.weekday())}" for each in readings)
    shift = pair.weekday - day.weekday()
    near = day + dt.timedelta(shift - 7 if shift > 3 else shift + 7 if shift < -3 else shift)
    return Finding(
        severity="warning" if pair.inferred else "error",
        message=f"The text says {stated}, but {calendars}.",
        places=(weekday, calendar),
        working=tuple(
            Step(expression=f"weekday of {each.isoformat()}", result=weekday_name(each.weekday()), operands=(calendar,))
            for each in readings
        ),
        rests_on="text and its date" if pair.inferred else "text",
        assumption=f"Assumes the year {day.year}, from the document's date." if pair.inferred else "",
        explanations=(
            "The date was carried over from another year or mistyped.",
            "The weekday was meant for another date.",
        ),
        repairs=(f"Write {true}.", f"Write the date of the {stated} that is meant, such as {spoken(near)}."),
        settles="A calendar of the event: an invitation, a docket, a programme.",
    )


def _clash(claims: Claims, one: _Pair, two: _Pair) -> Finding:
    document = claims.document
    places = tuple(
        place_of(document, span, label)
        for pair in (one, two)
        for span, label in ((pair.weekday_span, "weekday as printed"), (pair.date_span, "its date"))
    )
    first, second = (f"{weekday_name(pair.weekday)}, {document.text[slice(*pair.date_span)]}" for pair in (one, two))
    return Finding(
        severity="warning",
        message=f"No year has both {first}, and {second}.",
        places=places,
        working=(
            Step(expression=f"years with {first}", result=_years(one), operands=places[:2]),
            Step(expression=f"years with {second}", result=_years(two), operands=places[2:]),
        ),
        assumption="Assumes that both dates are of one year.",
        explanations=("One of the dates was mistyped or carried over from another year.", "One of the weekdays is wrong."),
        repairs=("Correct the weekday.", "Correct the date."),
        settles="A calendar of the events: an invitation, a docket, a programme.",
    )


def _years(pair: _Pair) -> str:
    """The latest years in which a weekday falls on a date."""
    found = [year for year in CYCLE if _is_on(pair, year)]
    return ", ".join(map(str, found[-4:]))
