"""Claims as flat records for other programs, one JSON object a text: quantities and times, with value, unit and change.

Conventions: the two ends of a change told as "from A to B" are one record, like a range; a fraction keeps its number, and in
words has "%" as its unit; an open currency is given as its usual one; an age is "year of age"; parts of a currency are told in
units of it; a time has its value in the sense of TIMEX3, with null for an open end, and one that nothing places is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, TypedDict

from factcheck.claims.age import Age
from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims
from factcheck.claims.duration import Duration
from factcheck.claims.measured import Measured
from factcheck.claims.money import Money
from factcheck.claims.number import Number
from factcheck.claims.ordinal import Ordinal
from factcheck.claims.proportion import Proportion
from factcheck.claims.quantity import Quantity
from factcheck.claims.when import When
from factcheck.interval import Hedge
from factcheck.units import spoken_unit

TEMPERATURES: Final = frozenset({"degree_Celsius", "degree_Fahrenheit", "kelvin"})
CHANGES: Final[dict[Hedge, str]] = {
    "about": "~",
    "almost": "~",
    "just over": ">",
    "over": ">",
    "at least": ">",
    "under": "<",
    "at most": "<",
}
FROM: Final = re.compile(r"\bfrom(?: (?:about|around|nearly|almost|some|roughly|over|up to|just))? ?\Z", re.IGNORECASE)
FEW: Final = 3.0
"""What "a few" is by convention."""
Scalar = float | str | None


class Record(TypedDict):
    """One claim: its span in code points, half-open; its kind; a number, a day, a pair of either, or null; unit; change."""

    start: int
    end: int
    kind: str
    value: Scalar | list[Scalar]
    unit: str | None
    change: str


def records(claims: Claims) -> list[Record]:
    """The quantities and times of a document in order."""
    found = [record for claim in _leading_pairs(claims, claims.document.prose) for record in _records(*claim)]
    found.sort(key=lambda record: (record["start"], record["end"]))
    return found


def _leading_pairs(claims: Iterable[Claim], prose: str) -> Iterator[tuple[Claim, Measured | None]]:
    """All claims; a figure that "from" opens and "to" leads on from is paired with the one it leads to."""
    before: Measured | None = None
    for claim in claims:
        if not isinstance(claim, Measured):
            yield claim, None
            continue
        if before is not None and _leads(before, claim, prose):
            yield before, claim
            before = None
            continue
        if before is not None:
            yield before, None
        before = claim
    if before is not None:
        yield before, None


def _leads(old: Measured, new: Measured, prose: str) -> bool:
    if new.kind != old.kind or new.unit != old.unit or new.sentence != old.sentence or old.value.upper or new.value.upper:
        return False
    between = prose[old.span.end : new.span.start].split()
    if old.per and between[:1] in (["per"], ["a"], ["an"]):
        between = between[2:]
    return between == ["to"] and FROM.search(prose, max(0, old.span.start - 24), old.span.start) is not None


def _records(claim: Claim, leads_to: Measured | None) -> Iterator[Record]:
    """The record of a claim; the two of a length that "and" joins of two."""
    if isinstance(claim, Duration) and claim.told:
        for told in claim.told:
            yield {
                "start": told.span.start, "end": told.span.end, "kind": "duration", "value": float(told.count),
                "unit": told.unit, "change": "=",
            }  # fmt: skip
    elif (record := _record(claim, leads_to)) is not None:
        yield record


def _record(claim: Claim, leads_to: Measured | None) -> Record | None:
    start, end = claim.span
    match claim:
        case Measured():
            value = claim.value
            pair = leads_to.value.stated if leads_to else value.upper
            number: Scalar | list[Scalar] = float(value.stated) if pair is None else [float(value.stated), float(pair)]
            return {
                "start": start,
                "end": leads_to.span.end if leads_to else end,
                "kind": _kind(claim),
                "value": number,
                "unit": _unit(claim),
                "change": claim.direction or (CHANGES[claim.hedge] if claim.hedge else "="),
            }
        case Duration():
            low, high = (FEW, FEW) if claim.vague else (float(claim.low), float(claim.high))
            change = CHANGES[claim.hedge] if claim.hedge else "="
            return {
                "start": start, "end": end, "kind": "duration", "value": low if low == high else [low, high],
                "unit": claim.unit, "change": change,
            }  # fmt: skip
        case Ordinal():
            return {"start": start, "end": end, "kind": "ordinal", "value": float(claim.rank), "unit": None, "change": "="}
        case When():
            return _time(claim)
    return None


def _time(claim: When) -> Record | None:
    if claim.value is None:
        return None
    first, after = claim.value.first.isoformat(), claim.value.after.isoformat()
    day = claim.value.length == 1
    value: Scalar | list[Scalar] = first if day else [first, after]
    match claim.bound:
        case "by" | "by the end of":
            value = [None, first if day else after]
        case "before" | "until":
            value = [None, first]
        case "since" | "from":
            value = [first, None]
        case "after":
            value = [first if day else after, None]
    return {
        "start": claim.span.start, "end": claim.span.end, "kind": "period" if isinstance(value, list) else "date",
        "value": value, "unit": None, "change": "=",
    }  # fmt: skip


def _kind(claim: Measured) -> str:
    if isinstance(claim, Quantity) and claim.unit in TEMPERATURES:
        return "temperature"
    return "percent" if isinstance(claim, Proportion) else claim.kind


def _unit(claim: Measured) -> str | None:
    match claim:
        case Money():
            unit = claim.unit or claim.candidates[0]
        case Age():
            unit = f"{claim.unit} of age"
        case Number():
            unit = claim.noun or ""
        case Proportion():
            unit = "" if "/" in claim.text else "%"
        case _:
            unit = spoken_unit(claim.unit) if claim.unit else ""
    if claim.per and unit:
        return f"{unit}/{claim.per}"
    return unit or None
