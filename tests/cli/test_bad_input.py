"""Whatever is wrong with what the user gives: one sentence that says what to do, and the other documents get their reports."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.running import Ran, factcheck

GOOD = "The council met on Tuesday. It approved 40 new flats in Harbour Street.\n"


def check(folder: Path, *arguments: str, stdin: bytes = b"") -> Ran:
    return factcheck("check", *arguments, cwd=folder, stdin=stdin)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good.txt").write_text(GOOD)
    return tmp_path


def told(ran: Ran, *parts: str) -> None:
    """One line on stderr that holds these parts, and exit code 2."""
    assert ran.code == 2
    assert ran.err.startswith("factcheck: ")
    assert ran.err.count("\n") == 1
    for part in parts:
        assert part in ran.err


def test_missing_file_names_the_nearest_and_the_rest_is_checked(folder: Path) -> None:
    ran = check(folder, "goood.txt", "good.txt")
    told(ran, "There is no file or folder “goood.txt”", "Did you mean “good.txt”?")
    assert "good.txt: " in ran.out
    assert "not checked" in ran.out


def test_missing_folder_is_named(folder: Path) -> None:
    told(check(folder, "texts/a.txt"), "“texts/a.txt”", "nor the folder “texts”")


def test_folder_without_documents(folder: Path) -> None:
    (folder / "empty").mkdir()
    (folder / "empty" / "data.csv").write_text("1")
    ran = check(folder, "empty", "good.txt")
    told(ran, "The folder “empty” holds no documents", ".markdown, .md, .text or .txt")
    assert "good.txt: " in ran.out


@pytest.mark.parametrize("content", [b"%PDF-1.7\x00\x01", b"\x89PNG\r\n\x1a\n\x00\x00", b"text\x00with\x00nulls" * 50])
def test_binary_file_is_refused(folder: Path, content: bytes) -> None:
    (folder / "b.txt").write_bytes(content)
    ran = check(folder, "b.txt", "good.txt")
    told(ran, "b.txt")
    assert "good.txt: " in ran.out


def test_undecodable_bytes_are_read_as_such_and_reported(folder: Path) -> None:
    (folder / "latin.txt").write_bytes(GOOD.encode() + "The café in Zürich closed.\n".encode("latin-1"))
    ran = check(folder, "latin.txt")
    assert ran.code == 0
    assert "UTF-8" in ran.out


@pytest.mark.parametrize("content", ["", " \n\n"])
def test_empty_file(folder: Path, content: str) -> None:
    (folder / "empty.txt").write_text(content)
    ran = check(folder, "empty.txt", "good.txt")
    told(ran, "“empty.txt” is empty")
    assert "good.txt: " in ran.out


def test_empty_stdin(folder: Path) -> None:
    told(check(folder, "-"), "“<stdin>” is empty")


def test_file_of_20_megabytes_is_refused(folder: Path) -> None:
    (folder / "huge.txt").write_bytes(GOOD.encode() * (20_000_000 // len(GOOD)))
    ran = check(folder, "huge.txt", "good.txt")
    told(ran, "huge.txt", "MB")
    assert "good.txt: " in ran.out
    told(check(folder, "-", stdin=(folder / "huge.txt").read_bytes()), "<stdin>", "MB")


FRENCH = (
    "Le conseil municipal a approuvé mardi la construction de quarante logements dans la rue du Port. "
    "Les travaux, qui doivent commencer au printemps, coûteront près de douze millions d’euros, selon la mairie. "
    "« Nous attendions cette décision depuis des années », a déclaré la maire, qui espère accueillir les premiers habitants.\n"
)


def test_text_in_another_language_is_said_to_be_unchecked(folder: Path) -> None:
    (folder / "fr.txt").write_text(FRENCH)
    ran = check(folder, "fr.txt", "good.txt")
    told(ran, "“fr.txt” was not checked", "English")
    assert "fr.txt: not checked" in ran.out
    assert "good.txt: " in ran.out
    told(factcheck("claims", "fr.txt", cwd=folder), "“fr.txt” is not in English")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions bind neither root nor Windows")
def test_file_that_may_not_be_read(folder: Path) -> None:
    (folder / "secret.txt").write_text(GOOD)
    (folder / "secret.txt").chmod(0)
    told(check(folder, "secret.txt"), "secret.txt")


def test_file_name_that_is_not_utf_8_and_one_with_an_escape(folder: Path) -> None:
    (folder / "\x1b[31mred.txt").write_text(GOOD)
    os.close(os.open(os.fsencode(folder) + b"/caf\xe9.txt", os.O_CREAT | os.O_WRONLY))
    ran = check(folder, ".")
    assert "caf\ufffd.txt” is empty" in ran.err
    assert "\x1b" not in ran.out + ran.err
    assert "[U+001B][31mred.txt" in ran.out


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (("check", "good.txt", "--pubished", "2024-05-01"), ("has no option “--pubished”", "Did you mean “--published”?")),
        (("check", "good.txt", "--xyz"), ("has no option “--xyz”", "`factcheck check --help`")),
        (("chek", "good.txt"), ("“chek” is not a command", "Did you mean “check”?")),
        (("good.txt",), ("“good.txt” is not a command", "`factcheck check good.txt`")),
        ((), ("Say what to do",)),
        (("check",), ("PATH",)),
        (("check", "good.txt", "--published", "31/05/2024"), ("“31/05/2024”", "2024-05-31")),
        (("check", "good.txt", "--published", "2024-02-30"), ("“2024-02-30”",)),
        (("check", "good.txt", "--published", "2024-W22-5"), ("“2024-W22-5”",)),
        (("check", "good.txt", "--format", "jsn"), ("--format", "terminal", "json", "html")),
        (("check", "good.txt", "--fail-on", "warn"), ("--fail-on", "warning")),
        (
            ("check", "good.txt", "--select", "no-such-rule"),
            ("There is no rule or group of rules “no-such-rule”", "`factcheck rules`"),
        ),
        (("check", "good.txt", "--ignore", "quotes/*,nothing/*"), ("“nothing/*”",)),
        (("check", "good.txt", "--select", "quotes", "--ignore", "quotes"), ("No rule is left",)),
        (("explain", "quotes"), ("There is no rule “quotes”",)),
        (("rules", "extra"), ("has no argument “extra”",)),
        (("check", "good.txt", "--output", "."), ("is a folder",)),
        (("check", "good.txt", "--output", "good.txt"), ("would overwrite it",)),
        (("check", "good.txt", "--output", "good.txt/report.txt"), ("cannot be written",)),
        (("check", "good.txt", "--format", "html", "--output", "good.txt"), ("is a file",)),
        (("claims", "bad.txt"), ("There is no file or folder “bad.txt”",)),
    ],
)
def test_wrong_use_is_one_sentence(folder: Path, arguments: tuple[str, ...], parts: tuple[str, ...]) -> None:
    ran = factcheck(*arguments, cwd=folder)
    told(ran, *parts)
    assert (folder / "good.txt").read_text() == GOOD
