"""One target cannot have two deadlines.

A text that lets a company open its 400 shops by 2026 in one sentence and by 2028 in another has mixed two versions of a plan, or
the plan was moved and the text does not say so. Deadlines are spans of days: "by 2025" and "by the end of 2025" are one deadline
told twice, and so are "in the spring of 2026" and "in April 2026".

It is an error where both sentences name who acts, what is done and how much in the same way and both set a deadline or both
name the time; where one of them leaves something out, or is only hoped, scheduled or reported, it is a warning.

Not flagged: stages of one plan ("halve by 2030, net zero by 2040", "the first section … the second section"); plans of
different actors, places or amounts; two speakers; deadlines that the text says were moved, missed or given up; events that come
round again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from factcheck import Check, Claims, Finding, Severity, Step, Target, bad, comparable, good, place, rule, same_measure, spoken

RECURRING = frozenset(
    """
    fair festival election game season tournament championship conference meeting result concert race session course exhibition
    market exchange show cup event auction round talk hearing vote dividend report figure trading school match term
    """.split()
)
"""Things that come round again, so that two dates are two of them."""
CLEAN = frozenset({"net zero", "carbon neutral", "climate neutral", "co2 neutral"})
"""Goals that hold their own amount."""
CHANGED = re.compile(
    r"\b(?:postpon|delay|defer|brought forward|bring\w* forward|push\w* back|put back|put off|extend|extension|reschedul|"
    r"originally|initially|previously|earlier plan|(?<!no )(?<!not )later than|sooner than|ahead of|behind schedule|revis|"
    r"instead of|rather than|no longer|overrun|slipped|slip |setback|held up|new date|new deadline|"
    r"had planned|had hoped|at first|now expect|now say|now plan|at the earliest|at the latest)",
    re.I,
)
TELLING = re.compile(r";|\b(?:said|says|told|tells|announced|announces|spoke|speaks|added|adds|which)\b")
"""What stands between two clauses of one sentence that are told one by one."""
MANY = 12
"""More targets of one thing are a timetable or a table."""
FARTHEST = 400
"""Code points around a target in which a change of plan is looked for."""


@rule(
    severity="error",
    catalogue=["E1"],
    examples=[
        bad("Ostara Ltd will be carbon neutral [[by 2035]]. Ostara Ltd has a plan to be carbon neutral [[by 2041]]."),
        bad(
            "Corvane Group will close 40 branches [[by 2027]], its chairman said. The staff of other lenders are alarmed.\n\n"
            "Corvane Group wants to close 40 branches [[by the end of 2029]]."
        ),
        bad(
            "The cable car will open [[in May 2026]]. When the cable car opens [[in autumn 2027]], it will have 12 cabins.",
            severity="warning",
        ),
        bad(
            "The refinery is to begin production [[in early 2026]]. Production begins [[in July 2028]], a spokesman said.",
            severity="warning",
        ),
        good("Ostara Ltd will halve its emissions by 2030 and be carbon neutral by 2041."),
        good("Ostara Ltd will be carbon neutral by 2035. It had planned to be carbon neutral by 2041."),
        good("Ostara Ltd will be carbon neutral by 2035. It has brought its carbon-neutral target forward from 2041."),
        good("Corvane Group will close 40 branches by 2027. By 2029 Corvane Group will close 90 branches."),
        good("Corvane Group will close 40 branches in Kent by 2027. Corvane Group will close 40 branches in Wales by 2029."),
        good("The cable car will open in May 2026. The second cable car will open in autumn 2027."),
        good("Corvane Group will close 40 branches by 2027. Its rival Tallis Bank will close 40 branches by 2029."),
        good("Corvane Group will close 40 branches by 2027. All 40 branches will be closed by the end of 2027."),
        good("The poetry festival will open on 3 May 2025. The poetry festival will open on 2 May 2026."),
    ],
)
def conflicting_deadlines(claims: Claims) -> Iterator[Check]:
    for group in claims.of(Target).where(_usable).by(lambda target: target.thing).values():
        if len(group) > MANY:
            continue
        told: set[tuple[str, str]] = set()
        for first, second in combinations(group, 2):
            severity = _severity(first, second, claims)
            pair = (_days(first), _days(second))
            if severity and pair not in told:
                told.add(pair)
                yield _finding(first, second, severity)


def _usable(target: Target) -> bool:
    return (
        target.live and target.when is not None and not (target.conditional or target.forecast) and target.thing not in RECURRING
    )


def _severity(first: Target, second: Target, claims: Claims) -> Severity | None:
    """How sure it is that two targets are one with two deadlines; None if they need not be."""
    assert first.when is not None
    assert second.when is not None
    dues = first.dues(second)
    if (
        dues is None
        or (dues[0].after > dues[1].first and dues[1].after > dues[0].first)
        or not _told_apart(first, second, claims)
    ):
        return None
    likeness = first.likeness(second)
    if likeness == "different" or comparable(first, second, on=("voice",)).verdict == "different":
        return None
    if first.begins != second.begins or (first.deed is None and second.deed is None and first.amount is None):
        return None
    one, two = first.amount, second.amount
    if (one is None) != (two is None) and first.thing not in CLEAN:
        return None
    if one is not None and two is not None and (not same_measure(one, two) or one.value.widest.disjoint(two.value.widest)):
        return None
    if one is not None and first.when.bound is None and second.when.bound is None:
        return None  # so many in one year, and as many in the next
    if _near_a_revision(first, second, claims):
        return None
    same_sort = (first.when.bound is None) == (second.when.bound is None)
    told = all(each.status in ("planned", "agreed") and not each.scheduled and not each.reported for each in (first, second))
    named = first.actor is not None and not first.stands_in and not second.stands_in
    return "error" if likeness == "equal" and named and same_sort and told and first.details == second.details else "warning"


def _told_apart(first: Target, second: Target, claims: Claims) -> bool:
    """True if two targets stand in two sentences, or in two clauses of which somebody says one."""
    between = claims.document.prose[first.span.end : second.span.start]
    return first.sentence != second.sentence or TELLING.search(between) is not None


def _near_a_revision(first: Target, second: Target, claims: Claims) -> bool:
    """True if a sentence with one of the two, or beside it, tells of a change of plan."""
    sentences, prose = claims.document.sentences, claims.document.prose
    for target in (first, second):
        start = sentences[max(0, target.sentence - 1)].span.start
        end = sentences[min(len(sentences) - 1, target.sentence + 1)].span.end
        if CHANGED.search(prose, max(start, target.span.start - FARTHEST), min(end, target.span.end + FARTHEST)):
            return True
    return False


def _finding(first: Target, second: Target, severity: Severity) -> Finding:
    assert first.when is not None
    assert second.when is not None
    places = tuple(place(each.when, f"{_days(each)}") for each in (second, first) if each.when)
    actor = first.actor or second.actor
    return Finding(
        severity=severity,
        message=f"“{second.text}” and “{first.text}” give one target two deadlines.",
        places=places,
        working=(
            *(
                Step(expression=f"“{each.when.text}”", result=_days(each), operands=(at,))
                for each, at in zip((second, first), places, strict=True)
                if each.when
            ),
            Step(expression="the two spans of days", result="have no day in common"),
        ),
        assumption="" if severity == "error" else f"Assumes that both are of one plan{f' of {actor}' if actor else ''}.",
        explanations=("One of the two comes from an older version of the plan.", "The two are stages or parts of a plan."),
        repairs=(
            f"Make both “{first.when.text}”, or both “{second.when.text}”.",
            "Say that the plan was moved, or what sets the two apart.",
        ),
        settles="The announcement of the plan.",
    )


def _days(target: Target) -> str:
    if target.due is None:
        assert target.when is not None
        return target.when.text
    if target.due.length == 1:
        return spoken(target.due.first)
    return f"{spoken(target.due.first)} to {spoken(target.due.last)}"
