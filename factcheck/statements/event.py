"""An event: what happened, or is to happen, to whom or what, and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Final, Literal

from factcheck.claims.claim import NARRATOR, About, Claim, Facet, Voice
from factcheck.claims.collection import Claims, Selection
from factcheck.claims.date import Date
from factcheck.claims.draft import Draft
from factcheck.claims.nouns import is_plural
from factcheck.claims.organisation import EPITHETS
from factcheck.claims.period import Period
from factcheck.claims.words import Words
from factcheck.document import Span
from factcheck.statements.argument import Argument, Verdict
from factcheck.statements.clause import RELATIVE, Clauses
from factcheck.statements.dateline import behind_dateline
from factcheck.statements.event_dates import Order, Time, differ, order, when_behind, when_between
from factcheck.statements.event_nominal import before, nominal
from factcheck.statements.event_nouns import ANSWERS, COMPLETED, NOUNS, REMAINS, Completed
from factcheck.statements.event_verbs import (
    HAPPENINGS,
    OF_PEOPLE,
    PRICED,
    ROLES,
    SESSIONS,
    STARTING,
    TO_OFFICE,
    UNDATED,
    VERBS,
    WITH_COMPLEMENT,
    Verb,
)
from factcheck.statements.noun_phrases import PROCESSES, NounPhrases
from factcheck.statements.state import states
from factcheck.statements.told_before import TEMPORAL, ToldBefore
from factcheck.statements.told_both_ways import ANY, told_both_ways
from factcheck.statements.told_twice import told_twice
from factcheck.statements.verb_group import IRREGULAR_PARTICIPLES, IRREGULAR_PAST, PAST_FORMS, Group, Mood, verb_group

TRIGGERS: Final = frozenset(VERBS) | frozenset(NOUNS) | frozenset(COMPLETED) | {"since"}
LONGEST: Final = 120
"""What has more words is a table or a list that lost its form."""
AGAIN: Final = frozenset(
    """
    again second third fourth another twice annual annually partly partially temporarily officially formally fully permanently
    soft phase stage stages section part tour resume resumed
    """.split()
)
"""Words by which one thing may happen twice."""
LABEL: Final = 2
"""Where the time stands behind a label: "Opened: 3 May 1911"."""
NEAR: Final = 2
"""So many sentences back a noun may mean somebody or something told of by name."""
EACH_TIME: Final = frozenset("every each daily weekly monthly season seasonal".split())
"""The same, where they stand beside the verb."""
BESIDE: Final = 4
"""So many words away from an event are beside it."""
REOPENED: Final = frozenset("reopen reopens reopened reopening re-open re-opens re-opened re-opening".split())
REVISED: Final = frozenset(
    """
    originally initially previously formerly postponed postpone delayed delay rescheduled retroactively retrospectively
    backdated posthumously posthumous
    """.split()
)
"""Words by which an event may have two dates, or be told out of order."""
SPANS: Final = frozenset({"be born", "die", "kill", "found", "sink", "destroy", "demolish", "dissolve"})
"""Events with which a person, a firm or a thing begins or ends."""
NOT_BEFORE: Final = frozenset({"once", "when", "until", "before"})
"""Words behind which the present tells of what is to come."""
PRONOUNS: Final = frozenset("it they he she".split())
CONDITION: Final = frozenset("if unless whether provided".split())


class Event(Claim):
    """Something that happens to somebody or something, at a time or without one.

    predicate: what happens, as the lemma of its class ("found" for founded, established, set up); "act" and
    "undergo" stand for any other verb of somebody whose birth, founding or death the text dates. verb: the word of
    the text. argument: to whom or what; agent: who does it, where the text says so. when: the time the text gives
    it. mood: how it is told. passive: told by what is done to the argument. nominal: named by a noun ("its founding
    in 2001"), which has no mood of its own. known: told as what the reader knows of: by a noun, with "had", in a
    relative or when-clause. aside: told in a relative clause. scope: places named with it, or what an office is of,
    lower case. office: to what somebody is appointed or elected. names: the predicates that the noun of the
    argument names, as "sale" does. answers: those that the argument answers to, as "the medal for the rescue" does
    to a rescue. again: the sentence has a word by which the same may legally happen twice. revised: it speaks of a
    date that was moved.
    """

    kind: Literal["event"] = "event"
    predicate: str
    verb: str
    argument: Argument
    agent: Argument | None = None
    when: Date | Period | None = None
    mood: Mood
    passive: bool = False
    nominal: bool = False
    known: bool = False
    scope: tuple[str, ...] = ()
    office: str | None = None
    aside: bool = False
    names: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    again: bool = False
    revised: bool = False

    def of_one(self, later: Event) -> Verdict:
        """Whether an event told later in the text is of the same thing in the same place."""
        placed = "noun" in (self.argument.sort, later.argument.sort) or self.predicate.startswith("become ")
        if placed and self.scope and later.scope and set(self.scope).isdisjoint(later.scope):
            return "different"
        if self.argument.sort == later.argument.sort == "pronoun" and self.sentence != later.sentence:
            return "different"
        if later.known and later.sentence - self.sentence <= NEAR and later.argument.may_mean(self.argument):
            return "unknown"
        return self.argument.compared(later.argument)

    def order(self, other: Event) -> tuple[Order, bool] | None:
        """Whether it lies wholly before or after another, and whether that takes a guess at a year or week; None if unknown."""
        return order(self.when, other.when) if self.when and other.when else None

    def on_other_days(self, other: Event) -> bool:
        """True if no day can be that of both events."""
        return self.when is not None and other.when is not None and differ(self.when, other.when)


def build(draft: Draft, claims: Claims) -> Iterator[Event]:
    """The events of a document, in order."""
    phrases: NounPhrases | None = None
    lives: set[str] = set()
    sentences = [behind_dateline(words) for words in draft.sentences]
    all_times: Selection[Time] = claims.of(Date, Period)
    times = _by_sentence(all_times)
    more = told_twice(sentences, times.keys()) | told_both_ways(draft)
    triggers = TRIGGERS | more.keys()
    told = ToldBefore()
    for words in sentences:
        if words.wake.isdisjoint(triggers) or len(words.lower) > LONGEST:
            continue
        if phrases is None:
            phrases = NounPhrases(claims, {each.index: each for each in sentences})
        for event in _Sentence(draft, claims, phrases, words, times.get(words.index, []), told).events(triggers, more):
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
                yield from _Sentence(draft, claims, phrases, words, times[words.index], told).deeds(of, more)


def _by_sentence(times: Iterable[Time]) -> dict[int, list[Time]]:
    groups: dict[int, list[Time]] = {}
    for time in times:
        if not (isinstance(time, Date) and time.dateline):
            groups.setdefault(time.sentence, []).append(time)
    return groups


def _answers(argument: Argument) -> tuple[str, ...]:
    """The predicates of the noun that an answer is of, for or about, and that noun."""
    if argument.of is None or argument.head not in ANSWERS:
        return ()
    noun = argument.of.lower().split()[-1]
    return (*NOUNS.get(noun, ()), noun)


class _Sentence:
    """One sentence that may tell of an event."""

    def __init__(
        self, draft: Draft, claims: Claims, phrases: NounPhrases, words: Words, times: list[Time], told: ToldBefore
    ) -> None:
        self.told = told
        self.draft = draft
        self.document = claims.document
        self.phrases = phrases
        self.words = words
        self.times = times
        self.again = not words.wake.isdisjoint(AGAIN)
        self.revised = not words.wake.isdisjoint(REVISED)
        self.conditional = not words.wake.isdisjoint(CONDITION)
        self.clauses = Clauses(words, phrases)

    def events(self, triggers: Set[str], more: Mapping[str, Verb]) -> Iterator[Event]:
        """The events of known verbs and nouns, and of the verbs that this text tells both ways."""
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
                yield self._made(
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
                return self._made(predicate, 0, 1, thing, None, self.times[0], "happened", nominal=True)
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
            if subject is None or (names is not None and subject.name not in names and not _answers(subject)):
                continue
            if start and lower[start - 1] in CONDITION:
                continue
            when = when_behind(words, self.times, at + 1, None) or when_between(words, self.times, start, group.first)
            if when is not None:
                predicate = "undergo" if group.passive else "act"
                doer = None if group.passive else subject
                aside = group.first > 0 and lower[group.first - 1] in RELATIVE
                yield self._made(predicate, group.first, at + 1, subject, doer, when, group.mood, aside=aside)

    def _known(self, predicate: str, at: int) -> Argument | None:
        """What the pronoun at an index means in a clause that takes for known what was told of it: "when it shut"."""
        known = self.told.only(predicate)
        if known is None or (known.sort == "person") != (self.words.lower[at] in ("he", "she")):
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
        if start and before in TEMPORAL and words.lower[start : start + 1] and words.lower[start] in PRONOUNS:
            subject = self._known(verb.predicate, start) or subject
        if subject is not None:
            self.clauses.last = subject
        argument = subject if passive or role == "subject" or (role == "either" and behind is None) else behind and behind[0]
        if argument is None or (subject is not None and argument is not subject and argument.name == subject.name):
            return None
        if not self._sensible(verb, argument, after, passive=passive, moved=behind is not None):
            return None
        end = behind[1] if behind else after
        if verb.predicate == "find" and words.lower[end : end + 1] == ["guilty"]:
            verb, end = verb._replace(predicate="convict"), end + 1  # "found him guilty"
        when = when_behind(words, self.times, after, argument.span if behind else None, starting=verb.predicate in STARTING)
        when = when or when_between(words, self.times, start, group.first)
        agent = subject if behind and argument is behind[0] else self.clauses.doer(after) if passive else None
        mood: Mood = "conditional" if self.conditional and group.mood != "happened" else group.mood
        if mood == "open":
            mood = "planned"  # "once the bypass is completed"
        office = self.clauses.office(end if behind else after) if verb.predicate in TO_OFFICE else None
        known = (
            reduced or group.mood == "prior" or not {before, words.lower[max(0, group.first - 1)]}.isdisjoint(TEMPORAL | RELATIVE)
        )
        once = "first " if "first" in words.lower[group.first : at] else ""
        return self._made(
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
            aside=words.lower[max(0, group.first - 1)] in RELATIVE,
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
        return self._made(done, group.first, end, subject, subject, when, group.mood, of=complement.of, known=known)

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
        return self._made(done, at, complement.after, mover[0], None, when, "happened", nominal=True)

    def _nominal(self, at: int, predicate: str) -> Event | None:
        """As in "its founding in 2001", "the opening of the mill on 3 May", "Weiss's death in 1929"."""
        found = nominal(self.clauses, self.times, at, predicate, self.told.only)
        if found is None or not self._fits(predicate, found.argument):
            return None
        return self._made(predicate, at, found.after, found.argument, None, found.when, found.mood, nominal=True)

    def _made(
        self,
        predicate: str,
        first: int,
        after: int,
        argument: Argument,
        agent: Argument | None,
        when: Time | None,
        mood: Mood,
        *,
        passive: bool = False,
        nominal: bool = False,
        known: bool = False,
        of: str | None = None,
        office: str | None = None,
        aside: bool = False,
    ) -> Event:
        words = self.words
        verb = Span(words.starts[first], words.ends[after - 1])
        shared = any(argument.span.end <= time.span.start < verb.start for time in self.times if time is not when)
        inside = [verb, *(span for span in (None if shared else argument.span, when and when.span) if span and self._here(span))]
        span = Span(min(each.start for each in inside), max(each.end for each in inside))
        if argument.of is not None and predicate in ("begin", "end", "complete") and argument.head in PROCESSES:
            predicate = f"{predicate} {'construction' if argument.head in ('work', 'building') else argument.head}"
            argument = self.phrases.whole(argument)
        if predicate == "date":
            company = argument.sort == "organisation" or argument.head in EPITHETS
            mood, predicate = "happened", "found" if company else "build"
        if predicate == "strike" and argument.head in HAPPENINGS:
            predicate = "hold"
        if argument.head in REMAINS and argument.of is not None and predicate in ("find", "discover", "recover", "bury"):
            predicate, argument = f"{predicate} remains", self.phrases.whole(argument)
        if predicate == "lay" and argument.head in ("stone", "keel"):
            predicate = "begin construction"
            argument = self.phrases.whole(argument) if argument.of else self.phrases.topic(words.index - 1) or argument
        if argument.head in SESSIONS:
            predicate = {"open": "begin", "close": "end"}.get(predicate, predicate)
        quoted = self.draft.is_quoted(verb.start)
        return Event(
            document=self.document.name,
            span=span,
            text=self.document.text[span.start : span.end],
            sentence=words.index,
            block=words.block,
            voice=when.voice if when else Voice(quoted=True) if quoted else NARRATOR,
            about=About(
                entity=Facet(value=argument.name, span=argument.span),
                metric=Facet(value=predicate),
                period=Facet(value=str(when.days) if when.days else when.text, span=when.span) if when else None,
                modality="planned" if mood == "planned" else "conditional" if mood == "conditional" else "actual",
            ),
            predicate=predicate,
            verb=self.document.text[verb.start : verb.end],
            argument=argument,
            agent=agent,
            when=when,
            mood=mood,
            passive=passive,
            nominal=nominal,
            known=known or nominal,
            scope=(of.lower(),) if of else self.clauses.places(after),
            office=office,
            aside=aside,
            names=NOUNS.get(argument.head, ()),
            answers=_answers(argument),
            again=self.again or self._each_time(span) or (predicate == "open" and not words.wake.isdisjoint(REOPENED)),
            revised=self.revised,
        )

    def _each_time(self, span: Span) -> bool:
        lower, first, after = self.words.lower, self.words.at(span.start), self.words.at(span.end - 1) + 1
        behind = lower[after : after + BESIDE]
        behind = behind[: behind.index(",")] if "," in behind else behind
        return not EACH_TIME.isdisjoint((*lower[max(0, first - BESIDE) : after], *behind))

    def _here(self, span: Span) -> bool:
        return self.words.start <= span.start and span.end <= self.words.end

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
                argument.sort == "noun" and (argument.definite or not is_plural(argument.head))
            )
        return predicate == "release" or argument.sort not in ("person", "pronoun")
