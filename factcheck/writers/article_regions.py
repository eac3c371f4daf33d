"""A document cut into the elements of a page: one for each block, and what lies between the blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from factcheck.document import Block, BlockKind, Document, Span

TAGS: dict[BlockKind, str] = {
    "paragraph": "p",
    "list-item": "li",
    "table": "div",
    "caption": "p",
    "quotation": "blockquote",
    "furniture": "div",
}
FIRST_HEADING = 3
DEEPEST_HEADING = 6
LONG_MARKUP = 24


@dataclass(frozen=True, slots=True)
class Element:
    """An element to be opened: its tag and its attributes, unescaped."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Region:
    """A range of the text with the elements that open before it and the number of those that close after it.

    `block` is true for a block, false for what lies between blocks.
    """

    span: Span
    opens: tuple[Element, ...] = ()
    closes: int = 0
    block: bool = False


def regions(document: Document) -> Iterator[Region]:
    """The whole text, in order and without holes.

    What stands on the line of a block belongs to its element; text between blocks that is no white space (front matter,
    code) gets an element of its own. List items that follow each other share one list.
    """
    text, blocks = document.text, document.blocks
    headings = Headings(any(block.kind == "title" for block in blocks))
    edges = [_lines_of(document, index) for index in range(len(blocks))]
    at = 0
    for index, (block, edge) in enumerate(zip(blocks, edges, strict=True)):
        yield from _between(text, at, edge.start)
        element = _element(block, headings)
        if block.kind != "list-item":
            yield Region(edge, (element,), 1, block=True)
        else:
            first = index == 0 or not _same_list(text, blocks[index - 1], edges[index - 1], edge)
            last = index + 1 == len(blocks) or not _same_list(text, blocks[index + 1], edge, edges[index + 1])
            yield Region(edge, (Element("ul"), element) if first else (element,), 2 if last else 1, block=True)
        at = edge.end
    yield from _between(text, at, len(text))


@dataclass(frozen=True, slots=True)
class Markup:
    """A run of markup within a region."""

    span: Span


def markup(document: Document, span: Span) -> list[Markup]:
    """The runs in a range that are markup: blanked in the prose though the text shows something there."""
    text, prose = document.text, document.prose
    blanked = [
        at
        for at, (char, read) in enumerate(zip(text[span.start : span.end], prose[span.start : span.end], strict=True), span.start)
        if read == " " and not char.isspace()
    ]
    runs: list[Span] = []
    for at in blanked:
        if runs and not text[runs[-1].end : at].strip():
            runs[-1] = Span(runs[-1].start, at + 1)
        else:
            runs.append(Span(at, at + 1))
    return [Markup(run) for run in runs]


class Headings:
    """Gives each heading its rank on the page, below the page's own, without leaving one out."""

    def __init__(self, titled: bool) -> None:
        self._first = FIRST_HEADING + titled
        self._open: list[int] = []

    def tag(self, level: int) -> str:
        """The tag of the next heading of the document, whose own level this is."""
        while self._open and self._open[-1] >= level:
            self._open.pop()
        self._open.append(level)
        return f"h{min(self._first + len(self._open) - 1, DEEPEST_HEADING)}"


def _element(block: Block, headings: Headings) -> Element:
    attributes = {"dir": "auto"} if block.kind == "paragraph" else {"class": block.kind, "dir": "auto"}
    if block.kind == "title":
        return Element(f"h{FIRST_HEADING}", attributes)
    if block.kind == "heading":
        return Element(headings.tag(block.level), attributes)
    if block.kind == "list-item":
        attributes["class"] = f"level-{min(max(block.level, 1), 5)}"
    if block.kind == "table":
        attributes |= {"role": "region", "aria-label": "Table", "tabindex": "0"}
    if block.kind == "caption":
        attributes["data-label"] = "Caption"
    if block.kind == "furniture":
        label = f"Not part of the article: {block.reason}" if block.reason else "Not part of the article"
        attributes |= {"id": f"b-{block.span.start}", "role": "group", "aria-label": label, "data-label": label}
    elif block.reason:
        attributes["title"] = block.reason
    return Element(TAGS[block.kind], attributes)


def _lines_of(document: Document, index: int) -> Span:
    """The block with what stands before and after it on its first and last line, as far as the blocks beside it leave it."""
    text, blocks = document.text, document.blocks
    start, end = blocks[index].span
    floor = blocks[index - 1].span.end if index else 0
    ceiling = blocks[index + 1].span.start if index + 1 < len(blocks) else len(text)
    before = max(text.rfind("\n", floor, start), text.rfind("\r", floor, start))
    breaks = [at for at in (text.find("\n", end, ceiling), text.find("\r", end, ceiling)) if at >= 0]
    after = min(breaks) if breaks else (ceiling if ceiling == len(text) else end)
    return Span(floor if before < 0 else before + 1, after)


def _same_list(text: str, other: Block, first: Span, second: Span) -> bool:
    return other.kind == "list-item" and not text[first.end : second.start].strip()


def _between(text: str, start: int, end: int) -> Iterator[Region]:
    if start == end:
        return
    gap = text[start:end]
    if not gap.strip():
        yield Region(Span(start, end))
        return
    first = start + len(gap) - len(gap.lstrip())
    last = start + len(gap.rstrip())
    for part, opens in (
        (Span(start, first), ()),
        (Span(first, last), (_apart(gap),)),
        (Span(last, end), ()),
    ):
        if part.start < part.end:
            yield Region(part, opens, len(opens))


def _apart(gap: str) -> Element:
    """What is no block: signs alone, such as a rule or an empty line of a quotation, need no name."""
    if any(char.isalnum() for char in gap):
        return Element("div", {"class": "apart", "dir": "auto", "data-label": "Not prose"})
    return Element("div", {"class": "signs"})
