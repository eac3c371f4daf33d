"""What a name is in its clause: subject, source, owner or object."""

from __future__ import annotations

from typing import Final, Literal

from factcheck.resolving.metrics import DEEDS, LINKS, METRICS, PREPOSITIONS, UNITS_OF_A_FIRM
from factcheck.resolving.noun_groups import DETERMINERS, is_plain
from factcheck.resolving.reporting_verbs import SAYING
from factcheck.resolving.setting import Named, Sentence

Role = Literal["subject", "source", "owner", "object"]

POSSESSIVES: Final = frozenset({"'s", "’s", "'", "’"})
HIS: Final = frozenset("his her".split())
OWN_REPORTS: Final = frozenset(
    """
    reported reports report announced announces posted posts forecast forecasts recorded declared declares estimates disclosed
    revealed pledged promised
    """.split()
)
"""Verbs of saying whose subject as a rule tells of itself."""
ADDRESSING: Final = frozenset("told tells tell asked asks urged warned informed advised".split())
ORGANS: Final = frozenset("board management directors shareholders owners council leadership bosses executives".split())
"""Those who act for a firm: "the board of Acme"."""
APPOSED: Final = 5
LONGEST_APPOSITION: Final = 15


def role_of(named: Named, sentence: Sentence) -> Role:
    """What a name is in its clause: "subject", "source" (it says so), "owner" (of what follows) or "object"."""
    behind = sentence.word(named.after)
    if behind in POSSESSIVES:
        return "object" if _is_object(named, sentence) else "subject" if _owns_unit(named, sentence) else "owner"
    if sentence.word(named.first - 1) in SAYING and sentence.word(named.first - 1) not in ADDRESSING:
        return "source"
    if _is_object(named, sentence):
        return "object"
    after = named.after
    if behind == "(":
        after = _behind_bracket(after, sentence)
    if sentence.word(after) == ",":
        comma = next((at for at in range(after + 1, after + LONGEST_APPOSITION) if sentence.word(at) == ","), None)
        if comma is not None and sentence.word(comma + 1) in SAYING:
            after = comma + 1
    while sentence.word(after) in ("also", "has", "have", "had", "today", "later", "on") or after in sentence.timed:
        after += 1
    if sentence.word(after) in SAYING or sentence.word(after) in ADDRESSING:
        return "subject" if sentence.word(after) in OWN_REPORTS else "source"
    return "subject"


def _owns_unit(named: Named, sentence: Sentence) -> bool:
    """True for "Acme's cloud business", which counts as Acme."""
    for at in range(named.after + 1, named.after + 1 + APPOSED):
        word = sentence.word(at)
        if word in UNITS_OF_A_FIRM:
            return True
        if not is_plain(word) or word in METRICS:
            return False
    return False


def _behind_bracket(at: int, sentence: Sentence) -> int:
    return next((index + 1 for index in range(at, at + 12) if sentence.word(index) == ")"), at)


def _is_object(named: Named, sentence: Sentence) -> bool:
    """True for a name behind a preposition or a verb, with what is said of it before ("with Dutch rival Acme")."""
    at = named.first - 1
    if sentence.word(named.first) in PREPOSITIONS or sentence.word(named.first) in HIS:
        return True
    while at >= 0 and named.first - at <= APPOSED and (sentence.lower[at] in DETERMINERS or _describes(at, sentence)):
        at -= 1
    if at < sentence.dateline:
        return False
    word = sentence.lower[at]
    if word == "of" and sentence.word(at - 1) in ORGANS:
        return False
    if word in ("and", "or", ",") and word != ",":
        other = next((name for name in sentence.names if name.after == at), None)
        return other is not None and _is_object(other, sentence)
    if word in PREPOSITIONS or word in ADDRESSING:
        return True
    return word not in ("that", "but", "which", "as", "because", "when", "if", "while", "after", "since") and (
        word in DEEDS or word in LINKS or (word.endswith(("ed", "ing")) and word not in SAYING)
    )


def _describes(at: int, sentence: Sentence) -> bool:
    word = sentence.lower[at]
    if sentence.tokens[at][0].isupper() or word in POSSESSIVES:
        return at > sentence.dateline
    return (
        is_plain(word)
        and word not in DEEDS
        and word not in LINKS
        and not word.endswith(("ed", "ing", "ly"))
        and word not in SAYING
    )
