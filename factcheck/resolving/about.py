"""What each value is of: entity, metric, period, scope, modality, each as far as the clause states it."""

from __future__ import annotations

from factcheck.claims.claim import About
from factcheck.claims.draft import Draft
from factcheck.claims.measured import MeasuredMention
from factcheck.resolving.figure_entity import entity_of
from factcheck.resolving.figure_links import link_of
from factcheck.resolving.figure_metric import metric_of
from factcheck.resolving.figure_modality import modality_of
from factcheck.resolving.figure_period import period_of
from factcheck.resolving.figure_scope import scope_of
from factcheck.resolving.setting import MEASURED, Setting, sentences, setting_of


def resolve(draft: Draft) -> None:
    """Fill `about` of every mention with a number, from left to right: a figure may hang on the one before it."""
    found = sentences(draft)
    previous: Setting | None = None
    for mention in sorted((mention for kind in MEASURED for mention in draft.of(kind)), key=_place):
        if previous is not None and previous.mention.sentence != mention.sentence:
            previous = None
        previous = setting_of(mention, found[mention.sentence], previous)
        mention.about = _about(previous)


def _place(mention: MeasuredMention) -> tuple[int, int]:
    return (mention.sentence, mention.start)


def _about(setting: Setting) -> About:
    link = link_of(setting)
    metric = metric_of(setting, link)
    return About(
        entity=entity_of(setting, link, metric),
        metric=metric,
        period=period_of(setting, link, metric),
        scope=scope_of(setting, link, metric),
        modality=link.to.mention.about.modality if link is not None and link.sort == "equivalent" else modality_of(setting),
    )
