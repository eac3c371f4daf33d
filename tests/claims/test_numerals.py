"""Numbers in prose: what is one, what it states, and what it stands for."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.age import Age
from factcheck.claims.duration import Duration
from factcheck.claims.measured import Measured
from factcheck.claims.money import Money
from factcheck.claims.number import Number
from factcheck.claims.percent import Percent
from factcheck.claims.quantity import Quantity
from factcheck.claims.reference import Reference
from factcheck.engine import claims_of
from factcheck.reading import read_text


def read(text: str) -> list[Measured]:
    return list(claims_of(read_text(text)).of(Measured))


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("It sold 1,500,000 tickets, or 1 500 000 tickets.", ["1500000", "1500000"]),
        ("It sold 1.500.000 tickets, or 1'500'000 tickets.", ["1500000", "1500000"]),
        ("It has 12,34,567 voters.", ["1234567"]),
        ("about two and a half million people", ["2500000"]),
        ("half a billion people, a quarter million people", ["500000000", "250000"]),
        ("five hundred and six thousand two hundred people", ["506200"]),
        ("twelve hundred seats and a dozen boxes, half a dozen lids", ["1200", "12", "6"]),
        ("a 2-million-strong crowd", ["2000000"]),
        ("4 thousand 3 hundred and 21 seats", ["4321"]),
        ("a million and a half crates", ["1500000"]),
        ("a gap of five point two five", ["5.25"]),
        ("2½ crates, 1-1/4 crates, 3 1/2 crates", ["2.5", "1.25", "3.5"]),
        ("a mass of 1.99×10−30 or 2.5e6", ["1.99e-30", "2500000"]),
        ("a ratio of .08 or −0.35", ["0.08", "-0.35"]),
        ("Current assets (1,560) (1,884)", ["-1560", "-1884"]),
        ("minus twenty-five or negative ten", ["-25", "-10"]),
        (
            "10k crates, 35m users, 4.3M sales, 2bn people, 3 lakh voters",
            ["10000", "35000000", "4300000", "2000000000", "300000"],
        ),
        ("He ran the 100m race past 5m wide ditches.", ["100", "5"]),
        ("Lines of 591 590", ["591", "590"]),
        ("Net cash used (2,050) 136 (4,766) 337", ["-2050", "136", "-4766", "337"]),
        ("a wage of 277 Zimbabwean dlrs", ["277"]),
    ],
)
def test_number_is_read(text: str, stated: list[str]) -> None:
    assert [claim.value.stated for claim in read(text)] == [Fraction(number) for number in stated]


@pytest.mark.parametrize(
    "text",
    [
        "The 5G network runs on version 1.2.3 of the protocol.",
        "She flew in a Boeing 737-800 on flight 447.",
        "Call 555-1234 or 408-974-2042 or (408) 974-2042 or +44 (0)20 8944 1066.",
        "See Section 427 and Article 12, p. 14, and Rule 14a-12 (17 CFR 240.14a-12).",
        "no one was there; that one is gone, on the one hand",
        "He filed a 10-K and an S-1.",
        "The A380, the F-35, two-way H1N1 tests, Catch-22 and Fahrenheit 451.",
        "Windows 10 users, Xbox 360 consoles, the Half-Life 2 levels.",
        "At 10:45, 5 p.m., 10.45pm, 1030 GMT and from 3-4 p.m. it rang.",
        "The odds were 3:1 before the 10-to-1 split.",
        "She lives at 221B Baker Street, he at 10 Downing Street.",
        "Emissions stay below 2014 levels.",
        "It was a 2019 model, a 1988 film, a 9/11 law, a 24/7 shop.",
        "Prescott (4) threw to Lamb (88).",
        "It won 3-2 at home.",
        "It came in nineteen ninety-nine.",
        "See https://example.org/a%2028%29?x=305 for it.",
    ],
)
def test_name_with_a_number_is_no_quantity(text: str) -> None:
    assert [claim.text for claim in read(text)] == []


def test_digits_of_a_name_are_a_reference() -> None:
    names = claims_of(read_text("The Boeing 737 left at 10:45 from gate 12.")).of(Reference)
    assert [(name.text, name.sort) for name in names] == [("Boeing 737", "name"), ("10:45", "time"), ("gate 12", "name")]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("$89 to $93 billion", "89000000000", "93000000000"),
        ("€3-5 million", "3000000", "5000000"),
        ("€1.5bn–€2bn", "1500000000", "2000000000"),
        ("between 62 and 68 beds", "62", "68"),
        ("12% to 15%", "12", "15"),
        ("five to six per cent", "5", "6"),
        ("8- to 16-metre masts", "8", "16"),
        ("between 44 mg and 50 mg", "44", "50"),
        ("anywhere from $350 per kg to $680 per kg", "350", "680"),
        ("four to five thousand people", "4000", "5000"),
        ("more than 100 and fewer than 300 beds", "100", "300"),
        ("tens of thousands of people", "10000", "100000"),
        ("mid-single-digit growth", "4", "6"),
    ],
)
def test_range_is_one_claim(text: str, low: str, high: str) -> None:
    (claim,) = read(f"It may cost {text} this time.")
    assert (claim.value.stated, claim.value.upper) == (Fraction(low), Fraction(high))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The rate fell from 4.8% to 4.7%.", ["4.8%", "4.7%"]),
        ("The rate rose from 4.7 to 4.8 percent.", ["4.7", "4.8 percent"]),
        ("Sales rose to $3bn from $2bn.", ["$3bn", "$2bn"]),
        ("It sold 3.9 million caps, up from 2.4 million.", ["3.9 million", "2.4 million"]),
        ("They were given 45 and 50 mg.", ["45", "50 mg"]),
        ("It made 475 mln crowns against 364 mln.", ["475 mln crowns", "364 mln"]),
        ("Prices rose 5 pct to 12 pct.", ["5 pct", "12 pct"]),
        ("Oil fell 19 cents to $58.", ["19 cents", "$58"]),
        ("Staff rose 190 to 2,400.", ["190", "2,400"]),
    ],
)
def test_old_and_new_figure_are_two_claims(text: str, claims: list[str]) -> None:
    found = read(text)
    assert [claim.text for claim in found] == claims
    assert len({(claim.unit, getattr(claim, "noun", None)) for claim in found}) == 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("It weighs 10 ± 0.5 kg.", "[9.5, 10.5]"),
        ("It weighs 10 kg.", "[9.5, 10.5)"),
        ("It holds 10, give or take 2.", "[8, 12]"),
        ("Its members are in the thousands.", "[1,000, 10,000]"),
        ("The margin is plus or minus 3 percentage points.", "[2.5, 3.5)"),
        ("It has about 100 beds.", "[90, 110]"),
        ("It has nearly 100 beds.", "[90, 100)"),
        ("It has more than 100 beds.", "(100, ∞)"),
        ("It has at least 100 beds.", "[100, ∞)"),
        ("It has 100 beds or more.", "[100, ∞)"),
        ("It has 100+ beds.", "[100, ∞)"),
        ("It has 100-plus beds.", "[100, ∞)"),
        ("It has 100%+ of them.", "[100, ∞)"),
        ("It has 10 +/- 2 beds.", "[8, 12]"),
        ("It has up to 100 beds.", "(−∞, 100]"),
        ("It has fewer than 100 beds.", "(−∞, 100)"),
        ("It lost a third of its beds.", "[0.3, 11/30]"),
        ("It has 1/4 inch screws.", "[0.125, 0.375)"),
        ("It is a film about 12 beds.", "[12, 12]"),
        ("It is a row over 12 beds.", "[12, 12]"),
        ("It has up to 5 to 7 beds.", "(−∞, 7]"),
        ("It has under 5 to 7 beds.", "(−∞, 7)"),
        ("It has about 50 to 70 beds.", "[45, 77]"),
        ("It has just over 50 to 70 beds.", "(50, 77]"),
        ("It has at least 5 to 7 beds.", "[5, ∞)"),
        ("It holds about 200, give or take 10.", "[180, 220]"),
        ("It has more than 100 and fewer than 300 beds.", "(100, 300)"),
        ("It has fewer than 300 and at least 100 beds.", "[100, 300)"),
    ],
)
def test_number_stands_for_an_interval(text: str, shown: str) -> None:
    (claim,) = read(text)
    assert str(claim.value.interval) == shown


def test_round_count_may_be_exact_or_rounded() -> None:
    round_count, odd_count = read("It has 4,200 shops and 4,231 lorries.")
    assert str(round_count.value.interval) == "[4,200, 4,200]"
    assert str(round_count.value.widest) == "[4,150, 4,250)"
    assert odd_count.value.widest == odd_count.value.interval


@pytest.mark.parametrize(
    ("text", "noun", "modifiers"),
    [
        ("5,000 of the world's top technology professionals", "professional", ("top", "technology")),
        ("two gas-only powertrain options", "option", ("gas", "only", "powertrain")),
        ("four other local companies", "company", ("other", "local")),
        ("460 Kia and Hyundai vehicles", "vehicle", ("kia", "hyundai")),
        ("an 11-member trade panel", "member", ()),
        ("one of Acme's earliest deals", "deal", ("earliest",)),
        ("12 of them", None, ()),
    ],
)
def test_count_has_its_noun(text: str, noun: str | None, modifiers: tuple[str, ...]) -> None:
    (claim,) = read(f"It lists {text} here.")
    assert isinstance(claim, Number)
    assert (claim.noun, claim.modifiers) == (noun, modifiers)


@pytest.mark.parametrize(
    ("text", "unit", "per"),
    [
        ("$85.20 a barrel", "USD", "barrel"),
        ("$1.20 per diluted share", "USD", "share"),
        ("a 12-cent-a-share dividend", "USD", "share"),
        ("9 billion shekels ($2.4 billion) a year", "ILS", "year"),
        ("15.8 mln bpd", "oil_barrel", "day"),
        ("12 deaths per 1,000 people", None, "1000 person"),
        ("62 miles per gallon", "mile / gallon", None),
        ("3 W/min", "watt", "minute"),
        ("40 hours a week", "hour", "week"),
        ("5 percent a year", "percent", "year"),
        ("$3bn a year earlier", "USD", None),
    ],
)
def test_rate_keeps_its_denominator(text: str, unit: str | None, per: str | None) -> None:
    first = read(f"It comes to {text} now.")[0]
    assert (first.unit, first.per) == (unit, per)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("She dropped from 208 pounds to 193.", ["pound", "pound"]),
        ("He lost 25 pounds in a month.", ["pound"]),
        ("They bought 500 pounds of copper.", ["pound"]),
        ("He lost 500 pounds on the bet.", ["GBP"]),
        ("The shop lost 300 pounds when customers stayed away.", ["GBP"]),
        ("It lost 2,000 pounds.", ["GBP"]),
        ("The bag holds 25 [kg] or 3 {litres} of sand.", ["kilogram", "liter"]),
        ("The bag holds 25 [sic] or 3 [4] crates.", [None, None]),
        ("He paid ரூ100.", ["LKR"]),
    ],
)
def test_unit_is_told_by_what_stands_around_it(text: str, units: list[str | None]) -> None:
    assert [claim.unit for claim in read(text)] == units


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Sales rose 12 tonnes.", "up"),
        ("Sales fell by more than 12 tonnes.", "down"),
        ("Sales were up nearly 12 tonnes.", "up"),
        ("The port cut its fleet by 12 tonnes.", "down"),
        ("The Dow added +12 tonnes.", "up"),
        ("They ship up to 12 tonnes.", None),
        ("It means lower costs for 12 tonnes.", None),
        ("It was down, at 12 tonnes.", None),
    ],
)
def test_direction_is_that_of_the_word_of_change(text: str, direction: str | None) -> None:
    (claim,) = read(text)
    assert claim.direction == direction


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Jane Roe, 25, said so.", ["25"]),
        ("He will be 35 by the end of May.", ["35"]),
        ("A 6-1/2-year-old girl and a man in his mid-thirties met.", ["6-1/2-year-old", "thirties"]),
        ("Some 12 people over 65 came.", ["65"]),
        ("It left Boston, 45, and came back.", []),
        ("How Amy Boston, 45, has fared.", ["45"]),
        ("It came on May 5, 25, and 26.", []),
        ("He is 5 miles off.", []),
    ],
)
def test_age_is_read(text: str, ages: list[str]) -> None:
    assert [claim.text for claim in claims_of(read_text(text)).of(Age)] == ages


def test_hours_told_per_week_are_no_length_of_time() -> None:
    assert [claim.text for claim in claims_of(read_text("He works 40 hours a week for two years.")).of(Duration)] == ["two years"]


Written = tuple[str, Fraction, Fraction]
"""A number as written, its value, and the size of its last printed place."""

SCALES = {
    "": 0,
    "k": 3,
    " thousand": 3,
    " million": 6,
    " mln": 6,
    "bn": 9,
    " billion": 9,
    " trillion": 12,
    " crore": 7,
    " lakh": 5,
}
GROUPED = {
    ",": lambda number: f"{number:,}",
    " ": lambda number: f"{number:,}".replace(",", "\u00a0"),
    "'": lambda number: f"{number:,}".replace(",", "'"),
}


@st.composite
def written(draw: st.DrawFn) -> Written:
    """A number in one of the notations of digits, grouped or not, with or without decimals and a scale."""
    decimals = draw(st.integers(0, 3))
    whole = draw(st.integers(1, 9_999_999))
    scale = draw(st.sampled_from(sorted(SCALES)))
    grouping = draw(st.sampled_from(sorted(GROUPED)))
    group = GROUPED[grouping] if draw(st.booleans()) else str
    tail = "." + "".join(str(draw(st.integers(0, 9))) for _ in range(decimals)) if decimals else ""
    value = Fraction(Decimal(f"{whole}{tail}")) * 10 ** SCALES[scale]
    return f"{group(whole)}{tail}{scale}", value, Fraction(10) ** (SCALES[scale] - decimals)


@given(
    written(), st.sampled_from([("€", "", "EUR"), ("US$", "", "USD"), ("CHF ", "", "CHF"), ("", " yen", "JPY"), ("£", "", "GBP")])
)
def test_amount_reads_back(number: Written, sign: tuple[str, str, str]) -> None:
    text, value, place = number
    (claim,) = read(f"They paid {sign[0]}{text}{sign[1]} for it.")
    assert isinstance(claim, Money)
    assert (claim.value.stated, claim.unit, claim.value.precision) == (value, sign[2], place)
    assert claim.text == f"{sign[0]}{text}{sign[1]}"


@given(written(), st.sampled_from([(" percent", Percent, "percent"), ("%", Percent, "percent"), (" miles", Quantity, "mile")]))
def test_measured_number_reads_back(number: Written, unit: tuple[str, type[Measured], str]) -> None:
    text, value, place = number
    (claim,) = read(f"It came to {text}{unit[0]} in all.")
    assert isinstance(claim, unit[1])
    assert (claim.value.stated, claim.unit, claim.value.precision) == (value, unit[2], place)


TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
ONES = [*"one two three four five six seven eight nine".split(), *TEENS]
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(number: int) -> str:
    """A whole number from 1 to 999,999,999 as British English writes it."""
    for size, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            joiner = " and " if 0 < rest < 100 else " "
            return f"{in_words(number // size)} {name}" + (joiner + in_words(rest) if rest else "")
    if number < 20:
        return ONES[number - 1]
    return TENS[number // 10 - 2] + (f"-{ONES[number % 10 - 1]}" if number % 10 else "")


@given(st.integers(2, 999_999_999))
def test_number_in_words_reads_back(number: int) -> None:
    (claim,) = read(f"It has {in_words(number)} parts.")
    assert claim.value.stated == number
    assert isinstance(claim, Number)
    assert claim.noun == "part"


PIECES = (
    "1 12 1,500 1.5 .5 007 2019 9/11 1/2 ½ 3-5 10-K 5G $ € £ ¥ % ° ' \" ( ) - – − , . : ; / + ± ~ < > # @ e x × ^ _ "
    "one two ten twenty hundred thousand million dozen half quarter third thirds tens hundreds of a an and to in out per "
    "from between nearly about up point bn m k p c ft in lb old year-old aged percent basis points cents dollars US USD m² "
    "times fold doubled No. Section Boeing Maddon he is"
).split(" ")


@given(st.lists(st.sampled_from(PIECES), max_size=14), st.lists(st.sampled_from(["", " "]), min_size=14, max_size=14))
def test_any_mix_is_read_and_every_claim_is_its_span(pieces: list[str], spaces: list[str]) -> None:
    text = "".join(piece + space for piece, space in zip(pieces, spaces, strict=False))
    for claim in claims_of(read_text(text)):
        assert text[claim.span.start : claim.span.end] == claim.text
        if isinstance(claim, Measured):
            assert claim.value.stated in claim.value.interval.closure()


@given(st.text(alphabet="0123456789,.-–/ '%$€£abmkn\u00a0²١½ '\"()", max_size=60))
def test_any_text_is_read(text: str) -> None:
    for claim in claims_of(read_text(text)):
        assert text[claim.span.start : claim.span.end] == claim.text


@pytest.mark.parametrize("text", ["9" * 1_000_000, "1e" + "9" * 1000, "1e999999999", "9," * 300_000, "1.99×10^" + "9" * 5000])
def test_endless_number_costs_nothing(text: str) -> None:
    assert read(f"It has {text} parts and 12 lids.")[-1].text == "12"
