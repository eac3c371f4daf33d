"""Whether a figure is told as fact, plan, condition or denial: what the verb group that governs its number says."""

from __future__ import annotations

from typing import Final

from factcheck.claims.claim import Modality
from factcheck.claims.nouns import VERBS
from factcheck.resolving.metrics import CHANGES, DEEDS, LINKS, METRICS, RISING
from factcheck.resolving.noun_groups import DEED_NOUNS
from factcheck.resolving.reporting_verbs import SAYING
from factcheck.resolving.setting import Setting

WILL: Final = frozenset("will shall 'll ’ll won't won’t".split())
MODALS: Final = frozenset("would could may might should 'd ’d".split())
IF: Final = frozenset("if unless provided".split())
NOT: Final = frozenset("not never neither nor cannot without".split())
DENYING: Final = frozenset("denies denied deny fails failed refuses refused declined".split())
PLANNING: Final = frozenset(
    """
    plans plan planned planning aims aim aimed aiming expects expect expected intends intend intended targets target targeted
    targeting pledged pledges promised promises vowed agreed agrees hopes hoped hope seeks seeking sought wants want wanted
    proposed proposes proposes proposing set due scheduled projected projects forecast forecasts predicted predicts budgeted
    earmarked anticipates anticipated wishes ready considering envisages envisaged bound
    """.split()
)
"""Verbs and adjectives by which what follows is still to come."""
DONE: Final = frozenset(
    """
    managed manages helped helps forced continued continues began begun started used had has have seemed needs able enough went
    going tried happened came likely required
    """.split()
)
"""Words before "to" with a verb that say nothing of a plan."""
NOT_DENIALS: Final = frozenset(
    "only just least fewer less more longer later even merely including necessarily surprisingly".split()
)
"""Behind "not" or "no" one of these makes no denial of it."""
CHAIN: Final = frozenset(
    "be been being have has had to also only still now then soon already at more than up again just and or by as well not".split()
)
"""Words of a verb group beside its verb."""
AIMS: Final = frozenset("target targets goal goals forecast forecasts projection projections quota".split())
"""Nouns of which "of" gives the figure that is aimed at."""
SUBJECTS: Final = frozenset("it they he she that we".split())
DENIED: Final = frozenset("denied denies deny".split())
GUIDING: Final = frozenset({"guidance", "outlook"})
"""Nouns for what a firm expects of itself."""
CONTRACTED: Final = frozenset(
    f"{verb}n{mark}t"
    for verb in "did do does is was were are wo ca could would has have had should must".split()
    for mark in "'’"
)
WAKES: Final = WILL | MODALS | IF | NOT | DENYING | PLANNING | CONTRACTED | GUIDING | AIMS | {"to"}
"""Words of which one must be in a sentence that tells anything but facts."""
TELLING: Final = frozenset(
    """
    was were is are am has have had did does do reached totalled totaled hit stood came amounted made earned recorded posted
    reported has gets got sees saw shows showed includes included
    """.split()
)
STOPS: Final = frozenset(
    "which who whom whose that because since after when where before although during until as once so".split()
)
"""Words before which the clause of a number does not reach back."""
QUOTES: Final = frozenset('"“”')
RIGHT: Final = 12
"""How far behind its number the verb may stand of which it is the subject."""


def modality_of(setting: Setting) -> Modality | None:
    """The modality of the verb before a number, else of the one behind it; None in a heading without a verb."""
    if not setting.sentence.heading and setting.sentence.words.wake.isdisjoint(WAKES):
        return "actual"
    leftwards = _before(setting)
    if leftwards == "actual" and not IF.isdisjoint(setting.sentence.words.wake):
        lower = setting.sentence.lower
        return "conditional" if any(lower[at] in ("if", "unless") for at in setting.before) else leftwards
    if leftwards is not None:
        return leftwards
    rightwards = _behind(setting)
    if rightwards is not None:
        return rightwards
    return None if setting.sentence.heading else "actual"


def _before(setting: Setting) -> Modality | None:
    sentence = setting.sentence
    for at in setting.before:
        word = sentence.lower[at]
        if at in sentence.figured and word not in LINKS:
            continue
        if word in QUOTES:
            return None
        if word in STOPS and at != setting.lead and sentence.word(at + 1) not in ("much", "many"):
            return "conditional" if word in IF else None
        if word in IF:
            return "conditional"
        if word in GUIDING or (word in AIMS and at + 1 == setting.lead and setting.connective == "of"):
            return "planned"
        if (mood := _mood(at, setting)) is not None:
            return mood
        if word in DENYING and sentence.word(at + 1) in ("to", "that", "it", "having"):
            return "denied"
        if word in PLANNING and not _is_noun(at, setting):
            return _governed(at, setting, "planned")
        if word == "to" and _is_infinitive(at, setting):
            return _of_infinitive(at, setting)
        if word in SAYING and not _reports(word):
            return None
        if _is_verb(at, setting):
            return _governed(at, setting, "actual")
    return None


def _mood(at: int, setting: Setting) -> Modality | None:
    """What a modal verb or a negation says by itself."""
    sentence = setting.sentence
    word = sentence.lower[at]
    if word.endswith(("n't", "n’t")) and word not in ("won't", "won’t"):
        return "denied"
    if word in NOT and sentence.word(at + 1) not in NOT_DENIALS:
        return "denied"
    if word in ("won't", "won’t"):
        return "denied"
    if word in WILL:
        return "planned"
    if word in MODALS and not (word == "may" and sentence.tokens[at] == "May"):
        return _reported_future(at, setting) if word == "would" else "conditional"
    return None


def _reported_future(at: int, setting: Setting) -> Modality:
    """A plan in "said it would spend €25m"; any other "would" tells a condition."""
    lower = setting.sentence.lower
    before = lower[max(0, at - 12) : at]
    if not IF.isdisjoint(lower):
        return "conditional"
    return "planned" if any(word in SAYING and word.endswith(("ed", "said", "told")) for word in before) else "conditional"


def _governed(at: int, setting: Setting, default: Modality) -> Modality:
    """The modality of the verb at a word, by the auxiliaries right before it."""
    sentence = setting.sentence
    index = at - 1
    while index >= setting.sentence.dateline and at - index < 8:
        word = sentence.lower[index]
        if (mood := _mood(index, setting)) is not None:
            return mood
        if word == "to" and _is_infinitive(index, setting):
            return _of_infinitive(index, setting)
        if word in PLANNING and not _is_noun(index, setting):
            return "planned"
        if word not in CHAIN and word not in TELLING and not word.endswith("ly"):
            break
        index -= 1
    told = index - 1 if sentence.word(index) in SUBJECTS else index
    return "denied" if sentence.word(told) in DENIED else default


def _is_infinitive(at: int, setting: Setting) -> bool:
    """True for "to" before a verb: what follows is a lower-case word that no number and no name is."""
    sentence = setting.sentence
    behind = sentence.word(at + 1)
    if at + 1 >= setting.first or at + 1 in sentence.figured or at + 1 in sentence.timed or not behind[:1].isalpha():
        return False
    if not sentence.tokens[at + 1].islower() and not sentence.heading:
        return False
    return behind in DEEDS or behind in LINKS or behind in BASE or (behind.isalpha() and _follows_a_plan(at, setting))


BASE: Final = frozenset(
    """
    be have spend give make take bring put get keep provide offer reduce increase lower boost expand recover fund finance
    generate contribute claim seek receive win save help meet grow rise fall reach
    """.split()
)


def _follows_a_plan(at: int, setting: Setting) -> bool:
    return setting.sentence.word(at - 1) in PLANNING | DENYING


def _of_infinitive(at: int, setting: Setting) -> Modality:
    """The modality of "to cut 500 jobs", by the word it hangs on."""
    sentence = setting.sentence
    word = sentence.word(at - 1)
    if word in ("unable",) or word in DENYING:
        return "denied"
    if word in DONE or word.endswith("ly"):
        return _governed(at - 1, setting, "actual")
    return _governed(at, setting, "planned")


def _is_noun(at: int, setting: Setting) -> bool:
    """True for "the plan", "a target of", and "set" and "expected" as words before a noun."""
    sentence = setting.sentence
    word, before = sentence.lower[at], sentence.word(at - 1)
    if before in ("than", "as"):
        return True
    if word in ("plan", "plans", "target", "targets", "forecast", "forecasts", "hope", "hopes", "aim", "projects", "promises"):
        return (
            before in ("the", "a", "an", "its", "their", "his", "her", "'s", "’s", "of", "for") or sentence.word(at + 1) == "of"
        )
    if word in ("set", "due", "bound", "ready"):
        return sentence.word(at + 1) != "to"
    if word == "agreed" and "to" in sentence.lower[at + 1 : at + 5]:
        return False
    if word in ("agreed", "sought", "wanted", "seeking"):
        return sentence.word(at + 1) not in ("to", "a", "an", "the")
    return False


def _reports(word: str) -> bool:
    """True for verbs of saying that take a figure as their object."""
    return word.startswith(
        ("report", "announc", "forecast", "predict", "estimat", "declar", "disclos", "reveal", "pledg", "promis")
    )


def _is_verb(at: int, setting: Setting) -> bool:
    """True for a word that is a verb in the telling mood, or one that its auxiliary makes so."""
    sentence = setting.sentence
    word = sentence.lower[at]
    if word in TELLING:
        return True
    if (sentence.word(at + 1) == "of" and word in CHANGES) or (
        word in CHANGES and sentence.word(at - 1) in METRICS and at != setting.lead
    ):
        return False
    if word in DEEDS:
        return word not in DEED_NOUNS and (at == setting.lead or not word.endswith("ing"))
    if word in CHAIN:
        return False
    if word in RISING or word in LINKS or word in VERBS:
        return sentence.word(at - 1) not in ("a", "an", "the", "of", "in", "to") or word in ("was", "were")
    return word.endswith("ed") and len(word) > 4 and sentence.word(at - 1) not in ("a", "an", "the", "its", "their")


def _behind(setting: Setting) -> Modality | None:
    """The modality of the verb behind a number that is its subject: "500 jobs will go"."""
    sentence = setting.sentence
    for at in range(setting.after, min(setting.end, setting.after + RIGHT)):
        word = sentence.lower[at]
        if at in sentence.figured or word in (",", "which", "who", "that"):
            return None
        if (mood := _mood(at, setting)) is not None:
            if mood in ("planned", "conditional") and _denies(at + 1, setting):
                return "denied"
            return mood
        if word in PLANNING and not _is_noun(at, setting) and sentence.word(at + 1) == "to":
            return "planned"
        if word in TELLING and sentence.word(at + 1) not in PLANNING | NOT:
            return "actual"
    return None


def _denies(at: int, setting: Setting) -> bool:
    return setting.sentence.word(at) in NOT and setting.sentence.word(at + 1) not in NOT_DENIALS
