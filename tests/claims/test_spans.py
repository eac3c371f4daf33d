"""Spans say of a stretch whether it is taken, few or many as they are, apart or across each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.name import NameMention
from factcheck.claims.spans import FEW, Spans

STRETCHES = st.tuples(st.integers(0, 40), st.integers(1, 9)).map(lambda pair: (pair[0], sum(pair)))


@given(st.lists(STRETCHES, max_size=3 * FEW), STRETCHES)
def test_touch_finds_every_shared_code_point(taken: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    spans = Spans([NameMention(start, end, 0, 0, "") for start, end in taken])
    start, end = asked
    assert spans.touch(start, end) == any(set(range(*each)) & set(range(start, end)) for each in taken)
