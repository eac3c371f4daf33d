"""Digits that state no quantity: names, versions, sections, flights, telephone numbers, times of day, years, list marks.

Recognised so that nothing ever computes with them. What can be told from the characters alone is found where numbers are
read; this reader adds what only the words around a number tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from factcheck.claims.calendar.words import AMBIGUOUS_MONTHS, ANY_MONTH, SHORT_MONTHS, WEEKDAYS
from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.measured import unread
from factcheck.claims.nouns import STOPS, Counted, counted
from factcheck.claims.number import times
from factcheck.claims.numerals.cardinals import BELOW_HUNDRED, DOZENS
from factcheck.claims.numerals.hedges import HEDGES, hedge_before
from factcheck.claims.numerals.numeral import Numeral, Printed, Sort
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.numerals.scales import SCALES
from factcheck.claims.words import Words
from factcheck.document import Document

WAKES: frozenset[str] = frozenset({"0"}) | frozenset("one two three four five six seven eight nine ten eleven twelve".split())

CORPUS: dict[Sort, tuple[str, ...]] = {
    "name": (
        "A Boeing 737 landed.",
        "The S&P 500 closed flat.",
        "Carriers launched 5G networks.",
        "It filed its 10-K with the regulator.",
        "Workers pay into a 401(k) plan.",
        "The Model 3 was recalled.",
        "Covid-19 spread quickly.",
        "Windows 10 is supported.",
    ),
    "section": ("See Section 427 of the act.", "Article 50 was triggered.", "Turn to page 12."),
    "version": ("Version 3.11.7 was released.",),
    "address": ("Write to Washington, D.C. 20549 now.", "The host is 10.0.0.1 today.", "They live at 10 Downing Street."),
    "telephone": ("Call 020 7946 0958 for help.", "Call 555-1234 now.", "Call +1 408 974 2042 now."),
    "time": ("It began at 10:45 and ended.", "It began at 5 pm and ended.", "It began at 10.45pm and ended."),
    "ratio": ("It was a 10-to-1 split.", "The odds are 3:1 today."),
    "citation": ("Others disagree [12].",),
    "mark": ("1.",),
}
"""A sort of reference, then sentences that must yield one such and no quantity."""

SECTIONS: Final = frozenset(
    """
    section sections article articles chapter chapters page pages pp paragraph paragraphs clause clauses rule rules figure fig
    table tables appendix annex schedule verse line footnote note exhibit
    """.split()
)
STATE: Final = re.compile(r"[A-Z]{2}|(?:[A-Z]\.){2}")
"""A state before a postal code: "CA 94105", "D.C. 20549"."""
LAWS: Final = frozenset({"CFR", "C.F.R.", "USC", "U.S.C.", "U.S.C"})
"""Codes of law behind the number of their title."""
NAMED: Final = frozenset(
    """
    version release no nr room flight route highway interstate boeing airbus item port level grade class act bill resolution
    directive regulation form issue volume vol type mark model windows python iphone channel bus building gate exit floor street
    avenue box phase psalm formula area zone category game week day round stage pier terminal platform track ward district
    precinct unit division lot row seat locker apartment suite cell block hull squadron regiment battalion nasdaq ftse dax cac
    nikkei russell planet apollo episode season part step code serial size number top
    """.split()
)
"""Words before a number that make it a name."""
NUMBER_WORDS: Final = frozenset(BELOW_HUNDRED) | frozenset(SCALES) | DOZENS
STREETS: Final = frozenset(
    "street st avenue ave road rd lane boulevard blvd drive way square place terrace crescent highway".split()
)
OPENERS: Final = frozenset(
    """
    some about around only nearly almost over more at least up just roughly approximately fewer less under all these those the
    another other exactly between from in on by with of to for and but or as if when while since after before until because
    although though though that this its their his her our my your no not yet so than then there here also even still now
    including excluding plus minus total totals totalling counting each every both either neither any most least last next first
    another further additional employs employ has have had was were is are made sold bought cut cuts cutting adds added shed
    hired hires plans says said source sources estimated roughly
    """.split()
)
"""Words that may stand capitalised before a count, as they open a sentence or a title."""

ERAS: Final = frozenset("a.d. ad bc b.c. bce ce a.d b.c".split())
UNAMBIGUOUS: Final = (frozenset(ANY_MONTH) - frozenset(AMBIGUOUS_MONTHS)) | frozenset(SHORT_MONTHS)
"""Names of months that are no other word, or that have no other sense behind a number."""
MAKERS: Final = frozenset("boeing airbus windows flight iphone".split())
"""Words before a number that name it even where a noun follows: "Boeing 737 jets", "flight 93 passengers"."""
INTRODUCING: Final = frozenset(
    """
    in at from near of with for outside across cost costs costing give gives gave given pay pays paid owe owes owed offer
    offers offered sold sent lent save saves saved earn earned won handed fined charged bring brought
    """.split()
)
"""Words before a name behind which a number counts what follows: "in London 300 shops", "cost Acme 300 jobs"."""


@dataclass(slots=True, eq=False)
class ReferenceMention(Mention):
    """Digits that are no quantity, with the words that make a name of them."""

    sort: Sort

    def freeze(self, document: Document) -> Reference:
        return Reference(**self.shared(document), sort=self.sort)


class Reference(Claim):
    """A name, an address or a mark with a number in it; `sort` says which. Nothing computes with it."""

    kind: Literal["reference"] = "reference"
    sort: Sort


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """The digits that no kind of quantity or time has read and that are none."""
    found = unread(words, document, taken)
    parts = found.parts
    mentions = [
        ReferenceMention(glyphs.start, glyphs.end, words.index, words.block, glyphs.sort)
        for glyphs in found.glyphs
        if not any(mention.start < glyphs.end and glyphs.start < mention.end for mention in taken)
    ]
    titled = _is_titled(parts)
    for printed in found.free():
        read = _sort(parts, printed, titled)
        if read:
            sort, first, last = read
            printed.take()
            end = max(parts.ends[last], printed.end_numeral.end)
            mentions.append(ReferenceMention(parts.starts[first], end, words.index, words.block, sort))
    mentions.sort(key=lambda mention: mention.start)
    yield from mentions


def _is_titled(parts: Parts) -> bool:
    """True for a headline in capitals or title case: a capital there does not make a name."""
    letters = [token for token in parts.tokens[: parts.size] if len(token) > 3 and token[0].isalpha()]
    return len(letters) > 1 and sum(token[0].isupper() for token in letters) * 4 >= len(letters) * 3


def _sort(parts: Parts, printed: Printed, titled: bool) -> tuple[Sort, int, int] | None:
    """What sort of reference a number is, with its first and last part; None for a quantity."""
    numeral, last = printed.low, printed.end_numeral.last
    first = numeral.first
    before = parts.lower[first - 1]
    if numeral.form == "words":
        return _named_in_words(parts, numeral, titled)
    if numeral.form != "digits":
        return None
    opens = first == 0 and numeral.whole and numeral.stated < 100 and parts.size > last + 1
    if opens and parts.lower[last + 1] in (".", ")") and parts.glued(last + 1):
        return "mark", first, last + 1
    if parts.tokens[first - 1] == "[" and parts.tokens[last + 1] == "]":
        return "citation", first - 1, last + 1
    run = _glued_behind(parts, last)
    if run > last:
        return "name", first, run
    if before in SECTIONS and not numeral.power:
        return "section", first - 1, last
    if before == "#":
        return "name", first - 1, last
    if len(parts.tokens[first]) == 5 and parts.tokens[first].isdecimal() and STATE.fullmatch(parts.tokens[first - 1]):
        return "address", first, last
    if parts.tokens[last + 1] in LAWS:
        return "section", first, last + 1
    if before == "." and parts.lower[first - 2] in ("no", "nos", "vol", "fig", "p", "pp", "nr", "art", "sec"):
        return "section", first - 2, last
    if numeral.whole and (address := _street(parts, last)):
        return "address", first, address
    noun = counted(parts, last) or times(parts, last)
    if before in NAMED and (noun is None or before in MAKERS):
        return "name", first - 1, last
    if _is_year(parts, printed) and _tells_a_year(parts, printed, noun):
        return "year", first, last
    counts = noun is not None
    if not (noun and noun.noun == "time") and _behind_a_name(parts, printed, counts, titled):
        name = first - 2 if parts.lower[first - 1] == "'s" else first - 1
        return "name", _start_of_compound(parts, name), last
    if noun is None and numeral.whole and printed.high is None:
        if _before_a_name(parts, printed, titled):
            return "name", first, last + 1
        if (
            parts.tokens[first - 1] == "("
            and parts.tokens[last + 1] == ")"
            and numeral.stated < 1000
            and not _repeats_words(parts, first)
        ):
            return "citation", first - 1, last + 1
        if parts.lower[last + 1] in ERAS or before in ERAS:
            return "year", first, last
        if _is_day(parts, numeral):
            return "date", first, last
    return None


def _named_in_words(parts: Parts, numeral: Numeral, titled: bool) -> tuple[Sort, int, int] | None:
    """The name that a number in words belongs to: "Category Five", "The Two Ronnies"."""
    first, last = numeral.first, numeral.last
    if parts.lower[first - 1] in ("category", "chapter", "article", "phase", "level", "channel"):
        return "name", first - 1, last
    capital = parts.tokens[first][0].isupper() and parts.tokens[last + 1][:1].isupper()
    inside = parts.tokens[first - 1][:1].isalpha() or parts.tokens[first - 1] == "|"
    return ("name", first, last + 1) if capital and inside and not titled else None


def _start_of_compound(parts: Parts, at: int) -> int:
    """The first part of a hyphenated word that a part ends: the "Half" of "Half-Life 2"."""
    while parts.tokens[at - 1] == "-" and parts.glued(at) and parts.glued(at - 1):
        at -= 2
    return at


def _is_day(parts: Parts, numeral: Numeral) -> bool:
    """True for a number beside a month in short ("Jan. 5") or in lower case ("12 october", "on 1 may")."""
    before, behind = parts.lower[numeral.first - 1], parts.lower[numeral.last + 1]
    if before in SHORT_MONTHS or (before == "." and parts.lower[numeral.first - 2] in SHORT_MONTHS) or behind in UNAMBIGUOUS:
        return True
    return behind in ANY_MONTH and before in ("on", "since", "until") and 1 <= numeral.stated <= 31


def _repeats_words(parts: Parts, first: int) -> bool:
    """True for "sixty (60)": the bracket repeats a number."""
    word = parts.lower[first - 2]
    return word in NUMBER_WORDS or word[:1].isdecimal()


def _before_a_name(parts: Parts, printed: Printed, titled: bool) -> bool:
    """True for "787 Dreamliner": a plain number right before a capitalised word that opens nothing and is no day."""
    at = printed.low.last + 1
    token, word = parts.tokens[at], parts.lower[at]
    if (
        titled
        or not token[:1].isupper()
        or len(token) < 3
        or not token.isalpha()
        or token.isupper()
        or "," in parts.tokens[printed.low.first]
    ):
        return False
    return word not in OPENERS and word not in ANY_MONTH and word not in WEEKDAYS and word not in STOPS and not parts.glued(at)


def _glued_behind(parts: Parts, last: int) -> int:
    """The last part of what is glued to a number and is none of its units: "5G", "221B", "10-K", "737-800"; else the number."""
    at = last + 1
    if not parts.glued(at):
        return last
    token = parts.tokens[at]
    if token == "-" and parts.glued(at + 1):
        behind = parts.tokens[at + 1]
        if behind[:1].isdecimal() or (behind[:1].isupper() and (len(behind) < 3 or behind.isupper())):
            return at + 1
        if behind.isalpha() and len(behind) < 3 and behind not in ("a", "an", "of", "to", "up", "in"):
            return at + 1
        return last
    if token[:1].isalpha() and token not in ("th", "s"):
        return at + 2 if parts.tokens[at + 1] == "-" and parts.glued(at + 1) and parts.glued(at + 2) else at
    if token == "s" and parts.ends_word(at):
        return at
    if token in ("/", "#", "_", "&", "@", "^") and parts.glued(at + 1) and parts.tokens[at + 1][:1].isalnum():
        return at + 1
    if token == ":" and parts.glued(at + 1) and parts.tokens[at + 1][:1].isdecimal():
        return at + 1
    return last


def _street(parts: Parts, last: int) -> int | None:
    """The last part of an address whose number is given: "10 Downing Street", "221B Baker Street"."""
    for at in range(last + 1, last + 4):
        if not parts.tokens[at][:1].isupper():
            return None
        if at > last + 1 and parts.lower[at] in STREETS:
            return at
    return None


def _is_year(parts: Parts, printed: Printed) -> bool:
    numeral = printed.low
    token = parts.tokens[numeral.first]
    return (
        numeral.whole
        and printed.high is None
        and len(token) == 4
        and token.isdecimal()
        and 1900 <= numeral.stated < 2100
        and numeral.first == numeral.last
        and not numeral.signed
    )


def _tells_a_year(parts: Parts, printed: Printed, noun: Counted | None) -> bool:
    """True unless a hedge or what it counts shows that four digits are a number; "below 2014 levels" names the year."""
    if noun is not None and noun.noun == "level":
        return True
    return (noun is None or printed.low.stated % 100 != 0) and hedge_before(parts, printed.low.first)[0] is None


def _behind_a_name(parts: Parts, printed: Printed, counts: bool, titled: bool) -> bool:
    """True for a plain number right behind a capitalised word that is no opener, no place where things are counted, no date."""
    numeral = printed.low
    first = numeral.first
    name = parts.tokens[first - 1]
    if name == "'s" and not counts and numeral.whole and parts.tokens[first - 2][:1].isupper():
        return True  # Standard and Poor's 500
    if not name or not name[0].isupper() or not (name.isalpha() or "&" in name or "'" in name) or not numeral.whole:
        return False
    lower = parts.lower[first - 1]
    if lower in OPENERS or lower in ANY_MONTH or lower in WEEKDAYS or lower in STOPS or lower in HEDGES or numeral.signed:
        return False
    if "," in parts.tokens[numeral.first] or (titled and counts) or printed.high:
        return False
    if not counts:
        return True
    at = first - 1
    while parts.tokens[at][:1].isupper():
        at -= 1
    return at >= 0 and parts.lower[at] not in INTRODUCING
