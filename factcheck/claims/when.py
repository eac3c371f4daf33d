"""What all mentions of time share: the expression as read, and the days it means once it is placed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from factcheck.claims.calendar import Expression, Tense
from factcheck.claims.calendar_words import Bound
from factcheck.claims.claim import Claim
from factcheck.claims.draft import Mention
from factcheck.claims.words import Words
from factcheck.days import Days

Anchor = Literal["absolute", "document", "text", "none"]

FUTURE = frozenset(
    "will shall 'll ’ll won't would plans plan planned planning expects expect expected intends intend aims aim due scheduled "
    "set hopes hope wants want upcoming targets target pledged promised going slated".split()
)
PAST = frozenset(
    "was were had did has have been rose fell grew began came went became made took gave said won lost met held left saw sold "
    "bought built hit led ran got told paid sent spent brought thought found kept shut cut died drew broke flew wrote".split()
)
BEFORE_AN_INFINITIVE = frozenset("to will would shall can could may might must should".split())
HEDGES = frozenset("about around roughly approximately circa late early mid".split())
REACH = 15
"""How many words away a verb still tells the tense of a time."""


@dataclass(slots=True, eq=False)
class WhenMention(Mention):
    """A time as printed. `anchored` is what placed it, `days` what it came to."""

    expression: Expression
    bound: Bound | None = None
    tense: Tense | None = None
    hedges: tuple[str, ...] = ()
    days: Days | None = None
    anchored: Anchor = "none"

    def timed(self) -> dict[str, Any]:
        """The fields that every claim of a time takes from its mention."""
        expression = self.expression
        return {
            "days": self.days,
            "granularity": expression.granularity,
            "anchor": self.anchored,
            "needs": expression.needs,
            "bound": self.bound,
            "tense": self.tense,
            "hedges": self.hedges,
            "impossible": expression.impossible,
        }


class When(Claim):
    """A time, named or counted.

    days: the days it means, half-open, or None where that cannot be told. granularity: the unit it is told in ("day", "month",
    "year", "vague" …). anchor: what placed it; "none" if nothing could. needs: what it takes to place it. bound: the word that
    makes it a deadline or a beginning. tense: that of the nearest verb, where one shows it. hedges: words that blur it.
    impossible: no calendar has it.
    """

    days: Days | None
    granularity: str
    anchor: Anchor
    needs: Anchor
    bound: Bound | None = None
    tense: Tense | None = None
    hedges: tuple[str, ...] = ()
    impossible: bool = False


def tense_at(words: Words, first: int, after: int) -> Tense | None:
    """The tense of the verb nearest before a time, else of the nearest behind it, within reach."""
    lower = words.lower
    for at in (*range(first - 1, max(-1, first - 1 - REACH), -1), *range(after, min(len(lower), after + REACH))):
        tense = _tense(lower, at)
        if tense:
            return tense
    return None


def _tense(lower: list[str], at: int) -> Tense | None:
    word = lower[at]
    if word in FUTURE:
        return "future"
    if word in PAST or (len(word) > 4 and word.endswith("ed")):
        return "future" if at and lower[at - 1] in BEFORE_AN_INFINITIVE else "past"
    return None
