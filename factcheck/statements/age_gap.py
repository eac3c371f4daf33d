"""How much older one person is than another, beside the ages of both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal

from factcheck.claims.age import Age
from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims
from factcheck.claims.draft import Draft
from factcheck.claims.measured import Number
from factcheck.document import Span
from factcheck.interval import Hedge
from factcheck.statements.outline import LENGTH, Outlines

GAP: Final = re.compile(rf"(?P<length>{LENGTH})\s+(?:older|younger|his\s+(?:senior|junior)|her\s+(?:senior|junior))\b")
WAKES: Final = frozenset({"older", "younger", "senior", "junior"})


class AgeGap(Claim):
    """The years between two people, with the age of each. low, high, hedge: the years told; gap: the words that tell them.

    first, second: the two ages in years, one_age and other_age: the words that tell them.
    """

    kind: Literal["age-gap"] = "age-gap"
    low: Number
    high: Number
    hedge: Hedge | None = None
    gap: Span
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
        match = GAP.search(outlines.of(sentence).text) if len(both) == 2 else None
        if match is None:
            continue
        length = outlines.of(sentence).length(match, "length")
        if length.unit != "year":
            continue
        one, other = both
        yield AgeGap(
            document=one.document,
            span=length.span,
            text=claims.document.text[length.span.start : length.span.end],
            sentence=sentence,
            block=one.block,
            voice=one.voice,
            low=length.low,
            high=length.high,
            hedge=length.hedge,
            gap=length.span,
            first=one.value.stated,
            second=other.value.stated,
            one_age=one.span,
            other_age=other.span,
        )
