"""A bare number, or a count with its counted noun."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.claims.draft import Mention
from factcheck.claims.measured import Measured, MeasuredMention, direction_of, hedge_of, rate_of, value_of
from factcheck.claims.nouns import counted_noun
from factcheck.claims.numerals import NUMBER_WORDS, Numeral, free
from factcheck.claims.words import Words
from factcheck.document import Document

WAKES: frozenset[str] = frozenset({"0"}) | NUMBER_WORDS

CORPUS: dict[tuple[str, str], tuple[str, ...]] = {
    ("5000", "professional"): (
        "5,000 professionals",
        "5 000 professionals",
        "five thousand professionals",
        "5,000 of the best professionals",
    ),
    ("1200", "job"): ("1,200 jobs", "1200 new jobs", "twelve hundred jobs"),
    ("12", "reactor"): ("12 reactors", "a dozen reactors", "twelve idle reactors"),
}
"""One count and its noun, then all spellings that must yield it."""

REFERENCES = frozenset(
    """
    section sections article articles chapter chapters page pages paragraph clause rule figure table appendix annex
    version release no no. number nr room flight route highway interstate boeing airbus step part item line port level
    grade class act bill resolution directive regulation form issue volume vol vol. act. type mark model windows
    python iphone channel bus building gate exit floor street avenue box phase psalm verse formula area zone category
    """.split()
)
"""Words after which a number is a name or a reference, not a quantity."""

_TOUCHING = re.compile(r"[–/:.'+#&]?[^\W\d_]|[-–/:]\d|[.:]\d|-(?:[A-Z]|[a-z]{1,2}\b)")


@dataclass(slots=True, eq=False)
class NumberMention(MeasuredMention):
    """A number; `noun` is what it counts, as a lower-case singular."""

    noun: str | None = None

    def freeze(self, document: Document) -> Number:
        return Number(**self.measured(document), noun=self.noun)


class Number(Measured):
    """A number without a unit of measure; `noun` is what it counts, as a lower-case singular ("job"), None for a bare number."""

    kind: Literal["number"] = "number"
    noun: str | None = None


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Numbers that no other kind has read, unless they are part of a name, a version or a reference."""
    for low, high in free(words, document.prose, taken):
        if _is_reference(words, document.prose, low, high or low):
            continue
        last = (high or low).last
        noun = counted_noun(words, last)
        if high and noun is None and "-" in words.lower[low.last : last]:
            continue  # a telephone number, a score, a code
        hedge = hedge_of(words, low.first, last)
        yield NumberMention(
            low.start,
            (high or low).end,
            words.index,
            words.block,
            low.first,
            last,
            value_of(low, hedge, count=True, upper=high),
            None,
            hedge,
            direction_of(words, low.first),
            rate_of(words, last),
            noun=noun,
        )


def _is_reference(words: Words, prose: str, low: Numeral, last: Numeral) -> bool:
    """Glued to letters or to another number ("5G", "737-800"), behind a word of reference, or behind a capitalised word
    that is not the first of its sentence and with nothing counted behind it ("Windows 11").
    """
    if _TOUCHING.match(prose, last.end, words.end):
        return True
    if (
        low.start > words.start
        and prose[low.start - 1] in "-–/.:#'"
        and low.start - 1 > words.start
        and prose[low.start - 2].isalnum()
    ):
        return True
    if low.first == 0:
        return False
    before = words.lower[low.first - 1]
    if before in REFERENCES or (
        before == "." and low.first > 1 and words.lower[low.first - 2] in ("no", "vol", "fig", "p", "pp")
    ):
        return True
    previous = words.tokens[low.first - 1]
    return low.first > 1 and previous[0].isupper() and previous.isalpha() and counted_noun(words, last.last) is None
