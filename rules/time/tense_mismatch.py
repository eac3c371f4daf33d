"""The tense of an event must fit its date.

What "opened on 12 June" cannot be told on 5 May, and nothing "will open yesterday". One of the two was not brought up to date, or
the month or the year is wrong.

Time is the document's: its date, never today's. It is an error if the time states its year or counts from the day of writing,
and a warning where the year is left out and taken to be the document's: of a day nearly a year ago a text gives the year.

Not flagged: documents without a full date, unless the words alone clash ("opened tomorrow"); what "was due to" or "would"
happen; deadlines and plans for a year that has passed, which plans/deadline-passed looks at; results of a period, which
time/reported-too-early looks at.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterator

from factcheck import Check, Claims, Date, Event, Finding, Severity, Step, bad, good, place, rule, spoken

NEAR = dt.timedelta(60)
"""A day without a year lies at most so far ahead to be taken for one of the document's year."""
AHEAD = re.compile(r"(?:next\s(?!to\b)|tomorrow\b|(?:late|early|mid)?\s?next\s)", re.I)
BACK = re.compile(r"(?:yesterday\b|last\s|.*\sago$)", re.I)
TOLD = frozenset({"happened", "prior"})


@rule(
    severity="error",
    catalogue=["D5"],
    examples=[
        bad("[[The ferry terminal opened on 12 June 2024]], the port said.", published="2024-05-05"),
        bad("The council [[approved the plan next Tuesday]].", published="2021-03-03"),
        bad("The museum [[was closed on 9 September]] for repairs.", published="2022-08-01", severity="warning"),
        bad("[[The museum will open last Friday]], its director said."),
        good("The ferry terminal opened on 12 June 2024, the port said.", published="2024-06-13"),
        good("The ferry terminal was scheduled to open on 12 June 2024.", published="2024-05-05"),
        good("The ferry terminal opened on 12 June 2024, the port said."),
        good("The ferry terminal will have opened by 12 June 2024.", published="2024-05-05"),
        good("The ferry terminal opened on 12 June.", published="2024-12-05"),
        good("The council said next week it would approve the plan.", published="2021-03-03"),
    ],
)
def tense_mismatch(claims: Claims) -> Iterator[Check]:
    for event in claims.of(Event):
        if event.when is None or event.nominal or event.when.bound is not None:
            continue
        if event.mood in TOLD:
            severity = _told_too_early(event, claims.date)
            if severity is not None:
                yield _finding(event, claims.date, severity, "told as past", "lies ahead")
        elif event.mood == "planned" and _behind(event, claims.date):
            yield _finding(event, claims.date, "error", "told as still to come", "is past")


def _told_too_early(event: Event, today: dt.date | None) -> Severity | None:
    """How surely an event told as past lies ahead of the day of writing; None if it does not."""
    when = event.when
    assert when is not None
    if AHEAD.match(when.text) and when.needs == "document":
        return "error" if event.mood == "happened" else None
    if today is None:
        return None
    if when.needs == "absolute":
        return "error" if when.days is not None and when.days.first > today else None
    day = _this_year(when, today) if isinstance(when, Date) else None
    return "warning" if day is not None and today < day <= today + NEAR else None


def _this_year(date: Date, today: dt.date) -> dt.date | None:
    """A day and month without a year, in the year of writing."""
    if date.year is not None or date.month is None or date.day is None or date.impossible:
        return None
    return dt.date(today.year, date.month, min(date.day, monthrange(today.year, date.month)[1]))


def _behind(event: Event, today: dt.date | None) -> bool:
    """True for a time that by its own words lies before the day of writing."""
    when = event.when
    assert when is not None
    if when.needs != "document" or not BACK.match(when.text):
        return False
    return today is None or (when.days is not None and when.days.after <= today)


def _finding(event: Event, today: dt.date | None, severity: Severity, told: str, lies: str) -> Finding:
    when = event.when
    assert when is not None
    date = f"on {spoken(today)}, the date of the document" if today else "on the day of writing"
    here = place(event, when.text)
    days = when.days
    return Finding(
        severity=severity,
        message=f"“{event.text}” is {told}, but {date}, “{when.text}” {lies}.",
        places=(here,),
        working=(
            Step(
                expression=f"“{when.text}”",
                result=spoken(days.first) if days and severity == "error" else lies,
                operands=(here,),
            ),
            Step(expression="date of the document", result=spoken(today) if today else "unknown, and not needed"),
        ),
        rests_on="text and its date" if today else "text",
        assumption="" if severity == "error" else f"Takes “{when.text}” as of the document's year.",
        explanations=("The text was written ahead or not brought up to date.", "The day, month or year was mistyped."),
        repairs=(f"Correct “{when.text}”.", "Change the tense of the verb.", "Correct the date of the document."),
        settles="The announcement of the event.",
    )
