"""A draft knows which words of a sentence are quoted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.draft import Draft
from factcheck.reading import read_text
from factcheck.resolving import quotations


@given(st.lists(st.sampled_from(['"', '" ', ' "', "Sales fell", "he said", ". ", ", ", "“", "”", "\n\n"]), max_size=30))
def test_quoted_words_agree_with_the_offsets(parts: list[str]) -> None:
    draft = Draft(read_text(" ".join(parts)))
    quotations.resolve(draft)
    for words in draft.sentences:
        assert draft.quoted_words(words) == [draft.is_quoted(start) for start in words.starts]
