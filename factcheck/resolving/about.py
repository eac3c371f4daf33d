"""What each value is of: entity, metric, period, scope, modality, each as far as the clause states it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence, Set
from typing import Final, TypeVar

from factcheck.claims.age import AgeMention
from factcheck.claims.claim import About, Facet, Modality
from factcheck.claims.date import DateMention
from factcheck.claims.draft import Draft, Mention
from factcheck.claims.measured import MeasuredMention
from factcheck.claims.money import MoneyMention
from factcheck.claims.multiple import MultipleMention
from factcheck.claims.nouns import STOPS, singular
from factcheck.claims.number import NumberMention
from factcheck.claims.numerals.scales import SCALES
from factcheck.claims.organisation import OrganisationMention
from factcheck.claims.percent import PercentMention
from factcheck.claims.period import PeriodMention
from factcheck.claims.proportion import ProportionMention
from factcheck.claims.quantity import QuantityMention
from factcheck.claims.when import WhenMention
from factcheck.claims.words import Words
from factcheck.currencies import WORDS as CURRENCY_WORDS
from factcheck.document import Span
from factcheck.resolving.metrics import ADJUSTMENTS, DEEDS, METRICS, QUALIFIERS, TIME_ADJECTIVES

MEASURED: Final[tuple[type[MeasuredMention], ...]] = (
    MoneyMention,
    PercentMention,
    QuantityMention,
    NumberMention,
    ProportionMention,
    MultipleMention,
    AgeMention,
)
BREAKS: Final = frozenset(
    {";", ":", "while", "whereas", "but", "although", "though", "(", ")", "compared", "against", "versus", "vs"}
)
"""Words that end a clause: what a value is of stands on its own side of them."""

LINKS: Final = frozenset(
    """
    was were is are be been being of at to by reached reaches reach totalled totaled totals hit stood stands came comes
    amounted amounts rose fell grew increased decreased climbed dropped declined jumped rises falls grows reported posted
    made earned recorded had has have a an the its their about around nearly almost over more than just some up down from
    """.split()
)
"""Words that may stand between a metric and its figure."""

EVALUATIONS: Final = frozenset(
    """
    record strong stronger weak weaker solid good better best bad worse worst high higher highest low lower lowest big bigger
    large larger small smaller huge massive modest estimated expected projected forecast announced additional extra further new
    expect expects see sees forecasts generating generated achieved achieving delivered including excluding mainly mostly
    """.split()
)
"""Words before a metric that say how it is or who says so, not which it is."""

VERBS: Final = frozenset(
    """
    was were is are has have had reached totalled totaled hit stood came amounted rose fell grew increased decreased climbed
    dropped declined jumped reported posted made earned recorded
    """.split()
)
"""Verbs in the telling mood: with one of them even a line of a list is a statement."""

PLANNED: Final = frozenset(
    "will plans plan planned planning aims aim expects expect intends intend target targets pledged".split()
)
CONDITIONAL: Final = frozenset("would could may might if should unless".split())
DENIED: Final = frozenset("not never denied denies without n't".split())
HEADINGS: Final = frozenset({"title", "heading", "caption", "table", "list-item"})
"""Blocks whose phrases often have no verb, so that its absence says nothing."""

WIDEST: Final = 40
"""A clause reaches so many words to either side of its number at most."""

FARTHEST: Final = 14
"""A metric more words away than this belongs to something else."""

JOINT: Final = len(" in ")
"""A time so few code points behind a number is that number's own."""

M = TypeVar("M", bound=Mention)


def resolve(draft: Draft) -> None:
    """Fill `about` of every mention with a number."""
    organisations = _by_sentence(draft.of(OrganisationMention))
    times: dict[int, list[WhenMention]] = _by_sentence([*draft.of(PeriodMention), *draft.of(DateMention)])
    ends = {mention.end for kind in MEASURED for mention in draft.of(kind)}
    for kind in MEASURED:
        for mention in draft.of(kind):
            words = draft.words(mention.sentence)
            mention.about = About(
                entity=_entity(mention, words, organisations.get(mention.sentence, [])),
                metric=_metric(mention, words),
                period=_period(mention, words, times.get(mention.sentence, []), ends, draft.document.prose),
                scope=_scope(mention, words),
                modality=_modality(mention, words, draft.document.blocks[mention.block].kind in HEADINGS),
            )


def _by_sentence(mentions: list[M]) -> dict[int, list[M]]:
    """The mentions of each sentence in order of their start."""
    groups: dict[int, list[M]] = {}
    for mention in sorted(mentions, key=_start):
        groups.setdefault(mention.sentence, []).append(mention)
    return groups


def _clause(mention: MeasuredMention, words: Words) -> tuple[int, int]:
    """First and last word of the clause around a number, as a half-open range."""
    first, last = mention.first, mention.last + 1
    lowest, highest = max(0, first - WIDEST), min(len(words.lower), last + WIDEST)
    while first > lowest and words.lower[first - 1] not in BREAKS:
        first -= 1
    while last < highest and words.lower[last] not in BREAKS:
        last += 1
    return first, last


def _within(mentions: Sequence[M], start: int, end: int) -> Sequence[M]:
    """The mentions that start in `[start, end)`, of those of a sentence in order."""
    return mentions[bisect_left(mentions, start, key=_start) : bisect_left(mentions, end, key=_start)]


def _start(mention: Mention) -> int:
    return mention.start


def _entity(mention: MeasuredMention, words: Words, organisations: list[OrganisationMention]) -> Facet | None:
    """The one organisation of the clause: the last before the number, else the only one of the sentence."""
    start, _ = _clause(mention, words)
    before = [named for named in _within(organisations, words.starts[start], mention.start) if named.organisation]
    chosen = before[-1] if before else None
    if chosen is None and organisations and len({named.organisation for named in organisations[:WIDEST]}) == 1:
        chosen = organisations[0]
    if chosen is None or chosen.organisation is None:
        return None
    return Facet(value=chosen.organisation, span=chosen.span)


def _period(mention: MeasuredMention, words: Words, times: Sequence[WhenMention], ends: Set[int], prose: str) -> Facet | None:
    """The time right behind the number, else the only one of its clause, else of its sentence.

    A time right behind another number belongs to that one. The facet is its days where they are known, else its words.
    """
    first, last = _clause(mention, words)
    behind = _within(times, mention.end, mention.end + JOINT + 1)
    others = [time for time in times[:WIDEST] if ends.isdisjoint(range(time.start - JOINT, time.start + 1))]
    inside = [time for time in _within(times, words.starts[first], words.ends[last - 1]) if time in others]
    found = next((found for found in (behind, inside) if len(found) == 1), others)
    if len(found) != 1:
        return None
    (time,) = found
    return Facet(value=str(time.days) if time.days else prose[time.start : time.end].lower(), span=time.span)


def _metric(mention: MeasuredMention, words: Words) -> Facet | None:
    if isinstance(mention, NumberMention):
        return _counted(mention, words)
    return _named_behind(mention, words) or _named_before(mention, words)


def _counted(mention: NumberMention, words: Words) -> Facet | None:
    """A count is of the deed whose verb stands before it ("will recruit 5,000"), else of its noun."""
    at = _before_hedges(mention.first, words)
    if at >= 0 and words.lower[at] in DEEDS:
        return Facet(value=DEEDS[words.lower[at]], span=Span(words.starts[at], words.ends[at]))
    if mention.noun is None:
        return None
    return Facet(value=DEEDS.get(mention.noun, mention.noun), span=mention.counted)


def _before_hedges(first: int, words: Words) -> int:
    """Index of the last word before a number that is not an article or a hedge; -1 if there is none."""
    at = first - 1
    while at >= 0 and words.lower[at] in (
        "about", "around", "some", "roughly", "approximately", "nearly", "almost", "over", "than", "more", "less", "least", "at",
        "up", "to", "another", "further", "additional", "a", "an", "the", "its", "their", "only", "just",
    ):  # fmt: skip
        at -= 1
    return at


def _named_behind(mention: MeasuredMention, words: Words) -> Facet | None:
    """Named behind the number: "$40m in annual revenue", "8% of total sales", "a $40m fine"."""
    lower, at = words.lower, mention.last + 1
    prefix = ""
    if lower[at : at + 1] and lower[at] in ("in", "of"):
        prefix = "share of " if isinstance(mention, PercentMention) and lower[at] == "of" else ""
        at += 1
        while at < len(lower) and lower[at] in ("the", "its", "their", "a", "an", "all"):
            at += 1
    elif lower[at : at + 1] == ["worth"]:
        at += 2 if lower[at + 1 : at + 2] == ["of"] else 1
    end = at
    while end < min(at + 7, len(lower)) and (lower[end] == "'s" or (lower[end] not in STOPS and lower[end][0].isalpha())):
        end += 1
        if lower[end - 1] in METRICS or (end - at == 1 and lower[end - 1] in DEEDS and not prefix):
            break
    if end == at:
        return None
    head = end - 1
    if lower[head] in METRICS:
        return _facet(prefix, head, at, words)
    if lower[head] in DEEDS and end - at == 1:
        return Facet(value=DEEDS[lower[head]], span=Span(words.starts[head], words.ends[head]))
    if prefix:
        return Facet(value=prefix + singular(lower[head]), span=Span(words.starts[at], words.ends[head]))
    return None


def _named_before(mention: MeasuredMention, words: Words) -> Facet | None:
    """Named before the number, the nearest metric or deed: "revenue rose to $40m", "invest $40m", "an investment of $40m"."""
    start, _ = _clause(mention, words)
    lower = words.lower
    for at in range(mention.first - 1, max(start, mention.first - FARTHEST) - 1, -1):
        word = lower[at]
        if word in DEEDS and (at == _before_hedges(mention.first, words) or lower[at + 1 : mention.first] == ["of"]):
            return Facet(value=DEEDS[word], span=Span(words.starts[at], words.ends[at]))
        if word in METRICS and _belongs_to_number(at, words):
            return None
        if word in METRICS and lower[at - 1 : at] != ["per"]:
            return _facet("change of " if _is_change(mention, at, words) else "", at, start, words)
    return None


def _belongs_to_number(metric: int, words: Words) -> bool:
    """True if "in" or "of" ties the metric to a number before it: "$4.6 trillion in assets" says nothing of the next figure."""
    lower = words.lower
    for at in range(metric - 1, max(0, metric - 4), -1):
        if lower[at] in ("in", "of"):
            before = lower[at - 1]
            return before[0].isdecimal() or before in SCALES or before in ("%", "percent", "pct") or before in CURRENCY_WORDS
    return False


def _is_change(mention: MeasuredMention, metric: int, words: Words) -> bool:
    """True if the number says by how much the metric moved: a percentage behind a verb of change, or "by" before it."""
    before = words.lower[mention.first - 1] if mention.first else ""
    if before == "by":
        return True
    return isinstance(mention, PercentMention) and mention.direction is not None and before not in ("to", "at", "of", "from")


def _facet(prefix: str, head: int, start: int, words: Words) -> Facet:
    """A metric with the qualifiers before its noun: "net income", "cloud revenue", "operating profit"."""
    lower = words.lower
    first = head
    while first > start and head - first < 2 and _qualifies(words, first - 1):
        first -= 1
    qualifiers = [word for word in lower[first:head] if word not in TIME_ADJECTIVES]
    name = " ".join([*qualifiers, METRICS[lower[head]]])
    return Facet(value=prefix + name, span=Span(words.starts[first], words.ends[head]))


def _qualifies(words: Words, at: int) -> bool:
    word = words.lower[at]
    if word in QUALIFIERS or word in TIME_ADJECTIVES:
        return True
    if word in STOPS or word in LINKS or word in EVALUATIONS or word.endswith(("ed", "ing")):
        return False
    return words.tokens[at].islower() and word.isalpha()


def _scope(mention: MeasuredMention, words: Words) -> Facet | None:
    """Where or on what basis: "in Germany" behind the number, or a word such as "adjusted" in the clause."""
    first, last = _clause(mention, words)
    for at in range(first, last):
        if words.lower[at] in ADJUSTMENTS:
            return Facet(value=words.lower[at], span=Span(words.starts[at], words.ends[at]))
    for at in range(mention.last + 1, min(last, mention.last + 8)):
        if words.lower[at] in ("in", "across", "within") and at + 1 < last and words.tokens[at + 1][0].isupper():
            end = at + 2
            while end < last and words.tokens[end][0].isupper():
                end += 1
            return Facet(value=" ".join(words.lower[at + 1 : end]), span=Span(words.starts[at + 1], words.ends[end - 1]))
        if words.lower[at] in ("worldwide", "globally", "abroad", "overseas", "nationwide"):
            return Facet(value=words.lower[at], span=Span(words.starts[at], words.ends[at]))
    return None


def _modality(mention: MeasuredMention, words: Words, heading: bool) -> Modality | None:
    first, _ = _clause(mention, words)
    before = set(words.lower[first : mention.first])
    if before & DENIED:
        return "denied"
    if before & CONDITIONAL:
        return "conditional"
    if before & PLANNED:
        return "planned"
    return None if heading and before.isdisjoint(VERBS) else "actual"
