"""The sample documents say what the file beside them says, in every dated run, and keep silent where they must."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from factcheck import Report, check
from factcheck.rulebook.check import Check

SEEDS = Path(__file__).parent.parent / "seeds"
EXPECTED = {path: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(SEEDS.glob("*.checks.toml"))}
RUNS = [
    pytest.param(path, run, id=f"{path.name.partition('.')[0]}-{run.get('published', 'undated')}")
    for path, expected in EXPECTED.items()
    for run in expected["run"]
]


def document(path: Path) -> Path:
    (found,) = (path.with_name(path.name.replace(".checks.toml", suffix)) for suffix in (".txt", ".md") if
                path.with_name(path.name.replace(".checks.toml", suffix)).exists())  # fmt: skip
    return found


def report(path: Path, run: dict[str, Any]) -> Report:
    return check(document(path), published=run.get("published"))


def quoted(found: Check) -> tuple[str, ...]:
    return tuple(sorted(place.text for place in found.places))


def test_every_sample_has_its_expected_checks() -> None:
    assert {document(path) for path in EXPECTED} == {path for path in SEEDS.iterdir() if path.suffix in (".txt", ".md")}


@pytest.mark.parametrize(("path", "run"), RUNS)
def test_errors_and_warnings_are_these_and_no_others(path: Path, run: dict[str, Any]) -> None:
    found = report(path, run)
    assert not found.failures
    said = sorted((f.rule, f.severity, quoted(f)) for f in found.findings if f.severity != "note")
    listed = sorted(
        (wanted["rule"], wanted["severity"], tuple(sorted(wanted["places"])))
        for wanted in run.get("check", [])
        if wanted["severity"] != "note"
    )
    assert said == listed


@pytest.mark.parametrize(("path", "run"), RUNS)
def test_listed_notes_and_agreements_are_among_the_checks(path: Path, run: dict[str, Any]) -> None:
    found = report(path, run)
    notes = {(f.rule, quoted(f)) for f in found.findings if f.severity == "note"}
    agreements = {(a.rule, quoted(a)) for a in found.agreements}
    for note in run.get("check", []):
        if note["severity"] == "note":
            assert (note["rule"], tuple(sorted(note["places"]))) in notes
    for agreement in run.get("agreement", []):
        assert (agreement["rule"], tuple(sorted(agreement["places"]))) in agreements
    for absent in run.get("absent", []):
        assert absent not in {rule for rule, _ in notes}


@pytest.mark.parametrize(("path", "run"), RUNS)
def test_no_check_at_any_level_joins_what_does_not_conflict(path: Path, run: dict[str, Any]) -> None:
    """`never` lists pairs of quotations that no check may have among its places together."""
    found = report(path, run)
    text = found.document.text
    for pair in EXPECTED[path].get("never", []):
        spans = [(text.index(quotation), text.index(quotation) + len(quotation)) for quotation in pair]
        for made in (*found.findings, *found.agreements, *found.open_questions):
            if made.rule == "time/unanchored":
                continue  # it lists every expression of time and compares none
            touched = [any(place.span.start < end and start < place.span.end for place in made.places) for start, end in spans]
            assert not all(touched), f"{made.rule} joins {pair}: {made.message}"
