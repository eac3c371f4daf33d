"""`factcheck claims`, `factcheck rules`, `factcheck explain` and `factcheck schema`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.engine import builtin_rules
from factcheck.rulebook.rule import Rule
from factcheck.writers.columns import width
from tests.cli.running import factcheck

TEXT = "Sales rose 12% to 4.1 million euros in 2023, said Mary Okafor, the finance director.\n"


def test_claims_are_a_table_for_people(tmp_path: Path) -> None:
    ran = factcheck("claims", "-", cwd=tmp_path, stdin=TEXT.encode())
    lines = ran.out.splitlines()
    assert (ran.code, lines[0]) == (0, "<stdin>")
    assert lines[1].split() == ["place", "kind", "words", "read", "as"]
    money = next(line for line in lines if " money " in line)
    assert money.startswith("1:19 ")
    assert "4.1 million euros" in money
    assert "4100000" in money
    assert "EUR" in money


def test_claims_are_json_for_programs(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    output = json.loads(factcheck("claims", "a.txt", "--format", "json", cwd=tmp_path).out)
    assert output["version"] == 1
    (document,) = output["documents"]
    assert document["document"] == "a.txt"
    for claim in document["claims"]:
        start, end = claim["span"]
        assert TEXT[start:end] == claim["text"]


def test_text_without_claims_says_so(tmp_path: Path) -> None:
    assert "No claim was read from it." in factcheck("claims", "-", cwd=tmp_path, stdin=b"so be it.\n").out


def test_rules_are_a_table_for_people_and_json_for_programs(tmp_path: Path) -> None:
    table = factcheck("rules", cwd=tmp_path)
    assert table.code == 0
    for rule in builtin_rules():
        assert f"{rule.id} " in table.out
    assert all(width(line) <= 110 for line in table.out.splitlines())
    output = json.loads(factcheck("rules", "--format", "json", cwd=tmp_path).out)
    assert [(rule["id"], rule["severity"]) for rule in output["rules"]] == [(rule.id, rule.severity) for rule in builtin_rules()]


@pytest.mark.parametrize("rule", builtin_rules()[:1], ids=lambda rule: rule.id)
def test_explain_shows_page_and_examples(rule: Rule, tmp_path: Path) -> None:
    ran = factcheck("explain", rule.id, cwd=tmp_path)
    assert ran.out.startswith(f"{rule.id}\n{rule.severity} at worst")
    assert rule.page.split()[-1] in ran.out
    assert "[[" in ran.out.partition("Flagged, at the marks:")[2]
    assert "Left alone:" in ran.out


def test_explain_knows_the_nearest_rule(tmp_path: Path) -> None:
    ran = factcheck("explain", "time/weekday-missmatch", cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert "Did you mean “time/weekday-mismatch”?" in ran.err


def test_schema_is_printed(tmp_path: Path) -> None:
    assert json.loads(factcheck("schema", cwd=tmp_path).out)["title"] == "factcheck report"
