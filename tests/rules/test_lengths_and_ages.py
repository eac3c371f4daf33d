"""Lengths of time, ages and anniversaries: what fits is never flagged, and what cannot fit always is."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.days import shift_months, spoken
from factcheck.engine import builtin_rules, check
from factcheck.rulebook.check import Agreement, Finding

NAMES = ("duration-mismatch", "age-mismatch", "age-gap-mismatch", "anniversary-mismatch", "period-mismatch")
RULES = tuple(rule for rule in builtin_rules() if rule.id.removeprefix("time/") in NAMES)
DAYS = st.dates(dt.date(1750, 1, 1), dt.date(2030, 12, 31))


def found(text: str, published: dt.date | None = None) -> tuple[Finding, ...]:
    report = check(text, published=published, rules=RULES)
    assert not report.failures
    return report.findings


@given(DAYS, st.integers(2, 90))
def test_true_length_in_years_is_never_flagged(start: dt.date, years: int) -> None:
    end = shift_months(start, 12 * years)
    for first, last in ((spoken(start), spoken(end)), (str(start.year), str(end.year))):
        assert not found(f"The siege lasted {years} years, from {first} to {last}.")
        assert not found(f"In {first} it was shut. {years} years later, in {last}, it was opened.")


@given(DAYS, st.integers(2, 90), st.integers(3, 60))
def test_length_that_misses_by_a_third_is_flagged(start: dt.date, years: int, off: int) -> None:
    end = shift_months(start, 12 * years)
    assume(off > years / 3 + 2)
    (finding,) = found(f"The siege lasted {years + off} years, from {start.year} to {end.year}.")
    assert finding.severity == "error"


@given(DAYS, st.integers(1, 100), st.integers(0, 364))
def test_true_age_is_never_flagged(birth: dt.date, years: int, extra: int) -> None:
    today = shift_months(birth, 12 * years) + dt.timedelta(min(extra, 360))
    for when in (str(birth.year), spoken(birth)):
        assert not found(f"Mira Kovac, {years}, was born in Oslo in {when}.", today)
        assert not found(f"Born in {when}, Mira Kovac was {years} when she left in {today.year}.")


@given(DAYS, st.integers(20, 90), st.integers(2, 9))
def test_wrong_age_is_flagged(birth: dt.date, years: int, off: int) -> None:
    today = shift_months(birth, 12 * years)
    (finding,) = found(f"Mira Kovac, {years + off}, was born in Oslo in {birth.year}.", today)
    assert finding.severity == "error"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The strike, now in its fifth week, began on 1 March.", "error"),
        ("The strike, now in its second week, began on 1 March.", None),
        ("The ship sank three weeks ago, on 22 February.", None),
        ("The ship sank five weeks ago, on 28 February.", "error"),
        ("Tamm has been chair since 2015. After nine years as chair, he is leaving.", "warning"),
        ("Tamm has been chair since 2015. After 30 years in the firm, he is leaving.", None),
        ("She served two four-year terms, from 2001 to 2007.", "error"),
        ("Vera Roe, 38, has been a nurse for 40 years.", "error"),
        ("Vera Roe, 38, leads a school that has been open for 40 years.", None),
        ("They have been married for 62 years. The wedding was in 1971.", "error"),
        ("The club was founded in 1900 and refounded in 1950. It celebrates its 60th anniversary.", None),
    ],
)
def test_what_goes_on_is_held_against_the_date_of_the_document(text: str, severity: str | None) -> None:
    findings = found(text, dt.date(2019, 3, 15))
    assert [finding.severity for finding in findings] == ([severity] if severity else [])


def test_length_that_fits_is_an_agreement() -> None:
    report = check("She led the choir for thirty years, from 1975 to 2005.", rules=RULES)
    assert [type(agreement) for agreement in report.agreements] == [Agreement]


@pytest.mark.parametrize(
    "sentence",
    [
        "Work began in 2001 and lasted three years, until it ended in 2004. ",
        "The firm was founded in 1950 and it keeps its 20th anniversary. ",
        "The building, built in 1950, is 20 years old. ",
        "It was founded in 1950 and it is 20 years old. ",
        "Mira Kovac, 45, was born in 1950. ",
    ],
)
def test_sentence_said_over_and_over_is_read_to_the_end(sentence: str) -> None:
    assert check(sentence * 400, published=dt.date(2019, 3, 15), rules=RULES).failures == ()
