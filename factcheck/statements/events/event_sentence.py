"""One sentence that may tell of an event: its verbs and nouns of events, with what stands around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from typing import Final

from factcheck.claims.nouns import is_plural
from factcheck.document import Span
from factcheck.statements.events.argument import PEOPLE, Argument
from factcheck.statements.events.clause import RELATIVE
from factcheck.statements.events.event import Event
from factcheck.statements.events.event_dates import when_behind, when_between
from factcheck.statements.events.event_nominal import before, nominal
from factcheck.statements.events.event_nouns import COMPLETED, NOUNS, Completed
from factcheck.statements.events.event_record import EventRecorder, answers_of
from factcheck.statements.events.event_verbs import (
    MUTUAL,
    OF_GROUPS,
    OF_PEOPLE,
    PRICED,
    ROLES,
    STARTING,
    TO_OFFICE,
    UNDATED,
    VERBS,
    WITH_COMPLEMENT,
    Verb,
)
from factcheck.statements.events.state import states
from factcheck.statements.events.told_before import TEMPORAL
from factcheck.statements.events.told_both_ways import ANY
from factcheck.statements.events.verb_group import IRREGULAR_PARTICIPLES, IRREGULAR_PAST, PAST_FORMS, Group, Mood, verb_group

LABEL: Final = 2
"""Where the time stands behind a label: "Opened: 3 May 1911"."""
NOT_BEFORE: Final = frozenset({"once", "when", "until", "before"})
"""Words behind which the present tells of what is to come."""
PRONOUNS: Final = frozenset("it they he she".split())
CONDITION: Final = frozenset("if unless whether provided".split())


class EventSentence(EventRecorder):
    """Reads one sentence that may tell of an event."""

    def events(self, triggers: Set[str], more: Mapping[str, Verb], names: Mapping[str, str]) -> Iterator[Event]:
        """The events of known verbs and nouns, and of those that this text tells twice or both ways."""
        lower = self.words.lower
        for at in self.words.where(triggers):
            found: Event | None = None
            for verb in VERBS.get(lower[at], ()) or ((more[lower[at]],) if lower[at] in more else ()):
                if self._is_whole(verb, at):
                    undated = verb.predicate in UNDATED or verb.predicate.startswith(ANY)
                    found = self._verbal(at, verb) if self.times or undated else None
                    if found is not None:
                        break
            if found is None and lower[at] in NOUNS and self.times:
                found = next(filter(None, (self._nominal(at, predicate) for predicate in NOUNS[lower[at]])), None)
            if found is None and lower[at] in names and self.times:
                found = self._nominal(at, names[lower[at]])
            if found is None and lower[at] in COMPLETED and self.times:
                found = next(filter(None, (self._completed_noun(at, noun) for noun in COMPLETED[lower[at]])), None)
            if found is not None:
                self.told.add(found.predicate, found.argument)
                yield found
        labelled = self._labelled()
        if labelled is not None:
            yield labelled
        for state in states(self.clauses, self.times):
            if state.argument.sort == "person" or not state.predicate.startswith("become "):
                yield self.made(
                    state.predicate, state.first, state.after, state.argument, None, state.since, "happened", of=state.of
                )

    def _labelled(self) -> Event | None:
        """As in "Signed: 1 December 1899": of the thing that the sentence or heading before is about."""
        lower = self.words.lower
        if lower[1:2] != [":"] or not self.times or self.words.at(self.times[0].span.start) != LABEL:
            return None
        known = [verb.predicate for verb in VERBS.get(lower[0], ()) if not verb.behind] or NOUNS.get(lower[0], ())
        thing = self.phrases.topic(self.words.index - 1) or self.phrases.topic(self.words.index + 1)
        for predicate in known:
            if thing is not None and self._fits(predicate, thing):
                return self.made(predicate, 0, 1, thing, None, self.times[0], "happened", nominal=True)
        return None

    def deeds(self, names: set[str] | None, more: Mapping[str, Verb]) -> Iterator[Event]:
        """What is done by or to those of some names, or anybody: any other verb with a time."""
        words, lower = self.words, self.words.lower
        for at, word in enumerate(lower):
            participle = word in IRREGULAR_PARTICIPLES
            known = word in more or any(self._is_whole(verb, at) for verb in VERBS.get(word, ()))
            if known or not (participle or word in IRREGULAR_PAST or (word.endswith("ed") and len(word) > 4)):
                continue
            group = verb_group(words, at, PAST_FORMS)
            if group is None or group.mood not in ("happened", "prior") or (participle and group.bare):
                continue
            subject, start = self.clauses.subject(group, reduced=False)
            if subject is None or (names is not None and subject.name not in names and not answers_of(subject)):
                continue
            if start and lower[start - 1] in CONDITION:
                continue
            when = when_behind(words, self.times, at + 1, None) or when_between(words, self.times, start, group.first)
            if when is not None:
                predicate = "undergo" if group.passive else "act"
                doer = None if group.passive else subject
                aside = group.first > 0 and lower[group.first - 1] in RELATIVE
                yield self.made(predicate, group.first, at + 1, subject, doer, when, group.mood, aside=aside)

    def _known(self, predicate: str, at: int) -> Argument | None:
        """What the pronoun at an index means in a clause that takes for known what was told of it: "when it shut"."""
        known = self.told.only(predicate)
        if known is None or (known.sort in PEOPLE and self.words.lower[at] == "it"):
            return None
        if known.sort not in (*PEOPLE, "name") and self.words.lower[at] in ("he", "she"):
            return None
        span = Span(self.words.starts[at], self.words.ends[at])
        return known.model_copy(update={"span": span, "stands_in": True, "definite": True})

    def _is_whole(self, verb: Verb, at: int) -> bool:
        """True if the words that belong to a verb stand behind its first one."""
        return not verb.behind or tuple(self.words.lower[at + 1 : at + 1 + len(verb.behind)]) == verb.behind

    def _verbal(self, at: int, verb: Verb) -> Event | None:
        words = self.words
        group = verb_group(words, at, verb.forms)
        if group is None or group.mood == "denied" or (group.mood == "open" and not group.passive):
            return None
        after = at + 1 + len(verb.behind)
        role = ROLES.get(verb.predicate, "either")
        if verb.predicate in WITH_COMPLEMENT:
            return self._completed(verb.predicate, group, after)
        if verb.predicate == "resign" and words.lower[after : after + 1] == ["as"]:
            return self._completed("resign as", group, after + 1)
        behind = None if group.passive else self.clauses.object(after)
        if behind is None and not group.passive and words.lower[after : after + 1] == ["it"]:
            known_thing = self._known(verb.predicate, after)
            behind = (known_thing, after + 1) if known_thing else None
        if behind is None and not group.passive and role != "subject":
            if not self.clauses.lacks_object(after):
                return None
            behind = self.clauses.relative_object(group, after)
        reduced = group.bare and behind is None and role != "subject" and not self._plain_past(group, role)
        subject, start = self.clauses.subject(group, reduced=reduced or verb.predicate == "be born")
        passive = group.passive or reduced
        before = words.lower[start - 1] if start else ""
        if before in CONDITION or (group.mood == "open" and before not in NOT_BEFORE):
            return None
        if subject is None and start == 0 and group.first == 1 and verb.predicate in OF_PEOPLE:
            subject = self.phrases.surname(words.index)
        if subject is None and verb.predicate in MUTUAL:
            subject = self.clauses.pair(group)
        if start and behind is None and before in TEMPORAL and words.lower[start : start + 1] and words.lower[start] in PRONOUNS:
            subject = self._known(verb.predicate, start) or subject
        if subject is not None:
            self.clauses.last = subject
        argument = subject if passive or role == "subject" or (role == "either" and behind is None) else behind and behind[0]
        if argument is None or (subject is not None and argument is not subject and argument.name == subject.name):
            return None
        if verb.predicate == "find" and behind and words.lower[behind[1] : behind[1] + 1] == ["guilty"]:
            verb, behind = verb._replace(predicate="convict"), (behind[0], behind[1] + 1)  # "found him guilty"
        if verb.predicate == "take over" and behind and behind[0].sort in ("organisation", "name"):
            verb, argument = verb._replace(predicate="buy"), behind[0]
        if not self._sensible(verb, argument, after, passive=passive, moved=behind is not None):
            return None
        end = behind[1] if behind else after
        when = when_behind(words, self.times, after, argument.span if behind else None, starting=verb.predicate in STARTING)
        when = when or when_between(words, self.times, start, group.first)
        agent = subject if behind and argument is behind[0] else self.clauses.doer(after) if passive else None
        mood: Mood = "conditional" if not self.words.wake.isdisjoint(CONDITION) and group.mood != "happened" else group.mood
        if mood == "open":
            mood = "planned"  # "once the bypass is completed"
        office = self.clauses.office(end if behind else after) if verb.predicate in TO_OFFICE else None
        known = (
            reduced
            or words.lower[group.first] == "having"
            or group.mood == "prior"
            or not {before, words.lower[max(0, group.first - 1)]}.isdisjoint(TEMPORAL | RELATIVE)
        )
        once = "first " if "first" in words.lower[group.first : at] else ""
        return self.made(
            once + verb.predicate,
            group.first,
            max(end, after),
            argument,
            agent,
            when,
            mood,
            passive=passive,
            office=office,
            known=known,
            aside=not RELATIVE.isdisjoint((before, words.lower[max(0, group.first - 1)])),
        )

    def _completed(self, predicate: str, group: Group, after: int) -> Event | None:
        """As in "became chief executive", "joined the navy": the noun behind the verb is part of what happens."""
        complement = self.clauses.complement(after)
        subject, start = self.clauses.subject(group, reduced=False)
        if group.passive or complement is None or subject is None or (start and self.words.lower[start - 1] in CONDITION):
            return None
        self.clauses.last = subject
        own = Span(self.words.starts[after], self.words.ends[complement.after - 1])
        when = when_behind(self.words, self.times, after, own) or when_between(self.words, self.times, start, group.first)
        done, end = f"{predicate} {complement.text}", complement.after
        leads = {self.words.lower[max(0, start - 1)], self.words.lower[max(0, group.first - 1)]}
        known = group.mood == "prior" or not leads.isdisjoint(TEMPORAL | RELATIVE)
        return self.made(done, group.first, end, subject, subject, when, group.mood, of=complement.of, known=known)

    def _completed_noun(self, at: int, noun: Completed) -> Event | None:
        """As in "the move to the new school": of those of whom the text told it before."""
        if self.words.lower[at + 1 : at + 2] != [noun.link]:
            return None
        complement = self.clauses.complement(at + 2)
        when = complement and when_behind(self.words, self.times, complement.after, None)
        if not complement or not when:
            return None
        done = f"{noun.predicate} {complement.text}"
        mover = before(self.clauses, at, at, done, self.told.only)
        if not mover:
            return None
        return self.made(done, at, complement.after, mover[0], None, when, "happened", nominal=True)

    def _nominal(self, at: int, predicate: str) -> Event | None:
        """As in "its founding in 2001", "the opening of the mill on 3 May", "Weiss's death in 1929"."""
        found = nominal(self.clauses, self.times, at, predicate, self.told.only)
        if found is None or not self._fits(predicate, found.argument):
            return None
        return self.made(predicate, at, found.after, found.argument, None, found.when, found.mood, nominal=True)

    def _plain_past(self, group: Group, role: str) -> bool:
        """True for a past tense without an object whose verb can do without: "the mill closed"."""
        before = self.words.lower[group.first - 1] if group.first else ""
        return role == "either" and before != "," and group.first > 0

    def _sensible(self, verb: Verb, argument: Argument, after: int, *, passive: bool, moved: bool) -> bool:
        lower = self.words.lower
        following = lower[after] if after < len(lower) else ""
        if argument.head in PRICED or not self._fits(verb.predicate, argument):
            return False
        if verb.predicate == "hold" and moved:
            return False  # "held a stake"
        if verb.predicate == "resign" and (moved or following in ("as", "from") or not self.clauses.lacks_object(after)):
            return False  # one may leave several posts
        if verb.predicate == "expire" and following == "of":
            return False  # "ran out of money"
        if moved or passive:
            return True
        if verb.predicate in ("begin", "complete", "end", "open", "close") and (
            following in ("to", "up", "down", "higher", "lower", "at", "with", "by", "third", "second", "first")
            or following.endswith("ing")
        ):
            return verb.predicate in ("open", "close") and following in ("to", "with", "at") and argument.sort == "noun"
        return True

    def _fits(self, predicate: str, argument: Argument) -> bool:
        if argument.head in PRICED:
            return False
        if predicate in OF_PEOPLE:
            return argument.sort in ("person", "name", "pronoun") or (
                argument.sort == "noun" and (argument.definite or predicate in OF_GROUPS or not is_plural(argument.head))
            )
        if predicate.startswith(ANY):
            return True
        return predicate == "release" or argument.sort not in ("person", "pronoun")
