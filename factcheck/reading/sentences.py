"""Sentences of a block: the splitter of Wikimedia (sentencex), and a layer of our own for what it gets wrong in the news."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sentencex import segment

from factcheck.document import Span

_STRETCH = 8_000  # code points that the splitter is shown at a time
_MOST = 1_000  # code points beyond which a sentence is not joined to the next

_LONGEST = 4_000  # code points beyond which what has no sentence end is a table or a list that lost its form

_TITLES = (
    "Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Revd Fr Msgr Hon Rt Pres Gov Sen Rep Reps Sens Amb Atty Supt Insp Gen Maj Col "
    "Lt Capt Cpl Cmdr Cdr Adm Sgt Brig Pvt Ens St Ste Mt Ft"
).split()
_REFERENCES = (
    "No Nos Nr Art Arts Sec Sect App Ch Chap Fig Figs Eq Vol Vols Tab Para Paras para paras p pp vol vols fig figs eq eqs chap "
    "sect Approx approx ca cf Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec"
).split()
_ZONES = (
    "ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST IST JST AEST AEDT Eastern Central Mountain Pacific"
).split()
_SAYING = "said says asked asks added adds wondered told replied wrote writes tweeted quipped cried shouted joked".split()

_AFTER_TITLE = re.compile(rf"(?:^|[\s(\[\"'“])(?:{'|'.join(_TITLES)})\.\s*$")
_AFTER_REFERENCE = re.compile(rf"(?:^|[\s(\[\"'“])(?:{'|'.join(_REFERENCES)})\.\s*$")
_AFTER_HOUR = re.compile(r"\d\s?[ap]\.m\.\s*$")
_ZONE = re.compile(rf"(?:{'|'.join(_ZONES)})\b")
_LOWER = re.compile(r"[a-z](?![A-Z])")
_SPEAKER = re.compile(rf"(?:[A-Z][\w.'-]*\s+){{1,5}}(?:{'|'.join(_SAYING)})\b")
_ASKED = re.compile(r"[?!…][\"”]\s*$")
_TAIL = 40  # code points before a boundary that are looked at

_GLUED = re.compile(
    r"[.!?\"”](?:(?<=[a-z)\]%][a-z)\]%][.!?])(?=[A-Z][A-Za-z'’]{0,30}[ ,])"
    r"|(?<=[a-z][.!?][\"”])(?=[“\"]?[A-Z][A-Za-z'’]{0,30}[ ,]))"
)
"""The last mark of a sentence that the next one follows without a space."""

_QUOTES = '"“”„«»'
_WIDE_SPACES = "\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
_PLAIN = str.maketrans(dict.fromkeys(_QUOTES + _WIDE_SPACES, " "))
"""For the splitter's eyes only: quotation marks would hide sentence ends from it, and it takes every space for one byte and
breaks down ("Plan A\xa0.") where that is not so."""


def sentences_of(prose: str, offset: int = 0) -> tuple[Span, ...]:
    """Spans of the sentences of one block, moved by `offset`; none starts or ends with white space.

    Quotations of several sentences are divided as well: a closing mark stays with its sentence, an opening one goes along
    with the next. A sentence that starts in lower case is joined to the one before. What goes on for thousands of code points
    without a sentence end is divided at a space.
    """
    masked = prose.replace('"', " ") if prose.isascii() else prose.translate(_PLAIN)
    starts = [0]
    for cut in _cuts(masked):
        cut = _before_opening_mark(prose, cut)
        if cut > starts[-1] and not _joined(prose, starts[-1], cut):
            starts.append(cut)
    starts = _bounded(prose, _unglued(prose, starts))
    spans = []
    for start, end in zip(starts, [*starts[1:], len(prose)], strict=True):
        piece = prose[start:end]
        bare = piece.strip()
        if bare:
            left = offset + start + len(piece) - len(piece.lstrip())
            spans.append(Span(left, left + len(bare)))
    return tuple(spans)


def _cuts(masked: str) -> Iterator[int]:
    """Where the splitter cuts a text, its ends left out.

    Its time grows with the square of the length on some inputs, so that it is shown long texts in stretches; where two of
    them meet is a cut only if a sentence seems to end there.
    """
    start = 0
    while start < len(masked):
        end = min(start + _STRETCH, len(masked))
        ended = True
        if end < len(masked):
            stop = masked.rfind(". ", end - _STRETCH // 4, end)
            ended = stop >= 0
            end = stop + 2 if ended else end
        at = start
        for piece in segment("en", masked[start:end]):
            at += len(piece)
            if at < end or (ended and at < len(masked)):
                yield at
        start = end


def _before_opening_mark(prose: str, cut: int) -> int:
    """The cut, moved before a quotation mark that opens the next sentence."""
    at = cut
    while at > 0 and prose[at - 1] in '"“„«' and (at < 2 or prose[at - 2].isspace()):
        if prose[at - 1] == '"' and prose[at : at + 1].isspace():
            break
        at -= 1
    return at


def _joined(prose: str, start: int, cut: int) -> bool:
    """True if the splitter cut one sentence in two."""
    if cut - start > _MOST:
        return False
    head = prose[cut : cut + 80].lstrip("\"“„« \t'([")
    tail = prose[max(start, cut - _TAIL) : cut]
    if _LOWER.match(head):
        return True
    if head[:1].isdecimal():
        return _AFTER_REFERENCE.search(tail) is not None
    if _ASKED.search(tail) and prose[cut : cut + 1] not in '"“':
        return _SPEAKER.match(head) is not None
    return _AFTER_TITLE.search(tail) is not None or (_AFTER_HOUR.search(tail) is not None and _ZONE.match(head) is not None)


def _unglued(prose: str, starts: list[int]) -> list[int]:
    """The starts, and those of sentences that lost the space before them when a page was scraped.

    One such place may be a name ("Booking.Com said"); from two on it is how the text came to us.
    """
    places = [match.end() for match in _GLUED.finditer(prose)]
    if len(places) < 2:
        return starts
    return sorted({*starts, *places})


def _bounded(prose: str, starts: list[int]) -> list[int]:
    """The starts, and a further one at the last space before every limit that a sentence exceeds."""
    bounded: list[int] = []
    for start, end in zip(starts, [*starts[1:], len(prose)], strict=True):
        bounded.append(start)
        while end - start > _LONGEST:
            space = prose.rfind(" ", start + 1, start + _LONGEST)
            if space < 0:
                space = prose.find(" ", start + _LONGEST, end)
            if space < 0:
                break
            start = space + 1
            bounded.append(start)
    return bounded
