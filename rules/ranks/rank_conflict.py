"""Nobody is second and third in one ranking, and nobody is fourth behind four others.

A rank means something only within its set: what is ordered (lenders by assets), where (the country, the world), when, and
according to whom. Within one set a name has one place, a place belongs to one name, and whoever ranks behind four named rivals
is fifth at best.

An error needs the same set on both sides, stated or left out on both sides of one paragraph. Where one side leaves something
out, or the places are far apart, the finding is a warning that prints its assumption. Two names in one place are a warning at
most, because two can share it.

Not flagged: ranks in different regions or markets, by different measures, of different times or by different sources; "one of
the largest"; a rank that somebody had once, plans or may have; a place in a race beside one in a table.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck import (
    Agreement,
    Check,
    Claims,
    Comparison,
    Finding,
    Ranking,
    Severity,
    Step,
    bad,
    comparable,
    good,
    place,
    rule,
)

NEAR = 3
"""Sentences between two ranks that count as near."""
MANY = 40
"""More ranks of one name or one set than this are a table, not statements."""


@rule(
    severity="error",
    catalogue=["I1"],
    examples=[
        bad("Fjordbank is [[the country's third-largest lender by assets, behind Nordkredit, Havbank, Sund and Elvebank]]."),
        bad(
            "Brandt Foods is [[the second largest baker in Denmark]]. Its ovens never cool. "
            "Brandt Foods is [[the third largest baker in Denmark]]."
        ),
        bad(
            "Halden Cement is [[the largest cement maker in Norway]].\n\nWorkers at the quarry struck on Monday.\n\n"
            "The mayor met them. The talks went on.\n\nHalden Cement is [[the second largest cement maker in Norway]].",
            severity="warning",
        ),
        bad(
            "The Anchor is [[the oldest inn in Porthmere]], licensed since 1641. Across the quay stands the Lantern, "
            "[[the oldest inn in Porthmere]], which dates from 1702.",
            severity="warning",
        ),
        bad(
            "Kestrel Airways is [[behind Aerolux, Nordair and Transvolar in Europe]]. "
            "Kestrel Airways is [[Europe's second-largest airline]].",
            severity="warning",
        ),
        good(
            "Halden Cement is the second largest cement maker in Norway after Sande. "
            "Halden Cement is behind Sande, Lafont and Kemex worldwide."
        ),
        good(
            "Brandt Foods is the largest baker in Denmark by sales. Brandt Foods is the second largest baker in Denmark by staff."
        ),
        good(
            "According to Mintor, Ostara is the largest brewer in Peru. "
            "According to Kelm, Ostara is the second largest brewer in Peru."
        ),
        good("Fjordbank was the third largest lender in the country. Today Fjordbank is the largest lender in the country."),
        good("Fjordbank is one of the largest lenders in Norway. Fjordbank is the fourth-largest lender in Norway."),
        good("Lake Orla is the country's largest lake by area. Lake Teme is the country's largest lake by volume."),
        good("Fjordbank is the third-largest lender in Norway, behind Nordkredit and Havbank."),
    ],
)
def rank_conflict(claims: Claims) -> Iterator[Check]:
    rankings = claims.of(Ranking)
    for ranking in rankings:
        if ranking.exact and ranking.rank <= len(ranking.behind):
            yield _overtaken(ranking)
    for group in rankings.by(lambda ranking: ranking.subject).values():
        if len(group) <= MANY:
            for first, second in combinations(group, 2):
                yield from _same_name(first, second)
    for group in rankings.by(_set).values():
        if len(group) <= MANY:
            for first, second in combinations(group, 2):
                if first.subject != second.subject and not _one_name(first.subject, second.subject):
                    yield from _same_place(first, second)


def _set(ranking: Ranking) -> tuple[str, str, str, int] | None:
    """What is ranked, where, and the place taken in it; None if any of it is unsaid or long past."""
    if ranking.about.metric is None or ranking.about.scope is None or not ranking.exact or ranking.past:
        return None
    if " " not in ranking.quality:
        return None
    return ranking.quality, ranking.measure, ranking.about.scope.value, ranking.rank


def _one_name(first: str, second: str) -> bool:
    """True if one name may be a short or longer form of the other."""
    one, two = set(first.lower().split()), set(second.lower().split())
    return not one.isdisjoint(two)


def _overtaken(ranking: Ranking) -> Finding:
    ahead = len(ranking.behind)
    sure = ahead - ranking.rank > 0 or ahead > 2
    return Finding(
        severity="error" if sure else "warning",
        message=f"{ranking.subject} cannot be number {ranking.rank} with {ahead} ahead of it: “{ranking.text}”.",
        places=(place(ranking, "rank and rivals"),),
        working=(
            Step(expression=f"ahead: {', '.join(ranking.behind)}", result=f"{ahead} names"),
            Step(expression=f"{ahead} + 1", result=f"number {ahead + 1} at best, not {ranking.rank}"),
        ),
        assumption="" if sure else "Assumes that the names stand for separate rivals.",
        repairs=(f"Correct the rank to {ahead + 1}.", f"Name {ranking.rank - 1 or 'no'} ahead of it."),
        settles="The ranking that the sentence relies on.",
    )


def _same_name(first: Ranking, second: Ranking) -> Iterator[Check]:
    """One name at two places of one ranking, or twice at the same one."""
    comparison = comparable(first, second, on=("metric", "scope", "period", "modality"))
    if comparison.verdict == "different" or first.past != second.past or _rivals(first, second):
        return
    low, high = sorted((first, second), key=lambda ranking: ranking.rank)
    if first.exact and second.exact and first.rank == second.rank:
        if comparison.verdict == "equal":
            yield Agreement(
                message=f"{first.subject} is number {first.rank} in both places.",
                places=(place(second, "said again"), place(first, "said first")),
            )
    elif low.exact and (high.exact or high.rank > low.rank) and low.rank != high.rank:
        yield Finding(
            severity=_severity(first, second, comparison),
            message=f"{first.subject} cannot be both “{first.text}” and “{second.text}”.",
            places=(place(second, _label(second)), place(first, _label(first))),
            working=(Step(expression=_label(low), result="against " + _label(high)),),
            assumption=comparison.assumption,
            explanations=(
                "One of the ranks is out of date or of another source.",
                "The two are of different regions or measures.",
            ),
            repairs=(f"Correct “{second.text}”.", f"Correct “{first.text}”.", "Say what each rank is of."),
            settles="The ranking that each sentence relies on.",
        )


def _same_place(first: Ranking, second: Ranking) -> Iterator[Check]:
    """Two names at one place of one ranking, near each other."""
    comparison = comparable(first, second, on=("metric", "scope", "period", "modality"))
    if comparison.verdict != "equal" or _rivals(first, second) or second.sentence - first.sentence > NEAR:
        return
    yield Finding(
        severity="warning",
        message=f"{first.subject} and {second.subject} cannot both be “{second.text}”.",
        places=(place(second, f"{second.subject}: number {second.rank}"), place(first, f"{first.subject}: number {first.rank}")),
        working=(Step(expression=f"number {first.rank} of one ranking", result=f"{first.subject} and {second.subject}"),),
        assumption="Assumes that the two do not share the place.",
        explanations=("One of the two is ranked wrongly.", "They share the place, or rank by different measures."),
        repairs=(f"Correct the rank of {second.subject}.", f"Correct the rank of {first.subject}."),
        settles="The ranking that each sentence relies on.",
    )


def _rivals(first: Ranking, second: Ranking) -> bool:
    """True if two sources rank."""
    one, two = first.voice.speaker, second.voice.speaker
    return (one is not None and two is not None and one != two) or first.voice.quoted != second.voice.quoted


def _severity(first: Ranking, second: Ranking, comparison: Comparison) -> Severity:
    """An error only near each other and by one source; lower if something is left unsaid."""
    near = second.sentence - first.sentence <= NEAR and first.voice.speaker == second.voice.speaker
    return comparison.lower("error") if near or comparison.unknown else "warning"


def _label(ranking: Ranking) -> str:
    return f"number {ranking.rank}" if ranking.exact else f"number {ranking.rank} at best"
