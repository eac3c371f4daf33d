"""What a figure is about, as far as its clause says."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from factcheck.claims.claim import Facet
from factcheck.claims.measured import Measured
from factcheck.engine import claims_of
from factcheck.reading import read_text

Row = tuple[str | None, str | None, str | None, str | None, str | None]
"""Entity, metric, period, scope, modality."""

YEAR_2019 = "2019-01-01/2020-01-01"
YEAR_2018 = "2018-01-01/2019-01-01"


def figures(text: str, published: dt.date | None = None) -> list[Measured]:
    document = read_text(text)
    if published is not None:
        document = replace(document, metadata=replace(document.metadata, published=published))
    return list(claims_of(document).of(Measured))


def value(facet: Facet | None) -> str | None:
    return None if facet is None else facet.value


def rows(text: str) -> list[Row]:
    abouts = [claim.about for claim in figures(text)]
    return [
        (value(about.entity), value(about.metric), value(about.period), value(about.scope), about.modality) for about in abouts
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kestrel Ltd made a loss of $5m in 2019.", [("Kestrel Ltd", "loss", YEAR_2019, None, "actual")]),
        (
            "Kestrel Ltd said organic sales in Germany rose 12% in 2019.",
            [("Kestrel Ltd", "change of organic sales", YEAR_2019, "germany, organic", "actual")],
        ),
        (
            "Kestrel Ltd said its revenue fell 12% to $3.0bn in 2019 from $3.4bn in 2018.",
            [
                ("Kestrel Ltd", "change of revenue", YEAR_2019, None, "actual"),
                ("Kestrel Ltd", "revenue", YEAR_2019, None, "actual"),
                ("Kestrel Ltd", "revenue", YEAR_2018, None, "actual"),
            ],
        ),
        (
            "Kestrel Ltd said it would cut 500 jobs in France by 2019.",
            [("Kestrel Ltd", "cut", YEAR_2019, "france", "planned")],
        ),
        (
            "Kestrel Ltd, which lost $5m in 2018, could earn $2m in 2019.",
            [("Kestrel Ltd", "lose", YEAR_2018, None, "actual"), ("Kestrel Ltd", "earn", YEAR_2019, None, "conditional")],
        ),
        ("Revenue $3.0bn", [(None, "revenue", None, None, "actual")]),
    ],
)
def test_all_facets(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected


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
        ("EPS was $4.90.", ["earnings per share"]),
        ("Turnover reached £84m.", ["revenue"]),
        ("The blaze killed 1,200 sheep.", ["kill"]),
        ("It was 16 times faster.", [None]),
        ("It has cut prices by an average of 24%.", ["change of price"]),
        ("It made a first-quarter loss of $3m.", ["loss"]),
        ("It holds over 90% of the stock market value.", ["share of stock market value"]),
        ("The share price was more than 200p.", ["share price"]),
        ("The $1.75bn (£900m) deal was struck.", ["deal", "deal"]),
        ("Sales rose to $3bn, a rise of 5%.", ["sales", "change of sales"]),
        ("Net income was $5m, $3.07 per diluted share.", ["net income", "net income"]),
        ("U.S. sales were 40% of its drug sales of $1.5bn.", ["share of drug sales", "drug sales"]),
        ("Revenue rose 14% (15% in constant currencies).", ["change of revenue", None]),
        ("It is paid fifty percent (50%) of its base pay.", ["share of base wage", "share of base wage"]),
        ("Tariff cuts of 5% were agreed.", ["change of duty"]),
        ("Gas reserves fell to 350 tonnes from a restated 360 tonnes.", ["gas reserve", "gas reserve"]),
        ("It owns 40% of the voting shares.", ["share of voting share"]),
        ("It put $5m in convertible loan stock.", [None]),
        ("The bank saw a 10% increase in net 1986 profit.", ["change of net profit"]),
        ("It paid the £1.3bn submitted by builders.", ["pay"]),
        ("The stock rises to 450 tonnes.", [None]),
        ("Tariffs were reviewed in May following a slide of the naira by 60%.", [None]),
        ("That left growth for the full year at 3.1%.", ["growth"]),
        ("The shop has cut prices on its range by an average of 24%.", ["change of price"]),
        ("Funds hold over 90% of the U.S. stock market value.", ["share of stock market value"]),
        ("It had a first quarter loss of between $55m and $65m.", ["loss"]),
        ("Pensioners get a one-off £200 council tax refund.", ["council tax refund"]),
        ("It earned $3.38 billion, or $3.67 per diluted share.", ["earn", "earn"]),
        ("Revenue was $3bn (£2bn).", ["revenue", "revenue"]),
        ("The number of broadband subscribers doubled to 13 million.", ["change of subscriber", "subscriber"]),
        ("The group has a 5,000-strong workforce.", ["headcount"]),
        ("The boat rescued 700 asylum seekers and saved 200 more.", ["seeker", "seeker"]),
        ("The shop will recruit 5,000.", ["recruit"]),
        ("A prize of more than $200 in value was stolen.", ["value"]),
        ("It was up 12% in organic sales.", ["change of organic sales"]),
        ("A margin of 15% is thin.", ["margin"]),
        ("It has a 15% margin.", ["margin"]),
        ("Revenue, at $3bn, was flat.", ["revenue"]),
        ("Profits more than doubled to $40m.", ["change of profit", "profit"]),
        ("The price of oil rose 5% to $60.", ["change of oil price", "oil price"]),
        ("The cost of sales was $5m.", ["cost of sales"]),
        ("Sales force costs were $3m.", ["sales force cost"]),
        ("The interest rate is 5%.", ["interest rate"]),
        ("The exchange rate fell 2%.", ["change of exchange rate"]),
        ("The unemployment rate was 5%.", ["unemployment rate"]),
        ("Its market share fell to 12%.", ["market share"]),
        ("The stock price rose 5%.", ["change of share price"]),
        ("The share price rose 5%.", ["change of share price"]),
        ("Profit before tax was $5m.", ["pretax profit"]),
        ("Adjusted profit was $5m.", ["adjusted profit"]),
        ("Operating income was $5m and net income $3m.", ["operating income", "net income"]),
        ("A 5% drop in consumer complaints was seen.", ["change of consumer complaint"]),
        ("Complaints rose 12%.", ["change of complaint"]),
        ("A pay rise of 5% was refused.", ["change of wage"]),
        ("GDP growth of 3% was seen.", ["change of gdp"]),
        ("Sales rose to $3bn, up 5%.", ["sales", "change of sales"]),
        ("The firm agreed to buy its rival for $4bn.", ["buy"]),
        ("The plant cost $5m.", ["cost"]),
        ("A tax rate of 22% and 23% was used.", ["tax rate", "tax rate"]),
        ("A gain on securities sales of $3m was booked.", ["gain"]),
        ("It raised its revenue guidance to $3bn.", ["revenue"]),
        ("The firm shipped 4 tonnes of maize.", ["ship"]),
        ("A sack held 4 tonnes of maize.", ["maize"]),
        ("Shr 12 cts vs 10 cts", ["earnings per share", "earnings per share"]),
        ("Shr profit six cents vs loss 10", ["profit per share", "loss per share"]),
        ("Net loss 1.2 mln dlrs vs profit 0.9 mln", ["net loss", "net profit"]),
        ("Revs 10.0 mln vs 8.0 mln", ["revenue", "revenue"]),
        ("Avg shrs 97.0 mln vs 90.5 mln", ["average shares", "average shares"]),
    ],
)
def test_metric(text: str, metrics: list[str | None]) -> None:
    assert [value(claim.about.metric) for claim in figures(text)] == metrics


@pytest.mark.parametrize(
    "text",
    [
        "Budget documents show that Mr Brown clawed back £265m.",
        "If the dollar went below 150 yen, the bank would leave the market.",
        "The profit warning came after 5% of it was gone.",
        "Sales were helped by a fee waiver worth $5m.",
        "The market fell as the dollar hit 150 yen.",
        "Sales teams drove 40 km.",
        "Revenue figures and other 5% matters",
    ],
)
def test_no_metric_of_another_noun(text: str) -> None:
    metrics = [value(claim.about.metric) for claim in figures(text)]
    assert not {"budget", "market", "profit", "sales", "change of sales", "revenue", "fee"} & set(metrics)


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("Kestrel Ltd reported revenue of $3bn.", ["Kestrel Ltd"]),
        ("Corvane Group said revenue rose to $3bn.", ["Corvane Group"]),
        ("Revenue at Corvane Group rose to $3bn.", ["Corvane Group"]),
        ("Exports rose to $3bn, according to Corvane Group.", [None]),
        ("He told Corvane Group that exports were $3bn.", [None]),
        ("Ostara Inc's revenue was $3bn, Corvane Group said.", ["Ostara Inc"]),
        ("Kestrel Ltd said revenue rose 5%.", ["Kestrel Ltd"]),
        ("Revenue rose 5%, Kestrel Ltd said.", ["Kestrel Ltd"]),
        ("Kestrel Ltd said its sales rose 5%.", ["Kestrel Ltd"]),
        ("Sales at Kestrel Ltd rose 5%.", ["Kestrel Ltd"]),
        ("Sales of Kestrel Ltd rose 5%.", ["Kestrel Ltd"]),
        ("Kestrel Ltd's sales rose 5%.", ["Kestrel Ltd"]),
        ("Law firm Roe & Doe LLP said Kestrel Ltd's revenue rose 5%.", ["Kestrel Ltd"]),
        ("The board of Kestrel Ltd called revenue of $3bn a good result.", ["Kestrel Ltd"]),
        ("Kestrel Ltd will invest $5m with Roe & Doe LLP.", ["Kestrel Ltd"]),
        ("Kestrel Ltd won against Roe & Doe LLP and earned $5m.", ["Kestrel Ltd"]),
        ("Analysts at Roe & Doe LLP say sales rose 5%.", [None]),
        ("Output fell 5%, according to the Economic Commission for Arcadia.", [None]),
        ("He told the House Budget Committee that inflation was 5%.", [None]),
        ("The Department of Trade said sales rose 5%.", [None]),
        ("Kestrel Ltd said the industry's sales rose 5%.", [None]),
        ("Kestrel Ltd said inflation rose 5%.", [None]),
        ("Kestrel Ltd stood on a list of 928 companies.", [None]),
        ("Mr Brown clawed back £265m.", ["Brown"]),
        ("Jane Roe, 66, has left.", ["Jane Roe"]),
        ("Jane Roe has left. She is 45.", ["Jane Roe"]),
        ("Jane Roe, a farmer, met a 45-year-old man.", [None]),
        ("Kestrel Ltd met the 45-year-old baker.", [None]),
    ],
)
def test_entity(text: str, entities: list[str | None]) -> None:
    assert [value(claim.about.entity) for claim in figures(text)] == entities


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Revenue was $3bn in 2019.", [YEAR_2019]),
        ("Profit was $3bn in 2019, up from $2bn in 2018.", [YEAR_2019, YEAR_2018]),
        ("Profit for 2019 was $3bn.", [YEAR_2019]),
        ("It earned $3bn.", [None]),
        ("The plan, adopted in 2019, costs $3bn.", [None]),
        ("In 2019, revenue was $3bn.", [YEAR_2019]),
        ("Revenue rose to $3bn in 2019 from $2bn a year earlier.", [YEAR_2019, YEAR_2018]),
        ("Revenue was $3bn in 2019, compared with $2bn the previous year.", [YEAR_2019, YEAR_2018]),
        ("Revenue rose to $3bn in 2019 from $2bn.", [YEAR_2019, None]),
        ("Sales were $3bn vs $2bn in 2019.", [None, YEAR_2019]),
        ("It earned $3bn in 2018 and spent $4bn in 2019.", [YEAR_2018, YEAR_2019]),
        ("A first-quarter loss of $3m came.", ["first-quarter"]),
        ("The 2019 world tour earned $3m.", [None]),
        ("In 2019, sales fell by 5% on the previous month.", [YEAR_2019]),
        ("The yield of 3% was the highest since 2019.", [None]),
        ("A rate of 22% and 23% was used in 2019 and 2018, respectively.", [None, None]),
    ],
)
def test_period(text: str, periods: list[str | None]) -> None:
    assert [value(claim.about.period) for claim in figures(text)] == periods


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("LONDON, May 5 - Revenue was $3bn.", [None]),
        ("Kestrel Ltd said on Monday that revenue was $3bn.", [None]),
        ("Kestrel Ltd spent $3m on Monday.", ["2020-05-04/2020-05-05"]),
    ],
)
def test_day_of_saying_is_no_period(text: str, periods: list[str | None]) -> None:
    found = figures(text, dt.date(2020, 5, 5))
    assert [value(claim.about.period) for claim in found if claim.unit == "USD" or claim.kind == "money"] == periods


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("Sales rose 5% in Germany.", ["germany"]),
        ("Sales in Germany rose to €3bn.", ["germany"]),
        ("Output was below the ceiling of 15.8 mln barrels it set in December.", [None]),
        ("Sales were $3bn worldwide.", ["worldwide"]),
        ("Adjusted profit was $3bn.", ["adjusted"]),
        ("Sales were $3bn in May.", [None]),
        ("Sales rose 5% in North America.", ["north america"]),
        ("In Germany, sales rose 5%.", ["germany"]),
        ("Sales in Germany rose 5% to $3bn.", ["germany", "germany"]),
        ("U.S. sales rose 5%.", ["u.s."]),
        ("Domestic sales rose 5%.", ["domestic"]),
        ("Sales at its cloud unit rose 5%.", ["cloud"]),
        ("GAAP operating margin of 17.2% and non-GAAP operating margin of 31.6%.", ["gaap", "non-gaap"]),
        ("On a like-for-like basis, sales rose 5%.", ["like-for-like"]),
        ("Sales rose 5% at constant currency.", ["constant currency"]),
        ("Gas reserves fell to 350 tonnes from a restated 360 tonnes.", [None, "restated"]),
        ("Unemployment fell to a seasonally adjusted 6.1%.", ["seasonally adjusted"]),
        ("It has 2,112 staff in Germany, 1,304 in France and 914 more.", ["germany", "france", None]),
        ("The ceiling it set in December was $5bn.", [None]),
        ("Sales fell seasonally by 5%.", [None]),
        ("Sales rose 5% in Germany, France and Spain.", [None]),
        ("A comparable period saw $5m spent.", [None]),
    ],
)
def test_scope(text: str, scopes: list[str | None]) -> None:
    assert [value(claim.about.scope) for claim in figures(text)] == scopes


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The port will spend €25m.", "planned"),
        ("The port could spend €25m.", "conditional"),
        ("The port did not spend €25m.", "denied"),
        ("The port didn't spend €25m.", "denied"),
        ("The port denied it had spent €25m.", "denied"),
        ("The port spent €25m.", "actual"),
        ("The port has spent €25m.", "actual"),
        ("The port plans to spend €25m.", "planned"),
        ("The port aims to have spent €25m.", "planned"),
        ("The port said it would spend €25m.", "planned"),
        ("The port would spend €25m if it could.", "conditional"),
        ("The port failed to raise €25m.", "denied"),
        ("The port managed to raise €25m.", "actual"),
        ("Some 500 jobs will go.", "planned"),
        ("Some 500 jobs would not go.", "denied"),
        ("Sales will grow after rising 5%.", "actual"),
        ("The port, which will close, spent €25m.", "actual"),
        ("A spokesman could not be reached, while the port spent €25m.", "actual"),
        ("The port employs no fewer than 5,000 people.", "actual"),
        ("The port, which could not be reached for comment, spent €25m.", "actual"),
        ("The port did not only spend €25m.", "actual"),
        ("The port no longer spends €25m.", "actual"),
        ("Inflation could climb to 14%.", "conditional"),
        ("If the buffer rises to 450 tonnes, it will sell.", "conditional"),
        ("The harvest target of 232 tonnes is missed.", "planned"),
        ("Inflation rose faster than expected, to 5%.", "actual"),
        ("It agreed in principle to inject $16m.", "planned"),
        ("A proposed tax cut would rise by $5m.", "conditional"),
        ("A port that will close had spent €25m.", "actual"),
    ],
)
def test_modality(text: str, modality: str) -> None:
    (claim,) = figures(text)
    assert claim.about.modality == modality


@pytest.mark.parametrize(
    ("text", "per"), [("It paid $1.20 a share.", "share"), ("at 18 dlrs per barrel", "barrel"), ("It paid $4.", None)]
)
def test_rate_keeps_its_denominator(text: str, per: str | None) -> None:
    (claim,) = figures(text)
    assert claim.per == per
