"""The JSON report: everything, in the published shape, in strict UTF-8."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck.engine
from factcheck.claims.claim import Claim
from factcheck.engine import builtin_rules, check, claims_of
from factcheck.reading import read_text
from factcheck.report import RulePage, Unread
from factcheck.writers import json as writer
from tests.conftest import Kept
from tests.writers.reports import every_word, rule_of

SCHEMA = Path(writer.__file__).with_name("report.schema.json")
SEEDS = sorted(path for path in (Path(__file__).resolve().parents[2] / "seeds").iterdir() if path.suffix in (".txt", ".md"))


def claim_types(parent: type[Claim] = Claim) -> Iterator[type[Claim]]:
    """Every claim type of the package: those that name their kind."""
    for child in parent.__subclasses__():
        if child.__module__.startswith("factcheck.") and not child.model_fields["kind"].is_required():
            yield child
        yield from claim_types(child)


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads(SCHEMA.read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_published_schema_is_that_of_the_models(kept: Kept) -> None:
    assert factcheck.engine  # every kind of claim is imported by now
    kept(SCHEMA, writer.schema(set(claim_types())))


@pytest.mark.parametrize("seed", SEEDS, ids=[path.name for path in SEEDS])
def test_real_output_keeps_to_the_schema(seed: Path, validator: jsonschema.Draft202012Validator) -> None:
    rules = [RulePage.of(rule) for rule in builtin_rules()]
    output: dict[str, Any] = json.loads(writer.write([check(seed)], rules=rules))
    validator.validate(output)
    (report,) = output["reports"]
    (document,) = report["documents"]
    assert document["text"] == seed.read_bytes().decode()
    for found in (*report["findings"], *report["agreements"], *report["open_questions"]):
        for place in found["places"]:
            start, end = place["span"]
            assert document["text"][start:end] == place["text"]
            lines = document["text"][:start].split("\n")
            assert (place["line"], place["column"]) == (len(lines), len(lines[-1]) + 1)
    for claim in report["claims"]:
        start, end = claim["span"]
        assert document["text"][start:end] == claim["text"]
    assert {page["id"] for page in output["rules"]} == set(report["rules"])


def test_schema_refuses_what_is_not_said(validator: jsonschema.Draft202012Validator) -> None:
    output = json.loads(writer.write([check(SEEDS[0])]))
    output["reports"][0]["claims"].append({"kind": "guess"})
    assert not validator.is_valid(output)


def test_failures_name_document_and_rule() -> None:
    def crash(claims: object) -> Iterator[Any]:
        raise KeyError("x")

    report = check(read_text("One.", name="a.txt"), rules=[rule_of(crash)])
    output = json.loads(writer.write([report], unread=[Unread(document="b.txt", message="There is no file “b.txt”.")]))
    missing, failed = output["failures"]
    assert missing == {"document": "b.txt", "rule": None, "message": "There is no file “b.txt”."}
    assert (failed["document"], failed["rule"]) == ("a.txt", "test/rule")
    assert failed["message"].startswith("KeyError: 'x' at test_json.py:")


def test_unchecked_document_is_a_failure_and_has_nothing_else() -> None:
    report = check("Der Rat hat am Dienstag beschlossen, dass die Häuser in der Straße nicht gebaut werden. " * 5)
    output = json.loads(writer.write([report]))
    assert output["reports"][0]["checked"] is False
    assert output["reports"][0]["claims"] == []
    assert "English" in output["failures"][0]["message"]


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(codec=None), max_size=200))
def test_any_text_gives_valid_json_in_strict_utf_8(text: str) -> None:
    document = read_text(text)
    report = check(document, rules=[rule_of(every_word)])
    assert not report.failures
    data = writer.write([report]).encode("utf-8")
    assert b"\x1b" not in data
    assert json.loads(data)["reports"][0]["documents"][0]["text"] == document.text
    assert json.loads(writer.write_claims([claims_of(document)]))["version"] == 1
