"""Who and what stands around a verb: its subject, its object, its doer and the places named with it."""

from __future__ import annotations

from typing import Final, NamedTuple

from factcheck.claims.nouns import STOPS, is_plural
from factcheck.claims.words import Words
from factcheck.document import Span
from factcheck.statements.events.argument import Argument
from factcheck.statements.events.event_verbs import VERBS
from factcheck.statements.events.noun_phrases import PREPOSITIONS, PROCESSES, NounPhrases
from factcheck.statements.events.verb_group import Group

APPOSITION: Final = 15
"""So many words may stand between two commas between a subject and its verb."""
BREAKS: Final = frozenset(
    """
    ; : ( ) “ ” " — – , that said says say because if when while after before since until although though but and or which who
    whose where as than whether once
    """.split()
)
"""Words before which the subject of a verb does not reach back."""
ALONE: Final = frozenset(
    """
    in on at by for from with to under over near after before since when while until and but as of during within among
    between into here there again its as early late last this next yesterday today
    """.split()
)
"""Words behind a verb that show it to have no object."""
DOORS: Final = (["doors"], ["gates"])
"""What a house opens when it opens itself."""
LONGEST_OFFICE: Final = 4
"""How many words an office without an article may have."""
TO_AN_OFFICE: Final = frozenset("as to be the post position office of".split())
"""Words before the office to which somebody is appointed."""
WHILE_DOING: Final = frozenset("after since upon on before following when once until".split())
"""Words before a participle that stands for a clause: "after being sold", "once completed"."""
CLOSING: Final = frozenset('” "'.split())
OPENING: Final = frozenset('“ "'.split())
LONGEST_TITLE: Final = 12
RELATIVE: Final = frozenset("which who that".split())
APPOSED: Final = RELATIVE | {"the", "a", "an", "its", "his", "her", "one", "now", "once", "then"}
"""Words with which an apposition begins."""
ARTICLES: Final = frozenset("the a an its his her their this that".split())
BEFORE_A_GROUP: Final = frozenset("in on at for with from to by about under over into near called".split())


class Complement(NamedTuple):
    """A noun or a name behind a verb, what it is of, and the index behind both."""

    text: str
    of: str | None
    after: int


class Clauses:
    """The clauses of one sentence. `last` is the subject read last, which "and" may share with the next verb."""

    def __init__(self, words: Words, phrases: NounPhrases) -> None:
        self.words = words
        self.phrases = phrases
        self.timed = phrases.timed(words)
        self.last: Argument | None = None

    def subject(self, group: Group, *, reduced: bool) -> tuple[Argument | None, int]:
        """The subject of a verb group, and the index of the first word of its clause."""
        words, lower, end = self.words, self.words.lower, group.first
        while end and (end - 1 in self.timed or (end in self.timed and lower[end - 1] in ("on", "in", "late", "early"))):
            end -= 1
        if end == 0 or (reduced and self._opens(end)) or (end == 1 and lower[0] in WHILE_DOING):
            return self._behind_comma(group.first), 0
        before = lower[end - 1]
        if before in CLOSING:
            return self._title(end)
        if before in WHILE_DOING and lower[end] in ("being", "having"):
            return self.phrases.topic(words.index), end  # "the mill prospered after being put into operation"
        if before in ("and", "but", "then") and self.last is not None:
            return self.last, end
        if before in ("and", "but", "then"):
            return self.phrases.topic(words.index), end
        if before in RELATIVE:
            end = end - 2 if end > 1 and lower[end - 2] == "," else end - 1
            return self._antecedent(end), self.start_before(end)
        if before in (",", "("):
            other = None if before == "(" else self._other_comma(end - 1)
            if other is not None and (not reduced or lower[other + 1] in APPOSED):
                found = self.phrases.ending(words, self.start_before(other), other)
                named = self.phrases.ending(words, other + 1, end - 1) if found is not None and found.sort == "noun" else None
                if named is not None and named.sort == "person":
                    found = named  # "its founder, the merchant Per Lund, died"
                if found is not None or not reduced:
                    return found, self.start_before(other)
            return self._antecedent(end - 1), end
        first = self.start_before(end)
        if first > 1 and lower[first - 1] == "and":
            wider = self.start_before(first - 1)
            first = wider if "between" in lower[wider:first] else first  # "the ferry between Brill and Tarn"
        if (
            first
            and lower[first - 1] in ("and", "or")
            and first > 1
            and words.tokens[first - 2][0].isupper()
            and first - 2 not in self.timed
        ):
            return None, first
        found = self.phrases.ending(words, first, end)
        if found is None and first and lower[first - 1] in RELATIVE:
            return self._around(first), first
        if found is None and end - first == 1 and is_plural(lower[first]) and group.mood in ("happened", "prior", "planned"):
            noun = Span(words.starts[first], words.ends[first])
            return Argument(sort="noun", name=lower[first], span=noun, definite=True), first  # "Pupils moved"
        return found, first

    def pair(self, group: Group) -> Argument | None:
        """Two that do something with each other: "Ada Moe and Ola Brandt married"."""
        lower, end = self.words.lower, group.first
        first = self.start_before(end)
        joined = first > 1 and lower[first - 1] == "and"
        first = self.start_before(first - 1) if joined else first
        if not joined or first in (end, end - 1) or not self.words.tokens[first][0].isupper():
            return None
        span = Span(self.words.starts[first], self.words.ends[end - 1])
        return Argument(sort="name", name=" ".join(self.words.tokens[first:end]), span=span, definite=True)

    def _title(self, after: int) -> tuple[Argument | None, int]:
        """The work with a title in quotation marks that ends before an index: "the album “Slow Boat”"."""
        words, lower = self.words, self.words.lower
        opening = next((at for at in range(after - 2, max(-1, after - LONGEST_TITLE), -1) if lower[at] in OPENING), None)
        if opening is None or opening + 1 >= after - 1:
            return None, after
        title = " ".join(words.tokens[opening + 1 : after - 1]).strip(",")
        first = self.start_before(opening)
        work = self.phrases.ending(words, first, opening)
        span = Span(words.starts[opening], words.ends[after - 1])
        if work is None or work.sort != "noun":
            return Argument(sort="name", name=title, span=span, definite=True), opening
        return work.model_copy(update={"of": title, "span": Span(work.span.start, span.end), "definite": True}), first

    def _around(self, inner: int) -> Argument | None:
        """The subject around a relative clause without commas, whose words begin at an index: "the bid that they made was"."""
        lower, after = self.words.lower, inner - 1
        if after and lower[after - 1] in PREPOSITIONS:
            after -= 1
        return self._antecedent(after)

    def object(self, at: int) -> tuple[Argument, int] | None:
        lower = self.words.lower
        while at < len(lower) and (self._is_adverb(at) or lower[at] in ("also", "only")):
            at += 1
        if at >= len(lower) or at in self.timed or (lower[at] in ("its", "their") and lower[at + 1 : at + 2] in DOORS):
            return None
        found = self.phrases.starting(self.words, at)
        if found is not None and found[0].sort == "noun" and lower[found[1] : found[1] + 1] == [","]:
            named = self.phrases.starting(self.words, found[1] + 1)
            if named is not None and named[0].sort == "person":
                whole = Span(self.words.starts[at], named[0].span.end)  # "its manager, Anna Weiss"
                return named[0].model_copy(update={"span": whole}), named[1]
        return found

    def relative_object(self, group: Group, after: int) -> tuple[Argument, int] | None:
        """What an object relative clause is about: the tunnel of "the tunnel, which parliament approved"."""
        first = self.start_before(group.first)
        lower = self.words.lower
        if first == group.first or not first or lower[first - 1] not in ("which", "that", "whom"):
            return None
        end = first - 2 if first > 1 and lower[first - 2] == "," else first - 1
        found = self._antecedent(end)
        return None if found is None or found.sort == "person" else (found, after)

    def complement(self, at: int) -> Complement | None:
        """What a verb is completed by: "became its chief executive", "became head of the mill"."""
        found = self.object(at)
        if found is not None:
            argument, end = found
            return Complement(argument.name, argument.of, end)
        lower, end = self.words.lower, at
        while end < len(lower) and end - at < LONGEST_OFFICE and lower[end][0].isalpha() and lower[end] not in STOPS:
            if end in self.timed:
                break
            end += 1
        if end == at:
            return None
        text = " ".join(lower[at:end])
        whole = self.phrases.starting(self.words, end + 1) if lower[end : end + 1] == ["of"] else None
        return Complement(text, whole[0].name, whole[1]) if whole else Complement(text, None, end)

    def office(self, at: int) -> str | None:
        """The office that follows somebody who is appointed: "as head coach", "to be its chairman", "president"."""
        lower = self.words.lower
        while at < len(lower) and lower[at] in TO_AN_OFFICE:
            at += 1
        found = self.complement(at)
        return None if found is None else " ".join((found.text.split()[-1], *((found.of or "").split())))

    def doer(self, at: int) -> Argument | None:
        """Who does what is told in the passive: "by Anna Weiss"."""
        lower = self.words.lower
        if lower[at : at + 1] != ["by"]:
            return None
        found = self.phrases.starting(self.words, at + 1)
        return found[0] if found else None

    def lacks_object(self, at: int) -> bool:
        """True if no object follows a verb, not even one that cannot be read."""
        lower = self.words.lower
        while at < len(lower) and self._is_adverb(at):
            at += 1
        return at >= len(lower) or not lower[at][0].isalnum() or lower[at] in ALONE or at in self.timed

    def _is_adverb(self, at: int) -> bool:
        token = self.words.tokens[at]
        return token.endswith("ly") and token.isalpha() and token.islower()

    def places(self, first: int) -> tuple[str, ...]:
        """Places named between the verb and the end of its clause, behind "in", "at" or "near"."""
        words, lower = self.words, self.words.lower
        found: list[str] = []
        for at in range(first, min(len(lower), first + 12)):
            if lower[at] in BREAKS and lower[at] != ",":
                break
            if lower[at] in ("in", "at", "near") and at + 1 < len(lower) and at + 1 not in self.timed:
                name = at + 2 if lower[at + 1] == "the" else at + 1
                if name < len(lower) and words.tokens[name][0].isupper():
                    found.append(lower[name])
        return tuple(found)

    def recipients(self, first: int) -> tuple[str, ...]:
        """For whom something is done, behind "to" or "for", before the next break: "opened to cars"."""
        lower = self.words.lower
        found: list[str] = []
        for at in range(first, min(len(lower) - 1, first + 6)):
            if lower[at] in BREAKS:
                break
            if lower[at] in ("to", "for") and at + 1 not in self.timed:
                name = at + 2 if lower[at + 1] in ARTICLES and at + 2 < len(lower) else at + 1
                if lower[name].isalpha():
                    found.append(lower[name])
        return tuple(found)

    def start_before(self, after: int) -> int:
        """The first word of the clause that holds the words before an index."""
        first = after
        while first and self.words.lower[first - 1] not in BREAKS and first - 1 not in self.timed:
            first -= 1
        return first

    def _opens(self, end: int) -> bool:
        """True for a participle in a phrase that opens the sentence: "Built in 1932 and opened in 1935, the bridge"."""
        lower = self.words.lower
        return lower[end - 1] == "and" and lower[0] in VERBS and "," not in lower[:end]

    def _behind_comma(self, at: int) -> Argument | None:
        lower = self.words.lower
        for comma in range(at + 1, min(len(lower) - 1, at + APPOSITION)):
            if lower[comma] == ",":
                if comma + 1 in self.timed:
                    continue
                first = comma + 1
                after = first
                while after < len(lower) and lower[after] not in BREAKS and after - first < 8:
                    after += 1
                found = self.phrases.starting(self.words, first)
                return found[0] if found else self.phrases.opening_name(self.words, first, after)
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
            if lower[first - 1] in BREAKS or lower[first - 1] in BEFORE_A_GROUP or first - 1 in self.timed:
                break
            first -= 1
            if lower[first] in ARTICLES and lower[first - 1 : first] != ["of"]:
                break
        if first > 1 and lower[first - 1] in ("of", "on") and lower[first - 2] in PROCESSES:
            first -= 2  # "work on the canal, which began"
        return self.phrases.ending(words, first, after)
