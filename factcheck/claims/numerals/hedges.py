"""Words that widen a number or bound it: "about", "nearly", "more than", "at least", "up to", "or more"."""

from __future__ import annotations

from typing import Final

from factcheck.claims.numerals.parts import Parts
from factcheck.interval import Hedge

_TABLE: Final[dict[Hedge, str]] = {
    "about": """about / around / roughly / approximately / approx / some / circa / ca / an estimated / estimated / close to /
        closer to / in the region of / in the order of / on the order of / in the neighborhood of / somewhere around / or so /
        ~ / ≈ / more or less""",
    "almost": """nearly / almost / just under / just below / a little under / slightly under / close on / just short of /
        not quite / approaching / slightly less than / a little less than / just less than / virtually / practically""",
    "just over": """just over / just above / just more than / slightly over / slightly more than / a little over /
        a little more than / slightly above / a shade over / barely""",
    "over": """more than / over / above / in excess of / exceeding / exceed / exceeds / exceeded / upwards of / upward of /
        well over / well above / far more than / greater than / higher than / larger than / bigger than / better than /
        topped / topping / tops / north of / beyond / > / easily more than / surpassing / surpassed / over and above /
        older than / longer than""",
    "at least": """at least / no fewer than / no less than / not less than / a minimum of / minimum of / not fewer than /
        ≥ / > = / = > / at the least / greater than or equal to / more than or equal to / greater or equal than /
        bigger or equal than / higher or equal than / larger or equal than / equal to or more than / at least or equal to /
        equal to or greater than / starting at / upwards from""",
    "under": """less than / fewer than / under / below / well under / well below / smaller than / lower than / short of /
        far less than / far fewer than / sub / sub - / < / shorter than / younger than / cheaper than""",
    "at most": """up to / as much as / as many as / at most / no more than / not more than / a maximum of / maximum of /
        as high as / as long as / as far as / ≤ / < = / = < / at the most / less than or equal to / fewer than or equal to /
        smaller or equal than / lower or equal than / less or equal than / equal to or less than / no greater than /
        no higher than / no larger than / a ceiling of / not to exceed / not exceeding / capped at""",
}
"""Each hedge and the phrases that mean it, when they stand before the number."""

HEDGES: Final[dict[str, Hedge]] = {
    " ".join(phrase.split()): hedge for hedge, phrases in _TABLE.items() for phrase in phrases.split(" /")
}
LONGEST: Final = max(len(phrase.split()) for phrase in HEDGES)
LAST_WORDS: Final = frozenset(phrase.split()[-1] for phrase in HEDGES)

_BEHIND_TABLE: Final[dict[Hedge, str]] = {
    "at least": """or more / or above / or higher / or greater / or over / or better / or older / or longer / and more /
        and above / and over / and up / or upwards / at least / at a minimum / or more than""",
    "at most": "or less / or fewer / or below / or under / or lower / or younger / at most / at the most",
    "about": "or so / or thereabouts / or thereabout / more or less / give or take",
}
BEHIND: Final[dict[str, Hedge]] = {
    " ".join(phrase.split()): hedge for hedge, phrases in _BEHIND_TABLE.items() for phrase in phrases.split(" /")
}
"""The phrases that mean a hedge behind the number."""
_FIRST_BEHIND: Final = frozenset(phrase.split()[0] for phrase in BEHIND)


ABOUT_A_TOPIC: Final = frozenset(
    """
    story stories film films drama book books novel talk talks talking talked think thinks thought concerned worried complained
    know knows information article speech documentary movie song news report reports say said told ask asked question questions
    argue argued something anything nothing all what how concern concerns doubt doubts fear fears debate debates learn learned
    """.split()
)
"""Words behind which "about" tells what something is about."""
OVER_AN_ISSUE: Final = frozenset(
    """
    row dispute disputes fight battle concern concerns worries doubts controversy victory victories win wins advantage lead war
    talks negotiations questions argument protest protests clash clashes anger trial deal split charges
    """.split()
)
"""Words behind which "over" tells what something is about, or who was beaten."""


def hedge_before(parts: Parts, first: int) -> tuple[Hedge | None, int]:
    """The hedge that stands directly before a part, the longest phrase first, and the part at which it starts."""
    lower = parts.lower
    if lower[first - 1] not in LAST_WORDS:
        return None, first
    for length in range(min(LONGEST, first), 0, -1):
        hedge = HEDGES.get(" ".join(lower[first - length : first]))
        if hedge:
            word, before = lower[first - length], lower[first - length - 1]
            if length == 1 and ((word == "about" and before in ABOUT_A_TOPIC) or (word == "over" and before in OVER_AN_ISSUE)):
                return None, first
            if word == ">" and "<" in lower[max(0, first - 6) : first - 1]:
                return None, first  # the end of "<ABC>"
            return hedge, first - length
    return None, first


def is_plus(parts: Parts, at: int) -> bool:
    """True for a plus that touches a number or its unit from behind and makes it a lower bound: "100,000+ miles", "50%+"."""
    return parts.lower[at] == "+" and parts.glued(at) and parts.ends_word(at) and parts.lower[at + 1] != "/"


def hedge_behind(parts: Parts, last: int) -> Hedge | None:
    """The hedge that stands directly behind a part: "or more", "or so", "-plus"."""
    lower = parts.lower
    at = last + 1
    if lower[at] not in _FIRST_BEHIND:
        return "at least" if lower[at] == "-" and lower[parts.skip_hyphen(at)] == "plus" else None
    for length in (3, 2):
        hedge = BEHIND.get(" ".join(lower[at : at + length]))
        if hedge:
            return hedge
    return None
