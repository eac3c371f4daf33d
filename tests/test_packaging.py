"""What is installed is the whole product: rules, templates and schema ship in the wheel, and every requirement is declared."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from factcheck.engine import builtin_rules

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def run(*command: str | Path, cwd: Path) -> str:
    """Standard output of a command, without the variables by which this environment could help it."""
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")}
    ran = subprocess.run(list(map(str, command)), cwd=cwd, env=clean, capture_output=True, check=False, timeout=300)
    assert ran.returncode == 0, ran.stderr.decode()
    return ran.stdout.decode()


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bin folder of an environment that has the wheel; only the libraries it requires are borrowed from this one.

    A folder named in a .pth file has no .pth files of its own obeyed: an editable install of this checkout stays out of it.
    """
    place = tmp_path_factory.mktemp("a place with spaces")
    flags = ("--quiet", "--disable-pip-version-check", "--no-deps", "--no-index")
    run(sys.executable, "-m", "pip", "wheel", *flags, "--no-build-isolation", "-w", place, ROOT, cwd=place)
    (wheel,) = place.glob("factcheck-*.whl")
    venv.create(place / "env", with_pip=False, symlinks=os.name != "nt")
    bin = place / "env" / ("Scripts" if os.name == "nt" else "bin")
    site = Path(run(bin / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=place).strip())
    run(sys.executable, "-m", "pip", "--python", bin / "python", "install", *flags, wheel, cwd=place)
    (site / "borrowed.pth").write_text("\n".join(dict.fromkeys((sysconfig.get_path("purelib"), sysconfig.get_path("platlib")))))
    return bin


def test_wheel_works_from_another_directory(installed: Path, tmp_path: Path) -> None:
    home = run(installed / "python", "-c", "import factcheck; print(factcheck.__file__)", cwd=tmp_path)
    assert Path(home.strip()).is_relative_to(installed.parent)
    rules = json.loads(run(installed / "factcheck", "rules", "--format", "json", cwd=tmp_path))["rules"]
    assert [rule["id"] for rule in rules] == [rule.id for rule in builtin_rules()]
    (tmp_path / "a.txt").write_text("The fair opened on Monday, 9 March 2023.\n")
    out = run(installed / "factcheck", "check", "a.txt", "--fail-on", "never", cwd=tmp_path)
    assert "error[time/weekday-mismatch]" in out
    run(installed / "factcheck", "check", "a.txt", "--format", "html", "--fail-on", "never", cwd=tmp_path)
    assert (tmp_path / "reports" / "index.html").is_file()
    assert json.loads(run(installed / "factcheck", "schema", cwd=tmp_path))["title"] == "factcheck report"


def test_version_of_the_wheel_is_the_projects(installed: Path, tmp_path: Path) -> None:
    assert run(installed / "factcheck", "--version", cwd=tmp_path) == f"factcheck {PROJECT['version']}\n"


def imports_of(folder: str) -> Iterator[str]:
    """The top-level names that the modules of a folder import from elsewhere."""
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module.partition(".")[0]


def required_by(*folders: str) -> set[str]:
    """The distributions that folders import, by normal name."""
    of_module = packages_distributions()
    own = {"factcheck", "rules", "tests"}
    names = {name for folder in folders for name in imports_of(folder)} - own - set(sys.stdlib_module_names)
    return {normal(distribution) for name in names for distribution in of_module.get(name, [f"{name} (not installed)"])}


def declared(requirements: list[str]) -> set[str]:
    return {normal(re.split(r"[^\w.-]", requirement)[0]) for requirement in requirements}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_library_that_is_imported_is_declared_and_the_other_way_round() -> None:
    assert required_by("factcheck", "rules") == declared(PROJECT["dependencies"])


def test_every_library_that_tests_import_is_declared() -> None:
    extra = declared(PROJECT["optional-dependencies"]["test"])
    assert required_by("tests") - declared(PROJECT["dependencies"]) == extra - {"hatchling"}  # hatchling builds the wheel here
