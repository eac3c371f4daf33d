"""The years between two people must be those between their ages.

Who is 45 is four years older than a brother of 41, and not six. The gap is worked out by hand and not again when one of the two
ages is brought up to date, and an elder sister becomes the younger one when two figures are swapped.

Ages are told in whole years, so the gap may miss their difference by one. A parent is at least eleven years older than a child.
The gap may also stand between two years of birth.

Not flagged: relations that leave open who is older ("her brother"), gaps beside more or fewer than two ages, ages of the same
number of years.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck import AgeGap, Check, Claims, Finding, Step, bad, good, place_of, rule


@rule(
    severity="error",
    catalogue=["S1"],
    examples=[
        bad("Anna Holt, [[45]], is [[six years]] older than her brother Ben, [[41]]."),
        bad("Anna Holt, [[35]], and her [[mother]] Clara, [[41]], run the inn."),
        bad("Anna Holt, [[45]], and her [[elder brother]] Ben, [[41]], run the inn.", severity="warning"),
        bad("Jon Lund, born in [[1965]], is [[ten years]] younger than his sister Ann, born in [[1960]]."),
        good("Anna Holt, 41, and her elder brother Ben, 45, run the inn."),
        good("Anna Holt, 35, and her mother Clara, 61, run the inn."),
        good("Anna Holt, 45, is three years older than her brother Ben, 41."),
        good("Anna Holt, 45, and her brother Ben, 41, run the inn."),
        good("Jon Lund, born in 1970, is ten years younger than his sister Ann, born in 1960."),
    ],
)
def age_gap_mismatch(claims: Claims) -> Iterator[Check]:
    for gap in claims.of(AgeGap):
        apart = _of_siblings(claims, gap) if gap.elder is not None else _of_years(claims, gap)
        if apart is not None:
            yield apart


def _of_years(claims: Claims, gap: AgeGap) -> Finding | None:
    """Two whole ages lie as far apart as is told, or up to a year more or less."""
    apart = abs(gap.first - gap.second)
    low, high = (Fraction(0), gap.high) if gap.hedge in ("under", "at most") else (gap.low, gap.high)
    low, high = (low - 1, high) if gap.hedge == "almost" else (low - 1, high + 1) if gap.hedge == "about" else (low, high)
    if low - 1 <= apart and (apart <= high + 1 or gap.hedge in ("over", "at least", "just over")):
        return None
    told = place_of(claims.document, gap.gap, "the years between them")
    ages = (place_of(claims.document, gap.one_age, "an age"), place_of(claims.document, gap.other_age, "an age"))
    years = f"{float(apart):g}"
    kin = f"“{ages[0].text}” and “{ages[1].text}” are too close to be the ages of a child and a parent (“{told.text}”)."
    return Finding(
        severity="error",
        message=kin if gap.kin else f"“{told.text}” is not the difference between “{ages[0].text}” and “{ages[1].text}”.",
        places=(told, *ages),
        working=(
            Step(expression=f"{float(gap.first):g} − {float(gap.second):g}", result=f"{years}, give or take one", operands=ages),
        ),
        explanations=(
            "One of the ages was mistyped.",
            "The two are related in another way." if gap.kin else "The difference was worked out wrongly.",
        ),
        repairs=("Say how the two are related." if gap.kin else f"Write {years} years.", "Correct one of the ages."),
        settles="The two dates of birth.",
    )  # fmt: skip


def _of_siblings(claims: Claims, gap: AgeGap) -> Finding | None:
    """An elder brother or sister is not the younger one."""
    if gap.first == gap.second or (gap.second > gap.first) is gap.elder:
        return None
    told = place_of(claims.document, gap.gap, "who is the elder")
    ages = (place_of(claims.document, gap.one_age, "an age"), place_of(claims.document, gap.other_age, "an age"))
    order = "younger" if gap.elder else "older"
    return Finding(
        severity="warning",
        message=f"By “{ages[0].text}” and “{ages[1].text}”, the second is the {order} one, and not “{told.text}”.",
        places=(told, *ages),
        working=(
            Step(
                expression=f"{float(gap.second):g} − {float(gap.first):g}",
                result=f"{float(gap.second - gap.first):g} years",
                operands=ages,
            ),
        ),
        assumption="Assumes that both ages are told of the two who are related.",
        explanations=("One of the ages was mistyped.", "The two ages are those of other people."),
        repairs=(f"Write {order}.", "Correct one of the ages."),
        settles="The two dates of birth.",
    )  # fmt: skip
