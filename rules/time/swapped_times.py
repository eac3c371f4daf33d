"""Times must lie as the words between them say.

"On 3 June, two days after the vote of 9 June": the "after" puts the vote first, the calendar puts it last. So do "led to" and
"followed", minutes and results with what they are of, and verdicts with an appeal against them. One of the two dates is wrong, or
the word is.

It is an error where "after", "before" or a word like them joins two complete dates; a warning where the order comes from what a
word means ("the results of the vote of 9 June were read on 3 June"), and where the year has to be assumed.

Not flagged: what is announced, planned or forecast, words with another sense ("named after", "before the court"), times in
another clause, quotations.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from factcheck import Check, Claims, Finding, Severity, Step, Succession, bad, good, place, rule

OPPOSITE: Final = {"after": "before", "following": "before", "before": "after", "preceding": "after"}
"""Words of order, and what may have been meant instead."""
PLAIN: Final = OPPOSITE.keys() | {"prior to", "ahead of", "followed by", "preceded by"}


@rule(
    severity="error",
    catalogue=["D6"],
    examples=[
        bad("The choir sang [[on 3 June 2012]], two days after the prize was given [[on 9 June 2012]]."),
        bad("The results of the vote of [[9 June 2012]] were read out on [[3 June 2012]].", severity="warning"),
        bad("The tenants left on [[3 June 2012]], the owner having cancelled the lease on [[9 June 2012]].", severity="warning"),
        bad("The flood on [[9 June 2012]] led to a protest on [[3 June 2012]].", severity="warning"),
        good("The choir sang on 9 June 2012, two days after the prize was given on 7 June 2012."),
        good("The results of the vote of 3 June 2012 were read out on 9 June 2012."),
        good("The results of the vote of 9 June 2012 will be compared with those of 3 June 2012."),
        good("The school, named after a mayor who died on 9 June 2012, opened on 3 June 2012."),
        good("He left on 3 June 2012 after the announcement of a vote on 9 June 2012."),
    ],
)
def swapped_times(claims: Claims) -> Iterator[Check]:
    for pair in claims.of(Succession):
        found = pair.order()
        if found is not None and found[0] == "after" and not pair.voice.quoted:
            yield _finding(pair, guessed=found[1])


def _finding(pair: Succession, *, guessed: bool) -> Finding:
    earlier, later = place(pair.earlier, "said to be the earlier"), place(pair.later, "said to be the later")
    plain = pair.word in PLAIN
    severity: Severity = "error" if plain and not guessed else "warning"
    assumptions = [] if plain else [f"that “{pair.word}” joins what happened at the two times"]
    if guessed:
        assumptions.append("that both days are of one year")
    opposite = OPPOSITE.get(pair.word)
    return Finding(
        severity=severity,
        message=f"“{pair.text}” has “{pair.earlier.text}” come before “{pair.later.text}”, but it is the later of the two.",
        places=(later, earlier) if pair.later.span < pair.earlier.span else (earlier, later),
        working=(
            Step(expression=f"by the word “{pair.word}”", result=f"{pair.earlier.text}, then {pair.later.text}"),
            Step(expression="by the calendar", result=f"{pair.later.text}, then {pair.earlier.text}"),
        ),
        assumption=f"Assumes {' and '.join(assumptions)}." if assumptions else "",
        explanations=(
            "One of the two dates was mistyped.",
            f"“{opposite}” was meant." if opposite else "The order was turned round.",
        ),
        repairs=(
            f"Correct “{pair.earlier.text}” or “{pair.later.text}”.",
            f"Write “{opposite}” instead of “{pair.word}”." if opposite else "Tell the two in the other order.",
        ),
        settles="A record of either event.",
    )
