"""Sentences end where a reader says they do."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reading.sentences import sentences_of


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences_of(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Net profit was 19.5 mln dlrs vs 3.2 mln.", "Shr 15 cts vs 12 cts."],
        ["Orvik Corp said.", "It gave no reason."],
        ["The U.S. dollar fell.", "Haldane Inc. said it will buy St. Mary Co. for cash."],
        ["On Jan. 5 flight No. 3 left.", "J. R. Brandt was on board."],
        ["He waited ... and left.", "The price was $4.50. in all."],
        ["Ms. Okafor joined in 2011.", "Work on the Ft. Drum site began."],
        ["The call is at 8:30 a.m. ET on Friday.", "Doors open at 7 p.m. and close at nine."],
        ['"I am glad.', 'We won," said Mr. Ode.', '"It was hard.', 'Really."', "He left."],
        ["“Is it fair?” Mr Ode asked.", "“No.”", "“Then why?”"],
        ["Prices rose due to politics and perceptions. towards data, ”said the analyst."],
        ["See para. 3 of the report.", "18% said no."],
        ["iPad sales fell.", "iPhone sales rose."],
        ["Approx. 5 pct is lost."],
    ],
)
def test_known_difficulties(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


def test_sentences_that_lost_the_space_between_them_are_parted() -> None:
    text = "Shares fell for longer.Traders were not amused.The bank said nothing."
    assert split(text) == ["Shares fell for longer.", "Traders were not amused.", "The bank said nothing."]


@pytest.mark.parametrize("space", "\x85\xa0\u1680\u2009\u2028\u202f\u3000")
def test_any_space_may_stand_before_a_full_stop(space: str) -> None:
    assert split(f"This was plan A{space}. It failed.") == [f"This was plan A{space}.", "It failed."]


@given(st.text(st.sampled_from("aB.?!\"“” '’3\u00a0(-),;“\ufffc"), max_size=80))
def test_spans_are_in_order_trimmed_and_leave_only_white_space_out(text: str) -> None:
    spans = sentences_of(text)
    for before, after in pairwise(spans):
        assert before.end <= after.start
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
    outside = list(text)
    for start, end in spans:
        outside[start:end] = [" "] * (end - start)
    assert "".join(outside).strip() == ""


@pytest.mark.parametrize("text", ["one two, " * 5_000, "x" * 9_000 + " y", "9" * 20_000])
def test_what_never_ends_is_divided_at_spaces(text: str) -> None:
    spans = sentences_of(text)
    assert " ".join(text[span.start : span.end] for span in spans) == text.strip()
    assert all(" " not in text[span.start : span.end].strip() or span.end - span.start <= 4_000 for span in spans)
