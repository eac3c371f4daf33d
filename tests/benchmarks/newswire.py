"""Business news that nobody wrote: endless prose dense in quantities, no sentence twice, the same in every run.

A story has a company and an officer of its own, so that the number of names grows with the text, as it does in an archive.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from random import Random

_TEMPLATES = """
{company} said {period} revenue {moved} {percent} to {money}, helped by demand for {goods} in {place}.
Net income {moved} to {money}, or {cents} a share, from {money}, or {cents} a share, in {period}.
{name}, {age}, who has been {post} since {year}, called the result “better than we planned in {month}.”
The company will cut {count} of its {count} jobs over the next {duration}, {surname} said on {weekday}.
Shares of {company} {moved} {percent} to {price} in early trading, the most since {month} {year}.
{company} agreed to buy {company_b} for {money} in cash and {millions} shares, the two said in a statement on {date}.
Analysts had expected sales of between {money} and {money}, according to the average of {small} estimates.
Operating margin widened by {points} to {percent}, while costs {moved} to {money}.
The plant near {town} makes {measure} of {goods} a year and employs {count} people.
Of the {count} {people} surveyed, {percent} said they would spend more on {goods}, and {percent} less.
{He} expects to invest about {money} in {place} within {duration}.
Orders for {goods} reached {count} units in {period}, up from {count} a year earlier.
The central bank of {place} raised its main rate by {basis} to {percent}, the {ordinal} rise in {duration}.
Inflation slowed to {percent} in {month} from {percent}, and core prices {moved} {percent}.
{company} raised its forecast for {year} to {money_range} from {money_range}.
About {share} of the {count} stores in {place} will stay closed for {duration}.
{name}, who turned {age_number} in {month}, owns {percent} of the shares and earned {money} in {year}.
The pipeline is {length} long and will carry {volume} a day once the {ordinal} section opens.
More than {count} {people} lost power after winds of {speed} and {rain} of rain.
{company} shipped {millions} devices, nearly {times} as many as in {period}.
The {age_number}-year-old {post} sold {count} shares at {price} each on {date}.
“We hired {small} engineers a week for {duration},” {surname} said, “and spent {money} on it.”
The fund, which manages {money}, lost {percent} in {period} and {percent} over {duration}.
At least {small} of {small} lenders backed the plan to swap {money} of bonds due in {year} at {percent} interest.
A barrel of crude cost {price} in {town}, {percent} less than on {date}.
The new turbine yields {power}, weighs {weight} and stands {height} tall.
{company_b} will pay {company} {money} over {duration}, plus {percent} of net sales above {money}.
Fewer than {small} in {small} of the {people} in {place} had heard of {company}.
The budget deficit narrowed to {percent} of output, or {money}, from {percent} in {year}.
Output of {goods} in {place} fell by {share} to {weight} between {month} and {month}.
{surname} told {count} {people} in {town} that the loss of {money} “will not come back for the {ordinal} time.”
The {area} site was valued at {money} when {company} bought it {duration} ago.
It takes {duration} and up to {measure} of {goods} to build one, {surname} said.
Temperatures in {town} reached {temperature}, and sales of {goods} doubled to {count} units a day.
The dividend rises to {cents} from {cents}, a yield of {percent} at the closing price of {price}.
Customers in {small} countries paid {money_range} for each contract, {he} said.
""".strip().splitlines()

_MONTHS = "January February March April May June July August September October November December".split()
_PARTS_OF_YEARS = ("the first quarter of", "the third quarter of", "the second half of", "the full year", "the year to March")
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday".split()
_SMALL = "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety".split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth 11th 12th 13th 21st".split()
_POSTS = ("chief executive", "chairman", "finance director", "treasurer", "president", "managing director")
_MEN = "Adam Ben Carl David Edward Frank George Henry Ivan James Karl Louis Martin Oliver Paul Robert Simon Thomas".split()
_WOMEN = "Anna Bella Clara Diana Emma Fiona Grace Helen Irene Julia Karen Laura Maria Nina Olivia Paula Sarah".split()
_PLACES = (
    "Germany", "France", "Japan", "Brazil", "Canada", "Kenya", "Norway", "Vietnam", "Mexico", "Poland", "Spain", "Chile",
    "Sweden", "Turkey", "Egypt", "South Korea", "South Africa", "New Zealand", "the United States", "the United Kingdom",
)  # fmt: skip
_TOWNS = "Hamburg Lyon Osaka Recife Toronto Mombasa Bergen Hanoi Puebla Gdansk Seville Uppsala Izmir Busan Durban".split()
_GOODS = "copper cement steel glass paper timber batteries cables coffee sugar fertiliser paint tyres pumps valves".split()
_PEOPLE = "employees customers households patients students farmers drivers tenants investors residents pilots".split()
_KINDS = ("Group", "Holdings", "Corp.", "Inc.", "Ltd", "plc", "AG", "Industries", "Energy", "Bank", "Partners", "Foods")
_HEADS = "Al Ash Bal Bran Car Cor Dal Den El Fal Gar Hal Hol Jar Kel Lor Mar Mel Nor Or Pel Quen Ral Sal Tor Ul Vel Win".split()
_MIDDLES = "a an ar e en er i in is o on or u um al el".split()
_TAILS = "bach berg bury by dale dorf field ford gate ham holm land ley mond more ridge stead ton vale well wick worth".split()
_MONEY = (
    "${} million", "${} million", "${} billion", "${} billion", "€{} million", "€{}bn", "£{}m", "£{} billion", "US${} million",
    "C${} million", "{} million euros", "{} billion yen", "{} million dollars", "{} billion yuan", "{} million rupees",
    "CHF {} million",
)  # fmt: skip
_MONEY_RANGES = ("${} million to ${} million", "between €{} billion and €{} billion", "{} to {} million pounds", "${}-{} billion")
_PERCENT = ("{} percent", "{} percent", "{} per cent", "{}%", "{}%")

Slot = Callable[[Random], str]


def _figure(draw: Random, most: float = 1000) -> str:
    """A figure from 1 to `most` with up to two decimals, small ones more often than large ones."""
    value = most ** draw.random()
    return f"{value:,.{draw.choice((0, 1, 1, 2))}f}"


def _count(draw: Random) -> str:
    return f"{int(10 ** draw.uniform(1.3, 5.7)):,}"


def _any_of(*words: str) -> Slot:
    return lambda draw: draw.choice(words)


def _measured(*units: str, most: float = 1000) -> Slot:
    """A figure with one of the units."""
    return lambda draw: f"{_figure(draw, most)} {draw.choice(units)}"


def _name(draw: Random) -> str:
    return draw.choice(_HEADS) + draw.choice(_MIDDLES) + draw.choice(_TAILS)


def _company(draw: Random) -> str:
    return f"{_name(draw)} {draw.choice(_KINDS)}"


def _range(draw: Random) -> str:
    low = draw.uniform(1, 900)
    return draw.choice(_MONEY_RANGES).format(f"{low:.1f}", f"{low * draw.uniform(1.02, 1.3):.1f}")


_SLOTS: dict[str, Slot] = {
    "age": lambda draw: f"{draw.randint(31, 79)}",
    "age_number": lambda draw: f"{draw.randint(31, 79)}",
    "area": _measured("square-mile", "hectare", "acre", "square-foot"),
    "basis": lambda draw: f"{draw.choice((10, 15, 20, 25, 40, 50, 75))} basis points",
    "cents": lambda draw: draw.choice(("{} cents", "${:.2f}", "{} pence")).format(draw.randint(2, 99)),
    "company_b": _company,
    "count": _count,
    "date": lambda draw: f"{draw.choice(_MONTHS)} {draw.randint(1, 28)}, {draw.randint(1995, 2024)}",
    "duration": lambda draw: f"{draw.choice(_SMALL)} {draw.choice(('days', 'weeks', 'months', 'years'))}",
    "goods": _any_of(*_GOODS),
    "height": _measured("metres", "feet"),
    "length": _measured("kilometres", "miles", "km"),
    "measure": _measured("tonnes", "litres", "kilograms", "cubic metres", "gallons", most=90_000),
    "millions": lambda draw: f"{_figure(draw)} million",
    "money": lambda draw: draw.choice(_MONEY).format(_figure(draw)),
    "money_range": _range,
    "month": _any_of(*_MONTHS),
    "moved": _any_of("rose", "fell", "increased", "dropped", "gained", "slipped", "climbed", "declined"),
    "ordinal": _any_of(*_ORDINALS),
    "people": _any_of(*_PEOPLE),
    "percent": lambda draw: draw.choice(_PERCENT).format(_figure(draw, 95)),
    "period": lambda draw: f"{draw.choice(_PARTS_OF_YEARS)} {draw.randint(1985, 2024)}",
    "place": _any_of(*_PLACES),
    "points": lambda draw: f"{_figure(draw, 12)} percentage points",
    "power": _measured("megawatts", "MW", "kilowatts"),
    "price": lambda draw: f"{draw.choice('$€£')}{draw.uniform(2, 400):.2f}",
    "rain": _measured("inches", "centimetres", "mm", most=40),
    "share": _any_of("half", "a third", "two-thirds", "a quarter", "three-quarters", "one-fifth", "a tenth"),
    "small": _any_of(*_SMALL),
    "speed": _measured("miles an hour", "km/h", "mph"),
    "temperature": lambda draw: f"{draw.randint(-20, 44)} degrees Celsius",
    "times": _any_of("twice", "three times", "four times", "five times"),
    "town": _any_of(*_TOWNS),
    "volume": lambda draw: f"{_count(draw)} {draw.choice(('barrels', 'cubic feet', 'litres'))}",
    "weekday": _any_of(*_WEEKDAYS),
    "weight": _measured("tonnes", "tons", "kilograms", "pounds"),
    "year": lambda draw: f"{draw.randint(1985, 2024)}",
}


def _cast(draw: Random) -> dict[str, str]:
    """The company of a story and its officer."""
    man = draw.random() < 0.5
    surname = _name(draw)
    return {
        "company": _company(draw),
        "name": f"{draw.choice(_MEN if man else _WOMEN)} {surname}",
        "surname": surname,
        "He": "He" if man else "She",
        "he": "he" if man else "she",
        "post": draw.choice(_POSTS),
    }


def _sentence(draw: Random, template: str, story: dict[str, str], told: set[str]) -> str:
    """The template filled as it was never filled before."""
    while True:
        filled = re.sub(r"\{(\w+)\}", lambda slot: story.get(slot[1]) or _SLOTS[slot[1]](draw), template)
        sentence = filled[0].upper() + filled[1:]
        if sentence not in told:
            told.add(sentence)
            return sentence


def paragraphs() -> Iterator[str]:
    """Paragraphs of one to four sentences, without end and always the same ones."""
    draw = Random(0)
    told: set[str] = set()
    while True:
        story = _cast(draw)
        templates = draw.sample(_TEMPLATES, draw.randint(9, 24))
        while templates:
            size = draw.randint(1, 4)
            yield " ".join(_sentence(draw, template, story, told) for template in templates[:size])
            del templates[:size]


def text_of(length: int) -> str:
    """The first `length` characters of a text whose paragraphs have an empty line between them."""
    parts: list[str] = []
    have = 0
    for paragraph in paragraphs():
        if have >= length:
            break
        parts += (paragraph, "\n\n")
        have += len(paragraph) + 2
    return "".join(parts)[:length]
