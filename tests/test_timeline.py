"""The dated claims of a report in the order of their days."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from factcheck import Moment, check
from factcheck.days import MONTH_NAMES

TEXT = (
    "3 May 2019\n\nThe mill opened on 12 June 1998. The firm had been founded in 1899 by two brothers. "
    "It will close in March 2021, and staff were told on Tuesday. It had planned to expand by 2015. "
    "Nobody knows when it may rain, or what happens the following year."
)


def moments(text: str, published: dt.date | None = None) -> tuple[Moment, ...]:
    return check(text, published=published, rules=()).timeline


def test_moments_come_by_their_days_with_what_they_date_and_how_it_is_told() -> None:
    told = [(moment.text, str(moment.days), moment.told, moment.dateline) for moment in moments(TEXT)]
    assert told == [
        ("1899", "1899-01-01/1900-01-01", "fact", False),
        ("12 June 1998", "1998-06-12/1998-06-13", "fact", False),
        ("by 2015", "2015-01-01/2016-01-01", "former plan", False),
        ("Tuesday", "2019-04-30/2019-05-01", "fact", False),
        ("3 May 2019", "2019-05-03/2019-05-04", "open", True),
        ("March 2021", "2021-03-01/2021-04-01", "plan", False),
    ]


def test_moment_points_to_its_statement_or_its_sentence() -> None:
    for moment in moments(TEXT):
        assert TEXT[slice(*moment.span)] == moment.text
        assert moment.what.start <= moment.span.start < moment.what.end


def test_what_nothing_places_is_on_no_timeline() -> None:
    text = "On Tuesday the mill opened; it rained now and then, and a few days later it closed."
    assert moments(text) == ()
    assert [moment.text for moment in moments(text, dt.date(2019, 5, 3))] == ["Tuesday"]


@given(st.lists(st.dates(dt.date(1700, 1, 1), dt.date(2300, 12, 31)), min_size=1, max_size=8, unique=True))
def test_every_dated_day_is_on_the_timeline_in_order(days: list[dt.date]) -> None:
    text = " ".join(f"Something came on {day.day} {MONTH_NAMES[day.month - 1]} {day.year}." for day in days)
    assert [moment.days.first for moment in moments(text)] == sorted(days)
