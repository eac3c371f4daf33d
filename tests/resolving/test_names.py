"""Mentions of one bearer go under one name; two bearers stay two."""

from __future__ import annotations

from factcheck import Organisation, Person, Pronoun, Role
from factcheck.engine import claims_of
from factcheck.reading import read_text


def persons(text: str) -> list[str]:
    return [claim.person for claim in claims_of(read_text(text)).of(Person)]


def organisations(text: str) -> list[tuple[str, str | None]]:
    return [(claim.text, claim.organisation) for claim in claims_of(read_text(text)).of(Organisation)]


def test_later_forms_of_a_name() -> None:
    text = "Jane Roe bought the yard. Ms Roe paid cash. Then Roe closed it, and Jane left. John D. Vance wept; Vance, J. Vance."
    assert persons(text) == ["Jane Roe"] * 4 + ["John D. Vance"] * 3


def test_two_of_one_surname_stay_two() -> None:
    text = "Jane Roe and Peter Roe run the mill. Jane Roe bakes. Mr Roe delivers, as Mr Roe says."
    assert persons(text)[:3] == ["Jane Roe", "Peter Roe", "Jane Roe"]


def test_a_bare_surname_of_two_is_left_open() -> None:
    assert persons("Jane Roe and Peter Roe met. The mayor thanked Roe.") == ["Jane Roe", "Peter Roe", "Roe"]


def test_a_couple_is_two_people() -> None:
    assert len(set(persons("Mr and Mrs Lund bought the mill."))) == 2


def test_a_wife_is_not_her_husband() -> None:
    text = "Peter Lund bought the mill. Mr Lund paid. Mrs Lund signed."
    assert persons(text) == ["Peter Lund", "Peter Lund", "Mrs Lund"]


def test_father_and_son_stay_two() -> None:
    assert len(set(persons("Walter Boone Sr. opened the diner; Walter Boone Jr. cooks."))) == 2


def test_a_name_shortened_to_its_last_word_is_a_persons() -> None:
    assert persons("Zebulo Quorn opened the mill. Quorn sold it again.") == ["Zebulo Quorn"] * 2


def test_short_forms_of_an_organisation() -> None:
    text = "Norwind Energy Group Ltd ordered turbines. Norwind Energy Group paid. The turbines of Norwind Energy Group stand."
    assert {name for _, name in organisations(text)} == {"Norwind Energy Group Ltd"}


def test_a_unit_is_its_own() -> None:
    names = dict(organisations("Tarvik Group bought Tarvik Group Cloud. Tarvik Group Cloud is small."))
    assert names["Tarvik Group Cloud"] != names["Tarvik Group"]


def test_an_acronym_stands_for_its_expansion() -> None:
    text = "The Northern Fisheries Agency (NFA) spoke. Boats obey the NFA, and the NFA counts them."
    assert {name for _, name in organisations(text)} == {"Northern Fisheries Agency"}


def test_an_epithet_means_the_only_subject() -> None:
    text = "Norwind Energy Ltd ordered turbines. Norwind Energy Ltd paid cash. The company is old, said its chief, Jane Roe."
    assert organisations(text)[-1] == ("The company", "Norwind Energy Ltd")
    assert [role.person for role in claims_of(read_text(text)).of(Role)] == ["Jane Roe"]


def test_an_epithet_of_two_subjects_is_left_open() -> None:
    text = "Norwind Energy Ltd sued Borealis Bank. Norwind Energy Ltd lost to Borealis Bank. The company will appeal."
    assert organisations(text)[-1] == ("The company", None)


def test_titles_are_no_names() -> None:
    text = "The Lord Mayor of Sheffield, Councillor Gail Smith, wore her chain of office."
    found = claims_of(read_text(text))
    assert [claim.person for claim in found.of(Person)] == ["Gail Smith"]
    assert [claim.gender for claim in found.of(Pronoun)] == ["she"]
