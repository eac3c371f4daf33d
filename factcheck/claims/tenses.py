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
    """
    was were had did has have been rose fell grew began came went became made took gave said won lost met held left saw sold
    bought built hit led ran got told paid sent spent brought thought found kept shut cut died drew broke flew wrote stood sank
    arose beat quit spoke chose stole rode drove taught caught fought sought swam sang struck sat slept felt dealt meant lent
    threw knew
    """.split()
)
FINITE: Final = frozenset({"was", "were", "did", "went", "said"})
"""Words of the past that no modal can govern."""
NO_PARTICIPLES: Final = frozenset(
    "united indeed hundred sacred naked wicked need seed feed speed exceed proceed succeed breed bleed weed reed".split()
)
"""Words in "ed" that are no past tense."""
MODALS: Final = frozenset("will would shall can could may might must should".split())
BEFORE_AN_INFINITIVE: Final = MODALS | {"to"}
AUXILIARIES: Final = frozenset("be been being have has not also only then already first again soon now still".split())
"""Words that may stand between a modal and its participle."""
ONLY_WITH_TO: Final = frozenset({"set", "going", "due"})
"""Words that announce only with an infinitive behind them; "due" also with a time."""
DETERMINERS: Final = frozenset("the a an his her their its my our your this that".split())
SOON: Final = frozenset(
    "opens begins starts closes resumes expires launches votes meets returns arrives departs premieres debuts airs takes".split()
)
"""Verbs whose present tense, right before a time, tells of what is to come."""
REACH: Final = 15
"""How many words away a verb still tells the tense of a time."""
NEAR: Final = 3


def tense_at(tokens: Sequence[str], lower: Sequence[str], size: int, first: int, after: int) -> Tense | None:
    """The tense of the verb nearest before the words `[first, after)`, else of the nearest behind them, within reach.

    tokens, lower: words as printed and in lower case, of which the first `size` count.
    """
    for at in (*range(first - 1, max(-1, first - 1 - REACH), -1), *range(after, min(size, after + REACH))):
        word = lower[at]
        if word in FUTURE:
            if _announces(tokens, lower, at):
                return None if at and word == "due" and lower[at - 1] in ("was", "were") else "future"
        elif word in PAST or (len(word) > 4 and word.endswith("ed") and word not in NO_PARTICIPLES):
            return _of_participle(tokens, lower, at)
        elif _leads_on(tokens, lower, at) or (word in SOON and 0 < first - at <= NEAR):
            return "future"
    return None


def _announces(tokens: Sequence[str], lower: Sequence[str], at: int) -> bool:
    """True for a word of the future that is neither a noun ("the will") nor a name ("Will")."""
    word = lower[at]
    behind = lower[at + 1] if at + 1 < len(lower) else ""
    if word in ONLY_WITH_TO:
        return behind == "to" or (word == "due" and behind not in ("", "diligence"))
    if word == "will":
        return (at == 0 or tokens[at].islower()) and (at == 0 or lower[at - 1] not in DETERMINERS)
    return True


def _leads_on(tokens: Sequence[str], lower: Sequence[str], at: int) -> bool:
    """True for a modal or "is to" with a verb behind it."""
    behind = lower[at + 1] if at + 1 < len(lower) else ""
    if not behind.isalpha() or behind == "have":
        return False
    if lower[at] == "to":
        return at > 0 and lower[at - 1] in ("is", "are")
    return lower[at] in MODALS and tokens[at].islower() and (at == 0 or lower[at - 1] not in DETERMINERS)


def _of_participle(tokens: Sequence[str], lower: Sequence[str], at: int) -> Tense | None:
    """Past, unless a modal or "to" governs it: "will be published"; none for what would have been."""
    if lower[at] in FINITE:
        return "past"
    back = at - 1
    have = False
    while back >= 0 and (lower[back] in AUXILIARIES or lower[back].endswith("ly")):
        have = have or lower[back] == "have"
        back -= 1
    if back < 0 or lower[back] not in BEFORE_AN_INFINITIVE or not tokens[back].islower():
        return "past"
    if have and lower[back] in ("would", "could", "should", "might"):
        return None
    return "future"
