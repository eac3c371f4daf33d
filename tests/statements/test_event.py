"""Events: what happens to whom, when, and how it is told."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from factcheck.claims.collection import Claims
from factcheck.engine import claims_of
from factcheck.reading import read_text
from factcheck.statements.events.event import Event


def claims(text: str, published: str | None = None) -> Claims:
    document = read_text(text)
    if published:
        document = replace(document, metadata=replace(document.metadata, published=dt.date.fromisoformat(published)))
    return claims_of(document)


def events(text: str) -> list[Event]:
    return list(claims(text).of(Event))


def test_event_has_predicate_argument_agent_and_time() -> None:
    text = "In 1999 Corvane Group bought Tessaly Power Ltd."
    (event,) = events(text)
    assert event.argument is not None
    assert event.agent is not None
    assert event.when is not None
    assert (event.predicate, event.argument.name, event.agent.name) == ("buy", "Tessaly Power Ltd", "Corvane Group")
    assert event.when.text == "1999"
    assert event.text == text[event.span.start : event.span.end]


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("The weir opened in 2012.", "happened"),
        ("The weir was opened in 2012.", "happened"),
        ("The weir has opened.", "happened"),
        ("The weir had been opened in 2012.", "prior"),
        ("The weir will open in 2012.", "planned"),
        ("The weir is due to open in 2012.", "planned"),
        ("The weir is to be opened in 2012.", "planned"),
        ("The weir was to open in 2012.", "former"),
        ("The weir was scheduled to open in 2012.", "former"),
        ("The weir would open in 2012.", "conditional"),
        ("The weir opens in May 2012.", "present"),
    ],
)
def test_mood_is_that_of_the_verb_group(text: str, mood: str) -> None:
    (event,) = events(text)
    assert (event.predicate, event.mood) == ("open", mood)


@pytest.mark.parametrize(
    "text",
    [
        "The weir did not open in 2012.",
        "The weir has never opened.",
        "If the weir opened in 2012, boats could pass.",
        "The weir's opening hours.",
    ],
)
def test_what_is_denied_or_supposed_is_no_event(text: str) -> None:
    assert not events(text)


@pytest.mark.parametrize(
    "text",
    [
        "The weir, which opened in 2012, is long.",
        "The weir, opened in 2012, is long.",
        "Opened in 2012, the weir is long.",
        "The weir, a long one, opened in 2012.",
        "In 2012 the weir opened.",
        "The mayor opened the weir in 2012.",
        "The opening of the weir in 2012 was a feast.",
        "It was in 2012 that the weir opened.",
        "The weir was inaugurated in 2012.",
    ],
)
def test_argument_and_time_are_found_in_every_construction(text: str) -> None:
    (event,) = events(text)
    assert event.argument is not None
    assert event.when is not None
    assert (event.predicate, event.argument.name, event.when.text) == ("open", "weir", "2012")


@pytest.mark.parametrize(
    "text",
    [
        "The weir opened after the election in 2012.",
        "The mayor opened the weir that was built in 2012.",
        "The weir opened for the 2012 regatta.",
        "The council approved a plan to open a weir in 2012.",
    ],
)
def test_a_time_of_something_else_is_not_that_of_the_event(text: str) -> None:
    assert all(
        event.when is None for event in events(text) if event.predicate in ("open", "approve") and event.mood == "happened"
    )


def test_it_stands_for_the_subject_of_the_sentence_before() -> None:
    first, second = events("The weir opened in 2012. It closed in 2015.")
    assert second.argument is not None
    assert (second.argument.name, second.argument.stands_in) == ("weir", True)
    assert first.of_one(second) == "unknown"


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        ("The new weir opened.", "The weir opened.", "equal"),
        ("A weir opened.", "The weir opened.", "equal"),
        ("The weir opened.", "A weir opened.", "different"),
        ("The upper weir opened.", "The lower weir opened.", "different"),
        ("The Brill weir opened.", "The Tarn weir opened.", "different"),
        ("The weir opened.", "The Tarn weir opened.", "unknown"),
        ("The last weir opened.", "The weir opened.", "equal"),
        ("The old weir opened.", "The weir beside it opened.", "different"),
        ("The weir opened. Weirs are long.", "The weir opened.", "unknown"),
        ("The weir opened in Brill.", "The weir opened in Tarn.", "different"),
    ],
)
def test_one_thing_is_told_from_another(first: str, second: str, verdict: str) -> None:
    one, other = events(f"{first}\n\n{second}")
    assert one.of_one(other) == verdict
