"""One plan cannot be settled in one sentence and open in another.

A headline that lets a company buy its rival, over a text in which it is only considering a bid, promises more than the text
holds. The same goes for "will" beside "is considering", "has agreed" beside "is in talks", "has completed" beside "plans to",
and "has dropped its plan" beside "will". Where one side tells only of hope or willingness, a note says so.

Not flagged: what somebody once considered, planned or hoped; plans under a condition or subject to approval; two speakers;
another actor, another thing, another part of it; "may" and "could" beside "is considering".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck import Check, Claims, Finding, Severity, Step, Target, When, bad, comparable, good, place, rule, same_measure

LEVELS = {"abandoned": -1, "considering": 0, "hoped": 1, "planned": 2, "agreed": 2, "completed": 3}
WORDS = {
    "abandoned": "given up",
    "considering": "still open",
    "hoped": "hoped for",
    "planned": "planned",
    "agreed": "agreed",
    "completed": "done",
}
OPEN = frozenset({"considering", "hoped"})
ONCE = frozenset(
    """
    open complete build close buy merge sell end list renovate move split withdraw cancel sign join leave publish demolish adopt
    appoint rename resign approve award reopen nationalise privatise legalise electrify replace host order
    """.split()
)
"""Deeds that are done to one thing once."""
SUCCESSIVE = ({"agreed", "completed"}, {"abandoned", "completed"})
"""Certainties that a text may well tell one after the other."""
MANY = 12
"""More statements on one thing are a story with many turns."""


@rule(
    severity="warning",
    catalogue=["E4"],
    examples=[
        bad(
            "# Ostara [[to buy]] Corvane Group\n\nOstara is [[weighing a bid]] for Corvane Group, three bankers said.",
            format="markdown",
        ),
        bad("Corvane Group [[will close]] its Leeds depot. Corvane Group [[is considering closing]] its Leeds depot."),
        bad("The port [[has agreed to sell]] its tugs. The port [[is in talks to sell]] its tugs, a spokesman said."),
        bad("Ostara Ltd [[has completed its takeover]] of Corvane Group. Ostara Ltd [[plans to take over]] Corvane Group."),
        bad("The port [[will sell]] its tugs. The port [[hopes to sell]] its tugs.", severity="note"),
        bad("The port [[will sell its tugs by 2027]]. The port has dropped its [[plan to sell]] its tugs."),
        good("# Ostara to buy Corvane Group\n\nOstara has agreed to buy Corvane Group.", format="markdown"),
        good("Ostara Ltd was considering a bid for Corvane Group in May. In June Ostara Ltd agreed to buy Corvane Group."),
        good("The port will sell its tugs. Its rival Hallam Quay is considering selling its tugs."),
        good("The port will sell its tugs. The port is considering selling its cranes."),
        good("The port will sell its tugs if the price is right. The port is in talks to sell its tugs."),
        good("The port will sell three tugs. The port is considering selling another tug."),
        good("“The port will sell its tugs,” said a pilot. The port is considering selling its tugs."),
        good("The port may sell its tugs. The port is considering selling its tugs."),
    ],
)
def status_drift(claims: Claims) -> Iterator[Check]:
    for group in claims.of(Target).where(_usable).by(lambda target: target.thing).values():
        if len(group) > MANY:
            continue
        for first, second in combinations(group, 2):
            severity = _severity(claims, first, second)
            if severity:
                yield _finding(first, second, severity)
                break


def _usable(target: Target) -> bool:
    revised = target.revised and target.status != "abandoned"
    return target.status in LEVELS and not (target.forecast or revised)


def _severity(claims: Claims, first: Target, second: Target) -> Severity | None:
    """How far two targets drift apart; None if they do not, or need not be one."""
    less, surer = sorted((first, second), key=lambda target: LEVELS[target.status])
    low, high = LEVELS[less.status], LEVELS[surer.status]
    statuses = {first.status, second.status}
    if low == high or (low >= 0 and high < LEVELS["planned"]) or statuses in SUCCESSIVE:
        return None
    if surer.conditional or (less.conditional and less.status not in OPEN) or _is_over(claims, less):
        return None
    if first.sentence == second.sentence or not _is_one_deed(first, second) or first.likeness(second) == "different":
        return None
    if set(second.details) - set(first.details) and not first.headline:
        return None
    if comparable(first, second, on=("voice",)).verdict == "different" or not _have_one_actor(first, second):
        return None
    one, two = first.amount, second.amount
    if one is not None and two is not None and same_measure(one, two) and one.value.widest.disjoint(two.value.widest):
        return None
    if surer.status == "completed" and surer.deed not in ONCE:
        return None
    return "note" if low == LEVELS["hoped"] and high < LEVELS["completed"] else "warning"


def _is_one_deed(first: Target, second: Target) -> bool:
    return first.deed == second.deed or ("abandoned" in (first.status, second.status) and None in (first.deed, second.deed))


def _have_one_actor(first: Target, second: Target) -> bool:
    """True if both name who acts, or the thing itself is told closely enough to be one."""
    if first.actor is not None and second.actor is not None:
        return True
    if first.by_itself and second.by_itself:
        return True
    return (first.by_itself or second.by_itself) and not set(first.details).isdisjoint(second.details)


def _is_over(claims: Claims, target: Target) -> bool:
    """True if the sentence of a target tells of a time before, in which it stood so."""
    return any(
        time.sentence == target.sentence and time.tense == "past" and not (time.needs == "document" and time.granularity == "day")
        for time in claims.of(When)
    )


def _finding(first: Target, second: Target, severity: Severity) -> Finding:
    surer, less = sorted((first, second), key=lambda target: -LEVELS[target.status])
    places = tuple(place(each, WORDS[each.status]) for each in (second, first))
    return Finding(
        severity=severity,
        message=f"“{less.text}” says less than “{surer.text}”: one plan is {WORDS[less.status]} and {WORDS[surer.status]}.",
        places=places,
        working=tuple(
            Step(expression=f"“{each.text}”", result=WORDS[each.status], operands=(at,))
            for each, at in zip((second, first), places, strict=True)
        ),
        assumption=f"Assumes that both are of one plan of {first.actor}, at one time.",
        explanations=("The headline or the lead says more than is known.", "One of the two comes from an older version."),
        repairs=(f"Tell it as {WORDS[less.status]} in both places.", f"Tell it as {WORDS[surer.status]} in both places."),
        settles="The announcement, or what the sources said.",
    )
