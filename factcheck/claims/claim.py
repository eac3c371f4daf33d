"""What every claim carries: where it stands, who says it, what it is about, and what its number stands for."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, PlainSerializer, field_serializer

from factcheck.document import Span
from factcheck.interval import Hedge, Interval, hedged, plain

Direction = Literal["up", "down"]
Modality = Literal["actual", "planned", "conditional", "denied"]


class Model(BaseModel):
    """A frozen record that refuses unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


def _ends(interval: Interval) -> str:
    return str(interval)


Range = Annotated[Interval, PlainSerializer(_ends, return_type=str)]
"""An interval; in JSON its usual notation, "[1450000000, 1550000000)" with grouping commas."""


class Value(Model):
    """A number as printed.

    stated: the number, its scale word applied. interval: what it stands for under the natural reading. widest: the union of
    all readings; it differs from `interval` only where trailing zeros of a count may be rounding. precision: the size of
    the last printed place, scale applied.
    """

    stated: Decimal
    interval: Range
    widest: Range
    precision: Decimal

    @field_serializer("stated", "precision")
    def _digits(self, number: Decimal) -> str:
        return plain(number).replace(",", "")


class Facet(Model):
    """One thing that a value is about: its normal form, and where the text says so (None if it follows from the context)."""

    value: str
    span: Span | None = None


class About(Model):
    """What a claim is of. A facet of None is not stated.

    entity: whose (an organisation's or person's full name). metric: what is measured, as a lower-case stem ("revenue",
    "invest"). period: when, as a half-open range of ISO days or, unresolved, the words. scope: region, segment or basis.
    modality: whether it is told as fact, plan, condition or denial.
    """

    entity: Facet | None = None
    metric: Facet | None = None
    period: Facet | None = None
    scope: Facet | None = None
    modality: Modality = "actual"


class Voice(Model):
    """Who says it. `speaker` is a person's or organisation's full name, None for the narrator or where nobody is named.

    `quoted` is true inside quotation marks; indirect speech keeps `quoted` false.
    """

    speaker: str | None = None
    quoted: bool = False


NARRATOR = Voice()
NOTHING = About()


class Claim(Model):
    """A checkable statement, read from `document.text[span]`; `text` is exactly those characters.

    `sentence` and `block` are indexes into the document's sentences and blocks. `given` marks a claim taken as true,
    from a source or a facts file.
    """

    kind: str
    document: str
    span: Span
    text: str
    sentence: int
    block: int
    voice: Voice = NARRATOR
    about: About = NOTHING
    given: bool = False


class Measured(Claim):
    """A claim with a number: `value`, the name of its unit in our registry (None for a bare number), hedge and direction."""

    value: Value
    unit: str | None = None
    hedge: Hedge | None = None
    direction: Direction | None = None


def counted(stated: Decimal, precision: Decimal, hedge: Hedge | None, *, money: bool = False, whole: bool = False) -> Value:
    """The value of a printed number.

    `precision` is the size of its last printed place. `whole` says that the number is a count, exact to the unit unless it
    ends in zeros; `money` that it is an amount, where trailing zeros of the printed figure may be exact or rounded too.
    """
    exact = Fraction(stated)
    if whole or money:
        natural = Interval.exactly(exact) if whole else Interval.rounded(exact, precision)
        zeros = _trailing_zeros(stated)
        widest = natural
        if abs(stated) >= 100 and zeros > precision:
            widest = natural.hull(Interval.rounded(exact, zeros))
    else:
        natural = widest = Interval.rounded(exact, precision)
    return Value(stated=stated, precision=precision, interval=hedged(exact, natural, hedge), widest=hedged(exact, widest, hedge))


def _trailing_zeros(stated: Decimal) -> Decimal:
    """The size of the last place that is not zero: 100 for 4,200; 1 for 0."""
    if not stated:
        return Decimal(1)
    exponent = stated.normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    return Decimal(1).scaleb(exponent)
