"""The fiscal year of a document's company, as its metadata or its text says."""

from __future__ import annotations

import re
from typing import Final, Literal

from factcheck.claims.calendar.expressions import FiscalCalendar
from factcheck.claims.calendar.words import ANY_MONTH
from factcheck.document import Document

_MONTH: Final = "|".join(sorted(ANY_MONTH, key=len, reverse=True))
_WHOSE: Final = r"\b(?:fiscal|financial|accounting|business|reporting|its|whose|the company's|the group's)\s+(?:\w+\s+)?years?"
_EDGE: Final = r"(ends?|ended|ending|closes?|runs?\s+(?:from\s+[\w ]{3,20}\s)?to|begins?|starts?|starting|beginning)"
_DAY: Final = rf"(?:\s+(?:on|in|at|with|the|end|of)){{0,4}}\s+(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?({_MONTH})\b"
_HINT: Final = re.compile(
    r"years?(?: \d{4})?,? (?:that |which )?(?:end|clos|run|begin|start)|fiscal (?:year )?\d{4}", re.IGNORECASE
)
"""What a text that tells of a company's year has in it; quicker to look for."""
_EDGES: Final = re.compile(rf"{_WHOSE}(?:\s+\d{{4}})?,?\s+(?:that\s+|which\s+)?{_EDGE}{_DAY}", re.IGNORECASE)
_NUMBERED: Final = re.compile(
    rf"\b(?:fiscal|financial)\s+(?:year\s+)?(20\d\d|19\d\d)\b[\w\s,(\-–—]{{0,40}}?\b(?:ended|ending|ends|to){_DAY}(?:\s+\d{{1,2}})?,?\s+(20\d\d|19\d\d)",
    re.IGNORECASE,
)
NAMED_BY_START: Final = range(1, 6)
"""A year that ends in one of these months is numbered by its start or by its end, as the company likes; later ones by the end."""


def fiscal_calendar(document: Document) -> FiscalCalendar | None:
    """The company's year; None where nothing says it, or the text speaks of several."""
    prose = document.prose
    spoken = _HINT.search(prose) is not None
    year_end = document.metadata.fiscal_year_end or (_year_end(prose) if spoken else None)
    if year_end is None:
        return None
    if year_end not in NAMED_BY_START:
        return FiscalCalendar(year_end, "end")
    return FiscalCalendar(year_end, _named_by(prose, year_end) if spoken else None)


def _year_end(prose: str) -> int | None:
    months = set()
    for found in _EDGES.finditer(prose):
        month = ANY_MONTH[found[2].lower()]
        opens = found[1].lower().startswith(("begin", "start"))
        months.add((month - 2) % 12 + 1 if opens else month)
    return months.pop() if len(months) == 1 else None


def _named_by(prose: str, year_end: int) -> Literal["start", "end"] | None:
    """By which of its years the text numbers a fiscal year that it also dates: "fiscal 2022, which ended January 28, 2023"."""
    shifts = {int(found[3]) - int(found[1]) for found in _NUMBERED.finditer(prose) if ANY_MONTH[found[2].lower()] == year_end}
    if len(shifts) != 1:
        return None
    return {0: "end", 1: "start"}.get(shifts.pop())  # type: ignore[return-value]  # the two literals
