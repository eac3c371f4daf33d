"""What a figure measures: a deed, a metric, a part of something, or what it counts."""

from __future__ import annotations

from typing import Final

from factcheck.claims.age import AgeMention
from factcheck.claims.claim import Facet
from factcheck.claims.money import MoneyMention
from factcheck.claims.multiple import MultipleMention
from factcheck.claims.nouns import singular
from factcheck.claims.number import NumberMention
from factcheck.claims.quantity import QuantityMention
from factcheck.resolving.deeds_before import deed_before, labelled
from factcheck.resolving.figure_links import OUTCOMES, Link
from factcheck.resolving.metric_before import named_before
from factcheck.resolving.metric_behind import named_behind
from factcheck.resolving.metrics import DEEDS, METRICS
from factcheck.resolving.noun_groups import Group, behind
from factcheck.resolving.setting import Setting

DEED_NAMES: Final = frozenset(DEEDS.values())
CHANGE: Final = "change of "
SIZES: Final = frozenset({"strong", "odd"})
"""Behind a number and a hyphen these say only how many: "a 5,000-strong workforce"."""


def metric_of(setting: Setting, link: Link | None) -> Facet | None:
    """The metric as far as the clause names it, else that of the figure on which this one hangs."""
    if setting.kind is AgeMention:
        return None
    if link is not None:
        return _linked(setting, link)
    if (label := labelled(setting)) is not None:
        return label
    if isinstance(setting.mention, NumberMention):
        return _counted(setting, setting.mention)
    if setting.kind in (MultipleMention, QuantityMention):
        return named_before(setting) or named_behind(setting)
    found = named_behind(setting)
    if found is None:
        return named_before(setting)
    return (deed_before(setting) if setting.kind is MoneyMention and not _is_deed(found) else None) or found


def _is_deed(found: Facet) -> bool:
    """False for "a £200 refund": such a noun names the amount unless a deed before it does ("bought a £200 camera")."""
    return found.value in DEED_NAMES


def _counted(setting: Setting, mention: NumberMention) -> Facet | None:
    """A count is of the deed whose verb stands before it ("will recruit 5,000"), else of its noun.

    A count that leaves its noun out is of the noun of the count before it: "rescued 700 sailors and saved 200 more".
    """
    if mention.noun is None:
        return named_before(setting)
    if mention.counted is None:
        return Facet(value=mention.noun)
    deed = deed_before(setting)
    if deed is not None:
        return deed
    if mention.noun in SIZES:
        group = behind(setting.after, setting.sentence)
        return None if group is None else _head_of(group, setting)
    return Facet(value=DEEDS.get(mention.noun, mention.noun), span=mention.counted)


def _head_of(group: Group, setting: Setting) -> Facet:
    head = setting.sentence.lower[group.head]
    return Facet(value=METRICS.get(head, singular(head)), span=setting.sentence.span(group.head, group.after))


def _linked(setting: Setting, link: Link) -> Facet | None:
    """The metric of the other figure, a level or a change as the link says."""
    other = link.to.mention.about.metric
    if other is None:
        own = setting.mention
        if isinstance(own, NumberMention) and own.noun is not None:
            return Facet(value=own.noun, span=own.counted)
        return None if link.sort != "equivalent" else named_behind(setting)
    if link.sort == "change":
        return Facet(value=CHANGE + other.value.removeprefix(CHANGE), span=other.span)
    outcome = setting.connective.rstrip("es") if setting.connective in ("profits", "losses") else setting.connective
    if link.sort == "earlier" and outcome in OUTCOMES:
        return Facet(value=_turned(other.value, outcome), span=setting.sentence.span(setting.lead, setting.lead + 1))
    return other


def _turned(metric: str, outcome: str) -> str:
    """The name of a metric of profit as a loss, or the other way round: "net income" is a "net loss"."""
    for word in ("earnings", "income", "profit", "loss"):
        if word in metric.split():
            return metric.replace(word, outcome)
    return outcome
