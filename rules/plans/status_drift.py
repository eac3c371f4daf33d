"""One plan cannot be settled in one sentence and open in another.

A headline that lets a company buy its rival, over a text in which it is only considering a bid, promises more than the text
holds. The same goes for "will" beside "is considering", "has agreed" beside "is in talks", "has completed" beside "plans to",
and "has dropped its plan" beside "will". What is told as done is compared only for deeds that are done to one thing once ("buy",
"open", "adopt"). Where one side tells only of hope or willingness, a note says so.

Not flagged: what somebody once considered, planned or hoped; what will happen under a condition or subject to approval; two
speakers; another actor, another thing, another part of it; "may" and "could" beside "is considering".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Literal

from factcheck import Check, Claims, Finding, Severity, Step, Target, When, bad, comparable, good, place, rule, same_measure

Status = Literal["considering", "hoped", "planned", "agreed", "under way", "completed", "missed", "abandoned", "former"]
Likeness = Literal["equal", "unknown", "different"]
LEVELS: dict[Status, int] = {
    "abandoned": -1,
    "considering": 0,
    "hoped": 1,
    "planned": 2,
    "agreed": 2,
    "under way": 2,
    "completed": 3,
}
WORDS: dict[Status, str] = {
    "abandoned": "given up",
    "considering": "still open",
    "hoped": "hoped for",
    "planned": "planned",
    "agreed": "agreed",
    "under way": "under way",
    "completed": "done",
}
OPEN = frozenset({"considering", "hoped"})
ONCE = frozenset(
    """
    open complete build close buy merge sell end list renovate move split withdraw cancel sign join leave publish demolish adopt
    appoint rename resign approve award reopen nationalise privatise legalise electrify replace host order start launch
    """.split()
)
"""Deeds that are done to one thing once."""
AHEAD = re.compile(r"\b(?:next|coming|tomorrow)\b", re.I)
GOING_ON = frozenset("proceed host hold start open launch be go tak".split())
"""Deeds, or their stems, of what is not cancelled."""
SUCCESSIVE = ({"agreed", "completed"}, {"under way", "completed"}, {"abandoned", "completed"})
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
        bad("The canton [[has decided to close]] its mine. Whether its mine [[will be closed is unclear]], the canton said."),
        bad("Corvane Group [[bought]] Ostara Ferries on Friday. Corvane Group, which [[plans to buy]] Ostara Ferries, grows."),
        bad("The museum [[will build]] a tower. No [[decision has been taken on building]] the tower, its director said."),
        bad("The canton [[rejected the plan]] for a tunnel at Ulm. The plan for a tunnel at Ulm [[is still being examined]]."),
        bad("The regatta [[has been cancelled]]. The regatta [[will go ahead]], its sponsors said."),
        bad("Lena Ost [[has been appointed]] abbess. Lena Ost [[is to be appointed]] abbess next year."),
        bad("The canton [[has legalised]] the drink. The canton [[wants to legalise]] the drink."),
        good("# Ostara to buy Corvane Group\n\nOstara has agreed to buy Corvane Group.", format="markdown"),
        good("Ostara Ltd was considering a bid for Corvane Group in May. In June Ostara Ltd agreed to buy Corvane Group."),
        good("The port will sell its tugs. Its rival Hallam Quay is considering selling its tugs."),
        good("The port will sell its tugs. The port is considering selling its cranes."),
        good("The port will sell its tugs if the price is right. The port is in talks to sell its tugs."),
        good("The port will sell three tugs. The port is considering selling another tug."),
        good("“The port will sell its tugs,” said a pilot. The port is considering selling its tugs."),
        good("In May the port was in talks to sell its tugs. It has now sold its tugs."),
        good("The port has raised its fees. The port plans to raise its fees."),
        good("The port has bought Ostara Ferries. The port hopes to buy Hallam Quay too."),
        good("The port has opened a depot in Leeds. The port will open a depot in York."),
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
    less, surer = _by_certainty(first, second)
    low, high = _level(less, surer), _level(surer, less)
    statuses = {_status(first, second), _status(second, first)}
    if low == high or (low >= 0 and high < LEVELS["planned"]) or statuses in SUCCESSIVE:
        return None
    if surer.conditional or (less.conditional and less.status not in OPEN) or _is_over(claims, less):
        return None
    if first.sentence == second.sentence or not _is_one_deed(first, second) or _likeness(first, second) == "different":
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


def _likeness(first: Target, second: Target) -> Likeness:
    return first.likeness(second, of_deeds="abandoned" not in (_status(first, second), _status(second, first)))


def _status(target: Target, other: Target) -> Status:
    """How far a plan has come, with what "has been cancelled" given up beside another deed."""
    return "abandoned" if target.status == "completed" and target.deed == "cancel" != other.deed else target.status


def _level(target: Target, other: Target) -> int:
    return LEVELS[_status(target, other)]


def _by_certainty(first: Target, second: Target) -> tuple[Target, Target]:
    """The one that tells less, and the surer one."""
    return (first, second) if _level(first, second) <= _level(second, first) else (second, first)


def _is_one_deed(first: Target, second: Target) -> bool:
    deeds = (first.deed, second.deed)
    given_up = "abandoned" in (_status(first, second), _status(second, first))
    return deeds[0] == deeds[1] or (given_up and (None in deeds or ("cancel" in deeds and bool(GOING_ON & set(deeds)))))


def _have_one_actor(first: Target, second: Target) -> bool:
    """True if both name who acts, or the thing itself is told closely enough to be one."""
    if first.actor is not None and second.actor is not None:
        return True
    if not (first.by_itself or second.by_itself):
        return False
    return (first.only and second.only) or not set(first.details).isdisjoint(second.details)


def _is_over(claims: Claims, target: Target) -> bool:
    """True if the sentence of a target tells of a time before, in which it stood so."""
    planned = target.when.span if target.when else None
    return any(
        time.sentence == target.sentence
        and time.span != planned
        and not AHEAD.search(time.text)
        and time.tense == "past"
        and not (time.needs == "document" and time.granularity == "day")
        for time in claims.of(When)
    )


def _finding(first: Target, second: Target, severity: Severity) -> Finding:
    less, surer = _by_certainty(first, second)
    words = {each.span: WORDS[_status(each, other)] for each, other in ((less, surer), (surer, less))}
    places = tuple(place(each, words[each.span]) for each in (second, first))
    return Finding(
        severity=severity,
        message=f"“{less.text}” says less than “{surer.text}”: one plan is {words[less.span]} and {words[surer.span]}.",
        places=places,
        working=tuple(
            Step(expression=f"“{each.text}”", result=words[each.span], operands=(at,))
            for each, at in zip((second, first), places, strict=True)
        ),
        assumption=f"Assumes that both are of one plan of {first.actor}, at one time.",
        explanations=("The headline or the lead says more than is known.", "One of the two comes from an older version."),
        repairs=(f"Tell it as {words[less.span]} in both places.", f"Tell it as {words[surer.span]} in both places."),
        settles="The announcement, or what the sources said.",
    )
