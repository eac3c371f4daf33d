"""The words with which somebody announces what will happen, and those that stand around them."""

from __future__ import annotations

from typing import Final

from factcheck.claims.calendar.words import DETERMINERS, MONTHS, SEASONS, UNITS
from factcheck.statements.targets.deeds import PASTS
from factcheck.statements.targets.target import Status

WILL: Final = frozenset({"will", "shall", "'ll", "’ll"})
MAY: Final = frozenset({"may", "might", "could"})
MUST: Final = frozenset({"must", "can"})
BE: Final = frozenset({"is", "are", "am", "be"})
WAS: Final = frozenset({"was", "were", "had", "been"})
HAVE: Final = frozenset({"has", "have"})

INTENT: Final[dict[str, Status]] = {
    **dict.fromkeys(
        """
        plans plan aims aim intends intend expects expect wants want seeks seek strives strive targets means proposes propose
        endeavours endeavors undertakes needs need
        """.split(),
        "planned",
    ),
    **dict.fromkeys("hopes hope wishes aspires".split(), "hoped"),
    **dict.fromkeys(
        "planning aiming seeking striving going set due scheduled expected slated preparing projected".split(), "planned"
    ),
    **dict.fromkeys("required obliged bound ordered supposed obligated instructed".split(), "planned"),
    **dict.fromkeys("hoping willing ready keen prepared open".split(), "hoped"),
    **dict.fromkeys("planned aimed intended wanted sought meant".split(), "former"),
    **dict.fromkeys("hoped".split(), "former"),
    **dict.fromkeys(
        """
        pledges pledged promises promised vows vowed agreed agrees decided committed commits resolved voted opted chosen
        """.split(),
        "agreed",
    ),
}
"""Words that announce, with "to" and an infinitive behind them."""
BEFORE_A_TIME: Final = frozenset("in within by over during until from before".split())
WORDS_OF_TIME: Final = (
    frozenset("the next coming following few several end of first second third fourth half mid early late calendar".split())
    | frozenset(UNITS)
    | frozenset(MONTHS)
    | frozenset(SEASONS)
)
"""Words of a time between "will" and its verb."""
ONLY_WITH_BE: Final = frozenset(
    """
    planning aiming hoping seeking striving going set due scheduled expected slated preparing willing ready keen prepared open
    projected required obliged bound ordered supposed obligated instructed
    """.split()
)
"""Forms that announce only behind "is" or "are"."""
EFFORTS: Final = frozenset({"effort", "efforts"})
MAKING: Final = frozenset({"make", "makes", "making", "undertakes"})
ON_COURSE: Final = EFFORTS | {"course", "track", "about", "looking", "committed", "working"}
"""As in "is on course to", "is about to", "is looking to", "is committed to building"."""
DIRECT: Final[dict[str, Status]] = {
    **dict.fromkeys("plans plan targets wants want seeks envisages envisions foresees".split(), "planned"),
    **dict.fromkeys("promises promised pledges pledged".split(), "agreed"),
    **dict.fromkeys("planning targeting".split(), "planned"),
}
"""Verbs whose object is what is planned: "plans ten pubs", "is targeting 500 stores"."""
SAME_AS_NOUN: Final = frozenset("plan aim hope want".split())
"""Forms that are verbs only behind a plural."""
AIMS: Final = frozenset("aims aim aiming strives strive hopes hope plans planning".split())
"""Verbs that lead to it by "for" or "at": "aims for carbon neutrality"."""
WISHES: Final = frozenset("wants want expects expect".split())
"""As in "wants every school to have a library"."""
STARTING: Final = frozenset(
    """
    starts begins opens closes ends launches goes comes enters takes expires reopens resumes
    start begin open close end launch go come enter
    take expire
    """.split()
)
"""Verbs of a timetable: "production starts in May"."""
NO_FINITE_VERB: Final = (
    WILL | BE | WAS | frozenset("remains remained stays stayed keeps kept would may could can must should did does do".split())
)
"""Words behind which "open" and "close" are no verb of a timetable."""
LIGHT: Final = frozenset({"take", "goe", "go", "come", "enter"})
"""Verbs, without their ending, that are of a timetable only in a phrase: "goes into operation"."""
FICTION: Final = frozenset("novel film movie story book tale chapter plot drama thriller narrative".split())
"""What opens or ends in a year in which it is set."""
PROGRAMMES: Final = frozenset("plan programme program strategy budget proposal blueprint roadmap".split())
"""What "calls for" the things that are planned in it."""
SCHEDULED: Final = frozenset("planned scheduled due slated set expected earmarked".split())
"""Behind "is", with a time behind them: "the opening is planned for 12 June"."""
PONDERING: Final = frozenset(
    """
    considering weighing mulling exploring studying examining contemplating evaluating pondering discussing negotiating debating
    assessing reviewing investigating
    considers weighs mulls explores studies contemplates eyes ponders examines discusses debates assesses reviews
    """.split()
)
PONDERED: Final = frozenset(
    """
    considered weighed mulled explored studied examined contemplated evaluated discussed negotiated debated assessed reviewed
    """.split()
)
"""Behind "is being": "the plan is being studied"."""
PONDER: Final = frozenset("consider weigh mull explore study examine contemplate evaluate discuss debate assess review".split())
"""Behind "will": "will consider whether to sell"."""
UNDER: Final = frozenset("consideration discussion review examination negotiation debate study".split())
"""Behind "is under": "the sale is under consideration"."""
THINKING: Final = frozenset({"thinking", "looking"})
IN_TALKS: Final = frozenset("talks negotiations discussions".split())
WHETHER: Final = frozenset({"whether"})
UNDECIDED: Final = frozenset(
    """
    decided decide decides decision determine determined mind undecided unclear uncertain unsure certain
    clear sure open known
    """.split()
)
"""Words around "whether" that tell of a choice that is still to be made."""
NOT_YET: Final = frozenset("not no yet n't never undecided unclear uncertain unsure still will".split())
SAYING: Final = frozenset(
    "said says say announced confirmed promised pledged told stated added explained predicted reported".split()
)
CLAUSES: Final = frozenset("; : that which who whose while whereas because although when where if unless ( ) “ ” —".split())
"""Words behind which a verb no longer belongs to the words that announce."""
BEFORE_AN_OBJECT: Final = (DETERMINERS - {"that"}) | frozenset("its their his her our another more all $ € £".split())
BEHIND_SCHEDULED: Final = frozenset("for in on at this next by until before within over no not to between . ,".split()) - {"to"}
"""Words behind "is planned" and the like that begin its time, or end it."""
TOLD: Final = frozenset(
    "said told announced confirmed promised pledged stated added explained predicted reported was were had".split()
)
"""Words that put a "should" behind them in the past."""
NOT_ADVERBS: Final = frozenset("fly supply apply rely reply multiply comply ally rally assembly family july italy only".split())
SKIPPED: Final = frozenset(
    """
    also now then soon still always never often sometimes ever eventually gradually not have been only even thus therefore thereby
    """.split()
)
BEFORE_INTENT: Final = BE | WAS | HAVE | {"also", "not", "still", "now", "already", "no", "longer", "currently"}
"""Words that may stand before one that announces and belong to it."""
NO_SUBJECT: Final = DETERMINERS | frozenset(
    "of for in on at by with from and or new old no any these those such other strategic ambitious future this that to as".split()
)
"""Words behind which "plans" is a noun."""

HEADLINE_VERBS: Final = frozenset("buys acquires sells closes shuts axes merges lists quits scraps".split())
"""Verbs of a headline that tell of something settled."""
HEADLINE_SUBJECT: Final = 7
"""How many words the subject of a headline has at most."""

ANNOUNCING: Final = (
    WILL | frozenset(INTENT) | BE | frozenset(DIRECT) | AIMS | STARTING | {"would", "should", "calls"} | ON_COURSE | HAVE | MUST
)
"""Words that announce something that has a time or an amount."""
PLANNING: Final = ANNOUNCING - BE - HAVE - STARTING
"""Those that nearly always announce."""
TENTATIVE: Final = (
    PONDERING
    | THINKING
    | IN_TALKS
    | MAY
    | WHETHER
    | {"hopes", "hope", "hoping", "willing", "completed", "concluded", "ruled"}
    | {"dropped", "scrapped", "abandoned", "shelved", "cancelled", "rejected", "withdrew", "axed", "ditched"}
)
"""Words that tell of less or more than a plan; in a document with none of them no plan is told with two certainties."""
NOT_UNDER_WAY: Final = frozenset(INTENT) | PONDERING | frozenset(DIRECT) | AIMS | THINKING | {"being", "having", "during"}
OF_ANY: Final = ANNOUNCING | TENTATIVE | PONDERED | PASTS | {"under", "against", "decision"}
"""All words that announce, also something that has neither."""


def is_tentative(wake: set[str]) -> bool:
    """True if the words of a sentence may tell of less or more than a plan."""
    return (
        not wake.isdisjoint(TENTATIVE)
        or ("being" in wake and not wake.isdisjoint(PONDERED))
        or ("under" in wake and not wake.isdisjoint(UNDER))
        or ("decision" in wake and "no" in wake)
        or ("against" in wake and not wake.isdisjoint(("decided", "voted")))
    )
