"""An event: what happened, or is to happen, to whom or what, and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Literal

from factcheck.claims.claim import NARRATOR, About, Claim, Facet, Voice
from factcheck.claims.collection import Claims, Selection
from factcheck.claims.date import Date
from factcheck.claims.draft import Draft
from factcheck.claims.nouns import is_plural
from factcheck.claims.period import Period
from factcheck.claims.words import Words
from factcheck.document import Span
from factcheck.statements.argument import PROCESSES, Argument, Arguments, Verdict
from factcheck.statements.event_dates import Order, When, differ, order, when_behind, when_between
from factcheck.statements.event_verbs import NOUNS, ROLES, TRIGGERS, UNDATED, VERBS, Verb
from factcheck.statements.verb_group import IRREGULAR_PAST, PAST_FORMS, Group, Mood, verb_group

LONGEST: Final = 120
"""What has more words is a table or a list that lost its form."""
APPOSITION: Final = 15
"""So many words may stand between two commas between a subject and its verb."""
BREAKS: Final = frozenset(
    """
    ; : ( ) “ ” " — – , that said says say because if when while after before since until although though but and or which who
    whose where as than whether
    """.split()
)
"""Words before which the subject of a verb does not reach back."""
ALONE: Final = frozenset(
    """
    in on at by for from with to under over near after before since when while until and but as of during within among
    between into here there again its as early late last this next yesterday today
    """.split()
)
"""Words behind a verb that show it to have no object; "its doors" is none that matters."""
RELATIVE: Final = frozenset("which who that".split())
APPOSED: Final = RELATIVE | {"the", "a", "an", "its", "his", "her", "one", "now", "once", "then"}
PRICED: Final = frozenset(
    """
    share stock market index dollar pound euro yen price session bond future currency sterling gold oil trade trading year
    month quarter week day season account
    """.split()
)
"""What opens and closes every day, or ends with the calendar."""
SESSIONS: Final = frozenset(
    "trial hearing inquest inquiry conference congress summit meeting session festival fair exhibition talks season".split()
)
"""What opens when it begins, and closes when it ends."""
AGAIN: Final = frozenset(
    """
    again second third fourth another twice annual annually every each daily weekly monthly
    phase stage stages section part partly partially temporarily officially formally fully permanently soft season seasonal
    tour resume resumed
    """.split()
)
"""Words by which one thing may happen twice."""
REOPENED: Final = frozenset("reopen reopens reopened reopening re-open re-opens re-opened re-opening".split())
REVISED: Final = frozenset(
    """
    originally initially previously formerly postponed postpone delayed delay rescheduled forward retroactively retrospectively
    backdated posthumously posthumous
    """.split()
)
"""Words by which an event may have two dates, or be told out of order."""
SPANS: Final = frozenset({"be born", "die", "kill", "found"})
"""Events with which a person or a firm begins or ends."""
CONDITION: Final = frozenset("if unless whether provided".split())


class Event(Claim):
    """Something that happens to somebody or something, at a time or without one.

    predicate: what happens, as the lemma of its class ("found" for founded, established, set up); "act" and "undergo" stand for
    any other verb of somebody whose birth, founding or death the text dates. verb: the word of the text.
    argument: to whom or what; agent: who does it, where the text says so. when: the time the text gives it. mood: how it is
    told. nominal: named by a noun ("its founding in 2001"), which has no mood of its own. scope: places named with it, lower
    case. again: the sentence has a word by which the same may legally happen twice. revised: it speaks of a date that was moved.
    """

    kind: Literal["event"] = "event"
    predicate: str
    verb: str
    argument: Argument
    agent: Argument | None = None
    when: Date | Period | None = None
    mood: Mood
    nominal: bool = False
    scope: frozenset[str] = frozenset()
    again: bool = False
    revised: bool = False

    def of_one(self, later: Event) -> Verdict:
        """Whether an event told later in the text is of the same thing in the same place."""
        things = "noun" in (self.argument.sort, later.argument.sort)
        if things and self.scope and later.scope and self.scope.isdisjoint(later.scope):
            return "different"
        if self.argument.sort == later.argument.sort == "pronoun" and self.sentence != later.sentence:
            return "different"
        return self.argument.compared(later.argument)

    def order(self, other: Event) -> tuple[Order, bool] | None:
        """Whether it lies wholly before or after another, and whether that takes a guess at a year or week; None if unknown."""
        return order(self.when, other.when) if self.when and other.when else None

    def on_other_days(self, other: Event) -> bool:
        """True if no day can be that of both events."""
        return self.when is not None and other.when is not None and differ(self.when, other.when)


def build(draft: Draft, claims: Claims) -> Iterator[Event]:
    """The events of a document, in order."""
    arguments: Arguments | None = None
    times: dict[int, list[When]] = {}
    lives: set[str] = set()
    for words in draft.sentences:
        if words.wake.isdisjoint(TRIGGERS) or len(words.lower) > LONGEST:
            continue
        if arguments is None:
            arguments = Arguments(claims, {each.index: each for each in draft.sentences})
            times = _by_sentence(claims.of(Date, Period))
        for event in _Sentence(draft, claims, arguments, words, times.get(words.index, [])).events():
            if event.predicate in SPANS and event.when:
                lives.add(event.argument.name)
            yield event
    if arguments is not None and lives:
        for words in draft.sentences:
            if words.index in times  and len(words.lower) <= LONGEST:
                yield from _Sentence(draft, claims, arguments, words, times[words.index]).deeds(lives)


def _by_sentence(times: Iterable[When]) -> dict[int, list[When]]:
    groups: dict[int, list[When]] = {}
    for time in times:
        groups.setdefault(time.sentence, []).append(time)
    return groups


class _Sentence:
    """One sentence that may tell of an event."""

    def __init__(self, draft: Draft, claims: Claims, arguments: Arguments, words: Words, times: list[When]) -> None:
        self.draft = draft
        self.document = claims.document
        self.arguments = arguments
        self.words = words
        self.times = times
        self.again = not words.wake.isdisjoint(AGAIN)
        self.revised = not words.wake.isdisjoint(REVISED)
        self.conditional = not words.wake.isdisjoint(CONDITION)
        self.last: Argument | None = None

    def events(self) -> Iterator[Event]:
        lower = self.words.lower
        for at in self.words.where(TRIGGERS):
            found: Event | None = None
            for verb in VERBS.get(lower[at], ()):
                if not verb.behind or tuple(lower[at + 1 : at + 1 + len(verb.behind)]) == verb.behind:
                    if self.times or verb.predicate in UNDATED:
                        found = self._verbal(at, verb)
                    break
            if found is None and lower[at] in NOUNS and self.times:
                found = self._nominal(at, NOUNS[lower[at]])
            if found is not None:
                yield found

    def deeds(self, names: set[str]) -> Iterator[Event]:
        """What those do, or what is done to them, of whom the text tells when they begin or end: any verb with a time."""
        words, lower = self.words, self.words.lower
        for at, word in enumerate(lower):
            if word in VERBS or not (word in IRREGULAR_PAST or (word.endswith("ed") and len(word) > 4)):
                continue
            group = verb_group(words, at, PAST_FORMS)
            if group is None or group.mood not in ("happened", "prior"):
                continue
            subject, start = self._subject(group, reduced=False)
            if subject is None or subject.name not in names:
                continue
            when = when_behind(words, self.times, at + 1, None) or when_between(words, self.times, start, group.first)
            if when is not None:
                predicate = "undergo" if group.passive else "act"
                yield self._made(predicate, group.first, at + 1, subject, None if group.passive else subject, when, group.mood)

    def _verbal(self, at: int, verb: Verb) -> Event | None:
        words = self.words
        group = verb_group(words, at, verb.forms)
        if group is None or group.mood in ("denied", "open"):
            return None
        after = at + 1 + len(verb.behind)
        role = ROLES[verb.predicate]
        behind = None if group.passive else self._object(after)
        if behind is None and not group.passive and role != "subject" and not self._alone(after):
            return None
        reduced = group.bare and behind is None and role != "subject" and not self._plain_past(group, role)
        subject, start = self._subject(group, reduced=reduced or verb.predicate == "be born")
        passive = group.passive or reduced
        if start and words.lower[start - 1] in CONDITION:
            return None
        if subject is not None:
            self.last = subject
        argument = subject if passive or role == "subject" or (role == "either" and behind is None) else behind and behind[0]
        if argument is None or (subject is not None and argument is not subject and argument.name == subject.name):
            return None
        if not self._sensible(verb, argument, after, passive=passive, moved=behind is not None):
            return None
        end = behind[1] if behind else after
        when = when_behind(words, self.times, after, argument.span if behind else None)
        when = when or when_between(words, self.times, start, group.first)
        agent = subject if behind and argument is behind[0] else self._doer(after) if passive else None
        mood: Mood = "conditional" if self.conditional and group.mood != "happened" else group.mood
        once = "first " if "first" in words.lower[group.first : at] else ""
        return self._made(once + verb.predicate, group.first, max(end, after), argument, agent, when, mood)

    def _nominal(self, at: int, predicate: str) -> Event | None:
        """As in "its founding in 2001", "the opening of the mill on 3 May", "Weiss's death in 1929"."""
        words, lower = self.words, self.words.lower
        after = at + 1
        if lower[after : after + 1] == ["of"]:
            found = self.arguments.starting(words, after + 1)
            if found is None or (at and lower[at - 1] in ("a", "an")):
                return None
            argument, after = found
        elif at and lower[at - 1] in ("its", "his", "her"):
            owner = self.arguments.possessor(words, at - 1)
            if owner is None:
                return None
            argument = owner
        elif at > 1 and lower[at - 1] in ("'s", "’s"):
            named = self.arguments.ending(words, self._back(at - 1), at - 1)
            if named is None:
                return None
            argument = named
        else:
            return None
        when = when_behind(words, self.times, after, None)
        if when is None or not self._fits(predicate, argument):
            return None
        return self._made(predicate, at, after, argument, None, when, "happened", nominal=True)

    def _made(
        self,
        predicate: str,
        first: int,
        after: int,
        argument: Argument,
        agent: Argument | None,
        when: When | None,
        mood: Mood,
        *,
        nominal: bool = False,
    ) -> Event:
        words = self.words
        verb = Span(words.starts[first], words.ends[after - 1])
        shared = any(argument.span.end <= time.span.start < verb.start for time in self.times if time is not when)
        inside = [verb, *(span for span in (None if shared else argument.span, when and when.span) if span and self._here(span))]
        span = Span(min(each.start for each in inside), max(each.end for each in inside))
        if argument.of is not None and predicate in ("begin", "end", "complete") and argument.head in PROCESSES:
            predicate = f"{predicate} {'construction' if argument.head in ('work', 'building') else argument.head}"
            argument = self.arguments.whole(argument)
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
            nominal=nominal,
            scope=self._scope(after, when),
            again=self.again or (predicate != "reopen" and not words.wake.isdisjoint(REOPENED)),
            revised=self.revised,
        )

    def _here(self, span: Span) -> bool:
        return self.words.start <= span.start and span.end <= self.words.end

    def _object(self, at: int) -> tuple[Argument, int] | None:
        lower = self.words.lower
        while at < len(lower) and (lower[at].endswith("ly") or lower[at] in ("also", "only")):
            at += 1
        if at >= len(lower) or at in self.arguments.timed(self.words):
            return None
        return self.arguments.starting(self.words, at)

    def _doer(self, at: int) -> Argument | None:
        """Who does what is told in the passive: "by Anna Weiss"."""
        lower = self.words.lower
        if lower[at : at + 1] != ["by"]:
            return None
        found = self.arguments.starting(self.words, at + 1)
        return found[0] if found else None

    def _alone(self, at: int) -> bool:
        """True if no object follows a verb, not even one that cannot be read."""
        lower = self.words.lower
        while at < len(lower) and lower[at].endswith("ly") and lower[at].isalpha():
            at += 1
        return at >= len(lower) or not lower[at][0].isalnum() or lower[at] in ALONE or at in self.arguments.timed(self.words)

    def _plain_past(self, group: Group, role: str) -> bool:
        """True for a past tense without an object whose verb can do without: "the mill closed"."""
        before = self.words.lower[group.first - 1] if group.first else ""
        return role == "either" and before != "," and group.first > 0

    def _back(self, after: int) -> int:
        """The first word of the clause that holds the words before an index."""
        first = after
        while first and self.words.lower[first - 1] not in BREAKS and first - 1 not in self.arguments.timed(self.words):
            first -= 1
        return first

    def _subject(self, group: Group, *, reduced: bool) -> tuple[Argument | None, int]:
        """The subject of a verb group, and the index of the first word of its clause."""
        words, lower, end = self.words, self.words.lower, group.first
        timed = self.arguments.timed(words)
        while end and (end - 1 in timed or (end in timed and lower[end - 1] in ("on", "in", "late", "early"))):
            end -= 1
        if end == 0 or (reduced and self._opens(end)):
            return self._behind_comma(group.first), 0
        before = lower[end - 1]
        if before in ("and", "but", "then") and self.last is not None:
            return self.last, end
        if before in ("and", "but", "then"):
            return self.arguments.topic(words.index), end
        if before in RELATIVE:
            end = end - 2 if end > 1 and lower[end - 2] == "," else end - 1
            return self._antecedent(end), self._back(end)
        if before in (",", "("):
            other = None if before == "(" else self._other_comma(end - 1)
            if other is not None and (not reduced or lower[other + 1] in APPOSED):
                found = self.arguments.ending(words, self._back(other), other)
                if found is not None or not reduced:
                    return found, self._back(other)
            return self._antecedent(end - 1), end
        first = self._back(end)
        if first and lower[first - 1] in ("and", "or") and first > 1 and words.tokens[first - 2][0].isupper() and first - 2 not in timed:
            return None, first
        return self.arguments.ending(words, first, end), first

    def _opens(self, end: int) -> bool:
        """True for a participle in a phrase that opens the sentence: "Built in 1932 and opened in 1935, the bridge"."""
        lower = self.words.lower
        return lower[end - 1] == "and" and lower[0] in VERBS and "," not in lower[:end]

    def _behind_comma(self, at: int) -> Argument | None:
        lower = self.words.lower
        for comma in range(at + 1, min(len(lower) - 1, at + APPOSITION)):
            if lower[comma] == ",":
                if comma + 1 in self.arguments.timed(self.words):
                    continue
                first = comma + 1
                after = first
                while after < len(lower) and lower[after] not in BREAKS and after - first < 8:
                    after += 1
                found = self.arguments.starting(self.words, first)
                return found[0] if found else self.arguments.opening_name(self.words, first, after)
        return None

    def _other_comma(self, at: int) -> int | None:
        """The comma that opens the apposition which the comma at an index closes."""
        for other in range(at - 2, max(0, at - APPOSITION), -1):
            if self.words.lower[other] == ",":
                return other
        return None

    def _antecedent(self, after: int) -> Argument | None:
        """The noun group or name that ends before an index, whatever stands before it."""
        words, lower = self.words, self.words.lower
        first = after
        while first and after - first < 7:
            if lower[first - 1] in BREAKS or lower[first - 1] in _BEFORE_A_GROUP or first - 1 in self.arguments.timed(words):
                break
            first -= 1
            if lower[first] in ARTICLES and lower[first - 1 : first] != ["of"]:
                break
        return self.arguments.ending(words, first, after)

    def _sensible(self, verb: Verb, argument: Argument, after: int, *, passive: bool, moved: bool) -> bool:
        lower = self.words.lower
        following = lower[after] if after < len(lower) else ""
        if argument.head in PRICED or not self._fits(verb.predicate, argument):
            return False
        if verb.predicate == "hold" and moved:
            return False  # "held a stake"
        if verb.predicate == "resign" and (moved or following in ("as", "from") or not self._alone(after)):
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
            return argument.sort in ("person", "name", "pronoun") or (argument.sort == "noun" and not is_plural(argument.head))
        return predicate == "release" or argument.sort not in ("person", "pronoun")

    def _scope(self, first: int, when: When | None) -> frozenset[str]:
        """Places named between the verb and the end of its clause, behind "in", "at" or "near"."""
        words, lower = self.words, self.words.lower
        timed = self.arguments.timed(words)
        found: set[str] = set()
        for at in range(first, min(len(lower), first + 12)):
            if lower[at] in BREAKS and lower[at] != ",":
                break
            if lower[at] in ("in", "at", "near") and at + 1 < len(lower) and at + 1 not in timed:
                name = at + 2 if lower[at + 1] == "the" else at + 1
                if name < len(lower) and words.tokens[name][0].isupper():
                    found.add(lower[name])
        return frozenset(found)


ARTICLES: Final = frozenset("the a an its his her their this that".split())
_BEFORE_A_GROUP: Final = frozenset("in on at for with from to by about under over into near called".split())
OF_PEOPLE: Final = frozenset(
    """
    die kill arrest charge convict acquit sentence execute bury marry divorce graduate retire elect appoint resign dismiss
    admit discharge diagnose kidnap
    """.split()
) | {"be born", "take office", "swear in"}  # fmt: skip
"""What happens to people only."""
