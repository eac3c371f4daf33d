"""Which currency a bare "$" or "¥" stands for in this document."""

from __future__ import annotations

import re
from collections.abc import Collection

from factcheck.claims.draft import Draft
from factcheck.claims.money import MoneyMention
from factcheck.currencies import DOLLARS, WORDS

STATEMENT = re.compile(r"\b(?:figures|amounts|prices|dollars|sums|results)\b[^.]{0,60}?\bin\s+((?:[A-Z][\w.]+\s+){1,2}dollars)\b")
"""A document's own statement of its currency: "all figures are in Canadian dollars"."""


def resolve(draft: Draft) -> None:
    """Settle the bare signs of all amounts, or leave their unit open where the document speaks of several candidates."""
    amounts = draft.of(MoneyMention)
    named = {amount.unit for amount in amounts if amount.sign not in ("$", "¥")}
    dollar = _stated(draft.document.prose) or _only(named & DOLLARS, "USD")
    yen = _only(named & {"JPY", "CNY"}, "JPY")
    for amount in amounts:
        if amount.sign == "$":
            amount.unit = dollar
        elif amount.sign == "¥":
            amount.unit = yen


def _stated(prose: str) -> str | None:
    match = STATEMENT.search(prose)
    return WORDS.get(" ".join(match[1].lower().split())) if match else None


def _only(named: Collection[str | None], usual: str) -> str | None:
    """The usual currency if the document names no other; "$" beside "A$" is open, "¥" beside nothing but yuan is yuan."""
    others = set(named) - {usual}
    if not others:
        return usual
    return next(iter(others)) if usual == "JPY" and named == others and len(others) == 1 else None
