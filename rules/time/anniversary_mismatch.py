"""An anniversary or a birthday must fall as many years after the beginning as it says.

A firm founded in 1999 has its 20th anniversary in 2019, and somebody born in 1922 her 100th birthday in 2022. Texts for such
days are written in advance, copied from year to year, and checked by nobody.

A celebration may fall into the year before or after the day itself, so an anniversary must miss by two years to be flagged, and a
birthday by more than the days until the next one. The year can be any that its sentence names, else that of the document. Where
the anniversary may be that of another event (an opening beside a founding), or the context alone tells whose it is, the finding
is a warning.

Not flagged: anniversaries of something else whose time is not told ("of its flotation"), a celebration that was put off or is
still ahead without its year, documents without a date where the text names no year.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Literal

from factcheck import Aged, Agreement, Beginning, Check, Claims, Days, Finding, Severity, Step, bad, good, place_of, rule

MOST = 4
"""Who has more beginnings than that in a text is several people of one name."""
EITHER_WAY = 1
"""Years by which a celebration may miss its anniversary."""


@rule(
    severity="error",
    catalogue=["S1"],
    examples=[
        bad("Corvane, founded in [[1996]], celebrates its [[20th anniversary]] [[this year]].", published="2021-06-01"),
        bad("Ada Lindqvist celebrated her [[100th birthday]] on [[Sunday]]. Born in [[1922]], she still skates.",
            published="2019-01-08"),
        bad("The Harbour Choir was founded in [[1951]]. In [[2015]] it marked its [[50th anniversary]] with a mass.",
            severity="warning"),
        bad("Ostara Ltd, established in [[1890]], is celebrating its [[centenary]].", published="1997-06-01"),
        bad("In [[1990]] the town kept the [[bicentenary]] of its great fire of [[1717]]."),
        good("In 1990 the town kept the third centenary of its great fire of 1690."),
        good("Corvane, founded in 2001, celebrates its 20th anniversary this year.", published="2021-06-01"),
        good("Corvane, founded in 2001 and now in its 21st year, has 40 shops.", published="2021-06-01"),
        good("Corvane, founded in 1999, celebrates its 20th anniversary a year late.", published="2021-06-01"),
        good("Corvane, founded in 1996, celebrates the 20th anniversary of its flotation this year.", published="2021-06-01"),
        good("Ada Lindqvist celebrated her 100th birthday on Sunday. Born in 1919, she still skates.", published="2019-01-08"),
        good("Corvane, founded in 1996, celebrates its 20th anniversary this year."),
    ],
)  # fmt: skip
def anniversary_mismatch(claims: Claims) -> Iterator[Check]:
    begun = {who: _distinct(told) for who, told in claims.of(Beginning).by(lambda beginning: beginning.who).items()}
    for aged in claims.of(Aged):
        if aged.sort not in ("anniversary", "birthday"):
            continue
        checks = [
            check
            for beginning in begun.get(aged.who, ())
            if (beginning.deed == "born") == aged.person and (check := _compared(claims, aged, beginning)) is not None
        ]
        if checks and all(isinstance(check, Finding) for check in checks):
            yield checks[0]
        elif checks:
            yield next(check for check in checks if not isinstance(check, Finding))


def _distinct(told: Iterable[Beginning]) -> tuple[Beginning, ...]:
    """The beginnings of one bearer that differ in their days, a few of them."""
    return tuple({(beginning.deed, beginning.first, beginning.last): beginning for beginning in reversed(list(told))}.values())[
        -MOST:
    ]


def _compared(claims: Claims, aged: Aged, beginning: Beginning) -> Check | None:
    named = [days for days in aged.at if days.last >= beginning.first]
    once = not aged.at and not aged.now
    if not named and claims.date is not None:
        named = [Days(claims.date, claims.date + dt.timedelta(1))]
    if not named or (once and aged.low <= _reached(aged, beginning, named[0])[1] + EITHER_WAY):
        return None
    reached = [(days, *_reached(aged, beginning, days)) for days in named]
    days, fewest, most = min(reached, key=lambda reading: max(aged.low - reading[2], reading[1] - aged.high))
    return _result(claims, aged, beginning, days, fewest, most)


def _reached(aged: Aged, beginning: Beginning, days: Days) -> tuple[int, int]:
    """The fewest and the most years that can be celebrated within some days."""
    if aged.sort == "birthday":
        fewest, most = beginning.years_at(days)
        return fewest, most + 1
    return days.first.year - beginning.last.year, days.last.year - beginning.first.year


def _result(claims: Claims, aged: Aged, beginning: Beginning, days: Days, fewest: int, most: int) -> Check:
    feast = place_of(claims.document, aged.age, "the anniversary")
    begun = place_of(claims.document, beginning.when, "the beginning")
    year, start = days.first.year, beginning.first.year
    working = (Step(expression=f"{year} − {start}", result=f"{year - start} years", operands=(begun,)),)
    rests_on: Literal["text", "text and its date"] = "text and its date" if not aged.at else "text"
    loose = 0 if aged.sort == "birthday" else EITHER_WAY
    if fewest - loose <= aged.high and aged.low <= most + loose:
        return Agreement(
            message=f"“{feast.text}” in {year} fits “{begun.text}”.", places=(feast, begun), working=working, rests_on=rests_on
        )
    sure = aged.sure and beginning.sure and (beginning.deed != "made")
    severity: Severity = "error" if sure else "warning"
    return Finding(
        severity=severity,
        message=f"“{feast.text}” does not fit “{begun.text}”: {year} is {year - start} years later.",
        places=(feast, *(place_of(claims.document, time, "its time") for time in aged.times_of(days)), begun),
        working=working,
        rests_on=rests_on,
        assumption="" if sure else f"Assumes that the anniversary is that of “{begun.text}”.",
        explanations=("The number was carried over from another year.", "The year of the beginning was mistyped."),
        repairs=(f"Write {year - start} for the number of years.", "Correct the year of the beginning."),
        settles="The year of the beginning, from a register.",
    )
