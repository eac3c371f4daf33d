"""Characters that a reader cannot see, made visible: every writer shows them the same way.

Shown as `[U+202E]`: control characters but tab, line feed and carriage return; marks that turn the direction of the text;
zero-width and other format characters; line and paragraph separators; lone surrogates and noncharacters. A joiner
(U+200C, U+200D) is left alone between letters and signs that it joins, and shown where it stands beside plain ASCII.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]|(?<![^\x00-\x7f])[\u200c\u200d]"
)


def visible(text: str) -> str:
    """The text with every unseen character written out."""
    return UNSEEN.sub(lambda match: written(match[0]), text)


def written(char: str) -> str:
    """How an unseen character is shown."""
    return f"[U+{ord(char):04X}]"


def named(char: str) -> str:
    """The name of a character for people, "control character" where Unicode gives none."""
    return unicodedata.name(char, "control character").lower()


def parts(text: str, start: int, end: int) -> Iterator[tuple[str, str]]:
    """The range as pairs of a run of plain text and the unseen character after it; either may be empty."""
    at = start
    for match in UNSEEN.finditer(text, start, end):
        yield text[at : match.start()], match[0]
        at = match.end()
    if at < end:
        yield text[at:end], ""
