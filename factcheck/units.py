"""Units: the names of our pint registry, and the English words that stand for them. pint is imported on first use only."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Final

from factcheck.currencies import CODES

if TYPE_CHECKING:
    import pint

_MEASURES: Final = """
kilometer: km | kms | kilometre | kilometres | kilometer | kilometers | klick | klicks
meter: metre | metres | meter | meters | mtr | mtrs
decimeter: dm | decimetre | decimetres | decimeter | decimeters
centimeter: cm | cms | centimetre | centimetres | centimeter | centimeters
millimeter: mm | millimetre | millimetres | millimeter | millimeters
micrometer: µm | μm | micron | microns | micrometre | micrometres | micrometer | micrometers
nanometer: nm | nanometre | nanometres | nanometer | nanometers
mile: mile | miles | mi
yard: yard | yards | yd | yds
foot: foot | feet | ft
inch: inch | inches
furlong: furlong | furlongs
fathom: fathom | fathoms
nautical_mile: nautical mile | nautical miles | nmi
light_year: light-year | light-years | light year | light years | lightyear | lightyears
parsec: parsec | parsecs
astronomical_unit: astronomical unit | astronomical units
square_kilometer: km² | km2 | km^2 | sq km | sq. km | square km | square kilometre | square kilometres | square kilometer
square_kilometer: square kilometers
square_meter: m² | m2 | m^2 | sq m | sq. m | sqm | square metre | square metres | square meter | square meters | square m
square_centimeter: cm² | cm2 | sq cm | square centimetre | square centimetres | square centimeter | square centimeters
square_mile: sq mi | sq. mi | sq miles | square mile | square miles
square_yard: square yard | square yards | sq yd
square_foot: sq ft | sq. ft | sqft | square foot | square feet | sq feet | ft²
square_inch: square inch | square inches | sq in
hectare: hectare | hectares | ha
acre: acre | acres
cubic_kilometer: km³ | km3 | km^3 | cubic kilometre | cubic kilometres | cubic kilometer | cubic kilometers | km cubed
cubic_kilometer: cubic km
cubic_meter: m³ | m3 | m^3 | cubic metre | cubic metres | cubic meter | cubic meters | cu m | cubic m
cubic_centimeter: cm³ | cm3 | cc | cubic centimetre | cubic centimetres | cubic centimeter | cubic centimeters
cubic_foot: cubic foot | cubic feet | cu ft | cu. ft
cubic_yard: cubic yard | cubic yards
cubic_inch: cubic inch | cubic inches | cu in
cubic_mile: cubic mile | cubic miles
acre_foot: acre-foot | acre-feet | acre foot | acre feet
kilogram: kg | kgs | kilo | kilos | kilogram | kilograms | kilogramme | kilogrammes
gram: gram | grams | gramme | grammes
milligram: mg | milligram | milligrams | milligramme | milligrammes
microgram: µg | μg | mcg | microgram | micrograms
nanogram: ng | nanogram | nanograms
metric_ton: tonne | tonnes | metric ton | metric tons | metric tonne | metric tonnes
kilotonne: kilotonne | kilotonnes
megatonne: megatonne | megatonnes
unspecified_ton: ton | tons
short_ton: short ton | short tons
long_ton: long ton | long tons
pound: lb | lbs
stone: stone
ounce: ounce | ounces | oz
troy_ounce: troy ounce | troy ounces
carat: carat | carats
hundredweight: hundredweight | hundredweights
liter: litre | litres | liter | liters | ltr | ltrs
milliliter: ml | millilitre | millilitres | milliliter | milliliters
centiliter: cl | centilitre | centilitres | centiliter | centiliters
hectoliter: hectolitre | hectolitres | hectoliter | hectoliters
megaliter: megalitre | megalitres | megaliter | megaliters
gallon: gallon | gallons | gal
quart: quart | quarts
pint: pint | pints
cup: cup | cups
fluid_ounce: fluid ounce | fluid ounces | fl oz | fl. oz
tablespoon: tablespoon | tablespoons | tbsp | tbsps
teaspoon: teaspoon | teaspoons | tsp | tsps
oil_barrel: barrel | barrels | bbl | bbls
bushel: bushel | bushels
watt: watt | watts
kilowatt: kw | kilowatt | kilowatts
megawatt: mw | megawatt | megawatts
gigawatt: gw | gigawatt | gigawatts
terawatt: tw | terawatt | terawatts
horsepower: hp | horsepower | horse power
brake_horsepower: bhp | brake horsepower
watt_hour: wh | watt-hour | watt-hours
kilowatt_hour: kwh | kilowatt-hour | kilowatt-hours | kilowatt hour | kilowatt hours
megawatt_hour: mwh | megawatt-hour | megawatt-hours | megawatt hour | megawatt hours
gigawatt_hour: gwh | gigawatt-hour | gigawatt-hours | gigawatt hour | gigawatt hours
terawatt_hour: twh | terawatt-hour | terawatt-hours | terawatt hour | terawatt hours
joule: joule | joules
kilojoule: kj | kilojoule | kilojoules
megajoule: mj | megajoule | megajoules
calorie: calorie | calories | cal
kilocalorie: kcal | kcals | kilocalorie | kilocalories
electron_volt: electronvolt | electronvolts
kiloelectron_volt: kev
megaelectron_volt: mev
gigaelectron_volt: gev
teraelectron_volt: tev
million_btu: mmbtu | mmbtus | million btu
btu: btu | btus
therm: therm | therms
volt: volt | volts
kilovolt: kv | kilovolt | kilovolts
ampere: amp | amps | ampere | amperes
milliampere_hour: mah
ohm: ohm | ohms | Ω
bit: bit | bits
kilobit: kilobit | kilobits
megabit: megabit | megabits
gigabit: gigabit | gigabits
byte: byte | bytes
kilobyte: kb | kilobyte | kilobytes
megabyte: mb | megabyte | megabytes | meg
gigabyte: gb | gigabyte | gigabytes
terabyte: tb | terabyte | terabytes
petabyte: pb | petabyte | petabytes
exabyte: eb | exabyte | exabytes
kilobit / second: kbps | kbit/s
megabit / second: mbps | mbit/s | megabits per second | megabit per second
gigabit / second: gbps | gbit/s | gigabits per second | gigabit per second
megapixel: megapixel | megapixels
pixel: pixel | pixels | px
hertz: hz | hertz
kilohertz: khz | kilohertz
megahertz: mhz | megahertz
gigahertz: ghz | gigahertz
terahertz: thz | terahertz
revolutions_per_minute: rpm | revolutions per minute
mile / hour: mph | m.p.h. | miles per hour | mile per hour | miles an hour | mile an hour | mi/h
kilometer / hour: km/h | kph | kmh | kmph | km/hr | kms/h | kilometres per hour | kilometers per hour | kilometres an hour
kilometer / hour: kilometers an hour | km per hour | km an hour | km an hr
meter / second: m/s | metres per second | meters per second | metres a second | meters a second
mile / gallon: mpg | miles per gallon | miles to the gallon | miles a gallon
knot: knot | knots | kt | kts
pascal: pascal | pascals
hectopascal: hpa
kilopascal: kpa | kilopascal | kilopascals
megapascal: mpa | megapascal | megapascals
gigapascal: gpa | gigapascal | gigapascals
bar: bar
millibar: millibar | millibars | mbar
psi: psi | pounds per square inch
kip_per_square_inch: ksi
newton: newton | newtons
kilonewton: kn | kilonewton | kilonewtons
newton * meter: n·m | newton-metre | newton-metres | newton-meter | newton-meters
pound_force_foot: pound-feet | pound-foot | lb-ft | lb ft | ft-lb | ft-lbs | foot-pounds | foot-pound
decibel: db | decibel | decibels
lumen: lumen | lumens
lux: lux
becquerel: becquerel | becquerels
sievert: sievert | sieverts
millisievert: millisievert | millisieverts | msv
ppm: ppm | parts per million
ppb: ppb | parts per billion
degree_Celsius: °c | ° celsius | ° centigrade | º c | c° | degrees celsius | degree celsius | degrees centigrade
degree_Celsius: degree centigrade | celsius | centigrade | degrees c | deg c | degc | celcius | degrees celcius | ℃
degree_Fahrenheit: °f | ° fahrenheit | º f | f° | degrees fahrenheit | degree fahrenheit | fahrenheit | degrees f | deg f
degree_Fahrenheit: degf | ℉
kelvin: kelvin | kelvins
degree: degree | degrees | ° | deg | deg.
radian: radian | radians | rad
turn: turn | turns
megayear: ma | megayear | megayears
gigayear: ga | gigaannum | gigayear | gigayears
"""

_WORD: Final = re.compile(r"(?:[^\W\d_]\.){2,}|\d+|[^\W\d_]+|[^\s\w]|\w+")


def _measures() -> dict[str, str]:
    words: dict[str, str] = {}
    for line in _MEASURES.strip().splitlines():
        unit, _, phrases = line.partition(": ")
        for phrase in phrases.split(" | "):
            words[" ".join(_WORD.findall(phrase.lower()))] = unit
    return words


MEASURES: Final = _measures()
"""English words for measures, in lower case, their parts set apart by spaces ("km / h"), to names of our registry. A pound is
a mass as "lb"; the word alone may be money. A ton may be long, short or metric."""

LONGEST_MEASURE: Final = max(phrase.count(" ") + 1 for phrase in MEASURES)
FIRST_WORDS: Final = frozenset(phrase.split(" ")[0] for phrase in MEASURES)

ATTACHED: Final = {
    "m": "meter",
    "g": "gram",
    "l": "liter",
    "L": "liter",
    "W": "watt",
    "V": "volt",
    "J": "joule",
    "t": "metric_ton",
    "st": "stone",
}
"""Single letters that are a unit where they touch the number ("1.0l", "12V"); their case counts."""

DETACHED: Final = {"m": "meter", "g": "gram", "W": "watt", "V": "volt", "J": "joule"}
"""Single letters that are a unit behind a space as well."""

PARTS_OF: Final = {
    ("foot", "inch"): 12, ("yard", "foot"): 3, ("yard", "inch"): 36, ("mile", "yard"): 1760, ("stone", "pound"): 14,
    ("pound", "ounce"): 16, ("meter", "centimeter"): 100, ("kilogram", "gram"): 1000, ("kilometer", "meter"): 1000,
}  # fmt: skip
"""Units told together, and how many of the second make one of the first: "6 feet 2 inches"."""

INVERSES: Final = {
    "fb": "1 / femtobarn", "pb": "1 / picobarn", "cm": "1 / centimeter", "m": "1 / meter", "s": "1 / second", "yr": "1 / year",
}  # fmt: skip
"""Symbols behind which a raised -1 means per one of them."""

_LENGTHS: Final = ("mile", "kilometer", "meter", "foot", "centimeter", "millimeter", "inch", "yard")
RATES: Final = {
    "bpd": ("oil_barrel", "day"), "b / d": ("oil_barrel", "day"), "bbl / d": ("oil_barrel", "day"),
    "boepd": ("oil_barrel", "day"),
    "tpd": ("unspecified_ton", "day"), "tpy": ("unspecified_ton", "year"), "mtpa": ("megatonne", "year"),
}  # fmt: skip
"""Short forms of a measure told per a unit of time, their parts set apart by spaces."""

SPEEDS: Final = {
    **{(length, time): f"{length} / {time}" for length in _LENGTHS for time in ("hour", "second", "minute")},
    **{(f"{many}bit", "second"): f"{many}bit / second" for many in ("", "kilo", "mega", "giga")},
    **{(f"{many}byte", "second"): f"{many}byte / second" for many in ("", "kilo", "mega", "giga", "tera")},
    ("mile", "gallon"): "mile / gallon",
    ("kilometer", "liter"): "kilometer / liter",
}
"""A unit and the unit it is told per, where the two make a measure of their own: a speed, a rate of data."""

PERCENT: Final = "percent"
PERCENTAGE_POINT: Final = "percentage_point"
BASIS_POINT: Final = "basis_point"

_DEFINITIONS: Final = """
percentage_point = [percentage_points]
basis_point = 0.01 percentage_point
unspecified_ton = [unspecified_tons]
brake_horsepower = horsepower
btu = 1055.05585262 joule
million_btu = 1e6 btu
ppb = 1e-9
pound_force_foot = pound_force * foot
kilotonne = 1000 metric_ton
megatonne = 1e6 metric_ton
square_kilometer = kilometer ** 2
square_meter = meter ** 2
square_centimeter = centimeter ** 2
square_mile = mile ** 2
square_yard = yard ** 2
square_foot = foot ** 2
square_inch = inch ** 2
cubic_kilometer = kilometer ** 3
cubic_meter = meter ** 3
cubic_centimeter = centimeter ** 3
cubic_foot = foot ** 3
cubic_yard = yard ** 3
cubic_inch = inch ** 3
cubic_mile = mile ** 3
"""


@cache
def registry() -> pint.UnitRegistry[Decimal]:
    """Our pint registry, made on first use: pint's own units; every currency of ISO 4217 as a base unit of its own under its
    code; percentage points as a dimension apart from percent, and basis points as a hundredth of one; and a ton of which the
    text does not say whether it is long, short or metric, as a dimension of its own.
    """
    from pint import UnitRegistry

    units: pint.UnitRegistry[Decimal] = UnitRegistry(non_int_type=Decimal)
    for definition in _DEFINITIONS.strip().splitlines():
        name = definition.partition(" = ")[0]
        if name not in units:
            units.define(definition)
    for code in sorted(CODES):
        units.define(f"{code} = [currency_{code}]")
    return units


_SPOKEN: Final = {
    "oil_barrel": "barrel",
    "unspecified_ton": "ton",
    "revolutions_per_minute": "rpm",
    "kip_per_square_inch": "ksi",
    "pound_force_foot": "pound foot",
    PERCENT: "%",
}


def spoken_unit(unit: str) -> str:
    """A unit as one says it, in the singular: "square kilometer", "barrel", "celsius", "mile/hour"; a currency keeps its code."""
    if unit in CODES:
        return unit
    name = _SPOKEN.get(unit, unit).removeprefix("degree_").replace("1 / ", "inverse ")
    return name.replace(" / ", "/").replace("electron_volt", "electronvolt").replace("_", " ").lower()
