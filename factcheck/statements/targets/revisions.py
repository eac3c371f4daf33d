"""A change of plan told in figures: "brought forward from 2050 to 2040", "raised from 500 to 700 shops"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Final, TypeVar

from factcheck.claims.claim import Claim
from factcheck.claims.words import Words

C = TypeVar("C", bound=Claim)

FROM: Final = frozenset({"from", "of"})
TO: Final = frozenset({"to", "until"})
BETWEEN: Final = frozenset("the early late mid end of about around some more than".split())
FARTHEST: Final = 6
"""How many words lie at most between the old figure and the "to" of the new one."""


def changed(words: Words, claims: Iterable[C], first: int, after: int) -> tuple[C, C] | None:
    """The old and the new one of two claims of one sort that "from … to …" joins in words `[first, after)`."""
    ordered = list(claims)
    for old, new in pairwise(ordered):
        start, to = words.at(old.span.start), words.at(new.span.start)
        if not first <= start < to < after or type(old) is not type(new):
            continue
        if _led_by(words.lower, start, FROM) and _led_by(words.lower, to, TO) and to - words.at(old.span.end - 1) <= FARTHEST:
            return old, new
    return None


def _led_by(lower: list[str], at: int, leading: frozenset[str]) -> bool:
    """True if one of some words leads to a claim, with nothing but articles and hedges between, or opens it."""
    if lower[at] in leading:
        return True
    while at and lower[at - 1] in BETWEEN and lower[at - 1] not in leading:
        at -= 1
    return at > 0 and lower[at - 1] in leading
