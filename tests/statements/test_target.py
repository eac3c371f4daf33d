"""Targets: who means to do what, how much, by when."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from fractions import Fraction

import pytest

from factcheck.engine import claims_of
from factcheck.reading import read_text
from factcheck.statements.target import Target


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
