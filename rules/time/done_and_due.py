"""What has happened cannot still be to come.

A text that tells of one thing's opening as done and, elsewhere, as planned was put together from an older and a newer report, or
brought up to date in one place only. Readers cannot tell whether the bridge is open.

Compared are tellings of one event of one thing, with a date or without. Whoever tells it: a quoted plan is left aside.

Not flagged: what may happen again ("reopen", "annual", "for the second time", "the next stage"), another thing of the same
noun, a thing that closed in between, what had been planned, what is only possible.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from factcheck import Check, Claims, Event, Finding, Period, Step, bad, comparable, good, place, rule

ONCE = frozenset(
    """
    found open close build complete demolish launch release publish sign approve pass repeal sell bury begin end
    reopen destroy resign retire marry introduce deliver hold remove
    abolish ban automate electrify nationalise privatise dissolve merge rename choose appoint elect crown extradite execute
    """.split()
) | {
    "take effect",
    "go public",
    "take office",
    "swear in",
    "begin construction",
    "complete construction",
    "take over",
    "enter service",
}
COMPLETED = ("become ", "join ", "leave ", "move into ", "resign as ")
"""Predicates with what one becomes, joins or leaves, which few do twice."""
ANY = "any "
"""How the predicate of a verb begins that is none of these."""
BEGINNINGS = frozenset({"open", "begin", "launch", "release"})
"""What may begin anew once it has ended."""
HOURS = frozenset({"open", "close", "begin", "end"})
"""What shops and shows do every day: such a plan counts only with a date."""
BY_MANY = frozenset({"approve", "pass", "sign", "sell", "launch", "release", "publish"})
"""What more than one may do to the same thing."""
DONE = frozenset({"happened", "prior"})
MOST = 40
"""So many tellings of one sort of event are compared; that bounds the work on long lists."""


@rule(
    severity="warning",
    catalogue=["D5", "E4"],
    examples=[
        bad("[[The footbridge was opened on 4 May]] by the mayor. The mayor [[will open the footbridge in September]]."),
        bad("[[The aquarium opened on Saturday]]. Tickets cost £4. [[It will open to the public in August]]."),
        bad("Halmer Tools [[has sold its Leeds mill]].\n\nHalmer Tools [[is to sell its Leeds mill]] next spring."),
        good("The aquarium closed in 2019. The aquarium had opened in 1990. It will open in August."),
        good("The fair opened on Saturday. It will open again in August."),
        good("The first pool opened on Saturday. The second pool will open in August."),
        good("The aquarium was to open in June. It opened in August."),
        good("The firm opened a shop in Bergen. It will open a shop in Voss."),
        good("The aquarium opened on Saturday. “The aquarium will open in August,” its director had said."),
    ],
)
def done_and_due(claims: Claims) -> Iterator[Check]:
    events = claims.of(Event).where(lambda event: _happens_once(event.predicate) and not event.again)
    ended = {event.argument.name for event in events if event.predicate in ("close", "end") and event.mood in DONE}
    for told_of, told in events.by(lambda event: event.predicate.removeprefix("first ")).items():
        done = tuple(event for event in told if _is_done(event, claims.date))[:MOST]
        due = tuple(event for event in told if _is_due(event))[:MOST]
        closed = ended if told_of in BEGINNINGS else ()
        flagged: set[str] = set()
        for past in done:
            for future in due:
                name = future.argument.name
                if name in flagged or name in closed or past.revised or future.revised or not _of_one(past, future):
                    continue
                flagged.add(name)
                yield _finding(past, future)


def _happens_once(predicate: str) -> bool:
    return predicate.removeprefix("first ") in ONCE or predicate.startswith((*COMPLETED, ANY))


def _by_one(past: Event, future: Event) -> bool:
    """True if both are done by the same, or nobody is said to do one of them."""
    doers = [event.agent.name if event.agent else None for event in (past, future)]
    return doers[0] == doers[1] or any((event.passive or event.nominal) and event.agent is None for event in (past, future))


def _in_one_year(past: Event, future: Event) -> bool:
    """True if the years of their times do not differ."""
    if past.when is None or future.when is None:
        return past.when is None and past.predicate.startswith(ANY)
    days = past.when.days, future.when.days
    return days[0] is None or days[1] is None or days[0].first.year == days[1].first.year


def _is_done(event: Event, today: dt.date | None) -> bool:
    """True for an event told as past; one named by a noun ("the opening on 3 May") is past by its date only."""
    if not event.nominal or event.mood not in DONE:
        return event.mood in DONE
    days = event.when.days if event.when else None
    return today is not None and days is not None and days.after <= today


def _is_due(event: Event) -> bool:
    """True for an event told as still to come, at a time that does not come round every week."""
    when = event.when
    if when is None:
        return event.mood == "planned" and event.predicate not in HOURS
    named = isinstance(when, Period) or when.month is not None or when.year is not None
    if not named and not when.text.lower().startswith(("next", "later", "this", "tomorrow", "in ", "the end", "late", "early")):
        return event.mood == "planned" and event.predicate not in HOURS
    return event.mood in ("planned", "present")


def _of_one(past: Event, future: Event) -> bool:
    first, second = sorted((past, future), key=lambda event: event.span)
    same = first.of_one(second)
    other = past.predicate.startswith(ANY)
    acted = all(event.passive or event.agent for event in (past, future))
    if other and (not acted or same != "equal" or second.argument.sort != "noun" or future.when is None):
        return False
    if past.office is not None and future.office is not None and past.office != future.office:
        return False
    if (other or past.predicate == "hold") and not _in_one_year(past, future):
        return False
    if (other or past.predicate in BY_MANY) and not _by_one(past, future):
        return False
    sure = same == "equal" or (same == "unknown" and second.argument.stands_in and second.argument.only)
    return sure and comparable(past, future, on=("voice",)).verdict != "different"


def _finding(past: Event, future: Event) -> Finding:
    first, second = sorted((past, future), key=lambda event: event.span)
    labels = {past.span: "told as done", future.span: "told as still to come"}
    places = tuple(place(event, labels[event.span]) for event in (first, second))
    return Finding(
        severity="warning",
        message=f"“{past.text}” is told as done, but “{future.text}” as still to come.",
        places=places,
        working=tuple(Step(expression=f"“{each.text}”", result=each.label, operands=(each,)) for each in places),
        assumption=f"Assumes that both speak of the same thing ({past.argument.name}).",
        explanations=("One of the two passages was taken from an older text.", "They speak of two stages of it."),
        repairs=("Bring the older passage up to date.", "Say what is different about the second time."),
        settles="Whether it has happened at the date of the document.",
    )
