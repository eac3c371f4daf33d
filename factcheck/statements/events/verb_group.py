"""The verb group around a main verb: where it begins, and whether it tells of something done, planned or only possible."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from factcheck.claims.words import Words
from factcheck.statements.events.event_verbs import Form

Mood = Literal["happened", "prior", "planned", "former", "conditional", "present", "denied", "open"]
"""How an event is told: as past, as past before another past ("had opened"), as still to come, as what was once planned, as
possible, in the present tense, as what is not so; "open" where none of them is plain."""

BE: Final = frozenset("is are am was were be been being 's ’s".split())
WAS: Final = frozenset("was were".split())
HAVE: Final = frozenset("having have has 've ’ve".split())
WILL: Final = frozenset("will shall 'll ’ll".split())
MODALS: Final = frozenset("would could may might should can must 'd ’d".split())
NOT: Final = frozenset(
    "not never hardly neither nor cannot won't didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't "
    "couldn't shouldn't can't without".split()
)
ADVERBS: Final = frozenset(
    "also first then now only soon still again just already since once later eventually all both ever".split()
)
TO_COME: Final = frozenset(
    """
    due set scheduled expected slated going supposed meant likely hoped planned hoping planning aiming preparing about
    ready
    """.split()
)
MEANS: Final = frozenset("plans plan hopes hope intends intend aims aim wants want expects expect".split())
MEANT: Final = frozenset("planned hoped intended aimed wanted expected hoping planning meant".split())
PLANS: Final = frozenset("plans plan decision proposal proposals bid efforts effort moves preparations".split())
"""Nouns before "to" that leave the deed to come."""
BEHIND: Final = frozenset({"after", "since", "upon", "on", "following"})
"""Words before "being" that leave the deed done."""
GET: Final = frozenset({"got", "get", "gets"})
PAST_FORMS: Final[frozenset[Form]] = frozenset({"past", "participle"})
IRREGULAR_PAST: Final = frozenset(
    """
    found burst slid spun stung swung flung bound bred clung ground lay rang shrank spat strode strove wound overthrew overtook
    withstood undertook oversaw foresaw mistook underwent
    ate awoke beat became began blew bought broke brought built came caught chose crept cut dealt died drank drew drove
    dug fed fell fled flew forgot fought froze gave got grew heard held hid hired hit hung kept knew laid led lent let
    lost made meant met paid ran rang rode rose sang sank sat saw sent shook shot shut slept sold sought spent put spoke
    sprang stole stood struck swam swept swore taught threw took told thought tore understood wept went withdrew woke won
    wore wrote left
    """.split()
)
"""Past tenses without the regular ending, and two too short to be told by it."""
IRREGULAR_PARTICIPLES: Final = frozenset(
    """
    begun blown broken chosen come done drawn driven eaten fallen flown forgotten frozen given gone grown hidden known ridden
    risen run seen shown spoken sung sunk taken thrown torn withdrawn worn written
    """.split()
)
"""Participles that are no past tense."""
_CHAIN: Final = BE | HAVE | WILL | MODALS | NOT | ADVERBS | GET | {"had", "do", "did", "does", "to"}


class Group(NamedTuple):
    """A verb group. first: its first word. mood: how the event is told. passive: whether something is done to its subject.

    bare: the main verb stands alone, so that it may be a participle ("the mill, founded in 1901").
    """

    first: int
    mood: Mood
    passive: bool
    bare: bool


def verb_group(words: Words, at: int, forms: frozenset[Form]) -> Group | None:
    """The group whose main verb is the word at an index, or None if that word is no verb there."""
    lower = words.lower
    first = at
    while first and (
        lower[first - 1] in _CHAIN
        or (lower[first - 1].endswith("ly") and len(lower[first - 1]) > 4 and words.tokens[first - 1].islower())
        or (lower[first : first + 1] == ["to"] and lower[first - 1] in TO_COME | MEANS | MEANT)
    ):
        first -= 1
    if lower[first] in ("'s", "’s") and first < at:
        return None  # "the mill's opened doors"
    chain = lower[first:at]
    mood = _mood(chain, forms, lower[first - 1] if first else "")
    if mood is None:
        return None
    passive = "participle" in forms and bool(chain) and any(word in BE or word in GET for word in chain) and not _ends_open(chain)
    return Group(first, mood, passive, not set(chain) - ADVERBS and "participle" in forms)


def _ends_open(chain: list[str]) -> bool:
    """True if the last auxiliary is no form of "be": "was to open", "had been due to open"."""
    auxiliaries = [word for word in chain if word not in ADVERBS and not word.endswith("ly")]
    return not auxiliaries or (auxiliaries[-1] not in BE and auxiliaries[-1] not in GET)


def _mood(chain: list[str], forms: frozenset[Form], before: str) -> Mood | None:
    known = set(chain)
    if not known.isdisjoint(NOT):
        return "denied"
    if "to" in known:
        if before == "," and chain[:2] == ["to", "be"]:
            return "planned"  # "the treaty, to be signed next week"
        return _infinitive(set(chain[: chain.index("to")]), before)
    if not known.isdisjoint(WILL):
        return "planned"
    if not known.isdisjoint(MODALS):
        return "conditional"
    done = not forms.isdisjoint(("past", "participle"))
    if "had" in known:
        return "prior" if done else None
    if not known.isdisjoint(HAVE):
        return "happened" if done else None
    if not known.isdisjoint(("did", "do", "does")):
        return "open"
    if "being" in known:
        return "happened" if done and before in BEHIND and chain[0] == "being" else "open"
    if not known.isdisjoint(WAS) or not known.isdisjoint(GET):
        return "happened" if done else None
    if not known.isdisjoint(BE):
        return "open" if done else None
    if "past" in forms or "participle" in forms:
        return "happened"
    return "present" if "third" in forms else None


def _infinitive(leading: set[str], before: str) -> Mood:
    """The mood of "to open", by what leads to it."""
    if not leading.isdisjoint(WAS | {"had", "been"}):
        return "former"
    if not leading.isdisjoint(MODALS):
        return "conditional"
    if not leading.isdisjoint({"is", "are", "am"} | WILL | MEANS):
        return "planned"
    if not leading.isdisjoint(MEANT):
        return "former"
    return "planned" if before in PLANS else "open"
