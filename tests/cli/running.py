"""Run the command line as a user does: a process of its own, in a working directory of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Ran:
    """What a finished process left behind."""

    code: int
    out: str
    err: str


def factcheck(*arguments: str, cwd: Path, stdin: bytes = b"", env: dict[str, str] | None = None) -> Ran:
    """`python -m factcheck` with these arguments; output must be UTF-8."""
    run = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(env or {})},
        timeout=120,
        check=False,
    )
    assert b"Traceback" not in run.stderr, run.stderr.decode()
    return Ran(run.returncode, run.stdout.decode("utf-8"), run.stderr.decode("utf-8"))
