"""An age must fit the year of birth, founding or making, and the time at which it is told.

Whoever was born in 1972 is 47 or 48 in 2020, and nothing else. Ages are copied from older texts, and years are mistyped; the two
side by side give it away.

Both possible ages count where only a year is known. An age told in the present ("is 49") is that of the document's date; one set
between commas can also be that of a time in its sentence or before it in its paragraph; it must fit one of them. What somebody
else says "was 26" in a sentence without a time is an age of the document's date, too. An age whose time is not told cannot exceed
the one at that date. Things and bodies may miss by a year, and round ages of theirs ("the 300-year-old violin") by a tenth. Two
ages of one person, and an age and the years for which somebody has done a thing, are held against each other in the same way.
Where the age is off by one year and counts from the document's date, or the context alone tells whose it is, the finding is a
warning.

Not flagged: ages and births of two different people, ages of groups and ranges, ages without any date to count to, what somebody
says of himself in a quotation.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from factcheck import (
    Aged,
    Agreement,
    Beginning,
    Check,
    Claims,
    Days,
    Finding,
    Severity,
    Step,
    bad,
    good,
    place_of,
    rule,
    spoken,
)

MOST = 4
"""Who has more beginnings than that in a text is several people of one name."""
LONG = 366
"""Days by which two ages that are told as of now must miss each other; a birthday may lie between the two."""
DEEDS = {"born": "born", "founded": "begun", "made": "made", "married": "married"}


@dataclass(frozen=True)
class Reading:
    """A time at which the age can be told, and the fewest and the most years there can be: none below 0 if it was "once"."""

    days: Days
    fewest: int
    most: int
    now: bool = False
    once: bool = False

    def misses(self, low: Fraction, high: Fraction) -> Fraction:
        """By how many years an age lies outside."""
        return max(low - self.most, self.fewest - high, Fraction(0))


@rule(
    severity="error",
    catalogue=["S1"],
    examples=[
        bad("Pia Holm, [[45]], was born in [[1972]] on a farm near Skive.", published="2020-05-04"),
        bad("The [[45-year-old]], born in [[1972]], has run the mill alone.", published="2020-05-04"),
        bad("Born in [[March 1981]], Timo Saari won his first race in [[June 1996]] as a [[19-year-old]]."),
        bad("The bell, cast in Ghent in [[1690]], was [[285 years old]] when it cracked on [[3 May 1999]]."),
        bad("Rosa Weil died on 4 May 2019, aged [[82]]. She would have been [[90]] in June 2019."),
        bad("Oskar Lind, [[57]], has played the organ in the chapel for [[61 years]].", published="2021-04-04"),
        bad("Corvane, which was founded in [[2007]], moved twice. It had been in business for [[31 years]] when it failed.",
            published="2021-03-09", severity="warning"),
        bad("Pia Holm, [[46]], has run the mill alone. She was born on [[2 March 1972]].", published="2020-05-04"),
        bad("Pia Holm, [[47]], has run the mill alone. She was born on [[2 March 1972]].", published="2020-05-04",
            severity="warning"),
        bad("By 2012 the mill was hers. Pia Holm, who is [[40]], was born in [[1972]].", published="2020-05-04"),
        bad("The driver, a man born in [[1972]], was [[26]], the coroner said.", published="2020-05-04"),
        good("Pia Holm was 26 and had no licence, she said. She was born in 1972.", published="2020-05-04"),
        good("Pia Holm, 47, was born in 1972 on a farm near Skive.", published="2020-05-04"),
        good("Pia Holm, 48, was born in 1972 on a farm near Skive.", published="2020-05-04"),
        good("Pia Holm, 45, was born in 1972 on a farm near Skive."),
        good("Pia Holm, born in 1972, left the farm at 19 and took over the mill in 2004.", published="2020-05-04"),
        good("Timo Saari, who died in 2011 at 30, would have been 39 in June 2020. He was born in March 1981."),
        good("The 300-year-old bell, cast in Ghent in 1690, cracked on 3 May 1999."),
        good("Her father, Jens Holm, was born in 1940. Pia Holm, 47, has run the mill alone since.", published="2020-05-04"),
        good("Pia Holm, 12, found the ring in 1984. She was born in 1972.", published="2020-05-04"),
    ],
)  # fmt: skip
def age_mismatch(claims: Claims) -> Iterator[Check]:
    begun = {who: _distinct(told) for who, told in claims.of(Beginning).by(lambda beginning: beginning.who).items()}
    for aged in claims.of(Aged):
        if aged.sort not in ("age", "existence", "activity"):
            continue
        found = [
            beginning for beginning in begun.get(aged.who, ()) if (beginning.deed == "born") == aged.person or aged.sort == "age"
        ]
        checks = [check for beginning in found if (check := _compared(claims, aged, beginning)) is not None]
        conflicts = [check for check in checks if isinstance(check, Finding)]
        if checks and len(conflicts) == len(checks):
            yield conflicts[0]
        elif checks:
            yield next(check for check in checks if not isinstance(check, Finding))
    for who, ages in claims.of(Aged).where(_is_of_a_person).by(lambda aged: aged.who).items():
        if who not in begun:
            yield from _pairs(claims, tuple(ages))
    now = {aged.who: aged for aged in claims.of(Aged) if aged.sort == "age" and aged.now}
    for activity in claims.of(Aged).where(lambda aged: aged.sort == "activity"):
        age = now.get(activity.who)
        if age is not None and age.hedge is None and activity.low > age.high + 1:
            yield _older_than_its_doer(claims, activity, age)


def _older_than_its_doer(claims: Claims, activity: Aged, age: Aged) -> Finding:
    """Nobody has done a thing for longer than he has lived."""
    doing, years = place_of(claims.document, activity.age, "for so long"), place_of(claims.document, age.age, "the age")
    return Finding(
        severity="error" if age.sure and activity.sure else "warning",
        message=f"Somebody of “{years.text}” cannot have done anything for “{doing.text}”.",
        places=(doing, years),
        working=(Step(expression=f"{_plain(age)} < {_plain(activity)}", result="longer than a life", operands=(years, doing)),),
        explanations=("One of the two figures was mistyped.", "The years are those of a family or a firm."),
        repairs=("Correct the age or the years.", "Say who has done it for so long."),
        settles="The date of birth, or that of the beginning.",
    )


def _is_of_a_person(aged: Aged) -> bool:
    return aged.sort == "age" and aged.person and aged.hedge is None


def _pairs(claims: Claims, ages: tuple[Aged, ...]) -> Iterator[Finding]:
    """Two ages of one person, each with its times, that no one day of birth allows."""
    first, *others = ages
    for other in others:
        if first.low <= other.high and other.low <= first.high:
            continue
        births = [(one, two) for one in _births(claims, first) for two in _births(claims, other)]
        if not births or any(one.first < two.after and two.first < one.after for one, two in births):
            continue
        gap = min(max((two.first - one.last).days, (one.first - two.last).days) for one, two in births)
        told_twice = first.now or other.now
        if told_twice and gap < LONG:
            continue
        firm = first.sure and other.sure and not told_twice and len(births) == 1
        yield _of_pair(claims, first, other, births[0], "error" if firm else "warning")


def _births(claims: Claims, aged: Aged) -> list[Days]:
    """The days on which somebody of an age can have been born, for each time that can be meant."""
    times = list(aged.at)
    if aged.now and claims.date is not None:
        times.append(Days(claims.date, claims.date + dt.timedelta(1)))
    return [Days(_back(days.first, int(aged.high) + 1), _back(days.last, int(aged.low)) + dt.timedelta(1)) for days in times]


def _back(day: dt.date, years: int) -> dt.date:
    return day.replace(year=max(1, day.year - years), day=min(day.day, 28) if day.month == 2 else day.day)


def _of_pair(claims: Claims, first: Aged, other: Aged, births: tuple[Days, Days], severity: Severity) -> Finding:
    ages = [place_of(claims.document, aged.age, "an age") for aged in (first, other)]
    return Finding(
        severity=severity,
        message=f"“{ages[0].text}” and “{ages[1].text}” give {first.who.partition('#')[0]} two years of birth.",
        places=tuple(ages),
        working=tuple(
            Step(
                expression=f"“{age.text}”: born between", result=f"{spoken(days.first)} and {spoken(days.last)}", operands=(age,)
            )
            for age, days in zip(ages, births, strict=True)
        ),
        rests_on="text and its date" if first.now or other.now else "text",
        assumption="" if severity == "error" else "Assumes that both ages are told of one person, at the times named.",
        explanations=("One of the ages was mistyped, or two figures were swapped.", "Two people are told of."),
        repairs=("Correct one of the two ages.", "Name the person to whom the other age belongs."),
        settles="The date of birth.",
    )


def _distinct(told: Iterable[Beginning]) -> tuple[Beginning, ...]:
    """The beginnings of one bearer that differ in their days, a few of them."""
    return tuple({(beginning.deed, beginning.first, beginning.last): beginning for beginning in reversed(list(told))}.values())[
        -MOST:
    ]


def _compared(claims: Claims, aged: Aged, beginning: Beginning) -> Check | None:
    readings = _readings(claims, aged, beginning)
    if not readings:
        return None
    low, high = _stated(aged, thing=beginning.deed != "born")
    nearest = min(readings, key=lambda reading: reading.misses(low, high))
    misses = nearest.misses(low, high)
    if misses == 0:
        return _agreement(claims, aged, beginning, nearest) if not nearest.once else None
    return _finding(claims, aged, beginning, nearest, misses)


def _readings(claims: Claims, aged: Aged, beginning: Beginning) -> list[Reading]:
    today = None if claims.date is None else Days(claims.date, claims.date + dt.timedelta(1))
    if aged.sort == "activity" and today is not None:
        return [Reading(today, -1, beginning.years_at(today)[1] + 1, now=True, once=True)]
    readings = [Reading(days, *beginning.years_at(days)) for days in aged.at if days.last >= beginning.first]
    if today is not None and aged.now:
        readings.append(Reading(today, *beginning.years_at(today), now=True))
    if aged.died and beginning.ended is not None:
        return [Reading(beginning.ended, *beginning.years_at(beginning.ended))]
    if today is not None and not aged.at and not aged.now:
        readings.append(Reading(today, -1, beginning.years_at(today)[1], now=True, once=True))
    return readings


def _stated(aged: Aged, *, thing: bool) -> tuple[Fraction, Fraction]:
    """The years that an age can mean."""
    low, high = aged.low, aged.high
    loose = Fraction(1) if thing else Fraction(0)
    if thing and low % 10 == 0:
        loose = max(loose, low / 10)
    low, high = low - loose, high + loose
    match aged.hedge:
        case "about":
            return min(low, aged.low * Fraction(9, 10)), max(high, aged.high * Fraction(11, 10))
        case "almost":
            return min(low, aged.low * Fraction(9, 10)), high
        case "just over":
            return low, max(high, aged.high * Fraction(11, 10))
        case "over" | "at least":
            return low, Fraction(10**6)
        case "under" | "at most":
            return Fraction(-1), high
        case None:
            return low, high


def _agreement(claims: Claims, aged: Aged, beginning: Beginning, reading: Reading) -> Agreement:
    age = place_of(claims.document, aged.age, "the age")
    begun = place_of(claims.document, beginning.when, f"when {DEEDS[beginning.deed]}")
    return Agreement(
        message=f"“{age.text}” fits “{begun.text}”.",
        places=(age, begun),
        working=(Step(expression=f"from “{begun.text}” {_up_to(reading)}", result=_years(reading)),),
        rests_on="text and its date" if reading.now else "text",
    )


def _finding(claims: Claims, aged: Aged, beginning: Beginning, reading: Reading, misses: Fraction) -> Finding:
    age = place_of(claims.document, aged.age, "the age")
    begun = place_of(claims.document, beginning.when, f"when {DEEDS[beginning.deed]}")
    sure = aged.sure and beginning.sure
    firm = sure and not (reading.now and misses < 2) and (aged.sort != "activity" or aged.person)
    severity: Severity = "error" if firm else "warning"
    name = aged.who.partition("#")[0]
    if not sure:
        assumption = f"Assumes that both are told of {name}."
    elif not firm:
        assumption = "Takes the age as that at the document's date."
    else:
        assumption = ""
    return Finding(
        severity=severity,
        message=f"“{age.text}” does not fit “{begun.text}”: {_on(reading)} that makes {_years(reading)}.",
        places=(age, *(place_of(claims.document, time, "its time") for time in aged.times_of(reading.days)), begun),
        working=(
            Step(expression=f"from “{begun.text}” {_up_to(reading)}", result=_years(reading), operands=(begun,)),
            Step(expression=f"“{age.text}”", result=_plain(aged), operands=(age,)),
        ),
        rests_on="text and its date" if reading.now else "text",
        assumption=assumption,
        explanations=("The age was carried over from an older text.", "The year was mistyped."),
        repairs=(f"Correct the age: it can be {_years(reading)}.", "Correct the year."),
        settles="The date of birth, of founding or of making.",
    )  # fmt: skip


def _on(reading: Reading) -> str:
    """The time of a reading in words."""
    days = reading.days
    if reading.now:
        return (
            f"by the document's date, {spoken(days.first)}," if reading.once else f"on the document's date, {spoken(days.first)},"
        )
    if days.length == 1:
        return f"on {spoken(days.first)}"
    return f"in {days.first.year}" if days.length > 31 else f"in {spoken(days.first).split(' ', 1)[1]}"


def _up_to(reading: Reading) -> str:
    """The end of a stretch that a reading closes, in words."""
    return f"to {_on(reading).split(' ', 1)[1].rstrip(',')}"


def _years(reading: Reading) -> str:
    """The possible ages in words."""
    most = f"{reading.most} year{'' if reading.most == 1 else 's'}"
    if reading.once:
        return f"at most {most}"
    if reading.fewest == reading.most:
        return most
    return f"{max(reading.fewest, 0)} {'or' if reading.most - reading.fewest == 1 else 'to'} {most}"


def _plain(aged: Aged) -> str:
    """The years of an age in figures, with the word that hedges them."""
    years = f"{float(aged.low):g} years"
    return f"{aged.hedge} {years}" if aged.hedge else years
