"""The nouns that name an event, by the predicate of the verb that tells it."""

from __future__ import annotations

from typing import Final, NamedTuple

_NOUNS: Final[dict[str, str]] = {
    "found": "founding foundation establishment creation formation",
    "open": "opening inauguration",
    "reopen": "reopening",
    "close": "closure closing shutdown",
    "build": "construction erection",
    "rebuild": "rebuilding reconstruction",
    "complete": "completion",
    "begin": "start beginning commencement outbreak",
    "end": "conclusion",
    "demolish": "demolition",
    "destroy": "destruction",
    "remove": "removal",
    "launch": "launch launching unveiling",
    "release": "release premiere",
    "publish": "publication",
    "invent": "invention",
    "ban": "ban banning",
    "besiege": "siege",
    "capture": "capture",
    "become independent": "independence",
    "sign": "signing signature",
    "approve": "approval ratification authorisation authorization",
    "pass": "passage enactment adoption",
    "reject": "rejection",
    "repeal": "repeal",
    "knight": "knighthood",
    "cancel": "cancellation scrapping",
    "abolish": "abolition",
    "impose": "imposition",
    "lift": "lifting",
    "expire": "expiry expiration",
    "withdraw": "withdrawal",
    "repay": "repayment",
    "propose": "proposal",
    "announce": "announcement",
    "enter service": "commissioning",
    "introduce": "introduction",
    "buy": "acquisition purchase takeover",
    "merge": "merger",
    "sell": "sale",
    "go public": "listing flotation offering",
    "go bankrupt": "bankruptcy insolvency",
    "dissolve": "dissolution liquidation disbandment",
    "incorporate": "incorporation",
    "nationalise": "nationalisation nationalization",
    "privatise": "privatisation privatization",
    "automate": "automation",
    "electrify": "electrification",
    "rename": "renaming",
    "consecrate": "consecration",
    "annex": "annexation",
    "liberate": "liberation",
    "surrender": "surrender capitulation",
    "legalise": "legalisation legalization",
    "rescue": "rescue",
    "choose": "choice",
    "be born": "birth",
    "die": "death",
    "bury": "burial funeral",
    "marry": "marriage wedding",
    "divorce": "divorce",
    "graduate": "graduation",
    "retire": "retirement",
    "elect": "election",
    "nominate": "nomination",
    "swear in": "swearing-in inauguration",
    "appoint": "appointment",
    "crown": "coronation",
    "ordain": "ordination",
    "baptise": "baptism christening",
    "canonise": "canonisation canonization beatification",
    "extradite": "extradition",
    "deport": "deportation",
    "resign": "resignation abdication",
    "dismiss": "dismissal sacking",
    "arrive": "arrival",
    "depart": "departure",
    "deliver": "delivery",
    "hold": "disaster accident earthquake quake tornado avalanche tsunami flood storm massacre shooting attack fire riot battle",
    "hand down": "verdict judgment judgement",
    "steal": "theft heist",
    "rob": "robbery burglary raid",
    "kill": "murder killing assassination",
    "kidnap": "kidnapping abduction",
    "arrest": "arrest",
    "charge": "indictment",
    "convict": "conviction",
    "acquit": "acquittal",
    "sentence": "sentencing",
    "execute": "execution",
    "sink": "sinking",
    "explode": "explosion blast",
    "burst": "bursting",
    "erupt": "eruption",
    "derail": "derailment",
    "collapse": "collapse",
    "crash": "crash",
    "disappear": "disappearance",
    "recover": "recovery",
    "admit": "admission",
    "discharge": "discharge",
    "diagnose": "diagnosis",
    "discover": "discovery",
}
"""Predicate: the nouns that name the event itself, as in "since its founding in 2001"."""


ANSWERS: Final = frozenset(
    """
    medal award prize reward monument memorial plaque report inquiry investigation inquest trial verdict sentence compensation
    refund fine apology penalty punishment celebration party ceremony service review anniversary minutes results outcome
    aftermath winner winners loser victims survivors photograph photographs news account film documentary book
    """.split()
)
"""What there is only after the deed that it is for, of or about."""


REMAINS: Final = frozenset("wreck wreckage ruins remains body bodies skeleton corpse grave".split())
"""What is left of somebody or something after the end."""


class Completed(NamedTuple):
    """A predicate that the noun behind a link completes: "move into" behind "to"."""

    predicate: str
    link: str


COMPLETED: Final = {
    "move": (Completed("move into", "to"), Completed("move into", "into")),
    "relocation": (Completed("move into", "to"),),
    "departure": (Completed("leave", "from"),),
    "resignation": (Completed("leave", "from"),),
    "exit": (Completed("leave", "from"),),
    "withdrawal": (Completed("leave", "from"),),
    "accession": (Completed("join", "to"),),
    "admission": (Completed("join", "to"),),
    "entry": (Completed("join", "into"), Completed("join", "to")),
}
"""Nouns that the place or body behind them completes, as it does their verb: "the move to the new school"."""


def _nouns() -> dict[str, tuple[str, ...]]:
    nouns: dict[str, tuple[str, ...]] = {}
    for predicate, listed in _NOUNS.items():
        for noun in listed.split():
            nouns[noun] = (*nouns.get(noun, ()), predicate)
    return nouns


NOUNS: Final = _nouns()
"""Nouns of events, with their predicates: an inauguration is of a building or of a president."""
