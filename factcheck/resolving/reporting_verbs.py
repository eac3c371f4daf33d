"""Verbs that report speech."""

from __future__ import annotations

from typing import Final


def _forms(stems: str, irregular: dict[str, str]) -> frozenset[str]:
    """Present and past of regular verbs, with the present and past of irregular ones ("say": "says said")."""
    forms: set[str] = set()
    for stem in stems.split():
        if stem[-1] == "y" and stem[-2] not in "aeiou":
            forms |= {stem, f"{stem[:-1]}ies", f"{stem[:-1]}ied"}
        elif stem.endswith("e"):
            forms |= {stem, f"{stem}s", f"{stem}d"}
        elif stem.endswith(("s", "sh", "ch")):
            forms |= {stem, f"{stem}es", f"{stem}ed"}
        else:
            forms |= {stem, f"{stem}s", f"{stem}ed"}
    for stem, others in irregular.items():
        forms |= {stem, *others.split()}
    return frozenset(forms)


SAYING: Final = _forms(
    """
    acknowledge add allege announce argue assert assure believe boast caution claim comment complain concede conclude confirm
    contend counter declare deny disclose emphasise emphasize estimate explain forecast hint inform insist joke lament maintain
    mention note observe plead pledge point predict promise reaffirm reason recall reckon reiterate remark remind repeat report
    reply respond retort reveal signal state stress suggest testify threaten urge warn worry
    """,
    {
        "say": "says said",
        "tell": "tells told",
        "think": "thinks thought",
        "feel": "feels felt",
        "swear": "swears swore",
        "admit": "admits admitted",
        "vow": "vows vowed",
        "foresee": "foresees foresaw",
        "write": "writes wrote",
        "forecast": "forecasts",
    },
)
"""Verbs that take what is said as a clause: "she warned that sales would fall"."""

QUOTING: Final = SAYING | _forms(
    """
    advise agree answer ask beg bellow blast call chuckle command continue cry criticise criticize demand describe dismiss
    exclaim fume greet groan grumble hail implore jest laugh moan mumble murmur mutter offer post praise proclaim protest query
    question rage refer scoff scream shout shriek sigh snap sneer sob stammer tease thunder tweet wail whisper whoop wonder yell
    """,
    {
        "begin": "begins began",
        "quip": "quips quipped",
        "quote": "quotes",
        "read": "reads",
        "rebut": "rebuts rebutted",
        "sing": "sings sang",
        "speak": "speaks spoke",
        "go": "goes",
        "conclude": "concludes concluded",
    },
)
"""Verbs that may stand beside a quotation: "she called it “a gift”"."""

SAID: Final = frozenset(
    verb for verb in QUOTING if verb.endswith("ed") or verb in "says said tells told thinks thought writes wrote".split()
)
"""Forms that are hardly ever anything but a verb with a subject."""
