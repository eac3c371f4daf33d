"""A pronoun is attached to a person when one candidate remains."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from factcheck.claims.draft import Draft
from factcheck.claims.pronoun import PronounMention
from factcheck.claims.words import Words
from factcheck.resolving.figures import Appearance, Cast, Figure, cast_of
from factcheck.resolving.not_people import changed, earlier, near, told_of

REACH = 3
"""How many sentences back a pronoun is taken to reach."""

BACKGROUND = 100
"""How many sentences back a ship, an animal or a character may have been told of that a clashing pronoun could mean."""

FARTHEST = 2_000
"""Appearances that are looked back on at most: that bounds the work on a text as long as a book."""

CROWD = 200
"""Appearances within that reach that are looked at: more stand there only in a text that has lost its full stops."""

REPORTS = frozenset(
    """
    acknowledged added adds admitted announced announces argued argues believed believes claimed claims confirmed declared
    denied denies explained feared hoped hopes insisted insists knew knows noted notes predicted promised recalled replied
    reported revealed said say says stressed suggested tells testified thinks thought told vowed warned writes wrote
    """.split()
)
"""Verbs whose subject is as a rule the one whom a pronoun in the clause after them means."""

_BOUNDARY = frozenset(
    'that because who when after if as and but , ; : " “ ” which while before until although since where whether'.split()
)


def resolve(draft: Draft) -> None:
    """Attach every pronoun outside quotations, in order of the text.

    Candidates are all figures named or described in the sentences before, as far as `REACH`. Gender chooses among several;
    it never rules out the only one. A pronoun inside quotation marks speaks in another voice and is left open.
    """
    pronouns = draft.of(PronounMention)
    if not pronouns:
        return
    cast = cast_of(draft)
    changing = changed(draft.sentences)
    told = told_of(draft.sentences)
    open_since: dict[str, int] = {}
    for pronoun in pronouns:
        if draft.is_quoted(pronoun.start):
            continue
        words = draft.words(pronoun.sentence)
        found = _before(cast, pronoun)
        ahead = _ahead(cast, pronoun, words)
        if ahead is not None:
            figure = ahead if _free(pronoun, found, ahead) else None
        else:
            figure = _owner(pronoun, words, found) or _chosen(pronoun, words, found) or _continued(pronoun, words, found)
        pronoun.others = tuple(dict.fromkeys(other.name for other in _rivals(cast, words, pronoun.gender) if other is not figure))
        if figure is None or figure.doubtful or figure.first > open_since.get(pronoun.gender, figure.first):
            open_since.setdefault(pronoun.gender, pronoun.start)
            continue
        reach = REACH
        if figure.gender is not None and figure.gender != pronoun.gender:
            window = _window(draft, pronoun.sentence - REACH, pronoun.sentence)
            if changing or near(window) or _somebody_fits(cast, words, pronoun) or _named_after(cast, words, pronoun, figure):
                continue
            reach = BACKGROUND
        pronoun.others += earlier(told, pronoun.sentence - reach, pronoun.sentence)
        pronoun.person = figure.name
        pronoun.excluded = tuple(
            f'{other.name} is "{other.gender}"'
            for other in dict.fromkeys(seen.figure for seen in found)
            if other is not figure and other.gender is not None and other.gender != pronoun.gender
        )
        if figure.gender is None:
            figure.gender = pronoun.gender
        elif figure.gender == pronoun.gender:
            figure.signs += 1
        cast.appear(figure, pronoun.start, pronoun.end, pronoun.sentence, opens=pronoun.start == words.start)


def _window(draft: Draft, first: int, last: int) -> list[Words]:
    """The words of the sentences from the first to the last, without those of furniture."""
    return [words for words in map(draft.words_or_none, range(max(0, first), last + 1)) if words is not None]


def _named_after(cast: Cast, words: Words, pronoun: PronounMention, figure: Figure) -> bool:
    """True if the sentence goes on to name somebody else who fits: "… ; she was Mary Ann Evans"."""
    first = bisect_left(cast.appearances, pronoun.end, key=lambda it: it.start)
    for seen in cast.appearances[first:]:
        other = seen.figure
        if seen.start >= words.end:
            return False
        if other is not figure and other.named and not other.doubtful and other.gender in (None, pronoun.gender):
            return True
    return False


def _before(cast: Cast, pronoun: PronounMention) -> list[Appearance]:
    """What stands before the pronoun within its reach, in order; if nobody does, all that stands before it."""
    seen = cast.appearances
    last = bisect_left(seen, pronoun.start, key=lambda it: it.start)
    first = bisect_left(seen, pronoun.sentence - REACH, hi=last, key=lambda it: it.sentence)
    return seen[max(first, last - CROWD) : last] or seen[max(0, last - FARTHEST) : last]


_OPENING = frozenset(
    """
    after although as at because before by despite during following for from given if in on once since though through under
    unless unlike until upon when whenever where while whilst with within without
    """.split()
)


def _ahead(cast: Cast, pronoun: PronounMention, words: Words) -> Figure | None:
    """Who is named after the comma when a phrase or clause in front has the pronoun: "When she took over, Roe …"."""
    if words.lower[0] not in _OPENING:
        return None
    at = words.at(pronoun.start)
    if "," in words.lower[:at] or "," not in words.lower[at:]:
        return None
    comma = words.starts[words.lower.index(",", at)]
    seen = cast.appearances
    first = bisect_left(seen, words.start, key=lambda it: it.start)
    for appearance in seen[first:]:
        if appearance.start >= words.end or appearance.start < pronoun.start:
            return None
        if appearance.start > comma:
            return appearance.figure if words.at(appearance.start) <= words.at(comma) + 4 else None
    return None


def _seen_by(cast: Cast, words: Words) -> list[Appearance]:
    """Who has appeared up to the end of the sentence, the last `FARTHEST` appearances."""
    last = bisect_left(cast.appearances, words.end, key=lambda it: it.start)
    return cast.appearances[max(0, last - FARTHEST) : last]


def _rivals(cast: Cast, words: Words, gender: str) -> list[Figure]:
    """All who have been named or described up to the end of the sentence and are not known to be of the other gender."""
    seen = dict.fromkeys(map(attrgetter("figure"), _seen_by(cast, words)))
    return [figure for figure in seen if figure.gender in (None, gender)]


def _somebody_fits(cast: Cast, words: Words, pronoun: PronounMention) -> bool:
    """True if somebody of the pronoun's gender has appeared, alone or in a group; whose brother "his brother" is, he is not."""
    return any(seen.figure.gender == pronoun.gender and seen.start != pronoun.start for seen in _seen_by(cast, words)) or any(
        start < words.end and gender == pronoun.gender for start, gender in cast.groups
    )


def _chosen(pronoun: PronounMention, words: Words, found: list[Appearance]) -> Figure | None:
    """The one candidate that remains, or None."""
    found = [
        seen
        for seen in found
        if not _bound(pronoun, words, seen) and not (seen.figure.generic and seen.sentence != pronoun.sentence)
    ]
    figures = list(dict.fromkeys(seen.figure for seen in found))
    fitting = [figure for figure in figures if figure.gender in (None, pronoun.gender)]
    if len(fitting) == 1 and not fitting[0].doubtful:
        return fitting[0]
    if not fitting and len(figures) == 1:
        return figures[0]
    known = [figure for figure in fitting if figure.gender == pronoun.gender and not figure.doubtful]
    if len(known) == 1 and all(figure.doubtful for figure in fitting if figure is not known[0]):
        near = [seen for seen in found if seen.figure in fitting and seen.sentence >= pronoun.sentence - 1]
        if all(seen.figure is known[0] for seen in near):
            return known[0]
    opener = _opener(pronoun, words, found)
    if opener in fitting:
        return opener
    reporter = _reporter(pronoun, words, found)
    return reporter if reporter is not None and _free(pronoun, found, reporter) else None


def _opener(pronoun: PronounMention, words: Words, found: list[Appearance]) -> Figure | None:
    """The person named at the very start of the sentence before, for a he or she that opens its own: one subject goes on."""
    if pronoun.word not in {"he", "she"} or words.at(pronoun.start) > 0:
        return None
    before = [seen for seen in found if seen.sentence == pronoun.sentence - 1]
    if not before or not before[0].opens or not before[0].figure.named or before[0].figure.doubtful:
        return None
    return before[0].figure


def _free(pronoun: PronounMention, found: list[Appearance], figure: Figure) -> bool:
    """True if the figure fits, or clashes where nobody else named could be meant and it is not the only sign of its gender."""
    if figure.doubtful:
        return False
    if figure.gender in (None, pronoun.gender):
        return True
    others = {seen.figure for seen in found if seen.figure.named and not seen.figure.doubtful} - {figure}
    return not any(other.gender in (None, pronoun.gender) for other in others)


def _owner(pronoun: PronounMention, words: Words, found: list[Appearance]) -> Figure | None:
    """The subject to which "himself", "his own" and a participle's "his" must go back: "says Roe, wiping her glasses"."""
    if pronoun.word in {"he", "she", "him", "hers"}:
        return None
    lower = words.lower
    at = words.at(pronoun.start)
    own = pronoun.word in {"himself", "herself"} or (at + 1 < len(lower) and lower[at + 1] == "own")
    first = at
    while first and lower[first - 1] not in _BOUNDARY:
        first -= 1
    participle = first < at and lower[first].endswith("ing") and lower[first - 1] == ","
    if not own and not participle:
        return None
    clause = [seen for seen in found if seen.start >= words.starts[first] and seen.sentence == pronoun.sentence]
    if clause:
        only = {seen.figure for seen in clause}
        return only.pop() if len(only) == 1 and own else None
    end = first - 1
    if lower[end : end + 1] == ["who"]:
        end -= 1
    if end < 1 or not (participle or lower[first - 1] == "who"):
        return None
    before = [seen for seen in found if seen.sentence == pronoun.sentence]
    return before[-1].figure if before and words.at(before[-1].end - 1) == end - 1 else None


def _continued(pronoun: PronounMention, words: Words, found: list[Appearance]) -> Figure | None:
    """The only person of the two sentences before a pronoun that opens its own, where nobody who fits is within reach.

    This is how a pronoun of the wrong gender is seen to be one: the person's own is known by now.
    """
    if pronoun.word not in {"he", "she"} or words.at(pronoun.start) > 1:
        return None
    near = [
        seen for seen in found if seen.sentence >= pronoun.sentence - 2 and not seen.figure.doubtful and not seen.figure.generic
    ]
    for seen in near:
        if seen.figure.gender in (None, pronoun.gender) and (seen.figure.named or seen.sentence == pronoun.sentence - 1):
            return None
    named = {seen.figure for seen in near if seen.figure.named}
    only = named.pop() if len(named) == 1 else None
    return only if only is not None and only.signs > 1 else None


def _bound(pronoun: PronounMention, words: Words, seen: Appearance) -> bool:
    """True if the pronoun cannot mean this appearance: "Roe told him" is of two people."""
    if seen.sentence != pronoun.sentence or pronoun.word not in {"him", "her"}:
        return False
    first, at = words.at(seen.end - 1) + 1, words.at(pronoun.start)
    if pronoun.word == "her" and at + 1 < len(words.lower) and words.tokens[at + 1][0].isalpha():
        return False
    return _BOUNDARY.isdisjoint(words.lower[first:at])


def _reporter(pronoun: PronounMention, words: Words, found: list[Appearance]) -> Figure | None:
    """The subject of the reporting verb whose clause the pronoun opens: "Roe said (that) he …"."""
    at = words.at(pronoun.start)
    if at and words.lower[at - 1] == "that":
        at -= 1
    if not at or words.lower[at - 1] not in REPORTS or pronoun.word not in {"he", "she"}:
        return None
    for seen in reversed(found):
        if seen.sentence == pronoun.sentence:
            return seen.figure if seen.end <= words.starts[at - 1] and words.at(seen.end - 1) + 2 >= at - 1 else None
    return None
