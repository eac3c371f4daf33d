"""Events told twice: what links a second telling to the first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.statements.events.event import Event
from factcheck.statements.events.succession import Succession
from tests.statements.test_event import claims, events


@pytest.mark.parametrize(
    "later",
    [
        "When it shut, in 2016, the valley went dark.",
        "Since its closure in 2016 the valley has been dark.",
        "The closure of the foundry in 2016 left the valley dark.",
        "The foundry's closure came in 2016.",
        "Few stayed after the closure in 2016.",
        "The closure, in 2016, left the valley dark.",
        "Having been shut in 2016, the foundry stands empty.",
        "After being closed in 2016, the foundry stood empty.",
    ],
)
def test_a_later_telling_is_of_what_was_told_before(later: str) -> None:
    first, second = (event for event in events(f"The foundry closed in 2014. {later}") if event.predicate == "close")
    assert first.of_one(second) != "different"
    assert second.known
    assert first.on_other_days(second)


def test_a_noun_without_an_owner_is_of_nothing_if_two_things_were_told_of() -> None:
    told = events("The foundry closed in 2014. The quarry closed in 2015. The closure in 2016 was the last.")
    assert [event.argument.name for event in told] == ["foundry", "quarry"]


@pytest.mark.parametrize(
    ("text", "predicate", "name"),
    [
        ("The play “Low Tide” was published in 1961.", "publish", "play"),
        ("“Low Tide” was published in 1961.", "publish", "Low Tide"),
        ("The offer that the owners made was withdrawn in 1961.", "withdraw", "offer"),
        ("The weir, which the council approved in 1961, leaks.", "approve", "weir"),
        ("Nurses moved into the annexe in May 1961.", "move into annexe", "nurses"),
        ("The judge found him guilty in 1961.", "convict", "him"),
        ("The hull of the Alva was lost. The wreck of the Alva was found in 1961.", "find remains", "Alva"),
        ("The landslide struck in May 1961.", "hold", "landslide"),
        ("The inn dates from 1961.", "build", "inn"),
        ("The weir\n\nOpened: 3 May 1961", "open", "weir"),
    ],
)
def test_what_an_event_happens_to(text: str, predicate: str, name: str) -> None:
    told = [event for event in events(text) if event.when]
    assert (told[-1].predicate, told[-1].argument.name) == (predicate, name)


def test_an_office_belongs_to_an_appointment() -> None:
    offices = [
        event.office for event in events("Ada Moe was appointed as head gardener in 2012. Moe was appointed judge in 2015.")
    ]
    assert offices == ["gardener", "judge"]


@given(
    city=st.sampled_from(["OSLO", "PORT ALVA", "NEW ALVA"]),
    day=st.integers(1, 28),
    dash=st.sampled_from(["-", "–", "—"]),
    text=st.sampled_from(["The weir opened on 12 June 1998.", "In 1998 the weir was sold.", "Its owner sold the weir in 1998."]),
)
def test_a_dateline_changes_nothing(city: str, day: int, dash: str, text: str) -> None:
    plain, dated = events(text), events(f"{city}, {day} May 2019 {dash} {text}")
    assert [(event.predicate, event.argument.name, event.when and event.when.days) for event in plain] == [
        (event.predicate, event.argument.name, event.when and event.when.days) for event in dated
    ]


def test_words_far_from_an_event_do_not_make_it_one_that_recurs() -> None:
    (near,) = events("The fair was opened every May until 1998.") or (None,)
    assert near is None or near.again
    (far,) = (event for event in events("Opened in 1998, the weir lets a barge through every hour.") if event.predicate == "open")
    assert not far.again


@pytest.mark.parametrize(
    ("text", "earlier", "later"),
    [
        ("The results of the ballot of 3 May 2012 were printed on 5 May 2012.", "3 May 2012", "5 May 2012"),
        ("The society approved the minutes of the dinner of 3 May 2012 on 5 May 2012.", "3 May 2012", "5 May 2012"),
        ("He left on 5 May 2012, the club having paid him on 3 May 2012.", "3 May 2012", "5 May 2012"),
        ("He left on 5 May 2012 after the club had called a vote on 3 May 2012.", "3 May 2012", "5 May 2012"),
    ],
)
def test_what_comes_of_an_event_is_later(text: str, earlier: str, later: str) -> None:
    (pair,) = claims(text).of(Succession)
    assert (pair.earlier.text, pair.later.text) == (earlier, later)


@pytest.mark.parametrize(
    "text",
    [
        "The results of the ballot of 3 May 2012 will be printed on 5 May 2012.",
        "Without having asked, he left on 5 May 2012 for the dinner of 3 May 2012.",
    ],
)
def test_what_has_not_come_yet_is_no_succession(text: str) -> None:
    assert not claims(text).of(Succession)


def test_what_answers_to_an_event_names_it() -> None:
    (event,) = claims("The plaque for the rescue was unveiled in 1955.").of(Event)
    assert "rescue" in event.answers
