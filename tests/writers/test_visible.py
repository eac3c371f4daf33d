"""Nothing that a reader cannot see gets through."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from factcheck.writers.visible import named, parts, visible, written

PREPENDED = {chr(code) for code in (*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD)}
HIEROGLYPHS = {chr(code) for code in range(0x13430, 0x13440)}


def test_every_control_and_format_character_is_written_out() -> None:
    shown = {"\t", "\n", "\r", *PREPENDED, *HIEROGLYPHS}
    for code in range(0x110000):
        char = chr(code)
        if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") and char not in shown:
            assert visible(char) == written(char) == f"[U+{code:04X}]"


def test_joiners_stay_where_they_join() -> None:
    family = "\U0001f469\u200d\U0001f467"
    assert visible(family) == family
    assert visible("می\u200cخواهم") == "می\u200cخواهم"
    assert visible("pass\u200dword") == "pass[U+200D]word"


def test_names_are_for_people() -> None:
    assert named("\u202e") == "right-to-left override"
    assert named("\x07") == "control character"


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_parts_put_together_are_the_visible_text(text: str, one: int, two: int) -> None:
    start, end = sorted((min(one, len(text)), min(two, len(text))))
    ranges = ((0, start), (start, end), (end, len(text)))
    pieces = [plain + (written(unseen) if unseen else "") for range_ in ranges for plain, unseen in parts(text, *range_)]
    assert "".join(pieces) == visible(text)
