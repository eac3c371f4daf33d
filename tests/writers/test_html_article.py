"""The article in the page: its text is the document's, whatever is marked in it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.person import Person
from factcheck.document import Document, Span
from factcheck.reading import Format, read_text
from factcheck.report import Report
from factcheck.rulebook.check import Agreement, Finding, Step, place_of
from factcheck.writers.html import write
from factcheck.writers.visible import visible
from tests.writers.made_reports import document, full_report, report
from tests.writers.parsed_page import Page

TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(
        st.sampled_from(
            [
                "# A heading",
                "- item\n- item",
                "> words said",
                "A sentence. Another one!",
                "\r\n",
                "\r",
                "\n\n",
                "| a | b |\n|---|---|\n",
                "`code` and [a link](https://example.org/long/path)",
                "---\ntitle: x\n---\n",
                "\u202eabc",
                "<b>&amp;",
                "\t",
                "Source: X",
            ]
        ),
        max_size=12,
    ).map("\n".join),
)


@st.composite
def marked(draw: st.DrawFn) -> Report:
    """A report on any text with places and claims anywhere in it."""
    format: Format = draw(st.sampled_from(("plain", "markdown")))
    made = read_text(draw(TEXTS), format=format)
    offsets = st.integers(0, len(made.text))
    spans = st.tuples(offsets, offsets).map(lambda ends: Span(min(ends), max(ends)))
    places = [place_of(made, span) for span in draw(st.lists(spans, max_size=8))]
    findings = [
        Finding(rule="a/b", severity="warning", message="m", places=(place,), working=(Step(expression="s", operands=(place,)),))
        for place in places[::2]
    ]
    agreements = [Agreement(rule="a/c", message="m", places=(place,)) for place in places[1::2]]
    claims = tuple(
        Person(document=made.name, span=span, text=made.text[span.start : span.end], sentence=0, block=0, person="P")
        for span in draw(st.lists(spans.filter(lambda span: span.start < span.end), max_size=5))
    )
    return report(made, findings, agreements).model_copy(update={"claims": claims})


@given(marked())
def test_text_of_the_article_is_the_text_of_the_document(made: Report) -> None:
    page = Page(write([made]))
    assert page.article == visible(made.document.text)
    assert len(set(page.ids)) == len(page.ids)
    assert {link[1:] for link in page.links} <= set(page.ids)


def article_of(made: Document, *spans: tuple[int, int]) -> str:
    findings = [
        Finding(rule="a/b", severity="error", message="m", places=(place_of(made, Span(start, end)),)) for start, end in spans
    ]
    source = write([report(made, findings)])
    return source[source.index("<article lang") : source.index("</article>")]


def test_marks_that_cross_are_cut_and_nested_ones_are_not() -> None:
    made = document("One two three four.")
    crossing = article_of(made, (0, 7), (4, 13))
    assert crossing.count("<mark") == 3
    assert crossing.count(' id="p-') == 2
    nested = article_of(made, (0, 18), (4, 7))
    assert nested.count("<mark") == 2


def test_number_stands_once_at_the_end_of_a_place_that_is_cut() -> None:
    assert article_of(document("One two three four."), (0, 7), (4, 13)).count('class="ref') == 2


def test_furniture_is_named_and_set_apart() -> None:
    text = "A title\n\nThe port bought a crane and will use it for many years to come, said its owner.\n\nRelated articles\n"
    made = document(text)
    assert "furniture" in [block.kind for block in made.blocks]
    groups = [tag for tag in Page(write([report(made)])).tags if "furniture" in tag.classes]
    assert [tag.attributes["aria-label"].split(":")[0] for tag in groups] == ["Not part of the article"]


def test_code_between_blocks_is_named_and_bare_signs_are_not() -> None:
    made = read_text("One paragraph.\n\n***\n\nTwo.\n\n```\nx = 1\n```\n\nAnother.\n", format="markdown")
    tags = [tag for tag in Page(write([report(made)])).tags if tag.name == "div"]
    assert [tag.attributes.get("data-label") for tag in tags if tag.classes & {"apart", "signs"}] == [None, "Not prose"]


def test_claims_are_marked_by_kind_in_words() -> None:
    marks = [tag for tag in Page(write([full_report()])).tags if tag.attributes.get("title") == "person"]
    assert [tag.classes for tag in marks] == [{"who", "end"}]


def test_language_of_the_text_is_said_and_checked() -> None:
    for stated, written in (("de", "de"), (None, "en"), ('"><x', "")):
        made = document()
        made = replace(made, metadata=replace(made.metadata, language=stated))
        page = Page(write([report(made)]))
        assert [tag.attributes["lang"] for tag in page.tags if tag.name == "article"] == [written]
