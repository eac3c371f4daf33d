"""How old somebody or something is at a time: an age, a birthday or an anniversary, with whose it is and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Literal

from factcheck.claims.age import OLDEST, Age
from factcheck.claims.anniversary import Anniversary
from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims
from factcheck.claims.date import Date
from factcheck.claims.draft import Draft
from factcheck.claims.duration import Duration
from factcheck.claims.measured import Number
from factcheck.claims.number import Number as Count
from factcheck.claims.period import Period
from factcheck.days import Days
from factcheck.document import Span
from factcheck.interval import Hedge
from factcheck.statements.lengths.aged_wording import (
    A_BARE_AGE,
    A_NAMES_OWN,
    A_NOUN,
    AND_THEN,
    APPOSED,
    AS_OF_NOW,
    AT_AGE,
    AT_THE_TIME,
    BACK,
    BE,
    BEFORE_NAME,
    BIRTH,
    BORN,
    CLAUSES,
    CLOSED_CLAUSE,
    DECADE,
    DIED,
    EXISTENCE,
    MARRIAGE,
    PRESENT,
    RELATIVE_CLAUSE,
    SAID,
    SINCE_THEN,
    THEN,
    TIMES,
    WHEN,
)
from factcheck.statements.lengths.anniversaries import anniversary
from factcheck.statements.lengths.bearer import YEAR_OLD, Bearer, Bearers
from factcheck.statements.lengths.beginning import WAKES, Beginning, beginnings
from factcheck.statements.lengths.enduring import activity, existence, marriage
from factcheck.statements.lengths.outline import LONGEST, POINT, Outline, Outlines

Sort = Literal["age", "birthday", "anniversary", "existence", "activity"]


class Aged(Claim):
    """How old somebody or something is, or becomes.

    who: as in `Beginning`. sort: an age, a birthday, an anniversary, how long a body has existed or somebody has done something.
    low, high, hedge: the years. age: the words that say so. at: the times that can be meant, each as the days it covers; with
    none, it was once, up to the document's date. times: the words that tell them. now: the document's date is one of them.
    person: it is somebody who was born. died: it is told of a death. sure: the words beside it say whose it is.
    """

    kind: Literal["aged"] = "aged"
    who: str
    sort: Sort
    low: Number
    high: Number
    hedge: Hedge | None = None
    age: Span
    at: tuple[Days, ...] = ()
    times: tuple[Span, ...] = ()
    now: bool = False
    person: bool = True
    died: bool = False
    sure: bool = True

    def times_of(self, days: Days) -> tuple[Span, ...]:
        """The words that tell a time, if any do."""
        return tuple(time for at, time in zip(self.at, self.times, strict=True) if at == days)


def build(draft: Draft, claims: Claims) -> Iterator[Beginning | Aged]:
    """The beginnings of a document and the ages that can be held against them, in order."""
    told: list[Claim] = [
        age for age in claims.of(Age) if age.unit == "year" and (age.value.upper is None or not age.text[-1].isdecimal())
    ]
    told += claims.of(Anniversary)
    lasting = {duration.sentence for duration in claims.of(Duration) if duration.unit in TIMES}
    existing = {words.index for words in draft.sentences if words.index in lasting and not words.wake.isdisjoint(EXISTENCE)}
    if (
        told
        or existing
        or lasting
        or any(not words.wake.isdisjoint(BIRTH) for words in draft.sentences)
        or _lifespans(claims)
        or _was_so_old(claims)
    ):
        yield from Reading(draft, claims, told, existing, lasting).all()


class Reading:
    """The ages of one document."""

    def __init__(self, draft: Draft, claims: Claims, told: list[Claim], existing: set[int], lasting: set[int]) -> None:
        self.draft = draft
        self.claims = claims
        self.outlines = Outlines(claims)
        self.bearers = Bearers(claims, self.outlines)
        self.lifespans = _lifespans(claims)
        self.existing = existing
        self.lasting = lasting
        self.born: Beginning | None = None
        self.told: dict[int, list[Claim]] = {}
        numbers = (number for number in claims.of(Count) if number.noun is None and number.value.upper is None)
        self.dates = {
            sentence: list(dates)
            for sentence, dates in claims.of(Date)
            .where(lambda date: date.granularity != "vague")
            .by(lambda date: date.sentence)
            .items()
        }
        for claim in (*told, *(number for number in numbers if 5 < number.value.stated <= OLDEST)):
            self.told.setdefault(claim.sentence, []).append(claim)

    def all(self) -> Iterator[Beginning | Aged]:
        for words in self.draft.sentences:
            if len(words.lower) > LONGEST:
                continue
            found: list[Beginning] = []
            if not words.wake.isdisjoint(WAKES) or words.index in self.lifespans:
                found = list(beginnings(self.claims.document, self.bearers, self.outlines.of(words.index)))
                yield from found
            told = self.told.get(words.index, ())
            if not words.wake.isdisjoint(MARRIAGE):
                yield from marriage(self, self.outlines.of(words.index), told)
            if words.index in self.lasting and ("has" in words.wake or "have" in words.wake):
                yield from activity(self, self.outlines.of(words.index))
            if not told and words.index not in self.existing:
                continue
            outline = self.outlines.of(words.index)
            spent = {beginning.when for beginning in found}
            self.born = next((beginning for beginning in found if beginning.deed == "born"), None)
            for claim in told:
                if not claim.voice.quoted:
                    yield from (
                        anniversary(self, outline, claim, spent)
                        if isinstance(claim, Anniversary)
                        else self._age(outline, claim, spent)
                    )
            if words.index in self.existing:
                yield from existence(self, outline, spent)

    def _age(self, outline: Outline, claim: Claim, spent: set[Span]) -> Iterator[Aged]:
        assert isinstance(claim, Age | Count)
        text = outline.text
        first, after = outline.at(claim.span.start), outline.at(claim.span.end)
        head, tail = text[:first], text[after:]
        bare = isinstance(claim, Count)
        if bare and not A_BARE_AGE.match(tail):
            return
        who, now, strictly = None, False, False
        head = DECADE.sub("", head)
        being, at_age, then = BE.search(head), AT_AGE.search(head), THEN.search(head)
        if at_age and at_age[0].startswith("liv"):
            being = None
        if being is None and then:
            head = head[: then.start()]
        if being and SINCE_THEN.search(head[: being.start()]):
            return
        if being:
            who = self.bearers.before(outline, _verb(head, being.start()))
            now = strictly = being["verb"].lower() in PRESENT and "would" not in head[-30:]
            if being["verb"].lower() in ("was", "were") and SAID.match(tail) and not self._other_times(outline):
                now = strictly = self.claims.date is not None
        elif at_age:
            before = head[: at_age.start()].rstrip()
            beside = self.bearers.ending_at(outline.sentence, outline.offset(len(before) - 1)) if before.endswith(",") else None
            lived = at_age[0].startswith("liv")
            who = self.bearers.before(outline, at_age.start()) if lived else beside or self._meant(outline)
        elif bare and AND_THEN.search(head):
            who = self.bearers.opening(outline)
        elif not bare and YEAR_OLD.search(claim.text):
            who, now = self._year_old(outline, claim, tail), then is None or then["then"].lower() != "then"
        elif head.rstrip().endswith((",", "(")) and APPOSED.match(tail):
            who = self.bearers.before(outline, len(head.rstrip()) - 1)
            now = then is None or then["then"].lower() != "then"
            strictly = AS_OF_NOW.match(tail) is not None
        elif head.rstrip().endswith((",", "(")) and WHEN.match(tail):
            who = self.bearers.before(outline, len(head.rstrip()) - 1)
        if who is None or (bare and who.sort != "person" and who.sort != "name"):
            return
        low, high = claim.value.stated, claim.value.upper or claim.value.stated
        if strictly or not now:
            spent = spent | {date.span for date in self.dates.get(outline.sentence, ()) if _apart(outline, claim.span, date.span)}
        yield from self.made(outline, who, "age", claim.span, (low, high), claim.hedge, spent, now=now, strictly=strictly)

    def _meant(self, outline: Outline) -> Bearer | None:
        """Whose an age is that stands beside no name: "at 45, she left"."""
        found = self.bearers.alone(outline) or self.bearers.opening(outline, alone=True)
        return found or self.bearers.pronoun(outline)

    def _other_times(self, outline: Outline) -> bool:
        """True if the sentence or the one before it tells another time than that of a birth."""
        here = (outline, self.outlines.before(outline))
        told = [outline.text[:at] for outline in here if outline for at in outline.items if outline.text[at] == POINT]
        return any(not BORN.search(before) for before in told)

    def _year_old(self, outline: Outline, claim: Claim, tail: str) -> Bearer | None:
        """Who "the 59-year-old", with or without a name behind it, is; or what."""
        head = outline.text[: outline.at(claim.span.start)]
        apposed = A_NAMES_OWN.search(head)
        if apposed and A_NOUN.match(tail):
            found = self.bearers.before(outline, apposed.start())
            if found and found.sort in ("person", "name"):
                return found
        found = self.bearers.ending_at(outline.sentence, claim.span.end) or self.bearers.around(
            outline.sentence, claim.span.start
        )
        if found:
            return found
        name = BEFORE_NAME.match(tail)
        if name:
            return self.bearers.starting_at(outline.sentence, claim.span.end + name.end())
        noun = re.match(r"\s+([a-z][\w-]*)", tail)
        if noun is None:
            return None
        return self.bearers.thing(outline, noun[1], Span(claim.span.end + noun.start(1), claim.span.end + noun.end(1)))

    def made(
        self,
        outline: Outline,
        who: Bearer,
        sort: Sort,
        age: Span,
        years: tuple[Fraction, Fraction],
        hedge: Hedge | None,
        spent: set[Span],
        *,
        now: bool,
        strictly: bool = False,
    ) -> Iterator[Aged]:
        """The age with the times that can be meant: those of its sentence, for one told as of now also those before it."""
        points = [date for date in self.dates.get(outline.sentence, ()) if date.span not in spent]
        if now and self.claims.date is None:
            return
        if not points and not now:
            told_before = self.outlines.before(outline)
            if told_before and (AT_THE_TIME.search(outline.text) or DIED.search(told_before.text)):
                points = list(self.dates.get(told_before.sentence, ()))
        if now and not strictly:
            for back in range(1, BACK + 1):
                before = self.outlines.before(outline, back)
                told = self.dates.get(before.sentence, ()) if before else ()
                points += [date for date in told if date.year is not None and date.bound is None]
        if any(point.days is None for point in points) and not now:
            return
        at = {point.days: point.span for point in reversed(points) if point.days}
        document = self.claims.document
        span = Span(min(who.span.start, age.start), max(who.span.end, age.end))
        yield Aged(
            document=document.name,
            span=span,
            text=document.text[span.start : span.end],
            sentence=outline.sentence,
            block=outline.block,
            who=who.key,
            sort=sort,
            low=years[0],
            high=years[1],
            hedge=hedge,
            age=age,
            at=tuple(at),
            times=tuple(at.values()),
            now=now,
            person=who.sort == "person" or sort == "birthday",
            died=DIED.search(outline.text) is not None,
            sure=who.sure,
        )


def _verb(head: str, at: int) -> int:
    """Where the verb with its auxiliaries starts: "would have been"."""
    found = re.search(r"\b(?:(?:would|will|has|have|had|should|could|may|might|not|to)\s+)+$", head[:at])
    return found.start() if found else at


def _apart(outline: Outline, age: Span, date: Span) -> bool:
    """True if an age and a time stand in two clauses."""
    first, last = sorted((age, date))
    between = RELATIVE_CLAUSE.sub("", outline.text[outline.at(first.end) : outline.at(last.start)])
    return CLAUSES.search(between) is not None or (first is date and CLOSED_CLAUSE.search(between) is not None)


def _lifespans(claims: Claims) -> set[int]:
    """The sentences with two years in brackets, as behind the name of somebody who is dead."""
    prose = claims.document.prose
    years = claims.of(Period).where(lambda period: period.granularity in ("year", "day"))
    return {period.sentence for period in years if prose[period.span.start - 1 : period.span.start] == "("}


def _was_so_old(claims: Claims) -> bool:
    """True if two bare numbers stand where ages can, as in "was 12 in 1990 … and 45 in 2010"."""
    prose = claims.document.prose
    starts = (number.span.start for number in claims.of(Count))
    return sum(prose[max(0, start - 5) : start].endswith((" was ", " and ", " at ", " be ")) for start in starts) > 1
