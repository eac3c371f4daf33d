"""Reports to write, made with small rules of the tests' own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from factcheck.claims.collection import Claims
from factcheck.document import Span
from factcheck.engine import check
from factcheck.reading import read_text
from factcheck.report import Report, RulePage
from factcheck.rulebook.check import Agreement, Check, Finding, OpenQuestion, Place, Severity, Step, place_of
from factcheck.rulebook.rule import Function, Rule

SNAPSHOTS = Path(__file__).resolve().parents[1] / "snapshots"


def rule_of(function: Function, severity: Severity = "error", id: str = "test/rule") -> Rule:
    """A rule that needs no pack."""
    return Rule(function, severity, ("A1",), (), (), id, "What is said twice must be the same.\n\nNot flagged: the rest.")


def page_of(rule: Rule) -> RulePage:
    return RulePage.of(rule)


def places(claims: Claims, *wanted: str | tuple[str, str]) -> tuple[Place, ...]:
    """The places of words in the text, each alone or with its label."""
    found = []
    for want in wanted:
        words, label = (want, "") if isinstance(want, str) else want
        start = claims.document.text.index(words)
        found.append(place_of(claims.document, Span(start, start + len(words)), label))
    return tuple(found)


def report_of(text: str, *checks: Finding, **settings: object) -> Report:
    """A report on the text with the findings that the rule yields; each place's span is looked up by its words."""

    def find(claims: Claims) -> Iterator[Check]:
        for found in checks:
            yield found.model_copy(update={"places": places(claims, *((place.text, place.label) for place in found.places))})

    return check(read_text(text, name="a.txt"), rules=[rule_of(find)])


def finding(message: str, *wanted: tuple[str, str], severity: Severity = "error", **more: object) -> Finding:
    """A finding whose places are given as words and labels."""
    ends = tuple(Place(document="a.txt", span=Span(0, 0), text=words, label=label) for words, label in wanted)
    return Finding.model_validate({"message": message, "places": ends, "severity": severity, **more})


def every_word(claims: Claims) -> Iterator[Check]:
    """Says something of everything: a finding for the first, middle and last stretch of text, an agreement, a question."""
    document = claims.document
    spans = [Span(*match.span()) for match in re.finditer(r"\S(?:.{0,60}\S)?", document.text, re.S)]
    if not spans:
        return
    some = tuple(dict.fromkeys((spans[0], spans[len(spans) // 2], spans[-1])))
    ends = tuple(place_of(document, span, document.text[span.start : span.end]) for span in some)
    step = Step(expression=ends[0].text, result=ends[-1].text, operands=ends)
    yield Finding(message=ends[0].text, places=ends, working=(step,), assumption=ends[0].text, explanations=(ends[0].text,))
    yield Finding(severity="note", message=ends[0].text, places=ends[:1], repairs=(ends[0].text, ends[-1].text))
    yield Agreement(message=ends[-1].text, places=ends)
    yield OpenQuestion(message=ends[-1].text, places=ends[-1:], settles=ends[0].text)
