"""Front matter: the block of `key: value` lines (or `key = value`, as in TOML) at the very start of a text."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from factcheck.days import MONTH_NAMES
from factcheck.document import Metadata, Notice, Span
from factcheck.reading.lines import lines_of

_LONGEST = 40_000  # code points in which front matter must end
_KEY = {
    "---": re.compile(r"([A-Za-z_][\w .-]{0,60}?)[ \t]*:(?:[ \t]+(.*))?"),
    "+++": re.compile(r"([A-Za-z_][\w.-]{0,60}?)[ \t]*=[ \t]*(.*)"),
}
_CONTINUES = re.compile(r"[ \t#\-\[\]{}]|$")
_OPENING = re.compile(r"\ufeff?(---|\+\+\+)[ \t]{0,9}(?:\r\n|\n|\r)")
_DATE = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d.{0,40})?")
_YEAR_END = re.compile(r"(?:(?:\d{4}-)?(\d{1,2})-\d{1,2}|(\d{1,2})|(?:\d{1,2} )?([A-Za-z]+)(?: \d{1,2})?)")
_FIELDS = {
    "published": "published",
    "date": "published",
    "language": "language",
    "lang": "language",
    "title": "title",
    "source": "source",
    "fiscal_year_end": "fiscal_year_end",
}


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What front matter says, and the offset at which the text proper begins."""

    end: int = 0
    metadata: Metadata = field(default_factory=Metadata)
    notices: tuple[Notice, ...] = ()


def find(text: str) -> FrontMatter:
    """The front matter of a text; without one, an empty record that ends at 0."""
    opening = _OPENING.match(text)
    if opening is None:
        return FrontMatter()
    fence = opening[1]
    lines = lines_of(text[:_LONGEST])[1:]
    entries: list[tuple[int, Span, str, str]] = []
    for number, span in enumerate(lines, start=2):
        line = text[span.start : span.end]
        if line.rstrip() == fence or (fence == "---" and line.rstrip() == "..."):
            following = lines[number - 1].start if number - 1 < len(lines) else span.end
            return _record(following, entries)
        pair = _KEY[fence].fullmatch(line)
        if pair is not None:
            entries.append((number, span, pair[1].lower(), _unquoted(pair[2] or "")))
        elif not _CONTINUES.match(line):
            break
    return FrontMatter()


def _record(end: int, entries: list[tuple[int, Span, str, str]]) -> FrontMatter:
    values: dict[str, str] = {}
    notices: list[Notice] = []
    published: dt.date | None = None
    year_end: int | None = None
    for number, span, key, value in entries:
        field = _FIELDS.get(key)
        if field is None:
            near = _meant(key)
            if near:
                notices.append(Notice(f"The front matter's “{key}” on line {number} is not known; did you mean “{near}”?", span))
        elif field == "published":
            if value.lower() in ("", "true", "false", "yes", "no") or (published and key == "date"):
                continue  # a flag of site generators; and `published` outranks `date`
            try:
                matched = _DATE.fullmatch(value)
                published = dt.date.fromisoformat(matched[1] if matched else value)
            except ValueError:
                shown = value if len(value) <= 40 else value[:39] + "…"
                message = (
                    f"The front matter's “{key}: {shown}” on line {number} is not a date; write it as year-month-day, 2024-03-31."
                )
                notices.append(Notice(message, span))
        elif field == "fiscal_year_end":
            year_end = _month(value)
            if year_end is None:
                message = (
                    f"The front matter's “{key}: {value[:40]}” on line {number} is not a month; write it as 31 March or 03-31."
                )
                notices.append(Notice(message, span))
        elif value:
            values.setdefault(field, value)
    metadata = Metadata(published, values.get("language"), values.get("title"), values.get("source"), year_end)
    return FrontMatter(end, metadata, tuple(notices))


def _month(value: str) -> int | None:
    """The month of a day of the year: "03-31", "31 March", "Mar 31", "3", "2021-03-31"."""
    found = _YEAR_END.fullmatch(value)
    if found is None:
        return None
    if found[3]:
        name = found[3].lower()
        return next(
            (number for number, month in enumerate(MONTH_NAMES, 1) if len(name) > 2 and month.lower().startswith(name)), None
        )
    number = int(found[1] or found[2])
    return number if 1 <= number <= 12 else None


def _unquoted(value: str) -> str:
    """A value without its quotation marks, or without the comment behind it."""
    value = value.strip()
    if value[:1] in ("'", '"'):
        closing = value.find(value[0], 1)
        if closing > 0:
            return value[1:closing]
    return value.partition(" #")[0].rstrip()


def _meant(key: str) -> str | None:
    """The known key that an unknown one looks like a slip of; plurals and longer names are other keys."""
    if len(key) < 4:
        return None
    from difflib import get_close_matches

    near = get_close_matches(key, _FIELDS, n=1, cutoff=0.8)
    return near[0] if near and not key.startswith(near[0]) and key[:1] == near[0][:1] else None
