"""The working of a check: what was computed from which figures, and what comes out, for a reader and for a machine."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from factcheck.claims.measured import Measured
from factcheck.interval import Interval
from factcheck.rulebook.check import Step, place
from factcheck.statements.derivation import HUNDREDTHS, Derivation
from factcheck.units import spoken_unit

DIGITS: Final = 4
"""So many digits of a result are shown at least; all of its whole part always."""
SCALES: Final = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def worked(derivation: Derivation, unit: str | None = None, *, label: str = "") -> Step:
    """The step that computes a value. unit: in which the result is told; `label` says in front what it is.

    The result is shown to four digits; `value` and `interval` of the step are exact.
    """
    return Step(
        expression=f"{label}: {derivation.expression}" if label else derivation.expression,
        result=shown(derivation, unit),
        operands=tuple(place(figure) for figure in derivation.operands),
        value=derivation.value,
        interval=derivation.interval,
    )


def stands_for(figure: Measured) -> Step:
    """The step that says which numbers a printed figure stands for."""
    read = Derivation.of(figure)
    return Step(
        expression=f"“{read.expression}” stands for",
        result=_between(read.interval, figure.unit),
        operands=(place(figure),),
        value=read.value,
        interval=read.interval,
    )


def shown(derivation: Derivation, unit: str | None = None) -> str:
    """A value with its unit and the interval around it: "20%, between 19.5% and 20.5%"."""
    middle = amount(derivation.value, unit)
    around = _between(derivation.interval, unit)
    return middle if around == middle else f"{middle}, {around}"


def amount(value: Fraction, unit: str | None = None) -> str:
    """A number to four digits with its unit: "EUR 2.5 billion", "20%", "4,330"; "about" if digits are left out."""
    exact = value / HUNDREDTHS.get(unit or "", Fraction(1))
    size, scale = next(((size, f" {name}") for size, name in SCALES if abs(exact) >= size), (1, ""))
    number, rounded = _digits(exact / size)
    about = "about " if rounded else ""
    if unit is None:
        return f"{about}{number}{scale}"
    spoken = spoken_unit(unit)
    if spoken == "%":
        return f"{about}{number}%"
    return f"{about}{spoken} {number}{scale}" if spoken.isupper() else f"{about}{number}{scale} {spoken}"


def _between(interval: Interval, unit: str | None) -> str:
    low = None if interval.low is None else amount(interval.low, unit)
    high = None if interval.high is None else amount(interval.high, unit)
    if low is None or high is None:
        return f"{low} or more" if low else f"{high} or less" if high else "any number"
    return low if interval.low == interval.high else f"between {low} and {high}"


def _digits(number: Fraction) -> tuple[str, bool]:
    """The number in at least four digits, without zeros at its end, and whether any were left out."""
    places = max(0, DIGITS - len(str(abs(number.numerator) // number.denominator)))
    if 0 < abs(number) < 1:
        while abs(number) * 10**places < 10 ** (DIGITS - 1):
            places += 1
    scaled = round(abs(number) * 10**places)
    whole, rest = divmod(scaled, 10**places)
    tail = f"{rest:0{places}d}".rstrip("0") if places else ""
    return f"{'−' if number < 0 else ''}{whole:,}{'.' + tail if tail else ''}", Fraction(scaled, 10**places) != abs(number)
