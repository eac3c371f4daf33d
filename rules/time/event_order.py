"""An effect cannot come before its cause.

Nobody acts before birth, a mill does not close before it opens, a court does not sentence before it convicts, and a board cannot
approve an offer that is made later. Where the dates say so, one of them is wrong, or two stories were run together.

Compared are events of one person or thing whose order follows from their meaning, and whose dates share no day. It is an error
where nothing can come between (birth and deeds, opening and closing) and both dates are complete; a warning where the order is
only the natural one, where the year or the thing has to be assumed, for a trial and the one crime of a text, and for what
answers to an event: a medal for a rescue, the approval of a sale. Dates that a sentence puts in order itself, by "after" or "led
to", are for time/swapped-times.

Not flagged: what may happen twice ("reopened", "again", "re-elected"), works and honours after death, laws that apply
retroactively, dates that were moved, plans, events told in an order that lets the second be a new start ("closed in May and
opened in June").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from factcheck import Check, Claims, Event, Finding, Severity, Step, Succession, bad, comparable, good, place, rule


def _pairs(listed: str) -> frozenset[tuple[str, str]]:
    """Pairs of predicates, from "found go_public, begin end"."""
    pairs = (pair.split() for pair in listed.split(","))
    return frozenset((first.replace("_", " "), second.replace("_", " ")) for first, second in pairs)


TOLD: Final = frozenset({"happened", "prior"})
LAWS: Final = frozenset(
    """
    law act bill treaty pact agreement convention accord contract deal decree regulation rule ban lease licence
    license
    """.split()
)
WORKS: Final = frozenset(
    """
    film movie series documentary album drama feature novel book play song report study opera symphony concerto sonata quartet
    musical ballet single track record painting portrait picture canvas mural
    """.split()
)
DEALS: Final = frozenset("merger deal takeover sale acquisition purchase agreement transfer".split())
OFFERS: Final = frozenset("offer bid proposal takeover".split())
CLAIMS: Final = frozenset("appeal application complaint claim suit lawsuit petition motion case request patent bid offer".split())
VERDICTS: Final = frozenset("verdict judgment judgement".split())
TRIALS: Final = frozenset("trial hearing inquest prosecution".split())

CERTAIN: Final = _pairs(
    """
    found close, found dissolve, found go_bankrupt, found go_public, begin_construction complete_construction,
    begin_construction complete, begin end, begin complete, build demolish, open demolish, open close, launch sink, build sink,
    pass repeal, take_effect repeal, be_born die, be_born kill, die bury, kill bury, kidnap kill, marry divorce,
    convict sentence, sentence execute, admit discharge, write publish, write perform, film release, invent patent, injure die,
    injure bury, paint exhibit, enrol graduate, disappear find,
    build destroy, sign expire, impose lift, place deliver, borrow repay, write translate
    """
)
"""What comes first, and what cannot come before it."""
LIKELY: Final = _pairs(
    """
    build open, complete open, begin_construction open, complete_construction open, begin_construction build, propose
    approve, propose reject, propose pass, make approve, make reject, announce cancel, announce approve, sign
    take_effect, approve take_effect, pass take_effect, pass sign, found sell, found buy, launch crash, build
    collapse, elect swear_in, elect take_office, appoint take_office, take_office resign, swear_in resign, appoint
    resign, appoint dismiss, arrest convict, arrest sentence, arrest acquit, arrest release, charge convict, charge
    acquit, charge sentence, sentence release, kidnap release, diagnose die, depart sink, depart crash, send deliver,
    agree complete, buy sell, steal sell, steal recover, kidnap find, design build, design open, nominate elect,
    depart arrive, introduce cancel, go_bankrupt dissolve, call cancel, call hold, launch close, launch explode,
    launch destroy, make dismiss, make withdraw, make grant, steal return, paint sell, introduce lift, introduce pass,
    introduce approve, introduce reject, destroy rebuild, crown resign, close reopen, make vote_on, propose vote_on, vote_on
    take_effect, approve open, approve build, approve begin_construction, approve complete, vote_on sign, build enter_service,
    launch enter_service, design begin_construction, design demolish, complete demolish, complete destroy, complete close, open
    destroy, enter_service close, enter_service destroy, enter_service demolish, enter_service sink, enter_service crash, die
    exhume, bury exhume, die canonise, bury canonise, kill exhume, arrest extradite, convict pardon, sentence pardon, charge
    pardon, arrest deport, sink recover, sink find, crash find, crash recover, build rename, found merge, found rename, found
    nationalise, found privatise, incorporate dissolve, nominate swear_in, nominate take_office, elect
    resign, elect dismiss, burst rebuild, collapse rebuild, collapse reopen, kidnap rescue, disappear rescue, crash rescue, sink
    rescue, call_in go_bankrupt, default go_bankrupt, publish ban, release ban, pass abolish, impose abolish, introduce abolish,
    close demolish, nominate choose, besiege capture, capture liberate, arrest pardon,
     steal arrest, consecrate demolish, build consecrate, destroy reopen, explode rebuild, electrify close,
    automate demolish, begin_construction enter_service, complete_construction enter_service, build automate, build electrify,
    design enter_service, design launch, build sink, sink find_remains, sink discover_remains, sink recover_remains, crash
    find_remains, crash recover_remains, die find_remains, kill find_remains, disappear find_remains, die bury_remains, kill
    discover_remains, die discover_remains, kill recover_remains, launch lose, sign break, take_effect break, resign succeed,
    retire succeed, die succeed, dismiss succeed, grant repay, hold rescue, 
    discover patent, introduce take_effect, propose take_effect, approve close, write release, film broadcast, write broadcast
    """
)
"""The same where the later may come first once in a while, or may be of another case."""
ONLY_OF: Final = {
    **dict.fromkeys(
        _pairs("film release, write release, write publish, write perform, write translate, paint exhibit, paint sell"), WORKS
    ),
    **dict.fromkeys(
        _pairs(
            """
            introduce pass, introduce take_effect, propose take_effect, introduce approve, introduce reject, pass sign,
            pass take_effect, approve take_effect,
            sign take_effect
            """
        ),
        LAWS,
    ),
    **dict.fromkeys(_pairs("pass repeal, take_effect repeal"), LAWS),
    **dict.fromkeys(_pairs("agree complete, approve close"), DEALS),
    **dict.fromkeys(_pairs("place deliver"), frozenset({"order", "consignment"})),
    **dict.fromkeys(_pairs("borrow repay"), frozenset({"loan", "sum", "money", "debt"})),
    **dict.fromkeys(_pairs("make dismiss, make withdraw, make grant"), CLAIMS),
    **dict.fromkeys(_pairs("sign expire"), LAWS | {"loan"}),
}
"""Pairs that hold for some things only, by the noun that names them."""
RESTARTS: Final = _pairs(
    """
    open close, buy sell, marry divorce, admit discharge, arrest release, sentence release, enrol graduate, disappear find,
    depart arrive, launch close, call cancel, close reopen
    """
)
"""What may begin anew after it ended: flagged only if the text tells the beginning first."""
RARE_RESTARTS: Final = _pairs("begin end, build demolish, build destroy, impose lift, found close, found dissolve, make withdraw")
"""The same, but seldom without a word for it: told the other way round in one sentence it is left alone, else a warning."""
CASES: Final = frozenset("arrest charge convict acquit sentence elect appoint resign dismiss".split()) | {
    "swear in",
    "take office",
}
LONGEST_CASE: Final = 3 * 366
"""Days between two steps of one case, or one term, at the most; those farther apart may be of two."""
CRIMES: Final = frozenset("steal rob kill kidnap".split())
CRIME: Final = 0
TRIAL: Final = 2
STEPS: Final = dict.fromkeys(CRIMES, CRIME) | {"arrest": 1, "charge": 1, "convict": 3, "acquit": 3, "sentence": 4}
"""The steps of a criminal case."""
REASON: Final = re.compile(
    r"\b(?:for|over|convicted of|guilty of|suspicion of|charged with|accused of|charges? of)\s"
    r"(?:an?\s|the\s|his\s|her\s)?([A-Za-z]+)"
)
SAME_CRIME: Final = (
    "steal", "theft", "stole", "rob", "burgl", "murder", "kill", "manslaught", "kidnap", "abduct", "taking", "crime", "raid",
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "life", "it", "month", "year",
)  # fmt: skip
"""How words for these crimes begin, and words for the length of a sentence."""
SEVERAL: Final = re.compile(
    r"\b(?:(?:previous|earlier|another|second|other|separate|different|first|unrelated|similar|new|two|three|several)\s(?:\w+\s)?"
    r"(?:trials?|hearings?|convictions?|crimes?|thefts?|murders?|robber(?:y|ies)|offences?|cases?|charges|sentences?|arrests?)|"
    r"re-?trial|convictions|crimes|thefts|murders|robberies|burglaries)\b",
    re.I,
)
"""Words of a text that may tell of more than one case."""
BEFOREHAND: Final = frozenset("approve propose announce agree call place".split()) | {"vote on"}
"""What is done with a deed before it: "approved the sale"."""
MADE: Final = frozenset("film write paint publish release design perform".split())
"""How a work comes to be, before it wins a prize."""
HAPPENED: Final = frozenset("begin open hold explode erupt".split())
ENDS: Final = frozenset("sink destroy demolish".split())
"""What ends a thing."""
BACK: Final = re.compile(
    r"\b(?:refloat|salvag|rais(?:ed|ing)|rebuil|reconstruct|restor|repair|replica|replac|re-?open|new|second|later|names?ake)",
    re.I,
)
"""Words of a text in which a thing may be there again after its end."""
AFTER_DEATH: Final = frozenset("bury release publish list sell convict acquit charge".split())
"""What may be done with the dead or in their name."""
DEEDS: Final = frozenset("marry divorce graduate retire resign arrive depart enrol".split()) | {"take office", "take over"}
"""What only the living do."""
WITH_A_NOUN: Final = ("become ", "join ", "leave ")
TO_THE_LIVING: Final = frozenset("elect appoint nominate arrest dismiss admit discharge injure diagnose crown".split()) | {
    "swear in"
}
DONE_TO_THE_LIVING: Final = ("awarded", "promoted", "interviewed", "hired", "employed", "treated", "transferred", "examined")
"""What is done to the living, and to the dead seldom without a word for it ("posthumously")."""
MOST: Final = 60


@rule(
    severity="error",
    catalogue=["D6"],
    examples=[
        bad("[[The mill opened in 1958]] with forty looms. By then the valley was poor. [[The mill closed in 1949]]."),
        bad("[[Ola Brandt was born in May 1931]] in Bergen. [[Brandt joined the navy in 1929]]."),
        bad("[[The treaty was signed on 4 June 1999]] and [[entered into force on 1 May 1999]].", severity="warning"),
        bad("[[Work on the tunnel began in March 2017]]. [[The tunnel was finished in 2015]], under budget."),
        bad(
            "[[The council approved the bid on 14 May]]. [[The offer had been made on 19 May]] by two funds.",
            severity="warning",
        ),
        bad(
            "[[A harp was stolen on 4 May 2018]] from the hall. A porter denied it. [[His trial began on 3 April 2018]].",
            severity="warning",
        ),
        good("A harp was stolen on 4 May 2018. A porter was sentenced for assault on 3 April 2018."),
        bad("The plaque for the rescue [[was unveiled in 1955]]. [[The rescue took place in 1956]].", severity="warning"),
        good("The plaque for the rescue was unveiled in 1956. The rescue took place in 1955."),
        good("The mill was sold in 1955. The council approved the sale of the barn in 1956."),
        good("The mill closed in 1949 and opened in 1958 as a museum."),
        good("The mill opened in 1958 and closed in 1994."),
        good("The mill was closed in 1949. It was reopened in 1958. The mill opened in 1901."),
        good("Ola Brandt died in 1931. Brandt was honoured posthumously in 1934."),
        good("The law was passed in 2012 and took effect retroactively on 1 January 2011."),
        good("Ola Brandt was convicted of fraud in 1998. Brandt was arrested again in 2004."),
        good("The tunnel was to be finished in 2015, but work on the tunnel began in 2017."),
        good("The prize was founded in 1950. Ola Brandt was born in 1931."),
    ],
)
def event_order(claims: Claims) -> Iterator[Check]:
    swapped = {pair.sentence for pair in claims.of(Succession) if pair.order() in (("after", True), ("after", False))}
    told = tuple(claims.of(Event).where(lambda event: event.when and event.mood in TOLD and not event.revised))[:MOST]
    for first, second in combinations(told, 2):
        for cause, effect in ((first, second), (second, first)):
            order = cause.order(effect)
            if order is None or order[0] == "before" or {first.sentence, second.sentence} <= swapped:
                continue
            severity = _law(cause, effect)
            if _is_linked(cause, effect):
                severity, same = "warning", "unknown" if _tells_one(told, cause, effect) else "different"
            elif severity is not None:
                same = _of_one(first, second, cause, effect)
            elif _of_one_case(cause, effect) and _tells_one_case(claims, effect):
                severity, same = "warning", "unknown"
            else:
                continue
            if same == "different" or comparable(first, second, on=("voice",)).verdict == "different":
                continue
            if effect.predicate in ENDS and _acts(cause) and BACK.search(claims.document.prose):
                continue
            if same == "unknown" and _pair(cause, effect) in RARE_RESTARTS and not _told_in_turn(cause, effect):
                continue
            certain = severity == "error" and same == "equal" and not order[1]
            yield _finding(cause, effect, "error" if certain else "warning", same=same, guessed=order[1])
            break


def _law(cause: Event, effect: Event) -> Severity | None:
    """How firmly the first must come before the second; None if it need not."""
    pair = _pair(cause, effect)
    if cause.predicate == "be born" and effect.predicate != "be born" and not effect.nominal:
        return "warning" if effect.predicate == "undergo" else "error"
    if effect.predicate in ("die", "kill"):
        if cause.predicate in DEEDS:
            return "error"
        if cause.predicate in TO_THE_LIVING or (cause.predicate == "undergo" and cause.verb.lower().endswith(DONE_TO_THE_LIVING)):
            return "warning"
        if cause.predicate.startswith(WITH_A_NOUN) or (cause.agent is not None and cause.predicate not in AFTER_DEATH):
            return "warning"
    if cause.predicate == "found" and (effect.agent is not None or effect.predicate == "undergo") and effect.predicate != "found":
        return "warning"
    if cause.again or effect.again:
        return None
    if pair in RESTARTS and effect.mood == "prior" and cause.mood != "prior":
        return None  # "He was arrested in 1999. He had been released in 1997."
    if not _told_in_turn(cause, effect):
        if pair in RESTARTS or (pair in RARE_RESTARTS and cause.sentence == effect.sentence):
            return None
        if pair in RARE_RESTARTS:
            return "warning"
    if effect.predicate in ENDS and effect.argument.sort not in ("person", "pronoun") and _acts(cause):
        return "warning" if effect.argument.sort != "organisation" else None
    kinds = ONLY_OF.get(pair)
    if kinds is not None and cause.argument.head not in kinds:
        return None
    if pair[0].startswith("join ") and pair[1] == pair[0].replace("join ", "leave ", 1):
        return "warning" if _told_in_turn(cause, effect) else None
    if effect.predicate.startswith("receive ") and cause.predicate in MADE and cause.argument.head in WORKS:
        return "warning"
    if pair in CERTAIN:
        return "error"
    if pair in LIKELY and (cause.predicate not in CASES or _near(cause, effect)):
        return "warning"
    return None


def _is_linked(cause: Event, effect: Event) -> bool:
    """True if what one event happens to is named by the other: "approved the sale", "the medal for the rescue"."""
    decided = cause.predicate in BEFOREHAND and effect.predicate in cause.names and not effect.names
    happened = cause.predicate in HAPPENED and cause.argument.head in effect.answers
    return decided or happened or cause.predicate in effect.answers


def _tells_one(told: tuple[Event, ...], cause: Event, effect: Event) -> bool:
    """True if the text tells of one thing only that the linked deed happens to."""
    deed = effect.predicate if effect.predicate in cause.names else cause.predicate
    return len({event.argument.name for event in told if event.predicate == deed}) == 1


def _acts(event: Event) -> bool:
    """True for what only something does that is still there: "sailed on her last voyage"."""
    return (event.predicate in ("act", "depart", "arrive") and event.agent is not None) or event.predicate in ("depart", "arrive")


def _pair(cause: Event, effect: Event) -> tuple[str, str]:
    return cause.predicate.removeprefix("first "), effect.predicate.removeprefix("first ")


def _told_in_turn(cause: Event, effect: Event) -> bool:
    """True if the text tells what must come first first, so that the other cannot be a new start."""
    assert cause.when is not None
    assert effect.when is not None
    return cause.when.span.start < effect.when.span.start


def _of_one_case(cause: Event, effect: Event) -> bool:
    """True for two steps of the way from a crime to its sentence, which may be of two things but belong to one case."""
    first, second = _step(cause), _step(effect)
    if first is None or second is None or first >= second or not _near(cause, effect):
        return False
    if TRIAL not in (first, second):
        return first == CRIME
    trial, other = (cause, effect) if first == TRIAL else (effect, cause)
    return trial.argument.of in (None, other.argument.name) or other.argument.sort != "person"


def _tells_one_case(claims: Claims, effect: Event) -> bool:
    """True unless the text tells of two crimes or trials, or gives another reason for an arrest or a verdict."""
    events = claims.of(Event).where(lambda event: event.predicate in CRIMES and event.mood in TOLD)
    if len({(event.argument.name, event.argument.owner) for event in events}) > 1:
        return False
    prose = claims.document.prose
    start, end = claims.document.sentences[effect.sentence].span
    reasons = (reason.group(1).lower() for reason in REASON.finditer(prose, start, end))
    return all(reason.startswith(SAME_CRIME) for reason in reasons) and SEVERAL.search(prose) is None


def _step(event: Event) -> int | None:
    if event.predicate in ("begin", "open", "hold") and event.argument.head in TRIALS:
        return TRIAL
    if event.predicate in ("hand down", "deliver", "announce") and event.argument.head in VERDICTS:
        return STEPS["convict"]
    return STEPS.get(event.predicate)


def _near(cause: Event, effect: Event) -> bool:
    """True if two events lie so close that they can be of one case or one term."""
    assert cause.when is not None
    assert effect.when is not None
    days = cause.when.days, effect.when.days
    if days[0] is None or days[1] is None:
        return True
    return abs((days[0].first - days[1].first).days) <= LONGEST_CASE


def _of_one(first: Event, second: Event, cause: Event, effect: Event) -> str:
    if cause.predicate in ("be born", "found") and effect.agent is not None and effect.agent.name == cause.argument.name:
        return "equal"
    if effect.predicate in ("die", "kill") and cause.agent is not None and cause.predicate not in TO_THE_LIVING:
        return "equal" if cause.agent.name == effect.argument.name else "different"
    if {first.argument.head, second.argument.head} <= OFFERS:
        if not second.argument.definite or not set(second.argument.modifiers) <= set(first.argument.modifiers):
            return "different"
        return "equal" if first.argument.head == second.argument.head else "unknown"
    return first.of_one(second)


def _finding(cause: Event, effect: Event, severity: Severity, *, same: str, guessed: bool) -> Finding:
    assert cause.when is not None
    assert effect.when is not None
    first, second = sorted((cause, effect), key=lambda event: event.span)
    assumptions = []
    if same != "equal":
        assumptions.append("that both are of one thing or one case")
    if guessed:
        assumptions.append("that the dates are of the years nearest to each other")
    places = (place(first, first.when.text if first.when else ""), place(second, second.when.text if second.when else ""))
    return Finding(
        severity=severity,
        message=f"“{effect.text}” comes before “{cause.text}” by these dates, but must come after it.",
        places=places,
        working=(
            Step(expression=f"{effect.predicate}: “{effect.when.text}”", result=_days(effect)),
            Step(expression=f"{cause.predicate}: “{cause.when.text}”", result=_days(cause)),
            Step(expression="order by meaning", result=f"{cause.predicate}, then {effect.predicate}"),
        ),
        assumption=f"Assumes {' and '.join(assumptions)}." if assumptions else "",
        explanations=("One of the two dates was mistyped.", "The events are of two stories that were run together."),
        repairs=(f"Correct “{cause.when.text}”.", f"Correct “{effect.when.text}”."),
        settles="A record of either event.",
    )


def _days(event: Event) -> str:
    assert event.when is not None
    days = event.when.days
    if days is None:
        return event.when.text
    return days.first.isoformat() if days.length == 1 else f"{days.first.isoformat()} to {days.last.isoformat()}"
