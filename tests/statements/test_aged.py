"""Births, foundings and makings, and the ages and anniversaries that are told of the same person or thing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from factcheck.claims.collection import Claims
from factcheck.days import year_days
from factcheck.engine import claims_of
from factcheck.reading import read_text
from factcheck.statements.lengths.aged import Aged
from factcheck.statements.lengths.beginning import Beginning


def claims(text: str, published: str | None = "2021-04-04") -> Claims:
    document = read_text(text)
    if published:
        document = replace(document, metadata=replace(document.metadata, published=dt.date.fromisoformat(published)))
    return claims_of(document)


@pytest.mark.parametrize(
    ("text", "who", "deed", "when"),
    [
        ("Mira Kovac was born in Oslo in 1985. She is 35.", "Mira Kovac", "born", "1985"),
        ("Mira Kovac (born 1985) is 35.", "Mira Kovac", "born", "1985"),
        ("Mira Kovac (b. 3 May 1985) is 35.", "Mira Kovac", "born", "3 May 1985"),
        ("Mira Kovac, 35, who was born in 1985, sings.", "Mira Kovac", "born", "1985"),
        ("Born in 1985 in Oslo, Mira Kovac, 35, sings.", "Mira Kovac", "born", "1985"),
        ("Leo Brandt (1938–2019) died at the age of 81.", "Leo Brandt", "born", "1938–2019"),
        ("Brandt (1938–2019) lived to the age of 81.", "Brandt", "born", "1938–2019"),
        ("Mira Kovac, a singer born in 1985, is 35.", "Mira Kovac", "born", "1985"),
        ("Mira Kovac, whose date of birth is 3 May 1985, is 35.", "Mira Kovac", "born", "3 May 1985"),
        ("Captain Mira Kovac is 35, having been born in 1985.", "Mira Kovac", "born", "1985"),
        ("At the age of 40 the composer of the hymn, who was born in 1985, left.", "the composer#0", "born", "1985"),
        ("The tower, built in 1877, is 140 years old.", "tower#0", "made", "1877"),
        ("The college, which opened in 1931, is celebrating 75 years.", "college#0", "founded", "1931"),
        (
            "Its members founded Corvane Group in 1931. Corvane Group celebrates its centenary.",
            "Corvane Group",
            "founded",
            "1931",
        ),
        ("The couple married in 1960 and celebrated their golden wedding.", "marriage#0", "married", "1960"),
    ],
)
def test_beginning_has_its_bearer(text: str, who: str, deed: str, when: str) -> None:
    (found,) = claims(text).of(Beginning)
    assert (found.who, found.deed, text[found.when.start : found.when.end]) == (who, deed, when)
    assert found.text == text[found.span.start : found.span.end]


@pytest.mark.parametrize(
    ("text", "who", "sort", "low"),
    [
        ("Mira Kovac, 35, sings.", "Mira Kovac", "age", 35),
        ("Captain Mira Kovac became champion at 35 in May 1990 where she was born.", "Mira Kovac", "age", 35),
        ("Mira Kovac, a 35-year-old baker from Ulm, has left.", "Mira Kovac", "age", 35),
        ("Mira Kovac, 35 when she won in 1990, has left the town where she was born.", "Mira Kovac", "age", 35),
        ("Mira Kovac left in 1990. At the age of 35 she came back, in 2001.", "Mira Kovac", "age", 35),
        ("The 35-year-old singer Mira Kovac has left.", "Mira Kovac", "age", 35),
        ("Mira Kovac turned 60 in April.", "Mira Kovac", "age", 60),
        ("Mira Kovac, then 30, opened a shop in 1990 where she was born.", "Mira Kovac", "age", 30),
        ("In 1990, at the age of 30, Mira Kovac opened a shop.", "Mira Kovac", "age", 30),
        ("Mira Kovac is in her sixties.", "Mira Kovac", "age", 60),
        ("Mira Kovac celebrated her 100th birthday.", "Mira Kovac", "birthday", 100),
        ("Mira Kovac died on 3 May 2020, a week before her 100th birthday.", "Mira Kovac", "age", 99),
        ("Corvane Group celebrates its 20th anniversary.", "Corvane Group", "anniversary", 20),
        ("Corvane Group had been in business for two decades.", "Corvane Group", "existence", 20),
        ("Mira Kovac, a potter, has worked there for 40 years.", "Mira Kovac", "activity", 40),
    ],
)
def test_age_has_its_bearer(text: str, who: str, sort: str, low: int) -> None:
    found = [aged for aged in claims(text).of(Aged) if aged.who == who and aged.sort == sort and aged.low == low]
    assert len(found) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Mira Kovac was born in 1985. Her mother died at 34.",
        "Corvane Group celebrates the 20th anniversary of its flotation.",
        "Corvane Group celebrated its 20th anniversary a year late.",
        "Mira Kovac, 35, lives in a house that has stood for 240 years.",
        "Jan Tamm celebrated his daughter's 21st birthday.",
    ],
)
def test_age_of_somebody_else_is_not_theirs(text: str) -> None:
    assert not [
        aged for aged in claims(text).of(Aged) if aged.who in ("Mira Kovac", "Jan Tamm", "Corvane Group") and aged.low != 35
    ]


def test_years_lie_between_the_nearest_and_the_farthest_days() -> None:
    (born,) = claims("Mira Kovac (born 1985) is 35.").of(Beginning)
    assert born.years_at(year_days(2021)) == (35, 36)
    (born,) = claims("Mira Kovac (born 4 April 1985) is 35.").of(Beginning)
    assert born.years_at(year_days(2021)) == (35, 36)


def test_age_told_as_of_now_needs_a_date() -> None:
    assert not claims("Mira Kovac, 35, sings.", published=None).of(Aged)


def test_event_is_dated_beside_its_anniversary() -> None:
    read = claims("On Sunday the town marks the 50th anniversary of the flood of 1953.")
    (flood,), (feast,) = read.of(Beginning), read.of(Aged)
    assert (flood.who, flood.first.year, int(feast.low)) == (feast.who, 1953, 50)


def test_age_told_in_the_present_is_that_of_the_date_of_the_document() -> None:
    (aged,) = claims("By 2015 the firm was hers. Mira Kovac, born in Oslo, is 35.").of(Aged)
    assert (aged.now, aged.at) == (True, ())
