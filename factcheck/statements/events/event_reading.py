"""The events of a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from factcheck.claims.collection import Claims, Selection
from factcheck.claims.date import Date
from factcheck.claims.draft import Draft
from factcheck.claims.period import Period
from factcheck.statements.events.dateline import behind_dateline
from factcheck.statements.events.event import Event
from factcheck.statements.events.event_dates import Time
from factcheck.statements.events.event_nouns import ANSWERS, COMPLETED, NOUNS
from factcheck.statements.events.event_sentence import EventSentence
from factcheck.statements.events.event_verbs import UNDATED, VERBS
from factcheck.statements.events.noun_phrases import NounPhrases
from factcheck.statements.events.told_before import ToldBefore
from factcheck.statements.events.told_both_ways import told_both_ways
from factcheck.statements.events.told_twice import told_twice

TRIGGERS: Final = frozenset(VERBS) | frozenset(NOUNS) | frozenset(COMPLETED) | {"since"}
WITHOUT_A_TIME: Final = frozenset(word for word, verbs in VERBS.items() if any(verb.predicate in UNDATED for verb in verbs)) | {
    "since",
    "open",
}
"""The triggers of what is of use without a time as well."""
LONGEST: Final = 120
"""What has more words is a table or a list that lost its form."""
SPANS: Final = frozenset({"be born", "die", "kill", "found", "sink", "destroy", "demolish", "dissolve"})
"""Events with which a person, a firm or a thing begins or ends."""


def build(draft: Draft, claims: Claims) -> Iterator[Event]:
    """The events of a document, in order."""
    phrases: NounPhrases | None = None
    lives: set[str] = set()
    sentences = [behind_dateline(words) for words in draft.sentences]
    all_times: Selection[Time] = claims.of(Date, Period)
    times = _by_sentence(all_times)
    twice = told_twice(sentences, times.keys())
    more = twice.verbs | told_both_ways(draft)
    dated, undated = TRIGGERS | more.keys() | twice.nouns.keys(), WITHOUT_A_TIME | more.keys()
    told = ToldBefore()
    for words in sentences:
        triggers = dated if words.index in times else undated
        if words.wake.isdisjoint(triggers) or len(words.lower) > LONGEST:
            continue
        if phrases is None:
            phrases = NounPhrases(claims, {each.index: each for each in sentences})
        for event in EventSentence(draft, claims, phrases, words, times.get(words.index, []), told).events(
            triggers, more, twice.nouns
        ):
            if event.predicate in SPANS and event.when:
                lives.add(event.argument.name)
            yield event
    looked_back = {words.index for words in sentences if "had" in words.wake and words.index in times}
    answering = {words.index for words in sentences if words.index in times and not words.wake.isdisjoint(ANSWERS)}
    if phrases is not None and (lives or looked_back or answering):
        looked_back |= {index - 1 for index in looked_back}
        for words in sentences:
            if (
                words.index in times
                and len(words.lower) <= LONGEST
                and (lives or words.index in looked_back or words.index in answering)
            ):
                of = None if words.index in looked_back else lives
                yield from EventSentence(draft, claims, phrases, words, times[words.index], told).deeds(of, more)


def _by_sentence(times: Iterable[Time]) -> dict[int, list[Time]]:
    groups: dict[int, list[Time]] = {}
    for time in times:
        if not (isinstance(time, Date) and time.dateline):
            groups.setdefault(time.sentence, []).append(time)
    return groups
