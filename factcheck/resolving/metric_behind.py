"""The metric behind its number: "$40m in annual revenue", "8% of total sales", "a $40m fine", "a 5% rise in sales"."""

from __future__ import annotations

from typing import Final

from factcheck.claims.claim import Facet
from factcheck.claims.money import MoneyMention
from factcheck.claims.multiple import MultipleMention
from factcheck.claims.nouns import is_plural, singular
from factcheck.claims.percent import PercentMention
from factcheck.claims.proportion import ProportionMention
from factcheck.claims.quantity import QuantityMention
from factcheck.resolving.metrics import CHANGES, COMPARING, DEEDS, METRICS, PERCENTAGES
from factcheck.resolving.noun_groups import DEED_NOUNS, Group, behind, group_name, heads, is_metric, metric_name
from factcheck.resolving.setting import LONGEST_BRACKET, Setting

ARTICLES: Final = frozenset("a an the its their his her our this that".split())
PARTS: Final = (PercentMention, ProportionMention)
NOT_METRICS: Final = frozenset("time way day year month week one something pass pool".split())
"""Heads of noun groups that name nothing measured."""


def named_behind(setting: Setting) -> Facet | None:
    """The metric behind a number that a preposition or nothing at all ties to it."""
    sentence = setting.sentence
    at = _behind_bracket(setting)
    word = sentence.word(at)
    if word in ("in", "of"):
        return _tied(setting, at)
    if setting.kind is ProportionMention and word in ("the", "its", "their", "all", "his", "her"):
        return _share(setting, at)
    group = behind(at, sentence)
    return None if group is None or sentence.word(at) in ARTICLES else _attributed(setting, group)


def _behind_bracket(setting: Setting) -> int:
    """The word behind a number and a bracket with its equivalent: "the $1.7bn (£0.9bn) deal"."""
    sentence, at = setting.sentence, setting.after
    if sentence.word(at) != "(" or at + 1 not in sentence.figured:
        return at
    return next((index + 1 for index in range(at + 1, at + LONGEST_BRACKET) if sentence.word(index) == ")"), at)


def _tied(setting: Setting, at: int) -> Facet | None:
    sentence = setting.sentence
    if setting.kind in PARTS and sentence.lower[at] == "of":
        return _share(setting, at + 1)
    group = behind(at + 1, sentence)
    if group is None:
        return None
    if not is_metric(group.head, sentence) or METRICS[sentence.lower[group.head]] == "share price":
        return _substance(setting, group) if sentence.lower[at] == "of" else None
    if setting.kind in PARTS and sentence.lower[at] == "in":
        if METRICS[sentence.lower[group.head]] in PERCENTAGES and setting.connective not in CHANGES | {"up", "down", "of"}:
            return None
        return _metric(setting, group, "change of ")
    return _metric(setting, group, "change of " if setting.kind is MultipleMention else "")


def _share(setting: Setting, at: int) -> Facet | None:
    """What a percentage or a fraction is a part of."""
    group = behind(at, setting.sentence)
    if group is None:
        return None
    return Facet(value=f"share of {group_name(group, setting.sentence)}", span=setting.sentence.span(group.first, group.after))


def _substance(setting: Setting, group: Group) -> Facet | None:
    """What a quantity is of: "4 tonnes of maize"."""
    if setting.kind is not QuantityMention or not setting.sentence.tokens[group.head].islower():
        return None
    head = setting.sentence.lower[group.head]
    return Facet(value=METRICS.get(head, singular(head)), span=setting.sentence.span(group.head, group.after))


def _attributed(setting: Setting, group: Group) -> Facet | None:
    """The head of the noun group right behind a number: "a 15% margin", "a $40m loss", "a 5% rise in sales"."""
    sentence, mention = setting.sentence, setting.mention
    head = sentence.lower[group.head]
    if setting.kind in PARTS and head in CHANGES:
        return _change_of(setting, group)
    if is_metric(group.head, sentence):
        compared = sentence.lower[group.first] in COMPARING
        if setting.kind in PARTS and not compared and METRICS[head] not in PERCENTAGES:
            return None
        return _metric(setting, group, "change of " if compared or setting.kind is MultipleMention else "")
    if setting.kind is not MoneyMention:
        return None
    if head in DEEDS and (head in DEED_NOUNS or group.after - group.first == 1):
        return Facet(value=DEEDS[head], span=sentence.span(group.head, group.after))
    group = _singular_part(setting, group)
    head = sentence.lower[group.head]
    if sentence.word(mention.first - 1) not in ARTICLES or not heads(group.head, sentence):
        return None
    if sentence.tokens[group.head].islower() and head not in NOT_METRICS and not head.endswith(("ed", "ing")):
        return Facet(value=singular(head), span=sentence.span(group.head, group.after))
    return None


def _singular_part(setting: Setting, group: Group) -> Group:
    """The group up to the verb that a word in "s" behind "a" must be: "a $5m bill resumes"."""
    sentence = setting.sentence
    if sentence.word(setting.first - 1) in ("a", "an"):
        for at in range(group.first + 1, group.after):
            if sentence.lower[at].endswith("s") and is_plural(sentence.lower[at]):
                return Group(group.first, at)
    return group


def _change_of(setting: Setting, group: Group) -> Facet | None:
    """What a change named behind a percentage is a change of: "a 5% rise in sales", "a 5% sales rise"."""
    sentence = setting.sentence
    if sentence.word(group.after) in ("in", "of") and (of := behind(group.after + 1, sentence)) is not None:
        if is_metric(of.head, sentence):
            return _metric(setting, of, "change of ")
        if sentence.tokens[of.head].islower():
            return Facet(value=f"change of {group_name(of, sentence)}", span=sentence.span(of.first, of.after))
        return None
    qualified = Group(group.first, group.head)
    if qualified.after > qualified.first and sentence.lower[qualified.head] in METRICS:
        return _metric(setting, qualified, "change of ")
    if sentence.lower[group.head] == "growth" and qualified.after > qualified.first:
        return Facet(value=group_name(group, sentence), span=sentence.span(group.first, group.after))
    return None


def _metric(setting: Setting, group: Group, prefix: str) -> Facet:
    name, first, after = metric_name(group.head, group.first, setting.sentence)
    return Facet(value=prefix + name, span=setting.sentence.span(first, after))
