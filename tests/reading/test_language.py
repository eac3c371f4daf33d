"""A document in another language is told from an English one."""

from __future__ import annotations

import pytest

from factcheck.reading import read_text
from factcheck.reading.language import is_english

ENGLISH = (
    "The port of Kesten was closed for eleven weeks, and the ships that could not wait went to Aske, which has deeper water. "
)


@pytest.mark.parametrize(
    "text",
    [
        "Le port est resté fermé pendant onze semaines et les navires qui ne pouvaient pas attendre sont dans une autre. ",
        "Der Hafen war elf Wochen lang geschlossen, und die Schiffe, die nicht warten konnten, sind nach Aske gefahren. ",
        "El puerto estuvo cerrado durante once semanas y los barcos que no podían esperar fueron a otra ciudad de la costa. ",
        "Порт был закрыт одиннадцать недель, и суда, которые не могли ждать, ушли в другой город на побережье. ",
        "港は十一週間閉鎖され、待てない船は別の町に向かった。",
        "Liman on bir hafta kapalı kaldı ve bekleyemeyen gemiler daha derin bir limana gitti ama bu çok pahalı oldu. ",
    ],
)
def test_other_languages(text: str) -> None:
    assert is_english(read_text(text * 4)) is False


def test_english_and_too_little_to_tell() -> None:
    assert is_english(read_text(ENGLISH * 3)) is True
    assert is_english(read_text(ENGLISH)) is None
    assert is_english(read_text("")) is None


def test_a_foreign_quotation_does_not_make_an_english_text_foreign() -> None:
    assert is_english(read_text(ENGLISH * 3 + "“Le port est fermé et les navires ne sont pas là”, he said.")) is True


def test_what_the_document_says_of_itself_outranks_its_words() -> None:
    assert is_english(read_text(f"---\nlanguage: de-CH\n---\n{ENGLISH * 3}")) is False
    assert is_english(read_text("---\nlang: en_GB\n---\nKurz.")) is True


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Die Firma hat im letzten Jahr mehr als drei Millionen Euro verdient und will nun weitere Werke bauen.", False),
        ("La société a annoncé hier que le chiffre d’affaires de la filiale est en hausse pour la deuxième année.", False),
        ("Revenue rose 12% to €1.5bn in 2022, Ostara said.", None),
        ("El Paso and Los Angeles lead San Diego, Las Vegas, La Jolla and Santa Fe; Le Mans is last.", None),
    ],
)
def test_one_sentence_in_another_language_is_enough(text: str, english: bool | None) -> None:
    assert is_english(read_text(text)) is english
