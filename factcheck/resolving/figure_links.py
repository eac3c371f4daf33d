"""How a figure hangs on another: an equivalent ("$3bn (£2bn)"), an earlier level ("from $2bn"), a change (", up 5%")."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from factcheck.claims.money import MoneyMention
from factcheck.claims.number import NumberMention
from factcheck.claims.percent import PercentMention
from factcheck.claims.quantity import QuantityMention
from factcheck.resolving.metrics import CHANGES, RISING
from factcheck.resolving.noun_groups import behind
from factcheck.resolving.setting import HEDGES, Setting

Sort = Literal["equivalent", "earlier", "change", "beside"]

FARTHEST_CHANGE: Final = 20
"""Words between an amount and the change that hangs behind it, at most."""
FARTHEST: Final = 10
"""Words between two figures of which one hangs on the other, at most."""
NEAREST: Final = 3
"""How many figures back the level may stand that an earlier one is compared with."""

FROM: Final = frozenset({"from", "against", "versus", "vs"})
REVISED: Final = frozenset("previously formerly originally earlier was".split())
COMPARED: Final = frozenset({"compared", "compares", "comparing", "comparison"})
OUTCOMES: Final = frozenset({"profit", "loss", "profits", "losses"})
EQUIVALENTS: Final = (MoneyMention, QuantityMention, PercentMention)
PLAIN_FIGURES: Final = (MoneyMention, PercentMention)


class Link(NamedTuple):
    """What a figure is to an earlier one, and the first word that says so."""

    sort: Sort
    to: Setting
    word: int


def link_of(setting: Setting) -> Link | None:
    """The figure before it in the sentence on which a number hangs."""
    near = setting.previous
    if near is None or not 0 <= setting.first - near.after <= FARTHEST_CHANGE:
        return None
    if setting.kind is PercentMention and near.kind is not PercentMention and _hangs_behind(setting):
        return Link("change", near, setting.lead)
    if setting.first - near.after > FARTHEST:
        return None
    between = setting.sentence.lower[near.after : setting.first]
    plain = [word for word in between if word not in HEDGES and word != ","]
    if plain in (["("], ["or"]) and setting.kind in EQUIVALENTS and setting.kind is near.kind and _is_same(setting):
        return Link("equivalent", near, near.after)
    if plain == ["and"] and setting.kind is near.kind and setting.kind in PLAIN_FIGURES:
        return Link("beside", near, near.after)
    if setting.connective in REVISED and _before_connective(setting) == "(" and setting.kind is near.kind:
        return Link("beside", near, setting.lead)
    if between == [","] and setting.kind is near.kind and setting.mention.per is not None and near.mention.per is None:
        return Link("equivalent", near, near.after)
    origin = next((at for at in range(near.after, setting.first) if setting.sentence.lower[at] in FROM | COMPARED), None)
    if origin is not None and _leads(origin, setting) and not _counts_other(setting, near):
        level = _level(setting, near)
        return Link("earlier", level, origin) if level is not None else None
    if setting.kind is PercentMention and near.kind is not PercentMention:
        if plain[-1:] and plain[-1] in RISING and set(plain[:-1]) <= {"(", "which", "was", "is"} and "," in (*between, ","):
            return Link("change", near, setting.lead)
        if not plain and "," in between and _is_change(setting):
            return Link("change", near, setting.first)
    return None


def _before_connective(setting: Setting) -> str:
    """The word before the connective."""
    return setting.sentence.word(setting.lead - 1)


def _is_same(setting: Setting) -> bool:
    """False for a percentage on a basis of its own: "rose 5% (6% in constant currencies)"."""
    return setting.kind is not PercentMention or setting.sentence.word(setting.after) == ")"


def _counts_other(setting: Setting, near: Setting) -> bool:
    """True for counts of two sorts of things: "18,000 answers from 23 countries"."""
    one, two = near.mention, setting.mention
    if not isinstance(two, NumberMention) or two.counted is None:
        return False
    return not isinstance(one, NumberMention) or one.noun != two.noun


def _hangs_behind(setting: Setting) -> bool:
    """True for "…, up 5%" and "…, a rise of 5%" behind an amount and what is said of it."""
    sentence = setting.sentence
    at = setting.lead
    if setting.connective == "of" and sentence.word(at - 1) in CHANGES and sentence.word(at - 2) in ("a", "an"):
        at -= 2
    elif setting.connective not in ("up", "down"):
        return False
    return sentence.word(at - 1) in (",", "(")


def _leads(origin: int, setting: Setting) -> bool:
    """True if only what goes with a comparison stands between its word and the number."""
    words = setting.sentence.lower[origin + 1 : setting.first]
    return all(
        word in HEDGES or word in OUTCOMES or word in ("with", "to", "year-earlier", "year-ago", "of", ",") for word in words
    )


def _level(setting: Setting, near: Setting) -> Setting | None:
    """The figure of the same sort that an earlier one is compared with."""
    at: Setting | None = near
    for _ in range(NEAREST):
        if at is None:
            return None
        if at.kind is setting.kind or setting.kind is NumberMention:
            changed = at.mention.about.metric is not None and at.mention.about.metric.value.startswith("change of ")
            if (not changed or setting.kind is PercentMention) and at.mention.per == setting.mention.per:
                return at
        at = at.previous
    return None


def _is_change(setting: Setting) -> bool:
    """True for ", a 5% rise" without a word on what rose."""
    group = behind(setting.after, setting.sentence)
    return (
        group is not None
        and group.after - group.first == 1
        and setting.sentence.lower[group.head] in CHANGES
        and setting.sentence.word(group.after) not in ("in", "of")
    )
