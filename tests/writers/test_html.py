"""The HTML report: complete without scripts, closed to the outside, and the same from run to run."""

from __future__ import annotations

import base64
import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from factcheck.document import Metadata, Notice
from factcheck.report import Report, RuleFailure, RulePage, Unread
from factcheck.rulebook.check import Finding, Step
from factcheck.rulebook.examples import bad, good
from factcheck.writers.html import write, write_index
from tests.writers.made_reports import ARTICLE, conflict, crowded_report, document, full_report, pages_of, quoted, report
from tests.writers.parsed_page import Page

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus='alert(1)",
    "</style><svg onload=alert(1)>",
    "</title></article><iframe srcdoc='<script>alert(1)</script>'>",
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% raw %}${7*7}",
    "&lt;b&gt;&#60;script&#62;",
    "<!-- --><![CDATA[ ]]><base href=//evil.example>",
    "\u202egnp.exe\x00\x1b[31m",
)
TAGS = frozenset(
    "html head meta title style body a header p b h1 h2 h3 h4 h5 h6 bdi time ul ol li div section main fieldset legend label "
    "input article mark span details summary dl dt dd q table thead tbody tr th td footer blockquote code".split()
)
ATTRIBUTES = frozenset(
    "lang charset http-equiv content name class href id dir datetime aria-labelledby aria-label type checked data-label data-n "
    "role tabindex title scope".split()
)


def page_of(made: Report) -> Page:
    return Page(write([made], rules=pages_of(made)))


def test_everything_a_report_says_is_in_the_page() -> None:
    made = full_report()
    words = page_of(made).words
    for check in (*made.findings, *made.agreements, *made.open_questions):
        assert check.message in words
        assert check.rule in words
        for place in check.places:
            line, column = made.document.position(place.span.start)
            assert place.text in words
            assert f"line {line}, column {column}" in words
            assert place.label in words
        for step in check.working:
            assert step.expression in words
            assert step.result in words
    for finding in made.findings:
        for sentence in (finding.assumption, *finding.explanations, *finding.repairs, finding.settles):
            assert sentence in words
    assert "The date of the text." in words
    for rule in made.rules:
        assert f"The law of {rule}." in words


def test_page_of_a_clean_text_does_not_call_it_true() -> None:
    page = page_of(report(document()))
    assert "What was not checked" in page.words
    assert "Nothing outside the text was consulted" in page.words
    assert "The document has no date" in page.words
    assert "verified" not in page.words.lower()


def test_text_that_was_not_checked_is_not_called_clean() -> None:
    made = report(document()).model_copy(update={"checked": False})
    assert "No error and no warning" not in page_of(made).words
    assert "The rules were not run on this text" in page_of(made).words


def test_failed_rule_is_told_at_the_top() -> None:
    failure = RuleFailure(rule="broken/rule", error="ValueError: no", where="rule.py:3")
    page = page_of(report(document()).model_copy(update={"failures": (failure,)}))
    assert "This report is incomplete." in page.words
    assert "broken/rule" in page.words


@pytest.mark.parametrize("made", [full_report(), crowded_report(60), report(document("")), report(document("\n \n"))])
def test_every_link_leads_somewhere_in_the_page(made: Report) -> None:
    page = page_of(made)
    assert len(set(page.ids)) == len(page.ids)
    assert all(link.startswith("#") for link in page.links)
    assert {link[1:] for link in page.links} <= set(page.ids)


def test_every_place_leads_to_the_text_and_the_text_leads_back() -> None:
    made = full_report()
    page = page_of(made)
    for check in made.findings:
        for place in check.places:
            assert f"p-{place.span.start}-{place.span.end}" in page.ids
    back = {tag.attributes["href"] for tag in page.tags if "ref" in tag.classes}
    assert back == {f"#{tag.attributes['id']}" for tag in page.tags if tag.attributes.get("id", "").startswith("f-")}


def test_headings_leave_out_no_rank() -> None:
    page = page_of(full_report())
    ranks = [int(tag.name[1]) for tag in page.tags if tag.name in ("h1", "h2", "h3", "h4", "h5", "h6")]
    assert ranks[0] == 1
    assert ranks.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(ranks))


def test_notes_are_folded_and_numbered_last() -> None:
    source = write([full_report()], rules=())
    folded = source.partition("for the desk</summary>")[2]
    assert "“he” has nobody to stand for." in folded.partition("</details>")[0]
    assert source.index(">3</a> note") > source.index(">2</a> warning") > source.index(">1</a> error")


@pytest.mark.parametrize("source", [write([full_report()]), write_index([full_report()], ["a.html"])])
def test_policy_allows_the_one_style_and_nothing_else(source: str) -> None:
    page = Page(source)
    (policy,) = (tag.attributes["content"] for tag in page.tags if tag.attributes.get("http-equiv") == "Content-Security-Policy")
    digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    assert page.declarations == ["doctype html"]
    assert source.endswith("\n")
    assert "url(" not in page.style
    assert "@import" not in page.style


def hostile_report(payload: str) -> tuple[Report, list[RulePage]]:
    """A report with the payload wherever text can come from outside."""
    text = f"{payload}\n\n{ARTICLE}\n\n{payload}\n"
    metadata = Metadata(language=payload, title=payload, source=payload)
    made = replace(document(text, name=payload), metadata=metadata, notices=(Notice(payload),))
    step = Step(expression=payload, result=payload, operands=(quoted(made, "nine years", payload),))
    strings: dict[str, Any] = {"message": payload, "rule": payload, "assumption": payload, "settles": payload}
    finding: Finding = conflict(made).model_copy(
        update={
            **strings,
            "places": (quoted(made, payload, payload), quoted(made, "4.2 million", payload), elsewhere(payload)),
            "working": (step,),
            "explanations": (payload, payload),
            "repairs": (payload,),
        }
    )
    failure = RuleFailure(rule=payload, error=payload, where=payload)
    base = report(made, [finding, finding.model_copy(update={"severity": "note"})], people=("Marta Kessler",))
    claims = tuple(claim.model_copy(update={"person": payload}) for claim in base.claims)
    rule = RulePage(
        id=payload,
        severity="error",
        catalogue=(payload,),
        page=f"{payload}\n\n{payload} `{payload}`\n\n- {payload}",
        examples=(bad(f"«{payload}»", marks="«»"), good(payload)),
    )
    return base.model_copy(update={"claims": claims, "failures": (failure,)}), [rule]


def elsewhere(payload: str) -> Any:
    """A place in a document that is not part of the report."""
    return quoted(document(), "new crane", payload).model_copy(update={"document": payload, "text": payload})


@pytest.mark.parametrize("payload", HOSTILE)
def test_hostile_text_makes_no_element_and_no_attribute(payload: str) -> None:
    made, rules = hostile_report(payload)
    for source in (
        write([made], rules=rules),
        write_index([made], [payload], unread=[Unread(document=payload, message=payload)]),
    ):
        page = Page(source)
        assert {tag.name for tag in page.tags} <= TAGS
        assert {name for tag in page.tags for name in tag.attributes} <= ATTRIBUTES
        assert all(link.startswith(("#", "./")) for link in page.links)
        assert sum(tag.name == "style" for tag in page.tags) == 1
        assert source.encode()


def test_same_bytes_whatever_the_hash_seed() -> None:
    program = (
        "import hashlib; from tests.writers.made_reports import *; from factcheck.writers.html import write;"
        "made = full_report();"
        "print(hashlib.sha256(write([made], rules=pages_of(made)).encode()).hexdigest())"
    )
    sums = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    made = full_report()
    assert sums == {hashlib.sha256(write([made], rules=pages_of(made)).encode()).hexdigest() + "\n"}


def test_permalinks_outlive_an_edit_elsewhere() -> None:
    def links(text: str) -> set[str]:
        page = page_of(report(document(text), [conflict(document(text))]))
        return {name for name in page.ids if name.startswith("f-")}

    assert links(ARTICLE) == links("A line more.\n\n" + ARTICLE.replace("euros, and the quay", "euros, and\nthe quay"))


def test_thousand_findings_stay_within_a_megabyte_and_a_half() -> None:
    made = crowded_report(1000)
    assert len(write([made], rules=pages_of(made)).encode()) <= 1_500_000


def test_index_has_a_row_for_each_text_and_names_what_could_not_be_read() -> None:
    reports = [full_report(), report(document(name="empty handed.txt"))]
    page = Page(write_index(reports, ["a b.html", "ü.html"], unread=[Unread(document="x.bin", message="“x.bin” is binary.")]))
    assert page.links == ["./a%20b.html", "./%C3%BC.html"]
    assert "harbour.txt" in page.words
    assert "empty handed.txt" in page.words
    assert "x.bin" in page.words
    assert "2 texts checked" in page.words
