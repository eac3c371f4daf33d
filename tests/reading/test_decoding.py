"""Bytes become text with true offsets, and what cannot be read is refused with a sentence that helps."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from factcheck.document import Span
from factcheck.reading import LIMIT, ReadingError, read, read_bytes, read_text

SENTENCE = "The mill at Orrin was sold for 3 million euros."


def write(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_is_read_in_the_usual_encodings(tmp_path: Path, encoding: str) -> None:
    document = read(write(tmp_path, "mill.txt", f"{SENTENCE} Zoë’s “plan” holds.".encode(encoding)))
    span = document.blocks[0].span
    assert document.text[span.start : span.end] == f"{SENTENCE} Zoë’s “plan” holds."
    assert document.prose[span.start : span.end] == f"{SENTENCE} Zoë's “plan” holds."
    assert document.notices == ()


def test_byte_order_mark_stays_in_the_text_and_out_of_the_prose() -> None:
    document = read_bytes(SENTENCE.encode("utf-8-sig"))
    assert document.text[0] == "\ufeff"
    assert document.prose[0] == " "
    assert document.blocks[0].span == Span(1, 1 + len(SENTENCE))


def test_undecodable_bytes_are_replaced_and_reported() -> None:
    document = read_bytes(b"One line.\n\nThe caf\xe9 of Ren\xe9 is open.", name="cafe.txt")
    assert "caf\ufffd of Ren\ufffd is open." in document.text
    (notice,) = document.notices
    assert notice.message.startswith("2 stretches of bytes are not UTF-8")
    assert "line 3 of cafe.txt" in notice.message
    assert notice.span is not None
    assert document.text[notice.span.start] == "\ufffd"


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"%PDF-1.7\n1 0 obj", "a PDF"),
        (b"PK\x03\x04\x14\x00", "a ZIP archive"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a PNG image"),
        (b"abc\0\0def" * 9, "NUL bytes"),
        (SENTENCE.encode("utf-16-le"), "UTF-16 text without a byte order mark"),
    ],
)
def test_binary_files_are_refused_with_what_they_look_like(tmp_path: Path, content: bytes, what: str) -> None:
    with pytest.raises(ReadingError, match=what) as refusal:
        read(write(tmp_path, "scan.txt", content))
    assert "scan.txt" in str(refusal.value)
    assert ".md" in str(refusal.value)


def test_a_text_may_begin_with_the_letters_of_a_binary_format() -> None:
    assert read_bytes(b"RIFF is a container format.").blocks


def test_missing_file_directory_and_unknown_suffix_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="There is no file"):
        read(tmp_path / "gone.txt")
    with pytest.raises(ReadingError, match="is a directory"):
        read(tmp_path)
    with pytest.raises(ReadingError, match="rename it or pipe it"):
        read(write(tmp_path, "notes.rst", SENTENCE.encode()))
    with pytest.raises(ReadingError, match="looks like a ZIP archive"):
        read(write(tmp_path, "notes.docx", b"PK\x03\x04rest"))
    with pytest.raises(ReadingError, match="cannot be read"):
        read(tmp_path / "nul\0.txt")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read everything")
def test_unreadable_file_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "secret.txt", b"x")
    path.chmod(0)
    with pytest.raises(ReadingError, match="permissions"):
        read(path)


def test_too_large_inputs_are_refused_not_truncated(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(LIMIT + 1)
    with pytest.raises(ReadingError, match="10 MB"):
        read(path)
    with pytest.raises(ReadingError, match="10 MB"):
        read_text("x" * (LIMIT + 1))
    with pytest.raises(ReadingError, match="10 MB"):
        read_bytes(b"x" * (LIMIT + 1))


def test_empty_inputs_are_documents_without_blocks(tmp_path: Path) -> None:
    for content in (b"", b"\n \n\t\n", b"\xef\xbb\xbf"):
        for name in ("empty.txt", "empty.md"):
            assert read(write(tmp_path, name, content)).blocks == ()


def test_the_suffix_decides_the_format(tmp_path: Path) -> None:
    for name in ("a.txt", "a.text", "a.TXT", "README"):
        assert read(write(tmp_path, name, b"# One\n\nTwo is here.")).blocks[0].kind != "title" or name
    for name in ("a.md", "a.markdown"):
        assert read(write(tmp_path, name, b"# One\n\nTwo is here.")).blocks[0].level == 1
        assert read(write(tmp_path, name, b"# One\n\nTwo is here.")).blocks[0].span.start == 2


def test_lone_surrogates_become_replacement_characters() -> None:
    document = read_text("A \ud800 stray half.")
    assert document.text == "A \ufffd stray half."
