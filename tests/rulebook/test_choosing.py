"""Rules are chosen by id, by a former id, or by group."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.rulebook.choosing import UnknownRuleError, choose, find
from factcheck.rulebook.rule import Rule

PLAIN = Rule(lambda claims: (), "error", ("A1",), ())
RULES = tuple(replace(PLAIN, id=id) for id in ("money/total", "people/age", "people/role", "time/weekday"))
RENAMED = (*RULES, replace(PLAIN, id="time/order", was=("dates/order",)))


def ids(rules: tuple[Rule, ...]) -> list[str]:
    return [rule.id for rule in rules]


def test_all_are_run_unless_some_are_selected() -> None:
    assert choose(RULES) == RULES
    assert ids(choose(RULES, select=["time/weekday", "money/total"])) == ["money/total", "time/weekday"]


@pytest.mark.parametrize("name", ["people", "people/", "people/*"])
def test_a_group_is_the_first_part_of_ids(name: str) -> None:
    assert ids(choose(RULES, select=[name])) == ["people/age", "people/role"]


def test_what_is_ignored_outranks_what_is_selected() -> None:
    assert ids(choose(RULES, select=["people"], ignore=["people/age"])) == ["people/role"]


def test_a_renamed_rule_is_found_under_its_former_id() -> None:
    assert ids(choose(RENAMED, select=["dates/order"])) == ["time/order"]
    assert find(RENAMED, "dates/order").id == "time/order"


@pytest.mark.parametrize("name", ["peopl", "people/ages", "", "*", "/", "people/a*"])
def test_what_names_no_rule_is_refused_with_all_that_would_do(name: str) -> None:
    with pytest.raises(UnknownRuleError) as caught:
        choose(RULES, select=[name])
    assert {"people", "people/age"} <= set(caught.value.known)
