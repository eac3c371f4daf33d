"""The rules of events on dates of every kind."""

from __future__ import annotations

import datetime as dt

from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.days import spoken
from factcheck.engine import builtin_rules, check

RULES = {rule.id: rule for rule in builtin_rules()}
DAYS = st.dates(dt.date(1960, 1, 1), dt.date(2039, 12, 31))


def severities(rule: str, text: str, published: dt.date | None = None) -> list[str]:
    report = check(text, published=published, rules=[RULES[rule]])
    assert not report.failures
    return [finding.severity for finding in report.findings]


@given(DAYS, DAYS)
@example(dt.date(2012, 3, 2), dt.date(2012, 3, 1))
@example(dt.date(2012, 3, 1), dt.date(2012, 3, 1))
def test_an_end_before_its_beginning_is_an_error(begun: dt.date, ended: dt.date) -> None:
    text = f"The siege began on {spoken(begun)}. The siege ended on {spoken(ended)}."
    assert severities("time/event-order", text) == (["error"] if ended < begun else [])


@given(DAYS, DAYS)
def test_words_of_order_are_compared_with_the_calendar(first: dt.date, second: dt.date) -> None:
    after = f"The vote was held on {spoken(second)}, after a march on {spoken(first)}."
    before = f"The march was held on {spoken(first)}, before a vote on {spoken(second)}."
    expected = ["error"] if second < first else []
    assert severities("time/swapped-times", after) == expected
    assert severities("time/swapped-times", before) == expected


@given(DAYS, DAYS)
def test_two_days_of_one_event_are_an_error(one: dt.date, other: dt.date) -> None:
    text = f"The weir opened on {spoken(one)}.\n\nThe weir, which opened on {spoken(other)}, is long."
    assert severities("time/conflicting-dates", text) == (["error"] if one != other else [])


@given(DAYS)
def test_a_year_agrees_with_its_own_days_only(day: dt.date) -> None:
    same = f"The weir opened in {day.year}.\n\nThe weir was opened on {spoken(day)} by the mayor."
    assert severities("time/conflicting-dates", same) == []
    other = f"The weir opened in {day.year + 1}.\n\nThe weir was opened on {spoken(day)} by the mayor."
    assert severities("time/conflicting-dates", other) == ["error"]


@given(DAYS, DAYS)
def test_the_past_tense_needs_a_day_that_is_not_ahead(day: dt.date, published: dt.date) -> None:
    text = f"The weir opened on {spoken(day)} with a regatta."
    assert severities("time/tense-mismatch", text, published) == (["error"] if day > published else [])
    assert severities("time/tense-mismatch", text) == []
