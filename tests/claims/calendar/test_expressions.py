"""Which days an expression of time means, and what it leaves open."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.calendar.expressions import FiscalCalendar, Named, Relative
from factcheck.claims.calendar.holidays import HOLIDAYS, easter, nth_weekday
from factcheck.claims.calendar.placing import Part, part_of, unit_days
from factcheck.claims.calendar.reading import SentenceTimes
from factcheck.claims.calendar.words import Unit
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.when import When
from factcheck.claims.words import Words
from factcheck.days import MONTH_NAMES, WEEKDAY_NAMES, Days
from factcheck.document import Metadata, Span
from factcheck.engine import claims_of
from factcheck.reading import read_text

WROTE = dt.date(2022, 3, 16)
"""A Wednesday."""
DAYS = st.dates(dt.date(1600, 1, 1), dt.date(2390, 12, 31))
UNITS: tuple[Unit, ...] = ("day", "weekend", "week", "fortnight", "month", "quarter", "half", "year", "decade", "century")
PARTS: tuple[Part, ...] = ("early", "mid", "late", "end", "earlier", "later", "rest", "last day")


def only(text: str, written: dt.date | None = WROTE) -> When:
    document = read_text(text)
    if written is not None:
        document = replace(document, metadata=replace(document.metadata, published=written))
    (claim,) = claims_of(document).of(When)
    return claim


def days(text: str) -> Days:
    first, after = text.split("/")
    return Days(dt.date.fromisoformat(first), dt.date.fromisoformat(after))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It opens tomorrow.", "2022-03-17/2022-03-18"),
        ("It closed the day before yesterday.", "2022-03-14/2022-03-15"),
        ("It opens next Tuesday.", "2022-03-22/2022-03-23"),
        ("It opened last Tuesday.", "2022-03-08/2022-03-09"),
        ("It opens this Friday.", "2022-03-18/2022-03-19"),
        ("It opens on Thursday of next week.", "2022-03-24/2022-03-25"),
        ("It opened on Tuesday of last week.", "2022-03-08/2022-03-09"),
        ("It opens on the 20th of next month.", "2022-04-20/2022-04-21"),
        ("It opens on the second Sunday of next month.", "2022-04-10/2022-04-11"),
        ("It will open in three weeks.", "2022-04-04/2022-04-11"),
        ("It opens three weeks from tomorrow.", "2022-04-07/2022-04-08"),
        ("It opens two Saturdays from now.", "2022-03-26/2022-03-27"),
        ("It closed early last month.", "2022-02-01/2022-02-15"),
        ("It opens later this month.", "2022-03-16/2022-04-01"),
        ("It opens next June.", "2022-06-01/2022-07-01"),
        ("It opened last summer.", "2021-06-01/2021-09-01"),
        ("It opens in next year's first quarter.", "2023-01-01/2023-04-01"),
        ("It opens in the third week of June.", "2022-06-13/2022-06-20"),
        ("It opens at the weekend.", "2022-03-19/2022-03-21"),
        ("It rained at the weekend.", "2022-03-12/2022-03-14"),
        ("It will run for the rest of the year.", "2022-03-16/2023-01-01"),
        ("It opens two weeks after Easter Monday 2022.", "2022-05-02/2022-05-03"),
        ("It grew over the past two decades.", "2002-03-16/2022-03-16"),
        ("It lasted from Monday to Wednesday.", "2022-03-14/2022-03-17"),
        ("It ran between January 2019 and today.", "2019-01-01/2022-03-17"),
        ("It opens on the 20th of April.", "2022-04-20/2022-04-21"),
        ("It begins in the week of April 11.", "2022-04-11/2022-04-18"),
        ("It ran in the July-to-September quarter.", "2021-07-01/2021-10-01"),
    ],
)
def test_expression_counts_from_the_date_of_the_document(text: str, expected: str) -> None:
    claim = only(text)
    assert claim.days == days(expected)
    assert claim.anchor in ("document", "absolute")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was signed three years ago.", "2019-03-16/2019-03-17"),
        ("It was signed a few days ago.", "2022-03-13/2022-03-14"),
        ("It will build ten over the next three years.", "2022-03-17/2025-03-17"),
        ("Profits rose during the past two quarters.", "2021-07-01/2022-01-01"),
        ("It ended on 04/05/2020.", "2020-04-05/2020-04-06"),
        ("It will report in Q3.", "2022-07-01/2022-10-01"),
    ],
)
def test_value_settles_by_convention_what_the_days_leave_open(text: str, value: str) -> None:
    claim = only(text)
    assert claim.value == days(value)
    assert claim.days != claim.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pit flooded in 1984; the following year it closed.", "1985-01-01/1986-01-01"),
        ("The strike began on 3 May 1984. Two days later the pit flooded.", "1984-05-05/1984-05-06"),
        ("She arrived in May 2011 and left three years later.", "2014-01-01/2015-01-01"),
    ],
)
def test_expression_counts_from_another_time_of_the_text(text: str, expected: str) -> None:
    later = list(claims_of(read_text(text)).of(When))[-1]
    assert (later.anchor, later.needs) == ("text", "text")
    assert later.days == days(expected)


@pytest.mark.parametrize(
    "text",
    [
        "The pit closed the following year.",
        "About 1984 the pit flooded; the following year it closed.",
        "The pit flooded in the 1980s; the following year it closed.",
        "The pit flooded in 1984; two days later it closed.",
    ],
)
def test_expression_stays_open_where_the_other_time_is_missing_or_too_coarse(text: str) -> None:
    later = list(claims_of(read_text(text)).of(When))[-1]
    assert (later.days, later.anchor) == (None, "none")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("It sold 40 in January and February 2019.", "2019-01-01"),
        ("It was shut in December and January 2019.", "2018-12-01"),
        ("It ran on 12 May, 14 June 2019.", "2019-05-12"),
        ("Come on Tuesday 14 and Wednesday 15 March 2022.", "2022-03-14"),
    ],
)
def test_times_of_a_list_share_the_year_behind_the_last(text: str, first: str) -> None:
    document = replace(read_text(text), metadata=Metadata(published=WROTE))
    claim = next(iter(claims_of(document).of(When)))
    assert claim.days is not None
    assert claim.days.first.isoformat() == first


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("It will be published on Monday.", "future"),
        ("It must be closed by Monday.", "future"),
        ("It is to be held on Monday.", "future"),
        ("Prices in May rose on Monday.", "past"),
        ("The will was read on Monday.", "past"),
        ("United won on Monday.", "past"),
        ("It would have closed on Monday.", None),
        ("It opens on Monday.", "future"),
    ],
)
def test_nearest_verb_tells_the_tense(text: str, tense: str | None) -> None:
    claims = claims_of(read_text(text)).of(When)
    assert [claim.tense for claim in claims if claim.text == "Monday" or claim.bound] == [tense]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("It must close no later than 5 May 2023.", "by"),
        ("It may open no earlier than 5 May 2023.", "from"),
        ("Prior to 2019 it had two plants.", "before"),
        ("It applies starting on 5 May 2023.", "from"),
        ("It has run since early 2019.", "since"),
        ("It will close by the end of 2023.", "by the end of"),
        ("It will reply within five days.", "within"),
    ],
)
def test_word_that_bounds_a_time_belongs_to_it(text: str, bound: str) -> None:
    claim = only(text)
    assert claim.bound == bound
    assert text[slice(*claim.span)] == claim.text


@pytest.mark.parametrize(
    "text",
    [
        "Version 4.7 fell from 4.7 to 4.6 points.",
        "The odds went from 4/1 to 5/2.",
        "About 1000 came.",
        "It grew from 1000 to 2000 hires.",
        "The 22nd amendment stands.",
        "They came first, second and third.",
        "The Easter egg and the Christmas tree are old customs.",
        "He sang All Right Now.",
        "A three-day week was kept.",
        "Every third car is blue.",
    ],
)
def test_what_only_looks_like_a_time_is_left_alone(text: str) -> None:
    assert [claim.text for claim in claims_of(read_text(text)).of(When)] == []


@pytest.mark.parametrize(
    "words",
    ["early in ", "the end of ", "first week of the ", "3 days after ", "2 weeks and ", "1/2/", "between 5 and ", "1 May "],
)
def test_endless_nesting_is_read_without_an_error(words: str) -> None:
    text = "It came " + words * 2000 + "2021."
    for claim in claims_of(read_text(text)).of(When):
        assert claim.text == text[slice(*claim.span)]


@given(DAYS, st.sampled_from(UNITS), st.integers(-20, 20))
def test_unit_of_the_calendar_holds_its_day(day: dt.date, unit: Unit, shift: int) -> None:
    found = unit_days(day, unit, 0)
    assert found is not None
    assert unit == "weekend" or found.first <= day < found.after
    moved = Relative(unit, shift).place(day, None)
    assert moved is None or moved.length >= 1


@given(DAYS, st.sampled_from(("week", "month", "year", "decade")), st.sampled_from(PARTS))
def test_part_lies_in_its_whole(day: dt.date, unit: Unit, part: Part) -> None:
    whole = unit_days(day, unit, 0)
    assert whole is not None
    inside = part_of(whole, part)
    assert whole.first <= inside.first < inside.after <= whole.after


@given(st.integers(1583, 2400))
def test_feasts_fall_on_their_weekdays(year: int) -> None:
    assert easter(year).weekday() == 6
    assert dt.date(year, 3, 22) <= easter(year) <= dt.date(year, 4, 25)
    assert HOLIDAYS["good friday"](year).weekday() == 4
    assert HOLIDAYS["thanksgiving"](year).weekday() == 3
    assert nth_weekday(year, 5, 0, -1).month == 5


@pytest.mark.parametrize(("year", "day"), [(1961, "04-02"), (2000, "04-23"), (2008, "03-23"), (2011, "04-24"), (2024, "03-31")])
def test_easter_is_that_of_the_calendar(year: int, day: str) -> None:
    assert easter(year).isoformat() == f"{year}-{day}"


@pytest.mark.parametrize(
    ("calendar", "expected"),
    [
        (None, "2021-01-01/2022-01-01"),
        (FiscalCalendar(12, "end"), "2021-01-01/2022-01-01"),
        (FiscalCalendar(9, "end"), "2020-10-01/2021-10-01"),
        (FiscalCalendar(3, "start"), "2021-04-01/2022-04-01"),
        (FiscalCalendar(3, None), "2020-04-01/2022-04-01"),
    ],
)
def test_fiscal_year_is_placed_by_the_calendar_of_its_company(calendar: FiscalCalendar | None, expected: str) -> None:
    assert Named(year=2021, fiscal=True, calendar=calendar).place(None, None) == days(expected)


@given(st.dates(dt.date(1583, 1, 1), dt.date(2400, 12, 31)))
def test_weekday_and_date_are_read_as_the_standard_library_counts(day: dt.date) -> None:
    text = f"It opened on {WEEKDAY_NAMES[day.weekday()]}, {day.day} {MONTH_NAMES[day.month - 1]} {day.year}."
    (time,) = SentenceTimes(Parts(Words(text, Span(0, len(text)), 0, 0), text)).times()
    named = time.point.named
    assert named is not None
    assert named.weekday == day.weekday()
    assert named.place(None, None) == Days(day, day + dt.timedelta(1))
