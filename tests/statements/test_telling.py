"""Tenses that do not fit their times, and sentences that put two times in order."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from factcheck.claims.collection import Claims
from factcheck.engine import claims_of
from factcheck.reading import read_text
from factcheck.statements.events.succession import Succession
from factcheck.statements.events.telling import Telling


def claims(text: str, published: str | None = "2024-05-05") -> Claims:
    document = read_text(text)
    if published:
        document = replace(document, metadata=replace(document.metadata, published=dt.date.fromisoformat(published)))
    return claims_of(document)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The weir opened on 12 June 2024.", "opened on 12 June 2024"),
        ("The weir, opened on 12 June 2024, is long.", "opened on 12 June 2024"),
        ("The council met in Brill on 12 June 2024.", "met in Brill on 12 June 2024"),
        ("The mayor cut the ribbon on 12 June 2024.", "cut the ribbon on 12 June 2024"),
        ("On 12 June 2024 Mr Alder was in Brill.", "12 June 2024 Mr Alder was"),
        ("At a meeting on 12 June 2024 the council closed the weir.", "12 June 2024 the council closed"),
        ("The weir has been shut since 12 June 2024.", "has been shut since 12 June 2024"),
        ("The fire broke out on the night of 12 June 2024.", "broke out on the night of 12 June 2024"),
        ("The council met tomorrow.", "met tomorrow"),
        ("The weir will open last Friday.", "will open last Friday"),
        ("Yesterday the council will meet.", "Yesterday the council will meet"),
    ],
)
def test_telling_is_a_verb_with_a_time_of_the_other_side(text: str, told: str) -> None:
    (telling,) = claims(text).of(Telling)
    assert telling.text == told


@pytest.mark.parametrize(
    "text",
    [
        "The weir opened on 12 June 2023.",
        "The weir would open on 12 June 2024.",
        "The weir was to open on 12 June 2024.",
        "The council announced a vote on 12 June 2024.",
        "The council voted to close the weir on 12 June 2024.",
        "The council bought tickets for 12 June 2024.",
        "The lease was extended until 12 June 2024.",
        "The team qualified for the final on 12 June 2024.",
        "“The weir opened on 12 June 2024,” he said.",
        "Last week's flood will cost millions.",
        "The award will honour those killed last week.",
    ],
)
def test_what_may_lie_ahead_is_no_telling(text: str) -> None:
    assert not claims(text).of(Telling)


def test_a_day_without_a_year_is_taken_for_the_nearest_only() -> None:
    (telling,) = claims("The weir opened on 12 June.").of(Telling)
    assert telling.inferred
    assert not claims("The weir opened on 12 October.").of(Telling)


@pytest.mark.parametrize(
    ("text", "earlier", "later"),
    [
        ("He resigned on 4 May 2012, after a vote on 1 May 2012.", "1 May 2012", "4 May 2012"),
        ("He resigned on 4 May 2012, two days before the vote on 6 May 2012.", "4 May 2012", "6 May 2012"),
        ("After the vote on 1 May 2012, he resigned on 4 May 2012.", "1 May 2012", "4 May 2012"),
        ("The vote on 1 May 2012 was followed by another on 4 May 2012.", "1 May 2012", "4 May 2012"),
        ("The weir opened in 2012 following a flood in 2010.", "2010", "2012"),
    ],
)
def test_succession_has_the_order_of_its_words(text: str, earlier: str, later: str) -> None:
    (pair,) = claims(text).of(Succession)
    assert (pair.earlier.text, pair.later.text) == (earlier, later)
    assert pair.order() == ("before", False)


@pytest.mark.parametrize(
    "text",
    [
        "The school, named after a mayor who died in 2010, opened in 2008.",
        "In 2012, after plans for a weir in 2015 were dropped, he left.",
        "He appeared before the court on 4 May 2012 and again on 1 May 2012.",
        "He left in 2012 after the announcement of an election in 2013.",
    ],
)
def test_other_meanings_of_the_words_are_no_succession(text: str) -> None:
    assert not claims(text).of(Succession)
