"""Names, posts, descriptions and pronouns are read from the sentences of their corpora."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import Claims, Description, Name, Organisation, Person, Pronoun, Role
from factcheck.claims import description, name, organisation, person, pronoun, role
from factcheck.engine import claims_of
from factcheck.reading import read_text


def claims(text: str) -> Claims:
    return claims_of(read_text(text))


def cases(corpus: tuple[tuple[str, tuple[str, ...]], ...]) -> list[tuple[str, str]]:
    return [(value, sentence) for value, sentences in corpus for sentence in sentences]


@pytest.mark.parametrize(("value", "sentence"), cases(person.CORPUS))
def test_person(value: str, sentence: str) -> None:
    assert [claim.person for claim in claims(sentence).of(Person)] == [value]


@pytest.mark.parametrize(("value", "sentence"), cases(organisation.CORPUS))
def test_organisation(value: str, sentence: str) -> None:
    assert value.lower() in [claim.text.lower() for claim in claims(sentence).of(Organisation)]


@pytest.mark.parametrize(("value", "sentence"), cases(name.CORPUS))
def test_name_of_unknown_sort(value: str, sentence: str) -> None:
    text = f"{sentence} They came to {value} again."
    assert {claim.name for claim in claims(text).of(Name)} == {value}


@pytest.mark.parametrize(("value", "sentence"), cases(role.CORPUS))
def test_role(value: str, sentence: str) -> None:
    assert [claim.title for claim in claims(sentence).of(Role)] == [value]


@pytest.mark.parametrize(("value", "sentence"), cases(description.CORPUS))
def test_description(value: str, sentence: str) -> None:
    (claim,) = claims(sentence).of(Description)
    assert claim.text.lower().endswith(value.split(maxsplit=1)[-1])


@pytest.mark.parametrize(("value", "sentence"), cases(pronoun.CORPUS))
def test_pronoun(value: str, sentence: str) -> None:
    assert [claim.text.lower() for claim in claims(sentence).of(Pronoun)] == [value]


@pytest.mark.parametrize(
    "sentence",
    [
        "Her Majesty's Treasury paid.",
        "Every clerk signs for his or her key.",
        "Ask whether he or she is ready.",
        "The law speaks of him/her.",
    ],
)
def test_no_person_behind_a_style_or_a_pair(sentence: str) -> None:
    assert len(claims(sentence).of(Pronoun)) == 0


@pytest.mark.parametrize(
    "sentence",
    [
        "The ferry left South Korea on Monday.",
        "In May the Belgian ferry reached Los Angeles.",
        "Prices rose in North Carolina in January.",
        "SHIPYARD CUTS JOBS IN NORTHERN PORT",
    ],
)
def test_places_days_and_headlines_are_no_names(sentence: str) -> None:
    found = claims(sentence)
    assert not [*found.of(Person), *found.of(Organisation), *found.of(Name)]


def test_posts_say_who_holds_them_and_where() -> None:
    text = (
        "Acme Corp's chief executive, Jane Roe, resigned. The board named Peter Low, former finance director of Borealis Bank. "
        '"A good choice," said Xenia Quay, professor of law at Tarvik University.'
    )
    assert [(claim.title, claim.person, claim.organisation, claim.tenure) for claim in claims(text).of(Role)] == [
        ("chief executive", "Jane Roe", "Acme Corp", "current"),
        ("finance director", "Peter Low", "Borealis Bank", "former"),
        ("professor of law", "Xenia Quay", "Tarvik University", "current"),
    ]


@given(st.text(alphabet="Mr.s Jane Roe,Acme&Co'of \"“”-É\n", max_size=80))
def test_every_mention_covers_its_own_words(text: str) -> None:
    for claim in claims(text):
        assert claim.text == text[claim.span.start : claim.span.end]
        assert claim.text.strip() == claim.text
