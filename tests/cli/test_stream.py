"""`factcheck claims --stream`: one answer a line, whatever comes in."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.cli.running import ROOT, factcheck

Answer = dict[str, Any]


def ask(*lines: str) -> tuple[list[Answer], str, int]:
    """What the command answers to lines of stdin, what it says on stderr, and its exit code."""
    ran = factcheck("claims", "--stream", cwd=ROOT, stdin="\n".join(lines).encode())
    return [json.loads(line) for line in ran.out.splitlines()], ran.err, ran.code


def claims(text: str, ref: str | None = None) -> list[tuple[str, str, Any, str | None, str]]:
    """The claims of one text: words, kind, value, unit, change."""
    (answer,), _, code = ask(json.dumps({"id": 7, "text": text, "ref": ref}))
    assert (answer["id"], code) == (7, 0)
    return [
        (text[claim["start"] : claim["end"]], claim["kind"], claim["value"], claim["unit"], claim["change"])
        for claim in answer["claims"]
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It cost €1.5bn.", [("€1.5bn", "money", 1.5e9, "EUR", "=")]),
        ("Oil fell 19 cents to $58.24 per barrel.", [
            ("19 cents", "money", 0.19, "USD", "down"), ("$58.24", "money", 58.24, "USD/barrel", "="),
        ]),
        ("It employs more than 4,000 people.", [("4,000", "number", 4000.0, "person", ">")]),
        ("It grew from 4.8 to 4.9 percent.", [("4.8 to 4.9 percent", "percent", [4.8, 4.9], "%", "=")]),
        ("About two-thirds left.", [("two-thirds", "percent", pytest.approx(2 / 3), "%", "~")]),
        ("It was -40 degrees Celsius.", [("-40 degrees Celsius", "temperature", -40.0, "celsius", "=")]),
        ("It covers 92 m² in all.", [("92 m²", "quantity", 92.0, "square meter", "=")]),
        ("Roe, 45, left.", [("45", "age", 45.0, "year of age", "=")]),
        ("It left after 18 months.", [("18 months", "duration", 18.0, "month", "=")]),
        ("It was the 21st case.", [("21st", "ordinal", 21.0, None, "=")]),
        ("It closed on 5 March 2018.", [("5 March 2018", "date", "2018-03-05", None, "=")]),
        ("It rose in Q3 2019.", [("Q3 2019", "period", ["2019-07-01", "2019-10-01"], None, "=")]),
        ("It has grown since 2019.", [("since 2019", "period", ["2019-01-01", None], None, "=")]),
        ("Before 2019 it grew.", [("Before 2019", "period", [None, "2019-01-01"], None, "=")]),
        ("It must close by 5 March 2018.", [("by 5 March 2018", "period", [None, "2018-03-05"], None, "=")]),
        ("It took a few weeks.", [("a few weeks", "duration", 3.0, "week", "=")]),
        ("It ended on 04/05/2020.", [("04/05/2020", "date", "2020-04-05", None, "=")]),
        ("It rained in the Bronze Age.", []),
        ("The Boeing 737 and the S&P 500 are names.", []),
        ("It was better in the second half.", []),
        ("😀 It cost ¥500m.", [("¥500m", "money", 5e8, "JPY", "=")]),
    ],
)  # fmt: skip
def test_claims_are_flat_records(text: str, expected: list[tuple[str, str, Any, str | None, str]]) -> None:
    assert claims(text) == expected


def test_ref_is_the_day_of_the_text() -> None:
    assert claims("It left last year.", "2020-06-01T00:00:00")[0][2] == ["2019-01-01", "2020-01-01"]
    assert claims("It left last year.") == []


def test_a_bad_line_is_named_and_the_others_are_answered() -> None:
    answers, said, code = ask(
        '{"id": 1, "text": "It cost $3."}',
        "not json",
        '{"id": 2}',
        "[1]",
        '{"id": 3, "text": "5%", "ref": "soon"}',
        "",
        '{"id": "é", "text": ""}',
        '{"id": 4, "text": "\\ud800 5%"}',
    )
    assert [answer["id"] for answer in answers] == [1, "é", 4]
    assert [line.partition(" of stdin")[0].removeprefix("factcheck: ") for line in said.splitlines()] == [
        "Line 2", "Line 3", "Line 4", "Line 5",
    ]  # fmt: skip
    assert code == 2


def test_answers_are_the_same_bytes_twice() -> None:
    line = json.dumps({"id": 1, "text": "One in five of 1,200 shops, or €3m, 5% and 3-5 miles."})
    assert ask(line) == ask(line)


@pytest.mark.parametrize(("arguments", "said"), [(("claims", "--stream", "a.txt"), "a.txt"), (("claims",), "PATH")])
def test_wrong_use_is_one_sentence(arguments: tuple[str, ...], said: str) -> None:
    ran = factcheck(*arguments, cwd=ROOT)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1
