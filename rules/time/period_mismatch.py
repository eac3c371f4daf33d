"""A period must be as long as its name says.

A quarter has three months, half a year six, and "the six months" end six months after they begin. Where the first and the last
day or month stand beside the name and make another length, one of the two is wrong, and so may be every figure of the period.

Only the length is compared, not which months they are: a company's year may begin in any month. Weeks, as retailers count them,
pass for months where they are within half a month of them.

Not flagged: a quarter of something else ("a quarter of the rain falls between January and April"), names and dates that do not
stand side by side, "between" with months, which leaves open whether its ends count.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Check, Claims, Finding, Period, PeriodName, Step, bad, good, place, place_of, rule

DAYS = {"day": 1, "week": 7, "month": 365.25 / 12, "quarter": 365.25 / 4, "year": 365.25}
TOLERANCE = {"day": 1, "week": 4, "month": 16, "quarter": 16, "year": 16}
"""Days by which dates may miss the length: the end of the last week, or the weeks nearest to whole months."""


@rule(
    severity="warning",
    catalogue=["D3"],
    examples=[
        bad("Turnover in [[the second quarter]] ([[1 April to 31 July 2022]]) was £9m."),
        bad("The accounts cover the [[nine months]] [[from 1 January to 31 October 2019]]."),
        bad("In [[the first six months of 2020]] ([[January–May]]) the port handled 2m tonnes."),
        bad("Its [[financial year]] runs [[from 1 October to 31 August]]."),
        bad("[[January to April]] ([[the first quarter]]) brought a loss."),
        bad("[[Half-year]] report of the Orn Bank, [[1 January to 31 March 2021]]."),
        bad("[[July to October]] was [[the firm's third quarter]]."),
        good("Quarterly sales, 1 January to 31 December 2021, are shown below."),
        good("Its financial year runs from 1 October to 30 September."),
        good("From January to June the first quarter was the worst."),
        good("Turnover in the second quarter (1 April to 30 June 2022) was £9m."),
        good("Turnover in the first quarter (1 April to 30 June 2022) was £9m."),
        good("The accounts cover the 26 weeks from 3 February to 3 August 2019."),
        good("She led the choir for thirty years, from 1975 to 2005."),
        good("He stayed for two months, from June to August 2007."),
        good("About a quarter of the rain falls from January to April."),
        good("In the first six months of 2020 the port was shut from January to March."),
    ],
)
def period_mismatch(claims: Claims) -> Iterator[Check]:
    for named in claims.of(PeriodName):
        dates, unit = named.dates, named.unit
        if unit not in DAYS or dates.range_days is None:
            continue
        stated = named.count * DAYS[unit]
        # From one year to another may be counted from any day of the first to any day of the last.
        shortest = dates.range_days - 2 * DAYS["year"] if dates.granularity == "year" else dates.range_days
        if shortest - TOLERANCE[unit] <= stated <= dates.range_days + TOLERANCE[unit]:
            continue
        name = place_of(claims.document, named.name)
        says = f"{named.count} {unit}{'s' if named.count > 1 else ''}"
        yield Finding(
            severity="warning",
            message=f"“{name.text}” is {says} long, but “{dates.text}” is {_spoken(dates)}.",
            places=(name.model_copy(update={"label": says}), place(dates, _spoken(dates))),
            working=(
                Step(expression=f"“{name.text}”", result=f"about {stated:.0f} days", operands=(name,)),
                Step(expression=f"“{dates.text}”", result=f"{dates.range_days} days", operands=(place(dates),)),
            ),
            explanations=("The first or the last day was mistyped.", "The name of the period was carried over from another one."),
            repairs=("Correct the days.", "Correct the name of the period."),
            settles="The accounts or the release that give the period.",
        )


def _spoken(dates: Period) -> str:
    return f"{dates.months} months" if dates.months else f"{dates.range_days} days"
