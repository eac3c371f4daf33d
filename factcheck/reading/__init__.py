"""Bytes in, `Document` out, one file per format. Offsets are true to the original from the first byte on."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

from factcheck.document import Document, Notice
from factcheck.reading import front_matter, plain
from factcheck.reading.decoding import LIMIT, ReadingError, decode, describe_binary, too_large

Format = Literal["plain", "markdown"]

FORMATS: dict[str, Format] = {"": "plain", ".txt": "plain", ".text": "plain", ".md": "markdown", ".markdown": "markdown"}
"""Which suffix is read as what; a name without one is plain text."""

__all__ = ["FORMATS", "LIMIT", "Format", "ReadingError", "read", "read_bytes", "read_text"]

_SURROGATES = re.compile("[\ud800-\udfff]")
_WHAT_IS_READ = "Plain text (.txt, .text, or no suffix) and Markdown (.md, .markdown) are read"


def read(path: Path) -> Document:
    """The document in a file; the suffix of its name decides the format.

    Raises ReadingError, with one sentence that a user can act on, for a file that is missing, a directory, not readable,
    of another format, binary, or larger than `LIMIT` bytes.
    """
    name = str(path)
    raw = _bytes_of(path, name)
    format = FORMATS.get(path.suffix.lower())
    if format is None:
        binary = describe_binary(raw)
        if binary is None:
            raise ReadingError(
                f"The suffix of {name} is not known. {_WHAT_IS_READ}; "
                "if it is one of these, rename it or pipe it to factcheck on standard input."
            )
        raise ReadingError(f"{name} looks like {binary}. {_WHAT_IS_READ}; save its text as one of these.")
    return read_bytes(raw, format=format, name=name)


def read_bytes(raw: bytes, *, format: Format = "plain", name: str = "<stdin>") -> Document:
    """The document in the bytes of a file or of standard input.

    Bytes that are no UTF-8 (or UTF-16 after a byte order mark) become U+FFFD, and a notice of the document says so.
    Raises ReadingError for binary content and for more than `LIMIT` bytes.
    """
    if len(raw) > LIMIT:
        raise too_large(name, len(raw))
    binary = describe_binary(raw)
    if binary is not None:
        raise ReadingError(f"{name} looks like {binary}. {_WHAT_IS_READ}; save its text as one of these.")
    text, notices = decode(raw, name)
    return _document(text, format, name, notices)


def read_text(text: str, *, format: Format = "plain", name: str = "<text>") -> Document:
    """The document in a string. Lone surrogates become U+FFFD. Raises ReadingError for more than `LIMIT` bytes of UTF-8."""
    try:
        size = len(text) if text.isascii() else len(text.encode())
    except UnicodeEncodeError:
        text = _SURROGATES.sub("\ufffd", text)
        size = len(text.encode())
    if size > LIMIT:
        raise too_large(name, size)
    return _document(text, format, name, ())


def _document(text: str, format: Format, name: str, notices: tuple[Notice, ...]) -> Document:
    front = front_matter.find(text)
    if format == "plain":
        blocks, prose = plain.blocks_of(text, front.end)
    else:
        from factcheck.reading import markdown  # the parser behind it is loaded only where it is needed

        blocks, prose = markdown.blocks_of(text, front.end)
    return Document(name, text, prose, blocks, front.metadata, (*notices, *front.notices))


def _bytes_of(path: Path, name: str) -> bytes:
    try:
        if path.is_dir():
            raise ReadingError(f"{name} is a directory; name the documents in it.")
        if (size := path.stat().st_size) > LIMIT:
            raise too_large(name, size)
        with path.open("rb") as file:
            return file.read(LIMIT + 1)
    except FileNotFoundError:
        raise ReadingError(f"There is no file {name}; check the path and the working directory.") from None
    except PermissionError:
        raise ReadingError(f"{name} may not be read; check its permissions.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ReadingError(f"{name} cannot be read: {reason}.") from None
