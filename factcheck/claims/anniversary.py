"""How many years ago something was begun: "its 20th anniversary", "her 100th birthday", "the bicentenary", "in its 21st year"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.duration import DurationMention
from factcheck.claims.ordinal import OrdinalMention
from factcheck.claims.words import Words
from factcheck.document import Document

Sort = Literal["anniversary", "birthday", "wedding", "year"]

NOUNS: Final[dict[str, Sort]] = {
    "anniversary": "anniversary", "anniversaries": "anniversary", "jubilee": "anniversary", "birthday": "birthday",
    "birthdays": "birthday",
}  # fmt: skip
CENTENARIES: Final = {
    **dict.fromkeys(("centenary", "centennial"), 100),
    **dict.fromkeys(("bicentenary", "bicentennial"), 200),
    **dict.fromkeys(("tercentenary", "tricentenary", "tricentennial", "tercentennial"), 300),
    **dict.fromkeys(("quatercentenary", "quadricentennial"), 400),
    **dict.fromkeys(("quincentenary", "quincentennial"), 500),
    **dict.fromkeys(("sesquicentenary", "sesquicentennial"), 150),
    **dict.fromkeys(("semicentennial", "semicentenary"), 50),
}
TIMES: Final = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
"""How many centuries a centenary completes: "the third centenary"."""
METALS: Final = {"silver": 25, "pearl": 30, "ruby": 40, "golden": 50, "diamond": 60, "platinum": 70}
CELEBRATED: Final = frozenset({"jubilee", "wedding"})
"""Nouns that a metal counts the years of."""
POSSESSIVES: Final = frozenset({"its", "his", "her", "their", "our", "'s"})
OLDEST: Final = 3000

NAMED: Final = frozenset(CENTENARIES) | frozenset(METALS)

WAKES: frozenset[str] = frozenset(NOUNS) | frozenset(CENTENARIES) | CELEBRATED | {"year"}

CORPUS: Final[dict[tuple[int, str], tuple[str, ...]]] = {
    (20, "anniversary"): (
        "20th anniversary",
        "twentieth anniversary",
        "20th-anniversary",
        "20-year anniversary",
        "twenty-year anniversary",
        "20 year anniversary",
    ),
    (100, "birthday"): ("100th birthday", "hundredth birthday"),
    (100, "anniversary"): ("centenary", "centennial", "100th anniversary"),
    (200, "anniversary"): ("bicentenary", "bicentennial", "200th anniversary", "second centenary"),
    (25, "anniversary"): ("silver jubilee",),
    (25, "wedding"): ("silver wedding", "silver wedding anniversary", "25th wedding anniversary"),
    (60, "anniversary"): ("diamond jubilee",),
    (60, "wedding"): ("diamond wedding",),
    (21, "year"): ("its 21st year", "their twenty-first year", "her 21st year"),
}
"""Count and sort, then all spellings that must yield them."""


@dataclass(slots=True, eq=False)
class AnniversaryMention(Mention):
    """An anniversary as printed."""

    count: int
    sort: Sort

    def freeze(self, document: Document) -> Anniversary:
        return Anniversary(**self.shared(document), count=self.count, sort=self.sort)


class Anniversary(Claim):
    """A day or year that is counted from a beginning.

    count: how many years after it. sort: "birthday" is that of a person, "wedding" that of a couple, "anniversary" that of
    anything; of a "year" ("in its 21st year") `count` is the running one, which is complete at its end.
    """

    kind: Literal["anniversary"] = "anniversary"
    count: int
    sort: Sort


def read(words: Words, document: Document, taken: list[Mention]) -> Iterator[Mention]:
    """Ordinals and lengths of time before "anniversary" and the like, and the nouns that hold their number themselves."""
    found = [named for at in words.where(NAMED) if (named := _named(words, at)) is not None]
    for mention in taken:
        if isinstance(mention, OrdinalMention):
            count = mention.rank
        elif isinstance(mention, DurationMention) and mention.unit == "year" and mention.low % 1 == 0:
            count = int(mention.low)
        else:
            continue
        at = words.at(mention.end)
        last = at + (words.lower[at : at + 1] == ["-"])
        sort = NOUNS.get(words.lower[last].rpartition("-")[2]) if last < len(words.lower) else None
        if words.lower[last : last + 2] == ["wedding", "anniversary"]:
            sort, last = "wedding", last + 1
        start = mention.start
        if isinstance(mention, OrdinalMention) and words.lower[last : last + 1] == ["year"]:
            owner = words.at(start) - 1
            sort = "year" if owner >= 0 and words.lower[owner] in POSSESSIVES else None
            start = words.starts[owner] if sort and words.lower[owner] != "'s" else start
        if sort is not None and 0 < count <= OLDEST and document.prose[start - 1 : start] != "-":
            found.append(AnniversaryMention(start, words.ends[last], words.index, words.block, count, sort))
    found.sort(key=lambda mention: mention.start)
    yield from found


def _named(words: Words, at: int) -> AnniversaryMention | None:
    """The anniversary of a noun such as "bicentenary" or "silver jubilee"."""
    count, last = CENTENARIES.get(words.lower[at]), at
    sort: Sort = "wedding" if words.lower[at + 1 : at + 2] == ["wedding"] else "anniversary"
    if count is None and words.lower[at + 1 : at + 2] and words.lower[at + 1] in CELEBRATED:
        count, last = METALS[words.lower[at]], at + 1
        last += words.lower[last + 1 : last + 2] == ["anniversary"]
    start = at
    if count == 100 and at and words.lower[at - 1] in TIMES:
        count, start = count * TIMES[words.lower[at - 1]], at - 1
    if count is None or not words.tokens[last].islower():
        return None
    return AnniversaryMention(words.starts[start], words.ends[last], words.index, words.block, count, sort)
