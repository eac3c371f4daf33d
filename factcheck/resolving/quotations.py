"""Where quotations stand: across sentences and paragraphs, nested and broken. What stands inside them is quoted.

Double marks are paired first, by what stands beside them rather than by counting, so that one lost mark does not turn the rest
of a paragraph inside out. Single marks come afterwards, because most of them are apostrophes: one opens a quotation only if
another closes it within the same surroundings.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factcheck.claims.claim import Voice
from factcheck.claims.draft import Draft
from factcheck.claims.quotation import QuotationMention
from factcheck.document import Block, Document, Span

MARK = re.compile("[\"“”„‟«»`'‘’‚‹›]")
"""All that may be a quotation mark or half of one. The patterns below are only tried where one stands."""
DOUBLE = re.compile(r"\"(?!(?<=[^\W\d_]\")(?:s|t|d|m|re|ve|ll)\b)|[“”„‟«»]|(?<!`)``(?!`)|(?<!')''(?!')")
"""A straight mark where an apostrophe belongs (the town"s) is none of them."""
CLOSERS = {"“": "”", "„": "“”", "‟": "”", "”": "”", "«": "»", "»": "«", "``": "''", '"': '"', "''": "''"}
"""Which marks close which: “…”, „…“, „…”, ”…”, «…», »…«, ``…'', "…", ''…''."""

SINGLE = re.compile(r"(?<![^\W_'])['‘‚‹›](?=[^\s'])|(?<=[^\s'])['‘’‹›](?![^\W_'])")
SINGLE_CLOSERS = {"‘": "'’", "'": "'’", "‚": "‘’'", "‹": "›", "›": "‹"}
ELISION = re.compile(
    r"(?:\d\ds?\b|(?:bout|cause|cept|cos|coz|em|er|fraid|im|n|neath|nuff|round|til|tis|twas|tween|twill|twould)\b)", re.I
)
"""What follows an apostrophe that stands for lost letters: '90s, 'em, rock 'n' roll, 'twas."""

OPENING_SIDE = frozenset("([{<—–-/=")
CLOSING_SIDE = frozenset(",.;:!?)]}>…—–-/")
DASHES = frozenset("—–-")
DEEPEST = 4
"""How deep quotations in double marks may be nested."""
LONGEST_GAP = 8
"""Blocks without a mark that a quotation may run over."""
LONGEST_SINGLE = 1500
"""Code points between single marks; two that are further apart are apostrophes."""


@dataclass(slots=True, eq=False)
class Quoted:
    """A quotation being read: its extent, marks included, and which marks they are; "" where there is none."""

    start: int
    end: int
    block: int
    opening: str
    closing: str = ""
    runs_on: bool = False


@dataclass(slots=True, frozen=True)
class Mark:
    """A double quotation mark and its sides: free (an edge, a space, a bracket, for a closing mark also a stop) or not."""

    start: int
    end: int
    char: str
    free_left: bool
    free_right: bool

    @property
    def opens(self) -> bool:
        """True if it stands as an opening mark does; if both sides are alike it neither opens nor closes for certain."""
        return self.free_left and not self.free_right

    @property
    def closes(self) -> bool:
        """True if it stands as a closing mark does."""
        return self.free_right and not self.free_left


def resolve(draft: Draft) -> None:
    """Add the quotations to the draft, and mark every mention inside one as quoted."""
    found = quotations(draft.document)
    draft.add(found)
    draft.quoted = tuple(mention.span for mention in found if mention.level == 1)
    if not found:
        return
    voice = Voice(quoted=True)
    for mention in draft:
        if draft.is_quoted(mention.start) and not (isinstance(mention, QuotationMention) and mention.level == 1):
            mention.voice = voice


def quotations(document: Document) -> list[QuotationMention]:
    """All quotations of a document in order of their start, the outer before the inner."""
    blocks = [(index, block) for index, block in enumerate(document.blocks) if block.kind != "furniture"]
    marked = {index for index, block in blocks if MARK.search(document.prose, *block.span)}
    doubles: dict[int, list[Quoted]] = {}
    waiting, since = None, 0
    for index, block in blocks:
        doubles[index], left = [], None
        if index in marked:
            doubles[index], left = _doubles(document, index, block, waiting, next=index - since == 1)
        if left or doubles[index] or index - since > LONGEST_GAP:
            waiting, since = left, index
    found: list[Quoted] = []
    for index, block in blocks:
        for quoted in doubles[index]:
            if quoted.end == 0:
                quoted.end = _extent(document, quoted, block)
        if block.kind == "quotation":
            found.append(Quoted(block.span.start, _trim(document, block.span.start, block.span.end), index, ""))
        found += doubles[index]
        if index in marked:
            found += _singles(document, index, block, doubles[index])
    found.sort(key=lambda quoted: (quoted.start, -quoted.end))
    return [_mention(document, quoted, level) for quoted, level in _levels(found)]


def _mention(document: Document, quoted: Quoted, level: int) -> QuotationMention:
    return QuotationMention(
        quoted.start,
        quoted.end,
        document.sentence_at(quoted.start),
        quoted.block,
        words=Span(quoted.start + len(quoted.opening), quoted.end - len(quoted.closing)),
        opening=quoted.opening,
        closing=quoted.closing,
        level=level,
        runs_on=quoted.runs_on,
    )


def _levels(found: list[Quoted]) -> Iterator[tuple[Quoted, int]]:
    """Each quotation with its depth; what crosses the end of an outer one is no quotation."""
    around: list[Quoted] = []
    for quoted in found:
        while around and around[-1].end <= quoted.start:
            around.pop()
        if not around or quoted.end <= around[-1].end:
            around.append(quoted)
            yield quoted, len(around)


def _doubles(
    document: Document, index: int, block: Block, waiting: Quoted | None, *, next: bool
) -> tuple[list[Quoted], Quoted | None]:
    """The quotations in double marks of one block, and the one that is left open; its end is 0 until more is known.

    `waiting` is one that an earlier block has left open, with no marks in between; `next` says that this block follows it.
    """
    marks = list(_marks(document, block))
    last_angle = max((mark.start for mark in marks if mark.char == "«"), default=-1)
    found: list[Quoted] = []
    stack: list[Quoted] = []
    if waiting and marks:
        first = marks[0]
        if next and first.start == block.span.start and first.char == waiting.opening:
            waiting.runs_on = True
        elif first.closes and first.char in CLOSERS[waiting.opening] and not _measure(document.prose, marks, 0, open=True):
            waiting.runs_on = True
            found.append(Quoted(block.span.start, first.end, index, "", first.char))
            del marks[0]
    for at, mark in enumerate(marks):
        if mark.char == '"' and _measure(document.prose, marks, at, open=any(quoted.opening == '"' for quoted in stack)):
            continue
        after = marks[at + 1] if at + 1 < len(marks) else None
        level = _closed(document.prose, stack, mark, after)
        if level is not None:
            for quoted in stack[level + 1 :]:
                quoted.end = _trim(document, quoted.start, mark.start)
            stack[level].end, stack[level].closing = mark.end, mark.char
            found += stack[level:]
            del stack[level:]
        elif len(stack) < DEEPEST and _opens(document.prose, mark, after, mark.start < last_angle):
            if stack and stack[-1].opening == mark.char:
                again = stack.pop()
                again.end, again.runs_on = _trim(document, again.start, mark.start), True
                found.append(again)
            stack.append(Quoted(mark.start, 0, index, mark.char))
    return found + stack, stack[0] if stack else None


def _marks(document: Document, block: Block) -> Iterator[Mark]:
    """The double marks of a block with their sides; a single mark or markup beside one counts as not being there."""
    prose, text = document.prose, document.text
    low, high = block.span
    end, opened = low, False
    for start, stop in _matches(DOUBLE, prose, block):
        before, after = start - 1, stop
        while before >= low and _passed(prose[before], text[before]):
            before -= 1
        while after < high and _passed(prose[after], text[after]):
            after += 1
        left = prose[before] if before >= low else " "
        right = prose[after] if after < high else " "
        free_left = left.isspace() or left in OPENING_SIDE or (start == end and opened)
        free_right = right.isspace() or right in CLOSING_SIDE
        if free_left and free_right:
            if left in DASHES:
                free_left = False
            elif right in DASHES or right in ".…":
                free_right = False
        yield Mark(start, stop, prose[start:stop], free_left, free_right)
        end, opened = stop, free_left and not free_right


def _matches(pattern: re.Pattern[str], prose: str, block: Block) -> Iterator[tuple[int, int]]:
    """Where the quotation marks of one sort stand in a block."""
    low, high = block.span
    for mark in MARK.finditer(prose, low, high):
        match = pattern.match(prose, mark.start(), high)
        if match is not None:
            yield match.span()


def _passed(read: str, written: str) -> bool:
    """True for what stands between a double mark and its neighbour: single marks, and markup, which prose has blanked."""
    return read in "'‘’" or (read == " " and not written.isspace())


def _measure(prose: str, marks: list[Mark], at: int, *, open: bool) -> bool:
    """True if a straight mark stands for inches or seconds: after a digit where no quotation is open, or where it goes on."""
    mark = marks[at]
    if mark.char != '"' or not mark.start or not prose[mark.start - 1].isnumeric():
        return False
    if not open:
        return True
    feet = re.match(r"\d{1,2}['′]", prose[max(0, mark.start - 4) : mark.start].lstrip())
    after = marks[at + 1] if at + 1 < len(marks) else None
    return feet is not None or (after is not None and after.char == '"' and after.closes)


def _closed(prose: str, stack: list[Quoted], mark: Mark, after: Mark | None) -> int | None:
    """Which open quotation a mark closes, as an index into the stack; None if it closes none."""
    for level in range(len(stack) - 1, -1, -1):
        opening = stack[level].opening
        if mark.char in CLOSERS[opening]:
            if mark.char == opening and mark.opens and not _spaced_wrongly(prose, mark, after):
                return None
            return level
    if not stack or not mark.closes or mark.char in "«»" or stack[-1].opening in "«»":
        return None
    other = after is not None and after.char in CLOSERS[stack[-1].opening] and not after.opens
    return None if other else len(stack) - 1


def _spaced_wrongly(prose: str, mark: Mark, after: Mark | None) -> bool:
    """True if a mark that stands as an opening one must be a closing one: `data, "said Roe`."""
    if after is not None and after.char == mark.char and not after.opens:
        return False
    return prose[: mark.start][-8:].rstrip()[-1:] in tuple(",.?!") and prose[mark.end : mark.end + 1].islower()


def _opens(prose: str, mark: Mark, after: Mark | None, angle: bool) -> bool:
    """True if a mark that closes nothing opens a quotation; one that looks otherwise does if the next mark can close it.

    `angle` says that a « stands somewhere behind it, so that a » may be an opening mark.
    """
    match mark.char:
        case "„" | "‟" | "«" | "``":
            return True
        case "»":
            return angle
        case "“":
            return not mark.closes
    closed = after is not None and after.char in CLOSERS[mark.char] and not after.opens
    if mark.closes:
        return closed and prose[mark.start - 1] in ",:" and prose[mark.end : mark.end + 1].isspace()
    return closed or (mark.opens and mark.char == '"')


def _extent(document: Document, quoted: Quoted, block: Block) -> int:
    """Where a quotation ends that is not closed: with its block if it began the block or runs on, else with its sentence."""
    end = block.span.end
    if not quoted.runs_on and quoted.start > block.span.start:
        end = next((sentence.end for sentence in block.sentences if sentence.end > quoted.start), end)
    return _trim(document, quoted.start, end)


def _trim(document: Document, start: int, end: int) -> int:
    """The end without the white space before it."""
    text = document.text
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return end


def _singles(document: Document, index: int, block: Block, doubles: list[Quoted]) -> Iterator[Quoted]:
    """The quotations in single marks of one block."""
    prose, text = document.prose, document.text
    low, high = block.span
    found = [start for start, _ in _matches(SINGLE, prose, block)]
    if len(found) < 2:
        return
    edges = sorted([*((quoted.start, 1) for quoted in doubles), *((quoted.end, -1) for quoted in doubles)])
    done = low
    for at, start in enumerate(found):
        mark = text[start]
        if start < done or mark not in SINGLE_CLOSERS or not _single_opens(prose, start, low, mark):
            continue
        rest = found[at + 1 : bisect_left(found, min(high, start + LONGEST_SINGLE))]
        end = _single_closed(prose, text, start, _beside(rest, edges, start))
        if end is not None:
            done = end
            yield Quoted(start, end, index, mark, text[end - 1])


def _beside(marks: list[int], edges: list[tuple[int, int]], start: int) -> Iterator[int]:
    """The marks that stand in the same double quotation as the start, or in none like it."""
    depth, at = 0, bisect_right(edges, (start, 1))
    for mark in marks:
        while at < len(edges) and edges[at][0] <= mark:
            depth += edges[at][1]
            at += 1
            if depth < 0:
                return
        if depth == 0:
            yield mark


def _single_opens(prose: str, start: int, low: int, mark: str) -> bool:
    left = prose[start - 1] if start > low else " "
    if not (left.isspace() or left in OPENING_SIDE or left in '"“„«'):
        return False
    right = prose[start + 1 : start + 2]
    return not right.isspace() and right not in CLOSING_SIDE - DASHES and (mark in "‚‹›" or not ELISION.match(prose, start + 1))


def _single_closed(prose: str, text: str, start: int, rest: Iterable[int]) -> int | None:
    """Where a quotation in single marks ends; None if its mark was an apostrophe.

    A mark after an s with a small letter to follow may be a possessive ("the members' club"): it closes only if no surer one
    comes before the next opening mark.
    """
    closers = SINGLE_CLOSERS[text[start]]
    perhaps: int | None = None
    for other in rest:
        left, right = prose[other - 1], prose[other + 1 : other + 2]
        if text[other] not in closers or left.isspace() or left in OPENING_SIDE - DASHES or right.isalnum():
            if text[other] in "‘'" and (left.isspace() or left in OPENING_SIDE) and not ELISION.match(prose, other + 1):
                break
            continue
        if left in "sS" and right == " " and prose[other + 2 : other + 3].islower():
            perhaps = perhaps or other + 1
            continue
        return other + 1
    return perhaps
