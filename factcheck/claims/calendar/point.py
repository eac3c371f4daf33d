"""What the readers of expressions of time hand to one another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from factcheck.claims.calendar.expressions import Expression, Named
from factcheck.claims.calendar.words import Bound
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.tenses import Tense


@dataclass(frozen=True, slots=True)
class Point:
    """An expression of time at parts `[first, after)`. weekday: the part of its weekday; date: the parts `[first, after)` of its
    date, if both are told. ends: the two times between which a stretch lies, where each is told by itself. base:
    the parts of the time from which it is counted.
    """

    expression: Expression
    first: int
    after: int
    weekday: int | None = None
    date: tuple[int, int] | None = None
    ends: tuple[Point, Point] | None = None
    base: tuple[int, int] | None = None

    @property
    def named(self) -> Named | None:
        """The expression, if it is a time by its name or number."""
        return self.expression if isinstance(self.expression, Named) else None


@dataclass(frozen=True, slots=True)
class Timex:
    """An expression of time as a text has it: a point with the words that bound or blur it, at parts `[first, after)`.

    bound: the word that makes it a deadline, a beginning or the frame of a plan. hedges: words that blur it ("about").
    """

    point: Point
    first: int
    after: int
    bound: Bound | None = None
    hedges: tuple[str, ...] = ()
    tense: Tense | None = None


class TimeReader(Protocol):
    """Reads the expressions of time of one sentence."""

    parts: Parts

    def point(self, at: int) -> Point | None:
        """The expression that starts at a part, the longest reading first; None if there is none."""

    def tense(self, first: int, after: int) -> Tense | None:
        """The tense of the verb nearest to the parts `[first, after)`, where one shows it."""
