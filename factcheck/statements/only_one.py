"""Whether a document speaks of one thing of a noun only, so that "the bridge" is the same bridge throughout."""

from __future__ import annotations

import re
from typing import Final

MORE: Final = re.compile(
    r"\b(?:another|second|other|both|each|every|old|former|third|previous|next|rival|neighbouring|existing)\s(?:[\w-]+\s)?\Z"
)
"""Words before a noun that tell of more than one thing of it."""
WIDEST: Final = 40
"""How many characters before a noun are looked at for them."""


def is_only(noun: str, prose: str) -> bool:
    """False if a text, in lower case, has a plural of a noun, or tells of another thing of it."""
    plural = f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else f"{noun}s"
    if _has_word(prose, plural) or _has_word(prose, f"{noun}es"):
        return False
    at = prose.find(noun)
    while at >= 0:
        if MORE.search(prose, max(0, at - WIDEST), at):
            return False
        at = prose.find(noun, at + 1)
    return True


def _has_word(prose: str, word: str) -> bool:
    """True if a text has a word that begins so."""
    at = prose.find(word)
    while at > 0 and prose[at - 1].isalpha():
        at = prose.find(word, at + 1)
    return at >= 0
