"""Dates, periods and durations as a text states them."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims import date, duration, period, recurrence
from factcheck.claims.date import Date
from factcheck.claims.duration import Duration
from factcheck.claims.period import Period
from factcheck.claims.recurrence import Recurrence
from factcheck.claims.when import When
from factcheck.days import MONTH_NAMES, WEEKDAY_NAMES, Days, julian_weekday, shift_months
from factcheck.engine import claims_of
from factcheck.reading import read_text

DAYS = st.dates(dt.date(1583, 1, 1), dt.date(2399, 12, 31))
SPELLED = [
    pytest.param(kind, Days(dt.date.fromisoformat(first), dt.date.fromisoformat(after)), spelling, id=spelling)
    for kind, corpus in ((Date, date.CORPUS), (Period, period.CORPUS))
    for (first, after), spellings in corpus.items()
    for spelling in spellings
]
LENGTHS = [
    pytest.param(Fraction(low), Fraction(high), unit, spelling, id=spelling)
    for (low, high, unit), spellings in duration.CORPUS.items()
    for spelling in spellings
]


def times(text: str) -> list[When]:
    return list(claims_of(read_text(text)).of(When))


@pytest.mark.parametrize(("kind", "days", "spelling"), SPELLED)
def test_spelling_is_read(kind: type[When], days: Days, spelling: str) -> None:
    text = f"It was told {'' if spelling.startswith(('by', 'since', 'from', 'between')) else 'in '}{spelling}, they say."
    (claim,) = times(text)
    assert isinstance(claim, kind)
    assert claim.days == days
    assert claim.text == text[claim.span.start : claim.span.end] == spelling


@pytest.mark.parametrize(("low", "high", "unit", "spelling"), LENGTHS)
def test_length_is_read(low: Fraction, high: Fraction, unit: str, spelling: str) -> None:
    text = f"They saw a {spelling} strike." if "-" in spelling else f"It took {spelling}, they say."
    (claim,) = claims_of(read_text(text)).of(Duration)
    assert (claim.low, claim.high, claim.unit) == (low, high, unit)
    assert claim.text == spelling.removeprefix("between ")


@pytest.mark.parametrize(
    ("times", "interval", "unit", "spelling"),
    [(*key, spelling) for key, spellings in recurrence.CORPUS.items() for spelling in spellings],
)
def test_what_comes_round_again_is_read(times: int, interval: int, unit: str, spelling: str) -> None:
    (claim,) = claims_of(read_text(f"They met {spelling}.")).of(Recurrence)
    assert (claim.times, claim.interval, claim.unit, claim.text) == (times, interval, unit, spelling)


@pytest.mark.parametrize("text", ["Each of the years counts.", "Every third car is blue.", "The Weekly Post is a weekly paper."])
def test_what_does_not_come_round_is_left_alone(text: str) -> None:
    assert not claims_of(read_text(text)).of(Recurrence)


@pytest.mark.parametrize("text", ["44 BC", "AD 79", "the Bronze Age", "the Edo period", "the Middle Ages", "the Renaissance"])
def test_era_is_read_and_has_no_days_but_those_of_our_own(text: str) -> None:
    (claim,) = times(f"It was built in {text}.")
    assert claim.text == text
    assert (claim.days is None) == (text != "AD 79")


@given(DAYS, st.integers(0, 6))
def test_weekday_beside_a_date_is_that_of_the_standard_library(day: dt.date, weekday: int) -> None:
    text = f"It opened on {WEEKDAY_NAMES[weekday]}, {day.day} {MONTH_NAMES[day.month - 1]} {day.year}."
    (claim,) = times(text)
    assert isinstance(claim, Date)
    assert claim.days is not None
    assert claim.weekday == weekday
    assert claim.days.first == day
    assert claim.weekday_span is not None
    assert claim.date_span is not None
    assert text[slice(*claim.weekday_span)] == WEEKDAY_NAMES[weekday]
    assert text[slice(*claim.date_span)].endswith(str(day.year))


@given(st.integers(0, 40), st.integers(1, 12), st.integers(0, 9999), st.sampled_from(["{d} {m} {y:04}", "{m} {d}, {y:04}"]))
def test_every_day_of_every_month_is_read_or_refused(day: int, month: int, year: int, form: str) -> None:
    text = "Sold on " + form.format(d=day, m=MONTH_NAMES[month - 1], y=year) + "."
    for claim in times(text):
        assert claim.text == text[claim.span.start : claim.span.end]
        if isinstance(claim, Date) and claim.day is not None and claim.year is not None:
            exists = 1 <= claim.day <= monthrange(claim.year, month)[1]
            assert claim.impossible == (not exists)
            assert claim.days == (
                Days(dt.date(year, month, day), dt.date(year, month, day) + dt.timedelta(1)) if exists else None
            )


@given(st.integers(0, 9999), st.integers(0, 99), st.integers(0, 99), st.sampled_from("-/."))
def test_dates_in_figures_never_fail(year: int, month: int, day: int, mark: str) -> None:
    for text in (f"On {year:04}{mark}{month:02}{mark}{day:02} it rained.", f"On {day}{mark}{month}{mark}{year:04} it rained."):
        for claim in times(text):
            assert claim.text == text[claim.span.start : claim.span.end]


WORDS = st.sampled_from(
    """between and from to by until the of next last first three 5 31 2021 1999 May June Sept . , ( ) - – quarter half year years
    months ago Wednesday Q3 FY mid-2022 end early now today within in over six ended 1990s January-October a""".split()
)


@given(st.lists(WORDS, max_size=14))
def test_any_run_of_words_of_time_is_read_without_overlap(words: list[str]) -> None:
    text = " ".join(words)
    claims = times(text)
    for claim in claims:
        assert claim.text == text[claim.span.start : claim.span.end]
    spans = sorted(claim.span for claim in claims)
    assert all(before.end <= after.start for before, after in pairwise(spans))


@pytest.mark.parametrize(
    "text",
    [
        "It may rain and they march on.",
        "A second attempt failed.",
        "Version 2.0.2020 is out.",
        "Call 020 2019 2020 now-defunct lines.",
        "They won 3-2 and lost 4-1.",
        "It employs 2000 workers.",
        "Black Friday and Good Friday differ.",
        "The Sunday Times and the Monday Club disagreed.",
        "USA Today was launched.",
        "We meet every Monday.",
        "He came of age in a golden age.",
        "Ms June Carter and Mr August Wilson sang.",
    ],
)
def test_what_is_no_time_is_left_alone(text: str) -> None:
    assert [claim.text for claim in times(text)] == []


@pytest.mark.parametrize(
    "text", ["31 April 2020", "April 31, 2020", "29 February 2023", "31.11.2020", "2023-13-04", "September 31st"]
)
def test_impossible_dates_are_read_as_such(text: str) -> None:
    (claim,) = times(f"It ends on {text}.")
    assert claim.impossible
    assert claim.days is None


@pytest.mark.parametrize(
    ("text", "read"),
    [("It grew from 1848 to the present.", ["1848"]), ("It grew from 1200 to 1500 jobs.", [])],
)
def test_four_digits_behind_from_are_a_year_unless_they_lead_to_a_number(text: str, read: list[str]) -> None:
    assert [claim.text for claim in times(text)] == read


def test_longest_expression_is_one_claim() -> None:
    text = "It will build ten over the next three years, from March 2021 to June 2022, and in the six months to June 2023."
    assert [claim.text for claim in times(text)] == [
        "over the next three years",
        "from March 2021 to June 2022",
        "the six months to June 2023",
    ]


@given(DAYS, st.integers(-2000, 2000))
def test_months_shift_back_to_the_same_month(day: dt.date, months: int) -> None:
    there = shift_months(day, months)
    assert (there.year - day.year) * 12 + there.month - day.month == months


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ((1582, 10, 5), (1582, 10, 15)),
        ((1752, 9, 3), (1752, 9, 14)),
        ((1905, 1, 9), (1905, 1, 22)),
        ((1918, 2, 1), (1918, 2, 14)),
    ],
)
def test_julian_date_has_the_weekday_of_the_same_day_in_the_new_calendar(
    old: tuple[int, int, int], new: tuple[int, int, int]
) -> None:
    assert julian_weekday(*old) == dt.date(*new).weekday()
