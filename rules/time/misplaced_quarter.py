"""A quarter or half must have the months that the company's year gives it.

Quarters are renamed when a text is translated or taken over from another company's calendar, and the wrong months then send
readers to the wrong report. Where the text or its metadata say when the year ends, the months of each part follow. Where nothing
says so, two parts with their months must fit one year. Where the text names several organisations, the finding is a warning: the
year may be another's.

Not flagged: a part of the year without its months; one part with its months alone, since any month can end a year; parts of
different companies' years, told in different paragraphs, where no year-end is stated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from factcheck import Check, Claims, Finding, Organisation, Period, Place, Step, bad, good, month_name, place, place_of, rule

BESIDE = re.compile(
    r"[ ,]{0,2}(?:results?|sales|earnings|report|revenue|profit)?[ ,:]{0,2}"
    r"(?:\(|from |that is,? |i\.e\. |covering |of |which (?:is|was|runs|ran|covers)(?: from)? )?",
    re.I,
)
"""What may stand between a part of the year and its months."""
OF_A_COMPANY = re.compile(
    r"\b(?:it|its|we|our|the (?:company|group|firm|bank|maker|retailer)|sales|profits?|revenue|orders|earnings)\b", re.I
)
"""Words for a company or its figures."""
BEFORE = re.compile(r" (?:as|is|was|forms?|makes? up|being|are|were) (?:the|its|our|their|a) ?", re.I)
"""What may stand between months and the part of the year that they are told to be."""


@rule(
    severity="error",
    catalogue=["D3"],
    examples=[
        bad("The group's [[financial year ends in March]]. In [[the third quarter]] ([[April to June]]) sales fell."),
        bad("Nerio Ltd [[closes its books on 30 June]]. It counts [[January to March]] as its [[second quarter]], oddly."),
        bad("[[Its year begins in July]]. Orders rose in [[the first half]], [[January to June 2022]]."),
        bad("The [[fiscal year ends on 30 September]]. Profit fell in [[the second quarter ended 30 June]]."),
        bad(
            "Sales rose in [[the first quarter]] ([[January to March]]) and fell in [[the third quarter]] ([[April to June]]).",
            severity="warning",
        ),
        bad(
            "Tallis Ltd's [[financial year ends in March]]. Sales of Orn Bank fell in [[the third quarter]] ([[April to June]]).",
            severity="warning",
        ),
        good("The group's financial year ends in March. In the first quarter (April to June) sales fell."),
        good("Its year begins in July. Orders rose in the first half, July to December 2021."),
        good("In the third quarter (April to June) sales fell."),
        good("Sales rose in the first quarter (January to March) and fell in the third quarter (July to September)."),
        good("The fiscal year ends on 31 January. The second half, August to January, was better."),
        good("The fiscal year ends on 30 September. The June quarter was good, and so was the quarter ended 30 June 2021."),
    ],
)
def misplaced_quarter(claims: Claims) -> Iterator[Check]:
    parts = list(_parts(claims))
    calendar = claims.calendar
    if calendar is not None:
        said = () if calendar.said is None else (place_of(claims.document, calendar.said, "the company's year"),)
        bodies = {body.organisation for body in claims.of(Organisation) if body.organisation}
        prose = claims.document.prose
        for part in parts:
            if "calendar" in prose[slice(*claims.document.sentences[part.name.sentence].span)]:
                continue
            if part.year_end != calendar.year_end:
                yield _against_year(part, calendar.year_end, said, alone=len(bodies) < 2 and _owned(claims, part))
        return
    for one, two in combinations(parts, 2):
        if one.block == two.block and one.year_end != two.year_end:
            yield _against_each_other(one, two)
            return


def _owned(claims: Claims, part: _Part) -> bool:
    """True if the sentence of a part of the year speaks of a company, by its name or by a word for it or its figures."""
    sentence = claims.document.sentences[part.name.sentence].span
    named = any(body.sentence == part.name.sentence for body in claims.of(Organisation))
    return named or OF_A_COMPANY.search(claims.document.prose, *sentence) is not None


@dataclass(frozen=True, slots=True)
class _Part:
    """A quarter or half with its months, and the month with which a year ends that has it so."""

    name: Period
    dates: Period | None
    number: int
    length: int
    months: tuple[int, int]
    block: int

    @property
    def year_end(self) -> int:
        return (self.months[0] - self.length * (self.number - 1) - 2) % 12 + 1

    @property
    def places(self) -> tuple[Place, ...]:
        told = place(self.name, "part of the year")
        return (told,) if self.dates is None else (told, place(self.dates, "its months"))

    @property
    def spoken(self) -> str:
        return f"{month_name(self.months[0])} to {month_name(self.months[1])}"


def _parts(claims: Claims) -> Iterator[_Part]:
    """The parts of years whose months the text tells, by themselves or right behind."""
    periods = list(claims.of(Period))
    for period in periods:
        if period.part_of_year is not None and period.named_months is not None:
            yield _Part(period, None, *period.part_of_year, period.named_months, period.block)
    for before, behind in pairwise(periods):
        name, dates, between = (before, behind, BESIDE) if before.part_of_year else (behind, before, BEFORE)
        if name.part_of_year is None or name.named_months is not None or dates.named_months is None or dates.part_of_year:
            continue
        if before.sentence == behind.sentence and between.fullmatch(claims.document.prose, before.span.end, behind.span.start):
            number, length = name.part_of_year
            if (dates.named_months[1] - dates.named_months[0]) % 12 + 1 == length:
                yield _Part(name, dates, number, length, dates.named_months, name.block)


def _expected(part: _Part, year_end: int) -> str:
    first = (year_end + part.length * (part.number - 1)) % 12 + 1
    return f"{month_name(first)} to {month_name((first + part.length - 2) % 12 + 1)}"


def _against_year(part: _Part, year_end: int, said: tuple[Place, ...], *, alone: bool) -> Finding:
    expected = _expected(part, year_end)
    year = f"a year that ends in {month_name(year_end)}"
    return Finding(
        severity="error" if alone else "warning",
        message=f"“{part.name.text}” is told as {part.spoken}, but in {year} it is {expected}.",
        places=(*part.places, *said),
        working=(
            Step(expression="last month of the company's year", result=month_name(year_end), operands=said),
            Step(expression=f"“{part.name.text}” of that year", result=expected, operands=part.places[:1]),
        ),
        assumption="" if alone else "Assumes that it is a part of the year of the company whose year-end the text gives.",
        explanations=("The part of the year was numbered by another calendar.", "The months were mistyped."),
        repairs=(f"Write {expected}.", "Correct the number of the quarter or half."),
        settles="The report of the company for that quarter or half.",
    )


def _against_each_other(one: _Part, two: _Part) -> Finding:
    return Finding(
        severity="warning",
        message=f"No year has both “{one.name.text}” as {one.spoken} and “{two.name.text}” as {two.spoken}.",
        places=(*one.places, *two.places),
        working=tuple(
            Step(
                expression=f"“{part.name.text}”, {part.spoken}: the year ends in",
                result=month_name(part.year_end),
                operands=part.places,
            )
            for part in (one, two)
        ),
        assumption="Assumes that both are parts of one company's year.",
        explanations=("One of the two was numbered by another calendar.", "The months of one were mistyped."),
        repairs=("Correct the number of one quarter or half.", "Correct the months of one."),
        settles="The reports of the company for both.",
    )
