"""One target cannot have two amounts.

"Will install 300 chargers by 2027" and "will install 500 chargers by 2027" cannot both be the plan. Figures are intervals: 300
and "some 310" are one figure told twice. "More than" and "up to" hold all that lies beyond.

It is an error where both sentences name who acts and what is done in the same way and the deadlines meet; where one of them
leaves something out, it is a warning.

Not flagged: amounts for different deadlines, places or parts of the plan; two speakers; a figure that the text says was raised,
cut or met; amounts of different things or units.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from factcheck import Check, Claims, Finding, Severity, Step, Target, bad, comparable, good, place, rule, same_measure

CHANGED = re.compile(
    r"\b(?:raised? (?:its|the|their)|lower(?:ed|s)? (?:its|the|their)|up from|down from|originally|initially|previously|earlier|"
    r"revis|instead of|rather than|no longer|had planned|at first|now expect|now plan|upgrad|downgrad|doubled|a further|another|"
    r"additional|in addition|of (?:these|those|them|which)|includ|each)",
    re.I,
)
FARTHEST = 300
"""Code points around a target in which a change of plan is looked for."""
TELLING = re.compile(r";|\b(?:said|says|told|tells|announced|announces|spoke|speaks|added|adds|which)\b")
"""What stands between two clauses of one sentence that are told one by one."""
MANY = 12
"""More targets of one thing are a timetable or a table."""


@rule(
    severity="error",
    catalogue=["E1"],
    examples=[
        bad("Ostara Ltd aims to buy [[30 ferries]] by 2031, it said.\n\nBy 2031 Ostara Ltd will buy [[45 ferries]]."),
        bad(
            "Corvane Group plans to cut its emissions [[by 40%]] by 2032. "
            "Corvane Group will cut its emissions [[by 55%]] by 2032."
        ),
        bad(
            "The harbour will spend [[€60 million]] on cranes by 2029. "
            "The harbour has pledged to spend [[€85 million]] on cranes by 2029."
        ),
        good("Ostara Ltd aims to buy 30 ferries by 2031. Ostara Ltd will buy 45 ferries by 2036."),
        good("Ostara Ltd aims to buy 30 ferries by 2031. Ostara Ltd will buy another 15 ferries by 2031."),
        good("Ostara Ltd had aimed to buy 30 ferries by 2031. Ostara Ltd will buy 45 ferries by 2031."),
        good("Ostara Ltd aims to buy 30 ferries by 2031. Corvane Group will buy 45 ferries by 2031."),
        good("Ostara Ltd aims to buy 30 ferries for Norway by 2031. Ostara Ltd will buy 45 ferries for Chile by 2031."),
        good("Ostara Ltd aims to buy 30 ferries by 2031. Ostara Ltd will buy more than 25 ferries by 2031."),
        good("The harbour will spend €60 million on cranes by 2029. The harbour will spend €85 million on locks by 2029."),
    ],
)
def conflicting_amounts(claims: Claims) -> Iterator[Check]:
    for group in claims.of(Target).where(_usable).by(lambda target: target.thing or "").values():
        if len(group) > MANY:
            continue
        for first, second in combinations(group, 2):
            severity = _severity(first, second, claims)
            if severity:
                yield _finding(first, second, severity)
                break


def _usable(target: Target) -> bool:
    return target.live and target.when is not None and target.amount is not None and not (target.conditional or target.forecast)


def _severity(first: Target, second: Target, claims: Claims) -> Severity | None:
    """How sure it is that two targets are one with two amounts; None if they need not be."""
    one, two = first.amount, second.amount
    if one is None or two is None or not _told_apart(first, second, claims) or not same_measure(one, two):
        return None
    if not one.value.widest.disjoint(two.value.widest) or not _meet(first, second):
        return None
    likeness = first.likeness(second)
    if likeness == "different" or comparable(first, second, on=("voice",)).verdict == "different":
        return None
    if first.deed is None and second.deed is None and (first.actor is None or second.actor is None):
        return None
    if any(_near_a_change(target, claims) for target in (first, second)):
        return None
    told = all(each.status in ("planned", "agreed") and not each.reported and not each.stands_in for each in (first, second))
    same = first.when is not None and second.when is not None and first.when.bound == second.when.bound
    return "error" if likeness == "equal" and told and same and first.due == second.due and first.actor else "warning"


def _meet(first: Target, second: Target) -> bool:
    """True if the times of two targets have a day in common, or roll on from one day in the same words."""
    dues = first.dues(second)
    if dues is not None:
        return dues[0].after > dues[1].first and dues[1].after > dues[0].first
    if first.horizon != "rolling" or second.horizon != "rolling" or first.when is None or second.when is None:
        return False
    return first.when.text.lower() == second.when.text.lower()


def _told_apart(first: Target, second: Target, claims: Claims) -> bool:
    """True if two targets stand in two sentences, or in two clauses of which somebody says one."""
    between = claims.document.prose[first.span.end : second.span.start]
    return first.sentence != second.sentence or TELLING.search(between) is not None


def _near_a_change(target: Target, claims: Claims) -> bool:
    """True if the sentence of a target tells of another figure, or of a part of it."""
    start, end = claims.document.sentences[target.sentence].span
    found = CHANGED.search(claims.document.prose, max(start, target.span.start - FARTHEST), min(end, target.span.end + FARTHEST))
    return found is not None


def _finding(first: Target, second: Target, severity: Severity) -> Finding:
    one, two = first.amount, second.amount
    assert one is not None
    assert two is not None
    places = (place(two, "the amount here"), place(one, "the amount there"))
    actor = first.actor or second.actor
    return Finding(
        severity=severity,
        message=f"“{second.text}” and “{first.text}” give one target two amounts.",
        places=places,
        working=(
            Step(expression=f"{two.text} stands for", result=str(two.value.widest), operands=(places[0],)),
            Step(expression=f"{one.text} stands for", result=str(one.value.widest), operands=(places[1],)),
            Step(expression="the two ranges", result="have no number in common"),
        ),
        assumption="" if severity == "error" else f"Assumes that both are of one plan{f' of {actor}' if actor else ''}.",
        explanations=("One of the two comes from an older version of the plan.", "The two are of different parts or places."),
        repairs=(f"Make both {one.text}, or both {two.text}.", "Say that the target was changed, or what sets the two apart."),
        settles="The announcement of the plan.",
    )
