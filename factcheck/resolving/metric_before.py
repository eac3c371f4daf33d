"""The metric that stands before its number: "revenue rose 5% to $3bn", "a loss for the year of $5m", "will invest $40m"."""

from __future__ import annotations

from typing import Final

from factcheck.claims.claim import Facet
from factcheck.claims.money import MoneyMention
from factcheck.claims.multiple import FOLDS, MultipleMention
from factcheck.claims.multiple import VERBS as MULTIPLYING
from factcheck.claims.nouns import STOPS, is_plural, singular
from factcheck.claims.number import NumberMention
from factcheck.claims.quantity import QuantityMention
from factcheck.resolving.deeds_before import FARTHEST, PARTS, deed_before, price_of_trade, worth_before
from factcheck.resolving.metrics import (
    CHANGES,
    COMPARING,
    DEEDS,
    HEADCOUNTS,
    LINKS,
    METRICS,
    PASSABLE,
    PERCENTAGES,
    PREPOSITIONS,
    RISING,
    TIES,
)
from factcheck.resolving.noun_groups import (
    DEED_NOUNS,
    DETERMINERS,
    TRANSPARENT,
    behind,
    complement,
    group_name,
    heads,
    is_metric,
    is_plain,
    metric_name,
    qualifiers,
)
from factcheck.resolving.reporting_verbs import SAYING
from factcheck.resolving.setting import Sentence, Setting

NOT_TIED: Final = frozenset({",", "and", "with", "including", "or", "plus", "than"})
"""Before a number one of these begins something of its own."""
BARRIERS: Final = frozenset("following amid despite due because after before if when with than as against".split())
"""Words that begin another thought between a metric and a number."""
AUXILIARIES: Final = frozenset("has have had will would could may might should must can not be been to more than".split())
REDUCED: Final = frozenset("ended ending excluding including adjusted based listed reported related made".split())
"""Participles in what is said of a metric before its verb."""
GAINS: Final = frozenset({"gain", "gains"})
"""Of money these are profits rather than changes."""


def named_before(setting: Setting) -> Facet | None:
    """The metric or deed before a number, if nothing but verbs and phrases that go with it stand between."""
    if setting.kind is NumberMention:
        return deed_before(setting) or _anchored(setting)
    return deed_before(setting) or worth_before(setting) or price_of_trade(setting) or _anchored(setting)


def _anchored(setting: Setting) -> Facet | None:
    """Walk from the number to the left, over what may stand between a metric and its figure, to the nearest metric."""
    sentence = setting.sentence
    multiplies = _multiplies(setting)
    if not setting.before or (setting.connective in NOT_TIED and not multiplies):
        return None
    moved, crossed = multiplies, 0
    subject: int | None = setting.lead if multiplies else None
    for at in setting.before[:FARTHEST]:
        word = sentence.lower[at]
        if at in sentence.figured:
            if word in LINKS:
                moved, crossed, subject = True, 0, at - 1
            continue
        if at in sentence.timed and word not in METRICS:
            continue
        if _is_change_noun(at, sentence) and not (word in GAINS and setting.kind is MoneyMention):
            return _change(at, setting)
        if word == "number" and sentence.word(at + 1) == "of":
            return _number_of(at, setting)
        if word in METRICS and is_metric(at, sentence) and not (word in LINKS and moved is False and at == setting.lead):
            return _from(at, setting, moved, crossed)
        if word in DEED_NOUNS and moved and not crossed and heads(at, sentence):
            return _deeds(at, setting)
        if word in LINKS:
            moved = True
            crossed, subject = 0, at - 1
        elif moved:
            if word in SAYING or (word in DEEDS and word not in DEED_NOUNS) or _is_verb(word):
                break
            if word == "that" or word == "which" or word == "who" or word == "it":
                break
            crossed += word not in PASSABLE
        elif word in BARRIERS:
            return None
        elif word not in PASSABLE:
            if setting.connective not in TIES or _is_verb(word) or word in SAYING:
                return None
            crossed += 1
    return _subject(subject, setting) if moved and subject is not None else None


def _multiplies(setting: Setting) -> bool:
    """True for a factor that is itself a verb: "doubled"."""
    mention = setting.mention
    return setting.kind is MultipleMention and setting.sentence.lower[mention.first] in MULTIPLYING


def _is_verb(word: str) -> bool:
    return word.endswith("ed") and word not in REDUCED and len(word) > 4


def _is_change_noun(at: int, sentence: Sentence) -> bool:
    """True for "rise" in "a rise of 5% in sales", "a pay rise of 5%"; a verb of the same form follows its subject."""
    word = sentence.lower[at]
    if word not in CHANGES or sentence.word(at + 1) not in ("of", "in"):
        return False
    before = sentence.word(at - 1)
    return before in DETERMINERS or before in METRICS or (is_plain(before) and not is_plural(before) and before not in LINKS)


def _change(at: int, setting: Setting) -> Facet | None:
    """What a change named before its size is a change of; None if only the words further off say."""
    sentence = setting.sentence
    word = sentence.word(at + 1)
    if word == "in":
        group = behind(at + 2, sentence)
        if group is None:
            return None
        if is_metric(group.head, sentence):
            name, _, after = metric_name(group.head, group.first, sentence)
            return Facet(value=f"change of {name}", span=sentence.span(at, after))
        if sentence.tokens[group.head].islower():
            return Facet(value=f"change of {group_name(group, sentence)}", span=sentence.span(at, group.after))
        return None
    kind = "growth" if sentence.lower[at] == "growth" else ""
    if sentence.word(at - 1) in METRICS:
        name, first, _ = metric_name(at - 1, setting.start, sentence)
        return Facet(value=f"change of {name}", span=sentence.span(first, at + 1))
    words, first = qualifiers(at, setting.start, sentence)
    if kind:
        return Facet(value=" ".join([*words, kind]), span=sentence.span(first, at + 1))
    return None


def _deeds(at: int, setting: Setting) -> Facet | None:
    """Deeds told by their noun as a figure that moves: "repayments fell to $5m"."""
    sentence = setting.sentence
    words, first = qualifiers(at, setting.start, sentence)
    prefix = "change of " if _is_change(setting) else ""
    if sentence.word(first - 1) in PREPOSITIONS or (not prefix and setting.kind is not MoneyMention):
        return None
    return Facet(value=prefix + " ".join([*words, DEEDS[sentence.lower[at]]]), span=sentence.span(first, at + 1))


def _number_of(at: int, setting: Setting) -> Facet | None:
    """What "the number of subscribers" counts."""
    sentence = setting.sentence
    group = complement(at + 2, sentence)
    if group is None:
        return None
    prefix = "change of " if _is_change(setting) else ""
    if not prefix and setting.kind is not NumberMention:
        return None
    return Facet(value=prefix + singular(sentence.lower[group.head]), span=sentence.span(group.first, group.after))


def _from(at: int, setting: Setting, moved: bool, crossed: int) -> Facet | None:
    """The facet of the nearest metric; None if it is another figure's, or not what the verb is said of."""
    sentence = setting.sentence
    if sentence.word(at - 1) in ("before", "after") and sentence.word(at - 2) in METRICS:
        at -= 2
    behind_it = sentence.word(at + 1)
    if at != setting.lead and crossed and behind_it not in PREPOSITIONS | TRANSPARENT | {","}:
        return None
    _, first = qualifiers(at, setting.start, sentence)
    before = first - 1
    while before >= 0 and (sentence.lower[before] in DETERMINERS or (sentence.tokens[before][0].isupper() and before > 0)):
        before -= 1
    if is_plural(sentence.word(before)) and sentence.word(before - 1) in ("on", "of", "from"):
        before -= 1
    if sentence.word(before) == "on" and sentence.word(before - 1) in GAINS and sentence.word(at + 1) == "of":
        return Facet(value="gain", span=sentence.span(before - 1, before))
    tied = at + 1 == setting.lead and setting.connective == "of"
    if before >= 0 and before in sentence.figured and sentence.lower[before] not in LINKS:
        return None
    if sentence.word(before) in ("in", "of", "on", "from", "for") and before - 1 >= setting.start:
        governor = before - 1
        if governor in sentence.figured and not tied:
            return None
        if _is_change_noun(governor, sentence) and sentence.word(before) == "in":
            return _change(governor, setting)
        if moved and sentence.word(before) != "on":
            if governor in sentence.timed or sentence.lower[governor] in STOPS:
                pass
            elif sentence.lower[governor] in METRICS and heads(governor, sentence):
                at = governor
            elif is_plain(sentence.lower[governor]) and sentence.lower[governor] not in LINKS:
                return None
    return _facet(at, setting)


def _facet(at: int, setting: Setting) -> Facet | None:
    sentence = setting.sentence
    noun = METRICS[sentence.lower[at]]
    name, first, after = metric_name(at, setting.start, sentence)
    if noun == "share price" and setting.kind is QuantityMention:
        return None
    span = sentence.span(first, min(after, max(setting.first, at + 1)))
    if _is_change(setting):
        return Facet(value=f"change of {name}", span=span)
    if setting.kind in PARTS and noun not in PERCENTAGES:
        return None
    if setting.kind is MultipleMention:
        return None
    if setting.kind is NumberMention and noun not in HEADCOUNTS:
        return None
    if setting.kind is MoneyMention and (
        noun == "share" or sentence.word(setting.after) in ("below", "above", "higher", "lower")
    ):
        return None
    return Facet(value=name, span=span)


def _is_change(setting: Setting) -> bool:
    """True if the number says by how much something moved: behind "by" or a verb of change, or before "higher"."""
    sentence, mention, word = setting.sentence, setting.mention, setting.connective
    if setting.kind is MultipleMention:
        return _multiplies(setting) or sentence.lower[mention.last] in FOLDS or word in RISING
    if word == "by":
        return True
    if sentence.word(setting.first - 1) in ("under", "below", "above"):
        return False
    if word in RISING and word not in ("raised", "raise", "raising"):
        return True
    return setting.kind in PARTS and word not in ("to", "of", "from") and sentence.word(setting.after) in COMPARING


def _subject(at: int, setting: Setting) -> Facet | None:
    """The plural noun right before a verb of change: "complaints rose 5%"."""
    sentence = setting.sentence
    while at > setting.start and (sentence.lower[at] in AUXILIARIES or sentence.lower[at].endswith("ly")):
        at -= 1
    if at < 0 or at in sentence.figured or at in sentence.timed:
        return None
    word = sentence.lower[at]
    if not is_plural(word) or not is_plain(word) or word in LINKS or word in METRICS or word in DEEDS:
        return None
    if not sentence.tokens[at].islower() and at != sentence.dateline:
        return None
    changed = _is_change(setting) and setting.kind is not MoneyMention
    if not changed and setting.kind is not NumberMention:
        return None
    words, first = qualifiers(at, setting.start, sentence)
    if sentence.word(first - 1) in PREPOSITIONS or (sentence.word(first - 1) in PREPOSITIONS and first > setting.start):
        return None
    name = " ".join([*words, singular(word)]) if changed else singular(word)
    return Facet(value=f"change of {name}" if changed else name, span=sentence.span(first, at + 1))
