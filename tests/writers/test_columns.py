"""What a terminal is given: nothing that it obeys, and never wider than asked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.writers.columns import printable, shortened, width, wrapped

ANY = st.text(st.characters(), max_size=80)


def test_wide_characters_take_two_columns_and_combining_ones_none() -> None:
    assert width("東京") == 4
    assert width("cafe\u0301") == 4
    assert width("naïve") == 5


def test_control_and_direction_characters_are_written_out() -> None:
    assert printable("a\x1b[31mb\u202ec") == "a[U+001B][31mb[U+202E]c"
    assert printable("a\tb\r\nc") == "a    b c"


def test_lines_break_at_spaces_and_long_words_are_cut() -> None:
    assert wrapped("one two three", 7) == ["one two", "three"]
    assert wrapped("incomprehensibilities", 10) == ["incomprehe", "nsibilitie", "s"]
    assert wrapped("", 10) == [""]


@given(ANY, st.integers(12, 40))
def test_wrapped_lines_keep_the_width_and_lose_nothing_but_spaces(text: str, columns: int) -> None:
    lines = wrapped(text, columns)
    assert all(width(line) <= columns for line in lines)
    assert "".join(lines).replace(" ", "") == printable(text).replace(" ", "")


@given(ANY, st.integers(12, 40))
def test_shortened_text_keeps_the_width(text: str, columns: int) -> None:
    assert width(shortened(text, columns)) <= columns
