"""Headings of a text that has no marks for them, known by their form and their place."""

from __future__ import annotations

import re

_MOST_WORDS = 16
_MOST_WORDS_OF_TITLE = 26
_ENDS_A_SENTENCE = re.compile(r"[.!?…:;][\"”'’)\]]{0,2}$")
_NO_HEADING_END = re.compile(
    r"(?:[,;:…]|(?<!\b[A-Z])(?<!\bInc)(?<!\bCo)(?<!\bCorp)(?<!\bLtd)(?<!\bSt)\.[\"”')]?|-|–|—|/|&"
    r"|\b(?:and|or|the|a|an|of|to|in|for|with|by|that))$"
)
_STARTS = re.compile(r"[\"“‘'(¿¡$€£#@]?[A-Z0-9À-ÖØ-ÞŠŽ]|[a-z]{1,2}[A-Z]")
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?"
_DATE_LINE = re.compile(
    rf"(?:(?:published|updated|posted|last updated|date)(?: on)?:? )?(?:{_DAY},? ?)?"
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|\d{{1,4}}[-./]\d{{1,2}}[-./]\d{{1,4}})?"
    r",? ?(?:\d{4})?(?:,? ?(?:at )?\d{1,2}[:.]?\d{2} ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?)?",
    re.I,
)
_BYLINE = re.compile(
    r"(?:by|from|text|words|story|author|written by|reporting by|editing by|contact|phone|tel|fax|e-?mail):? [A-Z@+\d].{1,80}",
    re.I,
)
_CONTACT = re.compile(r"\S+@\S+\.\S+|https?://|www\.|\+?\d[\d ().-]{6,}\d|^/s/|[=|]")
_LETTER = re.compile(r"[^\W\d_]{2}")


def ends_sentence(text: str) -> bool:
    """True if the text ends as a sentence does, or announces what follows with a colon."""
    return _ENDS_A_SENTENCE.search(text, max(0, len(text) - 4)) is not None


def may_be_heading(text: str, *, title: bool = False) -> bool:
    """True if a passage has the form of a heading: short, no full stop, no date or name line, begun with a capital or digit."""
    if len(text) > (240 if title else 130):
        return False
    words = text.split()
    if len(words) > (_MOST_WORDS_OF_TITLE if title else _MOST_WORDS):
        return False
    if not _STARTS.match(text) or not _LETTER.search(text):
        return False
    if _NO_HEADING_END.search(text, max(0, len(text) - 12)) or _CONTACT.search(text):
        return False
    if _DATE_LINE.fullmatch(text) or _BYLINE.fullmatch(text):
        return False
    return _figures(words) * 2 <= len(words)


def _figures(words: list[str]) -> int:
    """How many of the words are figures: a line of them is a row of a table."""
    return sum(word.strip("($€£)%,.*+-–—") == "" or word.strip("($€£)%,.*+-–—")[:1].isdecimal() for word in words)


def is_prose(text: str) -> bool:
    """True if a passage reads as running text: a sentence's length and a sentence's end."""
    if len(text) < 30:
        return False
    return ends_sentence(text) or (len(text) > 130 and ". " in text)
