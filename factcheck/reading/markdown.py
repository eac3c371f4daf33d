"""Markdown: blocks from markdown-it-py, whose tokens know their lines; what is visible in a line is found by walking it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

from factcheck.document import Block, BlockKind, Span
from factcheck.reading.captions import caption_reason, with_credit
from factcheck.reading.furniture import furniture_of
from factcheck.reading.lines import lines_of
from factcheck.reading.markdown_dialects import HIDDEN, STANDS_FOR_WORDS, bare_lines, without_templates
from factcheck.reading.markdown_visible import CODE, IMAGE, visible_html, visible_inline
from factcheck.reading.sentences import sentences_of
from factcheck.reading.typography import plain_marks

_PREFIX = re.compile(r"[\s>#]*")
_SAYS_SOMETHING = re.compile(r"[^\W_]|\ufffc")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,80}\]:?")
_LINKED = re.compile(r"[\[<]")


@dataclass(slots=True)
class _Context:
    """Where in the tree of containers the reader is."""

    lists: int = 0
    quotes: int = 0


@dataclass(slots=True)
class _Found:
    """A block with its visible prose; `parts` are stretches whose sentences do not run into each other (cells)."""

    kind: BlockKind
    start: int
    prose: str
    level: int = 0
    reason: str = ""
    parts: list[Span] = field(default_factory=list)


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.core.ruler.disable("text_join")  # escapes and entities must keep their source form
    return parser


_PARSER = _parser()


def blocks_of(text: str, start: int = 0) -> tuple[tuple[Block, ...], str]:
    """The blocks of a Markdown text from `start` on, and its prose."""
    lines = lines_of(text, start)
    source = without_templates(text)
    tokens = _PARSER.parse("\n".join(bare_lines(source, lines)))
    found = [block for block in _Page(source, lines).read(tokens) if _SAYS_SOMETHING.search(block.prose)]
    blocks: list[Block] = []
    prose: list[str] = []
    at = 0
    for index, each in enumerate(found):
        cut = len(each.prose) - len(each.prose.lstrip())
        body = each.prose.strip()
        begin = each.start + cut
        span = Span(begin, begin + len(body))
        prose += (" " * (begin - at), body)
        at = span.end
        if each.parts:
            sentences = tuple(
                sentence
                for part in each.parts
                for sentence in sentences_of(each.prose[part.start - each.start : part.end - each.start], part.start)
            )
        else:
            sentences = sentences_of(body, begin)
            if each.kind == "caption":
                sentences = with_credit(sentences, body, begin)
        kind: BlockKind = "title" if index == 0 and each.kind == "heading" and each.level == 1 else each.kind
        blocks.append(Block(kind, span, sentences, each.level, each.reason))
    prose.append(" " * (len(text) - at))
    return tuple(blocks), "".join(prose)


class _Page:
    """One Markdown text, with stand-ins for its templates, and its lines."""

    def __init__(self, text: str, lines: list[Span]) -> None:
        self.text = text
        self.lines = lines

    def read(self, tokens: Sequence[Token]) -> Iterator[_Found]:
        """The blocks of the token stream in order."""
        context = _Context()
        at = 0
        while at < len(tokens):
            token = tokens[at]
            match token.type:
                case "bullet_list_open" | "ordered_list_open":
                    context.lists += 1
                case "bullet_list_close" | "ordered_list_close":
                    context.lists -= 1
                case "blockquote_open":
                    context.quotes += 1
                case "blockquote_close":
                    context.quotes -= 1
                case "table_open":
                    close = next(i for i in range(at, len(tokens)) if tokens[i].type == "table_close")
                    found = self._table(tokens[at:close])
                    if found is not None:
                        yield found
                    at = close
                case "heading_open":
                    yield self._block(tokens[at + 1], "heading", int(token.tag[1]))
                    at += 1
                case "paragraph_open":
                    yield self._paragraph(tokens[at + 1], context)
                    at += 1
                case "html_block" if token.map is not None:
                    yield from self._html(token.map)
            at += 1

    def _paragraph(self, inline: Token, context: _Context) -> _Found:
        if context.quotes:
            return self._block(inline, "quotation", context.quotes)
        if context.lists:
            return self._block(inline, "list-item", context.lists)
        found = self._block(inline, "paragraph")
        words = " ".join(found.prose.split())
        reason = caption_reason(words)
        if reason is not None:
            found.kind, found.reason = "caption", reason
        elif words and not _LINKED.search(inline.content):
            furniture = furniture_of(words)
            if furniture is not None and furniture.role != "in company" and not words.endswith(":"):
                found.kind, found.reason = "furniture", furniture.reason
        return found

    def _block(self, inline: Token, kind: BlockKind, level: int = 0) -> _Found:
        """The block of an inline token: each line of its content sought in its line of the text."""
        assert inline.map is not None  # the parser maps all inline tokens of blocks
        visible = visible_inline(inline)
        first = inline.map[0]
        pieces: list[tuple[int, str]] = []
        at = 0
        for number, content in enumerate(inline.content.split("\n"), start=first):
            bare = content.strip()
            offset = self._find(number, bare)
            if bare and offset >= 0:
                left = at + len(content) - len(content.lstrip())
                pieces.append((offset, visible[left : left + len(bare)]))
            at += len(content) + 1
        return self._found(kind, pieces, level)

    def _find(self, number: int, content: str) -> int:
        """The offset of a piece of content in a line of the text; -1 if the parser changed it beyond recognition."""
        if number >= len(self.lines):
            return -1
        line = self.lines[number]
        raw = self.text[line.start : line.end].replace("\0", "\ufffd")
        end = len(raw.rstrip())
        if raw.endswith(content, 0, end):
            return line.start + end - len(content)
        prefix = _PREFIX.match(raw)
        at = raw.find(content, prefix.end() if prefix is not None else 0)
        return line.start + at if at >= 0 else -1

    def _found(self, kind: BlockKind, pieces: list[tuple[int, str]], level: int = 0, reason: str = "") -> _Found:
        """A block of visible pieces, blanks between them. Images at its edges and blanked template marks are no part of it."""
        if not pieces:
            return _Found(kind, 0, "")
        start = pieces[0][0]
        parts: list[str] = []
        at = start
        for offset, visible in pieces:
            parts += (" " * (offset - at), visible)
            at = offset + len(visible)
        return _Found(kind, start, _finished("".join(parts)), level, reason)

    def _table(self, tokens: Sequence[Token]) -> _Found | None:
        """A table; its sentences are its cells."""
        pieces: list[tuple[int, str]] = []
        row: list[tuple[int, str]] = []
        for token in tokens:
            if token.type == "tr_open" and token.map is not None:
                row = self._cells(token.map[0])
            elif token.type == "inline" and row:
                offset, raw = row.pop(0)
                content = token.content
                if content and len(content) <= len(raw):
                    visible = visible_inline(token)
                    pieces.append((offset, visible if content == raw else _spread(visible, content, raw)))
        pieces = [(offset, visible) for offset, visible in pieces if visible.strip()]
        if not pieces:
            return None
        found = self._found("table", pieces)
        found.parts = [Span(offset, offset + len(visible)) for offset, visible in pieces]
        return found

    def _cells(self, number: int) -> list[tuple[int, str]]:
        """The cells of a row, empty ones included: offset and trimmed source of each."""
        line = self.lines[number]
        raw = self.text[line.start : line.end].replace("\0", "\ufffd")
        left = len(raw) - len(raw.lstrip(" \t>"))
        body = raw[left:].rstrip()
        if body.startswith("|"):
            left, body = left + 1, body[1:]
        if body.endswith("|") and not body.endswith("\\|"):
            body = body[:-1]
        cells: list[tuple[int, str]] = []
        at = 0
        for cell in _split_cells(body):
            trimmed = cell.strip()
            cells.append((line.start + left + at + len(cell) - len(cell.lstrip()), trimmed))
            at += len(cell) + 1
        return cells

    def _html(self, lines: list[int]) -> Iterator[_Found]:
        """What a reader sees of a block of HTML, one block for each stretch between tags that break the text."""
        start = self.lines[lines[0]].start
        end = self.lines[min(lines[1], len(self.lines)) - 1].end
        for offset, visible in visible_html(self.text[start:end]):
            yield _Found("paragraph", start + offset, _finished(visible))


def _split_cells(body: str) -> list[str]:
    cells: list[str] = []
    at = 0
    for index, char in enumerate(body):
        if char == "|" and (index == 0 or body[index - 1] != "\\"):
            cells.append(body[at:index])
            at = index + 1
    return [*cells, body[at:]]


def _spread(visible: str, content: str, raw: str) -> str:
    """The visible form of a cell laid over its source, from which the parser took the backslashes before pipes."""
    out: list[str] = []
    at = 0
    for index, char in enumerate(raw):
        if char == "\\" and raw[index + 1 : index + 2] == "|" and content[at : at + 1] == "|":
            out.append(" ")
        else:
            out.append(visible[at : at + 1] or " ")
            at += 1
    return "".join(out)


def _finished(visible: str) -> str:
    """The visible text with plain marks; stand-ins become blanks or U+FFFC, images at the edges are gone."""
    if "[^" in visible:
        visible = _FOOTNOTE.sub(lambda match: " " * len(match[0]), visible)
    visible = visible.replace(HIDDEN, " ").replace(STANDS_FOR_WORDS, CODE)
    if IMAGE in visible:
        inner = visible.strip(f"{IMAGE} \t\n")
        if not inner:
            return ""
        left = visible.index(inner)
        visible = " " * left + inner.replace(IMAGE, CODE) + " " * (len(visible) - left - len(inner))
    return plain_marks(visible)
