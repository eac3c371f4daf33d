"""The rules of time and plans on whole documents, with and without a date."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.days import MONTH_NAMES, WEEKDAY_NAMES, julian_weekday
from factcheck.engine import builtin_rules, check

RULES = {rule.id: rule for rule in builtin_rules() if rule.id.startswith(("time/", "plans/"))}
ARTICLE = """Tessaly Power looks south

Speaking on Tuesday, the chairman said the south was where the wind was.

Between April and July, turnover rose 14% to 220 million euros.

Tessaly Power will spend 90 million euros on its grid over the next four years.

Tessaly Power will train 1,200 technicians by 2019. The old school, planned to last two to three years, now closes within a year.
"""


def found(published: str | None) -> set[tuple[str, str, str]]:
    date = None if published is None else dt.date.fromisoformat(published)
    report = check(ARTICLE, published=date, rules=tuple(RULES.values()))
    assert not report.failures
    return {(finding.rule, finding.severity, finding.places[0].text) for finding in report.findings}


MONTHS = ("time/unclear-months", "note", "Between April and July")


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (
            None,
            {
                MONTHS,
                ("time/unanchored", "note", "Tuesday"),
                ("plans/undated-plan", "warning", "over the next four years"),
            },
        ),
        (
            "2018-08-01",
            {
                MONTHS,
                ("time/reported-too-early", "warning", "Between April and July"),
                ("plans/deadline-passed", "note", "by 2019"),
            },
        ),
        ("2019-03-01", {MONTHS, ("plans/deadline-passed", "warning", "by 2019")}),
        ("2020-03-01", {MONTHS, ("plans/deadline-passed", "error", "by 2019")}),
    ],
)
def test_what_is_said_depends_on_the_date_of_the_document(published: str | None, expected: set[tuple[str, str, str]]) -> None:
    assert found(published) == expected


def test_findings_that_need_the_date_say_so() -> None:
    report = check(ARTICLE, published=dt.date(2020, 3, 1), rules=[RULES["plans/deadline-passed"]])
    assert {finding.rests_on for finding in report.findings} == {"text and its date"}


@given(st.dates(dt.date(1753, 1, 1), dt.date(2399, 12, 31)), st.integers(0, 6))
def test_a_wrong_weekday_is_flagged_and_a_right_one_is_not(day: dt.date, weekday: int) -> None:
    text = f"The fair opened on {WEEKDAY_NAMES[weekday]}, {day.day} {MONTH_NAMES[day.month - 1]} {day.year}, in Leeds."
    old_style = day.year < 1924 and julian_weekday(day.year, day.month, day.day) == weekday
    fits = day.weekday() == weekday or old_style
    findings = check(text, rules=[RULES["time/weekday-mismatch"]]).findings
    assert bool(findings) == (not fits)
    for finding in findings:
        assert WEEKDAY_NAMES[day.weekday()] in finding.message
        assert finding.working
