"""What the rules on people say of whole texts."""

from __future__ import annotations

from pathlib import Path

import pytest

import factcheck
from factcheck.claims.given_names import GIVEN_NAMES

SEED = Path(__file__).parents[2] / "seeds" / "alibaba-cloud.txt"
RULES = ("people/pronoun-switch", "people/honorific-switch", "names/person-spelling")


def findings(text: str) -> list[factcheck.Finding]:
    return [finding for finding in factcheck.check(text).findings if finding.rule in RULES]


def test_the_seed_has_one_person_of_two_genders() -> None:
    text = SEED.read_text(encoding="utf-8")
    (finding,) = findings(text)
    assert (finding.rule, finding.severity) == ("people/pronoun-switch", "error")
    assert finding.message == 'Daniel Zhang is "he" in line 3 and "she" here, and no woman is named.'
    assert finding.places[0].text.startswith("She said she will invest 25 billion euros")
    assert [place.text for place in finding.places[1:]] == ["he called technology", "he says"]


NAMES = sorted(GIVEN_NAMES)[:: len(GIVEN_NAMES) // 100][:100]


@pytest.mark.parametrize("name", [name.title() for name in NAMES])
def test_a_first_name_states_no_gender(name: str) -> None:
    """Whatever the first name, "he" alone and "she" alone are right, and both together are an error."""
    text = "The mill is run by {name} Halvorsen. {one} bakes.\n\nThe mill is old.\n\n{two} sells bread."
    assert not findings(text.format(name=name, one="He", two="He"))
    assert not findings(text.format(name=name, one="She", two="She"))
    for one, two in (("He", "She"), ("She", "He")):
        (finding,) = findings(text.format(name=name, one=one, two=two))
        assert finding.severity == "error"


def test_somebody_of_unstated_gender_makes_it_a_warning() -> None:
    text = (
        "Kim Holm built the mill in 1990.\n\nThe mill is old.\n\nThe wheel stands still.\n\nThe roof leaks badly.\n\n"
        "Mr Halvorsen runs it. Mr Halvorsen bakes.\n\nShe sells bread."
    )
    (finding,) = findings(text)
    assert finding.severity == "warning"
    assert "Kim Holm" in finding.assumption


def test_one_cause_is_one_finding() -> None:
    text = "Mr Okoro runs the port. He is old. He is rich.\n\nShe said she would retire.\n\nShe said she was tired."
    assert len(findings(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Tom Hale found a cat in the cellar. He took it home. She now sleeps on his bed.",
        "Mr Hale bought the schooner in 2010. She was built at Leith in 1893.",
        "Mr Hale plays the Dame in this year's panto. She arrives by balloon.",
        "George Vance finished the book. He was praised for it; she was Mary Lund.",
        "Alex Quint transitioned in 2016. He had been a striker; she is now a referee.",
        "Mr Hale met the Queen. She asked about the goats.",
        "Mr Hale and the Vances live next door. She teaches; he is a plumber.",
        "Mr Hale has moved in with his partner. She owns a mill.",
        "Mr Hale calls his tractor Doris. She starts at the first turn of the key.",
    ],
)
def test_somebody_or_something_else_may_be_meant(text: str) -> None:
    assert not findings(text)
