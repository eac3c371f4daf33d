"""A sentence is cut into words at the same places however it is cut, and its words are found by what they are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.words import WORD, Words
from factcheck.document import Span

TEXTS = st.text(st.sampled_from("ab Zé.,'’-&1٣_%\"\ufffc\t\u00a0\u2009²"), max_size=60)


def words(prose: str) -> Words:
    return Words(prose, Span(0, len(prose)), 0, 0)


@given(TEXTS)
def test_words_are_the_matches_of_the_pattern(prose: str) -> None:
    read = words(prose)
    matches = list(WORD.finditer(prose))
    assert read.tokens == [match[0] for match in matches]
    assert read.starts == [match.start() for match in matches]
    assert read.ends == [match.end() for match in matches]


def test_where_gives_every_place_in_order() -> None:
    read = words("On 5 May the May sale made 7 pounds.")
    assert read.where({"may"}) == [2, 4]
    assert read.where({"0", "may"}) == [1, 2, 4, 7]
    assert read.where({"june"}) == []


def test_where_counts_a_bare_zero_once() -> None:
    assert words("0 of 10").where({"0", "of"}) == [0, 1, 2]
