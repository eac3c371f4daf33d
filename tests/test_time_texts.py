"""Sound texts that look like slips of time are left alone."""

from __future__ import annotations

from typing import Any

import pytest

from tests.benchmarks.time_recall import is_right, texts


@pytest.mark.parametrize("record", [pytest.param(r, id=r["id"]) for r in texts("open") if r["expect"] == "silent"])
def test_sound_text_is_left_alone(record: dict[str, Any]) -> None:
    assert is_right(record), record["text"]
