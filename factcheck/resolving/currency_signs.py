"""Which currency an ambiguous sign or word ("$", "¥", "francs", "crowns") stands for in this document."""

from __future__ import annotations

import re
from typing import Final

from factcheck.claims.draft import Draft
from factcheck.claims.money import MoneyMention
from factcheck.currencies import HOMES, LAST_YEAR, SIGNS, WORDS

STATEMENT = re.compile(
    r"\b(?:figures|amounts|prices|dollars|sums|results|currency|currencies|values)\b[^.]{0,60}?\bin\s+((?:[A-Za-z][\w.]+\s+){1,3}"
    r"(?:dollars|francs|crowns|kronor|kroner|pesos|rupees|pounds|yuan|yen))\b"
)
"""A document's own statement of its currency: "all figures are in Canadian dollars"."""

DOLLAR: Final = SIGNS["$"][0]
OFTEN: Final = 2
"""A country that is named so often, with no mention of the United States, is where a bare dollar is at home."""


def resolve(draft: Draft) -> None:
    """Settle the open currencies of all amounts, or leave those open of which the document speaks of several candidates."""
    amounts = draft.of(MoneyMention)
    open_ones = [amount for amount in amounts if len(amount.candidates) > 1]
    if not open_ones:
        return
    named = {amount.unit for amount in amounts if len(amount.candidates) == 1}
    stated = _stated(draft.document.prose)
    settled: dict[tuple[str, ...], str | None] = {}
    for amount in open_ones:
        candidates = amount.candidates
        if candidates not in settled:
            settled[candidates] = _settled(draft, candidates, named, stated)
        amount.unit = settled[candidates]


def _stated(prose: str) -> str | None:
    match = STATEMENT.search(prose)
    if match is None:
        return None
    words = match[1].lower().split()
    codes = next((WORDS[name] for at in range(len(words)) if (name := " ".join(words[at:])) in WORDS), ())
    return codes[0] if len(codes) == 1 else None


def _settled(draft: Draft, candidates: tuple[str, ...], named: set[str | None], stated: str | None) -> str | None:
    """The one currency that the document leaves; its own statement outranks the others it names, and these its places."""
    if stated in candidates:
        return stated
    year = draft.date.year if draft.date else None
    left = [code for code in candidates if year is None or year <= LAST_YEAR.get(code, year)]
    if len(left) < 2:
        return left[0] if left else None
    usual = left[0]
    others = [code for code in left if code in named]
    if others:
        if others == [usual]:
            return usual
        return others[0] if len(others) == 1 and usual != DOLLAR else None
    if usual == DOLLAR:
        return _dollar_at_home(draft, left)
    at_home = [code for code in left if _mentions(draft, code)]
    if len(at_home) < 2:
        return at_home[0] if at_home else usual
    return None


def _dollar_at_home(draft: Draft, left: list[str]) -> str:
    """The dollar of the only country with one that the document keeps naming; else that of the United States."""
    homes = [code for code in left if code != DOLLAR and _mentions(draft, code) >= OFTEN]
    if len(homes) != 1 or any(_is_american(words.tokens) for words in draft.sentences):
        return DOLLAR
    return homes[0]


def _is_american(tokens: list[str]) -> bool:
    return not _AMERICAN.isdisjoint(tokens)


_AMERICAN: Final = frozenset("US U.S. USA America American Americans Washington York Wall California Texas Nasdaq".split())


def _mentions(draft: Draft, code: str) -> int:
    home = HOMES.get(code)
    return sum(not home.isdisjoint(words.wake) for words in draft.sentences) if home else 0
