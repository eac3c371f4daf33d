"""How long a body has existed, a couple been married, or somebody done something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.claims.anniversary import Anniversary
from factcheck.claims.claim import Claim
from factcheck.document import Span
from factcheck.statements.lengths.aged_wording import (
    ACTIVE,
    EXISTED,
    MARRIED_FOR,
    MARRIED_IN,
    ONGOING,
    POSTPONED,
    TIMES,
)
from factcheck.statements.lengths.bearer import Bearer
from factcheck.statements.lengths.beginning import Beginning, begun
from factcheck.statements.lengths.outline import Outline

if TYPE_CHECKING:
    from factcheck.statements.lengths.aged import Aged, Reading


def marriage(reading: Reading, outline: Outline, told: Sequence[Claim]) -> Iterator[Beginning | Aged]:
    """When a couple married, and how long ago that is."""
    who = Bearer(f"marriage#{outline.block}", "thing", reading.claims.document.sentences[outline.sentence].span)
    spent: set[Span] = set()
    for match in MARRIED_IN.finditer(outline.text):
        time = outline.time(match, "when")
        if time.days is not None:
            spent.add(time.span)
            yield begun(reading.claims.document, outline, replace(who, span=time.span), "married", time.days, time.span)
    for match in MARRIED_FOR.finditer(outline.text):
        length = outline.length(match, "for" if match["for"] else "of")
        if length.unit == "year":
            now = ONGOING.search(outline.text) is not None
            years = (length.low, length.high)
            yield from reading.made(
                outline, replace(who, span=length.span), "existence", length.span, years, length.hedge, spent, now=now
            )
    for claim in told:
        if isinstance(claim, Anniversary) and claim.sort == "wedding" and not POSTPONED.search(outline.text):
            now = ONGOING.search(outline.text) is not None
            years = (Fraction(claim.count), Fraction(claim.count))
            yield from reading.made(
                outline, replace(who, span=claim.span), "anniversary", claim.span, years, None, spent, now=now
            )


def activity(reading: Reading, outline: Outline) -> Iterator[Aged]:
    """As in "she has played the organ for 40 years", which nobody has done longer than she has lived."""
    for match in ACTIVE.finditer(outline.text):
        length = outline.length(match, "for" if match["for"] else "of")
        who = reading.bearers.before(outline, match.start())
        if who and length.unit in TIMES:
            years = (length.low * TIMES[length.unit], length.high * TIMES[length.unit])
            yield from reading.made(outline, who, "activity", length.span, years, length.hedge, set(), now=True)


def existence(reading: Reading, outline: Outline, spent: set[Span]) -> Iterator[Aged]:
    """As in "it had been in business for 24 years"."""
    for match in EXISTED.finditer(outline.text):
        group = next(name for name in ("for", "of", "kept") if match[name])
        length = outline.length(match, group)
        who = reading.bearers.opening(outline)
        if who is None or who.sort == "person" or length.unit not in TIMES:
            continue
        low, high = length.low * TIMES[length.unit], length.high * TIMES[length.unit]
        now = re.search(r"\b(?:has|have|is|celebrat(?:es|ing)|marks|marking)\b", outline.text[: match.end()]) is not None
        yield from reading.made(outline, who, "existence", length.span, (low, high), length.hedge, spent, now=now)
