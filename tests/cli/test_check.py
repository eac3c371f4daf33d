"""`factcheck check`: which documents, in which order, and where reports go."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.cli.output import page_names
from tests.cli.running import factcheck

WRONG = "The fair opens on Monday, 9 March 2023.\n"
"""9 March 2023 was a Thursday."""


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A working directory with a folder of documents, and of what is none."""
    for name in ("b.txt", "a.md", "sub/c.markdown", "sub/d.TEXT", ".hidden.txt", ".git/e.txt", "a.expected.toml", "data.csv"):
        path = tmp_path / "texts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{WRONG}\nIt is in hall {len(name)}.\n")
    return tmp_path


def names(out: str) -> list[str]:
    return [report["documents"][0]["name"] for report in json.loads(out)["reports"]]


def test_folders_are_searched_in_order_and_every_document_is_checked_once(texts: Path) -> None:
    ran = factcheck("check", "texts/sub", "texts", "./texts/b.txt", "--format", "json", cwd=texts)
    assert names(ran.out) == ["texts/a.md", "texts/b.txt", "texts/sub/c.markdown", "texts/sub/d.TEXT"]
    assert (ran.code, ran.err) == (1, "")


def test_stdin_is_a_document_with_a_name(texts: Path) -> None:
    ran = factcheck("check", "-", "--stdin-name", "draft.md", cwd=texts, stdin=f"# Fair\n\n{WRONG}".encode())
    assert "┌ draft.md:3:19" in ran.out
    ran = factcheck("check", "-", "--format", "json", cwd=texts, stdin=WRONG.encode())
    assert names(ran.out) == ["<stdin>"]


def test_published_makes_the_date_known(texts: Path) -> None:
    ran = factcheck("check", "-", "--published", "2023-03-01", "--format", "json", cwd=texts, stdin=WRONG.encode())
    report = json.loads(ran.out)["reports"][0]
    assert report["date"] == report["documents"][0]["published"] == "2023-03-01"


def test_select_and_ignore_choose_rules(texts: Path) -> None:
    def rules(*arguments: str) -> set[str]:
        ran = factcheck("check", "texts/b.txt", "--format", "json", *arguments, cwd=texts)
        return set(json.loads(ran.out)["reports"][0]["rules"])

    everything = rules()
    time = rules("--select", "time")
    assert time
    assert all(rule.startswith("time/") for rule in time)
    assert rules("--select", "time/*,quotes", "--ignore", "quotes") == time
    assert rules("--ignore", "time") == everything - time


def test_report_goes_to_a_file_and_stdout_stays_empty(texts: Path) -> None:
    for format in ("terminal", "json"):
        expected = factcheck("check", "texts", "--format", format, cwd=texts).out
        ran = factcheck("check", "texts", "--format", format, "--output", "out/report", cwd=texts)
        assert (ran.code, ran.out, ran.err) == (1, "", "factcheck: The report is in out/report.\n")
        assert (texts / "out/report").read_text() == expected
    assert [path.name for path in (texts / "out").iterdir()] == ["report"]


def test_output_to_a_device_is_written_not_replaced(texts: Path) -> None:
    assert factcheck("check", "texts", "--output", "/dev/null", cwd=texts).code == 1
    assert Path("/dev/null").is_char_device()


def test_output_to_a_link_keeps_the_link(texts: Path) -> None:
    (texts / "link").symlink_to("real")
    factcheck("check", "texts", "--output", "link", cwd=texts)
    assert (texts / "link").is_symlink()
    assert (texts / "real").is_file()


def test_html_has_a_page_for_each_document_and_an_index(texts: Path) -> None:
    ran = factcheck("check", "texts", "--format", "html", cwd=texts)
    assert (ran.code, ran.out) == (1, "")
    assert "4 reports are in the folder reports; open reports/index.html in a browser." in ran.err
    pages = sorted(path.name for path in (texts / "reports").iterdir())
    assert pages == ["a.html", "b.html", "c.html", "d.html", "index.html"]
    index = (texts / "reports" / "index.html").read_text()
    assert all(f'href="./{page}"' in index for page in pages if page != "index.html")


def test_html_of_one_document_can_be_one_page_or_stdout(texts: Path) -> None:
    ran = factcheck("check", "texts/b.txt", "--format", "html", "--output", "b.html", cwd=texts)
    assert (texts / "b.html").is_file()
    assert factcheck("check", "texts/b.txt", "--format", "html", "--output", "-", cwd=texts).out == (texts / "b.html").read_text()
    ran = factcheck("check", "texts", "--format", "html", "--output", "b.html", cwd=texts)
    assert ran.code == 2
    assert "4 documents do not fit into the one page" in ran.err


@pytest.mark.parametrize(
    ("documents", "pages"),
    [
        (["a.txt", "b/c.md"], ["a.html", "c.html"]),
        (["x/a.txt", "y/a.md", "z/a.md", "z/A.md"], ["a.html", "a.md.html", "z-a.md.html", "z-A.md-2.html"]),
        (["index.txt", "/abs/index.txt", "../index.txt"], ["index.txt.html", "abs-index.txt.html", "index.txt-2.html"]),
        (["<stdin>"], ["stdin.html"]),
        ([""], ["document.html"]),
    ],
)
def test_pages_have_names_of_their_own(documents: list[str], pages: list[str]) -> None:
    assert page_names(documents) == pages


def test_colour_follows_the_option_and_is_off_in_a_pipe(texts: Path) -> None:
    assert "\x1b[" not in factcheck("check", "texts/b.txt", cwd=texts).out
    assert "\x1b[" in factcheck("check", "texts/b.txt", "--color", "always", cwd=texts).out
