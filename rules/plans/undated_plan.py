"""A plan without a start cannot be put beside a dated target of the same actor.

"Over the next three years" begins on the day it was written. In a document without a date that day is unknown, so nobody can say
whether the plan comes before, with or after a target that has its year, or whether that year is still to come. Say when the plan
begins, or date the document.

An actor who is only a pronoun, and can mean no person of the text, is taken for the document's only subject organisation. A unit
that is named by its possessive ("Acme's cloud business") counts as the organisation.

Not flagged: documents with a date or a dateline; plans of two different actors; a span of time that counts from an event or a
date in its own sentence or paragraph; plans that were dropped, moved or replaced; a plan that is only hoped for "in the coming
years".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Check, Claims, Date, Finding, Step, Target, When, bad, comparable, good, place, rule


@rule(
    severity="warning",
    catalogue=["E3", "D4"],
    examples=[
        bad(
            "Corvane Group will close 40 branches [[by 2027]]. Corvane Group will hire 900 engineers [[over the next two years]]."
        ),
        bad(
            "Ostara Ltd plans to spend €60m on its ferries [[within the next four years]]. "
            "[[By 2030]], Ostara Ltd aims to run them all on methanol."
        ),
        bad("The museum will open a second wing [[by 2029]]. [[In the next five years]] the museum will digitise 80,000 maps."),
        good(
            "Corvane Group will close 40 branches by 2027. Its rival Tallis Bank will hire 900 engineers over the next two years."
        ),
        good(
            "Corvane Group will close 40 branches by 2027. It will hire 900 engineers over the next two years.",
            published="2024-02-01",
        ),
        good("LEEDS, 1 February 2024 - Corvane Group will close 40 branches by 2027. It will hire 900 over the next two years."),
        good("Corvane Group will close 40 branches by 2027. From May 2025 it will hire 900 engineers over the next two years."),
        good("Corvane Group will close 40 branches by 2027. It had planned to hire 900 engineers over the next two years."),
        good("Corvane Group will close 40 branches by 2027 and hopes to grow in the coming years."),
    ],
)
def undated_plan(claims: Claims) -> Iterator[Check]:
    if claims.date is not None or any(date.dateline for date in claims.of(Date)):
        return
    dated = claims.of(Target).where(lambda target: _is_live(target) and target.when and target.when.needs == "absolute")
    by_actor = dated.where(lambda target: target.horizon == "dated").by(lambda target: target.actor)
    if not by_actor:
        return
    exact = [time for time in claims.of(When) if time.needs == "absolute" and time.granularity in ("day", "month")]
    paragraphs = {time.block for time in exact if time.tense != "future"}
    sentences = {time.sentence for time in exact if time.bound is None}
    for plan in claims.of(Target).where(_is_live):
        if plan.horizon != "rolling" or plan.when is None or plan.when.granularity == "vague":
            continue
        if plan.block in paragraphs or plan.sentence in sentences:
            continue
        rivals = by_actor.get(plan.actor or "", ())
        nearest = min(rivals, key=lambda target: abs(target.span.start - plan.span.start), default=None)
        if nearest is not None and comparable(plan, nearest, on=("entity",)).verdict == "equal":
            yield _finding(plan, nearest)


def _is_live(target: Target) -> bool:
    return target.status in ("planned", "agreed") and not target.revised


def _finding(plan: Target, target: Target) -> Finding:
    assert plan.when is not None
    assert target.when is not None
    open_end = place(plan.when, "starts on an unknown day")
    fixed = place(target.when, "has its date")
    assumed = plan.stands_in or target.stands_in
    return Finding(
        severity="warning",
        message=f"“{plan.when.text}” cannot be put before or after “{target.when.text}”: the document has no date.",
        places=(open_end, fixed),
        working=(
            Step(expression=f"“{plan.when.text}” counts from the date of writing", result="unknown", operands=(open_end,)),
            Step(expression=f"“{target.when.text}”", result=str(target.when.days), operands=(fixed,)),
        ),
        assumption=f"Assumes that both are plans of {target.actor}." if assumed else "",
        explanations=("The date of the text was lost.", "The plan was copied from a dated announcement."),
        repairs=("Say in which year the plan begins and ends.", "Give the document its date."),
        settles="The date on which the plan was announced.",
    )
