"""Verbs that a text uses both of what is done and of what is to come: "repaired the roof" and "will repair the roof"."""

from __future__ import annotations

from typing import Final

from factcheck.claims.draft import Draft
from factcheck.claims.words import Words
from factcheck.statements.events.event_verbs import VERBS, Form, Verb
from factcheck.statements.events.verb_group import WILL

ANY: Final = "any "
"""How the predicate of such a verb begins; its stem follows."""
HABITUAL: Final = frozenset(
    """
    be have do say go get make take give see come know think look want use find tell ask work seem feel try call need provide
    meet hold play win lose pay rise fall grow increase decrease drop climb jump remain stay continue help show cost reach
    visit travel run speak talk discuss consider report expect receive include produce raise cut reduce offer serve face
    depend benefit affect lead follow bring send keep let put turn move live stand sit hear allow set spend earn add supply
    export import change happen mean act create cause support improve contribute generate drive deliver focus result decide
    address review watch stop end boost hit exceed average total apply operate maintain accept require
    examine inspect adjourn debate study investigate question interview search monitor measure test train rehearse host welcome
    greet honour praise criticise warn urge defend attend clean check update revise
    """.split()
)
"""What is done again and again."""
IRREGULAR: Final = {
    "broke": "break", "broken": "break", "drew": "draw", "drawn": "draw", "flew": "fly", "flown": "fly", "rebuilt": "rebuild",
    "sang": "sing", "sung": "sing", "swam": "swim", "swore": "swear", "sworn": "swear", "taught": "teach", "tore": "tear",
    "torn": "tear", "threw": "throw", "thrown": "throw", "withdrew": "withdraw", "withdrawn": "withdraw", "blew": "blow",
    "blown": "blow", "laid": "lay", "hung": "hang", "rode": "ride", "ridden": "ride", "shown": "show", "overtook": "overtake",
}  # fmt: skip
PAST: Final = {
    stem: tuple(form for form, other in IRREGULAR.items() if other == stem) for stem in dict.fromkeys(IRREGULAR.values())
}
BEFORE_TO: Final = frozenset("is are due set scheduled expected going".split())


def told_both_ways(draft: Draft) -> dict[str, Verb]:
    """The forms of such verbs, apart from those that are known to tell of events, with a verb for each."""
    due: dict[str, int] = {}
    for words in draft.sentences:
        due.update(dict.fromkeys(_due(words), words.index))
    if not due:
        return {}
    forms = {form: stem for stem in due for form in _past(stem) if form not in VERBS}
    found: dict[str, Verb] = {}
    for words in draft.sentences:
        for form in forms.keys() & words.wake:
            if due[forms[form]] != words.index:
                found[form] = _verb(forms[form], frozenset({"past", "participle"}))
    for verb in tuple(found.values()):
        stem = verb.predicate.removeprefix(ANY)
        found.setdefault(stem, _verb(stem, frozenset({"base"})))
    return found


def _verb(stem: str, forms: frozenset[Form]) -> Verb:
    return Verb(f"{ANY}{stem}", (), forms)


def _due(words: Words) -> list[str]:
    """Stems of the verbs that a sentence tells as to come."""
    if words.wake.isdisjoint(WILL) and ("to" not in words.wake or words.wake.isdisjoint(BEFORE_TO)):
        return []
    lower = words.lower
    found: list[str] = []
    for at, word in enumerate(lower[:-1]):
        if word not in WILL and not (word == "to" and at and lower[at - 1] in BEFORE_TO):
            continue
        verb = at + 1
        while verb + 1 < len(lower) and (lower[verb].endswith("ly") or lower[verb] in ("also", "then", "now", "soon", "finally")):
            verb += 1
        if lower[verb] == "be" and verb + 1 < len(lower):
            found += [stem for stem in stems(lower[verb + 1]) if stem not in HABITUAL]
        elif lower[verb].isalpha() and lower[verb] not in HABITUAL and lower[verb] not in VERBS:
            found.append(lower[verb])
    return found


def stems(word: str) -> tuple[str, ...]:
    """What the base of a past tense or participle may be."""
    if word in IRREGULAR:
        return (IRREGULAR[word],)
    if len(word) < 5 or not word.endswith("ed") or not word.isalpha():
        return ()
    found = [word[:-2], word[:-1]]
    if word[-3] == "i":
        found.append(f"{word[:-3]}y")
    elif word[-3] == word[-4]:
        found.append(word[:-3])
    return tuple(found)


def _past(stem: str) -> tuple[str, ...]:
    """The past tense and participle that a base may have."""
    if stem in PAST:
        return PAST[stem]
    if stem.endswith("e"):
        return (f"{stem}d",)
    if stem.endswith("y") and stem[-2:-1] not in "aeiou":
        return (f"{stem[:-1]}ied",)
    return f"{stem}ed", f"{stem}{stem[-1]}ed"
