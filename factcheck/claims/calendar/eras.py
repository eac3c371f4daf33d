"""Eras and years before the common era: "the Bronze Age", "the Edo period", "44 BC", "AD 79"."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from factcheck.claims.calendar.expressions import Expression, Named, Needs
from factcheck.claims.calendar.point import Point
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.tenses import Tense
from factcheck.days import Days

BEFORE_CHRIST: Final = frozenset({"bc", "bce", "b.c.", "b.c.e."})
AFTER_CHRIST: Final = frozenset({"ad", "ce", "a.d.", "c.e."})
ERA_NOUNS: Final = frozenset({"era", "age", "ages", "period", "dynasty", "epoch"})
ERAS: Final = frozenset({"renaissance", "enlightenment", "reformation", "antiquity"})
"""Eras of one word, behind "the"."""
OLDEST: Final = 20_000


@dataclass(frozen=True, slots=True)
class Era(Expression):
    """An era by its name; where it begins and ends is for historians, so that it has no days."""

    name: str
    granularity: str = "era"
    needs: Needs = "none"
    stretch: bool = True

    def place(self, anchor: dt.date | None, tense: Tense | None) -> Days | None:
        return None


def year_of_an_era(parts: Parts, at: int) -> Point | None:
    """A year with the era it is counted in: "44 BC", "AD 79", "800 CE"."""
    lower = parts.lower
    leading = lower[at] in ("ad", "a.d.") and parts.tokens[at].isupper()
    inner = at + leading
    token = lower[inner]
    if not token.isascii() or not token.isdecimal() or len(token) > 5 or not 0 < int(token) < OLDEST:
        return None
    if leading:
        return Point(Named(year=int(token)), at, inner + 1) if int(token) < 2500 else None
    behind = lower[inner + 1]
    if not parts.tokens[inner + 1].isupper():
        return None
    if behind in BEFORE_CHRIST:
        return Point(Named(year=int(token), era="BC"), at, inner + 2)
    return Point(Named(year=int(token)), at, inner + 2) if behind in AFTER_CHRIST and int(token) < 2500 else None


def era_at(parts: Parts, at: int) -> Point | None:
    """An era behind its article: "the Middle Ages", "the Victorian era", "the Tang dynasty", "the Renaissance"."""
    tokens, lower = parts.tokens, parts.lower
    if not tokens[at][:1].isupper():
        return None
    if lower[at] in ERAS:
        return Point(Era(lower[at]), at, at + 1)
    after = at + 1
    if tokens[after][:1].isupper() and lower[after] not in ERA_NOUNS:
        after += 1
    return Point(Era(" ".join(lower[at : after + 1])), at, after + 1) if lower[after] in ERA_NOUNS else None
