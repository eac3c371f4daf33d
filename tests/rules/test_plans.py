"""The rules on plans in whole documents: voices, headlines, and what is said only once."""

from __future__ import annotations

import datetime as dt

import pytest

from factcheck.engine import builtin_rules, check
from factcheck.rulebook.check import Finding

RULES = tuple(rule for rule in builtin_rules() if rule.id.startswith("plans/"))


def findings(text: str, published: str | None = None, format: str = "plain") -> list[Finding]:
    date = None if published is None else dt.date.fromisoformat(published)
    report = check(text, published=date, format="markdown" if format == "markdown" else "plain", rules=RULES)
    assert not report.failures
    return [finding for finding in report.findings if finding.severity != "note"]


ARTICLE = """# Tessaly Power to shut Brent yard

Tessaly Power, the region's grid operator, employs 1,900 people.
It will train 1,200 technicians by the end of 2027, its chairman, Ivo Brandt, said on Tuesday.

The operator is considering shutting its Brent yard.
By the end of 2029, Tessaly Power plans to train 1,200 technicians. Its pylons will be painted green by 2028.
"""


def test_article_is_told_where_its_plans_disagree() -> None:
    found = {(finding.rule, finding.severity) for finding in findings(ARTICLE, "2024-05-02", "markdown")}
    assert found == {("plans/status-drift", "warning"), ("plans/conflicting-deadlines", "error")}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("is considering shutting", "was considering shutting"),
        ("is considering shutting", "will shut"),
        ("is considering shutting its Brent", "is considering shutting its Leith"),
        ("The operator is", "Its rival Norvolt is"),
    ],
)
def test_repaired_status_is_silent(old: str, new: str) -> None:
    assert old in ARTICLE
    found = {finding.rule for finding in findings(ARTICLE.replace(old, new), "2024-05-02", "markdown")}
    assert found == {"plans/conflicting-deadlines"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("By the end of 2029, Tessaly", "By the end of 2027, Tessaly"),
        ("By the end of 2029, Tessaly", "In 2027, Tessaly"),
        ("plans to train 1,200", "plans to train another 1,200"),
        ("plans to train 1,200", "plans to train 2,600"),
        ("plans to train", "had planned to train"),
        ("By the end of 2029, Tessaly Power", "By the end of 2029, Norvolt"),
        ("By the end of 2029,", "The date was put off by two years. By the end of 2029,"),
    ],
)
def test_repaired_deadline_is_silent(old: str, new: str) -> None:
    assert old in ARTICLE
    found = {finding.rule for finding in findings(ARTICLE.replace(old, new), "2024-05-02", "markdown")}
    assert found == {"plans/status-drift"}


def test_two_speakers_may_give_two_deadlines() -> None:
    text = "“The lock will open in May 2027,” said Ida Falk. “The lock will open in May 2029,” said Ivo Brandt."
    assert findings(text) == []


def test_deadlines_without_a_named_actor_are_no_error() -> None:
    (finding,) = findings("The lock will open in May 2027. The tugs are new. The lock opens in May 2029.")
    assert (finding.rule, finding.severity) == ("plans/conflicting-deadlines", "warning")
    assert {place.text for place in finding.places} == {"May 2027", "May 2029"}
    assert finding.assumption


def test_each_pair_of_deadlines_is_told_once() -> None:
    text = (
        "Ostara Ltd will open 40 depots by 2027. Ostara Ltd will open 40 depots by 2029. Ostara Ltd will open 40 depots by 2029."
    )
    assert len(findings(text)) == 1


@pytest.mark.parametrize("published", ["2027-06-01", "2024-06-01"])
def test_dated_document_can_order_its_plans(published: str) -> None:
    text = "Ostara Ltd will close 40 depots by the end of 2031. Ostara Ltd will hire 300 people over the next three years."
    assert [finding.rule for finding in findings(text)] == ["plans/undated-plan"]
    assert findings(text, published) == []


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Ostara Ltd plans to hire 300 people in the first quarter.", "warning"),
        ("The depot opens in March 2021, Ostara Ltd says.", "warning"),
        ("Ostara Ltd hopes to hire 300 people by May 2021.", "error"),
    ],
)
def test_passed_deadline_is_an_error_only_if_it_has_one_reading(text: str, severity: str) -> None:
    assert [finding.severity for finding in findings(text, "2021-09-01")] == [severity]


@pytest.mark.parametrize(
    "text",
    [
        "Ostara Ltd will be fined for spills in 2019.",
        "Ostara Ltd will restore the depots it shut in 2019.",
        "The show will hold works painted by 1940.",
        "The novel opens in the spring of 1936.",
        "Ostara Ltd, reported fiscal 2021 results. Ostara Ltd will hire 300 people in the first quarter.",
    ],
)
def test_past_time_that_is_no_deadline_is_silent(text: str) -> None:
    assert findings(text, "2021-09-01") == []
