"""Captions, known by their form: a number ("Figure 2."), or a credit before or behind the words."""

from __future__ import annotations

import re

from factcheck.document import Span

_LONGEST = 450  # code points

_NUMBERED = re.compile(
    r"(?:figure|fig\.?|table|chart|graph|box|map|photo|plate|illustration|diagram|image|scheme|panel)\s+"
    r"(?:\d{1,3}(?:[.-]\d{1,3}){0,2}[a-z]?|[IVX]{1,5}|[A-Z]\d{0,2})\s*(?:[.:)|–—]\s*(?=\S)|-\s|$)",
    re.I,
)
_CREDIT_WORD = (
    r"(?:(?:photo|image|picture|chart|graphic|map|data|file)s?\s+(?:credit|source|courtesy|by|from)s?|photo(?:graph|graphy)?s?|images?|"
    r"pictures?|graphics?|illustrations?|credits?|sources?|courtesy(?:\s+of)?)"
)
_CREDIT_FIRST = re.compile(
    rf"[(\[]?{_CREDIT_WORD}\s*:\s*\S|image\s+(?:source|caption)\s*,|(?:photo|photograph|picture)\s+(?:by|courtesy\s+of)\s", re.I
)
_CREDIT_LAST = re.compile(
    rf"(?:[.!?\"”)]|\s[–—|-])\s+{_CREDIT_WORD}\s*:\s*[^.!?:]{{2,80}}(?:\.[^.!?:\s]{{1,20}})?\.?$"
    rf"|[(\[]{_CREDIT_WORD}\s*(?::|by\b)\s*[^()\[\]]{{2,80}}[)\]]\.?$"
    r"|(?:[.!?\"”)]|\s[–—|-])\s+(?:(?:photo|picture|image)s?\s+(?:by|via)|courtesy\s+of|©)\s+[^.!?:]{2,60}\.?$"
    r"|(?<=[\w)%])\s+(?-i:Photos?|Image|Picture|Photograph|Sources?|Credit):\s+(?-i:[A-Z])[^.!?:]{1,60}\.?$"
    r"|(?<=[\w)])\s?/\s?(?:AP|AFP|EPA|PA|Reuters|Getty(?:\s+Images)?|Bloomberg|Shutterstock|Alamy|Flickr|Unsplash|iStock|Corbis|"
    r"Anadolu(?:\s+Agency)?|NurPhoto|Press\s+Association|Associated\s+Press|Wikimedia(?:\s+Commons)?)\.?\)?$",
    re.I,
)
_CREDIT_SIGNS = (":", "(", "[", "/", "©", "photo", "picture", "image", "courtesy")
"""What every closing credit holds one of, in lower case: most texts are let off the pattern above by that."""
_SHOWN = re.compile(r"(?:source|data|chart|graphic)s?\b[^:]{0,12}:", re.I)


def caption_reason(text: str) -> str | None:
    """In a few words, what makes a short block a caption; None if nothing does."""
    if len(text) > _LONGEST:
        return None
    if _NUMBERED.match(text):
        return "numbered caption"
    if _CREDIT_FIRST.match(text):
        return "source credit" if _SHOWN.match(text) else "picture credit"
    credit = _closing_credit(text)
    if credit is None:
        return None
    return "caption with a source credit" if _SHOWN.search(credit) else "caption with a picture credit"


def _closing_credit(text: str) -> str | None:
    """The credit at the end of a text."""
    first = max(0, len(text) - 140)
    tail = text[first:].lower()
    if not any(map(tail.__contains__, _CREDIT_SIGNS)):
        return None
    credit = _CREDIT_LAST.search(text, first)
    return None if credit is None else credit[0]


def with_credit(sentences: tuple[Span, ...], prose: str, offset: int) -> tuple[Span, ...]:
    """The sentences of a caption, its closing credit joined to the words it credits."""
    if len(sentences) < 2:
        return sentences
    *before, words, credit = sentences
    if not _CREDIT_FIRST.match(prose, credit.start - offset):
        return sentences
    return (*before, Span(words.start, credit.end))
