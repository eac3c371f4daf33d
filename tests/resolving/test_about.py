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
        ("It has cut prices by an average of 24%.", ["change of price"]),
        ("It made a first-quarter loss of $3m.", ["loss"]),
        ("It holds over 90% of the stock market value.", ["share of stock market value"]),
        ("The share price was more than 200p.", ["share price"]),
    ],
)
def test_metric(text: str, metrics: list[str | None]) -> None:
    claims = claims_of(read_text(text)).of(Measured)
    assert [claim.about.metric.value if claim.about.metric else None for claim in claims] == metrics


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Sales in Germany rose to €3bn.", "germany"),
        ("Output was below the ceiling of 15.8 mln barrels it set in December.", None),
        ("Sales were $3bn worldwide.", "worldwide"),
        ("Adjusted profit was $3bn.", "adjusted"),
        ("Sales were $3bn in May.", None),
    ],
)
def test_scope_is_a_region_or_a_basis(text: str, scope: str | None) -> None:
    (claim,) = claims_of(read_text(text)).of(Measured)
    assert (claim.about.scope.value if claim.about.scope else None) == scope


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("Corvane Group said revenue rose to $3bn.", "Corvane Group"),
        ("Revenue at Corvane Group rose to $3bn.", "Corvane Group"),
        ("Exports rose to $3bn, according to Corvane Group.", None),
        ("He told Corvane Group that exports were $3bn.", None),
        ("Ostara Inc's revenue was $3bn, Corvane Group said.", "Ostara Inc"),
    ],
)
def test_entity_is_whose_the_figure_is_and_not_who_says_it(text: str, entity: str | None) -> None:
    (claim,) = claims_of(read_text(text)).of(Measured)
    assert (claim.about.entity.value if claim.about.entity else None) == entity


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Profit was $3bn in 2021, up from $2bn in 2020.", ["2021-01-01/2022-01-01", "2020-01-01/2021-01-01"]),
        ("Profit for 2021 was $3bn.", ["2021-01-01/2022-01-01"]),
        ("It earned $3bn.", [None]),
    ],
)
def test_period_is_that_of_the_figure(text: str, periods: list[str | None]) -> None:
    claims = claims_of(read_text(text)).of(Measured)
    assert [claim.about.period.value if claim.about.period else None for claim in claims] == periods


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The port will spend €25m.", "planned"),
        ("The port could spend €25m.", "conditional"),
        ("The port did not spend €25m.", "denied"),
        ("The port spent €25m.", "actual"),
        ("The port employs no fewer than 5,000 people.", "actual"),
        ("The port, which could not be reached for comment, spent €25m.", "actual"),
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
