"""When a figure holds: the time right behind it, before its metric, or the only one of its clause that is free for it."""

from __future__ import annotations

from typing import Final

from factcheck.claims.age import AgeMention
from factcheck.claims.claim import Facet
from factcheck.claims.date import DateMention
from factcheck.claims.number import NumberMention
from factcheck.days import Days, shift_months
from factcheck.resolving.figure_links import Link
from factcheck.resolving.metrics import CHANGES, METRICS
from factcheck.resolving.noun_groups import is_plain
from factcheck.resolving.reporting_verbs import SAYING
from factcheck.resolving.setting import HEDGES, Setting, Timed

JOINING: Final = frozenset(
    "in for during on over at by the of its their a an to this per - ( through throughout within early late mid as".split()
)
"""Words that may stand between a figure and its time."""
BOUNDS: Final = frozenset({"since", "until", "till", "after", "before"})
"""A time behind one of these is the end of another stretch of time."""
NOUN_AFTER: Final = frozenset({"earlier", "ago", "before", "and", "or", "as"})
FARTHEST_OPENING: Final = 5
NEAR_AN_AMOUNT: Final = 20
NEAR_A_COUNT: Final = 8
NEAR_SAYING: Final = 4
"""A day so few words from a verb of saying is the day of saying."""
SAYING_ALSO: Final = SAYING | {"statement", "interview", "conference", "issued", "released", "filed", "published", "posted"}
YEAR_BEFORE: Final = (
    ("a", "year", "earlier"), ("a", "year", "ago"), ("a", "year", "before"), ("a", "year", "previously"), ("one", "year", "ago"),
    ("one", "year", "earlier"), ("year-ago",), ("year-earlier",), ("prior-year",), ("previous", "year"), ("prior", "year"),
    ("year", "earlier"), ("year", "ago"), ("preceding", "year"),
    ("same", "period", "last", "year"), ("same", "quarter", "last", "year"), ("same", "month", "last", "year"),
    ("same", "time", "last", "year"), ("same", "period", "a", "year"), ("same", "quarter", "a", "year"), ("year", "before"),
)  # fmt: skip
"""What sends a figure to the year before the one beside it."""
BASED: Final = frozenset({"on", "from", "over", "than"})
EARLIER: Final = frozenset({"previous", "earlier", "ago", "preceding", "prior"})
LONGEST_BEFORE: Final = 8


def period_of(setting: Setting, link: Link | None, metric: Facet | None) -> Facet | None:
    """The period of a figure; an earlier figure never has that of the one it is compared with."""
    if link is not None and link.sort == "earlier":
        return _earlier(setting, link)
    if not setting.sentence.times:
        return link.to.mention.about.period if link is not None else None
    if "respectively" in setting.sentence.lower[setting.first : setting.end + 1]:
        return None
    if setting.kind is AgeMention:
        return _joined(setting, None)
    if link is not None and _joined(setting, metric) is None:
        return link.to.mention.about.period
    return _joined(setting, metric) or _in_clause(setting, metric) or _opening(setting)


def _earlier(setting: Setting, link: Link) -> Facet | None:
    """The period of "from $2bn a year earlier": that of the later figure, moved, where it is known; else its own words."""
    sentence = setting.sentence
    at = setting.after
    while at < min(len(sentence.lower), setting.after + LONGEST_BEFORE):
        if sentence.lower[at] in (",", ";", ")") or at in sentence.figured:
            break
        phrase = next((words for words in YEAR_BEFORE if tuple(sentence.lower[at : at + len(words)]) == words), None)
        if phrase is not None:
            return _year_before(setting, link, at, at + len(phrase))
        at += 1
    before = setting.sentence.lower[link.word : setting.first]
    if "year-earlier" in before or "year-ago" in before:
        where = link.word + next(index for index, word in enumerate(before) if word in ("year-earlier", "year-ago"))
        return _year_before(setting, link, where, where + 1)
    own = _joined(setting, None)
    period = link.to.mention.about.period
    return None if own is None or (period is not None and own.value == period.value) else own


def _year_before(setting: Setting, link: Link, first: int, after: int) -> Facet:
    period = link.to.mention.about.period
    span = setting.sentence.span(first, after)
    timed = next((time for time in setting.sentence.times if period is not None and time.value == period.value), None)
    days = timed.mention.days if timed is not None else None
    if days is not None:
        moved = Days(shift_months(days.first, -12), shift_months(days.after, -12))
        return Facet(value=str(moved), span=span)
    words = " ".join(setting.sentence.lower[first:after])
    return Facet(value=f"{words} than {period.value}" if period is not None else words, span=span)


def _joined(setting: Setting, metric: Facet | None) -> Facet | None:
    """The time right behind a figure or the metric behind it, or right before its metric ("first-quarter loss of")."""
    sentence = setting.sentence
    if not sentence.times:
        return None
    ends = [setting.after]
    if metric is not None and metric.span is not None:
        first, after = sentence.words.at(metric.span.start), sentence.words.at(metric.span.end - 1) + 1
        if first >= setting.after and after - setting.after < 12:
            ends.append(after)
        if setting.first - 16 < first < setting.first or first >= setting.after:
            for time in sentence.times:
                if time.after == first or (first <= time.first < after) or (time.after == first - 1 and _owned(time, setting)):
                    return _facet(time)
    for end in ends:
        for time in sentence.times:
            if _is_base(time, setting):
                return None
            if end <= time.first <= end + 3 and all(sentence.lower[at] in JOINING for at in range(end, time.first)):
                return None if _is_of_saying(time, setting) else _facet(time)
    return None


def _is_base(time: Timed, setting: Setting) -> bool:
    """True for the time that a change right before it is counted from: "a fall of 5% on the previous month"."""
    word = setting.sentence.word
    if not setting.after <= time.first - 1 <= setting.after + 1 or word(time.first - 1) not in BASED:
        return False
    return not EARLIER.isdisjoint(setting.sentence.lower[time.first : time.after])


def _owned(time: Timed, setting: Setting) -> bool:
    """True for "this year's loss"."""
    return setting.sentence.word(time.after) in ("'s", "’s")


def _in_clause(setting: Setting, metric: Facet | None) -> Facet | None:
    """The only time of the clause that belongs to no other figure, no other noun and no verb of saying."""
    start, end = setting.start, setting.end
    found = [
        time
        for time in setting.sentence.times
        if start <= time.first < end
        and _is_near(time, setting)
        and _is_free(time, setting)
        and not _behind_another(time, setting)
    ]
    values = {time.value for time in found}
    return _facet(found[0]) if len(values) == 1 else None


def _is_near(time: Timed, setting: Setting) -> bool:
    """True unless a plain count stands far from a time, which is then of something else."""
    near = NEAR_A_COUNT if setting.kind is NumberMention else NEAR_AN_AMOUNT
    return -near <= time.first - setting.after <= near


def _opening(setting: Setting) -> Facet | None:
    """The time that opens the sentence for all its clauses: "In 2019, …"."""
    sentence = setting.sentence
    for time in sentence.times:
        if time.first > sentence.dateline + FARTHEST_OPENING:
            return None
        opens = time.first <= sentence.dateline + 2 or sentence.lower[sentence.dateline] in ("for", "in", "during", "over")
        if opens and sentence.word(time.after) == "," and time.first >= sentence.dateline and _is_free(time, setting):
            return _facet(time)
    return None


def _is_free(time: Timed, setting: Setting) -> bool:
    sentence = setting.sentence
    if time.after <= sentence.dateline or sentence.word(time.first - 1) in BOUNDS or sentence.lower[time.first] in BOUNDS:
        return False
    if sentence.lower[time.first] == "now" or (time.first < setting.first and sentence.lower[time.first] in ("earlier", "later")):
        return False
    if _is_aside(time, setting) or _is_base(time, setting):
        return False
    behind = sentence.word(time.after)
    if behind in NOUN_AFTER - {"and", "or", "as"}:
        return False
    if behind in ("'s", "’s"):
        behind = sentence.word(time.after + 1)
    if _names_another(time, behind, setting):
        return False
    return not _is_of_saying(time, setting)


def _is_aside(time: Timed, setting: Setting) -> bool:
    """True for the time in an aside on a noun: "the plan, adopted in 2018, …"."""
    word = setting.sentence.word
    at = time.first - 2 if word(time.first - 1) in ("in", "on", "at", "by") else time.first - 1
    return word(at).endswith("ed") and word(at - 1) == ","


def _names_another(time: Timed, behind: str, setting: Setting) -> bool:
    """True for "the 2004 world tour": the time is part of what another noun is called."""
    word = setting.sentence.lower[time.after - 1]
    adjective = word.isdecimal() or "-" in word or setting.sentence.word(time.after) in ("'s", "’s")
    if not adjective or not is_plain(behind) or behind in METRICS or behind in CHANGES:
        return False
    if time.after >= len(setting.sentence.tokens) or behind.endswith(("ed", "ly")):
        return False
    return all(setting.sentence.word(at) not in METRICS for at in range(time.after, time.after + 4))


def _is_of_saying(time: Timed, setting: Setting) -> bool:
    """True for the day on which something was said: "said on Monday", "in a statement on Monday"."""
    if not isinstance(time.mention, DateMention) or time.mention.expression.granularity not in ("day", "vague"):
        return False
    sentence = setting.sentence
    near = sentence.lower[max(0, time.first - NEAR_SAYING) : time.first] + sentence.lower[time.after : time.after + 1]
    return any(word in SAYING_ALSO for word in near)


def _behind_another(time: Timed, setting: Setting) -> bool:
    """True if another figure stands right before a time, so that it is that figure's own."""
    sentence = setting.sentence
    at = time.first - 1
    while at > time.first - 5 and sentence.word(at) in JOINING:
        at -= 1
    for index in range(at, max(-1, at - 3), -1):
        if index in sentence.figured:
            return not setting.first <= index < setting.after and not _is_result(index, setting)
        if sentence.word(index) in (",", ";", "and"):
            return False
    return False


def _is_result(index: int, setting: Setting) -> bool:
    """True for the level to which a change leads: "fell 12% to $3bn in 2019" tells the year of both."""
    lower = setting.sentence.lower
    between = [at for at in range(setting.after, index) if at not in setting.sentence.figured]
    return (
        bool(between)
        and lower[between[0]] in ("to", ",")
        and all(lower[at] in HEDGES or lower[at] in ("to", ",") for at in between)
    )


def _facet(time: Timed) -> Facet:
    return Facet(value=time.value, span=time.mention.span)
