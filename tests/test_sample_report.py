"""The checked-in reports on the first sample are what the program makes of it now; `pytest --update` rewrites them."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check
from factcheck.engine import builtin_rules
from factcheck.report import RulePage
from factcheck.writers import Writer, html, json
from tests.conftest import Kept

ROOT = Path(__file__).resolve().parent.parent
SEED = Path("seeds/alibaba-cloud.txt")


@pytest.mark.parametrize(("ending", "writer"), [("html", html), ("json", json)], ids=["html", "json"])
def test_sample_report_is_fresh(ending: str, writer: Writer, kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    rules = [RulePage.of(rule) for rule in builtin_rules()]
    kept(ROOT / "reports" / f"{SEED.stem}.{ending}", writer.write([check(SEED)], rules=rules))
