"""Quotations in all styles of marks, over sentences and paragraphs, nested and broken."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.claims.draft import Draft
from factcheck.claims.quotation import Quotation
from factcheck.engine import claims_of
from factcheck.reading import read_text
from factcheck.resolving.quotations import ELISION, quotations, resolve


def quoted(text: str) -> list[str]:
    document = read_text(text)
    return [document.text[mention.words.start : mention.words.end] for mention in quotations(document)]


STYLES = ['""', "“”", "‘’", "''", "«»", "»«", "„“", "„”", "‚‘", "‹›", "””"]
WORD = st.from_regex(r"[a-z]{1,8}", fullmatch=True)
SENTENCE = st.lists(WORD, min_size=1, max_size=8).map(" ".join)


@given(st.sampled_from(STYLES), SENTENCE, st.lists(SENTENCE, min_size=1, max_size=3), SENTENCE)
def test_words_between_any_marks_are_one_quotation(style: str, before: str, said: list[str], after: str) -> None:
    words = ". ".join(sentence.capitalize() for sentence in said)
    assume(not ELISION.match(words))
    text = f"The {before}: {style[0]}{words}.{style[1]} The {after}."
    (mention,) = quotations(read_text(text))
    assert text[mention.words.start : mention.words.end] == f"{words}."
    assert text[mention.start : mention.end] == f"{style[0]}{words}.{style[1]}"
    assert (mention.opening, mention.closing, mention.level) == (style[0], style[1], 1)


@given(st.text(alphabet="\"'“”‘’„«»‹›` .,aB6s\n—-(", max_size=60))
def test_any_marks_in_any_order_give_quotations_that_nest(text: str) -> None:
    document = read_text(text)
    found = quotations(document)
    assert [mention.start for mention in found] == sorted(mention.start for mention in found)
    open_ends: list[int] = []
    for mention in found:
        assert mention.start <= mention.words.start <= mention.words.end <= mention.end <= len(text)
        assert document.blocks[mention.block].span.contains(mention.span)
        while open_ends and open_ends[-1] <= mention.start:
            open_ends.pop()
        assert not open_ends or mention.end <= open_ends[-1]
        open_ends.append(mention.end)
        assert mention.level == len(open_ends)


@given(st.text(max_size=80))
def test_no_text_is_too_strange(text: str) -> None:
    quotations(read_text(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"Go home," she said, "it is late." They went.', ["Go home,", "it is late."]),
        ('"We won. We lost twice. We won again," he said.', ["We won. We lost twice. We won again,"]),
        ("'The members' club is shut,' said Dr O'Brien.", ["The members' club is shut,"]),
        ("‘The dogs’ bowls are gone,’ he said.", ["The dogs’ bowls are gone,"]),
        ("He called it 'a \"so-called\" reform' in the '90s.", ['a "so-called" reform', "so-called"]),
        ("\"She told me, 'Not now,'\" he said.", ["She told me, 'Not now,'", "Not now,"]),
        ('"The 6" pipe is broken," said the 5\'6" plumber.', ['The 6" pipe is broken,']),
        ("``Prices rose,'' he said.", ["Prices rose,"]),
        ("« Oui », dit-elle.", [" Oui "]),
        ("“It fell, ”said Ann Moe.", ["It fell, "]),
        ('"It fell, "said Ann Moe.', ["It fell, "]),
        ('“It fell," said Ann Moe.', ["It fell,"]),
        ('The firm ("Acme") and its "partners"—"friends", it says.', ["Acme", "partners", "friends"]),
    ],
)
def test_quoted_words(text: str, words: list[str]) -> None:
    assert quoted(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "The '90s, the boys' school, rock 'n' roll, O'Brien, 'em and 'tis.",
        'A 6" pipe, a 12" rule and a man of 5\'6".',
        "James' and the Joneses' houses; the judges' verdict.",
        "Home » News » Weather",
        'The town"s bakers and the army"s cooks.',
        "He measured 40° 26′ 46″ north.",
    ],
)
def test_apostrophes_and_measures_are_no_quotations(text: str) -> None:
    assert quoted(text) == []


def test_quotation_over_paragraphs_is_opened_in_each_and_closed_once() -> None:
    first, second, third = quotations(read_text('"One came. Two went.\n\n"Three stayed.\n\n"Four slept," he said.'))
    assert (first.runs_on, second.runs_on, third.runs_on) == (True, True, False)
    assert (first.closing, second.closing, third.closing) == ("", "", '"')


def test_joined_paragraphs_of_one_quotation() -> None:
    found = quotations(read_text('"Aid is small. "It comes late. "It will not end it," he said.'))
    assert [(mention.runs_on, mention.closing) for mention in found] == [(True, ""), (True, ""), (False, '"')]


def test_quotation_that_is_closed_in_the_next_paragraph_without_a_new_mark() -> None:
    first, second = quotations(read_text('He said: "One came.\n\nTwo went." They left.'))
    assert (first.closing, first.runs_on) == ("", True)
    assert (second.opening, second.closing, second.span.start) == ("", '"', 21)


def test_one_lost_mark_does_not_turn_the_rest_inside_out() -> None:
    assert quoted('The king said "no. The queen laughed. "Yes," said the page, "of course." All left.') == [
        "no. The queen laughed.",
        "Yes,",
        "of course.",
    ]


def test_lost_closing_mark_reaches_to_the_end_of_its_sentence() -> None:
    (mention,) = quotations(read_text('He said "we pay. Then he left.\n\nNobody paid.'))
    assert mention.closing == ""
    assert not mention.runs_on
    assert mention.end == 16


def test_draft_knows_what_is_quoted() -> None:
    document = read_text('He said "A \'b\' c" and left. "D," she said.')
    draft = Draft(document)
    resolve(draft)
    inside = "".join(char for at, char in enumerate(document.text) if draft.is_quoted(at))
    assert inside == '"A \'b\' c""D,"'


def test_claims_in_quotations_have_a_quoted_voice() -> None:
    claims = claims_of(read_text("Sales rose 5%. \"They rose 7% 'or 8%',\" he said."))
    voices = {claim.text: claim.voice.quoted for claim in claims if claim.kind == "percent"}
    assert voices == {"5%": False, "7%": True, "8%": True}
    assert [(claim.level, claim.voice.quoted) for claim in claims.of(Quotation)] == [(1, False), (2, True)]


def test_furniture_holds_no_quotations() -> None:
    document = read_text('"One," he said.')
    blocks = tuple(replace(block, kind="furniture") for block in document.blocks)
    assert quotations(replace(document, blocks=blocks)) == []


def test_block_quotation_needs_no_marks() -> None:
    document = read_text("It fell by half.\n\nHe left.")
    first, second = document.blocks
    (mention,) = quotations(replace(document, blocks=(replace(first, kind="quotation"), second)))
    assert (mention.opening, mention.closing, mention.span) == ("", "", first.span)
