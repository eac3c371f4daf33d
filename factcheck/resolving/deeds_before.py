"""The deed or label that ties a number in: "will invest $40m", "agreed to buy Acme for $4bn", "Shr 12 cts vs 10 cts"."""

from __future__ import annotations

from typing import Final

from factcheck.claims.claim import Facet
from factcheck.claims.money import MoneyMention
from factcheck.claims.name_words import LEGAL_FORMS
from factcheck.claims.nouns import singular
from factcheck.claims.percent import PercentMention
from factcheck.claims.proportion import ProportionMention
from factcheck.resolving.metrics import CHANGES, DEEDS, LINKS, METRICS, PASSABLE, RISING, WIRE
from factcheck.resolving.noun_groups import DEED_NOUNS, is_plain
from factcheck.resolving.reporting_verbs import SAYING
from factcheck.resolving.setting import Sentence, Setting

FARTHEST: Final = 16
"""A metric more words away than this belongs to something else."""
PARTS: Final = (PercentMention, ProportionMention)
TRADES: Final = frozenset({"buy", "acquire", "sell"})
"""Deeds whose price stands behind "for"."""
COSTING: Final = frozenset("cost costs costing".split())
"""Forms of the verb before an amount: "the plant cost $5m"."""
OBJECTS: Final = frozenset("him her them us it me you".split())
OUTCOMES: Final = frozenset({"profit", "loss", "primary", "diluted", "basic"})
"""Words behind the label of a newswire's list."""


def deed_before(setting: Setting) -> Facet | None:
    """The deed whose verb or noun ties a number in: "will recruit 5,000", "an investment of $40m"."""
    sentence, at = setting.sentence, setting.lead
    if setting.kind is MoneyMention and sentence.word(at) in COSTING:
        return Facet(value="cost", span=sentence.span(at, at + 1))
    if sentence.word(at) in OBJECTS:
        at -= 1
    if at >= 0 and sentence.lower[at] in DEEDS and not _is_named(at, sentence):
        return Facet(value=DEEDS[sentence.lower[at]], span=sentence.span(at, at + 1)) if _is_deed(at, setting) else None
    if setting.kind in PARTS and sentence.word(at - 1) in CHANGES:
        return None
    if sentence.word(at) == "of" and sentence.word(at - 1) in DEEDS and sentence.word(at - 1) not in METRICS:
        return Facet(value=DEEDS[sentence.lower[at - 1]], span=sentence.span(at - 1, at))
    return None


def worth_before(setting: Setting) -> Facet | None:
    """What has a value: "a contract worth $5m"."""
    sentence, at = setting.sentence, setting.lead - 1
    if setting.connective != "worth" or at < 0 or not sentence.tokens[at].islower() or not is_plain(sentence.lower[at]):
        return None
    if (
        sentence.lower[at] in LINKS
        or sentence.lower[at] in METRICS
        or sentence.lower[at] in LEGAL_FORMS
        or sentence.lower[at].endswith(("ed", "ly"))
    ):
        return None
    return Facet(value=singular(sentence.lower[at]), span=sentence.span(at, at + 1))


def _is_deed(at: int, setting: Setting) -> bool:
    """False for a percentage that says how far its subject moved: "sales added 5%", "shares cut 3%"."""
    word = setting.sentence.lower[at]
    return not (setting.kind in PARTS and word in RISING) and word not in (
        "added",
        "adds",
        "adding",
        "add",
        "deaths",
    )


def _is_named(at: int, sentence: Sentence) -> bool:
    return any(name.first <= at < name.after for name in sentence.names)


def price_of_trade(setting: Setting) -> Facet | None:
    """The trade whose price an amount is: "agreed to buy Acme for $4bn"."""
    if setting.kind is not MoneyMention or setting.connective != "for":
        return None
    sentence = setting.sentence
    for at in setting.before[1:FARTHEST]:
        word = sentence.lower[at]
        if DEEDS.get(word) in TRADES and word not in DEED_NOUNS:
            return Facet(value=DEEDS[word], span=sentence.span(at, at + 1))
        if word in SAYING or word in LINKS or (at in sentence.figured and word not in PASSABLE):
            return None
    return None


def labelled(setting: Setting) -> Facet | None:
    """The label of a newswire's list of results: "Shr 12 cts vs 10 cts", "Net loss 1.2 mln"."""
    sentence, at = setting.sentence, setting.lead
    outcome = sentence.word(at) if sentence.word(at) in OUTCOMES else ""
    if outcome:
        at -= 1
    first = sentence.dateline
    if at < first or at - first > 1:
        return None
    label = WIRE.get(tuple(sentence.lower[first : at + 1]))
    if label is None or not sentence.tokens[first][0].isupper():
        return None
    if outcome in ("profit", "loss"):
        label = label.replace("earnings", outcome).replace("income", outcome)
    elif outcome:
        label = f"{outcome} {label}"
    return Facet(value=label, span=sentence.span(first, setting.lead + 1))
