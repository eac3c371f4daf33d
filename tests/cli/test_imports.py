"""A command waits only for what it needs: shown by what is imported, not by a clock."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import ROOT

HEAVY = ("pydantic", "pint", "jinja2", "markdown_it", "rapidfuzz", "difflib", "traceback", "importlib.metadata", "tomllib")


def imported(folder: Path, *arguments: str) -> set[str]:
    """The modules that a run of the command line has loaded when it ends."""
    program = (
        "import sys, json\n"
        "from factcheck.cli import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "print(json.dumps(sorted(sys.modules)), file=sys.stderr)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=folder,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
    )
    return set(json.loads(run.stderr.decode().splitlines()[-1]))


@pytest.mark.parametrize("arguments", [("--help",), ("check", "--help"), ("rules", "--help")])
def test_help_imports_no_library_and_none_of_the_stages(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    modules = imported(tmp_path, *arguments)
    assert modules.isdisjoint(HEAVY)
    assert {name for name in modules if name.startswith("factcheck.")} == {
        "factcheck.cli",
        "factcheck.cli.arguments",
        "factcheck.cli.problem",
    }


def test_terminal_check_of_plain_text_imports_neither_templates_nor_markdown(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The council met on Tuesday.\n")
    modules = imported(tmp_path, "check", "a.txt")
    assert modules.isdisjoint(("jinja2", "markdown_it", "pint", "asyncio", "http", "difflib"))
