"""Targets: who means to do what, how much, by when."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.engine import claims_of
from factcheck.reading import read_text
from factcheck.statements.targets import Target


def targets(text: str, published: str | None = None) -> list[Target]:
    document = read_text(text)
    if published:
        document = replace(document, metadata=replace(document.metadata, published=dt.date.fromisoformat(published)))
    return list(claims_of(document).of(Target))


def test_target_has_actor_verb_amount_and_deadline() -> None:
    text = "Corvane Group will hire 900 engineers by the end of 2027."
    (target,) = targets(text)
    assert (target.actor, target.verb, target.value, target.horizon) == ("Corvane Group", "hire", Fraction(900), "dated")
    assert target.about.entity is not None
    assert target.about.entity.value == "Corvane Group"
    assert target.when is not None
    assert target.when.text == "by the end of 2027"
    assert target.text == text[target.span.start : target.span.end]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Corvane Group plans to hire 900 people by 2027.", "planned"),
        ("Corvane Group is planning to hire 900 people by 2027.", "planned"),
        ("Corvane Group has pledged to hire 900 people by 2027.", "agreed"),
        ("Corvane Group had planned to hire 900 people by 2027.", "former"),
        ("Corvane Group planned to hire 900 people by 2027.", "former"),
        ("Corvane Group is to hire 900 people by 2027.", "planned"),
    ],
)
def test_status_is_that_of_the_verb(text: str, status: str) -> None:
    (target,) = targets(text)
    assert (target.status, target.verb, target.actor) == (status, "hire", "Corvane Group")


@pytest.mark.parametrize(
    "text",
    [
        "Corvane Group will not hire 900 people by 2027.",
        "Corvane Group said the plan to hire 900 people was dead.",
        "Corvane Group might hire 900 people by 2027.",
        "Corvane Group hired 900 people in 2021.",
    ],
)
def test_what_is_no_plan_is_no_target(text: str) -> None:
    assert targets(text) == []


def test_possessive_unit_counts_as_its_organisation() -> None:
    (target,) = targets("Corvane Group is large. Corvane Group's cloud business will hire 900 people by 2027.")
    assert target.actor == "Corvane Group"


def test_it_stands_for_the_body_before() -> None:
    _, second = targets("The museum will open a wing by 2029. In the next five years it will digitise 80,000 maps.")
    assert second.actor == "museum"
    assert not second.stands_in


def test_pronoun_that_can_mean_nobody_stands_for_the_only_subject_organisation() -> None:
    (target,) = targets("Corvane Group is large.\n\nShe said she will invest 25 million euros over the next three years.")
    assert target.actor == "Corvane Group"
    assert target.stands_in


def test_horizon_is_rolling_until_the_document_has_a_date() -> None:
    text = "Corvane Group will invest €25m over the next three years."
    (rolling,), (dated,) = targets(text), targets(text, "2020-10-01")
    assert rolling.horizon == "rolling"
    assert dated.horizon == "dated"
    assert dated.when is not None
    assert dated.when.days == (dt.date(2020, 10, 1), dt.date(2023, 10, 1))


def test_noun_target_and_revision() -> None:
    (target,) = targets("Corvane Group is large. Corvane Group stands by its 2050 net-zero target.")
    assert (target.actor, target.noun, target.horizon) == ("Corvane Group", "net-zero target", "dated")
    assert all(target.revised for target in targets("Corvane Group moved its deadline forward and will finish by 2040."))


@pytest.mark.parametrize(
    ("text", "deed", "thing", "when"),
    [
        ("Corvane Group plans for ten new depots by 2031.", None, "depot", "by 2031"),
        ("Corvane Group is targeting 300 depots by 2031.", None, "depot", "by 2031"),
        ("Corvane Group has a target of 300 depots by 2031.", None, "depot", "by 2031"),
        ("Corvane Group has set itself the goal of opening 300 depots by 2031.", "open", "depot", "by 2031"),
        ("Corvane Group aims for carbon neutrality by 2031.", "be", "carbon neutral", "by 2031"),
        ("Corvane Group wants every depot to have a charger by 2031.", "be", "charger", "by 2031"),
        ("Corvane Group will within six years acquire 30 barges.", "buy", "barge", "within six years"),
        ("Corvane Group makes efforts to realize an output of 30 barges by 2031.", "be", "output", "by 2031"),
        ("Corvane Group is on course to phase out diesel by 2031.", "end", "diesel", "by 2031"),
        ("Corvane Group is committed to closing 40 depots by 2031.", "close", "depot", "by 2031"),
        ("Corvane Group said it would close 40 depots by 2031.", "close", "depot", "by 2031"),
        ("In the run-up to 2031 Corvane Group will close 40 depots.", "close", "depot", "2031"),
        ("In the course of the next six years Corvane Group will close 40 depots.", "close", "depot", "the next six years"),
        ("Barge traffic starts in May 2031.", "start", "traffic", "in May 2031"),
        ("The lock goes into operation in May 2031.", "start", "lock", "in May 2031"),
        ("The opening of the lock is planned for 3 May 2031.", "open", "lock", "3 May 2031"),
        ("Work on the lock is due to be completed in May 2031.", "complete", "lock", "in May 2031"),
        ("The deadline for the closure of the lock is 3 May 2031.", "close", "lock", "3 May 2031"),
    ],
)
def test_plans_are_told_in_many_ways(text: str, deed: str | None, thing: str, when: str) -> None:
    (target,) = targets(text)
    assert target.when is not None
    assert (target.deed, target.thing) == (deed, thing)
    assert target.when.text in (when, when.removeprefix("in "))


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("900 posts will be cut by Corvane Group by 2031.", "Corvane Group"),
        ("900 posts will be cut by 2031, Corvane Group said.", "Corvane Group"),
        ("Corvane Group has decided that a lock is to open by 2031.", "Corvane Group"),
        ("The lender Tallis has 300 staff. The lender will hire 40 people by 2031.", "Tallis"),
        ("The town of Pelworth will plant 900 trees by 2031.", "Pelworth"),
        ("The mayor of Pelworth is new. The town will plant 900 trees by 2031.", "Pelworth"),
        ("The society of anglers has a hut. By 2031 it will build 12 weirs.", "society"),
        ("Ostara Ltd is old. The glassmaker will hire 40 people by 2031.", "Ostara Ltd"),
        ("Ostara Ltd is old. Its fleet will have 40 ships by 2031.", "Ostara Ltd"),
        ("Ostara Ltd is old. Its rivals will have 40 ships by 2031.", None),
        ("Ostara Ltd is old. “We will hire 40 people by 2031,” said its chairman, Ida Falk.", "Ostara Ltd"),
    ],
)
def test_actor_is_whoever_means_to_act(text: str, actor: str | None) -> None:
    (target,) = targets(text)
    assert target.actor == actor


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Corvane Group hopes to hire 900 people by 2027.", "hoped"),
        ("Corvane Group is building 900 flats over the next two years.", "under way"),
        ("Corvane Group missed its target of 900 flats by 2027.", "missed"),
        ("Corvane Group has scrapped its target of 900 flats by 2027.", "abandoned"),
        ("Corvane Group reached its target of 900 flats by 2027.", "completed"),
        ("The target of Corvane Group for 2027 was 900 flats.", "former"),
        ("A target of 900 flats by 2027 was set by Corvane Group.", "planned"),
    ],
)
def test_status_is_what_became_of_the_plan(text: str, status: str) -> None:
    assert [target.status for target in targets(text)] == [status]


def test_old_and_new_deadline_of_a_revised_target_are_both_read() -> None:
    (target,) = targets("Corvane Group brought its net-zero target forward from 2050 to 2041.")
    assert target.revised
    assert target.before is not None
    assert target.when is not None
    assert (target.before.text, target.when.text) == ("2050", "2041")


def test_old_and_new_amount_of_a_revised_target_are_both_read() -> None:
    (target,) = targets("Corvane Group raised its target from 500 to 700 depots.")
    assert target.revised
    assert target.amount_before is not None
    assert (target.amount_before.text, target.value) == ("500", Fraction(700))


@pytest.mark.parametrize("length", ["over six years", "over a period of six years", "within the space of six years"])
def test_length_of_time_is_a_horizon_that_begins_on_no_named_day(length: str) -> None:
    (target,) = targets(f"Corvane Group will spend €60m {length}.")
    assert target.lasting is not None
    assert target.horizon == "rolling"


@pytest.mark.parametrize("length", ["for six years after the merger", "on loans over six years old", "over the past six years"])
def test_length_of_time_that_counts_from_something_is_no_horizon(length: str) -> None:
    (target,) = targets(f"Corvane Group will spend €60m {length}.")
    assert target.lasting is None


@pytest.mark.parametrize(
    ("quarter", "days"),
    [
        ("in the first quarter", (dt.date(2023, 1, 1), dt.date(2023, 4, 1))),
        ("in the second half", (dt.date(2023, 7, 1), dt.date(2024, 1, 1))),
        ("in the first quarter of next year", (dt.date(2024, 1, 1), dt.date(2024, 4, 1))),
        ("in the first fiscal quarter", None),
    ],
)
def test_quarter_without_a_year_is_due_in_the_calendar_year_of_writing(quarter: str, days: object) -> None:
    (target,) = targets(f"Corvane Group plans to hire 40 people {quarter}.", "2023-05-02")
    assert target.due == days


def test_plan_without_figure_or_time_is_kept_only_beside_another_certainty() -> None:
    assert targets("Corvane Group will sell its tugs. Corvane Group will sell its cranes.") == []
    settled, open_ = targets("Corvane Group will sell its tugs. Corvane Group is considering a sale of its tugs.")
    assert (settled.status, open_.status) == ("planned", "considering")
    assert settled.likeness(open_) == "equal"


NOUNS = ("depot", "barge", "tug", "school")
SENTENCES = st.builds(
    "{} will {} {} {}s {}by {}.".format,
    st.sampled_from(["Corvane Group", "Ostara Ltd", "It"]),
    st.sampled_from(["open", "buy", "sell"]),
    st.sampled_from(["40", "another 40", "the first 40"]),
    st.sampled_from(NOUNS),
    st.sampled_from(["", "in Kent ", "in Wales "]),
    st.integers(2030, 2033),
)


@given(SENTENCES, SENTENCES)
def test_likeness_does_not_depend_on_who_asks(first: str, second: str) -> None:
    found = targets(f"{first} {second}")
    assert len(found) == 2
    one, two = found
    assert one.likeness(two) == two.likeness(one)
    if first == second and one.actor:
        assert one.likeness(two) == "equal"


@pytest.mark.parametrize(
    ("text", "announced"),
    [
        ("Tenants have until 3 March 2021 to register.", "have"),
        ("Corvane Group is to close its mill by May 2021.", "is to close"),
        ("Corvane Group stands by its 2050 net-zero target.", "target"),
        ("Corvane Group must pay its fine no later than 3 March 2021.", "must pay"),
    ],
)
def test_announced_are_the_words_that_tell_of_the_future(text: str, announced: str) -> None:
    (target,) = targets(text)
    assert text[target.announced.start : target.announced.end] == announced


def test_second_verb_shares_the_subject_and_the_words_that_announce() -> None:
    first, second = targets("Corvane Group plans to hire 900 people by 2027 and to open two mills by 2029.")
    assert (first.actor, first.deed, second.actor, second.deed) == ("Corvane Group", "hire", "Corvane Group", "open")


def test_object_stands_before_a_relative_clause() -> None:
    (target,) = targets("Donors know of the €9 million that the zoo hopes to raise by May 2027.")
    assert (target.actor, target.deed, target.value) == ("zoo", "raise", Fraction(9_000_000))


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The mill has been sold.", "completed"),
        ("No decision has been taken on selling the mill.", "considering"),
        ("The sale of the mill is under discussion.", "considering"),
        ("Whether the mill will be sold is unclear.", "considering"),
        ("The canton has ruled out selling the mill.", "abandoned"),
        ("The canton decided against selling the mill.", "abandoned"),
    ],
)
def test_certainty_is_read_beside_a_plan_for_the_same_thing(sentence: str, status: str) -> None:
    told = targets(f"The canton will sell the mill. {sentence}")
    assert [(target.status, target.deed, target.thing) for target in told] == [
        ("planned", "sell", "mill"),
        (status, "sell", "mill"),
    ]


@pytest.mark.parametrize("sentence", ["The canton was considering selling the mill.", "The canton is considering it."])
def test_what_is_over_or_of_another_thing_is_no_second_certainty(sentence: str) -> None:
    assert targets(f"The canton will sell the mill. {sentence}") == []
