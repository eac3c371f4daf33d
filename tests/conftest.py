"""What all tests share: `--update` rewrites the files that are made from the program's own output."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("any machine", deadline=None)
settings.register_profile("CI", deadline=None, derandomize=True)
settings.load_profile("CI" if os.environ.get("CI") else "any machine")

Kept = Callable[[Path, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite snapshots, the JSON Schema, README sections and samples")


@pytest.fixture
def kept(request: pytest.FixtureRequest) -> Kept:
    """Holds a checked-in file to what the program makes of it now; with --update, writes it."""

    def compare(path: Path, text: str) -> None:
        if request.config.getoption("--update"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        before = path.read_bytes().decode() if path.exists() else ""
        assert before == text, f"{path.name} is stale; if the change is meant, run pytest --update"

    return compare
