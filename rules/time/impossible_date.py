"""A date must exist, and a period must not end before it begins.

No calendar has a 31 April, a 29 February outside leap years or a thirteenth month, and nothing lasts from March 2021 to November
2020. Whoever acts on such a date, a deadline above all, has to guess.

A 29 February without a year exists. A year of the Julian calendar, in which 1700, 1800 and 1900 were leap years, is taken as
printed up to 1752. Dates in figures are impossible only if they are in every order.

Not flagged: a date that was moved ("brought forward from March 2021 to November 2020"), spans over midnight, seasons and
financial years such as 2020–21, numbers that
count something ("in April 31 firms closed").
"""

from __future__ import annotations

import re
from calendar import isleap, monthrange
from collections.abc import Iterator

from factcheck import Check, Claims, Date, Finding, Period, Span, Step, bad, good, month_name, place, rule

MOVED = re.compile(
    r"\b(?:mov|shift|postpon|delay|brought|bring|pull|push|advanc|chang|revis|reschedul|extend|cut|forward|earlier|back)\w*", re.I
)
LAST_JULIAN_YEAR = 1752
KNOWN_AS_SUCH = re.compile(
    r"\b(?:never|no such|no \d|there (?:is|was) no|not exist\w*|non-?exist\w*|imagin\w+|fiction\w*|invent\w+|impossib\w+|"
    r"mistak\w+|misprint\w*|typo\w*|erro\w+|wrong\w*|slips?|instead of|rather than|should (?:have )?(?:be(?:en)?|read)|jok\w+|"
    r"proverb\w*|invalid|rejects?|rejected|accepts|raises|fails|for example|such as|format\w*|bugs?|pars\w+|film|novel|"
    r"(?:Julian|Soviet|Swedish|Persian|Hebrew|Islamic|Ethiopian|Coptic|revolutionary|old|lunar) (?:calendar|style))\b"
    r"|\be\.g\.|\bO\.S\.",
    re.I,
)
"""Words by which a sentence shows that it knows the day not to exist, or counts by another calendar."""
BACKWARDS = re.compile(r"\b(?:BCE?|B\.C\.|backwards?|back in time|countdown|reverse\w*|descending)(?:\b|(?=\W))", re.I)
"""Words of times that run backwards."""
SWEDISH = (2, 30, 1712)
"""A day that Sweden had when it went back to the Julian calendar."""
QUOTES = "\"'“”‘’«»"
LEADING = re.compile(r"^(?:by|before|until|till|since|after|from|on|about|around) ", re.I)
"""Words that bound or blur a date, which are no part of its name."""


@rule(
    severity="error",
    catalogue=["D2"],
    examples=[
        bad("Claims must be filed [[by 31 April]]."),
        bad("The warranty ends on [[29 February 2023]]."),
        bad("Tickets are valid until [[September 31st]], the theatre said."),
        bad("Reporting date: [[31.11.2020]]."),
        bad("The survey ran [[from March 2021 to November 2020]] in four towns."),
        bad("Date of sampling: [[2022-14-03]]."),
        bad("Queen Oda reigned [[from 1850 to 1845]]."),
        bad("The ceiling is by Per Lund ([[1921–1908]])."),
        good("The goal was moved from 2050 to 2040."),
        good("The inscription dates the flood to 31 June 1502; there is no such day."),
        good("He promised to pay on the 30th of February, which is to say never."),
        good("The king reigned from 44 to 12 BC."),
        good("Part no. 31-06-2014 fits pumps of every year."),
        good("The lease was signed on 29 February 2024."),
        good("The shop is shut from 31 July to 31 August."),
        good("The opening was brought forward from March 2021 to November 2020."),
        good("In April 31 firms closed, and in June 31 more."),
        good("The season 2020–21 was played without spectators."),
        good("The paper appeared in issue 31 June 2018."),
    ],
)
def impossible_date(claims: Claims) -> Iterator[Check]:
    document = claims.document
    for date in claims.of(Date):
        if not date.impossible or date.month is None:
            continue
        if date.month == 2 and date.day == 29 and date.year is not None and date.year <= LAST_JULIAN_YEAR:
            continue
        if (date.month, date.day, date.year) == SWEDISH or _is_title(document.text, date.span):
            continue
        if KNOWN_AS_SUCH.search(document.prose, *_sentence(claims, date)):
            continue
        reason, why = _reason(date)
        yield Finding(
            message=f"There is no “{LEADING.sub('', date.text)}”: {reason}.",
            places=(place(date, "no such day"),),
            working=(Step(expression=why, result="no such day", operands=(place(date),)),),
            explanations=("The day or the month was mistyped.",),
            repairs=_repairs(date),
            settles="The document from which the date was taken.",
        )
    for period in claims.of(Period):
        if not period.impossible or BACKWARDS.search(document.prose):
            continue
        if not MOVED.search(document.prose, *_sentence(claims, period)):
            yield Finding(
                message=f"The period “{period.text}” ends before it begins.",
                places=(place(period, "ends before it begins"),),
                working=(Step(expression="end − start", result="negative", operands=(place(period),)),),
                explanations=("One of the two years was mistyped.", "The ends were swapped."),
                repairs=("Correct the year of the start or of the end.", "Swap the ends."),
                settles="The document from which the period was taken.",
            )


def _is_title(text: str, span: Span) -> bool:
    """True for a date in quotation marks of its own: the name of a film, or a date that is spoken of."""
    return text[span.start - 1 : span.start] in QUOTES and text[span.end : span.end + 1] in QUOTES if span.start else False


def _sentence(claims: Claims, time: Date | Period) -> Span:
    return claims.document.sentences[time.sentence].span


def _reason(date: Date) -> tuple[str, str]:
    assert date.month is not None
    if not 1 <= date.month <= 12:
        return f"no year has a month {date.month}", f"months of a year: 12 < {date.month}"
    name = month_name(date.month)
    if date.month == 2 and date.day == 29 and date.year is not None and not isleap(date.year):
        return f"{date.year} was not a leap year", f"{date.year} is no leap year, so February has 28 days"
    days = _length(date.year, date.month)
    return f"{name} has {days} days", f"days of {name}: {days} < {date.day}"


def _length(year: int | None, month: int) -> int:
    """Days of a month; without a year February has 29."""
    return monthrange(2000 if year is None else year, month)[1]


def _repairs(date: Date) -> tuple[str, ...]:
    assert date.month is not None
    if not 1 <= date.month <= 12:
        return ("Swap day and month.", "Correct the month.")
    last = _length(date.year, date.month)
    after = month_name(date.month % 12 + 1)
    return (f"Write {last} {month_name(date.month)}.", f"Write 1 {after}.")
