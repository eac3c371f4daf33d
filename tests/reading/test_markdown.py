"""Markdown: what a reader sees is prose, and nothing else is."""

from __future__ import annotations

import pytest

from factcheck.document import Document
from factcheck.reading import read_text


def markdown(text: str) -> Document:
    return read_text(text, format="markdown")


def shown(text: str) -> list[str]:
    """The prose of each block, runs of blanks and of stand-ins shortened to one."""
    document = markdown(text)
    prose = [document.prose[block.span.start : block.span.end] for block in document.blocks]
    while any("\ufffc\ufffc" in each for each in prose):
        prose = [each.replace("\ufffc\ufffc", "\ufffc") for each in prose]
    return [" ".join(each.replace("\ufffc", "▣").split()) for each in prose]


def kinds(text: str) -> list[str]:
    return [block.kind for block in markdown(text).blocks]


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("Costs *rose* by **4%**, __not__ ~~5~~ 6.", "Costs rose by 4% , not 5 6."),
        ("Run `make all` first.", "Run ▣ first."),
        ("Use `` a ` b `` here.", "Use ▣ here."),
        ('See [the report](https://a.example/b_(c) "T [x] (y)") now.', "See the report now."),
        ("See [the report][1] and [it][] or [it].\n\n[1]: /a\n[it]: /b 'T'", "See the report and it or it ."),
        ("An [sic] stays.", "An [sic] stays."),
        ("Go to <https://a.example/1> or https://b.example/2.", "Go to ▣ or ▣."),
        ("A ![chart of 3%](c.png) here.", "A ▣ here."),
        ('One <!-- 5% --> two <span class="a > b">three</span>.', "One two three ."),
        ("Press <kbd>Ctrl</kbd> now.", "Press ▣ now."),
        ("Smith &amp; Sons paid 5 \\* 3.", "Smith & Sons paid 5 * 3."),
        ("It is 2 * 3 * 4 and a_b_c.", "It is 2 * 3 * 4 and a_b_c."),
        ("A note[^1] here.\n\n[^1]: The note says 5%.", "A note here."),
        ("In {{ year }} we {% include x %} grew.", "In ▣ we grew."),
        ('[Guilds]({% page "/a b/" %}) meet.', "Guilds meet."),
        ("{* ../code.py hl[4,25] *}\n\nIt runs.", "It runs."),
        ("{% include x\n   year: 1998\n%}\n\nIt runs.", "It runs."),
        ("One  \ntwo\\\nthree.", "One two three."),
    ],
)
def test_marks_are_blanked_and_words_stay(source: str, seen: str) -> None:
    assert shown(source)[0] == seen


def test_blocks() -> None:
    text = (
        "# Port of Kesten {#top}\n\nIt is deep.\n\nMud\n---\n\n1. Dig\n2. Ship\n   - far\n\n> Mud is money,\n> he said.\n\n"
        "| Year | Cost |\n|---|--:|\n| 2018 | `4` |\n\n```\nx = 1\n```\n\n    y = 2\n\n<div>\n<p>Seen here.</p>\n</div>\n\n***\n"
    )
    assert kinds(text) == ["title", "paragraph", "heading", *["list-item"] * 3, "quotation", "table", "paragraph"]
    assert [block.level for block in markdown(text).blocks[:6]] == [1, 0, 2, 1, 1, 2]
    assert shown(text)[6:] == ["Mud is money, he said.", "Year Cost 2018 ▣", "Seen here."]


def test_cells_are_the_sentences_of_a_table() -> None:
    document = markdown("| Name | Share |\n|:--|--:|\n| A \\| B | **41%** of all. More. |\n| C | 9% |\n")
    prose = [document.prose[span.start : span.end].strip() for span in document.blocks[0].sentences]
    assert [" ".join(each.split()) for each in prose] == ["Name", "Share", "A | B", "41% of all.", "More.", "C", "9%"]


def test_offsets_are_true_with_every_line_end() -> None:
    source = "# Head\n\nOne **two**\nthree.\n\n> - four\n>   five `x` six.\n"
    for end in ("\n", "\r\n", "\r"):
        document = markdown(source.replace("\n", end))
        for word in ("Head", "One", "two", "three", "four", "five", "six"):
            at = document.text.index(word)
            assert document.prose[at : at + len(word)] == word
        assert "x" not in document.prose.replace("six", "")


def test_admonitions_are_read_as_their_text() -> None:
    text = '!!! note "Costs"\n    They rose by 4%.\n\n    - Mud\n\nOutside.\n\n> [!NOTE]\n> Inside.\n\n'
    text += "/// tip | Hint\n\nWithin.\n\n///\n"
    assert shown(text) == ["They rose by 4%.", "Mud", "Outside.", "Inside.", "Within."]
    assert kinds(text) == ["paragraph", "list-item", "paragraph", "quotation", "paragraph"]


def test_marks_of_templates_inside_code_are_left_to_the_code() -> None:
    assert shown("Text.\n\n```\n!!! note\n[^1]: x\n```\n\nMore.") == ["Text.", "More."]


def test_captions_and_furniture() -> None:
    assert kinds("A text.\n\nFigure 1-2: The *port*\n\nB text.")[1] == "caption"
    assert kinds("A text.\n\nShare this article\n\nB text.")[1] == "furniture"
    assert kinds("A text.\n\n## Related articles\n\n- [A](a.md)\n\n[Back to top](#top)") == [
        "paragraph",
        "heading",
        "list-item",
        "paragraph",
    ]


def test_images_at_the_edge_are_no_part_of_a_block() -> None:
    document = markdown("![a](b.png)\nThe port. Source: Aalto.\n\n![c](d.png)\n")
    assert shown("![a](b.png)\nThe port. Source: Aalto.") == ["The port. Source: Aalto."]
    assert len(document.blocks) == 1
