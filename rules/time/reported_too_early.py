"""Results of a period cannot be told before they can be known.

A company closes its books after a period ends; figures for a quarter or longer are out weeks later, and never before the end. An
article that gives them as fact within ten days of the end, or before it, has the wrong period or the wrong date.

The period must be named by its months or days. Where its year is not printed it is taken from the document's date.

Not flagged: forecasts, guidance, preliminary and expected figures, "so far this year", bare years and quarters by number (a
company's year may end in any month), figures of deliveries, passengers or prices, which are counted as they come in.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from factcheck import Check, Claims, Finding, Measured, Period, Step, bad, good, place, rule, spoken

SHORTEST = 80
"""Days of the shortest period that counts as a quarter."""
CLOSING = dt.timedelta(10)
"""How long after its end the results of a period are out at the earliest."""
RESULTS = re.compile(r"\b(?:revenues?|sales|turnover|profits?|earnings|net income|net loss|loss(?:es)?|ebitda|results)\b", re.I)
TOLD = re.compile(
    r"\b(?:rose|fell|grew|increased|decreased|declined|jumped|climbed|dropped|surged|soared|slid|sank|reported|posted|earned|made|"
    r"booked|recorded|was|were|came|reached|totall?ed|amounted|stood|doubled|tripled|narrowed|widened|gained|lost)\b",
    re.I,
)
NOT_YET = re.compile(
    r"\b(?:will|would|could|may|might|should|expect\w*|forecast\w*|guidance|outlook|preliminary|estimat\w*|project\w*|predict\w*|"
    r"likely|so far|to date|on course|on track|target\w*|plan\w*|if|analysts|trading|unaudited|flash)\b",
    re.I,
)


@rule(
    severity="warning",
    catalogue=["D5"],
    examples=[
        bad("[[From July to September]], the retailer's sales rose 4% to €310m.", published="2020-10-02"),
        bad("The brewer reported a profit of £12m for [[the six months to June]].", published="2021-07-03"),
        bad("[[Between January and March]], revenue grew 9% to $2.1 billion.", published="2018-03-29"),
        good("From July to September, the retailer's sales rose 4% to €310m.", published="2020-10-29"),
        good("From July to September, the retailer's sales rose 4% to €310m."),
        good("From July to September, the retailer's sales will have risen 4%, analysts expect.", published="2020-10-02"),
        good("From July to September, the airport counted 4% more passengers.", published="2020-10-02"),
        good("Sales in 1986 rose 4% to €310m.", published="1986-12-29"),
        good("Preliminary figures show that sales rose 4% from July to September.", published="2020-10-02"),
    ],
)
def reported_too_early(claims: Claims) -> Iterator[Check]:
    if claims.date is None:
        return
    figures = {figure.sentence: figure for figure in claims.of(Measured)}
    for period in claims.of(Period):
        days = period.days
        if days is None or days.length < SHORTEST or period.rolling or period.fiscal or period.sentence not in figures:
            continue
        if period.granularity not in ("month", "day", "week") or days.after + CLOSING <= claims.date or days.first > claims.date:
            continue
        if not _told_as_fact(claims, period):
            continue
        ended = days.last
        yield Finding(
            severity="warning",
            message=_message(period, (claims.date - days.last).days),
            places=(place(period, f"ends on {spoken(ended)}"),),
            working=(
                Step(expression="last day of the period", result=spoken(ended), operands=(place(period),)),
                Step(expression="date of the document", result=spoken(claims.date)),
            ),
            rests_on="text and its date",
            assumption=f"Takes “{period.text}” as {spoken(days.first)} to {spoken(ended)}.",
            explanations=("The results are of an earlier period.", "The document is of a later date."),
            repairs=("Name the period of which the source gives the results.", "Correct the date of the document."),
            settles="The company's release of these results.",
        )


def _message(period: Period, since: int) -> str:
    if since <= 0:
        return f"Results for “{period.text}” are told as fact before that period has ended."
    when = "the day after it ended" if since == 1 else f"{since} days after it ended"
    return f"Results for “{period.text}” are told as fact {when}, before they can be known."


def _told_as_fact(claims: Claims, period: Period) -> bool:
    start, end = claims.document.sentences[period.sentence].span
    prose = claims.document.prose
    told = RESULTS.search(prose, start, end) and TOLD.search(prose, start, end)
    return told is not None and NOT_YET.search(prose, start, end) is None
