"""Prose as a reader of claims wants it: plain marks where typography has fine ones, each in the place of the original."""

from __future__ import annotations

_PLAIN = (
    ("\u2019", "'"),  # right single quotation mark, the typographic apostrophe
    ("\u02bc", "'"),  # modifier letter apostrophe
    ("\u2010", "-"),  # hyphen
    ("\u2011", "-"),  # non-breaking hyphen
    ("\u2212", "-"),  # minus sign
    ("\ufeff", " "),  # byte order mark
    ("\n", " "),
    ("\r", " "),
)


def plain_marks(text: str) -> str:
    """The text with plain apostrophes, hyphens and spaces for line ends; of the same length. Quotation marks stay."""
    ascii_only = text.isascii()
    for mark, plain in _PLAIN:
        if not ascii_only or mark in "\n\r":
            text = text.replace(mark, plain)
    return text
