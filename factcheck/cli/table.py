"""Tables for people: columns as wide as they need, the last one wrapped."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.writers.columns import printable, width, wrapped

GAP = "  "
LEAST = 24
"""Columns that the last column is given at the very least, however wide the others are."""


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], *, columns: int) -> str:
    """Rows under their heads. A column is as wide as its widest cell, the last takes what is left of `columns`."""
    shown = [[printable(cell) for cell in row] for row in (heads, *rows)]
    sizes = [max(width(row[index]) for row in shown) for index in range(len(heads) - 1)]
    left = sum(sizes) + len(GAP) * len(sizes)
    lines: list[str] = []
    for row in shown:
        first, *more = wrapped(row[-1], max(columns - left, LEAST))
        cells = [cell + " " * (size - width(cell)) for cell, size in zip(row, sizes, strict=False)]
        lines.append(GAP.join((*cells, first)).rstrip())
        lines += [" " * left + line for line in more]
    return "\n".join(lines)
