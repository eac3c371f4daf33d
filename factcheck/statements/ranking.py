"""A rank: who is which, in what, where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from factcheck.claims.claim import About, Claim, Facet
from factcheck.claims.collection import Claims, Selection
from factcheck.claims.date import Date
from factcheck.claims.draft import Draft
from factcheck.claims.name import Name
from factcheck.claims.nouns import STOPS, is_plural
from factcheck.claims.organisation import Organisation
from factcheck.claims.period import Period
from factcheck.claims.person import Person
from factcheck.claims.words import Words
from factcheck.document import Document, Span

ORDINALS: Final = {
    word: rank
    for rank, words in enumerate(
        "first/1st second/2nd third/3rd fourth/4th fifth/5th sixth/6th seventh/7th eighth/8th ninth/9th tenth/10th".split(), 1
    )
    for word in words.split("/")
}
CARDINALS: Final = {word: rank for rank, word in enumerate("one two three four five six seven eight nine ten".split(), 1)} | {
    str(rank): rank for rank in range(1, 101)
}
SUPERLATIVES: Final = {
    "biggest": "largest", "busiest": "busiest", "cheapest": "cheapest", "coldest": "coldest", "deepest": "deepest",
    "driest": "driest", "fastest": "fastest", "fewest": "fewest", "heaviest": "heaviest", "highest": "highest",
    "hottest": "hottest", "largest": "largest", "lightest": "lightest", "longest": "longest", "lowest": "lowest",
    "newest": "newest", "oldest": "oldest", "poorest": "poorest", "richest": "richest", "shortest": "shortest",
    "slowest": "slowest", "smallest": "smallest", "strongest": "strongest", "tallest": "tallest", "wealthiest": "richest",
    "weakest": "weakest", "wettest": "wettest", "widest": "widest", "youngest": "youngest",
}  # fmt: skip
"""Adjectives that order a whole set, each with the one that stands for it; "best" and "top" are praise as often as rank."""

PLACES: Final = {adjective: (1, same) for adjective, same in SUPERLATIVES.items()} | {
    f"{ordinal}-{adjective}": (rank, same) for ordinal, rank in ORDINALS.items() for adjective, same in SUPERLATIVES.items()
}
"""Adjectives with the rank they give: "largest", "second-largest"."""
WAKES: Final = frozenset(PLACES) | {"behind", "number", "no"}

COPULAS: Final = frozenset("is are was were became becomes remains remained ranks ranked".split())
PAST: Final = frozenset("was were became remained ranked".split())
BECOMING: Final = frozenset("became becomes".split())
LOOSE: Final = frozenset(
    """
    among if would could may might will not never joint equal once former formerly arguably perhaps probably possibly claims
    claim considered called nearly almost until become making make makes create creates creating nor whether believed
    """.split()
)
"""Words shortly before a rank that make it less than a fact of the present."""
BETWEEN: Final = frozenset("now also still already currently today again by far easily only just".split())
POSSESSIVES: Final = frozenset("'s '".split())
ENDS: Final = frozenset(
    """
    in of by after behind for with at on and or but which who that where when while since as from to is are was were has
    had said says worldwide globally nationwide outside inside across among under over until including based than
    . , ; : ( ) [ ] — – - ” “ " ' 's
    """.split()
)
"""Words before which a noun has ended."""
EVERYWHERE: Final = frozenset("worldwide globally".split())
WORLD: Final = frozenset("world globe planet worldwide globally global".split())
AREAS: Final = frozenset("region area market".split())
"""Words that add nothing to the name of a region."""
AFTER_LIST: Final = frozenset('. ; , : ) — – - ” " in by worldwide globally on with according and which who but'.split())
LONGEST_NOUN: Final = 6
SHORTLY: Final = 8

Named = Organisation | Person | Name


class Ranking(Claim):
    """Somebody or something has a place in an order.

    subject: a full name. rank: 1 for the first; the best it can be if `exact` is false. behind: who is named as ranking before
    it. quality: what is ordered, an adjective and its noun in lower case ("largest lender"); "" where only those ranked before
    it are given. measure: what it is ordered by ("assets"), "" if that is not stated. past: told of the past.
    `about.scope` is the region or market, `about.period` a time that the clause states, `voice.speaker` the source.
    """

    kind: Literal["ranking"] = "ranking"
    subject: str
    rank: int
    exact: bool
    behind: tuple[str, ...] = ()
    quality: str = ""
    measure: str = ""
    past: bool = False


def build(draft: Draft, claims: Claims) -> Iterator[Claim]:
    """All rankings of a document in order."""
    named: dict[int, list[Named]] = {}
    times: dict[int, list[Claim]] = {}
    names: Selection[Named] = claims.of(Organisation, Person, Name)
    for name in names:
        named.setdefault(name.sentence, []).append(name)
    for time in claims.of(Date, Period):
        times.setdefault(time.sentence, []).append(time)
    for words in draft.sentences:
        if words.index in named and not words.wake.isdisjoint(WAKES):
            yield from Sentence(words, named[words.index], times.get(words.index, []), claims.document).rankings()


class Sentence:
    """The words of a sentence, the names in it by their first and last word, and the times it states."""

    def __init__(self, words: Words, named: list[Named], times: list[Claim], document: Document) -> None:
        self.words, self.lower, self.times, self.document = words, words.lower, times, document
        self.first = {words.at(claim.span.start): claim for claim in reversed(named)}
        self.last = {words.at(claim.span.end - 1): claim for claim in reversed(named)}

    def rankings(self) -> Iterator[Ranking]:
        """All rankings of the sentence in order."""
        lower = self.lower
        for at, word in enumerate(lower):
            ranking: Ranking | None = None
            if word in PLACES:
                rank, adjective = PLACES[word]
                ordinal = ORDINALS.get(lower[at - 1]) if at and rank == 1 else None
                ranking = self._phrase(at - 1 if ordinal else at, at + 1, ordinal or rank, adjective)
            elif word == "behind" and at and lower[at - 1] in COPULAS:
                ranking = self._behind(at)
            elif word in ("number", "no"):
                after = at + 2 if lower[at + 1 : at + 2] == ["."] else at + 1
                if after < len(lower) and lower[after] in CARDINALS:
                    ranking = self._phrase(at, after + 1, CARDINALS[lower[after]], "largest")
            if ranking is not None:
                yield ranking

    def _phrase(self, first: int, noun: int, rank: int, adjective: str) -> Ranking | None:
        """`the second largest brewer in Europe by volume, after Acme`: its first word, and the first of its noun."""
        lower = self.lower
        owner = self._owner(first)
        if owner is None or not LOOSE.isdisjoint(lower[max(0, owner[0] - SHORTLY) : first]):
            return None
        start, scope = owner
        last = noun
        while last < min(noun + LONGEST_NOUN, len(lower)) and lower[last] not in ENDS:
            if last > noun and isinstance(self.first.get(last), Organisation | Person):
                break
            last += 1
        if last > noun and is_plural(lower[last - 1]):
            return None
        found = self._subject(start) or self._subject_behind(last)
        if found is None:
            return None
        subject, verb = found
        quality, measure = " ".join([adjective, *lower[noun:last]]), ""
        behind: tuple[str, ...] = ()
        while last < len(lower):
            if scope is None and (area := self._scope(last)) is not None:
                last, scope = area
            elif lower[last] == "by" and not measure and (end := self._noun_end(last + 1)) > last + 1:
                last, measure = end, " ".join(lower[last + 1 : end])
            elif not behind and verb not in BECOMING and (names := self._list(last)) is not None:
                last, behind = names
            else:
                break
        exact = rank > 1 or not behind
        if not exact:
            rank = len(behind) + 1 if len(behind) > 1 else 1
        return self._ranking(subject, verb, (start, last), rank, exact, behind, quality, measure, scope)

    def _behind(self, at: int) -> Ranking | None:
        """`is behind Acme and Beta in Europe`: two names, or a name and where."""
        subject = self._subject(at)
        names = self._list(at)
        if subject is None or names is None or not LOOSE.isdisjoint(self.lower[max(0, at - SHORTLY) : at]):
            return None
        last, behind = names
        area = self._scope(last)
        if area is None and len(behind) < 2:
            return None
        last, scope = area or (last, None)
        return self._ranking(*subject, (at, last), len(behind) + 1, False, behind, "", "", scope)

    def _ranking(
        self,
        subject: Named,
        verb: str,
        place: tuple[int, int],
        rank: int,
        exact: bool,
        behind: tuple[str, ...],
        quality: str,
        measure: str,
        scope: Facet | None,
    ) -> Ranking | None:
        name = (
            subject.name
            if isinstance(subject, Name)
            else getattr(subject, "person", None) or getattr(subject, "organisation", None)
        )
        if name is None:
            return None
        words = self.words
        span = Span(words.starts[place[0]], words.ends[place[1] - 1])
        near = words.ends[min(place[1] + 1, len(words.ends) - 1)]
        time = next((time for time in self.times if verb in PAST or span.start <= time.span.start < near), None)
        return Ranking(
            document=self.document.name,
            span=span,
            text=self.document.text[span.start : span.end],
            sentence=words.index,
            block=words.block,
            voice=subject.voice,
            about=About(
                entity=Facet(value=name, span=subject.span),
                metric=Facet(value=f"{quality} by {measure}" if measure else quality) if quality else None,
                period=None if time is None else Facet(value=time.text.lower(), span=time.span),
                scope=scope,
            ),
            subject=name,
            rank=rank,
            exact=exact,
            behind=behind,
            quality=quality,
            measure=measure,
            past=verb in PAST,
        )

    def _owner(self, first: int) -> tuple[int, Facet | None] | None:
        """Where a phrase starts, "the" or a possessor included, and the region if the possessor is one; None if it is loose."""
        words, lower = self.words, self.lower
        if not first:
            return None
        if lower[first - 1] == "the":
            return None if first > 1 and lower[first - 2] in ("of", "among") else (first - 1, None)
        if lower[first - 1] not in POSSESSIVES or first < 2:
            return None
        start = first - 2
        while start and words.tokens[start - 1][0].isupper() and words.tokens[start][0].isupper():
            start -= 1
        value = _region(lower[start : first - 1])
        if start and lower[start - 1] == "the":
            start -= 1
        span = Span(words.starts[start], words.ends[first - 2])
        return (start, Facet(value=value, span=span)) if value else None

    def _subject(self, start: int) -> tuple[Named, str] | None:
        """Who stands before "is the largest" or ", the largest", with the verb."""
        lower = self.lower
        at = start - 1
        while at > 0 and lower[at] in BETWEEN:
            at -= 1
        if at < 1 or (lower[at] not in COPULAS and lower[at] != ","):
            return None
        verb = lower[at]
        subject = self.last.get(at - 1) or self._opening(at)
        if subject is None:
            return None
        before = self.words.at(subject.span.start) - 1
        if before >= 0 and lower[before] in ("of", "at", "from", "with", "and", "in", "for", "by", "to", "'s"):
            return None
        return subject, verb

    def _opening(self, at: int) -> Name | None:
        """The words before a verb as a name, if they open the sentence with capitals and are no function words."""
        words = self.words
        first = 1 if at > 1 and self.lower[0] == "the" else 0
        tokens = words.tokens[first:at]
        if not tokens or len(tokens) > LONGEST_NOUN or not all(token[0].isupper() for token in tokens):
            return None
        if not STOPS.isdisjoint(self.lower[first:at]):
            return None
        span = Span(words.starts[first], words.ends[at - 1])
        text = self.document.text[span.start : span.end]
        return Name(document=self.document.name, span=span, text=text, sentence=words.index, block=words.block, name=text)

    def _subject_behind(self, at: int) -> tuple[Named, str] | None:
        """Who stands behind "Norway's largest brewer", at once or between commas."""
        lower = self.lower
        subject = self.first.get(at)
        if isinstance(subject, Organisation | Person):
            return subject, ""
        if at < len(lower) and lower[at] == "," and (subject := self.first.get(at + 1)) is not None:
            after = self.words.at(subject.span.end)
            if after < len(lower) and lower[after] == ",":
                return subject, ""
        return None

    def _scope(self, at: int) -> tuple[int, Facet] | None:
        """`in the Nordic countries`, `worldwide`: where it ends, and the region."""
        words, lower = self.words, self.lower
        if at >= len(lower):
            return None
        if lower[at] in EVERYWHERE:
            return at + 1, Facet(value="world", span=Span(words.starts[at], words.ends[at]))
        if lower[at] not in ("in", "across", "of"):
            return None
        end = self._noun_end(at + 1)
        if end == at + 1 or any(
            words.starts[at + 1] < time.span.end and time.span.start < words.ends[end - 1] for time in self.times
        ):
            return None
        value = _region(lower[at + 1 : end])
        return (end, Facet(value=value, span=Span(words.starts[at + 1], words.ends[end - 1]))) if value else None

    def _noun_end(self, at: int) -> int:
        """Where the noun that starts at a word has ended."""
        end = at
        while end < min(at + LONGEST_NOUN, len(self.lower)) and self.lower[end] not in ENDS:
            end += 1
        return end

    def _list(self, at: int) -> tuple[int, tuple[str, ...]] | None:
        """`after Acme, Beta and Gamma`: where it ends, and the names; None if anything but names stands there."""
        words, lower = self.words, self.lower
        at += lower[at] == "," and at + 1 < len(lower)
        if lower[at] not in ("after", "behind"):
            return None
        names: list[str] = []
        at += 1
        while at < len(lower):
            at += lower[at] == "the"
            end = at
            while end < len(lower) and (words.tokens[end][0].isupper() or (end > at and lower[end] in ("&", "of"))):
                end += 1
            if end == at or any(
                words.starts[at] < time.span.end and time.span.start < words.ends[end - 1] for time in self.times
            ):
                break
            names.append(self.document.text[words.starts[at] : words.ends[end - 1]])
            at = end
            if at + 1 < len(lower) and lower[at] in (",", "and", "&") and words.tokens[at + 1][0].isupper():
                at += 1
            elif lower[at : at + 2] == [",", "and"] or (lower[at : at + 2] in (["and", "the"], [",", "the"])):
                at += 2 if lower[at + 1] == "and" else 1
            else:
                break
        if not names or (at < len(lower) and lower[at] not in AFTER_LIST):
            return None
        return at, tuple(names)


def _region(words: list[str]) -> str:
    """The normal form of a region: `the Asia-Pacific region` is "asia pacific"; the whole world is "world"."""
    kept = [word for word in " ".join(words).replace("-", " ").split() if word != "the"]
    while len(kept) > 1 and kept[-1] in AREAS:
        kept.pop()
    return "world" if kept and kept[-1] in WORLD else " ".join(kept)
