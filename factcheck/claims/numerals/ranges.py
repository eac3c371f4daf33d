"""Two numbers that belong together: the ends of a range, a number and its tolerance, a low and a high bound."""

from __future__ import annotations

from typing import Final

from factcheck.claims.numerals.hedges import hedge_before
from factcheck.claims.numerals.numeral import Numeral, Printed
from factcheck.claims.numerals.parts import Parts
from factcheck.currencies import CODES, MARKS
from factcheck.interval import Hedge

JOINERS: Final = frozenset({"-", "–", "—", "to", "and", "or", "~", "through", "till", "until"})
RANGE_JOINERS: Final = frozenset({"-", "–", "—", "−", "to", "~", "through"})
TOLERANCES: Final = (
    "±",
    "+ / -",
    "+ -",
    "plus or minus",
    "give or take",
    ", give or take",
    ", plus or minus",
    "plus / minus",
    "+ / −",
)

RANGING: Final = frozenset(
    """
    range ranges ranged ranging vary varies varied varying anywhere between fluctuate fluctuates fluctuated spans span runs run
    scale scales bands estimates estimated
    """.split()
)
"""Words before "from … to …" that make it a range and no change."""

CHANGING: Final = frozenset(
    """
    rose rise rises rising risen grew grow grows growing grown growth increased increase increases increasing climbed climb climbs
    jumped jump jumps soared surged advanced gained fell fall falls fallen falling dropped drop drops dropping declined decline
    declines declining decreased decrease decreases slid slipped shrank shrink plunged tumbled plummeted cut cuts cutting reduced
    reduce reducing narrowed widened lowered lower lowering raised raise raises raising lifted lift boosted boost improved
    improve improving slowed slow slowing eased ease easing changed change changes moved move went go going goes gone up down
    revised revise upgraded downgraded trimmed extended extend shortened doubled tripled expanded expand swelled sank
    dipped dip weakened strengthened accelerated switched took taken brought bringing hiked
    """.split()
)
"""Words before "from … to …" that tell of a change: its ends are two figures, not one."""

FAR: Final = 10
"""How many parts before "from" a word still tells what kind of pair it is."""

WIDEST: Final = 10
"""A range that no word announces ends at no more than so many times its start: "1-1/4 to 57-1/2" is a step and a level."""

STEP: Final = 2
"""Behind a word of change, "3 to 10" is a step and the level it leads to; the ends of a range lie closer together."""

_MOVING: Final = frozenset({"by", "than", "more", "another"})
_HEDGING: Final = frozenset("about around nearly almost roughly approximately some over up to just under us $ c a".split())

LOWER_BOUNDS: Final = frozenset({"over", "at least", "just over"})
UPPER_BOUNDS: Final = frozenset({"under", "at most", "almost"})


def paired(parts: Parts, numerals: list[Numeral]) -> list[Printed]:
    """The numbers of a sentence in order, those that belong together as one. Scales are shared first."""
    _share_scales(parts, numerals)
    found: list[Printed] = []
    at, size = 0, len(numerals)
    while at < size:
        low = numerals[at]
        if at + 1 < size:
            high = numerals[at + 1]
            between = parts.lower[low.last + 1 : high.first]
            if len(between) < 8:
                if _is_tolerance(between, high):
                    found.append(Printed(low, tolerance=high))
                    at += 2
                    continue
                bounds = _bounds(parts, low, high, between)
                if bounds or is_range(parts, low, high, between):
                    found.append(Printed(low, high, bounds=bounds))
                    at += 2
                    continue
        found.append(Printed(low))
        at += 1
    return found


def _share_scales(parts: Parts, numerals: list[Numeral]) -> None:
    """In "$89 to $93 billion" and "3-5 million" the first number has the scale of the second."""
    for index in range(len(numerals) - 2, -1, -1):
        low, high = numerals[index], numerals[index + 1]
        if not high.power or low.power or high.form == "vague" or not 0 < abs(low.stated) < 1000 or high.first - low.last > 4:
            continue
        between = _without_marks(parts, low.last + 1, high.first)
        if len(between) == 1 and between[0] in JOINERS and (between[0] != "and" or _is_between(parts, low)):
            numerals[index] = low.scale(high.power, low.end, low.last)


def _without_marks(parts: Parts, first: int, after: int) -> list[str]:
    return [
        lower
        for lower, token in zip(parts.lower[first:after], parts.tokens[first:after], strict=True)
        if token not in MARKS and token not in CODES
    ]


def _is_between(parts: Parts, low: Numeral) -> bool:
    """True if "between" stands before a number, or before its hedge or its currency."""
    return "between" in parts.lower[max(0, low.first - 4) : low.first]


def is_range(parts: Parts, low: Numeral, high: Numeral, between: list[str]) -> bool:
    """True for "3-5", "three to five", "between 3 and 5", "from 3 to 5" where no change is told of."""
    if low.stated >= high.stated or low.form == "ordinal" or high.form in ("ordinal", "vague") or low.form == "vague":
        return False
    if between and between[0] in MARKS and not low.signed:
        between = between[1:]  # 10€-20€
    between = [word for word in between if word not in MARKS and word.upper() not in CODES]
    if between[:1] == ["to"] and between[1:] in (["-"], ["nearly"], ["about"], ["over"], ["almost"], ["around"]):
        between = between[:1]
    elif between in (["-", "to", "-"], ["-", "to"]):
        between = ["to"]
    if len(between) != 1:
        return False
    if between[0] == "and":
        return _is_between(parts, low) and (low.power > 0) == (high.power > 0 or high.stated >= 1000)
    if between[0] not in RANGE_JOINERS:
        return False
    if low.power == 0 and high.power and low.stated < 1000 and low.stated > 0:
        return False
    if between[0] == "to" and high.stated > WIDEST * abs(low.stated) > 0 and not _opens_range(parts, low.first):
        return False
    if between[0] == "to" and high.stated > STEP * low.stated > 0 and moves(parts, low.first):
        return False
    return not is_change(parts, low.first)


def _opens_range(parts: Parts, first: int) -> bool:
    """True if "from" or a word of ranging stands shortly before a number."""
    near = parts.lower[max(0, first - 4) : first]
    return "from" in near or not RANGING.isdisjoint(near)


def moves(parts: Parts, first: int) -> bool:
    """True if a word of change stands before a number, so that "to" leads on to the level that was reached."""
    at = first - 1
    while at > 0 and (parts.tokens[at] in MARKS or parts.lower[at] in _HEDGING or parts.lower[at] in _MOVING):
        at -= 1
    return parts.lower[at] in CHANGING


def is_change(parts: Parts, first: int) -> bool:
    """True if "from" before a number, or a word before that, makes "to" lead from an old figure to a new one."""
    lower = parts.lower
    at = first - 1
    while at > 0 and (parts.tokens[at] in MARKS or parts.tokens[at] in CODES or lower[at] in _HEDGING):
        at -= 1
    if lower[at] != "from":
        return False
    for word in reversed(lower[max(0, at - FAR) : at]):
        if word in RANGING:
            return False
        if word in CHANGING:
            return True
    return False


def _is_tolerance(between: list[str], high: Numeral) -> bool:
    return " ".join(between) in TOLERANCES and high.form != "ordinal"


def _bounds(parts: Parts, low: Numeral, high: Numeral, between: list[str]) -> tuple[Hedge, Hedge] | None:
    """The hedges of "greater than 100 and smaller than 300": a bound from below and one from above that agree."""
    if low.stated == high.stated or not between or between[0] not in ("and", ",", "but"):
        return None
    one, _ = hedge_before(parts, low.first)
    two, start = hedge_before(parts, high.first)
    if one is None or two is None or start != low.last + 2:
        return None
    rising = low.stated < high.stated
    agree = (one if rising else two) in LOWER_BOUNDS and (two if rising else one) in UPPER_BOUNDS
    return (one, two) if agree else None
