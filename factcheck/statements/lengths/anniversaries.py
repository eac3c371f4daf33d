"""Whose a birthday or an anniversary is, and when it falls."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.claims.anniversary import Anniversary
from factcheck.claims.date import Date
from factcheck.days import year_days
from factcheck.document import Span
from factcheck.statements.lengths.aged_wording import (
    KEPT,
    LESS_THAN_A_YEAR,
    NEAR_BIRTHDAY,
    OF_A_NAME,
    OF_A_NAMES_OWN,
    OF_AN_EVENT,
    OF_ITS_OWN,
    OF_SOMETHING,
    ONGOING,
    OWNER,
    POSTPONED,
    THE_OWNER,
)
from factcheck.statements.lengths.bearer import Bearer
from factcheck.statements.lengths.beginning import Beginning, begun
from factcheck.statements.lengths.outline import Length, Outline

if TYPE_CHECKING:
    from factcheck.statements.lengths.aged import Aged, Reading, Sort


def anniversary(reading: Reading, outline: Outline, claim: Anniversary, spent: set[Span]) -> Iterator[Beginning | Aged]:
    text = outline.text
    first, after = outline.at(claim.span.start), outline.at(claim.span.end)
    near = NEAR_BIRTHDAY.search(text[:first]) if claim.sort == "birthday" else None
    if near:
        yield from _near_birthday(reading, outline, claim, near, spent)
    if POSTPONED.search(text) or claim.sort == "wedding":
        return
    event = OF_AN_EVENT.match(text[after:]) if claim.sort == "anniversary" else None
    if event:
        yield from _of_an_event(reading, outline, claim, event, after, spent)
        return
    who = _owner(reading, outline, claim, text[:first], text[after:], after)
    if who is None:
        return
    low = Fraction(claim.count - (claim.sort == "year"))
    sort: Sort = "birthday" if claim.sort == "birthday" and who.sort in ("person", "name") else "anniversary"
    now = ONGOING.search(text) is not None and all(date.span in spent for date in reading.dates.get(outline.sentence, ()))
    yield from reading.made(outline, who, sort, claim.span, (low, Fraction(claim.count)), None, spent, now=now)


def _of_an_event(
    reading: Reading, outline: Outline, claim: Anniversary, event: re.Match[str], after: int, spent: set[Span]
) -> Iterator[Beginning | Aged]:
    """As in "the 50th anniversary of the flood, which was in 1953", with the time of the event and that of the anniversary."""
    if event["year"]:
        days, told = year_days(int(event["year"])), Span(*(outline.offset(after + at) for at in event.span("year")))
    else:
        time = outline.items[after + event.start("when" if event["when"] else "dated")]
        assert isinstance(time, Date)
        if time.days is None or time.bound is not None:
            return
        days, told = time.days, time.span
    who = Bearer(f"{claim.text}#{claim.span.start}", "thing", told)
    yield begun(reading.claims.document, outline, who, "founded", days, told)
    years = (Fraction(claim.count), Fraction(claim.count))
    now = ONGOING.search(outline.text) is not None
    yield from reading.made(outline, who, "anniversary", claim.span, years, None, spent | {told}, now=now, strictly=True)


def _near_birthday(
    reading: Reading, outline: Outline, claim: Anniversary, near: re.Match[str], spent: set[Span]
) -> Iterator[Aged]:
    """As in "died on Friday, a week before his 90th birthday"."""
    length = outline.items.get(near.start())
    if isinstance(length, Length) and length.unit not in LESS_THAN_A_YEAR:
        return
    who = reading.bearers.alone(outline)
    if who:
        age = Fraction(claim.count - (near["way"].lower() != "after"))
        yield from reading.made(outline, who, "age", claim.span, (age, age), None, spent, now=False)


def _owner(reading: Reading, outline: Outline, claim: Anniversary, head: str, tail: str, after: int) -> Bearer | None:
    """Whose anniversary it is."""
    named = OF_A_NAME.match(tail)
    if named:
        return reading.bearers.starting_at(outline.sentence, outline.offset(after + named.end()))
    named = OF_A_NAMES_OWN.match(tail)
    if named:
        return reading.bearers.ending_at(outline.sentence, outline.offset(after + named.end("name")))
    if OF_SOMETHING.match(tail) and not OF_ITS_OWN.match(tail):
        return None
    if claim.sort == "year":
        head += claim.text.partition(" ")[0] + " "
    owner = OWNER.search(head)
    if owner is None:
        return reading.bearers.opening(outline) if KEPT.search(head) else None
    if owner["noun"]:
        found = reading.bearers.ending_at(outline.sentence, outline.offset(owner.start()))
        thing = THE_OWNER.search(head[: owner.start()]) if found is None else None
        return reading.bearers.thing(outline, thing[1], claim.span) if thing else found
    if owner["pronoun"].lower() == "their" and claim.sort == "birthday":
        return Bearer(reading.born.who, "person", claim.span, sure=reading.born.sure) if reading.born else None
    if owner["pronoun"].lower() in ("his", "her"):
        found = reading.bearers.opening(outline)
        if found is None or found.sort != "person":
            found = reading.bearers.starting_at(outline.sentence, outline.offset(owner.start("pronoun")))
        return found or reading.bearers.alone(outline)
    found = reading.bearers.opening(outline)
    return found if found and found.sort != "person" else None
