"""Whose a figure is: who possesses its metric, or the subject of its verb; never a source, an addressee or a place."""

from __future__ import annotations

from typing import Final

from factcheck.claims.age import AgeMention
from factcheck.claims.claim import Facet
from factcheck.claims.nouns import STOPS
from factcheck.claims.number import NumberMention
from factcheck.claims.percent import PercentMention
from factcheck.resolving.figure_links import Link
from factcheck.resolving.metrics import DEEDS, EVALUATIONS, LINKS, METRICS, PREPOSITIONS, RISING, TIME_ADJECTIVES
from factcheck.resolving.name_roles import APPOSED, HIS, POSSESSIVES, role_of
from factcheck.resolving.noun_groups import DEED_NOUNS, DETERMINERS, is_plain
from factcheck.resolving.reporting_verbs import SAYING
from factcheck.resolving.setting import BREAKS, Named, Sentence, Setting

ITS: Final = frozenset("its their our".split())
IT: Final = frozenset("it they we".split())
NESTING: Final = frozenset("that after because since when if as where who which whose how before until than although so".split())
"""Words that begin a clause inside another, which may have a subject of its own."""
OF_FIRMS: Final = frozenset(
    """
    revenue sales profit income loss ebitda ebit debt cost expense cash flow backlog dividend margin order headcount charge
    capital earnings proceeds equity liability shares borrow spending capex
    """.split()
)
"""Last words of the metrics that a firm as a rule tells of itself."""
FIRM_COUNTS: Final = frozenset("job employee worker store branch plant factory shop outlet staff position".split())
AUTHORITIES: Final = frozenset(
    """
    department ministry commission bureau agency office court police institute council committee congress senate parliament
    government treasury association federation union board house customs fed reserve imf opec news times newspaper university
    secretariat organisation organization administration reuters journal census research organisations tribunal statistics bbc
    federal exchange post telegraph guardian herald bundesbank
    """.split()
)
"""Words in the names of bodies that tell of others."""
BEHIND_METRIC: Final = frozenset({"of", "at", "for", "by"})
PARTICLES: Final = frozenset("back up down out off away".split())
OF_THE_FIGURE: Final = frozenset("has have had with employs employed employing operates operated runs ran owns owned own".split())


def entity_of(setting: Setting, link: Link | None, metric: Facet | None) -> Facet | None:
    """Who possesses the metric, else the subject of the verb, else the entity of the figure on which this one hangs."""
    if not setting.sentence.names:
        return None
    if setting.kind is AgeMention:
        return _aged(setting)
    if link is not None:
        return link.to.mention.about.entity
    stated, owner = _possessor(setting, metric)
    if stated:
        return _facet(owner)
    return _facet(_subject(setting, metric))


def _facet(named: Named | None) -> Facet | None:
    return None if named is None else Facet(value=named.name, span=named.span)


def _aged(setting: Setting) -> Facet | None:
    """The person named right before or behind an age, or the subject that it is said of."""
    sentence = setting.sentence
    people = [name for name in sentence.names if name.sort != "organisation"]
    at = setting.first
    while sentence.word(at - 1) in ("aged", "age", ",", "(", "now", "at", "of", "the"):
        at -= 1
    for name in people:
        if name.after == at and at < setting.first and sentence.word(at) in (",", "(", "aged"):
            return _facet(name)
    if "old" in sentence.lower[setting.mention.last].split("-") and setting.connective not in HIS:
        named = next((name for name in people if name.first == setting.after and name.sort == "person"), None)
        if named is not None:
            return _facet(named)
    if setting.connective in ("is", "was", "turned", "turns", "'s", "’s", "be"):
        subject = next((name for name in people if name.after == setting.lead), None)
        if subject is not None and (
            subject.sort != "pronoun" or sentence.lower[subject.first].partition("'")[0] in ("he", "she")
        ):
            return _facet(subject)
    return None


def _possessor(setting: Setting, metric: Facet | None) -> tuple[bool, Named | None]:
    """Whether a possessor is stated, and who it is as far as it has a name."""
    sentence = setting.sentence
    at = setting.first - 1
    while at >= 0 and (sentence.lower[at] in EVALUATIONS or sentence.lower[at] in TIME_ADJECTIVES):
        at -= 1
    if sentence.word(at) in POSSESSIVES or sentence.word(at) in ITS or sentence.word(at) in HIS:
        return True, _owner(at, setting)
    if metric is None or metric.span is None:
        return False, None
    first, after = sentence.words.at(metric.span.start), sentence.words.at(metric.span.end - 1) + 1
    if sentence.lower[first] in DEEDS and sentence.lower[first] not in METRICS and sentence.lower[first] not in DEED_NOUNS:
        return False, None
    at = first - 1
    while at >= 0 and first - at <= APPOSED and _between(at, sentence):
        at -= 1
    if sentence.word(at) in POSSESSIVES or sentence.word(at) in ITS or sentence.word(at) in HIS:
        return True, _owner(at, setting)
    prefixed = next((name for name in sentence.names if name.after == at + 1 and name.sort == "organisation"), None)
    if prefixed is not None and sentence.word(prefixed.first - 1) not in PREPOSITIONS:
        return True, prefixed
    if sentence.word(after) in BEHIND_METRIC:
        at = after + 1
        while sentence.word(at) in DETERMINERS:
            at += 1
        named = next((name for name in sentence.names if name.first in (at, after + 1) and name.sort == "organisation"), None)
        if named is not None and sentence.word(named.after) not in POSSESSIVES:
            return True, named
    return False, None


def _between(at: int, sentence: Sentence) -> bool:
    """True for a word that may stand between a possessor and the metric."""
    word = sentence.lower[at]
    if word in TIME_ADJECTIVES or word in EVALUATIONS or at in sentence.timed:
        return True
    return (
        is_plain(word) and sentence.tokens[at].islower() and word not in LINKS and not word.endswith("ed") and word not in SAYING
    )


def _owner(at: int, setting: Setting) -> Named | None:
    """Who a possessive form stands for."""
    sentence = setting.sentence
    word = sentence.lower[at]
    if word in POSSESSIVES:
        return next((name for name in sentence.names if name.after == at and name.sort != "pronoun"), None)
    if word in HIS:
        return next((name for name in sentence.names if name.first == at and name.sort == "pronoun"), None)
    return _only_subject(at, setting)


def _only_subject(at: int, setting: Setting) -> Named | None:
    """The only organisation that is a subject or a source before a word; else the one that says it behind."""
    sentence = setting.sentence
    for sort in ("organisation", "name"):
        found = {
            name.name: name
            for name in sentence.names
            if name.sort == sort and name.after <= at and role_of(name, sentence) in ("subject", "source", "owner")
        }
        if found:
            return next(iter(found.values())) if len(found) == 1 else None
    return _source_behind(setting)


def _source_behind(setting: Setting) -> Named | None:
    """The organisation that says it, where it is named behind: "revenue rose 5%, Acme said"."""
    sentence = setting.sentence
    found = [
        name
        for name in sentence.names
        if name.sort == "organisation" and name.first >= setting.after and role_of(name, sentence) == "source"
    ]
    return found[0] if len({name.name for name in found}) == 1 else None


def _subject(setting: Setting, metric: Facet | None) -> Named | None:
    """The subject of the verb that has the figure, if nothing shows that a clause between them has another."""
    sentence = setting.sentence
    if not _governed(setting, metric):
        return None
    members = set(setting.before)
    pronoun = _pronoun(setting)
    nested = pronoun is not None
    for named in reversed(sentence.names):
        if named.after > setting.first or named.first not in members or _is_in(named, metric):
            continue
        if named.sort == "pronoun" and sentence.lower[named.first].partition("'")[0] not in ("he", "she"):
            continue
        if pronoun is not None and named.first < pronoun:
            return _only_subject(pronoun, setting)
        if sentence.word(named.after) in ("which", "who") or (
            sentence.word(named.after) == "," and sentence.word(named.after + 1) in ("which", "who")
        ):
            return named
        role = role_of(named, sentence)
        if role in ("object", "owner"):
            continue
        if role == "source":
            return named if not nested and _tells_of_itself(named, metric, setting) else None
        return named if _reaches(named, setting, metric) else None
    if pronoun is not None:
        return _only_subject(pronoun, setting)
    source = _source_behind(setting)
    return source if source is not None and _tells_of_itself(source, metric, setting) else None


def _is_in(named: Named, metric: Facet | None) -> bool:
    """True for a name that is part of the metric's own ("iPhone sales")."""
    return (
        metric is not None
        and metric.span is not None
        and named.span.start < metric.span.end
        and metric.span.start < named.span.end
    )


def _pronoun(setting: Setting) -> int | None:
    """The nearest "it", "they" or "we" before a figure in its clause that stands before a verb."""
    sentence = setting.sentence
    for at in setting.before:
        if sentence.lower[at] in IT and at != setting.lead:
            return at
    return None


def _governed(setting: Setting, metric: Facet | None) -> bool:
    """False for a number in a phrase that says nothing of the subject: "on the list of 928 companies"."""
    sentence, word = setting.sentence, setting.connective
    if metric is None:
        return word not in PREPOSITIONS and (word not in STOPS or word in OF_THE_FIGURE or word in PARTICLES)
    if setting.kind is NumberMention:
        counted = metric.span is None or sentence.words.at(metric.span.start) >= setting.first
        if counted:
            return word in OF_THE_FIGURE or metric.value in FIRM_COUNTS or _is_verb(word)
    if setting.kind is PercentMention and metric.value.startswith("share of"):
        return word not in PREPOSITIONS
    return True


def _is_verb(word: str) -> bool:
    return word in DEEDS or word in RISING or (word.endswith("ed") and len(word) > 4)


def _reaches(named: Named, setting: Setting, metric: Facet | None) -> bool:
    """True if no clause with another subject begins between a subject and the figure."""
    sentence = setting.sentence
    start = sentence.words.at(metric.span.start) if metric is not None and metric.span is not None else -1
    for at in range(setting.lead, named.after - 1, -1):
        word = sentence.lower[at]
        if word in BREAKS and word not in ("(", ")", ":", "against"):
            return False
        if word not in NESTING or at in sentence.timed or (word == "as" and sentence.word(at + 1) in ("much", "many", "well")):
            continue
        behind = at + 1
        while (
            sentence.word(behind) in DETERMINERS
            or sentence.word(behind) in TIME_ADJECTIVES
            or sentence.word(behind) in EVALUATIONS
            or behind in sentence.timed
        ):
            behind += 1
        if sentence.word(at + 1).endswith("ing") or sentence.word(at + 1) in IT:
            continue
        if word in ("before", "after") and behind in sentence.timed:
            continue
        if behind == start and _tells_of_itself(named, metric, setting):
            continue
        return False
    return True


def _tells_of_itself(named: Named, metric: Facet | None, setting: Setting) -> bool:
    """True if a firm that reports a figure of this sort tells of itself."""
    if named.sort != "organisation" or metric is None or not AUTHORITIES.isdisjoint(named.name.lower().replace(",", "").split()):
        return False
    if named.name.lower().startswith(("bank of", "the bank of")):
        return False
    if setting.kind is NumberMention and metric.value in FIRM_COUNTS:
        return True
    value = metric.value.removeprefix("change of ").removesuffix(" per share")
    return value.split()[-1] in OF_FIRMS and not value.startswith("share of")
