"""What a figure is about, as far as its clause says."""

from __future__ import annotations

import pytest

from factcheck.claims.measured import Measured
from factcheck.engine import claims_of
from factcheck.reading import read_text


@pytest.mark.parametrize(
    ("text", "metrics"),
    [
        ("In May cloud revenue rose 12% to $1.5 billion.", ["change of cloud revenue", "cloud revenue"]),
        ("Exports account for 8% of total sales.", ["share of total sales"]),
        ("The port will invest €25m and hire 300 welders.", ["invest", "hire"]),
        ("An investment of €25m was announced.", ["invest"]),
        ("It posted $40m in annual revenue and a $3m loss.", ["revenue", "loss"]),
        ("Net profit was £40 million, operating profit £61 million.", ["net profit", "operating profit"]),
        ("Earnings per share of $4.90 were in line.", ["earnings per share"]),
        ("Turnover reached £84m.", ["revenue"]),
        ("The blaze killed 1,200 sheep.", ["kill"]),
        ("It was 16 times faster.", [None]),
    ],
)
def test_metric(text: str, metrics: list[str | None]) -> None:
    claims = claims_of(read_text(text)).of(Measured)
    assert [claim.about.metric.value if claim.about.metric else None for claim in claims] == metrics


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The port will spend €25m.", "planned"),
        ("The port could spend €25m.", "conditional"),
        ("The port did not spend €25m.", "denied"),
        ("The port spent €25m.", "actual"),
    ],
)
def test_modality(text: str, modality: str) -> None:
    (claim,) = claims_of(read_text(text)).of(Measured)
    assert claim.about.modality == modality


@pytest.mark.parametrize(
    ("text", "per"), [("It paid $1.20 a share.", "share"), ("at 18 dlrs per barrel", "barrel"), ("It paid $4.", None)]
)
def test_rate_keeps_its_denominator(text: str, per: str | None) -> None:
    (claim,) = claims_of(read_text(text)).of(Measured)
    assert claim.per == per
