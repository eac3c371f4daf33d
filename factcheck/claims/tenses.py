"""The tense that the verbs near a place show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

Tense = Literal["past", "future"]

FUTURE: Final = frozenset(
    "will shall 'll ’ll won't would plans plan planned planning expects expect expected intends intend aims aim due scheduled "
    "set hopes hope wants want upcoming targets target pledged promised going slated".split()
)
PAST: Final = frozenset(
    "was were had did has have been rose fell grew began came went became made took gave said won lost met held left saw sold "
    "bought built hit led ran got told paid sent spent brought thought found kept shut cut died drew broke flew wrote".split()
)
BEFORE_AN_INFINITIVE: Final = frozenset("to will would shall can could may might must should".split())
REACH: Final = 15
"""How many words away a verb still tells the tense of a time."""


def tense_at(lower: Sequence[str], size: int, first: int, after: int) -> Tense | None:
    """The tense of the verb nearest before the words `[first, after)`, else of the nearest behind them, within reach.

    lower: words in lower case, of which the first `size` count.
    """
    for at in (*range(first - 1, max(-1, first - 1 - REACH), -1), *range(after, min(size, after + REACH))):
        word = lower[at]
        if word in FUTURE:
            return "future"
        if word in PAST or (len(word) > 4 and word.endswith("ed")):
            return "future" if at and lower[at - 1] in BEFORE_AN_INFINITIVE else "past"
    return None
