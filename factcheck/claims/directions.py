"""Which way a figure moved, by the word of change before it."""

from __future__ import annotations

from typing import Final, Literal

from factcheck.claims.numerals.numeral import Numeral
from factcheck.claims.numerals.parts import Parts

Direction = Literal["up", "down"]

UP = frozenset(
    """
    rose rise rises risen rising grew grow grows grown growing increased increase increases increasing up gained gain
    gains jumped jump jumps climbed climb climbs climbing soared soar surged surge advanced added higher expanded
    swelled widened improved rallied leapt doubled tripled raised raising gaining jumping surging soaring advancing
    """.split()
)
DOWN = frozenset(
    """
    fell fall falls fallen falling dropped drop drops dropping declined decline declines declining down decreased
    decrease decreases lost slid slide slides slipped slip slips shrank shrink shrunk plunged plunge tumbled lower cut
    reduced reduce narrowed sank dipped contracted slumped lowered shed plummeted plummeting plunging tumbling sliding
    losing shaved slashed dip
    """.split()
)
"""Words that say which way a figure moved."""

REACH: Final = 5
"""Behind "by", "to", "of" or "at", a word of change so many parts before a number tells its direction."""
PHRASAL: Final = frozenset(
    """
    brought bring brings bringing set sets setting made make makes making took take takes taking gave give gives put puts pick
    picked picks sign signed signs open opened opens back backed hold held turn turned turns clean cleaned shut laid lay handed
    broke break breaks call called end ended ends buy bought snap snapped use used line lined
    """.split()
)
"""Verbs whose "up" or "down" says nothing of a direction: "brought up a 0.5 pct tax"."""
LEADING: Final = frozenset({"by", "to", "of", "at"})
BETWEEN: Final = frozenset(
    """
    about around nearly almost just some a an the over more than less as much another further only roughly approximately
    under at least its their $ us well on average
    """.split()
)
"""Words that may stand between a word of change and its number."""


def direction_of(parts: Parts, numeral: Numeral, first: int) -> Direction | None:
    """The direction that a sign or a word of change gives shortly before a number, with no other number between."""
    if numeral.signed == "+":
        return "up"
    lower = parts.lower
    at = first - 1
    while at >= 0 and (lower[at] in BETWEEN or lower[at].endswith("ly")):
        at -= 1
    if lower[at] not in LEADING:
        particle = lower[at] in ("up", "down") and lower[at - 1] in PHRASAL
        return None if particle else _direction(lower[at])
    for back in range(at - 1, max(-1, at - 1 - REACH), -1):
        if lower[back][:1].isdecimal() or lower[back] == ",":
            return None
        if (direction := _direction(lower[back])) is not None:
            return direction
    return None


def _direction(word: str) -> Direction | None:
    return "up" if word in UP else "down" if word in DOWN else None
