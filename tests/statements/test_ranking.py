"""Rankings as they are read: who, which place, of what, where."""

from __future__ import annotations

import pytest

from factcheck.engine import claims_of
from factcheck.reading import read_text
from factcheck.statements.ranking import Ranking


def rankings(text: str) -> list[Ranking]:
    return list(claims_of(read_text(text)).of(Ranking))


@pytest.mark.parametrize(
    ("text", "rank", "quality", "scope"),
    [
        ("Falk Industries is the largest brewer in Norway.", 1, "largest brewer", "norway"),
        ("Falk Industries is the second-largest brewer in the Nordic region.", 2, "largest brewer", "nordic"),
        ("Falk Industries is the third biggest brewer in the world.", 3, "largest brewer", "world"),
        ("Falk Industries, Norway's fourth largest brewer, rose.", 4, "largest brewer", "norway"),
        ("Norway's largest brewer, Falk Industries, rose.", 1, "largest brewer", "norway"),
        ("Falk Industries is the region's No. 2 brewer.", 2, "largest brewer", "region"),
        ("Falk Industries is now the largest brewer worldwide.", 1, "largest brewer", "world"),
    ],
)
def test_rank_and_set(text: str, rank: int, quality: str, scope: str) -> None:
    (ranking,) = rankings(text)
    assert (ranking.subject, ranking.rank, ranking.exact, ranking.quality) == ("Falk Industries", rank, True, quality)
    assert ranking.about.scope is not None
    assert ranking.about.scope.value == scope
    assert text[ranking.span.start : ranking.span.end] == ranking.text


@pytest.mark.parametrize(
    "text",
    [
        "Falk Industries is one of the largest brewers in Norway.",
        "Falk Industries rose for the second time in the third quarter.",
        "Falk Industries sold it to a third party.",
        "Falk Industries could become the largest brewer in Norway.",
        "The deal would make Falk Industries the largest brewer in Norway.",
        "Falk Industries met its largest creditor.",
        "Falk Industries said no 2 brewers are alike.",
        "Falk Industries is behind schedule in Norway.",
        "Falk Industries was once the largest brewer in Norway.",
        "Falk Industries is not the largest brewer in Norway.",
        "The head of Falk Industries is the oldest brewer in Norway.",
    ],
)
def test_what_is_no_rank(text: str) -> None:
    assert rankings(text) == []


def test_rivals_ahead_and_measure() -> None:
    (ranking,) = rankings(
        "Falk Industries is the third largest brewer in Norway by sales, after Ringnes, Aass and the Borg Group."
    )
    assert ranking.behind == ("Ringnes", "Aass", "Borg Group")
    assert ranking.measure == "sales"


def test_after_a_date_is_no_rival() -> None:
    (ranking,) = rankings("Falk Industries is the second largest brewer in Norway after Monday.")
    assert ranking.behind == ()


def test_behind_named_rivals_is_a_best_place() -> None:
    (ranking,) = rankings("Falk Industries is behind Ringnes, Aass and Borg worldwide.")
    assert (ranking.rank, ranking.exact, ranking.about.metric) == (4, False, None)


def test_source_of_a_ranking() -> None:
    (ranking,) = rankings("According to Mintor Research, Falk Industries is the second largest brewer in Norway.")
    assert ranking.voice.speaker == "Mintor Research"
