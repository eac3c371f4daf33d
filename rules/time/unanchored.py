"""A document without a date must not count time from the day of its writing.

"On Wednesday", "last month", "over the next three years" mean something only beside the date on which they were written. Once a
page is copied, archived or translated without it, nobody can tell which Wednesday or which three years. One note for the whole
document lists the expressions; a bare year as a deadline ("by 2030") joins the list, because it depends on the date whether it
is still to come.

Not flagged: documents with a date or a dateline, even one without its year; pages on which the only such words are "now",
"today" or "currently", as in instructions; times counted from another event of the text ("the following year"); times in
quotation marks that name their own year in the same sentence ("last year (2019)").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck import Check, Claims, Date, Finding, Period, Place, When, bad, good, place, rule

WEAK = frozenset({"now", "nowadays", "currently", "recently", "presently", "today", "tonight"})
"""Words that also stand in texts without any time of writing; they are listed, but do not call for the note."""
OF_ANY_YEAR = re.compile(
    r"(?:the )?(?:(?:end|beginning|start) of (?:the )?(?:year|month)|(?:year|month|quarter)[- ]to[- ]date|ytd|mtd|year[- ]end)"
)
"""Times of any year: columns of a table, steps of a routine. They do not call for the note either."""
SHOWN = 12
"""Places that the note lists."""


@rule(
    severity="note",
    catalogue=["D4"],
    examples=[
        bad("The chain opened its fortieth branch [[last month]], in Kettering."),
        bad("Speaking [[on Thursday]], the mayor said the bridge would open [[in two years' time]]."),
        bad("The brewery will hire 300 people [[over the next two years]]. It plans a second plant [[by 2031]]."),
        bad("The treaty was signed [[three weeks ago]]."),
        good("The chain opened its fortieth branch last month, in Kettering.", published="2019-05-02"),
        good("TRURO, 5 March 2024 - The chain opened its fortieth branch last month."),
        good("Shops close early on Christmas Eve, and stocks are counted at the end of the year."),
        good("The option is now on by default; press Enter to see today's log."),
        good("The strike of 1984 lasted a year, and the following year the pit closed."),
        good("Last year (2019) the chain opened its fortieth branch."),
    ],
)
def unanchored(claims: Claims) -> Iterator[Check]:
    if claims.date is not None or any(date.dateline for date in claims.of(Date)):
        return
    dated = {time.sentence for time in claims.of(When) if time.anchor == "absolute" and time.bound is None}
    floating = [time for time in claims.of(When) if _floats(time) and time.sentence not in dated]
    if not any(_strong(time) for time in floating):
        return
    floating.sort(key=lambda time: (not _strong(time), time.span))
    shown = sorted(floating[:SHOWN], key=lambda time: time.span)
    first = next(time for time in shown if _strong(time))
    rest = [time for time in shown if time is not first]
    count = len(floating)
    others = "" if count == 1 else f" and {count - 1} more such {'expression' if count == 2 else 'expressions'}"
    verb = "is" if count == 1 else "are"
    yield Finding(
        message=f"Without a date for the document, nobody can tell when “{first.text}”{others} {verb} meant.",
        places=tuple(_place(time) for time in (first, *rest)),
        explanations=("The date was lost when the text was copied, archived or translated.",),
        repairs=("Give the document its date.", "Write the day, month or year that is meant."),
        settles="The date of publication, or a dateline.",
    )


def _floats(time: When) -> bool:
    """True for a time counted from the day of writing, and for a bare year as a deadline."""
    if time.needs == "document":
        return not (isinstance(time, Date) and time.month is not None) and not (
            isinstance(time, Period) and time.granularity in ("quarter", "half")
        )
    return isinstance(time, Date) and time.bound == "by" and time.granularity == "year" and time.tense == "future"


def _strong(time: When) -> bool:
    text = time.text.lower()
    if text.startswith("within ") and "next" not in text:
        return False  # "within two weeks" may count from something that is to happen
    if text in WEAK or OF_ANY_YEAR.fullmatch(text) or (isinstance(time, Date) and time.holiday):
        return False
    return time.needs == "document" and time.granularity != "vague"


def _place(time: When) -> Place:
    return place(time, "deadline in a bare year" if time.needs == "absolute" else "counts from the day of writing")
