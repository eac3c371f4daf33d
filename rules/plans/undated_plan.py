"""A plan without a start cannot be put beside a dated target of the same actor.

"Over the next three years" begins on the day it was written. In a document without a date that day is unknown, so nobody can say
whether the plan comes before, with or after a target that has its year, or whether that year is still to come. Say when the plan
begins, or date the document.

An actor who is only a pronoun, and can mean no person of the text, is taken for the document's only subject organisation. A unit
that is named by its possessive ("Acme's cloud business") counts as the organisation.

A plan for several things without any time, of which only the first has its year ("plans ten plants … the first opens in
2026"), is flagged in the same way.

Not flagged: documents with a date or a dateline; plans of two different actors; a span of time that counts from an event or a
date in its own sentence or paragraph; plans that were dropped, moved or replaced; a plan that is only hoped for "in the
coming years".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck import Check, Claim, Claims, Date, Finding, Number, Step, Target, When, bad, comparable, good, place, rule

STATES = frozenset("be stay remain keep continu serv liv hold last ned stand".split())
"""Deeds, as stems, that change nothing: "will stay for the next two years"."""
FEWEST = 3
"""Of fewer things the first says enough."""
NEAR = 2
"""How many sentences behind a plan the date of its first part is looked for."""
NO_TIME = re.compile(
    r"\b(?:no (?:timetable|date|schedule|deadline|time frame|timeframe)|did not say when|without (?:specifying|saying|giving)|"
    r"not (?:yet )?(?:said|decided|known) when|open-ended|in due course|over time|eventually)\b",
    re.I,
)
BEGINNING = frozenset({"from", "since", "after", "starting", "beginning"})


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
        bad("The museum is committed to closing its annexe [[by 2029]]. It will digitise its 80,000 maps [[over five years]]."),
        bad("The canton [[plans nine tunnels]]. The first opens [[in 2029]]."),
        good("The canton plans nine tunnels and has set no date for most. The first opens in 2029."),
        good("In 2018 the canton announced that it would dig nine tunnels over the next five years and close its mine by 2029."),
        bad("The museum wants to digitise its maps [[over the next five years]] and to open a second wing [[by 2029]]."),
        bad("[[In the next five years]], the museum said, it would buy 40 maps. The house intends to open a wing [[by 2029]]."),
        good("The museum will close its annexe by 2029. Over five years from 2030 it will digitise its maps."),
    ],
)
def undated_plan(claims: Claims) -> Iterator[Check]:
    if claims.date is not None or any(date.dateline for date in claims.of(Date)):
        return
    dated = claims.of(Target).where(
        lambda target: target.live and target.acts and target.when and target.when.needs == "absolute"
    )
    by_actor = dated.where(lambda target: target.horizon == "dated").by(lambda target: target.actor)
    yield from _of_one_plan(claims)
    if not by_actor:
        return
    exact = [time for time in claims.of(When) if time.needs == "absolute" and time.granularity in ("day", "month")]
    planned = {target.when.span for target in claims.of(Target) if target.when and target.live}
    paragraphs = {time.block for time in exact if time.tense != "future" and time.span not in planned}
    sentences = {time.sentence for time in exact if time.bound is None}
    sentences |= {
        time.sentence for time in claims.of(When) if time.needs == "absolute" and not time.bound and time.span not in planned
    }
    sentences |= {time.sentence for time in claims.of(When) if time.needs == "absolute" and _begins(claims, time)}
    placed = {
        time.sentence + after for time in claims.of(When) if time.needs == "absolute" and not time.bound for after in (0, 1)
    }
    for plan in claims.of(Target).where(lambda target: target.live):
        span = plan.when or plan.lasting
        if plan.forecast or plan.horizon != "rolling" or span is None or (isinstance(span, When) and span.granularity == "vague"):
            continue
        if isinstance(span, When) and span.bound == "for" and plan.deed in STATES:
            continue
        if plan.block in paragraphs or plan.sentence in sentences or (plan.lasting and plan.sentence in placed):
            continue
        rivals = by_actor.get(plan.actor or "", ())
        nearest = min(rivals, key=lambda target: abs(target.span.start - plan.span.start), default=None)
        if nearest is not None and comparable(plan, nearest, on=("entity",)).verdict == "equal":
            yield _finding(plan, span, nearest)


def _of_one_plan(claims: Claims) -> Iterator[Check]:
    """A plan of several things without any time, beside the date of the first: "plans ten plants … the first opens in 2026"."""
    targets = [target for target in claims.of(Target) if target.live]
    for plan, target in pairwise(targets):
        if plan.when or plan.lasting or not isinstance(plan.amount, Number) or plan.amount.value.stated < FEWEST:
            continue
        if "first" not in target.stage or target.horizon != "dated" or not 0 < target.sentence - plan.sentence <= NEAR:
            continue
        if target.thing in (None, plan.thing) and target.actor in (None, plan.actor) and not _is_declared(claims, plan.sentence):
            yield _finding(plan, plan, target)


def _is_declared(claims: Claims, sentence: int) -> bool:
    """True if the text says near a plan that it has no time."""
    sentences, prose = claims.document.sentences, claims.document.prose
    end = sentences[min(len(sentences) - 1, sentence + NEAR)].span.end
    return NO_TIME.search(prose, sentences[sentence].span.start, end) is not None


def _begins(claims: Claims, time: When) -> bool:
    """True for a date from which a plan counts."""
    before = claims.document.prose[max(0, time.span.start - 20) : time.span.start].lower().split()
    return time.bound in BEGINNING or not BEGINNING.isdisjoint(before[-2:])


def _finding(plan: Target, span: Claim, target: Target) -> Finding:
    assert target.when is not None
    unknown = "the document has no date" if isinstance(span, When) else "nothing says when it begins"
    open_end = place(span, "starts on an unknown day")
    fixed = place(target.when, "has its date")
    assumed = plan.stands_in or target.stands_in
    return Finding(
        severity="warning",
        message=f"“{span.text}” cannot be put before or after “{target.when.text}”: {unknown}.",
        places=(open_end, fixed),
        working=(
            Step(expression=f"“{span.text}” counts from the date of writing", result="unknown", operands=(open_end,)),
            Step(expression=f"“{target.when.text}”", result=str(target.when.days), operands=(fixed,)),
        ),
        assumption=f"Assumes that both are plans of {target.actor}." if assumed else "",
        explanations=("The date of the text was lost.", "The plan was copied from a dated announcement."),
        repairs=("Say in which year the plan begins and ends.", "Give the document its date."),
        settles="The date on which the plan was announced.",
    )
