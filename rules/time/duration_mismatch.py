"""A length of time must fit the start and the end that stand beside it.

Who "led the choir for thirty years, from 1975 to 1995" led it for twenty. Start, end and length are three figures for one thing,
and when one of them is updated or mistyped the other two give it away.

Both ends may count or not, and each is as exact as it is told: "from 1975 to 1995" can be anything from 19 to 21 years. A length
in whole units may have been rounded or cut, by half a unit down and by up to a whole one up; a round or a hedged one ("nearly",
"about", "more than") may miss by a tenth. A few days are
counted, so these must fit as they are. Where length, start and end stand in one sentence, an error is a length that no such
reading saves; where the context alone ties them together, or only the rounding would have to be rough, it is a warning.

A length that was fixed beforehand ("a lease of 25 years") is held against its end only where that ends by itself ("expired"), and
the sum of two stretches against both.

Hours and minutes are held against two times of day alike; in the sentence behind, they must fit between the two.

Not flagged: a length of something else ("a ten-year bond", "two years as deputy"), stretches with breaks, postponements and
extensions, plans of what would have been, times whose order cannot be told.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck import (
    Agreement,
    Check,
    Claims,
    Date,
    Elapsed,
    Finding,
    Hedge,
    Hours,
    Interval,
    Period,
    Place,
    Severity,
    Step,
    bad,
    good,
    place,
    place_of,
    rule,
    spoken,
)

DAYS = {
    "day": Fraction(1), "week": Fraction(7), "fortnight": Fraction(14), "month": Fraction(1461, 48),
    "quarter": Fraction(1461, 16), "year": Fraction(1461, 4), "decade": Fraction(1461, 4), "century": Fraction(1461, 4),
}  # fmt: skip
"""Days of a unit; decades and centuries are counted in years."""
YEARS = {"decade": 10, "century": 100}
ROUND = {"month": 6}
"""Of which number of units a length is a round one; else 5."""
SLACK = {"month": 2, "quarter": 2}
"""Days by which units of the calendar may differ from their mean; else 1."""
FEW = 9
"""So many days are counted, not rounded."""
WORKING = Fraction(7, 5)
"""Days may be working days, so that five of them fill a week."""


@rule(
    severity="error",
    catalogue=["S1", "D3"],
    examples=[
        bad("She ran the library for [[forty years]], [[from 1961 to 1991]]."),
        bad("The siege, which began on [[4 June]] and ended on [[16 June]], lasted [[six weeks]]."),
        bad("The mine closed in [[1987]], [[twelve years]] after it was opened in [[1969]]."),
        bad("[[Between April 2019 and September 2021]], a period of [[40 months]], the pier was shut."),
        bad("[[Fourteen years]] after [[2009]], in [[2025]], the line was opened again."),
        bad("Digging began in [[May 2012]] and lasted [[two years]]. The tunnel opened in [[June 2017]].", severity="warning"),
        bad("The pilgrims left Arles on [[2 May]] and reached Ostia on [[30 May]]. For [[two weeks]] they had walked in rain.",
            severity="warning"),
        bad("Roe has run the bakery for [[nine years]], [[since 2015]].", published="2019-03-04"),
        bad("The night shift from [[10pm]] to [[6am]] lasted [[nine and a half hours]]."),
        bad("The lease of [[30 years]], which began in [[1970]], ran out in [[1985]].", severity="warning"),
        bad("The chapel took [[four years]] to build, starting in [[May 2004]] and ending in [[May 2013]]."),
        bad("He sat on the board [[from 1981 to 1989]] and again [[from 1993 to 1997]], [[twenty years]] in all."),
        bad("The [[six-day]] fair opens on [[9 August]] and closes on [[13 August]]."),
        good("The five-day fair opens on 9 August and closes on 13 August."),
        good("The lease of 30 years, which began in 1970, was ended early, in 1985."),
        good("He sat on the board from 1981 to 1989 and again from 1993 to 1997, twelve years in all."),
        good("The fair opened in 1970 and closed for good in 1985; each time it lasted three days."),
        good("The night shift from 10pm to 6am lasted eight hours."),
        good("She ran the library for thirty years, from 1961 to 1991."),
        good("She ran the library for almost thirty years, from 1961 to 1989."),
        good("The siege, which began on 4 June and ended on 2 July, lasted a month."),
        good("The mine closed in 1987, 18 years after it was opened in 1969."),
        good("A 30-year bond was on sale from 3 to 7 May 2019."),
        good("From 2001 to 2011 she led the school, the last two years as its director."),
        good("The road was shut from 2 May to 30 May, apart from two weeks when one lane was open."),
        good("Roe has run the bakery for four years, since 2015.", published="2019-03-04"),
        good("Digging began in May 2012 and lasted five years. The tunnel opened in June 2017."),
    ],
)  # fmt: skip
def duration_mismatch(claims: Claims) -> Iterator[Check]:
    for hours in claims.of(Hours):
        yield from _of_hours(claims, hours)
    for elapsed in claims.of(Elapsed):
        natural, widest = _stated(elapsed)
        between = Interval(Fraction(0 if elapsed.at_most else elapsed.shortest), Fraction(elapsed.longest))
        if not natural.disjoint(between):
            if elapsed.tie != "context" and not elapsed.at_most:
                yield _agreement(claims, elapsed, between)
            continue
        sure = widest.disjoint(between)
        if elapsed.tie == "context" and not sure:
            continue
        firm = sure and elapsed.tie != "context" and not elapsed.at_most
        yield _finding(claims, elapsed, natural, between, "error" if firm else "warning", sure)


def _of_hours(claims: Claims, hours: Hours) -> Iterator[Check]:
    """A length beside two times of day."""
    half = Fraction(hours.place, 2)
    stated = _hedged(hours.hedge, hours.low - half, hours.high + half, hours.low, hours.high)
    length = place_of(claims.document, hours.length, "says how long")
    ends = (place_of(claims.document, hours.start, "the start"), place_of(claims.document, hours.end, "the end"))
    least = 0 if hours.at_most else min(hours.minutes)
    fits = any(minutes in stated for minutes in hours.minutes)
    if hours.at_most and not fits:
        fits = stated.low is None or stated.low <= max(hours.minutes)
    told = f"from “{ends[0].text}” to “{ends[1].text}”"
    between = " or ".join(f"{minutes // 60}:{minutes % 60:02d} hours" for minutes in hours.minutes)
    working = (Step(expression=told, result=between, operands=ends),)
    if fits:
        if least:
            yield Agreement(message=f"“{length.text}” fits the time {told}.", places=(length, *ends), working=working)
        return
    yield Finding(
        severity="warning" if hours.at_most else "error",
        message=f"“{length.text}” does not fit the time {told}, which is {between}.",
        places=(length, *ends),
        working=working,
        assumption=f"Takes “{length.text}” as a part of the time {told}." if hours.at_most else "",
        explanations=("One of the times was mistyped.", "The length is that of something else."),
        repairs=(f"Correct the length: the start and the end are {between} apart.", "Correct the start or the end."),
        settles="The programme or the timetable.",
    )


def _stated(elapsed: Elapsed) -> tuple[Interval, Interval]:
    """The days that a length can mean as it is usually told, and as it can be told at the most."""
    times = YEARS.get(elapsed.unit, 1)
    low, high = elapsed.low * times, elapsed.high * times
    tenth = high / 10 if elapsed.low % ROUND.get(elapsed.unit, 5) == 0 and elapsed.low == elapsed.high else Fraction(0)
    half = Fraction(1, 2)
    down, up, widest_down, widest_up = half, half, max(half, tenth), max(Fraction(1), tenth)
    if elapsed.unit == "year":
        up = Fraction(1)
    elif elapsed.unit in YEARS:
        down = up = max(Fraction(1), tenth)
        widest_down = widest_up = 2 * down
    elif elapsed.unit == "day":
        if elapsed.low == elapsed.high <= FEW:
            down = up = widest_down = Fraction(0)
        widest_up = max(widest_up, high * (WORKING - 1) + 1)
    return (
        _in_days(elapsed, _hedged(elapsed.hedge, low - down, high + up, low, high)),
        _in_days(elapsed, _hedged(elapsed.hedge, low - widest_down, high + widest_up, low, high)),
    )


def _hedged(hedge: Hedge | None, least: Fraction, most: Fraction, low: Fraction, high: Fraction) -> Interval:
    """The ends moved by the hedging word."""
    match hedge:
        case "about":
            return Interval(min(least, low * Fraction(17, 20)), max(most, high * Fraction(23, 20)))
        case "almost":
            return Interval(min(least, low * Fraction(17, 20)), most)
        case "just over":
            return Interval(least, max(most, high * Fraction(23, 20)))
        case "over" | "at least":
            return Interval(least, None)
        case "under" | "at most":
            return Interval(None, most)
        case None:
            return Interval(least, most)


def _in_days(elapsed: Elapsed, count: Interval) -> Interval:
    unit, slack = DAYS[elapsed.unit], SLACK.get(elapsed.unit, 1)
    if elapsed.unit == "day" and elapsed.high <= FEW:
        slack = 0
    return Interval(
        None if count.low is None else count.low * unit - slack, None if count.high is None else count.high * unit + slack
    )


def _agreement(claims: Claims, elapsed: Elapsed, between: Interval) -> Agreement:
    return Agreement(
        message=f"“{_length(claims, elapsed).text}” fits the time {_told(claims, elapsed)}.",
        places=_places(claims, elapsed),
        working=(Step(expression=_told(claims, elapsed), result=_in_units(elapsed, between)),),
        rests_on="text" if elapsed.end else "text and its date",
    )


def _finding(claims: Claims, elapsed: Elapsed, natural: Interval, between: Interval, severity: Severity, sure: bool) -> Finding:
    length = _length(claims, elapsed)
    _, *ends = _places(claims, elapsed)
    told, found = _told(claims, elapsed), _in_units(elapsed, between)
    if elapsed.tie == "context":
        assumption = f"Takes “{length.text}” as the length of the time {told}."
    elif elapsed.at_most:
        assumption = f"Takes “{length.text}” as a part of the time {told}."
    else:
        assumption = "" if sure else f"Takes “{length.text}” as rounded to the nearest {elapsed.unit}."
    return Finding(
        severity=severity,
        message=f"“{length.text}” does not fit the time {told}, which is {found}.",
        places=_places(claims, elapsed),
        working=(
            Step(expression=f"{told}, without and with its ends", result=f"{_days(between)} = {found}", operands=tuple(ends)),
            Step(expression=f"“{length.text}”, rounded", result=_days(natural), operands=(length,)),
        ),
        rests_on="text" if elapsed.end else "text and its date",
        assumption=assumption,
        explanations=("One of the times was mistyped.", "The length was worked out wrongly, or is that of something else."),
        repairs=(f"Correct the length: the start and the end are {found} apart.", "Correct the start or the end."),
        settles="A source for when it began and when it ended.",
    )  # fmt: skip


def _length(claims: Claims, elapsed: Elapsed) -> Place:
    return place_of(claims.document, elapsed.length, "says how long")


def _places(claims: Claims, elapsed: Elapsed) -> tuple[Place, ...]:
    if elapsed.end is elapsed.start or elapsed.end == elapsed.start:
        return (_length(claims, elapsed), place(elapsed.start, "says from when to when"))
    ends = () if elapsed.end is None else (place(elapsed.end, "the end"),)
    return (_length(claims, elapsed), place(elapsed.start, "the start"), *ends)


def _told(claims: Claims, elapsed: Elapsed) -> str:
    """The two ends in words."""
    if elapsed.end == elapsed.start:
        return f"“{elapsed.start.text}”"
    if isinstance(elapsed.end, Period):
        return f"“{elapsed.start.text}” and “{elapsed.end.text}”"
    if elapsed.end is None:
        assert claims.date is not None
        return f"from “{_bare(elapsed.start)}” to the document's date, {spoken(claims.date)}"
    return f"from “{_bare(elapsed.start)}” to “{_bare(elapsed.end)}”"


def _bare(time: object) -> str:
    """A time without the word that bounds it."""
    assert isinstance(time, Date) or hasattr(time, "text")
    text: str = time.text
    bound = getattr(time, "bound", None)
    return text[len(bound) :].strip() if bound and text.lower().startswith(bound) else text


def _days(interval: Interval) -> str:
    low = "any number" if interval.low is None else f"{float(max(interval.low, Fraction(0))):,.0f}"
    high = "or more" if interval.high is None else f"to {float(interval.high):,.0f}"
    return f"{low} {high} days"


def _in_units(elapsed: Elapsed, between: Interval) -> str:
    """The time between the ends in the unit of the length: "19 to 21 years"."""
    assert between.low is not None
    assert between.high is not None
    unit = "year" if elapsed.unit in YEARS else elapsed.unit
    size = DAYS[unit]
    low, high = (max(between.low, Fraction(0)) / size, between.high / size)
    first, last = (f"{round(float(end), 1):g}" for end in (low, high))
    if elapsed.at_most:
        return f"at most {last} {unit}s"
    if first == last:
        return f"{first} {unit}{'' if first == '1' else 's'}"
    return f"{first} to {last} {unit}s"
