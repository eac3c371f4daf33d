"""A check keeps its name from run to run."""

from __future__ import annotations

from factcheck.document import Span
from factcheck.rulebook.check import Finding, Place
from factcheck.rulebook.fingerprint import fingerprint, fingerprints


def finding(*quotations: str, rule: str = "a/b", start: int = 0, message: str = "m") -> Finding:
    places = tuple(Place(document="d", span=Span(start, start + len(words)), text=words) for words in quotations)
    return Finding(rule=rule, message=message, places=places)


def test_name_outlives_moves_line_breaks_and_new_wording() -> None:
    assert fingerprint(finding("two words", start=5, message="x")) == fingerprint(finding("Two\nwords", start=99))


def test_name_changes_with_rule_words_and_order() -> None:
    names = {
        fingerprint(finding("one", "two")),
        fingerprint(finding("two", "one")),
        fingerprint(finding("one two")),
        fingerprint(finding("one", "2")),
        fingerprint(finding("one", "two", rule="a/c")),
    }
    assert len(names) == 5


def test_equal_checks_are_told_apart_in_order() -> None:
    first, other, second = fingerprints([finding("one"), finding("two"), finding("one")])
    assert second == f"{first}-2"
    assert other != first


def test_lone_surrogate_has_a_name() -> None:
    assert fingerprint(finding("\ud800"))
