"""Settings come from the working directory, in pyproject.toml or factcheck.toml; what is wrong in them is told with its line."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from factcheck.config import Config, ConfigError, load_config
from tests.cli.running import factcheck


def complaint(folder: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        load_config(folder)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_nothing_is_set_without_a_file(tmp_path: Path) -> None:
    assert load_config(tmp_path) == Config()


def test_table_in_pyproject(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.factcheck]\npublished = 2024-05-31\nignore = ["time"]\nfail-on = "note"\n')
    assert load_config(tmp_path) == Config(published=dt.date(2024, 5, 31), ignore=("time",), fail_on="note")


def test_pyproject_of_others_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.ruff]\nline-length = 100\n")
    assert load_config(tmp_path) == Config()


def test_own_file_outranks_pyproject(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.factcheck]\nnotes = true\n")
    (tmp_path / "factcheck.toml").write_text('published = "2024-05-31"\n')
    assert load_config(tmp_path) == Config(published=dt.date(2024, 5, 31))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("notes = true\nfail_onn = 'note'\n", ("factcheck.toml, line 2", "no setting “fail-onn”", "did you mean “fail-on”?")),
        ("zzz = 1\n", ("no setting “zzz”", "published, select, ignore")),
        ("\n\nfail-on = 'warn'\n", ("line 3", "“fail-on”", "'error', 'warning', 'note' or 'never'")),
        ("published = 2024-05-31T10:00:00\n", ("line 1", "“published”", "2024-05-31")),
        ("published = '2024-02-30'\n", ("line 1", "“published”")),
        ("select = 'people'\n", ("“select”", "a list")),
        ("select = [1]\n", ("“select”", "text in quotation marks")),
        ("notes = 'yes'\n", ("“notes”", "true or false")),
        ("notes = yes\n", ("factcheck.toml, line 1", "not TOML")),
        ("select = ['a'\n", ("factcheck.toml, line", "not TOML")),
    ],
)
def test_what_is_wrong_is_told_with_line_key_and_what_is_allowed(tmp_path: Path, text: str, parts: tuple[str, ...]) -> None:
    (tmp_path / "factcheck.toml").write_text(text)
    message = complaint(tmp_path)
    for part in parts:
        assert part in message


def test_line_is_counted_in_the_right_table(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\n\n[tool.factcheck]\nselect = []\nname = "y"\n')
    assert complaint(tmp_path).startswith("pyproject.toml, line 6: there is no setting “name”")


def test_file_that_is_not_utf_8(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_bytes(b"# ok\n# caf\xe9\n")
    assert complaint(tmp_path).startswith("factcheck.toml, line 2")


def test_command_line_outranks_the_file_and_a_file_beside_the_document_counts_for_nothing(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("The council met on Tuesday.\n")
    (tmp_path / "texts" / "factcheck.toml").write_text("broken")
    (tmp_path / "factcheck.toml").write_text('format = "json"\n')
    assert factcheck("check", "texts", cwd=tmp_path).out.startswith("{")
    assert factcheck("check", "texts", "--format", "terminal", cwd=tmp_path).out.startswith("texts/a.txt")
    (tmp_path / "factcheck.toml").write_text('format = "jsno"\n')
    ran = factcheck("check", "texts", cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("factcheck: factcheck.toml, line 1: “format” must be")
