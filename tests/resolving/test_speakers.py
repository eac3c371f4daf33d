"""Who says quotations, and whose words are told without marks."""

from __future__ import annotations

import pytest

from factcheck.claims.kinds import READERS, read_mentions
from factcheck.claims.pronoun import PronounMention
from factcheck.claims.quotation import Quotation, QuotationMention
from factcheck.engine import claims_of
from factcheck.reading import read_text
from factcheck.resolving import names, pronoun_speakers, quotations, speakers


def said(text: str) -> list[tuple[str, str | None]]:
    """Quoted words and their speaker."""
    claims = claims_of(read_text(text))
    return [(text[claim.words.start : claim.words.end], claim.speaker) for claim in claims.of(Quotation) if claim.level == 1]


def voices(text: str) -> dict[str, tuple[str | None, bool]]:
    """Percentages with the speaker and whether they are quoted."""
    claims = claims_of(read_text(text))
    return {claim.text: (claim.voice.speaker, claim.voice.quoted) for claim in claims if claim.kind == "percent"}


@pytest.mark.parametrize(
    "text",
    [
        '"We mind," said Maria Lund.',
        '"We mind," Maria Lund said.',
        '"We mind," said Maria Lund, who runs the mill.',
        '"We mind," said the mill\'s owner, Maria Lund.',
        '"We mind," the mill\'s chief executive, Maria Lund, told reporters.',
        '"We mind," Maria Lund, chief executive of the mill, said on Monday.',
        'Maria Lund said: "We mind." Nobody answered.',
        'Maria Lund said that the neighbours "We mind" more than once.',
        '"We mind", according to Maria Lund.',
        '"We mind" – the remark came from Maria Lund.',
        "“We mind!” Maria Lund shouted.",
        "‘We mind,’ Maria Lund added.",
        'Maria Lund: "We mind."',
    ],
)
def test_speaker_beside_a_quotation(text: str) -> None:
    ((_, speaker),) = said(text if "–" not in text else text.replace('"We mind" –', '"We mind" -'))
    assert speaker == "Maria Lund"


@pytest.mark.parametrize(
    "text",
    [
        '"We mind," said one of the neighbours. Maria Lund left.',
        'Maria Lund left. "We mind," an analyst said.',
        'He called it a "gift" to Maria Lund.',
        '"We mind," a friend of Maria Lund said.',
        'Maria Lund was there. "We mind," it said on the wall.',
    ],
)
def test_nobody_is_given_words_that_may_be_somebody_elses(text: str) -> None:
    assert [speaker for _, speaker in said(text)] == [None]


def test_quotation_in_two_halves_and_one_that_goes_on() -> None:
    text = '"We mind," said Maria Lund, "and we stay." "Come and see."\n\n"You are cruel," Jonas Falk said. "So are they."'
    assert [speaker for _, speaker in said(text)] == ["Maria Lund"] * 3 + ["Jonas Falk"] * 2


def test_second_speaker_without_a_name_does_not_inherit_the_first() -> None:
    text = '"We mind," said Maria Lund. "We do not," a neighbour said. "We never did."'
    assert [speaker for _, speaker in said(text)] == ["Maria Lund", None, None]


def test_paragraphs_of_one_quotation_share_its_speaker() -> None:
    text = '"One came.\n\n"Two stayed.\n\n"Three slept," said Maria Lund.'
    assert [speaker for _, speaker in said(text)] == ["Maria Lund"] * 3


def test_organisations_and_their_spokespeople_speak() -> None:
    assert said('"We mind," Falk Industries said.')[0][1] == "Falk Industries"
    assert said('"We mind," said a spokesman for Falk Industries.')[0][1] == "Falk Industries"


def test_surname_speaks_for_the_full_name() -> None:
    assert said('Maria Lund runs a mill. "We mind," Lund said.')[0][1] == "Maria Lund"


def test_mentions_in_a_quotation_are_its_speakers() -> None:
    assert voices('Sales rose 4%. "They rose 9% here," said Maria Lund. "They fell 2% there."') == {
        "4%": (None, False),
        "9%": ("Maria Lund", True),
        "2%": ("Maria Lund", True),
    }


def test_words_quoted_within_a_quotation_are_somebody_elses() -> None:
    assert voices("\"He told me, 'Sales rose 9%,' and cost fell 3%,\" said Maria Lund.") == {
        "9%": (None, True),
        "3%": ("Maria Lund", True),
    }


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Maria Lund said sales rose 5%.", "Maria Lund"),
        ("Sales rose 5%, Maria Lund said on Monday.", "Maria Lund"),
        ("Sales rose 5%, said Maria Lund.", "Maria Lund"),
        ("According to Falk Industries, sales rose 5%.", "Falk Industries"),
        ("Sales rose 5%, according to Falk Industries.", "Falk Industries"),
        ("Sales rose 5%. Maria Lund said it was a good year.", None),
        ("Maria Lund left. Sales rose 5%.", None),
    ],
)
def test_reported_speech_has_a_speaker_and_is_not_quoted(text: str, speaker: str | None) -> None:
    assert voices(text) == {"5%": (speaker, False)}


def test_two_speakers_in_one_sentence_say_each_their_own() -> None:
    text = "Maria Lund said sales rose 5%, but Jonas Falk said they fell 3%."
    assert voices(text) == {"5%": ("Maria Lund", False), "3%": ("Jonas Falk", False)}


def test_what_a_pronoun_says_waits_until_it_is_resolved() -> None:
    draft = read_mentions(read_text('"Sales rose 5%," she said. "It is enough."'), READERS)
    for step in (quotations, names, speakers):
        step.resolve(draft)
    (pronoun,) = draft.of(PronounMention)
    assert [quotation.speaker for quotation in draft.of(QuotationMention)] == [None, None]
    pronoun.person = "Maria Lund"
    pronoun_speakers.resolve(draft)
    assert [quotation.speaker for quotation in draft.of(QuotationMention)] == ["Maria Lund", "Maria Lund"]
    assert {mention.voice.speaker for mention in draft if mention.voice.quoted} == {"Maria Lund"}
