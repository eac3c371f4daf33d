"""0 nothing at or above --fail-on, 1 findings, 2 whatever is missing or partial."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.claims.collection import Claims
from factcheck.cli import main
from factcheck.document import Span
from factcheck.rulebook.check import Finding, Severity, place_of
from factcheck.rulebook.rule import Rule
from tests.cli.running import ROOT, factcheck


def rule_that_finds(severity: Severity) -> Rule:
    """A rule that objects to the first word, at that severity."""

    def find(claims: Claims) -> Iterator[Finding]:
        place = place_of(claims.document, Span(0, 5))
        yield Finding(severity=severity, message="The first word is not to be believed.", places=(place,))

    return Rule(find, "error", ("A1",), (), (), f"test/{severity}", "A law.")


def crash(claims: Claims) -> Iterator[Finding]:
    raise ZeroDivisionError("no divisor\x1b[2J")


CRASHING = Rule(crash, "error", ("A1",), (), (), "test/crashes", "A law.")
SILENT = Rule(lambda claims: (), "error", ("A1",), (), (), "test/silent", "A law.")


def run(monkeypatch: pytest.MonkeyPatch, folder: Path, rules: tuple[Rule, ...], *arguments: str) -> int:
    monkeypatch.setattr("factcheck.cli.check.builtin_rules", lambda: rules)
    monkeypatch.chdir(folder)
    (folder / "a.txt").write_text("Every word of this is true.\n")
    return main(["check", "a.txt", *arguments])


@pytest.mark.parametrize("severity", ["error", "warning", "note"])
@pytest.mark.parametrize("fail_on", ["error", "warning", "note", "never"])
def test_fail_on_is_the_mildest_finding_that_fails(
    severity: Severity, fail_on: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    order = ["error", "warning", "note", "never"]
    expected = int(fail_on != "never" and order.index(severity) <= order.index(fail_on))
    assert run(monkeypatch, tmp_path, (rule_that_finds(severity),), "--fail-on", fail_on) == expected


def test_errors_fail_by_default_and_warnings_do_not(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert run(monkeypatch, tmp_path, (rule_that_finds("error"),)) == 1
    assert run(monkeypatch, tmp_path, (rule_that_finds("warning"),)) == 0


@pytest.mark.parametrize("fail_on", ["error", "never"])
def test_crashed_rule_is_told_and_never_exits_0(
    fail_on: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, tmp_path, (CRASHING, rule_that_finds("warning")), "--fail-on", fail_on) == 2
    out, err = capfd.readouterr()
    assert "The first word is not to be believed." in out  # the other rules still speak
    assert "The rule test/crashes failed on “a.txt” (ZeroDivisionError: no divisor[U+001B][2J at test_exit_codes.py:" in err
    assert "\x1b" not in out + err


@pytest.mark.parametrize("fail_on", ["error", "never"])
def test_missing_document_never_exits_0(fail_on: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert run(monkeypatch, tmp_path, (SILENT,), "b.txt", "--fail-on", fail_on) == 2


def test_clean_document_exits_0_and_says_what_was_compared(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, tmp_path, (SILENT,)) == 0
    out = capfd.readouterr().out
    assert "1 rule run" in out
    assert "not compared" in out


class Panic(BaseException):
    """What a library in another language raises when it breaks down."""


@pytest.mark.parametrize("error", [RecursionError, Panic])
def test_failure_of_the_program_itself_is_one_sentence(
    error: type[BaseException], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def explode(*_: object, **__: object) -> None:
        raise error("too deep")

    monkeypatch.setattr("factcheck.cli.check.check", explode)
    assert run(monkeypatch, tmp_path, (SILENT,)) == 2
    sentence = f"“a.txt” was not checked, because factcheck itself failed on it ({error.__name__}: too deep"
    assert sentence in capfd.readouterr().err
    if not issubclass(error, Exception):
        return
    monkeypatch.setattr("factcheck.cli.check.settle", explode)
    assert run(monkeypatch, tmp_path, (SILENT,)) == 2
    assert capfd.readouterr().err.count("\n") == 1


def test_interrupt_exits_130(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("factcheck.cli.check.check", interrupt)
    assert run(monkeypatch, tmp_path, (SILENT,)) == 130
    assert capfd.readouterr() == ("", "")


def test_reader_that_goes_away_exits_141_quietly(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "factcheck", "rules", "--format", "json"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    err = io.TextIOWrapper(process.stderr).read()
    assert (process.wait(60), err) == (141, "")


def test_help_and_version_exit_0(tmp_path: Path) -> None:
    assert factcheck("--help", cwd=tmp_path).code == 0
    assert factcheck("check", "--help", cwd=tmp_path).code == 0
    ran = factcheck("--version", cwd=tmp_path)
    assert (ran.code, ran.out.partition(" ")[0]) == (0, "factcheck")
