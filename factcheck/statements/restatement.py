"""One figure said twice: two amounts of one metric, in one unit, in one document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims
from factcheck.claims.draft import Draft
from factcheck.claims.measured import Measured
from factcheck.claims.number import Number

NEAREST: Final = 6
"""A figure is put beside so many earlier ones of its metric, the nearest first: that bounds the work on long documents."""


class Restatement(Claim):
    """A figure beside an earlier one of the same metric and unit. The claim's own span is that of the later one.

    Whether the two are of one entity, period and scope is for `comparable` to say.
    """

    kind: Literal["restatement"] = "restatement"
    earlier: Measured
    later: Measured


def build(draft: Draft, claims: Claims) -> Iterator[Restatement]:
    """Pairs of figures with one metric and one unit, in order of the later one."""
    seen: dict[tuple[str, str | None, str | None, str], list[Measured]] = {}
    for figure in claims.of(Measured):
        if figure.about.metric is None or (isinstance(figure, Number) and figure.noun is None):
            continue
        group = seen.setdefault((figure.kind, figure.unit, figure.per, figure.about.metric.value), [])
        for earlier in group[-1 : -NEAREST - 1 : -1]:
            yield Restatement(
                document=figure.document,
                span=figure.span,
                text=figure.text,
                sentence=figure.sentence,
                block=figure.block,
                voice=figure.voice,
                about=figure.about,
                earlier=earlier,
                later=figure,
            )
        group.append(figure)
