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
from collections.abc import Iterator

from factcheck import Check, Claims, Document, Finding, Severity, Step, Telling, bad, good, place, place_of, rule, spoken


@rule(
    severity="error",
    catalogue=["D5"],
    examples=[
        bad("The ferry terminal [[opened]] on [[12 June 2024]], the port said.", published="2024-05-05"),
        bad("The council [[closed]] its two pools [[next Tuesday]].", published="2021-03-03"),
        bad("The museum [[was closed]] on [[9 September]] for repairs.", published="2022-08-01", severity="warning"),
        bad("The museum [[will open]] [[last Friday]], its director said."),
        bad("[[Yesterday]] the jury [[will hear]] the last witness."),
        bad("The results of the vote of [[9 May 2024]] [[surprised]] the mayor.", published="2024-05-05"),
        good("The receipt was dated 12 June 2024.", published="2024-05-05"),
        good("Last year's winner will play again."),
        good("The ferry terminal opened on 12 June 2024, the port said.", published="2024-06-13"),
        good("The ferry terminal was scheduled to open on 12 June 2024.", published="2024-05-05"),
        good("The ferry terminal opened on 12 June 2024, the port said."),
        good("The ferry terminal will have opened by 12 June 2024.", published="2024-05-05"),
        good("The ferry terminal opened on 12 June.", published="2024-12-05"),
        good("The council said next week it would approve the plan.", published="2021-03-03"),
    ],
)
def tense_mismatch(claims: Claims) -> Iterator[Check]:
    for telling in claims.of(Telling):
        yield _finding(claims.document, telling, claims.date)


def _finding(document: Document, told: Telling, today: dt.date | None) -> Finding:
    when = told.when
    severity: Severity = "warning" if told.inferred else "error"
    tense, lies = ("told as past", "lies ahead") if told.tense == "past" else ("told as still to come", "is past")
    now = f"on {spoken(today)}, the date of the document" if today else "on the day of writing"
    verb = place_of(document, told.verb_span, tense)
    date = place(when, lies)
    days = when.days
    result = spoken(days.first) if days and severity == "error" else lies
    return Finding(
        severity=severity,
        message=f"“{told.text}” is {tense}, but {now}, “{when.text}” {lies}.",
        places=(verb, date) if verb.span < date.span else (date, verb),
        working=(
            Step(expression=f"“{when.text}”", result=result, operands=(date,)),
            Step(expression=f"“{told.verb}”", result=tense, operands=(verb,)),
            Step(expression="date of the document", result=spoken(today) if today else "unknown, and not needed"),
        ),
        rests_on="text and its date" if today else "text",
        assumption="" if severity == "error" else f"Takes “{when.text}” as of the document's year.",
        explanations=("The text was written ahead or not brought up to date.", "The day, month or year was mistyped."),
        repairs=(f"Correct “{when.text}”.", "Change the tense of the verb.", "Correct the date of the document."),
        settles="The announcement of the event.",
    )
