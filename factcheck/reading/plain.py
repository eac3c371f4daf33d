"""Plain text: blocks known by form, place and wording together, since no mark tells them."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.document import Block, BlockKind
from factcheck.reading.captions import caption_reason, with_credit
from factcheck.reading.furniture import Furniture, furniture_of
from factcheck.reading.headings import ends_sentence, is_prose, may_be_heading
from factcheck.reading.lines import lines_of
from factcheck.reading.passages import Passage, passages_of
from factcheck.reading.sentences import sentences_of
from factcheck.reading.typography import plain_marks

_LONGEST_TEASER = 160  # code points
_SHORTEST_TEASER = 5  # words: what is shorter, alone between a label and a paragraph, is rather a heading
_MOST_IN_A_ROW = 2  # lone short lines that may be a heading and one below it: more of them are data
_FINITE = frozenset(
    "is are was were be been has have had will would can could may might must should do does did says said".split()
)


@dataclass(slots=True)
class _Piece:
    """A passage on its way to a block."""

    passage: Passage
    text: str
    kind: BlockKind = "paragraph"
    level: int = 0
    reason: str = ""
    furniture: Furniture | None = None


def blocks_of(text: str, start: int = 0) -> tuple[tuple[Block, ...], str]:
    """The blocks of a plain text from `start` on, and its prose."""
    pieces = [_piece(text, passage) for passage in passages_of(text, lines_of(text, start))]
    _mark_furniture(pieces)
    _mark_headings(pieces)
    prose: list[str] = []
    blocks: list[Block] = []
    at = 0
    for piece in pieces:
        span = piece.passage.span
        visible = _visible(text, piece.passage)
        prose += (" " * (span.start - at), visible)
        at = span.end
        if piece.passage.form == "table":
            parts = [(visible[cell.start - span.start : cell.end - span.start], cell.start) for cell in piece.passage.pieces]
            sentences = tuple(sentence for part, offset in parts for sentence in sentences_of(part, offset))
        else:
            sentences = sentences_of(visible, span.start)
            if piece.kind == "caption":
                sentences = with_credit(sentences, visible, span.start)
        blocks.append(Block(piece.kind, span, sentences, piece.level, piece.reason))
    prose.append(" " * (len(text) - at))
    return tuple(blocks), "".join(prose)


def _piece(text: str, passage: Passage) -> _Piece:
    words = " ".join(text[part.start : part.end] for part in passage.pieces)
    match passage.form:
        case "table":
            return _Piece(passage, words, "table", reason="lines in columns")
        case "quote":
            return _Piece(passage, words, "quotation", reason="lines marked with >")
        case "underlined":
            return _Piece(passage, words, "heading", 1, "underlined")
    reason = caption_reason(words)
    if reason is not None:
        return _Piece(passage, words, "caption", reason=reason)
    if passage.form == "item":
        return _Piece(passage, words, "list-item", passage.depth, furniture=furniture_of(words))
    return _Piece(passage, words, furniture=furniture_of(words))


def _visible(text: str, passage: Passage) -> str:
    """The prose of a passage: its pieces, and blanks for the marks and line ends between them."""
    start, end = passage.span
    if len(passage.pieces) == 1:
        return plain_marks(text[start:end])
    parts: list[str] = []
    at = start
    for piece in passage.pieces:
        parts += (" " * (piece.start - at), plain_marks(text[piece.start : piece.end]))
        at = piece.end
    return "".join(parts)


def _mark_furniture(pieces: list[_Piece]) -> None:
    """Make furniture of what its wording and its place say is some, teasers under labels included."""
    for index, piece in enumerate(pieces):
        found = piece.furniture
        if found is None or piece.kind == "furniture":
            continue
        if found.role == "in company" and not _in_company(pieces, index):
            continue
        piece.kind, piece.level, piece.reason = "furniture", 0, found.reason
        if found.role == "label":
            for teaser in _teasers(pieces, index + 1):
                teaser.kind, teaser.level, teaser.reason = "furniture", 0, "teaser under a label"


def _in_company(pieces: list[_Piece], index: int) -> bool:
    """True if a word of menus stands among at least two more, or beside a widget."""
    run = 1
    for step in (-1, 1):
        at = index + step
        while 0 <= at < len(pieces) and run < 4:
            found = pieces[at].furniture
            if found is None:
                break
            if found.role == "widget":
                return True
            run += 1
            at += step
    return run >= 3


def _teasers(pieces: list[_Piece], start: int) -> list[_Piece]:
    """The lone short lines that follow a label of related articles, up to the next heading or paragraph.

    When several precede a paragraph, the last may be its heading: it is, unless it is a sentence and the text has no headings.
    """
    found: list[_Piece] = []
    at = start
    while at < len(pieces) and _may_be_teaser(pieces[at]):
        found.append(pieces[at])
        at += 1
    if at == len(pieces) or not found or found[-1].passage.form == "item":
        return found
    last = found[-1].text
    if not may_be_heading(last):
        return found
    if len(found) == 1:
        return found if len(last.split()) >= _SHORTEST_TEASER else []
    return found if _is_sentence(last) and not _has_headings(pieces, at) else found[:-1]


def _may_be_teaser(piece: _Piece) -> bool:
    return (
        piece.furniture is None
        and piece.kind in ("paragraph", "list-item")
        and len(piece.text) <= _LONGEST_TEASER
        and not piece.text.endswith((".", ":", ";", ",", "”", '"'))
        and not piece.text[:1].islower()
    )


def _is_sentence(text: str) -> bool:
    return not _FINITE.isdisjoint(text.replace("’", "'").lower().split())


def _has_headings(pieces: list[_Piece], start: int) -> bool:
    """True if a lone short line opens a later paragraph."""
    for before, piece, after in zip(pieces[start:], pieces[start + 1 :], pieces[start + 2 :], strict=False):
        if (
            piece.furniture is None
            and before.furniture is None
            and is_prose(before.text)
            and is_prose(after.text)
            and may_be_heading(piece.text)
        ):
            return True
    return False


def _mark_headings(pieces: list[_Piece]) -> None:
    """Find the title and the headings among the paragraphs."""
    body = [piece for piece in pieces if piece.kind != "furniture"]
    if (
        len(body) > 1
        and body[0].kind in ("paragraph", "heading")
        and (body[0].kind == "heading" or may_be_heading(body[0].text, title=True))
    ):
        body[0].kind, body[0].level, body[0].reason = "title", 1, "first line"
    start = 1
    while start < len(body):
        end = start
        while end < len(body) and _heads(body[end]):
            end += 1
        if 0 < end - start <= _MOST_IN_A_ROW and end < len(body) and _closed(body[start - 1]):
            _mark_row(body[start:end], body[end])
        start = end + 1


def _heads(piece: _Piece) -> bool:
    return piece.kind == "paragraph" and may_be_heading(piece.text) and not is_prose(piece.text)


def _mark_row(row: list[_Piece], after: _Piece) -> None:
    """Make headings of lone short lines if what follows is headed by them: a paragraph, a list, or a table."""
    if after.text[:1].islower():
        return
    if (
        after.kind == "list-item"
        or (after.kind == "paragraph" and is_prose(after.text))
        or (row[-1].text.isupper() and after.kind == "table")
    ):
        for depth, piece in enumerate(row):
            piece.kind, piece.level = "heading", 2 + depth
            capitals = piece.text.isupper()
            piece.reason = "a short line in capitals" if capitals else "a short line without a full stop before a paragraph"


def _closed(piece: _Piece) -> bool:
    """True if nothing of the piece's last sentence can be outstanding."""
    return piece.kind not in ("paragraph", "quotation") or ends_sentence(piece.text)
