"""When somebody was born, a body was founded or a thing was made."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final, Literal

from factcheck.claims.claim import Claim
from factcheck.claims.date import Date
from factcheck.days import Days, one_day, year_days
from factcheck.document import Document, Span
from factcheck.statements.lengths.bearer import NOUN_PHRASE, Bearer, Bearers
from factcheck.statements.lengths.outline import POINT, RANGE, SIGNS, Outline

Deed = Literal["born", "founded", "made", "married"]

FOUNDED: Final = (
    r"(?:(?:co-)?founded|established|set\s+up|created|formed|launched|incorporated|started\s+(?:life|out|business|trading)|began\s+life|"
    r"started|opened|inaugurated|instituted|chartered|dat(?:es?|ing)\s+(?:back\s+to|from))"
)
MADE: Final = (
    r"(?:built|made|constructed|erected|completed|crafted|carved|painted|cast|forged|planted|commissioned|installed|laid\s+out|dug|"
    r"published|printed|written|composed)"
)
VERBS: Final[dict[str, Deed]] = {r"born": "born", FOUNDED: "founded", MADE: "made"}
VERB: Final = rf"(?:(?P<born>\bborn|\bb\.)|(?P<founded>\b{FOUNDED})|(?P<made>\b{MADE}))"
MIDDLE: Final = (
    rf"(?P<middle>(?:(?!\b(?:when|where|while|who|whose|which|that|born|before|after|until|since|moved|was|were|had|has|he|she|it|they|died|left|"
    rf"joined|re|again|not|for|over)\b)[^{SIGNS};.()]){{0,70}}?)"
    r"(?:\b(?:in|on|around|about|circa|c\.|as\s+early\s+as|back\s+in)\s+|,\s+|^|\s)"
)
BEGUN: Final = re.compile(rf"{VERB}{MIDDLE}(?P<when>{POINT}|(?<![\d.,])1[0-9]{{3}}(?![\d,.]\d)\b|\b20[0-9]{{2}}\b)", re.I)
INTRANSITIVE: Final = re.compile(r"opened|launched|started(?:\s+\w+)?|began\s+life|dat\w+\s+(?:back\s+to|from)", re.I)
AGAIN: Final = re.compile(
    r"\b(?:re-?(?:founded|established|launched|formed|born|built)|rebuilt|(?:re|new)-?incorporated)\b", re.I
)
"""What began a second time has two beginnings."""
LIFESPAN: Final = re.compile(rf"\(\s*(?P<span>{RANGE})\s*\)")
PASSIVE: Final = re.compile(r"\b(?:(?:had|has|have)\s+)?(?:was|were|is|are|been|being|be)(?:\s+(?:first|originally|\w+ly))?\s*$")
FIRST: Final = re.compile(r"\s+(?:first|originally|itself)$")
HAVING: Final = re.compile(r"\bhaving\s+been\s*$", re.I)
A_NOUN: Final = re.compile(r",\s+an?\s+(?:(?!(?:of|to|with|for|from)\b)[\w'’-]+\s+){0,3}[\w'’-]+$")
"""A noun that tells what somebody is: "the victim, a woman born in 1990"."""
SINCE: Final = re.compile(
    rf"(?:\b(?P<pronoun>its|their|his|her|whose)|['’]s?)\s+(?P<birth>birth|foundation|founding|establishment|creation|inception|launch|opening|date\s+of\s+birth)"
    rf"(?:\s+(?:in|on)|\s+(?:is|was)(?:\s+(?:given\s+as|on))?|:)\s+(?P<when>{POINT})",
    re.I,
)
WAKES: Final = frozenset(
    """
    born b founded co-founded established set created formed launched incorporated started began opened inaugurated instituted
    chartered built made constructed erected completed crafted carved painted cast forged planted commissioned installed laid dug
    published printed written composed dates dating birth foundation founding establishment creation inception launch opening
    """.split()
)


class Beginning(Claim):
    """When somebody was born, a body founded, a thing made or a couple married.

    who: the full name, or the noun and a mark of its sentence for what has no name. deed: which of the four. first, last: the
    earliest and the latest day that it can have been. when: the words that say so. sure: false where only the context tells of
    whom it is told. ended: the days of a death that stands beside it ("1950–2012").
    """

    kind: Literal["beginning"] = "beginning"
    who: str
    deed: Deed
    first: dt.date
    last: dt.date
    when: Span
    sure: bool = True
    ended: Days | None = None

    def years_at(self, days: Days) -> tuple[int, int]:
        """The fewest and the most whole years that can be complete within some days, by how exactly both are told."""
        return _whole_years(self.last, days.first), _whole_years(self.first, days.last)


def beginnings(document: Document, bearers: Bearers, outline: Outline) -> Iterator[Beginning]:
    """The beginnings that a sentence tells."""
    text = outline.text
    if AGAIN.search(text):
        return
    for match in BEGUN.finditer(text):
        deed: Deed = "born" if match["born"] else "founded" if match["founded"] else "made"
        days, span = _when(outline, match)
        who = _who(bearers, outline, match, deed) if days else None
        if who and days:
            yield begun(document, outline, who, deed, days, span)
    for match in SINCE.finditer(text):
        days, span = _when(outline, match)
        who = _owner(bearers, outline, match) if days else None
        if who and days:
            yield begun(document, outline, who, "born" if match["birth"].lower().endswith("birth") else "founded", days, span)
    for match in LIFESPAN.finditer(text):
        who = bearers.before(outline, match.start())
        period = outline.time(match, "span")
        if who and who.sort in ("person", "name") and period.days and period.granularity in ("year", "day"):
            whole = year_days if period.granularity == "year" else None
            ends = (period.days.first, period.days.last)
            first, last = (whole(day.year) if whole else one_day(day) for day in ends)
            yield begun(document, outline, who, "born", first, period.span, last)


def _when(outline: Outline, match: re.Match[str]) -> tuple[Days | None, Span]:
    """The days of a beginning, and the words that tell them."""
    at = match.start("when")
    item = outline.items.get(at)
    if item is None:
        return year_days(int(match["when"])), Span(outline.offset(at), outline.offset(match.end("when")))
    assert isinstance(item, Date)
    usable = item.days is not None and item.year is not None and item.bound not in ("by", "until", "before", "after")
    return (item.days if usable else None), item.span


def _who(bearers: Bearers, outline: Outline, match: re.Match[str], deed: Deed) -> Bearer | None:
    """Whose beginning it is: in brackets behind the name, subject of the passive, or the subject behind an opening participle."""
    head = outline.text[: match.start()]
    bare = FIRST.sub("", head.rstrip())
    if bare.endswith("("):
        return bearers.ending_at(outline.sentence, outline.offset(len(bare) - 1))
    if not bare:
        return _behind(bearers, outline, match.end())
    having = HAVING.search(head)
    if having:
        return bearers.opening(outline) if head[: having.start()].strip() else _behind(bearers, outline, match.end())
    passive = PASSIVE.search(head)
    if passive:
        return bearers.before(outline, passive.start())
    if deed == "born" or bare.endswith(","):
        return bearers.before(outline, len(bare) - bare.endswith(",")) if bare.endswith(",") or A_NOUN.search(bare) else None
    return _active(bearers, outline, match, head)


def _active(bearers: Bearers, outline: Outline, match: re.Match[str], head: str) -> Bearer | None:
    """As in "she founded Acme in 1999" and "the school opened in 1950"."""
    middle = match["middle"]
    if middle.strip(" ,"):
        found = bearers.starting_at(outline.sentence, outline.offset(match.start("middle")))
        return found if found and found.sort in ("body", "name") and match["founded"] else None
    return bearers.before(outline, match.start()) if INTRANSITIVE.fullmatch(match["founded"] or "") else None


def _behind(bearers: Bearers, outline: Outline, at: int) -> Bearer | None:
    """The subject of a sentence that opens with a participle: "Born in 1922 above a forge, she …"."""
    text = outline.text
    for _ in range(4):
        at = text.find(",", at) + 1
        if not at:
            return None
        found = bearers.starting_at(outline.sentence, outline.offset(at))
        if found:
            return found
        if re.match(r"\s*(?:it|they)\b", text[at:]):
            return bearers.it(outline, Span(outline.offset(at) + 1, outline.offset(at) + 3))
        thing = NOUN_PHRASE.match(text, at + 1)
        if thing:
            return bearers.thing(outline, thing[1], Span(outline.offset(thing.start(1)), outline.offset(thing.end(1))))
    return None


def _owner(bearers: Bearers, outline: Outline, match: re.Match[str]) -> Bearer | None:
    if not match["pronoun"]:
        return bearers.ending_at(outline.sentence, outline.offset(match.start()))
    if match["pronoun"].lower() == "whose":
        return bearers.before(outline, match.start() - 2) if outline.text[: match.start()].endswith(", ") else None
    if match["pronoun"].lower() in ("his", "her"):
        return bearers.starting_at(outline.sentence, outline.offset(match.start("pronoun"))) or bearers.alone(outline)
    return bearers.opening(outline)


def begun(
    document: Document, outline: Outline, who: Bearer, deed: Deed, days: Days, when: Span, ended: Days | None = None
) -> Beginning:
    """The beginning of somebody or something, with the words that say when."""
    span = Span(min(who.span.start, when.start), max(who.span.end, when.end))
    return Beginning(
        document=document.name,
        span=span,
        text=document.text[span.start : span.end],
        sentence=outline.sentence,
        block=outline.block,
        who=who.key,
        deed=deed,
        first=days.first,
        last=days.last,
        when=when,
        sure=who.sure,
        ended=ended,
    )


def _whole_years(start: dt.date, day: dt.date) -> int:
    return day.year - start.year - ((day.month, day.day) < (start.month, start.day))
