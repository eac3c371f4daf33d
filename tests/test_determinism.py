"""The same bytes in, the same bytes out: whatever the hash seed, time zone, locale or working directory."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.running import ROOT, factcheck

MACHINES = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "COLUMNS": "40"},
    {"PYTHONHASHSEED": "4242", "TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "0", "COLUMNS": "300"},
)


@pytest.mark.parametrize("format", ["terminal", "json", "html"])
def test_report_is_the_same_everywhere(format: str, tmp_path: Path) -> None:
    outputs = set()
    for number, machine in enumerate(MACHINES):
        folder = tmp_path / f"place {number}"
        shutil.copytree(ROOT / "seeds", folder / "seeds")
        ran = factcheck("check", "seeds", "--format", format, "--notes", cwd=folder, env=machine)
        pages = sorted((folder / "reports").glob("*")) if format == "html" else []
        assert bool(pages) == (format == "html")
        outputs.add((ran.code, ran.out, ran.err, *((page.name, page.read_bytes()) for page in pages)))
        assert str(tmp_path) not in ran.out
    assert len(outputs) == 1


def test_claims_are_the_same_everywhere(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    outputs = {factcheck("claims", "seeds", "--format", "json", cwd=tmp_path, env=machine).out for machine in MACHINES}
    assert len(outputs) == 1
