"""What part or basis a figure is told of: "in Germany", "at its cloud unit", "organic", "at constant currency"."""

from __future__ import annotations

from typing import Final

from factcheck.claims.claim import Facet
from factcheck.claims.number import NumberMention
from factcheck.claims.places import NORTH_AND_SOUTH, PEOPLES, PLACES
from factcheck.resolving.figure_links import Link
from factcheck.resolving.metrics import BASES, BASES_IN_TWO, EVERYWHERE, METRICS, REGIONAL, UNITS_OF_A_FIRM
from factcheck.resolving.noun_groups import DETERMINERS, is_plain
from factcheck.resolving.setting import CALENDAR, Sentence, Setting

WAKES: Final = frozenset(BASES) | {first for first, _ in BASES_IN_TWO}
"""Words of which one must be in a sentence that states a basis."""
INSIDE: Final = frozenset("in across within throughout".split())
INSIDE_A_FIRM: Final = frozenset("in at from within across of for".split())
POSSESSIVES: Final = frozenset({"'s", "’s"})
PLACING: Final = INSIDE | INSIDE_A_FIRM | POSSESSIVES
GOING_ON: Final = frozenset({"to", "from", "up", "down", ","})
"""Before a number one of these lets it share the scope of the figure before it."""
BEHIND: Final = 10
"""How many words behind a figure its scope may stand."""
TOLD: Final = frozenset("basis growth terms figures data numbers".split())
PREMODIFYING: Final = 5
"""A word of basis stands so near before its metric."""
LONGEST_NAME: Final = 4
NOT_REGIONS: Final = frozenset(
    """
    parliament congress government english french dollars sterling christmas easter court state internet twitter facebook youtube
    windows ltd inc plc corp premiership league cup part cash tests test
    """.split()
)
"""Capitalised words behind "in" that name no region."""


def scope_of(setting: Setting, link: Link | None, metric: Facet | None) -> Facet | None:
    """The region or segment and the basis that the clause states; else what the figure has on which this one hangs."""
    basis = _basis(setting)
    part = _behind(setting) or _of_metric(setting, metric) or _before(setting, metric)
    own = basis or part
    if basis is not None and part is not None:
        own = Facet(value=f"{part.value}, {basis.value}", span=part.span)
    if own is None and link is not None:
        return link.to.mention.about.scope
    return own


def _basis(setting: Setting) -> Facet | None:
    """A word of basis before the metric, right behind the figure, or in "on an organic basis"."""
    sentence = setting.sentence
    if sentence.words.wake.isdisjoint(WAKES):
        return None
    low, high = _reach(setting)
    for at in (*range(setting.first - 1, low - 1, -1), *range(setting.after, high)):
        word = sentence.lower[at]
        two = BASES_IN_TWO.get((word, sentence.word(at + 1)))
        if two is None and (sentence.word(at - 1), word) in BASES_IN_TWO:
            continue
        if two is not None:
            return Facet(value=two, span=sentence.span(at, at + 2))
        if word in BASES and _is_basis(at, setting):
            return Facet(value=BASES[word], span=sentence.span(at, at + 1))
    return None


def _reach(setting: Setting) -> tuple[int, int]:
    """The words around a number up to the figures beside it, `[low, high)`; a change and its result share one stretch."""
    sentence = setting.sentence
    low = setting.first
    members = set(setting.before)
    while low - 1 in members or low - 1 in range(setting.lead + 1, setting.first):
        if low - 1 in sentence.figured and setting.connective not in GOING_ON:
            break
        low -= 1
    high = setting.after
    while high < min(setting.end, setting.after + BEHIND) and high not in sentence.figured:
        high += 1
    return low, high


def _is_basis(at: int, setting: Setting) -> bool:
    sentence = setting.sentence
    if at == setting.after or setting.lead < at < setting.first or sentence.lower[at] == "organically":
        return True
    near = sentence.lower[at + 1 : at + 1 + PREMODIFYING]
    for word in near:
        if word in METRICS or word in TOLD:
            return True
        if not is_plain(word) and word not in ("and", "or"):
            return False
    return False


def _behind(setting: Setting) -> Facet | None:
    """A region or segment behind a figure, before the next figure."""
    sentence = setting.sentence
    places = _places(sentence)
    if not places:
        return None
    for at in range(setting.after, min(setting.end, setting.after + BEHIND)):
        if at in sentence.figured or (sentence.lower[at] in (",", "while", "and") and at > setting.after + 1):
            return None
        if at in places:
            return places[at]
    return None


def _before(setting: Setting, metric: Facet | None) -> Facet | None:
    """A region or segment before a figure, behind its metric or at the head of its clause, that is not another figure's."""
    sentence = setting.sentence
    places = _places(sentence)
    if not places:
        return None
    named = -1 if metric is None or metric.span is None else sentence.words.at(metric.span.start)
    for at in setting.before:
        if at in sentence.figured and setting.connective not in GOING_ON:
            return None
        if at in places and sentence.lower[at] in PLACING:
            tied = 0 <= named <= at or at - setting.start <= 1 or sentence.lower[at] in POSSESSIVES
            return places[at] if tied and not _is_of_another_figure(at, setting) else None
    return None


def _is_of_another_figure(at: int, setting: Setting) -> bool:
    """True if a region stands right behind another figure: "2,100 in Germany, 1,300"."""
    return any(index in setting.sentence.figured for index in range(max(0, at - 2), at))


def _places(sentence: Sentence) -> dict[int, Facet]:
    """The regions and segments of a sentence, by the word that brings them in; found once for all its figures."""
    if sentence.places is None:
        sentence.places = {}
        placing = INSIDE if sentence.words.wake.isdisjoint(UNITS_OF_A_FIRM) else PLACING
        for at, word in enumerate(sentence.lower):
            if word in EVERYWHERE:
                sentence.places[at] = Facet(value=EVERYWHERE[word], span=sentence.span(at, at + 1))
            elif word in placing and (found := _at(at, sentence)) is not None:
                sentence.places[at] = found
    return sentence.places


def _at(at: int, sentence: Sentence) -> Facet | None:
    """The region or segment that a preposition brings in."""
    if sentence.lower[at] in INSIDE and (after := _region(at + 1, sentence)) is not None:
        first = at + 2 if sentence.word(at + 1) in DETERMINERS else at + 1
        return Facet(value=" ".join(sentence.lower[first:after]), span=sentence.span(first, after))
    if sentence.lower[at] in POSSESSIVES:
        return _segment(at, sentence)
    if sentence.lower[at] in INSIDE_A_FIRM:
        return _segment(at + 1, sentence)
    return None


def _region(at: int, sentence: Sentence) -> int | None:
    """The word behind a region that starts at a word; None if none does. A name that is a person's or a body's is none."""
    tokens = sentence.tokens
    if sentence.word(at) in DETERMINERS:
        at += 1
    after = at
    while after < min(len(tokens), at + LONGEST_NAME) and tokens[after][0].isupper() and after not in sentence.timed:
        after += 1
    if after == at or sentence.lower[at] in CALENDAR or at in sentence.figured:
        return None
    if sentence.word(after) in (",", "and", "or") and _is_listed(after + 1, sentence):
        return None
    while after > at:
        if " ".join(tokens[at:after]) in PLACES or (tokens[at] in NORTH_AND_SOUTH and " ".join(tokens[at + 1 : after]) in PLACES):
            return after
        after -= 1
    if sentence.word(at - 1) in DETERMINERS or tokens[at].isupper():
        return None
    named = next((name for name in sentence.names if name.first == at), None)
    if named is None or named.sort != "name" or sentence.lower[at] in NOT_REGIONS or tokens[at] in PEOPLES:
        return None
    return named.after


def _is_listed(at: int, sentence: Sentence) -> bool:
    """True if another place follows: "in Ontario, Quebec and Alberta" is no single region."""
    tokens = sentence.tokens
    return at < len(tokens) and (tokens[at] in PLACES or " ".join(tokens[at : at + 2]) in PLACES)


def _segment(at: int, sentence: Sentence) -> Facet | None:
    """A part of a firm by what it does: "its cloud unit", "the retail division"."""
    if sentence.word(at) not in DETERMINERS and sentence.word(at) not in POSSESSIVES:
        return None
    for index in range(at + 1, min(len(sentence.lower), at + 5)):
        word = sentence.lower[index]
        if word in UNITS_OF_A_FIRM and index > at + 1:
            first = index - 1
            while first > at + 1 and is_plain(sentence.lower[first - 1]):
                first -= 1
            return Facet(value=" ".join(sentence.lower[first:index]), span=sentence.span(first, index + 1))
        if not is_plain(word):
            return None
    return None


def _of_metric(setting: Setting, metric: Facet | None) -> Facet | None:
    """A place or an adjective of place before the metric: "U.S. sales", "Japan's exports", "domestic revenue"."""
    if metric is None or metric.span is None:
        return None
    sentence = setting.sentence
    first, after = sentence.words.at(metric.span.start), sentence.words.at(metric.span.end - 1) + 1
    for at in range(first, after):
        if sentence.lower[at] in REGIONAL and setting.kind is not NumberMention:
            return Facet(value=REGIONAL[sentence.lower[at]], span=sentence.span(at, at + 1))
    at = first - 1
    while (
        at >= 0
        and first - at < 4
        and (is_plain(sentence.lower[at]) or sentence.lower[at] in ("'s", "’s") or at in sentence.timed)
    ):
        if sentence.lower[at] in REGIONAL:
            return Facet(value=REGIONAL[sentence.lower[at]], span=sentence.span(at, at + 1))
        if sentence.tokens[at] in PLACES or sentence.tokens[at] in PEOPLES:
            if any(name.first <= at < name.after for name in sentence.names):
                return None
            start = at
            while start > 0 and (
                sentence.tokens[start - 1] in NORTH_AND_SOUTH or " ".join(sentence.tokens[start - 1 : at + 1]) in PLACES
            ):
                start -= 1
            return Facet(value=" ".join(sentence.lower[start : at + 1]), span=sentence.span(start, at + 1))
        at -= 1
    return _places(sentence).get(after) if first < setting.first and sentence.word(after) in INSIDE else None
