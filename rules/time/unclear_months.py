"""A figure for "between one month and another" must say which months it covers.

"Between June and September" is three months or four, as the ends count or not, and a growth rate or a sum means something else in
each case. Where no year is given either, the figure cannot be compared with anything. A note; a warning where the text calls the
same period a quarter, which has three months, and the months named are four.

Not flagged: ends with a day ("between 5 June and 3 September"), "from June to September" and "June–September", which count both
ends, periods of more than six months or without a figure in their sentence, months that say that both are meant ("inclusive").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck import Check, Claims, Finding, Measured, Period, Step, bad, good, place, rule

QUARTER = re.compile(
    r"\b(?:quarterly|(?:first|second|third|fourth|last|this|that|the|latest|previous)[ -]quarter)\b(?! of (?!the year|20|19))",
    re.I,
)
INCLUSIVE = re.compile(r"\b(?:inclusive|both months|early|mid|late)\b", re.I)
MONTHS_IN_A_QUARTER = 3
MOST_MONTHS = 6
"""In a longer period one month more or less matters little."""


@rule(
    severity="warning",
    catalogue=["D3", "D4"],
    examples=[
        bad("[[Between March and June]], the airline's passenger numbers fell by 12%.", severity="note"),
        bad("The vineyard sold 40,000 bottles [[between October and December]].", severity="note"),
        bad("Rents rose 3.1% [[between May and August]], the agency said.", severity="note", published="2022-09-20"),
        bad("Its quarterly loss narrowed to €4m [[between April and July]]."),
        good("Between 3 March and 30 June, the airline's passenger numbers fell by 12%."),
        good("From March to May, the vineyard sold 40,000 bottles."),
        good("Between March and June (inclusive), the vineyard sold 40,000 bottles."),
        good("Swallows breed here between March and June."),
        good("In the second quarter the airline's passenger numbers fell by 12%."),
    ],
)
def unclear_months(claims: Claims) -> Iterator[Check]:
    figures = {figure.sentence for figure in claims.of(Measured)}
    for period in claims.of(Period):
        if period.ends_count or period.months is None or not 0 < period.months <= MOST_MONTHS or period.sentence not in figures:
            continue
        start, end = claims.document.sentences[period.sentence].span
        if INCLUSIVE.search(claims.document.prose, start, end):
            continue
        with_ends = period.months
        quarter = QUARTER.search(claims.document.prose, start, end)
        undated = period.anchor == "none"
        yield Finding(
            severity="warning" if quarter and with_ends == MONTHS_IN_A_QUARTER + 1 else "note",
            message=_message(period, with_ends, undated, quarter is not None and with_ends == MONTHS_IN_A_QUARTER + 1),
            places=(place(period, f"{with_ends - 1} or {with_ends} months"),),
            working=(
                Step(expression="months if both ends count", result=str(with_ends), operands=(place(period),)),
                Step(expression="months if one end does not count", result=str(with_ends - 1), operands=(place(period),)),
            ),
            explanations=("A period of the source was retold by its months.",),
            repairs=(f"Name the first and the last day{' and the year' if undated else ''}.", "Name the quarter and its year."),
            settles="The period for which the source gives the figure.",
        )


def _message(period: Period, months: int, undated: bool, quarter: bool) -> str:
    if quarter:
        return f"A quarter has three months, but “{period.text}” covers four if both ends count."
    year = "does not say of which year, nor " if undated else "does not say "
    return f"“{period.text}” {year}whether it covers {months - 1} or {months} months."
