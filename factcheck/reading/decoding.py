"""From bytes to text: what is text at all, in which encoding, and what was lost."""

from __future__ import annotations

import codecs
import re

from factcheck.document import Notice, Span

LIMIT = 10_000_000
"""Bytes of the largest input that is read."""

_BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive, as Word, Excel, OpenDocument and EPUB files are"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"%!PS", "a PostScript file"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"RIFF", "a media file (WebP, WAV or AVI)"),
    (b"OggS", "an Ogg media file"),
    (b"ID3", "an MP3 file"),
    (b"fLaC", "a FLAC file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"PAR1", "a Parquet file"),
    (b"\x7fELF", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\x00asm", "a program"),
)
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LINE_END = re.compile(r"\r\n|\n|\r")


class ReadingError(Exception):
    """A file that cannot be read; the message says which, why, and what would help."""


def too_large(name: str, size: int) -> ReadingError:
    """The refusal of an input of `size` bytes."""
    return ReadingError(
        f"{name} is larger than the {LIMIT // 1_000_000} MB that are read at a time ({size / 1e6:.1f} MB or more); "
        "split it and check the parts."
    )


def describe_binary(raw: bytes) -> str | None:
    """What binary content looks like ("a PDF"); None if it may be text."""
    for beginning, what in _BEGINNINGS:
        if raw.startswith(beginning) and not _is_prose(raw, beginning):
            return what
    if raw.startswith(_UTF16) or b"\0" not in raw:
        return None
    sample = raw[:4096]
    if max(sample[0::2].count(0), sample[1::2].count(0)) * 4 > len(sample):
        return "UTF-16 text without a byte order mark"
    return "a binary file (it has NUL bytes)"


def _is_prose(raw: bytes, beginning: bytes) -> bool:
    """True where a beginning of letters only ("RIFF") opens what is plainly a text."""
    return beginning.isalnum() and raw[:1024].isascii() and b"\0" not in raw


def decode(raw: bytes, name: str) -> tuple[str, tuple[Notice, ...]]:
    """The text in the bytes, its byte order mark kept, and a notice if some bytes had to be replaced."""
    encoding = "utf-8"
    if raw.startswith(_UTF16):
        encoding = "utf-16-le" if raw.startswith(codecs.BOM_UTF16_LE) else "utf-16-be"
    try:
        return raw.decode(encoding), ()
    except UnicodeDecodeError as error:
        first = error.start
    text = raw.decode(encoding, errors="replace")
    before = raw[:first].decode(encoding)
    count = text.count("\ufffd") - raw.decode(encoding, errors="ignore").count("\ufffd")
    line = len(_LINE_END.findall(before)) + 1
    what, where = ("One stretch of bytes is", "on") if count == 1 else (f"{count} stretches of bytes are", "the first on")
    message = (
        f"{what} not {encoding.upper()} and read as “\ufffd”, {where} line {line} of {name}; "
        "save the file as UTF-8 to keep the characters."
    )
    return text, (Notice(message, Span(len(before), len(before) + 1)),)
