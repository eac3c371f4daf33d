"""Numbers in digits: every grouping, decimals, signs, brackets, exponents; and digits that are no number at all."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from factcheck.claims.calendar.words import ANY_MONTH, SMALL_NUMBERS, ZONES
from factcheck.claims.numerals.numeral import Glyphs, Numeral, Sort, ten_to
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.numerals.scales import behind_a_currency
from factcheck.currencies import CODES, MARKS, SIGNS

MOST_DIGITS: Final = 40
"""A longer run of digits is no number that prose states."""
MOST_POWER: Final = 40
"""A larger exponent is none that prose states."""

_COMMAS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_DECIMAL = re.compile(r"\d+\.\d+")
_GROUP = re.compile(r"\d{3}(?:\.\d+)?", re.ASCII)
_DOTS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_EUROPEAN = re.compile(r"\d{1,3}(?:\.\d{3})++,\d{1,2}")
_DECIMAL_COMMA = re.compile(r"\d{1,4},\d{1,2}")

SPACES: Final = frozenset(" \u00a0\u2009\u202f")
DIGITS: Final = frozenset("0123456789")
MINUS: Final = frozenset("-−")
DASHES: Final = frozenset("-–—−")
PREFIXES: Final = frozenset(
    {"sub", "minus", "plus", "negative", "mid", "pre", "post", "over", "under", "to", "or", "nearly", "now"}
)
"""Words that may be joined to a number by a hyphen without making a name of it: "sub-7", "over-65s"."""
BEFORE_A_SIGN: Final = frozenset(
    """
    to of at is was from between and about around by below with than are were reach reached reaches hit hits set sets read reads
    show shows showed shown record records recorded register registers registered measure measures measured convert converts
    converted
    """.split()
)
"""Words behind which a lone hyphen is a minus, and no dash: forms of "be", prepositions, and verbs whose object is a reading."""
ABBREVIATED: Final = frozenset({"no", "nr", "rs", "vol", "p", "pp", "fig", "sec", "art", "st", "approx", "ca", "c", "max", "min"})
"""Short words whose full stop a number may touch: "Rs.500", "No.3"."""
_NUMBERS: Final = frozenset(SMALL_NUMBERS) | frozenset("hundred thousand million billion trillion".split())
"""Words that a hyphen may join to digits without making a name of them."""
UNITS_OF_DAY: Final = frozenset({"am", "pm", "a.m", "p.m", "a.m.", "p.m."})
ORDINAL_ENDINGS: Final = frozenset({"st", "nd", "rd", "th"})


def digits_at(parts: Parts, prose: str, at: int, *, table: bool) -> Numeral | Glyphs | None:
    """The number, or the digits that are none, at a part that begins with a digit; None where the run is endless.

    table: it stands in a table, where brackets make a number negative.
    """
    token = parts.tokens[at]
    if len(token) > MOST_DIGITS:
        return None
    start, first = parts.starts[at], at
    before = prose[start - 1] if parts.glued(at) else " "
    if before == "^":
        return None
    if before == "(" and (last := _bracketed_telephone(parts, at)):
        return Glyphs(parts.starts[at - 1], parts.ends[last], at - 1, last, "telephone")
    glyphs = _glued_before(parts, prose, at, before) or (_code(parts, at) if before != "." else None)
    if glyphs:
        return glyphs
    read = _value(parts, prose, at)
    if read is None:
        return _whole_run(parts, at, at, "code")
    value, decimals, last = read
    if before == "." and decimals == 0 and not prose[start - 2 : start - 1].isalnum():
        value, decimals, start, first = value / 10 ** len(token), len(token), start - 1, at - 1
    power, last = _exponent(parts, last)
    signed = ""
    if parts.glued(first):
        signed, first, start = _sign(parts, prose, first, start)
    elif parts.tokens[first - 1] == "−" or (parts.tokens[first - 1] == "-" and parts.lower[first - 2] in BEFORE_A_SIGN):
        signed, first, start = "-", first - 1, parts.starts[first - 1]
    end = parts.ends[last]
    bracketed = prose[start - 1 : start] == "(" and prose[end : end + 1] == ")" and not signed
    marked = parts.tokens[first - 2] in MARKS or parts.tokens[first - 2] in CODES
    if bracketed and (table or marked or _stands_in_columns(parts, first, last)):
        signed, start, first, end, last = "-", start - 1, first - 1, end + 1, last + 1
    place = ten_to(power - decimals)
    value *= ten_to(power)
    return Numeral(
        start, end, first, last, -value if signed == "-" else value, place, whole=not decimals and not power, signed=signed
    )


def _stands_in_columns(parts: Parts, first: int, last: int) -> bool:
    """True for "(1,560) (1,884)" and "(1,560) 136": a bracketed number beside another, as in a line of figures: a loss."""
    behind, before = parts.tokens[last + 2], parts.tokens[first - 2]
    if (behind == "(" and parts.tokens[last + 3][:1].isdecimal()) or (before == ")" and parts.tokens[first - 3][:1].isdecimal()):
        return True
    grouped = "," in parts.tokens[last] or "." in parts.tokens[last]
    return grouped and (behind[:1].isdecimal() or before[:1].isdecimal())


def _bracketed_telephone(parts: Parts, at: int) -> int | None:
    """The last part of "(408) 974-2042"."""
    tokens = parts.tokens
    if len(tokens[at]) != 3 or tokens[at + 1] != ")" or len(tokens[at + 2]) != 3 or tokens[at + 3] != "-":
        return None
    return at + 4 if tokens[at + 2].isdecimal() and tokens[at + 4].isdecimal() and len(tokens[at + 4]) == 4 else None


def _value(parts: Parts, prose: str, at: int) -> tuple[Fraction, int, int] | None:
    """Value, decimals and last part of a run of digits; None if its marks group nothing."""
    token = parts.tokens[at]
    if token.isdecimal():
        if not token.isascii():
            return None
        if len(token) < 4 and token[0] != "0":
            last = _spaced(parts, prose, at)
            if last > at:
                whole, _, decimals = "".join(t for t in parts.tokens[at : last + 1] if t != "'").partition(".")
                return Fraction(int(whole + decimals), 10 ** len(decimals)), len(decimals), last
        return Fraction(int(token)), 0, at
    if not token.isascii():
        return None
    if _DECIMAL.fullmatch(token) or _COMMAS.fullmatch(token):
        whole, _, decimals = token.replace(",", "").partition(".")
    elif _DOTS.fullmatch(token):
        whole, decimals = token.replace(".", ""), ""
    elif _EUROPEAN.fullmatch(token) or _DECIMAL_COMMA.fullmatch(token):
        whole, _, decimals = token.replace(".", "").partition(",")
    else:
        return None
    return Fraction(int(whole + decimals), 10 ** len(decimals)), len(decimals), at


def _spaced(parts: Parts, prose: str, at: int) -> int:
    """The last part of a number whose groups of three are set apart by single spaces or apostrophes: "1 500 000"."""
    last = at
    while True:
        here = last + 1
        if parts.tokens[here] == "'" and parts.glued(here) and parts.glued(here + 1):
            here += 1
        elif parts.starts[here] != parts.ends[last] + 1 or prose[parts.ends[last]] not in SPACES:
            break
        if not _GROUP.fullmatch(parts.tokens[here]) or parts.lower[here + 1] in ("'s", "/"):
            break
        last = here
        if len(parts.tokens[here]) > 3:
            break
    if last == at + 1 and prose[parts.ends[at]] == " " and not _goes_on(parts, at, last):
        return at  # two columns of a table
    return last


def _goes_on(parts: Parts, first: int, last: int) -> bool:
    """True if a number of two groups is told as one: a currency before it, or a word in lower case or a sign behind it."""
    behind = parts.tokens[last + 1]
    return behind[:1].islower() or behind in MARKS or behind in CODES or behind == "%" or behind_a_currency(parts, first)


def _exponent(parts: Parts, last: int) -> tuple[int, int]:
    """The power of ten behind a number, and the last part with it: "e10", "×10−30"."""
    at = last + 1
    if parts.lower[at] == "e" and parts.glued(at):
        at += 1
    elif parts.lower[at] in ("×", "x") and parts.tokens[at + 1] == "10" and parts.glued(at + 2):
        at += 2
        if parts.tokens[at] == "^":
            at += 1
    else:
        return 0, last
    sign = parts.tokens[at] if parts.tokens[at] in ("-", "−", "+") and parts.glued(at) else ""
    at += bool(sign)
    token = parts.tokens[at]
    if not token.isdecimal() or not token.isascii() or len(token) > 3 or int(token) > MOST_POWER or not parts.glued(at):
        return 0, last
    return (-int(token) if sign in MINUS and sign else int(token)), at


def _sign(parts: Parts, prose: str, first: int, start: int) -> tuple[str, int, int]:
    """The sign that touches a number, and where the number starts with it."""
    sign = parts.tokens[first - 1]
    before = prose[start - 2 : start - 1]
    if (sign in MINUS or sign == "+") and not before.isalnum() and before not in (")", "%", ",", ".", "]", '"', "”", "'"):
        return ("-" if sign in MINUS else "+"), first - 1, start - 1
    return "", first, start


def _glued_before(parts: Parts, prose: str, at: int, before: str) -> Glyphs | None:
    """Digits that belong to the letters or marks before them: "A380", "F-35", "10:45", "user@7"."""
    if before.isalpha():
        letters = parts.tokens[at - 1]
        if letters in CODES or letters in MARKS or letters.lower() in PREFIXES or (letters[0] == "M" and letters[1:] in CODES):
            return None
        if parts.tokens[at - 2] in MARKS and parts.glued(at - 1):
            return None  # "$US113 trillion"
        return _whole_run(parts, at - 1, at, "name")
    if before == "." and prose[parts.starts[at] - 2 : parts.starts[at] - 1].isalpha():
        if parts.lower[at - 2] in ABBREVIATED or parts.lower[at - 2] in ANY_MONTH:
            return None
        return _whole_run(parts, at - 2, at, "name")
    if before == "=" and parts.tokens[at - 2][-1:].isalnum() and parts.glued(at - 1) and parts.tokens[at - 2] + "=" not in SIGNS:
        return _whole_run(parts, at, at, "code")
    if before in ("@", "_", "\\", "&", "%", "\ufffc"):
        return _whole_run(parts, at - 1, at, "code")
    if before in DASHES and parts.glued(at - 1):
        letters = parts.tokens[at - 2]
        if letters and letters[0].isalpha() and letters.lower() not in PREFIXES and before == "-":
            if letters in CODES or letters in MARKS or letters.lower() in _NUMBERS or letters in ("foot", "feet", "ft"):
                return None
            if parts.glued(at - 2) and parts.tokens[at - 3][:1].isdecimal():
                return None  # "5k-20k"
            first = at - 2
            while parts.glued(first) and parts.tokens[first - 1] == "-":
                first -= 2
            return _whole_run(parts, first, at, "name")
    if before == "'" and len(parts.tokens[at]) == 2 and not parts.tokens[at - 2][:1].isdecimal():
        return _whole_run(parts, at - 1, at, "year")
    return None


def _code(parts: Parts, at: int) -> Glyphs | None:
    """Digits that are a time of day, a telephone number, a version, an address, or carry a bracketed letter ("401(k)")."""
    token = parts.tokens[at]
    behind, glued = parts.tokens[at + 1], parts.glued(at + 1)
    if token.count(".") > 1 and not _DOTS.fullmatch(token):
        return _whole_run(parts, at, at, "version" if token.count(".") == 2 else "address")
    if behind in DASHES and glued and parts.glued(at + 2) and parts.lower[at + 3] in UNITS_OF_DAY and len(token) < 3:
        return _time(parts, at, at + 2)
    if behind == ":" and glued and parts.glued(at + 2) and parts.tokens[at + 2][0].isdecimal():
        if len(parts.tokens[at + 2]) == 1:
            return Glyphs(parts.starts[at], parts.ends[at + 2], at, at + 2, "ratio")
        return _time(parts, at, at + 2)
    if glued and (last := _ratio(parts, at)):
        return Glyphs(parts.starts[at], parts.ends[last], at, last, "ratio")
    if behind.lower() in UNITS_OF_DAY and len(token) < 6 and _is_hour(token):
        return _time(parts, at, at)
    if behind.lower() in ZONES and behind.isupper() and token.isdecimal() and len(token) == 4:
        return Glyphs(parts.starts[at], parts.ends[at + 1], at, at + 1, "time")
    letter = parts.tokens[at + 2]
    bracketed = behind == "(" and parts.tokens[at + 3] == ")" and all(parts.glued(part) for part in range(at + 1, at + 4))
    if bracketed and letter.isalpha() and len(letter) == 1:
        return Glyphs(parts.starts[at], parts.ends[at + 3], at, at + 3, "name")
    if token.isdecimal():
        return _telephone(parts, at)
    return None


def _ratio(parts: Parts, at: int) -> int | None:
    """The last part of "10-to-1", "3-for-1", where the second number is one or the lesser."""
    joined = parts.tokens[at + 1] == "-" == parts.tokens[at + 3] and parts.lower[at + 2] in ("to", "for")
    below = parts.tokens[at + 4]
    if not joined or not below.isdecimal() or not parts.tokens[at].isdecimal() or len(below) > 4:
        return None
    return at + 4 if below == "1" or int(below) < int(parts.tokens[at]) or parts.lower[at + 2] == "for" else None


def _is_hour(token: str) -> bool:
    hours, _, minutes = token.replace(",", ".").partition(".")
    return int(hours) <= 24 and (not minutes or (len(minutes) == 2 and int(minutes) < 60))


def _time(parts: Parts, first: int, last: int) -> Glyphs:
    """A time of day or a running time, with its further parts and the half of the day."""
    while parts.tokens[last + 1] in (":", ".") and parts.glued(last + 1) and parts.glued(last + 2):
        if not parts.tokens[last + 2][0].isdecimal():
            break
        last += 2
    if parts.lower[last + 1] in UNITS_OF_DAY:
        last += 1
    return Glyphs(parts.starts[first], parts.ends[last], first, last, "time")


def _telephone(parts: Parts, at: int) -> Glyphs | None:
    """Groups of digits that are dialled or coded: three joined by hyphens, 555-1234, or several behind a leading zero or "+"."""
    groups, last = 1, at
    while parts.tokens[last + 1] == "-" and parts.glued(last + 1) and parts.glued(last + 2):
        if not parts.tokens[last + 2].isdecimal():
            break
        last += 2
        groups += 1
    token = parts.tokens[at]
    if groups > 2 or (groups == 2 and len(token) == 3 and len(parts.tokens[last]) == 4 and not behind_a_currency(parts, at)):
        if (
            groups == 2
            and parts.tokens[last + 1][:1].isalpha()
            and not parts.glued(last + 1)
            and int(parts.tokens[last]) % 10 == 0
        ):
            return None  # "500-1000 people"
        return _whole_run(parts, at, last, "telephone")
    international = parts.tokens[at - 1] == "+" and parts.glued(at)
    if international and parts.tokens[at + 1 : at + 4] == ["(", "0", ")"]:
        at, first = at + 4, at - 1
        while parts.tokens[at + 1].isdecimal() and parts.starts[at + 1] == parts.ends[at] + 1:
            at += 1
        return Glyphs(parts.starts[first], parts.ends[at], first, at, "telephone")
    if (token[0] == "0" and len(token) > 1) or international:
        last, groups = at, 1
        while parts.tokens[last + 1].isdecimal() and parts.starts[last + 1] == parts.ends[last] + 1 and groups < 6:
            last += 1
            groups += 1
        if groups > 2 or (groups == 2 and not international) or (token[0] == "0" and len(token) > 2):
            first = at - 1 if international else at
            return Glyphs(parts.starts[first], parts.ends[last], first, last, "telephone")
    return None


def _whole_run(parts: Parts, first: int, last: int, sort: Sort) -> Glyphs:
    """All that touches, but for the mark that ends the clause."""
    while parts.glued(last + 1) and parts.tokens[last + 1] and (parts.tokens[last + 1][0].isalnum() or parts.glued(last + 2)):
        token = parts.tokens[last + 1]
        if not token[0].isalnum() and (token not in "-–/.:_&+@#=" or not parts.tokens[last + 2][:1].isalnum()):
            break
        last += 1 if token[0].isalnum() else 2
    return Glyphs(parts.starts[first], parts.ends[last], first, last, sort)
