"""What had happened before must have the earlier date.

"The house was sold on 3 May. It had been let on 9 June": the "had" puts the letting before the sale, the dates put it behind.
Writers step back like this to fill in what led to an event, and a month that slips there turns the story round.

Compared are an event told with "had" and one in the simple past, of the same thing or person, in the same sentence or the one
before; within a sentence a relative clause with "had" may be about anything. The step back may be from something else that the
text leaves out, so this is a warning.

Not flagged: what "had happened by" a time, conditions ("had it been sold"), plans ("had been due"), and a "had" that may look
back from another time named near by.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Argument, Check, Claims, Event, Finding, Step, bad, comparable, good, place, rule


@rule(
    severity="warning",
    catalogue=["D6"],
    examples=[
        bad("[[The house was sold on 3 May 2012]]. [[It had been let on 9 June 2012]]."),
        bad("[[Ola Brandt retired in 1990]]. [[Brandt had moved to Voss in 1994]], to be near the sea."),
        bad("[[The statue was set up in 1861]] by the baker, [[who had bought the square in 1866]]."),
        bad("[[The harp was found on 3 March 2018]] in a barn. [[The harp had vanished on 9 April 2018]]."),
        good("The house was sold on 3 May 2012. It had been let on 9 March 2012."),
        good("The house was sold on 3 May 2012. By June it had been sold again."),
        good("The house was sold on 3 May 2012. The barn had been sold on 9 June 2012."),
        good("The house was sold on 3 May 2012. It had been due to be sold on 9 June 2012."),
        good("Ola Brandt retired in 1990. In 2001, when Brandt had moved to Voss, the mill closed."),
    ],
)
def prior_event_later(claims: Claims) -> Iterator[Check]:
    events = claims.of(Event).where(lambda event: event.when and not event.nominal and not event.revised)
    told = events.where(lambda event: event.mood == "happened").by(lambda event: event.sentence)
    for prior in events.where(lambda event: event.mood == "prior"):
        near = [event for sentence in (prior.sentence - 1, prior.sentence) for event in told.get(sentence, ())]
        near = [event for event in near if event.block == prior.block and event.when and prior.when]
        orders = [prior.order(event) for event in near]
        if any(order is not None and order[0] == "before" for order in orders):
            continue  # it may look back from that one
        for event, order in zip(near, orders, strict=True):
            same = any(_same(one, other) for one in (event.argument, event.agent) for other in (prior.argument, prior.agent))
            same = same or (prior.aside and not event.aside and prior.sentence == event.sentence and _follows(prior, event))
            if order is None or not same or comparable(prior, event, on=("voice",)).verdict == "different":
                continue
            yield _finding(event, prior, guessed=order[1])
            break


def _follows(prior: Event, event: Event) -> bool:
    """True if the time of one stands behind that of the other."""
    return prior.when is not None and event.when is not None and event.when.span.end <= prior.when.span.start


def _same(earlier: Argument | None, later: Argument | None) -> bool:
    return earlier is not None and later is not None and earlier.name == later.name and earlier.compared(later) != "different"


def _finding(event: Event, prior: Event, *, guessed: bool) -> Finding:
    assert event.when is not None
    assert prior.when is not None
    first, second = sorted((event, prior), key=lambda each: each.span)
    return Finding(
        severity="warning",
        message=f"“{prior.text}” is told as having come before “{event.text}”, but its date is later.",
        places=(place(first, first.when.text if first.when else ""), place(second, second.when.text if second.when else "")),
        working=(
            Step(expression="by the tenses", result=f"{prior.when.text}, then {event.when.text}"),
            Step(expression="by the calendar", result=f"{event.when.text}, then {prior.when.text}"),
        ),
        assumption="Assumes that the “had” looks back from there"
        + (", and that the dates are of the years nearest to each other." if guessed else "."),
        explanations=("One of the two dates was mistyped.", "The “had” looks back from another event."),
        repairs=(f"Correct “{prior.when.text}”.", f"Correct “{event.when.text}”.", "Tell the later event in the simple past."),
        settles="A record of either event.",
    )
