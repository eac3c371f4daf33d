"""The fiscal year of a document's company, as its metadata or its text says."""

from __future__ import annotations

import re
from typing import Final, Literal

from factcheck.claims.calendar.expressions import FiscalCalendar
from factcheck.claims.calendar.words import ANY_MONTH
from factcheck.document import Document, Span

_MONTH: Final = "|".join(sorted(ANY_MONTH, key=len, reverse=True))
_DAY: Final = rf"(?:\s+(?:on|in|at|with|the|end|of)){{0,4}}\s+(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?({_MONTH})\b"
_OF_A_COMPANY: Final = r"(?:fiscal|financial|accounting|business|reporting)\s+years?(?:\s+of\s+[\w .&'’-]{1,40}?)?(?:\s+\d{4})?"
_OWNED: Final = r"(?:its|whose|our|their|the company['’]s|the group['’]s|the firm['’]s)\s+(?:\w+\s+)?years?"
_HINT: Final = re.compile(
    r"iscal|inancial year|(?:usiness|ccounting|eporting) year|ts books|"
    r"years? (?:ends?|ended|begins?|began|starts?|runs?|closes?|is the)"
)
"""What a text that tells of a company's year has in it; quicker to look for."""
_EDGES: Final = re.compile(
    rf"\b(?:{_OF_A_COMPANY}|{_OWNED}(?=\s+(?:ends|begins|starts|runs|closes)\b)|fiscal\s+\d{{4}}),?\s+(?:that\s+|which\s+)?"
    rf"(ends?|ended|ending|closes?|runs?\s+(?:from\s+[\w ]{{3,20}}\s)?to|begins?|began|starts?|started|starting|beginning){_DAY}",
    re.IGNORECASE,
)
_BOOKS: Final = re.compile(rf"\bcloses?\s+(?:its|the|their)\s+books{_DAY}", re.IGNORECASE)
_CALENDAR_YEAR: Final = re.compile(
    rf"\b(?:{_OF_A_COMPANY}|{_OWNED})\s+(?:is|follows|equals|matches|corresponds to)\s+the\s+calendar\s+year\b", re.IGNORECASE
)
_NUMBERED: Final = re.compile(
    r"\b(?:fiscal|financial)\s+(?:year\s+)?(20\d\d|19\d\d)\b[\w\s,(\-–—]{0,40}?\b(?:ended|ending|ends|to)"
    rf"{_DAY}(?:\s+\d{{1,2}})?,?\s+(20\d\d|19\d\d)",
    re.IGNORECASE,
)
NAMED_BY_START: Final = range(1, 6)
"""A year that ends in one of these months is numbered by its start or by its end, as the company likes; later ones by the end."""


def fiscal_calendar(document: Document) -> FiscalCalendar | None:
    """The company's year; None where nothing says it, or the text speaks of several."""
    prose = document.prose
    spoken = _HINT.search(prose) is not None
    year_end, said = document.metadata.fiscal_year_end, None
    if year_end is None:
        months = _year_ends(prose) if spoken else {}
        if len(months) != 1:
            return None
        ((year_end, said),) = months.items()
    if year_end not in NAMED_BY_START:
        return FiscalCalendar(year_end, "end", said)
    return FiscalCalendar(year_end, _named_by(prose, year_end) if spoken else None, said)


def _year_ends(prose: str) -> dict[int, Span]:
    """The months with which a company's year ends, each with where that is said first."""
    months: dict[int, Span] = {}
    for found in _CALENDAR_YEAR.finditer(prose):
        months.setdefault(12, Span(*found.span()))
    for found in _EDGES.finditer(prose):
        month = ANY_MONTH[found[2].lower()]
        opens = found[1].lower().startswith(("beg", "start"))
        months.setdefault((month - 2) % 12 + 1 if opens else month, Span(*found.span()))
    for found in _BOOKS.finditer(prose):
        months.setdefault(ANY_MONTH[found[1].lower()], Span(*found.span()))
    return months


def _named_by(prose: str, year_end: int) -> Literal["start", "end"] | None:
    """By which of its years the text numbers a fiscal year that it also dates: "fiscal 2022, which ended January 28, 2023"."""
    shifts = {int(found[3]) - int(found[1]) for found in _NUMBERED.finditer(prose) if ANY_MONTH[found[2].lower()] == year_end}
    if len(shifts) != 1:
        return None
    return {0: "end", 1: "start"}.get(shifts.pop())  # type: ignore[return-value]  # the two literals
