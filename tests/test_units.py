"""The registry keeps apart what must not be added."""

from __future__ import annotations

from decimal import Decimal

import pint
import pytest

from factcheck.currencies import CODES
from factcheck.units import (
    ATTACHED,
    BASIS_POINT,
    DETACHED,
    INVERSES,
    MEASURES,
    PERCENT,
    PERCENTAGE_POINT,
    RATES,
    SPEEDS,
    registry,
)


def test_every_currency_is_a_dimension_of_its_own() -> None:
    units = registry()
    assert {str(units.Unit(code).dimensionality) for code in CODES} == {f"[currency_{code}]" for code in CODES}


@pytest.mark.parametrize(("one", "two"), [("EUR", "USD"), (PERCENT, PERCENTAGE_POINT), ("EUR", "kilogram")])
def test_unlike_units_do_not_add(one: str, two: str) -> None:
    units = registry()
    with pytest.raises(pint.DimensionalityError):
        units.Quantity(Decimal(1), one) + units.Quantity(Decimal(1), two)


def test_basis_points_are_hundredths_of_a_percentage_point() -> None:
    units = registry()
    assert units.Quantity(Decimal(25), BASIS_POINT).to(PERCENTAGE_POINT).magnitude == Decimal("0.25")


READ = {
    *MEASURES.values(),
    *ATTACHED.values(),
    *DETACHED.values(),
    *INVERSES.values(),
    *SPEEDS.values(),
    *(unit for unit, _ in RATES.values()),
}
"""Every unit that a quantity can be read with."""


@pytest.mark.parametrize("unit", sorted(READ))
def test_every_measure_is_known_to_the_registry(unit: str) -> None:
    assert registry().Quantity(Decimal(1), registry().Unit(unit)).check(registry().Unit(unit).dimensionality)
