"""What a plan does, in one word for all verbs and nouns that mean the same, and the stem by which words are known again."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

IRREGULAR: Final = {
    "begun": "begin", "began": "begin", "bought": "buy", "brought": "bring", "built": "build", "drawn": "draw", "given": "give",
    "gone": "go", "goes": "go", "grown": "grow",
    "held": "hold", "laid": "lay", "left": "leave", "made": "make", "met": "meet", "paid": "pay",
    "rebuilt": "rebuild",
    "ridden": "rid", "risen": "rise", "sent": "send", "sold": "sell", "spent": "spend", "taken": "take", "withdrawn": "withdraw",
    "won": "win", "driven": "drive", "written": "write", "flown": "fly", "chosen": "choose", "found": "find", "kept": "keep",
    "took": "take", "gave": "give", "drew": "draw", "withdrew": "withdraw", "went": "go", "wrote": "write", "chose": "choose",
    "drove": "drive",
}  # fmt: skip
UNCHANGED: Final = frozenset("cut shut put set hit let split spread bid shed run overrun cost".split())
"""Participles that no ending shows."""


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A lower-case word without its ending: one stem for all forms of a verb. For comparison only, not to be shown."""
    word = IRREGULAR.get(word, word)
    if word.endswith(("ied", "ies")) and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith("ing") and len(word) > 5:
        word = word[:-3]
    elif (word.endswith("ed") and len(word) > 4) or (word.endswith("es") and len(word) > 4):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        word = word[:-1]
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    return word


SAME: Final = {
    "open": "open opening inaugurate inauguration",
    "start": "start begin commence commencement",
    "launch": "launch introduce introduction release unveil",
    "complete": "complete finish completion finalise finalize conclude",
    "build": "build construct erect construction",
    "close": "close shut closure shutdown shutter",
    "buy": "buy acquire purchase acquisition takeover bid",
    "merge": "merge merger",
    "sell": "sell divest dispose disposal sale divestment offload",
    "cut": "cut reduce lower slash shed axe trim reduction eliminate",
    "raise": "raise increase lift boost",
    "hire": "hire recruit employ recruitment",
    "plant": "plant",
    "install": "install installation",
    "invest": "invest spend investment",
    "end": "end stop quit exit abolish ban phase-out",
    "withdraw": "withdraw withdrawal pull-out pullout",
    "list": "list float flotation listing ipo",
    "renovate": "renovate refurbish modernise modernize refurbishment renovation modernisation modernization",
    "replace": "replace replacement",
    "electrify": "electrify electrification",
    "be": "be become reach achieve attain realise realize hit have own operate run total",
    "move": "move relocate relocation",
    "split": "split demerge demerger spin-off",
    "cancel": "cancel cancellation",
    "order": "order",
    "sign": "sign signing signature",
    "join": "join accession",
    "leave": "leave departure",
    "publish": "publish print publication",
    "demolish": "demolish demolition",
    "adopt": "adopt adoption ratify ratification",
    "appoint": "appoint appointment name",
    "rename": "rename",
    "host": "host",
    "resign": "resign resignation",
    "get": "get receive",
    "approve": "approve approval",
    "award": "award grant",
    "reopen": "reopen reopening",
    "suspend": "suspend suspension halt",
    "nationalise": "nationalise nationalize nationalisation",
    "privatise": "privatise privatize privatisation",
    "extend": "extend extension",
    "ban": "outlaw prohibit",
    "legalise": "legalise legalize",
}  # fmt: skip
"""One deed and the words that mean it."""

DEED: Final = {stem(word): deed for deed, words in SAME.items() for word in words.split()}

VERBS: Final = frozenset(
    """
    open inaugurate start begin commence launch introduce release complete finish finalise finalize conclude build construct
    erect close shut buy acquire purchase merge sell divest cut reduce lower slash shed axe trim eliminate raise increase lift
    boost hire recruit employ plant install invest spend end stop quit abolish ban withdraw list float renovate refurbish
    modernise modernize replace electrify become reach achieve have own operate run move relocate split demerge halve double
    triple train add create expand extend save pay lay deliver produce make phase give take get
    publish approve adopt sign join leave order appoint cancel demolish print digitise digitize
    """.split()
)
"""Verbs, as they stand behind "will", that seldom are anything else before an object."""

PASTS: Final = frozenset(
    """
    began begun bought took taken sold built left withdrew withdrawn
    opened inaugurated started launched introduced released completed finished finalised finalized concluded constructed erected
    closed acquired purchased merged divested abolished banned listed floated renovated refurbished replaced electrified moved
    relocated demerged cancelled canceled ordered signed joined published printed demolished adopted ratified appointed renamed
    hosted resigned approved awarded granted reopened suspended halted nationalised nationalized privatised privatized legalised
    legalized outlawed scrapped shut called
    """.split()
)
"""Past tenses, and participles, of deeds that can be planned."""

DEED_FORMS: Final = {
    form: DEED.get(stem(form), stem(form))
    for verb in (*PASTS, *(past[:-1] for past in PASTS if past.endswith("ed")), *VERBS)
    for form in {verb, f"{verb}s", f"{verb}ing", f"{verb.removesuffix('e')}ing", f"{verb}{verb[-1]}ing"}
}
"""Forms of verbs that tell of a deed, each with its deed."""
NOUNS_OF_DEEDS: Final = {
    word: deed
    for deed, words in {
        "open": "opening inauguration",
        "start": "start beginning commencement",
        "launch": "launch introduction release",
        "complete": "completion",
        "build": "construction work works",
        "close": "closure shutdown closing",
        "buy": "purchase acquisition takeover bid offer",
        "merge": "merger",
        "sell": "sale disposal divestment",
        "cut": "reduction cuts cut",
        "hire": "recruitment hiring",
        "end": "phase-out exit end",
        "withdraw": "withdrawal pull-out pullout",
        "list": "flotation listing ipo",
        "renovate": "refurbishment renovation modernisation modernization",
        "replace": "replacement",
        "electrify": "electrification",
        "invest": "investment",
        "move": "relocation move",
        "split": "demerger spin-off",
        "install": "installation",
        "approve": "approval",
        "deliver": "delivery deliveries",
        "elect": "election",
        "sign": "signing signature",
        "order": "order",
        "cancel": "cancellation",
        "appoint": "appointment",
        "extend": "extension",
        "adopt": "adoption ratification",
        "demolish": "demolition",
        "reopen": "reopening",
        "arriv": "arrival",
        "publish": "publication",
    }.items()
    for word in words.split()
}
"""Nouns of which a plan can be told ("the opening of the bridge"), by their deed or the stem of their verb."""

PHRASES: Final = {
    tuple(stem(word) for word in phrase.split()): deed
    for deed, phrases in {
        "end": "phase out, give up, do without",
        "withdraw": "pull out",
        "buy": "take over",
        "hire": "take on",
        "cut": "lay off",
        "close": "shut down, close down, close its doors",
        "split": "spin off",
        "list": "go public",
        "launch": "go on sale, come to market, reach the market, hit the market, hit the shops, reach the shops",
        "start": "go into operation, go into service, go into production, go live, go online, come on stream, come online, "
        "come into operation, come into service, enter service, enter production, be in operation, be in service, "
        "be up and running, be operational, start up",
        "effect": "come into force, enter into force, take effect, be in force",
        "complete": "be ready, be complete",
        "proceed": "go ahead, go forward, move ahead, press ahead",
        "cancel": "call off",
        "open": "be open, open its doors, open its gates, open to the public",
    }.items()
    for phrase in phrases.split(", ")
}
"""Verbs of several words, as stems, with their deed."""


def deed_at(lower: list[str], at: int) -> tuple[str, int]:
    """The deed of the verb at a word, and the index behind the words of the verb."""
    stems = ["be" if word in ("is", "are") else stem(word) for word in lower[at : at + 4]]
    for size in (4, 3, 2):
        deed = PHRASES.get(tuple(stems[:size])) if len(stems) >= size else None
        if deed:
            return deed, at + size
    return DEED.get(stems[0], stems[0]), at + 1


def deed_of_noun(noun: str) -> str | None:
    """The deed of a noun that is made of a verb, by its ending: "connection", "payment", "planting"; None for other nouns."""
    if noun in NOUNS_OF_DEEDS:
        return NOUNS_OF_DEEDS[noun]
    for ending, least in (("ation", 8), ("ion", 7), ("ment", 8), ("ing", 6)):
        if noun.endswith(ending) and len(noun) >= least:
            root = stem(noun.removesuffix(ending))
            return DEED.get(root, root)
    return None


def is_participle(word: str) -> bool:
    """True for a lower-case word that can be the second part of a passive: "will be closed", "are to be built"."""
    return word in UNCHANGED or word in IRREGULAR or (word.endswith("ed") and len(word) > 4)


THINGS: Final = {
    word: thing
    for thing, words in {
        "shop": "store outlet",
        "job": "post position worker employee staff",
        "plant": "factory",
        "charger": "charging-station charging-point",
    }.items()
    for word in words.split()
}
"""Nouns that newspapers use one for the other, each with the one that stands for it."""
