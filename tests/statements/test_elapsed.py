"""Lengths of time beside the start and the end of what they measure."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from factcheck.engine import claims_of
from factcheck.reading import read_text
from factcheck.statements.lengths.elapsed import Elapsed


def elapsed(text: str, published: str | None = None) -> list[Elapsed]:
    document = read_text(text)
    if published:
        document = replace(document, metadata=replace(document.metadata, published=dt.date.fromisoformat(published)))
    return list(claims_of(document).of(Elapsed))


@pytest.mark.parametrize(
    ("text", "start", "end", "length"),
    [
        ("For thirty years, from 1961 to 1981, he tuned the organ.", "from 1961 to 1981", "from 1961 to 1981", "thirty years"),
        ("Her reign, from 1702 to 1714, lasted 22 years.", "from 1702 to 1714", "from 1702 to 1714", "22 years"),
        ("In 1990, 25 years after the fire of 1955, a new mill rose.", "1955", "1990", "25 years"),
        ("It was sold in 1955, and a decade earlier, in 1935, rebuilt.", "1935", "1955", "a decade"),
        ("On 9 March, three weeks after it took effect on 1 March, the truce broke.", "1 March", "9 March", "three weeks"),
        ("The truce of 1 March broke on 9 March, three weeks later.", "1 March", "9 March", "three weeks"),
        ("Nine years passed between the vote in 1990 and the first train in 1994.", "1990", "1994", "Nine years"),
        ("The refit started in May 2011 and was finished in May 2013; it took four years.", "May 2011", "May 2013", "four years"),
        ("She moved to Rome in 1998. Six years later, in 2009, she came home.", "1998", "2009", "Six years"),
        ("The show opens on 3 May and closes on 28 June. It runs for twelve weeks.", "3 May", "28 June", "twelve weeks"),
        ("The hut was shut for four years, closing in 2010 and reopening in 2019.", "2010", "2019", "four years"),
        ("The drought ended in May 1991. It had begun in May 1988 and lasted six years.", "May 1988", "May 1991", "six years"),
        ("The pact of ten years, which was signed in 1970, lapsed in 1991.", "1970", "1991", "ten years"),
        ("It took nine days to reach the cape: they sailed on 2 May and landed on 24 May.", "2 May", "24 May", "nine days"),
        ("The ban lasted nine months. It was imposed on 4 May and lifted on 2 June.", "4 May", "2 June", "nine months"),
        ("Work began in May 2004. It took 18 months. The bridge was opened in June 2009.", "May 2004", "June 2009", "18 months"),
        ("The eight-day fair opens on 4 May and closes on 7 May.", "4 May", "7 May", "eight-day"),
        ("The 72-hour walkout begins on 2 July and ends on 10 July.", "2 July", "10 July", "72-hour"),
    ],
)  # fmt: skip
def test_length_is_tied_to_its_start_and_end(text: str, start: str, end: str, length: str) -> None:
    (found,) = elapsed(text)
    assert found.end is not None
    assert (found.start.text, found.end.text) == (start, end)
    assert text[found.length.start : found.length.end] == length
    assert found.text == text[found.span.start : found.span.end]


@pytest.mark.parametrize(
    "text",
    [
        "The five-year bonds were sold from 3 to 5 May 2019.",
        "The pact of ten years, which was signed in 1970, was torn up in 1975.",
        "The three-year course began in 2010 and was closed in 2018.",
        "The fair opened in 1990 and closed in 2005; each year it lasted ten days.",
        "The ban began on 1 June 2010 and was lifted on 1 June 2018. It was for ten years.",
        "The festival, which began in 1990 and returned in 1999, lasts three days.",
        "The dam, begun in 1990 and opened in 2001, took two years to design.",
        "He took over the firm in 1993 and retired in 2005 after 36 years in the trade.",
        "From 1975 to 2005 she taught there; for the last twelve years she was the head.",
        "She served from 2001 to 2011, with a two-year gap, eight years in all.",
        "The trial ended on 5 May, three days after the clerk had opened the letter of 2 April.",
    ],
)
def test_length_of_something_else_is_left_alone(text: str) -> None:
    assert elapsed(text) == []


@pytest.mark.parametrize(
    ("text", "shortest", "longest"),
    [
        ("They sang for two days, from 3 to 4 May 2019.", 1, 2),
        ("They sang for two years, from 2001 to 2003.", 366, 1095),
        ("They sang for two months, from March 2001 to April 2001.", 0, 61),
        ("They sang for a decade, from 2 May 2001 to 2 May 2011.", 3652, 3653),
    ],
)
def test_ends_may_count_or_not(text: str, shortest: int, longest: int) -> None:
    (found,) = elapsed(text)
    assert found.shortest <= shortest
    assert found.longest == longest


def test_two_stretches_are_added_up() -> None:
    (found,) = elapsed("He was mayor from 1990 to 1996 and from 2000 to 2004, ten years in all.")
    assert found.end is not None
    assert (found.start.text, found.end.text) == ("from 1990 to 1996", "from 2000 to 2004")
    assert found.shortest < 9 * 365
    assert found.longest == 2557 + 1827


def test_state_that_goes_on_ends_at_the_date_of_the_document() -> None:
    text = "She has run the bakery for nine years, since 2015."
    assert elapsed(text) == []
    (found,) = elapsed(text, published="2019-03-04")
    assert found.end is None
    assert found.longest == (dt.date(2019, 3, 4) - dt.date(2015, 1, 1)).days + 1


def test_year_is_lent_by_the_other_end() -> None:
    (found,) = elapsed("On 9 January 2020, six weeks after it took effect on 28 November, the truce broke.")
    assert (found.shortest, found.longest) == (42, 43)
