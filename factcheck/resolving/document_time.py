"""The document's own date, and every time of the text placed against it.

The date comes from the metadata, else from a dateline at the head of the text. The machine's clock is never asked.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import Final

from factcheck.claims.calendar.expressions import Named, SameDay
from factcheck.claims.calendar.placing import length_in_days
from factcheck.claims.calendar.words import ANY_MONTH, UNITS
from factcheck.claims.date import DateMention
from factcheck.claims.draft import Draft
from factcheck.claims.period import PeriodMention
from factcheck.claims.when import WhenMention
from factcheck.resolving.fiscal_calendar import fiscal_calendar

HEAD: Final = 6
"""A dateline stands in one of the first blocks."""
FARTHEST: Final = 60
"""How many characters of a block may stand before its dateline: the city and its state."""
FIGURES: Final = re.compile(r"\b(\d\d?)[/-](\d\d?)[/-](?:\d\d){1,2}\b", re.ASCII)
"""Day and month in figures, in either order."""
IN_WORDS: Final = re.compile(
    rf"\b(\d\d?)(?:st|nd|rd|th)? (?:of )?(?:{'|'.join(ANY_MONTH)})\b|\b(?:{'|'.join(ANY_MONTH)})\.? \d\d?(?!\d)", re.ASCII | re.I
)
"""A day before its month, which is then the group, or behind it."""
OPENING: Final = 4
"""How many characters of a sentence may stand before a time that opens it: "In "."""
MARKS: Final = frozenset("published updated posted date dated on first last modified by for immediate release issued".split())


def resolve(draft: Draft) -> None:
    """Find the dateline, settle the order of dates in figures, and place every date and period."""
    dateline = _dateline(draft)
    if dateline is not None:
        dateline.dateline = True
        _settle(dateline, _day_first(draft))
        days = dateline.expression.place(None, None)
        if draft.date is None and days is not None:
            draft.date = days.first
    dates = draft.of(DateMention)
    open_order = any(isinstance(date.expression, Named) and date.expression.swapped is not None for date in dates)
    day_first = _day_first(draft) if open_order else None
    calendar = draft.calendar = fiscal_calendar(draft.document)
    mentions: list[WhenMention] = sorted([*draft.of(DateMention), *draft.of(PeriodMention)], key=lambda mention: mention.start)
    before: WhenMention | None = None
    for mention in mentions:
        _settle(mention, day_first)
        if calendar is not None and isinstance(mention.expression, Named) and mention.expression.fiscal:
            mention.expression = replace(mention.expression, calendar=calendar)
        if mention.expression.needs == "text":
            anchor = _day_before(draft, mention, before)
            _place(mention, anchor)
            if anchor is not None and before is not None:
                mention.counted_from = before.span
        else:
            _place(mention, draft.date)
        if isinstance(mention, DateMention) and mention.days is not None:
            before = mention


def _place(mention: WhenMention, anchor: dt.date | None) -> None:
    expression = mention.expression
    try:
        mention.days = expression.place(anchor, mention.tense)
        plain = isinstance(expression, Named) and mention.days is not None
        mention.value = mention.days if plain else expression.value(anchor, mention.tense)
    except (ValueError, OverflowError):
        mention.days = mention.value = None
    mention.anchored = expression.needs if mention.days is not None else "none"


def _day_before(draft: Draft, mention: WhenMention, before: WhenMention | None) -> dt.date | None:
    """The first day of the time that one such as "the following year" counts from: the last date of its sentence or, if it opens
    its sentence, of the one before; a date that is told at least as finely, and no deadline.
    """
    if before is None or before.days is None or before.bound is not None or before.block != mention.block:
        return None
    away = mention.sentence - before.sentence
    opens = isinstance(mention.expression, SameDay) or mention.start - draft.words(mention.sentence).start <= OPENING
    if away > 1 or (away == 1 and not opens):
        return None
    unit = UNITS.get(mention.expression.granularity)
    fine = unit is not None and before.days.length <= max(1, length_in_days(unit) * 31 // 30 + 1)
    return before.days.first if fine and not before.hedges else None


def _day_first(draft: Draft) -> bool | None:
    """Whether the document writes dates in figures day first: as its plain dates in figures show or, without any, those with
    the month in words; None if nothing in it shows, or both orders are found.
    """
    figures: set[bool] = set()
    words: set[bool] = set()
    for mention in draft.of(DateMention):
        named = mention.expression
        if not isinstance(named, Named) or named.day is None or named.month is None or named.swapped is not None:
            continue
        printed = draft.document.prose[mention.start : mention.end]
        if in_figures := FIGURES.search(printed):
            if in_figures[1] != in_figures[2]:
                figures.add(int(in_figures[1]) == named.day)
        elif in_words := IN_WORDS.search(printed):
            words.add(in_words[1] is not None)
    shown = figures or words
    return shown.pop() if len(shown) == 1 else None


def _settle(mention: WhenMention, day_first: bool | None) -> None:
    """Choose between the two readings of "04/05/2020": by the document's own order, or by the weekday beside it."""
    named = mention.expression
    if not isinstance(named, Named) or named.swapped is None:
        return
    readings = [replace(named, swapped=None), replace(named.swapped, swapped=None)]
    if day_first is not None:
        mention.expression = readings[0] if day_first else readings[1]
        return
    fitting = [reading for reading in readings if _weekday_fits(reading)]
    if len(fitting) == 1:
        mention.expression = fitting[0]


def _weekday_fits(named: Named) -> bool:
    days = named.place(None, None)
    return days is not None and named.weekday is not None and days.first.weekday() == named.weekday


def _dateline(draft: Draft) -> DateMention | None:
    """The date of the dateline: alone in a block, behind a city in capitals, or behind a word such as "Published"."""
    document = draft.document
    seen: set[int] = set()
    for mention in draft.of(DateMention):
        if mention.block in seen:
            continue
        seen.add(mention.block)
        if len(seen) > HEAD or mention.block > HEAD + 2:
            return None
        named = mention.expression
        if not isinstance(named, Named) or named.day is None or named.month is None or named.impossible:
            continue
        block = document.blocks[mention.block]
        if block.kind in ("table", "caption", "quotation", "furniture"):
            continue
        before = document.prose[block.span.start : mention.start]
        after = document.prose[mention.end : block.span.end]
        if len(before) <= FARTHEST and _heads(before, after):
            return mention
    return None


def _heads(before: str, after: str) -> bool:
    """True if what stands before and behind a date in its block makes it a dateline."""
    words = before.replace(":", " ").split()
    rest = after.lstrip()
    marked = all(word.lower().strip(".,|-–—()") in MARKS or not word[0].isalpha() for word in words)
    bare = [word.lower() for word in words] == ["on"]
    if marked and not bare and (not rest or (words and rest[0] in "|·•-–—(,")):
        return True
    if not words and rest[:1] in ("-", "–", "—", "("):
        return True
    head = before.rstrip()
    if not words or not head.endswith((",", "-", "–", "—", ".", ")", "|")):
        return False
    if not rest or rest[0] not in "-–—(/:|":
        return False
    first = words[0].strip(",.()-–—")
    city = first.isupper() and len(first) > 1
    titled = all(word[0].isupper() or not word[0].isalpha() or word in ("de", "and", "of", "the") for word in words)
    return city or (titled and len(words) < 7)
