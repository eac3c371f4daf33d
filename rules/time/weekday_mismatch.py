"""A weekday beside a date must be the weekday of that date.

Dates slip when a text is updated from last year's, or when a figure is mistyped; the weekday then gives it away, and readers
who plan by it come on the wrong day.

Dates in figures that can be read day first or month first are compared in both orders. A date before 1924 may be of the
Julian calendar, which parts of Europe still kept: its weekday there is accepted too. Where the year is not printed, it is taken
from the document's date, and the finding is a warning.

Not flagged: a weekday that belongs to another event of the sentence ("On Wednesday it said the deal closed on 28 September"), a
date without a year far from the document's date or beside another year.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from factcheck import Check, Claims, Date, Finding, Step, bad, good, julian_weekday, place_of, rule, spoken, weekday_name

LAST_JULIAN_YEAR = 1923
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
        good("The hearing begins on Tuesday, 27 June 2017, in Leeds."),
        good("On Wednesday it said the sale had closed on 28 September 2021."),
        good("The fair opens on Saturday, 9 May."),
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
    for date in claims.of(Date):
        if date.weekday is None or date.weekday_span is None or date.date_span is None or date.open_order:
            continue
        if date.days is None or date.days.length != 1:
            continue
        day = date.days.first
        if day.weekday() == date.weekday or _fits_julian(day, date.weekday):
            continue
        if date.year is None and not _year_is_plain(claims, years.get(date.block, set()), day):
            continue
        yield _finding(claims, date, day)


def _fits_julian(day: dt.date, weekday: int) -> bool:
    return day.year <= LAST_JULIAN_YEAR and julian_weekday(day.year, day.month, day.day) == weekday


def _year_is_plain(claims: Claims, years: set[int], day: dt.date) -> bool:
    """True if a date without a year is near the document's own, and its block speaks of no other year."""
    return claims.date is not None and abs(day - claims.date) <= NEAR and years <= {day.year}


def _finding(claims: Claims, date: Date, day: dt.date) -> Finding:
    assert date.weekday_span is not None
    assert date.date_span is not None
    stated, true = weekday_name(date.weekday or 0), weekday_name(day.weekday())
    weekday = place_of(claims.document, date.weekday_span, "weekday as printed")
    calendar = place_of(claims.document, date.date_span, f"a {true}")
    inferred = date.year is None
    shift = (date.weekday or 0) - day.weekday()
    near = day + dt.timedelta(shift - 7 if shift > 3 else shift + 7 if shift < -3 else shift)
    return Finding(
        severity="warning" if inferred else "error",
        message=f"The text says {stated}, but {spoken(day)} was a {true}.",
        places=(weekday, calendar),
        working=(Step(expression=f"weekday of {day.isoformat()}", result=true, operands=(calendar,)),),
        rests_on="text and its date" if inferred else "text",
        assumption=f"Assumes the year {day.year}, from the document's date." if inferred else "",
        explanations=(
            "The date was carried over from another year or mistyped.",
            "The weekday was meant for another date.",
        ),
        repairs=(f"Write {true}.", f"Write the date of the {stated} that is meant, such as {spoken(near)}."),
        settles="A calendar of the event: an invitation, a docket, a programme.",
    )
