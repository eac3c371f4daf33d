"""A value that follows from figures of the text, with the sum by which it follows."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal

from factcheck.claims.measured import Measured
from factcheck.interval import Interval, plain
from factcheck.units import BASIS_POINT, PERCENT, PERCENTAGE_POINT

Clash = Literal["none", "if exact", "certain"]
"""Whether two values can be one: yes; only if round figures are rounded; not at all."""

HUNDREDTHS: Final = {PERCENT: Fraction(1, 100), PERCENTAGE_POINT: Fraction(1, 100), BASIS_POINT: Fraction(1, 10_000)}
"""What one of a unit of percentage is as a plain number."""

_SUM, _PRODUCT, _ATOM = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Derivation:
    """A value, the sum that gives it, and the figures that it comes from.

    expression: the sum in the words of the text ("€15.0m ÷ €12.5m − 1"); every operand stands in it as printed, in the order of
    `operands`. value: what comes out for the stated numbers; a percentage counts as a plain number (25% is 1/4). interval: what
    may come out under the natural reading of every figure; widest: under any reading. The ends follow the rules of interval
    arithmetic (Moore, 1966), so they are too wide where one figure stands in the sum twice.
    """

    expression: str
    value: Fraction
    interval: Interval
    widest: Interval
    operands: tuple[Measured, ...] = ()
    binding: int = _ATOM

    @classmethod
    def of(cls, figure: Measured) -> Derivation:
        """A figure as stated; of a range, all that lies between its ends."""
        value = figure.value
        scale = Interval.exactly(HUNDREDTHS.get(figure.unit or "", Fraction(1)))
        assert scale.low is not None
        text = " ".join(figure.text.split())
        return cls(text, value.stated * scale.low, value.interval * scale, value.widest * scale, (figure,))

    @classmethod
    def exactly(cls, number: Fraction | int) -> Derivation:
        """A number that the law itself brings in, such as the 1 of a whole."""
        exact = Interval.exactly(number)
        return cls(plain(number), Fraction(number), exact, exact)

    def __add__(self, other: Derivation) -> Derivation:
        return self._with(other, "+", self.value + other.value, _SUM, self.interval + other.interval, self.widest + other.widest)

    def __sub__(self, other: Derivation) -> Derivation:
        return self._with(other, "−", self.value - other.value, _SUM, self.interval - other.interval, self.widest - other.widest)

    def __mul__(self, other: Derivation) -> Derivation:
        return self._with(
            other, "×", self.value * other.value, _PRODUCT, self.interval * other.interval, self.widest * other.widest
        )

    def __truediv__(self, other: Derivation) -> Derivation:
        """Raises ZeroDivisionError if the other one states zero."""
        return self._with(
            other, "÷", self.value / other.value, _PRODUCT, self.interval / other.interval, self.widest / other.widest
        )

    def clash(self, other: Derivation) -> Clash:
        """Whether two values can be one and the same; ends that meet count as the same."""
        if not self.interval.closure().disjoint(other.interval.closure()):
            return "none"
        return "certain" if self.widest.closure().disjoint(other.widest.closure()) else "if exact"

    def _with(
        self, other: Derivation, sign: str, value: Fraction, binding: int, interval: Interval, widest: Interval
    ) -> Derivation:
        left = self.expression if self.binding >= binding else f"({self.expression})"
        tight = other.binding > binding or (sign in "+×" and other.binding == binding)
        right = other.expression if tight else f"({other.expression})"
        return Derivation(f"{left} {sign} {right}", value, interval, widest, (*self.operands, *other.operands), binding)


def summed(parts: list[Derivation]) -> Derivation:
    """The sum of one or more values."""
    first, *rest = parts
    for part in rest:
        first = first + part
    return first
