"""Lines of a document with places underlined and labelled, in the manner of a compiler.

Paragraphs are long lines: what is shown of one is cut around the place, at words, and … stands for what is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from factcheck.document import Document
from factcheck.rulebook.check import Place
from factcheck.writers.columns import fitting, printable, width, wrapped

Paint = Callable[[str, str], str]
"""Colours a text in a style: "main" and "other" for underlines and labels, "gutter" for line numbers and frames."""

ELLIPSIS = "…"
BEFORE = 30
"""Columns of context wanted in front of a place, so that its label still finds room behind it."""
BETWEEN = 12
"""Columns kept on either side of what is left out between two places."""
GAP = 2 * BETWEEN + 3
"""Columns between two places from which on something is left out."""
MOST = 8
"""Characters that may share one column, in what is looked at: combining marks pile up, and a line may be a whole book."""
LABEL = 40
"""Columns that a label of several lines must find, not to become a thin tower."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of one line to underline: offsets in that line, and the label (empty for all but the last part of a place)."""

    start: int
    end: int
    label: str
    main: bool
    continued: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A line as printed: its text, and of every mark the columns it takes, `[start, end)`."""

    text: str
    marks: tuple[tuple[int, int, Mark], ...]


def excerpt(document: Document, places: Sequence[Place], main: Place, *, columns: int, paint: Paint) -> Iterator[str]:
    """The lines of a document that hold the places, each with the places underlined and labelled with line and column."""
    by_line: dict[int, list[Mark]] = {}
    for place in places:
        for number, mark in _marks(document, place, place == main):
            by_line.setdefault(number, []).append(mark)
    gutter = len(str(max(by_line, default=1)))
    room = columns - gutter - 4
    blank = paint("gutter", f" {' ' * gutter} │")
    for number in sorted(by_line):
        line = document.line(number)
        for row in _rows(line, _pieces(line, by_line[number], room), room):
            name = "" if row.marks[0][2].continued else str(number)
            yield f"{paint('gutter', f' {name:>{gutter}} │')} {row.text}".rstrip()
            for under in _underlines(row, room, paint):
                yield f"{blank} {under}".rstrip()


def _marks(document: Document, place: Place, main: bool) -> Iterator[tuple[int, Mark]]:
    """The parts of a place, line by line, without the white space at their ends."""
    start, end = place.span
    first, last = document.position(start), document.position(max(start, end - 1))
    label = f"{first.line}:{first.column} {place.label}".rstrip()
    parts: list[tuple[int, Mark]] = []
    for number in range(first.line, last.line + 1):
        line = document.line(number)
        begin = document.line_starts[number - 1]
        low, high = max(start - begin, 0), min(end - begin, len(line))
        inside = line[low:high]
        low, high = low + len(inside) - len(inside.lstrip()), high - len(inside) + len(inside.rstrip())
        if low < high or start == end:
            parts.append((number, Mark(low, high, "", main)))
    if parts:
        number, mark = parts[-1]
        yield from parts[:-1]
        yield number, replace(mark, label=label)


def _pieces(line: str, marks: Iterable[Mark], room: int) -> Iterator[Mark]:
    """The marks of a line in order, those too long for one row cut into several at spaces."""
    for mark in sorted(marks, key=lambda mark: (mark.start, mark.end)):
        start, continued = mark.start, False
        while width(printable(line[start : mark.end])) > room - 2:
            # printable() may take several columns for one character, so what fits is found by trying shorter ranges
            cut = start + fitting(line[start : mark.end], room - 2)
            while cut > start + 1 and width(printable(line[start:cut])) > room - 2:
                cut = start + (cut - start) * 3 // 4
            space = line.rfind(" ", start + 1, cut)
            cut = space if space > start else cut
            yield Mark(start, cut, "", mark.main, continued)
            start, continued = cut + (space == cut), True
        yield replace(mark, start=start, continued=continued)


def _rows(line: str, marks: Iterator[Mark], room: int) -> Iterator[Shown]:
    """As few rows as will do: a mark joins the row before it if the labels of both find room."""
    row: list[Mark] = []
    shown: Shown | None = None
    for mark in marks:
        if shown is not None and mark.start >= row[-1].end and not mark.continued and row[-1].label:
            joined = _show(line, [*row, mark], room)
            if joined is not None and _all_fit(joined, room):
                row.append(mark)
                shown = joined
                continue
        if shown is not None:
            yield shown
        row = [mark]
        shown = _show(line, row, room)
    if shown is not None:
        yield shown


def _show(line: str, marks: Sequence[Mark], room: int) -> Shown | None:
    """The line cut around the marks; None if they do not fit into one row."""
    if _fits(line, room):
        return _assemble(line, marks, 0, len(line), room)
    spare = room - _least(line, marks) - 2 * len(ELLIPSIS)
    if spare < 0 and len(marks) > 1:
        return None
    left = marks[0].start if marks[0].continued else _reach_back(line, marks[0].start, min(BEFORE, spare))
    spare -= width(printable(line[left : marks[0].start]))
    right = _reach_on(line, marks[-1].end, spare)
    spare -= width(printable(line[marks[-1].end : right]))
    spare -= width(printable(marks[-1].label)) + 1
    if right == len(line) and spare > 0 and not marks[0].continued:
        left = _reach_back(line, left, spare)
    return _assemble(line, marks, left, right, room)


def _least(line: str, marks: Sequence[Mark]) -> int:
    """The columns that the marks of a row take together, with what must be shown between them."""
    columns = sum(width(printable(line[mark.start : mark.end])) for mark in marks)
    gaps = [line[first.end : second.start] for first, second in pairwise(marks)]
    return columns + sum(GAP if len(gap) > MOST * GAP else min(width(printable(gap)), GAP) for gap in gaps)


def _assemble(line: str, marks: Sequence[Mark], left: int, right: int, room: int) -> Shown | None:
    text = ELLIPSIS if line[:left].strip() else ""
    at, columns = left, []
    whole = _fits(line[left:right], room - 2 * len(ELLIPSIS)) or (left == 0 and right == len(line))
    for index, mark in enumerate(marks):
        text += _between(line, at, mark.start, cut=bool(index) and not whole)
        begin = width(text)
        text += printable(line[mark.start : mark.end])
        columns.append((begin, max(width(text), begin + 1), mark))
        at = mark.end
    text += printable(line[at:right]) + (ELLIPSIS if line[right:].strip() else "")
    return Shown(text.rstrip(), tuple(columns)) if width(text.rstrip()) <= room or len(marks) == 1 else None


def _between(line: str, start: int, end: int, *, cut: bool) -> str:
    """What stands between two marks, its middle left out if asked and worth it."""
    whole = printable(line[start:end])
    if not cut or width(whole) <= GAP:
        return whole
    head = printable(line[start : _reach_on(line, start, BETWEEN)])
    tail = printable(line[_reach_back(line, end, BETWEEN) : end])
    return f"{head} {ELLIPSIS} {tail}"


def _fits(text: str, columns: int) -> bool:
    return len(text) <= MOST * columns and width(printable(text)) <= columns


def _reach_back(line: str, start: int, columns: int) -> int:
    """The start of the earliest word that is at most so many columns before an offset; the offset itself if none is."""
    reached = at = start
    least = max(start - MOST * columns, 0)
    while at > 0:
        at = line.rfind(" ", least, at - 1 if line[at - 1] == " " else at) + 1
        if at <= least > 0 or width(printable(line[at:start])) > columns:
            break
        reached = at
    return reached


def _reach_on(line: str, end: int, columns: int) -> int:
    """The end of the last word that is at most so many columns behind an offset; the offset itself if none is."""
    reached = at = end
    most = min(end + MOST * columns, len(line))
    while at < most:
        space = line.find(" ", at + 1, most)
        at = most if space < 0 else space
        if at == most < len(line) or width(printable(line[end:at])) > columns:
            break
        reached = at
    return reached


def _all_fit(row: Shown, room: int) -> bool:
    """True if every label finds room: the last behind its underline, the others below, right of their first column."""
    *others, (_, last_end, last) = row.marks
    if last_end + 1 + width(printable(last.label)) > room:
        return False
    return all(start + 3 + width(printable(mark.label)) <= room for start, _, mark in others)


def _underlines(row: Shown, room: int, paint: Paint) -> Iterator[str]:
    *others, (start, end, last) = row.marks
    line, at = "", 0
    for begin, finish, mark in row.marks:
        line += " " * (begin - at) + paint(_style(mark), ("^" if mark.main else "~") * (finish - begin))
        at = finish
    label = printable(last.label)
    beside = room - end - 1
    if width(label) <= beside:
        yield f"{line} {paint(_style(last), label)}".rstrip()
    elif beside >= LABEL:
        first, *more = wrapped(label, beside)
        yield f"{line} {paint(_style(last), first)}"
        yield from (" " * (end + 1) + paint(_style(last), part) for part in more)
    else:
        yield line
        indent = max(min(start, room - width(label)), 0)
        yield from (" " * indent + paint(_style(last), part) for part in wrapped(label, room - indent))
    for index in range(len(others) - 1, -1, -1):
        begin, _, mark = others[index]
        frame, at = "", 0
        for before, _, other in others[:index]:
            frame += " " * (before - at) + paint(_style(other), "│")
            at = before + 1
        yield frame + " " * (begin - at) + paint(_style(mark), f"╰─ {printable(mark.label)}")


def _style(mark: Mark) -> str:
    return "main" if mark.main else "other"
