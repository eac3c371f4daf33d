"""Every rule is held to its own examples: what is marked is found, and nothing else."""

from __future__ import annotations

import pytest

from factcheck.document import Span
from factcheck.engine import builtin_rules, check
from factcheck.rulebook.check import Finding
from factcheck.rulebook.examples import Example
from factcheck.rulebook.rule import Rule

RULES = builtin_rules()


def cases(sort: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.id}-{sort}-{number}")
        for rule in RULES
        for number, example in enumerate(example for example in rule.examples if example.sort == sort)
    ]


def findings(rule: Rule, example: Example) -> tuple[Finding, ...]:
    report = check(example.text, format=example.format, published=example.published, rules=[rule])
    assert not report.failures
    return report.findings


def shown(found: tuple[Finding, ...]) -> list[Span]:
    return [span for finding in found for span in finding.spans]


@pytest.mark.parametrize(("rule", "example"), cases("bad"))
def test_bad_example_is_flagged_at_every_mark_and_nowhere_else(rule: Rule, example: Example) -> None:
    found = findings(rule, example)
    places = shown(found)
    for mark in example.marked:
        assert any(mark.overlaps(place) for place in places), f"not flagged: {example.text[mark.start : mark.end]!r}"
    for place in places:
        assert any(mark.overlaps(place) for mark in example.marked), f"flagged: {example.text[place.start : place.end]!r}"
    assert {finding.severity for finding in found} == {example.severity or rule.severity}


@pytest.mark.parametrize(("rule", "example"), cases("good"))
def test_good_example_is_left_alone(rule: Rule, example: Example) -> None:
    assert [finding.message for finding in findings(rule, example)] == []


@pytest.mark.parametrize(("rule", "example"), cases("todo"))
def test_known_miss_is_still_missed(rule: Rule, example: Example) -> None:
    """A todo that is found has become a bad example: move it."""
    places = shown(findings(rule, example))
    assert not all(any(mark.overlaps(place) for place in places) for mark in example.marked)


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_rule_has_page_catalogue_and_enough_examples(rule: Rule) -> None:
    sorts = [example.sort for example in rule.examples]
    assert sorts.count("bad") >= 3
    assert sorts.count("good") >= 4
    assert rule.catalogue
    assert "Not flagged:" in rule.page
    assert rule.summary.endswith(".")
