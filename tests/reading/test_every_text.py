"""What holds for every text, however odd."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.document import Document
from factcheck.reading import Format, read_text

PIECES = st.sampled_from(
    [
        "Costs rose by 4%.", "He said", "\n", "\n\n", "\r\n", "\r", "  ", "\t", "- ", "> ", "# ", "| a | b |", "|---|", "`", "``",
        "```", "**", "_",
        "[", "](", ")", "[x]: ", "[^1]", "[^1]: ", "<", ">", "<!--", "-->", "<div>", "</div>", "![", "!!! note", "    ",
        "{{ x }}", "{% y %}", "---", "+++",
        "===", "\\", "&amp;", "&", "Read also", "Share this", "“", "”", '"', "’", "\ufeff", "\u00a0", "\ue000", "\ue003",
        "\ufffc", "\0", "\x0b", "\u2028", "\ud800",
        "1. ", "Figure 2. ", "Source: ", "title: x", "https://a.example", "é", "😀", ".", "?", "A", "b",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=24).map("".join))


def holds(document: Document, given_text: str) -> None:
    assert len(document.text) == len(given_text)
    assert len(document.prose) == len(document.text)
    assert not set("\n\r") & set(document.prose)
    at = 0
    for block in document.blocks:
        assert at <= block.span.start < block.span.end <= len(document.text)
        assert document.prose[at : block.span.start].strip(" ") == ""
        inner = block.span.start
        for sentence in block.sentences:
            assert inner <= sentence.start < sentence.end <= block.span.end
            piece = document.prose[sentence.start : sentence.end]
            assert piece == piece.strip()
            inner = sentence.end
        at = block.span.end
    assert document.prose[at:].strip(" ") == ""


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(["plain", "markdown"]))
def test_spans_nest_and_prose_covers_the_text(text: str, format: Format) -> None:
    holds(read_text(text, format=format), text)


@settings(max_examples=150, deadline=None)
@given(TEXTS.filter(lambda text: "\r" not in text), st.sampled_from(["plain", "markdown"]))
def test_line_ends_change_nothing(text: str, format: Format) -> None:
    def seen(end: str) -> list[tuple[str, int, int, list[str]]]:
        document = read_text(text.replace("\n", end), format=format)
        return [
            (block.kind, block.level, len(block.sentences), document.prose[block.span.start : block.span.end].split())
            for block in document.blocks
        ]

    assert seen("\n") == seen("\r\n") == seen("\r")


@pytest.mark.parametrize("format", ["plain", "markdown"])
@pytest.mark.parametrize(
    "shape",
    ["a", "a ", "a\n", "a\n\n", " ", "\n", "Mr. ", "( ", '"', "“a. ", "| a ", "|a|b|\n", "[", "](", "<",
     "<a ", '<a "', "<!--", "`", "*a ", "- ", "> ", "{{", "{% ",
     "![a](", "A. ", "a.B", "Source: ", "read also\n\n", "a  b\n", "1. ", "&", "\\", "\t", "---\na: b\n", "!!! x\n    ",
     "    ", "…", "😀", "http://", ": ", "www."],
)  # fmt: skip
def test_awkward_shapes_are_read(shape: str, format: Format) -> None:
    text = shape * (20_000 // len(shape))
    holds(read_text(text, format=format), text)
