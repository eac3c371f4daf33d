"""One cause, one finding."""

from __future__ import annotations

from factcheck.document import Span
from factcheck.rulebook.check import Finding, Place, Severity
from factcheck.triage.one_cause import one_cause


def found(rule: str, message: str, severity: Severity, *starts: int) -> Finding:
    places = tuple(Place(document="a", span=Span(start, start + 3), text="abc") for start in starts)
    return Finding(rule=rule, message=message, severity=severity, places=places, explanations=("A slip.",))


def test_same_words_of_one_rule_are_said_once() -> None:
    assert len(one_cause([found("a", "x", "error", 1, 9), found("a", "x", "error", 9, 1)])) == 1


def test_rules_that_set_the_same_places_against_each_other_become_the_worst_of_them() -> None:
    (kept,) = one_cause([found("a", "A.", "note", 1, 9), found("b", "B.", "error", 1, 9), found("c", "C.", "error", 9, 1)])
    assert (kept.rule, kept.severity) == ("b", "error")
    assert kept.explanations == ("A slip.", "A.", "C.")


def test_a_single_place_may_be_wrong_in_two_ways() -> None:
    assert len(one_cause([found("a", "A.", "note", 1), found("b", "B.", "error", 1)])) == 2


def test_one_rule_may_say_two_things_of_the_same_places() -> None:
    assert len(one_cause([found("a", "A.", "error", 1, 9), found("a", "B.", "error", 1, 9)])) == 2


def test_different_places_have_different_causes() -> None:
    assert len(one_cause([found("a", "A.", "error", 1, 9), found("b", "B.", "error", 1, 20)])) == 2
