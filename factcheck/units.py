"""Units: the English words for them, and our pint registry, in which every currency is a dimension of its own.

Adding dollars to euros is a DimensionalityError by construction, and so is adding percent to percentage points. pint is
imported when a registry is asked for, not before. Text from a document never goes to pint's parser.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Final

from factcheck.currencies import CODES

if TYPE_CHECKING:
    import pint

_MEASURES: Final = """
kilometer: km kms kilometre kilometres kilometer kilometers
meter: metre metres meter meters
centimeter: cm centimetre centimetres centimeter centimeters
millimeter: mm millimetre millimetres millimeter millimeters
mile: mile miles
yard: yard yards
foot: foot feet ft
inch: inch inches
nautical_mile: nautical-mile nautical-miles
light_year: light-year light-years
hectare: hectare hectares ha
acre: acre acres
kilometer ** 2: km² sq-km
meter ** 2: m² sq-m
kilogram: kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
gram: gram grams gramme grammes
milligram: mg milligram milligrams
metric_ton: tonne tonnes
pound: lb lbs
ounce: ounce ounces oz
liter: litre litres liter liters
milliliter: ml millilitre millilitres milliliter milliliters
gallon: gallon gallons
oil_barrel: barrel barrels bbl
bushel: bushel bushels
watt: watt watts
kilowatt: kw kilowatt kilowatts
megawatt: mw megawatt megawatts
gigawatt: gw gigawatt gigawatts
kilowatt_hour: kwh kilowatt-hour kilowatt-hours
megawatt_hour: mwh megawatt-hour megawatt-hours
gigawatt_hour: gwh gigawatt-hour gigawatt-hours
terawatt_hour: twh terawatt-hour terawatt-hours
byte: byte bytes
kilobyte: kb kilobyte kilobytes
megabyte: mb megabyte megabytes
gigabyte: gb gigabyte gigabytes
terabyte: tb terabyte terabytes
mile / hour: mph
kilometer / hour: km/h kph kmh
degree_Celsius: °c degrees-celsius
degree_Fahrenheit: °f degrees-fahrenheit
knot: knot knots
"""

MEASURES: Final[dict[str, str]] = {
    word: unit for line in _MEASURES.strip().splitlines() for unit, _, words in [line.partition(": ")] for word in words.split()
}
"""English words for measures, in lower case, to names of our registry. A pound is a mass only as "lb"; a ton is left out,
because it may be long, short or metric."""

PERCENT: Final = "percent"
PERCENTAGE_POINT: Final = "percentage_point"
BASIS_POINT: Final = "basis_point"


@cache
def registry() -> pint.UnitRegistry[Decimal]:
    """Our pint registry, made on first use: pint's own units, every currency of ISO 4217 as a base unit of its own under
    its code, percentage points as a dimension apart from percent, and basis points as a hundredth of one.
    """
    from pint import UnitRegistry

    units: pint.UnitRegistry[Decimal] = UnitRegistry(non_int_type=Decimal)
    units.define("percentage_point = [percentage_points]")
    units.define("basis_point = 0.01 percentage_point")
    for code in sorted(CODES):
        units.define(f"{code} = [currency_{code}]")
    return units
