"""How old somebody or something is: "the 45-year-old", "Maddon, 66,", "aged 18 to 34", "in his sixties", "over-65s"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal

from factcheck.claims.calendar.words import ANY_MONTH, UNITS, WEEKDAYS
from factcheck.claims.draft import Mention
from factcheck.claims.measured import Measured, MeasuredMention, hedge_around, unread
from factcheck.claims.nouns import counted
from factcheck.claims.numerals.cardinals import TENS
from factcheck.claims.numerals.numeral import Numeral, Printed
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.places import PLACES
from factcheck.claims.words import Words
from factcheck.document import Document
from factcheck.interval import Hedge

DECADES: Final = {word[:-1] + "ies": value for word, value in TENS.items()} | {"teens": 13}

WAKES: frozenset[str] = frozenset(
    {"0", "old", "olds", "aged", "age", "ages", "turned", "turns", "year-old", "year-olds", "month-old"} | set(DECADES)
)

CORPUS: dict[tuple[str, str | None, str], tuple[str, ...]] = {
    ("45", None, "year"): (
        "the 45-year-old",
        "a 45 year-old man",
        "a forty-five-year-old man",
        "a man aged 45",
        "how Maddon, 45, has fared",
        "he is 45 years old",
        "she turned 45",
        "at the age of 45",
        "at 45 years of age",
    ),
    ("18", "34", "year"): ("people aged 18 to 34", "people aged 18-34", "18- to 34-year-olds", "people aged between 18 and 34"),
    ("60", "69", "year"): ("a man in his sixties", "a woman in her 60s"),
    ("65", None, "year"): ("the over-65s",),
    ("18", None, "month"): ("her 18-month-old daughter", "an eighteen month old baby"),
}
"""Low and high and the unit, then all spellings that must yield them."""

POSSESSIVES: Final = frozenset("his her their its my our your".split())
STAGES: Final = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
"""Where in a decade of life somebody is: the years from its start, both included."""
BOUNDS: Final = frozenset({"over", "under", "above", "below"})
PEOPLE: Final = frozenset(
    "people men women children adults those anyone everyone girls boys voters patients drivers workers".split()
)
"""Behind "people over" a bare number is an age."""
OLDEST: Final = 125
"""A greater number of years is nobody's age; the longest life on record lasted 122."""
BEFORE_AGE: Final = frozenset("at by of from under over until before after".split()) | {","}
"""Words before "age 45"."""
PRONOUNS: Final = frozenset("he she i who".split())
BEING: Final = frozenset("is was turned turns be turn being 's are were".split())
AFTER_AN_AGE: Final = frozenset(
    ". , ; : ) when by at and or this next last in on who but years year then from for with ! ?".split()
) | {""}
NOT_A_PERSON: Final = frozenset(
    """
    in at on to from by of near between and or page room no no. flight route section chapter figure table act article version
    """.split()
)


@dataclass(slots=True, eq=False)
class AgeMention(MeasuredMention):
    """An age as printed."""

    def freeze(self, document: Document) -> Age:
        return Age(**self.measured(document, count=True))


class Age(Measured):
    """An age in completed years, or in the `unit` of time that is named. Whole years are exact: 45 until the next birthday."""

    kind: Literal["age"] = "age"


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Numbers that tell an age by a word beside them, by standing between commas behind a name, or as a decade of life."""
    found = unread(words, document, taken)
    parts = found.parts
    for printed in found.free():
        unit, last = _by_words(parts, printed)
        if unit is None and (_by_place(parts, printed) or _by_verb(parts, printed)):
            unit, last = "year", printed.end_numeral.last
        if unit is not None:
            printed.take()
            hedge, _ = hedge_around(parts, printed.low.first, last)
            yield _made(words, printed, parts.starts[printed.low.first], parts.ends[last], unit, hedge or _bound(parts, printed))
        elif (decade := _decade_in_digits(parts, printed)) is not None:
            printed.take()
            yield _in_decade(words, parts, printed.low.first, decade, int(printed.low.stated))
    for at in range(parts.size):
        before = parts.lower[at - 1 - (parts.lower[at - 1] == "-")]
        if parts.lower[at] in DECADES and (before in POSSESSIVES or before in STAGES):
            yield _in_decade(words, parts, at, at, DECADES[parts.lower[at]])


def _made(words: Words, printed: Printed, start: int, end: int, unit: str, hedge: Hedge | None) -> AgeMention:
    return AgeMention(start, end, words.index, words.block, words.at(start), words.at(end - 1), printed, unit, hedge)


def _by_words(parts: Parts, printed: Printed) -> tuple[str | None, int]:
    """The unit and last part of "45-year-old", "8 months old", "3 years of age", "aged 18 to 34", "over-65s"."""
    lower = parts.lower
    numeral = printed.end_numeral
    at = parts.skip_hyphen(numeral.last + 1)
    unit = UNITS.get(lower[at])
    if unit in ("year", "month", "week", "day"):
        behind = parts.skip_hyphen(at + 1)
        if lower[behind] in ("old", "olds"):
            return unit, behind
        if lower[at + 1 : at + 3] == ["of", "age"]:
            return unit, at + 2
        if lower[printed.low.first - 2 : printed.low.first] == ["age", "of"]:
            return unit, at
    if numeral.form not in ("digits", "words") or not numeral.whole or not 0 <= numeral.stated <= OLDEST:
        return None, numeral.last
    before = lower[printed.low.first - 1]
    if before == "between":
        before = lower[printed.low.first - 2]
    if before in ("aged", "ages") or (before == "of" and lower[printed.low.first - 2] == "age"):
        return "year", numeral.last
    if before == "age" and lower[printed.low.first - 2] in BEFORE_AGE:
        return "year", numeral.last
    if lower[at] == "s" and parts.glued(at):
        bound = lower[printed.low.first - 2] if before == "-" else before
        return ("year", at) if bound in ("over", "under") and parts.ends_word(at) else (None, numeral.last)
    if before in BOUNDS and lower[printed.low.first - 2] in PEOPLE and counted(parts, numeral.last) is None:
        return "year", numeral.last
    return None, numeral.last


def _bound(parts: Parts, printed: Printed) -> Hedge | None:
    """The hedge of "over-65s" and "under the age of 5"."""
    near = parts.lower[max(0, printed.low.first - 5) : printed.low.first]
    if near[-1:] == ["-"]:
        return "at least" if near[-2:-1] == ["over"] else "under" if near[-2:-1] == ["under"] else None
    if "age" not in near and "ages" not in near:
        return None
    if "under" in near or "below" in near:
        return "under"
    return "over" if "over" in near or "above" in near else None


def _by_place(parts: Parts, printed: Printed) -> bool:
    """True for "Maddon, 66," and "Jane Roe, 25, said": a whole number between a capitalised name and a comma."""
    numeral = printed.low
    if printed.high or numeral.form != "digits" or not numeral.whole or not 0 < numeral.stated <= OLDEST or numeral.signed:
        return False
    first = numeral.first
    if parts.tokens[first - 1] != "," or parts.tokens[numeral.last + 1] not in (",", ".", ")", ";") or first < 2:
        return False
    if parts.tokens[numeral.last + 1] != "," and parts.tokens[numeral.last + 2]:
        return False
    name = parts.tokens[first - 2]
    if len(name) < 2 or not name[0].isupper() or not name.isalpha() or parts.lower[first - 2] in ANY_MONTH or name.isupper():
        return False
    if parts.lower[first - 2] in WEEKDAYS or parts.tokens[numeral.last + 2][:1].isdecimal():
        return False
    if name in PLACES and not parts.tokens[first - 3][:1].isupper():
        return False  # It left Boston, 45, and came back
    at = first - 2
    while parts.tokens[at][:1].isupper() or parts.tokens[at] in ("-", "'"):
        at -= 1
    return parts.lower[at] not in NOT_A_PERSON and not parts.tokens[at][:1].isdecimal()


def _by_verb(parts: Parts, printed: Printed) -> bool:
    """True for "he will be 35 by", "she is 45.", "who turned 30": a person, a verb of being, a number, and an end."""
    numeral = printed.low
    if printed.high or not numeral.whole or not 0 < numeral.stated <= OLDEST or numeral.signed or numeral.form == "ordinal":
        return False
    lower = parts.lower
    at = numeral.first - 1
    if lower[at] in ("only", "just", "now", "already", "nearly", "almost", "about"):
        at -= 1
    if lower[at] not in BEING or lower[numeral.last + 1] not in AFTER_AN_AGE:
        return False
    if lower[numeral.last + 1] in (",", "and", "or") and parts.tokens[numeral.last + 2][:1].isdecimal():
        return False
    if lower[at] in ("turned", "turns"):
        return (
            lower[at - 1] in PRONOUNS or parts.tokens[at - 1][:1].isupper() or lower[at - 1] in ("recently", "just", "has", "had")
        )
    while lower[at - 1] in ("will", "would", "to", "be", "have", "has", "only", "be", "not", "turn"):
        at -= 1
    return lower[at - 1] in ("he", "she")


def _decade_in_digits(parts: Parts, printed: Printed) -> int | None:
    """The last part of "60s" behind "her" or "in their early"."""
    numeral = printed.low
    at = numeral.last + 1
    if numeral.stated not in range(20, 100, 10) or not numeral.whole or parts.lower[at] not in ("s", "'s") or not parts.glued(at):
        return None
    before = numeral.first - 1 - (parts.lower[numeral.first - 1] == "-")
    return at if parts.lower[before] in POSSESSIVES or parts.lower[before] in STAGES else None


def _in_decade(words: Words, parts: Parts, first: int, last: int, start: int) -> AgeMention:
    before = first - 1 - (parts.lower[first - 1] == "-")
    low, high = STAGES.get(parts.lower[before], (0, 9))
    if start == 13:
        low, high = (0, 6)
    numeral = Numeral(
        parts.starts[first], parts.ends[last], first, last, Fraction(start + low), Fraction(1), "vague", whole=True,
        upper=Fraction(start + high), taken=True,
    )  # fmt: skip
    return _made(words, Printed(numeral), numeral.start, numeral.end, "year", None)
