"""The furniture of web pages, known by its wording.

The wording alone is never enough: it must be the whole of a block that stands by itself. A label of related articles also
makes furniture of the teasers that follow it; some words of menus and buttons ("Home", "Search") count only in company.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from factcheck.reading import furniture_wording as wording

_LONGEST = 400  # code points
_LONGEST_WITHOUT_SIGN = 60  # what is longer and ends in a full stop must have one of the words below

Role = Literal["label", "widget", "in company"]
"""What furniture does to its neighbours: a label is followed by teasers; "in company" needs another piece beside it."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """A piece of furniture: why it is one, and what that makes of its neighbours."""

    reason: str
    role: Role = "widget"


_SIGNS = (
    "cookie", "newsletter", "subscri", "sign up", "signup", "sign in", "email", "e-mail", "inbox", "browser", "javascript",
    "copyright", "©", "rights", "click", "tap ", "recaptcha",
)  # fmt: skip
_APP = re.compile(r"app\b")
_DRESS = " \t\u00a0*•·|>»›→▶►▸▼▲⟶–—-_=#+[]<«‹←✕×\u200b\ufe0f"
_ENDS_NO_MORE: dict[Role, tuple[str, ...]] = {"label": (".",), "widget": (), "in company": (".", "!", ":")}
_LINK = re.compile(r" ?(?::|\||–|—| -|>|»|→) ?(?=\S)")
_BAR = re.compile(r"\s*(?:[|•·]|\s[/–—-]\s)\s*")


@cache
def _kinds() -> tuple[tuple[re.Pattern[str], Furniture], ...]:
    return (
        (wording.wordings(wording.LABELS), Furniture("label of related articles", "label")),
        (wording.wordings(wording.RATINGS), Furniture("rating widget")),
        (wording.wordings(wording.SHARING), Furniture("sharing widget")),
        (wording.wordings(wording.SIGN_UP), Furniture("sign-up notice")),
        (wording.wordings(wording.COOKIES), Furniture("cookie notice")),
        (wording.wordings(wording.ADVERTISING), Furniture("label of advertising")),
        (wording.wordings(wording.NAVIGATION), Furniture("navigation")),
        (wording.wordings(wording.TAGS), Furniture("tags")),
        (wording.wordings(wording.RIGHTS), Furniture("copyright line")),
        (wording.wordings(wording.WIRES), Furniture("footer of a wire service")),
        (wording.wordings(wording.IN_COMPANY), Furniture("menu or button", "in company")),
        (wording.wordings(wording.NETWORKS), Furniture("sharing widget", "in company")),
    )


@cache
def _linked() -> re.Pattern[str]:
    return wording.wordings(wording.LINKED)


@cache
def _menu() -> re.Pattern[str]:
    return wording.wordings(wording.IN_COMPANY, wording.NETWORKS)


def furniture_of(text: str) -> Furniture | None:
    """What furniture a block that stands by itself is by its wording; None if it is none.

    A real sentence is none: "In the same category, the firm sells shoes." The wording must be all there is.
    """
    if len(text) > _LONGEST:
        return None
    bare = " ".join(text.split()).replace("’", "'").strip(_DRESS).lower()
    if bare.endswith(".") and len(bare) > _LONGEST_WITHOUT_SIGN and not _has_sign(bare):
        return None
    label = bare.rstrip(".…:→»! ")
    if not label:
        return None
    for pattern, furniture in _kinds():
        if bare.endswith(_ENDS_NO_MORE[furniture.role]):
            continue
        if pattern.fullmatch(label) or (label != bare and pattern.fullmatch(bare)):
            return furniture
    return _with_link(bare) or _bar(bare)


def _has_sign(bare: str) -> bool:
    """True if a sentence in lower case has a word of furniture."""
    return any(map(bare.__contains__, _SIGNS)) or _APP.search(bare) is not None


def _with_link(bare: str) -> Furniture | None:
    """A label with the title that it points to, in one line: "Read also: …"."""
    link = _LINK.search(bare, 0, 40)
    if link is None or bare.endswith(".") or not _linked().fullmatch(bare, 0, link.start()):
        return None
    return Furniture("link to a related article")


def _bar(bare: str) -> Furniture | None:
    """A menu in one line: "Home | About us | Contact"."""
    parts = _BAR.split(bare)
    known = sum(_menu().fullmatch(part) is not None for part in parts)
    if len(parts) < 2 or known * 2 <= len(parts) or (len(parts) == 2 and len(bare) < 20):
        return None
    return Furniture("menu")
