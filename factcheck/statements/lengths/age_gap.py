"""How much older one person is than another, told in years or by their kinship, beside the ages of both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final, Literal

from factcheck.claims.age import Age
from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims, Selection
from factcheck.claims.date import Date
from factcheck.claims.draft import Draft
from factcheck.claims.measured import Number
from factcheck.document import Span
from factcheck.interval import Hedge
from factcheck.statements.lengths.outline import LENGTH, Outline, Outlines

GAP: Final = re.compile(rf"(?P<length>{LENGTH})\s+(?:older|younger|his\s+(?:senior|junior)|her\s+(?:senior|junior))\b")
KIN: Final = re.compile(
    r"\b(?:her|his|their)\s+(?P<kin>mother|father|son|daughter)\b(?:,?\s+[A-Z][\w'’-]+){0,3}\s*(?:,\s*|\(\s*|aged\s+)\Z"
)
"""What stands between one age and that of a parent or a child."""
BORN: Final = re.compile(r"\bborn\b", re.I)
SENIOR: Final = re.compile(
    r"(?:\b(?:her|his|their)|['’]s?)\s+(?P<told>(?P<way>elder|older|big|younger|little|kid)\s+(?:half-)?(?:brother|sister|sibling))\b",
    re.I,
)
"""A brother or a sister who is the older or the younger one."""
ELDER: Final = frozenset({"elder", "older", "big"})
WAKES: Final = frozenset(
    {"brother", "sister", "sibling", "older", "younger", "senior", "junior", "mother", "father", "son", "daughter"}
)
LEAST: Final = 11
"""Years between a parent and a child at the least."""


class AgeGap(Claim):
    """The years between two people, with the age of each. low, high, hedge: the years told; gap: the words that tell them.

    kin: it is told by a word such as "mother", which leaves the years open but for the fewest there can be. elder: the years are
    not told, only that the second is the elder or the younger of a brother or sister. first, second: the two ages in years, or
    the years of birth; one_age and other_age: the words that tell them.
    """

    kind: Literal["age-gap"] = "age-gap"
    low: Number
    high: Number
    hedge: Hedge | None = None
    gap: Span
    kin: bool = False
    elder: bool | None = None
    first: Number
    second: Number
    one_age: Span
    other_age: Span


def build(draft: Draft, claims: Claims) -> Iterator[AgeGap]:
    """The gaps of a document that stand in one sentence with exactly two ages."""
    sentences = [words.index for words in draft.sentences if not words.wake.isdisjoint(WAKES)]
    if not sentences:
        return
    ages = claims.of(Age).where(lambda age: age.unit == "year" and age.value.upper is None).by(lambda age: age.sentence)
    outlines = Outlines(claims)
    for sentence in sentences:
        both = list(ages.get(sentence, ()))
        outline = outlines.of(sentence)
        yield from _siblings(claims, outlines, outline, ages)
        if len(both) == 2:
            yield from _between(claims, outline, both[0], both[1])
        elif not both and len(outline.points) == 2 and BORN.search(outline.text):
            yield from _between_births(claims, outline, outline.points[0], outline.points[1])


def _between(claims: Claims, outline: Outline, one: Age, other: Age) -> Iterator[AgeGap]:
    match = GAP.search(outline.text)
    length = outline.length(match, "length") if match else None
    kin = KIN.search(claims.document.prose, one.span.end, other.span.start)
    if length is not None and length.unit == "year":
        yield _made(claims, one, other, length.span, (length.low, length.high), length.hedge)
    elif kin:
        yield _made(claims, one, other, Span(*kin.span("kin")), (Fraction(LEAST), Fraction(LEAST)), "at least", kin=True)


def _siblings(claims: Claims, outlines: Outlines, outline: Outline, ages: dict[int, Selection[Age]]) -> Iterator[AgeGap]:
    """As in "Anna Holt, 45, and her elder brother Ben, 41", in one sentence or in two."""
    match = SENIOR.search(outline.text)
    if match is None:
        return
    before = outlines.before(outline)
    here = list(ages.get(outline.sentence, ()))
    told = [*(ages.get(before.sentence, ()) if before and len(here) == 1 else ()), *here]
    span = Span(outline.offset(match.start("told")), outline.offset(match.end("told")))
    if len(told) == 2 and told[0].span.end <= span.start and span.end <= told[1].span.start:
        elder = match["way"].lower() in ELDER
        yield _made(claims, told[0], told[1], span, (Fraction(0), Fraction(0)), None, elder=elder)


def _between_births(claims: Claims, outline: Outline, one: Date, other: Date) -> Iterator[AgeGap]:
    """The years that the births of two people lie apart."""
    match = GAP.search(outline.text)
    length = outline.length(match, "length") if match else None
    if length is not None and length.unit == "year" and one.year is not None and other.year is not None:
        yield _made(claims, one, other, length.span, (length.low, length.high), length.hedge)


def _made(
    claims: Claims,
    one: Age | Date,
    other: Age | Date,
    gap: Span,
    years: tuple[Fraction, Fraction],
    hedge: Hedge | None,
    *,
    kin: bool = False,
    elder: bool | None = None,
) -> AgeGap:
    return AgeGap(
        document=one.document,
        span=gap,
        text=claims.document.text[gap.start : gap.end],
        sentence=one.sentence,
        block=one.block,
        voice=one.voice,
        low=years[0],
        high=years[1],
        hedge=hedge,
        gap=gap,
        kin=kin,
        elder=elder,
        first=_years(one),
        second=_years(other),
        one_age=one.span,
        other_age=other.span,
    )


def _years(told: Age | Date) -> Fraction:
    """An age, or the year of a birth."""
    return told.value.stated if isinstance(told, Age) else Fraction(told.year or 0)
