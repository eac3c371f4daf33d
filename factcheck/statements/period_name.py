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
    r"[\s,]{0,2}(?:\(\s?|[–—-]\s)?(?:,?\s*which\s+)?(?:(?:runs?|ran|running|lasts?|lasted|goes)\s+|"
    r"(?:that\s+is|i\.e\.|covering|covers|spanning|spans|comprising|meaning)[\s,]+)?(?:from\s+)?"
)
BESIDE: Final = re.compile(JOINED)
BEFORE: Final = re.compile(
    r"\b(?:(?:the|its|their|this|that|each|every|a\s+company's)\s+(?:(?:first|second|third|fourth|last|final|fiscal|financial|reporting|"
    r"current|previous|opening|winter|summer)\s+){0,2}(?P<noun>quarter|half-year|half|(?:financial|fiscal|business|accounting|reporting|"
    r"tax)\s+year)|(?P<quarterly>quarterly)\s+(?:revenues?|sales|turnover|profits?|loss(?:es)?|results|earnings|figures|income)\s+"
    rf"(?:for|in|of))\s*{JOINED}\Z",
    re.I,
)
BEHIND: Final = re.compile(
    r"[\s,]{0,2}\(?\s*(?:(?:that\s+is|i\.e\.|or),?\s+)?(?P<name>(?:the|its|their)\s+(?:(?:first|second|third|fourth|last|final|fiscal|"
    r"financial)\s+){0,2}(?P<noun>quarter|half-year|half))(?=\s*(?:[),.;]|\Z))",
    re.I,
)
LENGTHS: Final[dict[str, tuple[int, Unit]]] = {"quarter": (3, "month"), "half": (6, "month"), "half-year": (6, "month")}
FOLLOWED: Final = re.compile(r"\s+period\b")
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
        definite = isinstance(name, Period) or prose[: name.span.start].endswith(("the ", "The "))
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
        group = "quarterly" if before["quarterly"] else "noun"
        word = before[group].lower().removesuffix("ly")
        count, unit = LENGTHS.get(word, (12, "month"))
        return Span(*before.span(group)), count, unit
    behind = BEHIND.match(prose, stretch.span.end)
    if behind:
        count, unit = LENGTHS[behind["noun"].lower()]
        return Span(*behind.span("name")), count, unit
    return None


def _exact(duration: Duration) -> tuple[int, Unit] | None:
    """The length of a plain duration in whole units."""
    if duration.low != duration.high or duration.hedge or duration.low % 1 or duration.unit in ("hour", "minute", "second"):
        return None
    return int(duration.low), duration.unit
