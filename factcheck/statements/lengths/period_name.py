"""The name of a period beside its first and last day: "the second quarter (1 April to 30 June)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal

from factcheck.claims.calendar.words import Unit
from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims, Selection
from factcheck.claims.draft import Draft
from factcheck.claims.duration import Duration
from factcheck.claims.period import Period
from factcheck.document import Span

JOINED: Final = (
    r"[\s,:]{0,2}(?:\(\s?|[–—-]\s)?(?:,?\s*which\s+)?(?:(?:runs?|ran|running|lasts?|lasted|goes|is|was|being)\s+|"
    r"(?:that\s+is|i\.e\.|covering|covers?|covered|spanning|spans|comprising|comprises|meaning|for)[\s,]+)?(?:the\s+period\s+)?(?:from\s+)?"
)
OWN: Final = r"(?:(?:the|its|their|this|that|our|each|every|a)\s+(?:[\w-]+['’]s?\s+)?|[\w-]+['’]s\s+)"
WHICH: Final = (
    r"(?:(?:first|second|third|fourth|last|final|fiscal|financial|reporting|current|previous|opening|closing|winter|summer|full|whole|"
    r"entire|same|[a-z\d]+-month|(?:19|20)\d\d)\s+){0,2}"
)
A_YEAR: Final = r"(?:financial|fiscal|business|accounting|reporting|trading|tax)\s+year"
EVERY: Final[dict[str, tuple[int, Unit]]] = {
    "quarterly": (3, "month"), "half-yearly": (6, "month"), "half-year": (6, "month"), "six-monthly": (6, "month"),
    "semi-annual": (6, "month"), "annual": (12, "month"), "yearly": (12, "month"), "full-year": (12, "month"),
}  # fmt: skip
"""Adjectives that say how long the period of a report is."""
REPORT: Final = (
    r"(?:reports?|accounts|results|figures|statements?|earnings|revenues?|sales|turnover|profits?|loss(?:es)?|income|review|period|takings|"
    r"output|production)"
)
OF_ITS_OWNER: Final = r"(?:\s+(?:of|by|for|from|at)\s+(?:the\s+)?[A-Z][^,;:()\d]{1,40}?)?"
BESIDE: Final = re.compile(JOINED)
REPORTED: Final = re.compile(rf"\s+{REPORT}\b{OF_ITS_OWNER}")
BEFORE: Final = re.compile(
    rf"(?:\b{OWN}{WHICH}(?P<noun>quarter|half-year|half|{A_YEAR})(?:\s+(?:under\s+review|in\s+question|just\s+ended))?"
    rf"|\b(?:[Ii]ts|[Tt]heir|['’]s)\s+(?P<year>year)(?=\s+(?:runs|ran|goes))"
    rf"|\b(?P<every>{'|'.join(EVERY)})\s+{REPORT}{OF_ITS_OWNER}(?:\s+(?:for|in|of))?)\s*{JOINED}\Z",
    re.I,
)
BEHIND: Final = re.compile(
    rf"[\s,]{{0,2}}\(?\s*(?:(?:that\s+is|i\.e\.|or|is|was|are|were|forms?|makes?\s+up),?\s+)?(?:(?:the\s+whole|all)\s+of\s+)?"
    rf"(?P<name>{OWN}{WHICH}(?P<noun>quarter|half-year|half|{A_YEAR}))(?=\s*(?:[),.;]|\Z))",
    re.I,
)
LENGTHS: Final[dict[str, tuple[int, Unit]]] = {"quarter": (3, "month"), "half": (6, "month"), "half-year": (6, "month")}
A_LENGTH: Final = re.compile(r"\b(?:the|its|their|these|those)\s+(?:(?:first|last|final|opening|closing|same|full)\s+)?\Z", re.I)
FOLLOWED: Final = re.compile(r"\s+period\b")
MONTH: Final = 365.25 / 12
REACH: Final = 90
"""How many characters before a stretch its name can begin."""


class PeriodName(Claim):
    """A name that says how long a period is, beside the days or months that it covers.

    name: the words of the name, or a length behind "the"; a bare length is for `Elapsed`. count, unit: how long it says. dates:
    the stretch.
    """

    kind: Literal["period-name"] = "period-name"
    name: Span
    count: int
    unit: Unit
    dates: Period


def build(draft: Draft, claims: Claims) -> Iterator[PeriodName]:
    """The named periods of a document, in the order of their days."""
    stretches = claims.of(Period).where(lambda period: period.range_days is not None and period.ends_count)
    if not len(stretches):
        return
    lengths: Selection[Period | Duration] = claims.of(Period, Duration)
    names = lengths.by(lambda claim: claim.sentence)
    for stretch in stretches:
        found = _claimed(claims, stretch, list(names.get(stretch.sentence, ()))) or _worded(claims, stretch)
        if found:
            name, count, unit = found
            span = Span(min(name.start, stretch.span.start), max(name.end, stretch.span.end))
            yield PeriodName(
                document=stretch.document,
                span=span,
                text=claims.document.text[span.start : span.end],
                sentence=stretch.sentence,
                block=stretch.block,
                voice=stretch.voice,
                name=name,
                count=count,
                unit=unit,
                dates=stretch,
            )


Found = tuple[Span, int, Unit]


def _claimed(claims: Claims, stretch: Period, names: list[Period | Duration]) -> Found | None:
    """A name that a kind has read: a quarter, "the six months", "26 weeks"."""
    prose = claims.document.prose
    for name in names:
        length = name.length if isinstance(name, Period) else _exact(name)
        if length is None or name.span == stretch.span:
            continue
        end = name.span.end
        follows = FOLLOWED.match(prose, end) if isinstance(name, Duration) else None
        reported = REPORTED.match(prose, end) if isinstance(name, Duration) and name.text.endswith("-month") else None
        follows = follows or reported
        definite = isinstance(name, Period) or reported or A_LENGTH.search(prose, max(0, name.span.start - 16), name.span.start)
        if not definite or (isinstance(name, Duration) and stretch.granularity == "year"):
            continue
        if BESIDE.fullmatch(prose, follows.end() if follows else end, stretch.span.start):
            return name.span, *length
        behind = BEHIND.match(prose, stretch.span.end)
        if behind and isinstance(name, Period) and behind.start("name") <= name.span.start < behind.end():
            return name.span, *length
    return None


def _worded(claims: Claims, stretch: Period) -> Found | None:
    """A name without a number: "the quarter", "its financial year", "quarterly sales"."""
    prose, start = claims.document.prose, claims.document.sentences[stretch.sentence].span.start
    before = BEFORE.search(prose, max(start, stretch.span.start - REACH), stretch.span.start)
    if before:
        group = next(name for name in ("noun", "year", "every") if before[name])
        word = before[group].lower()
        count, unit = EVERY[word] if group == "every" else LENGTHS.get(word, (12, "month"))
        if group == "every" and _of_several(stretch, count):
            return None
        return Span(*before.span(group)), count, unit
    behind = BEHIND.match(prose, stretch.span.end)
    if behind:
        count, unit = LENGTHS.get(behind["noun"].lower(), (12, "month"))
        return Span(*behind.span("name")), count, unit
    return None


def _of_several(stretch: Period, months: int) -> bool:
    """True if days cover several periods of so many months: "quarterly figures from 2001 to 2009"."""
    covered = (stretch.range_days or 0) / MONTH
    return stretch.granularity == "year" or (covered > months * 1.5 and abs(covered / months - round(covered / months)) < 0.15)


def _exact(duration: Duration) -> tuple[int, Unit] | None:
    """The length of a plain duration in whole units."""
    if duration.low != duration.high or duration.hedge or duration.low % 1 or duration.unit in ("hour", "minute", "second"):
        return None
    return int(duration.low), duration.unit
