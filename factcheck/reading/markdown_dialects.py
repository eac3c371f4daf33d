"""What writers put into Markdown that is none: template marks, admonitions, anchors, footnotes.

Stand-ins, as long as what they stand for, take the place of template marks. The parser is then shown lines from which the
rest is gone; what is left of a line is its end, so that offsets stay true.
"""

from __future__ import annotations

import re

from factcheck.document import Span

HIDDEN = "\ue000"
"""Stands, code point for code point, for a mark that a reader never sees: a template's block, an anchor."""

STANDS_FOR_WORDS = "\ue001"
"""Stands for a template's value, which a reader sees as words that we do not know."""

_FENCE = re.compile(r"[ \t>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(`{3,}|~{3,})")
_TEMPLATE = re.compile(
    r"\{%[^%{}]{0,500}(?:%(?!\})[^%{}]{0,100}){0,5}%\}|\{#[^#{}\r\n]{0,500}#\}|\{\*[^*{}\r\n]{0,500}\*\}|\{\{[^{}\r\n]{0,500}\}\}"
    r"|(?<=[ \t])\{:?[ \t]*[#.][^{}\r\n]{0,200}\}(?=[ \t]{0,9}(?:\r|\n|\Z))|\{:[^{}\r\n]{0,200}\}(?=[ \t]{0,9}(?:\r|\n|\Z))"
)
_NOT_A_LINE_END = re.compile(r"[^\r\n]")
_INDENTING = re.compile(r"([ \t]*)(?:!!!|\?\?\?\+?|===)[ \t]+[\w\"'!+].{0,200}")
_FENCED_NOTE = re.compile(r"[ \t]*(?::{3,}|/{3,})[ \t]*(?:\{?[\w.-]{1,80}\}?(?:[ \t|{\[].{0,200})?)?")
_ALERT = re.compile(r"([ \t]*>[ \t>]*)\[![A-Z]{1,20}\][+-]?[ \t]*")
_FOOTNOTE = re.compile(r"[ \t]{0,3}\[\^[^\]\s]{1,80}\]:[ \t]*")


def without_templates(text: str) -> str:
    """The text with stand-ins for template marks and anchors, its line ends kept; of the same length."""
    return _TEMPLATE.sub(_stand_in, text) if "{" in text else text


def _stand_in(match: re.Match[str]) -> str:
    stands_for_words = match[0].startswith("{{") and not match[0].startswith(("{{#", "{{<", "{{%"))
    return _NOT_A_LINE_END.sub(STANDS_FOR_WORDS if stands_for_words else HIDDEN, match[0])


def bare_lines(text: str, lines: list[Span]) -> list[str]:
    """The lines as the parser shall see them, one for one, from a text that has stand-ins for its templates."""
    bare: list[str] = []
    fence = ""
    inner: list[int] = []  # indentation of the admonitions that are open
    for span in lines:
        line = text[span.start : span.end].replace("\0", "\ufffd")
        line = line.removeprefix("\ufeff") if span.start == 0 else line
        if not fence:
            inner = _still_open(line, inner)
        mark = _FENCE.match(line)
        if fence:
            if mark is not None and mark[1].startswith(fence) and not line[mark.end() :].strip("`~ \t"):
                fence = ""
            bare.append(_dedented(line, inner))
        elif mark is not None:
            fence = mark[1]
            bare.append(_dedented(line, inner))
        else:
            bare.append(_plain(line, inner))
    return bare


def _plain(line: str, inner: list[int]) -> str:
    """One line outside code; an admonition's mark opens a level of indentation."""
    note = _INDENTING.fullmatch(line)
    if note is not None:
        inner.append(_width(note[1]))
        return ""
    line = _dedented(line, inner)
    if line.lstrip(" \t").startswith((":::", "///")) and _FENCED_NOTE.fullmatch(line):
        return ""
    if not line.strip(f"{HIDDEN} \t"):
        return ""
    if "[!" in line:
        alert = _ALERT.match(line)
        if alert is not None:
            rest = line[alert.end() :]
            return alert[1] + rest if not rest else line
    if "[^" in line:
        footnote = _FOOTNOTE.match(line)
        if footnote is not None:
            return line[footnote.end() :]
    return line


def _width(indentation: str) -> int:
    return len(indentation.expandtabs(4))


def _still_open(line: str, inner: list[int]) -> list[int]:
    """The open admonitions that the line belongs to; a blank line closes none."""
    if not inner or not line.strip():
        return inner
    width = _width(line[: len(line) - len(line.lstrip(" \t"))])
    return [indent for indent in inner if width >= indent + 4]


def _dedented(line: str, inner: list[int]) -> str:
    """The line without the indentation that its admonitions give it."""
    if not inner:
        return line
    spare = inner[-1] + 4
    at = width = 0
    while at < len(line) and width < spare and line[at] in " \t":
        width = width + 1 if line[at] == " " else (width // 4 + 1) * 4
        at += 1
    return line[at:]
