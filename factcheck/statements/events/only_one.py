"""Whether a document speaks of one thing of a noun only, so that "the bridge" is the same bridge throughout."""

from __future__ import annotations

import re
from typing import Final

MORE: Final = re.compile(r"\b(?:another|second|other|both|each|every|third|previous|next|rival|neighbouring)\s(?:[\w-]+\s)?\Z")
"""Words before a noun that tell of more than one thing of it."""
OLD_OR_NEW: Final = re.compile(r"\b(old|former|existing|new)\s(?:[\w-]+\s)?\Z")
"""Words of which a text needs both to tell of two things."""
BOTH: Final = 2
WIDEST: Final = 40
"""How many characters before a noun are looked at for them."""


def is_only(noun: str, prose: str) -> bool:
    """False if a text, in lower case, has a plural of a noun, or tells of another thing of it."""
    plural = f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else f"{noun}s"
    if _has_word(prose, plural) or _has_word(prose, f"{noun}es"):
        return False
    ages: set[bool] = set()
    at = prose.find(noun)
    while at >= 0:
        if MORE.search(prose, max(0, at - WIDEST), at):
            return False
        age = OLD_OR_NEW.search(prose, max(0, at - WIDEST), at)
        if age is not None:
            ages.add(age.group(1) == "new")
        at = prose.find(noun, at + 1)
    return len(ages) < BOTH


def _has_word(prose: str, word: str) -> bool:
    """True if a text has a word that begins so."""
    at = prose.find(word)
    while at > 0 and prose[at - 1].isalpha():
        at = prose.find(word, at + 1)
    return at >= 0
