"""Text as a terminal shows it: safe to print, measured in columns, wrapped."""

from __future__ import annotations

from unicodedata import category, east_asian_width

from factcheck.writers.visible import visible

TAB = "    "
_NO_COLUMN = frozenset(("Mn", "Me", "Cf"))


def printable(text: str) -> str:
    """The text on one line, with nothing in it that a terminal obeys: unseen characters written out, line ends as spaces."""
    if text.isascii() and text.isprintable():
        return text
    return visible(text).replace("\t", TAB).replace("\r\n", " ").replace("\n", " ").replace("\r", " ")


def width(text: str) -> int:
    """How many columns printable text takes: wide characters take two, combining ones none."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def wrapped(text: str, columns: int) -> list[str]:
    """The text made printable, in lines of at most so many columns, broken at spaces; a longer word is cut. Never empty."""
    lines: list[str] = []
    line, used = "", 0
    for word in printable(text).split(" "):
        size = width(word)
        if line and used + 1 + size > columns:
            lines.append(line)
            line, used = "", 0
        while size > columns:
            cut = fitting(word, columns)
            lines.append(word[:cut])
            word = word[cut:]
            size = width(word)
        line, used = (f"{line} {word}", used + 1 + size) if line else (word, size)
    lines.append(line)
    return lines


def shortened(text: str, columns: int) -> str:
    """The text made printable, cut to so many columns with an ellipsis at the end if it was longer."""
    shown = printable(text)
    return shown if width(shown) <= columns else f"{shown[: fitting(shown, columns - 1)].rstrip()}…"


def fitting(text: str, columns: int) -> int:
    """How many characters from the start of printable text fit into so many columns; at least one."""
    used = 0
    for index, char in enumerate(text):
        used += _columns(char)
        if used > columns:
            return max(index, 1)
    return len(text)


def _columns(char: str) -> int:
    if char < "\u0300":
        return 1
    if category(char) in _NO_COLUMN:
        return 0
    return 2 if east_asian_width(char) in "WF" else 1
