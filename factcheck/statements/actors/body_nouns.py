"""Nouns of bodies that can mean to do something, and of things that cannot."""

from __future__ import annotations

from typing import Final

from factcheck.claims.nouns import is_plural

GENERIC: Final = frozenset(
    """
    operator producer developer brewery dairy bakery foundry mill shipyard railway refiner refinery builder housebuilder
    contractor network brand line ferry concern enterprise outfit club team
    """.split()
)
"""Nouns that stand for the document's only organisation, beside the epithets of organisations."""
BODIES: Final = GENERIC | frozenset(
    """
    ministry minister government council city town municipality village parish canton state country county province region
    district agency authority institute institution foundation charity church party parliament commission committee board
    court fund port harbour airport army navy police fire brigade theatre opera orchestra zoo park library society trust
    service office department university school college hospital museum federation association union group company firm bank
    cooperative administration resort bishopric diocese utility airline carrier retailer chain lender insurer maker
    manufacturer mayor president kingdom bloc senate cabinet regulator
    assembly congress ombudsman tribunal synod
    """.split()
)
"""Nouns of bodies that can mean to do something; what else stands as a subject is a thing."""
PEOPLE: Final = frozenset("police authorities trustees organisers owners ministers railways airways".split())
"""Plurals of those who can mean to do something."""
FIGURES: Final = frozenset(
    """
    climate population economy market price demand supply cost sale traffic number share rate value index temperature sea
    level forest unemployment inflation trade debt deficit budget tax law treaty agreement project programme program scheme
    plan contract technology industry sector world planet continent trend growth output production consumption emission use
    weather war crisis pandemic disease vaccine drug currency dollar euro pound yen figure result surplus gap amount
    percentage proportion total measure move work construction building road bridge line tunnel tower train ship car product
    model service season book film show game deal merger takeover purchase lawsuit commitment operation limit change effect
    impact interest
    """.split()
)
"""Nouns of what happens or is counted, and can mean nothing."""
TOWN: Final = frozenset("mayor mayoress town city council municipality village borough".split())
"""Nouns of which each stands for the same town."""
OFFICERS: Final = frozenset("chairman chairwoman chair president director boss founder owner manager executive spokesman".split())
"""Nouns of those who speak for a body: what they mean to do, it means to do."""
OWNED: Final = frozenset(
    """
    fleet network plant factory mill shop store branch site office headquarters wing hall house building stadium bus ship
    ferry train car truck vehicle jet plane product service production output emission capacity hospital school depot
    warehouse centre center unit division arm business subsidiary mine smelter yield sales revenue profit income turnover
    traffic catch harvest staff workforce roof kitchen track runway grid line
    """.split()
)
"""Things behind "its" whose plans are those of their owner."""
NO_NAMES: Final = frozenset(
    """
    she he they this that these those there what who which our your his her everyone nobody all some many both here
    prices sales demand supply inflation unemployment exports imports profits revenue shares rents wages rates production output
    construction deliveries traffic
    """.split()
)
"""Words that open a sentence and name nobody."""


def is_thing(noun: str) -> bool:
    """True for the lower-case noun of what cannot mean to do something: a plural, or what happens or is counted."""
    return noun in FIGURES or (is_plural(noun) and noun not in PEOPLE)
