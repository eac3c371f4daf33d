"""A pronoun goes to the one candidate that remains, and to nobody where two do."""

from __future__ import annotations

import pytest

from factcheck import Pronoun
from factcheck.engine import claims_of
from factcheck.reading import read_text


def meant(text: str) -> list[tuple[str, str | None]]:
    return [(claim.text, claim.person) for claim in claims_of(read_text(text)).of(Pronoun)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Roe runs the mill. She bakes.", [("She", "Jane Roe")]),
        ("When she took over in 2019, Maria Lopez closed the mill.", [("she", "Maria Lopez")]),
        ("Mr Lund met Mrs Vance. She wept.", [("She", "Vance")]),
        ("Mr Lund met Mr Vance at the gate. The mayor praised his dog.", [("his", None)]),
        ("Mr Okoro said she would not comment.", [("she", "Okoro")]),
        ("Mr Okoro praised himself.", [("himself", "Okoro")]),
        ("The judge rose. She left.", [("She", "the judge")]),
    ],
)
def test_who_is_meant(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert meant(text) == expected


def test_inside_a_quotation_it_is_somebody_else() -> None:
    assert meant('Jane Roe was asked about it. "She never writes," said Jane Roe.') == [("She", None)]


def test_those_left_out_are_named_with_the_reason() -> None:
    (pronoun,) = claims_of(read_text("Mr Lund met Mrs Vance. She wept.")).of(Pronoun)
    assert pronoun.excluded == ('Lund is "he"',)


def test_a_clash_does_not_detach_the_only_person() -> None:
    text = "Robin Aas runs the mill. He bakes.\n\nThe mill is old.\n\nShe sells bread."
    assert meant(text) == [("He", "Robin Aas"), ("She", "Robin Aas")]


def test_a_woman_named_before_takes_it() -> None:
    text = "Ms Holm founded the mill. The mill is old. The roof leaks. The wheel stands. Mr Aas runs it. She sells bread."
    assert meant(text) == [("She", None)]
