"""A deadline that has passed cannot still be told as future.

A text that says somebody "will" do something by a day that lies before the text's own date was not brought up to date, or has the
wrong year. Time is the document's: its date, never today's.

"By 2021" has two readings: before 2021 begins, and before it ends. Past under both is an error, under one a warning. While
neither is past, but the first is less than a year away, a note says that the two differ. A quarter, half or season without its
year is taken as one of the calendar year in which the document was written, and a timetable in the present tense ("the depot
opens in May 2020") may be an old one told again: both are warnings.

Not flagged: documents without a full date; what somebody "had planned" or "would" do; targets that are moved or revised in the
same sentence; deadlines in a company's fiscal years; a sentence that also tells of the past time, before the deadline, in which
the plan was made; "should" with a time that is no deadline.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from factcheck import (
    Check,
    Claims,
    Days,
    Document,
    Finding,
    Period,
    Severity,
    Step,
    Target,
    When,
    bad,
    good,
    place,
    place_of,
    rule,
    spoken,
)

WHOLE_YEAR = 365
PARTS = frozenset({"quarter", "half", "season"})
"""Parts of a year whose year the reader fills in."""
SOON = dt.timedelta(366)


@rule(
    severity="error",
    catalogue=["E2", "O1"],
    examples=[
        bad("The port [[will build]] two cranes [[by 2019]].", published="2021-06-01"),
        bad("Ostara Ltd [[plans to close]] its Leeds plant [[by 30 April 2023]].", published="2023-05-12"),
        bad("The council [[is to plant]] 4,000 trees [[by the end of 2020]].", published="2021-03-03"),
        bad("The port [[will build]] two cranes [[by 2021]].", published="2021-06-01", severity="warning"),
        bad("The port [[plans to open]] its depot in [[the first quarter]].", published="2021-06-01", severity="warning"),
        bad("The depot [[opens]] in [[the autumn of 2020]], the port says.", published="2021-06-01", severity="warning"),
        bad("The port [[will build]] two cranes [[by 2022]].", published="2021-06-01", severity="note"),
        bad("The port [[plans to raise]] its fees [[this spring]], it said.", published="2021-10-01", severity="warning"),
        bad("The pier [[should be ready]] [[by May 2021]].", published="2021-06-01"),
        bad("Tenants [[have]] [[until 3 March 2021]] to register, the port says.", published="2021-06-01"),
        bad("The port [[must repair]] its pier [[no later than 3 March 2021]].", published="2021-06-01"),
        good("The port had planned to build two cranes by 2019, but has none.", published="2021-06-01"),
        good("The port will build two cranes by 2019."),
        good("Visitors can see the pier's plans of 1950. The film will be set in 1950.", published="2021-06-01"),
        good("In a talk held in 2015, the harbour master says that the pier will be ready in May 2019.", published="2021-06-01"),
        good("The port said it would build two cranes by 2019.", published="2021-06-01"),
        good("In 2015 the port told investors: “We will build two cranes by 2019.”", published="2021-06-01"),
        good("The port will build two cranes by the end of 2021.", published="2021-06-01"),
        good("The port has brought its deadline forward: it will build two cranes by 2020, not 2023.", published="2020-12-01"),
        good("Corvane will hire 900 engineers by fiscal 2021.", published="2021-06-01"),
    ],
)
def deadline_passed(claims: Claims) -> Iterator[Check]:
    today = claims.date
    if today is None:
        return
    fiscal = any(period.fiscal for period in claims.of(Period))
    planned = {target.when.span for target in claims.of(Target) if target.when}
    told = (
        claims.of(When)
        .where(lambda time: time.days and time.days.after <= today and time.span not in planned)
        .by(lambda time: time.sentence)
    )
    for target in claims.of(Target):
        when = target.when
        if (
            when is None
            or target.due is None
            or not target.live
            or target.reported
            or target.forecast
            or target.conditional
            or target.begins
        ):
            continue
        if isinstance(when, Period) and (when.fiscal or when.rolling):
            continue
        if when.needs != "absolute" and (when.granularity not in PARTS or target.voice.quoted or fiscal):
            continue
        if when.bound is None and target.text.startswith("should "):
            continue  # what is thought of a year whose figures are not out yet
        if target.deed == "set" and target.by_itself and when.bound is None:
            continue  # "the novel will be set in 1950"
        if any(_excuses(time, target, target.due) for time in told.get(target.sentence, ())):
            continue
        readings = _readings(when, target.due)
        past = [reading for reading in readings if reading <= today]
        if past:
            sure = len(past) == len(readings) and when.needs == "absolute" and not target.scheduled
            yield _finding(claims.document, target, when, readings, today, "error" if sure else "warning")
        elif len(readings) > 1 and readings[0] - today < SOON:
            yield _finding(claims.document, target, when, readings, today, "note")


def _excuses(time: When, target: Target, due: Days) -> bool:
    """True for a past time of the sentence, before the deadline, in which somebody meant to do this: "said in 2015 that"."""
    assert time.days is not None
    if time.days.first >= due.after:
        return False
    return time.tense == "past" or (time.needs == "absolute" and time.span.end <= target.announced.start)


def _readings(when: When, due: Days) -> list[dt.date]:
    """The days from which the deadline is over, earliest first."""
    if when.bound == "before":
        return [due.first]
    if when.bound == "by" and due.length >= WHOLE_YEAR:
        return [due.first, due.after]
    return [due.after]


def _finding(
    document: Document, target: Target, when: When, readings: list[dt.date], today: dt.date, severity: Severity
) -> Finding:
    ends = [spoken(reading - dt.timedelta(1)) for reading in readings]
    deadline = place(when, f"over after {' or '.join(ends)}")
    future = place_of(document, target.announced, "told as future")
    over = f"“{target.text}” is told as future, but on {spoken(today)} that deadline had passed"
    one = len(readings) == 1 or readings[-1] <= today
    messages: dict[Severity, str] = {
        "error": f"{over}.",
        "warning": f"{over}, if it was {ends[-1]}."
        if one
        else f"“{when.text}” has passed on {spoken(today)} if it means before {when.text.split()[-1]} begins.",
        "note": f"“{when.text}” can mean {ends[0]} or {ends[-1]}, and the document's date is close to the first.",
    }
    return Finding(
        severity=severity,
        message=messages[severity],
        places=(deadline, future),
        working=(
            *(Step(expression=f"“{when.text}”, last day", result=end, operands=(deadline,)) for end in ends),
            Step(expression="date of the document", result=spoken(today)),
        ),
        rests_on="text and its date",
        assumption="" if severity == "error" else f"Takes “{when.text}” as by {ends[0]}.",
        explanations=("The plan was copied from an older text.", "The year of the deadline is wrong."),
        repairs=("Say whether the plan was carried out.", "Correct or spell out the deadline, such as “by the end of” a year."),
        settles="The announcement of the plan, and what became of it.",
    )
