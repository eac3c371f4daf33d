"""The README says what is so: its outputs, its table of rules, its settings and its example are those of the program."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.config import Config
from factcheck.engine import builtin_rules
from factcheck.rulebook.check import SEVERITIES
from tests.cli.running import ROOT, factcheck
from tests.conftest import Kept

README = ROOT / "README.md"
SEED = "seeds/alibaba-cloud.txt"
EXAMPLE = "The fair opens on Monday, 9 March 2023."


def example() -> str:
    out = factcheck("check", "-", cwd=ROOT, stdin=f"{EXAMPLE}\n".encode()).out
    return f"```console\n$ echo '{EXAMPLE}' | factcheck check -\n{out}```"


def seed() -> str:
    return f"```console\n$ factcheck check {SEED}\n{factcheck('check', SEED, cwd=ROOT).out}```"


def rules() -> str:
    """Every rule by what it covers, worst first within its subject."""
    rows = ["| rule | worst | what must hold |", "|---|---|---|"]
    for rule in sorted(builtin_rules(), key=lambda rule: (rule.id.partition("/")[0], SEVERITIES.index(rule.severity), rule.id)):
        law = rule.summary.replace("|", r"\|")
        rows.append(f"| `{rule.id}` | {rule.severity} | {law} |")
    return "\n".join(rows)


@pytest.mark.parametrize("section", [example, seed, rules])
def test_section_is_what_the_program_says(section: Callable[[], str], kept: Kept) -> None:
    name = section.__name__
    text = README.read_text()
    before, opening, rest = text.partition(f"<!-- {name} -->")
    _, closing, after = rest.partition(f"<!-- /{name} -->")
    assert opening
    assert closing
    kept(README, f"{before}{opening}\n{section()}\n{closing}{after}")


def test_settings_shown_are_all_there_are() -> None:
    (block,) = re.findall(r"```toml\n(.*?)```", README.read_text(), re.S)
    table = {key.replace("-", "_"): value for key, value in tomllib.loads(block).items()}
    assert set(table) == set(Config.model_fields)
    Config.model_validate(table)


def test_python_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (block,) = re.findall(r"```python\n(.*?)```", README.read_text(), re.S)
    (tmp_path / "article.txt").write_text(f"{EXAMPLE}\n")
    monkeypatch.chdir(tmp_path)
    exec(compile(block, "README.md", "exec"), {})
    assert "time/weekday-mismatch error" in capsys.readouterr().out


def test_links_lead_to_files() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README.read_text()):
        assert (ROOT / target).exists(), target


def test_commands_shown_are_understood() -> None:
    (block,) = re.findall(r"```sh\n(factcheck .*?)```", README.read_text(), re.S)
    for line in block.splitlines():
        command = line.partition("#")[0].partition("<")[0].split()
        assert factcheck(*command[1:2], "--help", cwd=ROOT).code == 0
        known = factcheck(*command[1:2], "--help", cwd=ROOT).out
        assert all(word in known for word in command if word.startswith("--"))
