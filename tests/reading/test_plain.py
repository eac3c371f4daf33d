"""Blocks of plain text: what a person would call a heading, a caption, a list, a table, furniture."""

from __future__ import annotations

import pytest

from factcheck.reading import read_text

FIRST = "The harbour of Kesten has been dredged for the first time since 1998, the port said on Monday."
SECOND = "The work cost 14 million euros and took eleven weeks, three more than planned."


def kinds(text: str) -> list[str]:
    return [block.kind for block in read_text(text).blocks]


def texts(text: str) -> list[str]:
    document = read_text(text)
    return [document.text[block.span.start : block.span.end] for block in document.blocks]


def page(*blocks: str) -> str:
    return "\n\n".join(blocks)


def test_title_headings_and_paragraphs() -> None:
    text = page("Kesten digs deep", FIRST, "Who pays for the mud", SECOND, "HOW DEEP IS DEEP", FIRST)
    assert kinds(text) == ["title", "paragraph", "heading", "paragraph", "heading", "paragraph"]


def test_a_heading_over_a_heading_is_one_too() -> None:
    document = read_text(page("Kesten digs deep", FIRST, "Costs", "Mud and sand", SECOND))
    assert [(block.kind, block.level) for block in document.blocks[2:4]] == [("heading", 2), ("heading", 3)]


@pytest.mark.parametrize(
    "line",
    [
        "Tuesday, 4 May 2021",
        "By Ines Aalto",
        "press@kesten.example",
        "27,595 31,004 8%",
        "two",
        "as the port said on",
        "He said:",
    ],
)
def test_short_lines_that_head_nothing_are_paragraphs(line: str) -> None:
    assert kinds(page("Kesten digs deep", FIRST, line, SECOND))[2] == "paragraph"


def test_rows_of_short_lines_are_data() -> None:
    text = page("Results", FIRST, "Orrin v Kesten", "Aske v Halden", "Tarn v Ode", SECOND)
    assert kinds(text) == ["title", "paragraph", "paragraph", "paragraph", "paragraph", "paragraph"]


def test_wrapped_lines_are_one_paragraph() -> None:
    wrapped = """\
The harbour of Kesten has been dredged for the first time since
1998, the port authority said on Monday. Ships that draw nine
metres can enter it again."""
    document = read_text(page(wrapped, SECOND))
    assert [block.kind for block in document.blocks] == ["paragraph", "paragraph"]
    first = document.blocks[0].sentences[0]
    assert document.prose[first.start : first.end] == (
        "The harbour of Kesten has been dredged for the first time since 1998, the port authority said on Monday."
    )


def test_indented_lines_begin_paragraphs() -> None:
    text = """\
    The harbour of Kesten has been dredged for the first time since
1998, the port authority said on Monday in a statement to us.
    Ships that draw nine metres can enter the harbour again, which
was closed to them for years, to the anger of the town."""
    assert len(kinds(text)) == 2


def test_lines_as_long_as_paragraphs_are_paragraphs() -> None:
    assert kinds(f"{FIRST} {SECOND}\n{SECOND} {FIRST}") == ["paragraph", "paragraph"]


def test_a_heading_directly_over_its_paragraph_stands_alone() -> None:
    assert texts(page(FIRST, f"Who pays for the mud\n{SECOND}")) == [FIRST, "Who pays for the mud", SECOND]
    assert kinds(page(FIRST, f"Who pays\n--------\n\n{SECOND}")) == ["paragraph", "heading", "paragraph"]


@pytest.mark.parametrize("marks", [("- ", "- "), ("* ", "* "), ("• ", "• "), ("1. ", "2. "), ("(a) ", "(b) "), ("  – ", "  – ")])
def test_lists(marks: tuple[str, str]) -> None:
    text = page(FIRST, f"{marks[0]}Mud from the basin,\n   which is soft\n{marks[1]}Sand from the bar", SECOND)
    assert kinds(text) == ["paragraph", "list-item", "list-item", "paragraph"]
    assert texts(text)[2] == "Sand from the bar"


@pytest.mark.parametrize(
    "table",
    [
        "| Year | Tonnes |\n|------|-------|\n| 2018 | 410 |\n| 2022 | 820 |",
        "Year\tTonnes\n2018\t410\n2022\t820",
        "Year      Tonnes\n2018         410\n2022         820",
    ],
)
def test_tables_and_their_cells(table: str) -> None:
    document = read_text(page(FIRST, table, SECOND))
    assert [block.kind for block in document.blocks] == ["paragraph", "table", "paragraph"]
    cells = [document.text[span.start : span.end] for span in document.blocks[1].sentences]
    assert cells == ["Year", "Tonnes", "2018", "410", "2022", "820"]


@pytest.mark.parametrize(
    "caption",
    [
        "Figure 2. Depth of the basin, 1998–2021",
        "Fig. 3: Where the mud went",
        "Table 1",
        "Depth of the basin in metres. Source: Kesten Port Authority.",
        "A dredger in the basin on Sunday. Photo: Ines Aalto",
        "A dredger in the basin (Photo by Ines Aalto)",
        "The mayor visits the basin. Ines Aalto/Reuters",
        "Image source, Getty Images",
        "Source: Kesten Port Authority",
    ],
)
def test_captions(caption: str) -> None:
    assert kinds(page(FIRST, caption, SECOND)) == ["paragraph", "caption", "paragraph"]


@pytest.mark.parametrize(
    "text",
    [
        "Figure 2 shows the depth of the basin, which was nine metres at its best.",
        "The source: a man who works at the port and did not want to be named.",
        "He took the photo by the gate, and the court has seen it.",
    ],
)
def test_sentences_that_speak_of_figures_are_no_captions(text: str) -> None:
    assert kinds(page(FIRST, text, SECOND))[1] == "paragraph"


def test_a_caption_and_its_credit_are_one_sentence() -> None:
    document = read_text(page(FIRST, "Depth of the basin in metres. Source: Kesten Port Authority.", SECOND))
    assert len(document.blocks[1].sentences) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "ADVERTISEMENT",
        "Share this story",
        "Share on Facebook",
        "Facebook Twitter LinkedIn",
        "Read also: Ferry to Odensholm sails again",
        "Read more »",
        "Rate this article",
        "Average rating 4.2 / 5. Vote count: 120",
        "Was this article helpful?",
        "Follow us on Twitter and Facebook",
        "Subscribe to our newsletter",
        "Sign up for our daily newsletter and get the news in your inbox.",
        "We use cookies to give you the best experience. By continuing to browse you agree to this.",
        "Your browser does not support the video tag.",
        "Click here to download our app",
        "3 min read",
        "12 comments",
        "Leave a comment",
        "Skip to main content",
        "Back to top",
        "Home > News > Ports",
        "Home | About us | Contact",
        "© 2020 Kesten Post. All rights reserved.",
        "Tags: ports, mud, money",
        "Story continues below",
    ],
)
def test_furniture_by_its_wording(line: str) -> None:
    block = read_text(page(FIRST, line, SECOND)).blocks[1]
    assert block.kind == "furniture"
    assert block.reason


@pytest.mark.parametrize(
    "line",
    [
        "In the same category, the firm sells shoes.",
        "Read also the report of the harbour master, which names the costs.",
        "Related costs",
        "Share of the port in trade",
        "Most popular ferry of all time",
        "Comments by the mayor",
        "Home again after eleven weeks",
        "Advertising in the port",
        "The newsletter of the port is read by 900 people.",
        "Report of the harbour master",
        "Rating",
        "Contact",
        "Search for a new site",
        "More money for mud",
        "Top ten ports",
        "Latest figures",
    ],
)
def test_headings_and_sentences_are_no_furniture(line: str) -> None:
    assert kinds(page(FIRST, line, SECOND))[1] != "furniture"


def test_words_of_menus_count_in_company_only() -> None:
    assert kinds(page(FIRST, "Search", SECOND))[1] == "heading" or kinds(page(FIRST, "Search", SECOND))[1] == "paragraph"
    assert kinds(page("Home", "Menu", "Search", "Kesten digs deep", FIRST))[:4] == ["furniture"] * 3 + ["title"]
    assert kinds(page(FIRST, SECOND, "Share this", "Facebook", "Print")) == ["paragraph"] * 2 + ["furniture"] * 3


def test_teasers_under_a_label() -> None:
    teaser = "The fishermen are suing the port over its mud"
    heading = "Nine metres of water"
    assert kinds(page(FIRST, "Related articles", teaser, SECOND)) == ["paragraph", "furniture", "furniture", "paragraph"]
    assert kinds(page(FIRST, "Related articles", teaser, heading, SECOND))[2:4] == ["furniture", "heading"]
    assert kinds(page(FIRST, "Related articles", "Costs", SECOND))[2] == "heading"
    assert kinds(page(FIRST, "Related articles", SECOND)) == ["paragraph", "furniture", "paragraph"]
    assert kinds(page(FIRST, "Most read", f"- {teaser}\n- {heading}", SECOND))[2:] == ["furniture", "furniture", "paragraph"]
    assert kinds(page(FIRST, SECOND, "You may also like", teaser, heading))[2:] == ["furniture"] * 3


def test_quoted_lines_are_quotations() -> None:
    document = read_text(page(FIRST, "> The mud is the town's,\n> and so is the bill.", SECOND))
    assert document.blocks[1].kind == "quotation"
    sentence = document.blocks[1].sentences[0]
    assert document.prose[sentence.start : sentence.end].split() == "The mud is the town's, and so is the bill.".split()
