"""One figure cannot have two values.

A text that gives the revenue of one company for one quarter twice must give the same revenue twice. Figures are intervals:
3.3 billion and 3.34 billion are one figure told twice, 3.4 billion and 3.34 billion are two. Figures that do agree are
listed as agreements, so that a reader sees what was compared. Where the text leaves period or scope open, the pair is an open
question.

An error needs both figures to name the same entity, metric, period, scope and modality, in the narrator's voice. Where
exactly one of these is left unsaid the finding is a warning that prints the assumption.

Not flagged: figures of different periods, regions, segments or bases; a plan beside a result; figures that different
speakers give; figures told as revised ("originally", "up from", "restated"); counts that differ by their noun.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import (
    Agreement,
    Check,
    Claims,
    Comparison,
    Finding,
    Measured,
    Number,
    OpenQuestion,
    Restatement,
    Step,
    bad,
    comparable,
    good,
    place,
    rule,
)

REVISED = frozenset(
    "originally initially previously formerly earlier restated revised upgraded downgraded from then-expected instead "
    "compared versus another additional further second extra more".split()
)
FARTHEST = 2_000
"""Code points before a figure in which such a word is looked for: a longer sentence has lost its full stops."""


@rule(
    severity="error",
    catalogue=["A4"],
    examples=[
        bad(
            "Brandt Foods reported revenue of [[€3.41 billion]] in 2019, its chief executive said.\n\n"
            "The board of Brandt Foods called revenue of [[€3.14 billion]] in 2019 a good result.",
            severity="warning",
        ),
        bad(
            "Norwind AG will invest [[€250 million]] in Denmark by 2026, the port said.\n\n"
            "The works council says that Norwind AG will invest [[€205 million]] in Denmark by 2026."
        ),
        bad(
            "Kestrel Airways carried 4,230 people on Sunday. Kestrel Airways had debt of [[$1.84 billion]] in 2021. The debt of "
            "Kestrel Airways stood at [[$1.48 billion]] in 2021, analysts said."
        ),
        good(
            "Brandt Foods reported revenue of €3.3 billion in 2019.\n\n"
            "The board of Brandt Foods called revenue of €3.34 billion in 2019 a good result."
        ),
        good("Brandt Foods had revenue of €3.4 billion in 2019 and revenue of €3.1 billion in 2018."),
        good("Hallam plc made a profit of £40 million in Scotland and a profit of £55 million in Wales."),
        good("Hallam plc made a net profit of £40 million and an operating profit of £61 million in 2020."),
        good("Revenue at Ostara was $2.1 billion, up from revenue of $1.9 billion a year earlier."),
        good("\u201cWe have debt of $80 million,\u201d said the treasurer. His critics put the debt of Ostara at $95 million."),
    ],
)
def restated_figure(claims: Claims) -> Iterator[Check]:
    asked: set[str] = set()
    for pair in claims.of(Restatement):
        earlier, later = pair.earlier, pair.later
        comparison = comparable(earlier, later)
        if comparison.verdict == "different" or _revised(earlier, later, claims):
            continue
        if not earlier.value.widest.disjoint(later.value.widest):
            if earlier.value.stated == later.value.stated and _telling(later):
                yield _agreement(earlier, later)
        elif _same_thing(earlier, later, comparison, claims):
            yield _conflict(earlier, later, comparison)
        elif _what(later) not in asked and _may_be_same_thing(earlier, later, comparison, claims):
            asked.add(_what(later))
            yield _question(earlier, later, comparison)


def _same_thing(earlier: Measured, later: Measured, comparison: Comparison, claims: Claims) -> bool:
    """Both name the entity and the period, and at most one facet is unsaid."""
    if len(comparison.unknown) > 1 or earlier.about.period is None or later.about.period is None:
        return False
    return _side_by_side(earlier, later, claims)


def _may_be_same_thing(earlier: Measured, later: Measured, comparison: Comparison, claims: Claims) -> bool:
    """Both name the entity, and nothing but the period or the scope is unsaid."""
    return {"period", "scope"} >= set(comparison.unknown) and _side_by_side(earlier, later, claims)


def _side_by_side(earlier: Measured, later: Measured, claims: Claims) -> bool:
    """Two sentences name one entity and give single figures of one noun; within one sentence two figures are two things."""
    if earlier.sentence == later.sentence or not (_named(earlier, claims) and _named(later, claims)):
        return False
    if isinstance(earlier, Number) and isinstance(later, Number):
        return earlier.noun == later.noun
    return earlier.value.upper is None and later.value.upper is None


def _named(figure: Measured, claims: Claims) -> bool:
    """True if the sentence names the entity itself, not as "the company"."""
    entity = figure.about.entity
    if entity is None or entity.span is None:
        return False
    return claims.document.prose[entity.span.start : entity.span.end].split()[0] == entity.value.split()[0]


def _revised(earlier: Measured, later: Measured, claims: Claims) -> bool:
    """True if a word of revision or addition stands before either figure in its sentence."""
    return any(not REVISED.isdisjoint(_before(figure, claims).lower().replace(",", " ").split()) for figure in (earlier, later))


def _before(figure: Measured, claims: Claims) -> str:
    """What stands before a figure in its sentence, as far as a reader would look."""
    start = claims.document.sentences[figure.sentence].span.start
    return claims.document.prose[max(start, figure.span.start - FARTHEST) : figure.span.start]


def _telling(figure: Measured) -> bool:
    """Two equal small counts say little; a figure of a hundred and more, or with two digits, can be recognised."""
    stated = abs(figure.value.stated)
    while 0 < stated < 1:
        stated *= 10
    return stated >= 100 or stated.denominator > 1 or (stated > 10 and stated % 10 != 0)


def _agreement(earlier: Measured, later: Measured) -> Agreement:
    metric = later.about.metric
    return Agreement(
        message=f"{earlier.text} and {later.text} are the same figure ({metric.value if metric else later.kind}).",
        places=(place(later, "said again here"), place(earlier, "said first here")),
        working=(
            Step(
                expression=f"{earlier.text} = {later.text}",
                result=f"{earlier.value.interval}",
                operands=(place(earlier), place(later)),
            ),
        ),
    )


def _question(earlier: Measured, later: Measured, comparison: Comparison) -> OpenQuestion:
    unsaid = " and ".join(comparison.unknown) or "period"
    return OpenQuestion(
        message=f"The {_what(later)} is {earlier.text} in one place and {later.text} in another, and the text does not say that "
        f"they are of one {unsaid}.",
        places=(place(later, "second value"), place(earlier, "first value")),
        settles=f"The {unsaid} of each figure.",
    )


def _what(figure: Measured) -> str:
    """The metric and its entity, as a phrase."""
    assert figure.about.metric is not None
    entity = figure.about.entity
    return f"{figure.about.metric.value} of {entity.value}" if entity else figure.about.metric.value


def _conflict(earlier: Measured, later: Measured, comparison: Comparison) -> Finding:
    certain = comparison.verdict == "equal"
    return Finding(
        severity=comparison.lower("error"),
        message=f"The {_what(earlier)} is {earlier.text} in one place and {later.text} in another, and no rounding makes "
        "them one figure.",
        places=(place(later, "second value"), place(earlier, "first value")),
        working=(
            Step(expression=f"{earlier.text} stands for", result=str(earlier.value.widest), operands=(place(earlier),)),
            Step(expression=f"{later.text} stands for", result=str(later.value.widest), operands=(place(later),)),
            Step(expression="the two ranges", result="have no number in common"),
        ),
        assumption="" if certain else comparison.assumption,
        explanations=(
            "One of the two was mistyped or taken from another version.",
            "The two are of different periods or parts, which the text does not say.",
        ),
        repairs=(
            f"Make the later figure {earlier.text}.",
            f"Make the earlier figure {later.text}.",
            "Say what sets the two figures apart.",
        ),
    )
