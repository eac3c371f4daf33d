"""Bytes in, `Document` out, one file per format. Offsets are true to the original from the first byte on."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

from factcheck.document import Block, Document, Span

Format = Literal["plain", "markdown"]


class ReadingError(Exception):
    """A file that cannot be read; the message says which, why, and what would help."""


def read(path: Path) -> Document:
    """The document in a file; the name decides its format. Raises ReadingError."""
    return read_text(path.read_text(encoding="utf-8"), name=str(path))


def read_text(text: str, *, format: Format = "plain", name: str = "<text>") -> Document:
    """The document in a string."""
    blocks = []
    for match in re.finditer(r"\S(?:.|\n(?!\s*\n))*", text):
        start = match.start()
        spans = [
            Span(start + m.start(), start + m.end())
            for m in re.finditer(r"\S.*?(?:[.!?][\"'”’]?(?=\s+[A-Z“\"])|$)", match[0], re.S)
        ]
        blocks.append(Block("paragraph", Span(*match.span()), tuple(spans)))
    return Document(name, text, text.replace("’", "'").replace("\n", " "), tuple(blocks))
