"""The claims of a report as rows for people, grouped by kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factcheck.claims.claim import Claim
from factcheck.claims.measured import Measured
from factcheck.days import Days
from factcheck.document import Document, Position, Span
from factcheck.interval import plain
from factcheck.writers.summary import quoted

TOLD: dict[str, tuple[str, ...]] = {
    "date": ("days",),
    "period": ("days",),
    "duration": ("low", "high", "unit"),
    "quotation": ("speaker",),
    "money": (),
    "organisation": ("organisation",),
}
"""The fields that people want to see, of kinds that have many others; of the rest all are shown."""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim. reading: what it is read as; about: of what and whose; voice: who says it, empty for the narrator."""

    start: int
    text: str
    reading: str
    about: str
    voice: str
    position: Position


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """All claims of one kind in text order."""

    kind: str
    rows: tuple[ClaimRow, ...]


def claim_groups(document: Document, claims: Iterable[Claim]) -> list[ClaimGroup]:
    """The claims of a document by kind, kinds in order of the alphabet."""
    groups: dict[str, list[ClaimRow]] = {}
    for claim in claims:
        if claim.document == document.name:
            groups.setdefault(claim.kind, []).append(_row(document, claim))
    return [ClaimGroup(kind, tuple(rows)) for kind, rows in sorted(groups.items())]


def reading(claim: Claim) -> str:
    """What a claim is read as, in a few words: its number with unit and interval, then the fields of its own kind."""
    words = list(_amount(claim)) if isinstance(claim, Measured) else []
    inherited = Measured.model_fields.keys() | Claim.model_fields.keys()
    for name in TOLD.get(claim.kind, tuple(type(claim).model_fields)):
        told = _told(getattr(claim, name)) if name not in inherited else ""
        if told:
            words.append(f"{name.replace('_', ' ')}: {told}")
    return "; ".join(words)


def _amount(claim: Measured) -> Iterator[str]:
    value = claim.value
    number = plain(value.stated) if value.upper is None else f"{plain(value.stated)} to {plain(value.upper)}"
    yield " ".join(part for part in (claim.hedge, number, claim.unit, claim.per and f"per {claim.per}", claim.direction) if part)
    if value.interval.low != value.interval.high:
        yield f"stands for {value.interval}"


def _told(value: object) -> str:
    match value:
        case Days():
            last = value.last.isoformat()
            return value.first.isoformat() if last == value.first.isoformat() else f"{value.first.isoformat()} to {last}"
        case Claim():
            return f"“{' '.join(value.text.split())}”"
        case None | False | Span():
            return ""
        case True:
            return "yes"
        case tuple():
            return ", ".join(filter(None, map(_told, value)))
        case _:
            return str(value)


def _row(document: Document, claim: Claim) -> ClaimRow:
    about = claim.about
    facets = [facet.value for facet in (about.entity, about.metric, about.period, about.scope) if facet is not None]
    if about.modality not in (None, "actual"):
        facets.append(about.modality)
    voice = claim.voice.speaker or ("a speaker not named" if claim.voice.quoted else "")
    return ClaimRow(
        claim.span.start, quoted(claim.text), reading(claim), " · ".join(facets), voice, document.position(claim.span.start)
    )
