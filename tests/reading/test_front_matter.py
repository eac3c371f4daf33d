"""Front matter gives the metadata and is no prose."""

from __future__ import annotations

import datetime as dt

import pytest

from factcheck.document import Metadata
from factcheck.reading import Format, read_text

BODY = "The ferry sails at noon.\n"


@pytest.mark.parametrize("format", ["plain", "markdown"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_known_keys_are_read_and_the_block_is_no_prose(format: Format, end: str) -> None:
    text = (
        f'---\ntitle: "Ferry: the timetable"\ndate: 2019-05-04T10:00:00Z # last\nlang: en-GB\nsource: Port of Aske\n---\n\n{BODY}'
    )
    document = read_text(text.replace("\n", end), format=format)
    assert document.metadata == Metadata(dt.date(2019, 5, 4), "en-GB", "Ferry: the timetable", "Port of Aske")
    assert document.notices == ()
    assert [document.text[block.span.start : block.span.end] for block in document.blocks] == [BODY.strip()]
    assert document.prose.strip() == BODY.strip()


def test_toml_front_matter_is_read() -> None:
    document = read_text(f"+++\npublished = 2020-02-29\ntitle = 'Leap'\n+++\n{BODY}")
    assert document.metadata == Metadata(dt.date(2020, 2, 29), None, "Leap", None)


@pytest.mark.parametrize("value", ["2021-02-30", "next Tuesday", "05/04/2019"])
def test_a_date_that_is_none_is_reported_with_its_line(value: str) -> None:
    document = read_text(f"---\ntitle: X\npublished: {value}\n---\n{BODY}")
    (notice,) = document.notices
    assert value in notice.message
    assert "line 3" in notice.message
    assert "2024-03-31" in notice.message
    assert document.metadata.published is None


@pytest.mark.parametrize(
    ("value", "month"), [("03-31", 3), ("31 March", 3), ("Sept 30", 9), ("2021-06-30", 6), ("12", 12), ("'January'", 1)]
)
def test_end_of_the_fiscal_year_is_a_month(value: str, month: int) -> None:
    document = read_text(f"---\nfiscal_year_end: {value}\n---\n{BODY}")
    assert document.metadata.fiscal_year_end == month
    assert document.notices == ()


@pytest.mark.parametrize("value", ["13", "Marsh", "spring", "2021"])
def test_end_of_the_fiscal_year_that_is_no_month_is_reported(value: str) -> None:
    document = read_text(f"---\nfiscal_year_end: {value}\n---\n{BODY}")
    (notice,) = document.notices
    assert f"“fiscal_year_end: {value}” on line 2" in notice.message
    assert document.metadata.fiscal_year_end is None


def test_keys_of_site_generators_are_passed_over_and_slips_are_not() -> None:
    text = (
        f"---\nlayout: post\ntags:\n- ports\n- {{a: b}}\npublished: true\npublishd: 2020-01-01\nparent: /manual.html\n---\n{BODY}"
    )
    (notice,) = read_text(text).notices
    assert "“publishd” on line 7" in notice.message
    assert "“published”" in notice.message


def test_published_outranks_date() -> None:
    for lines in ("date: 2020-01-01\npublished: 2021-01-01", "published: 2021-01-01\ndate: 2020-01-01"):
        assert read_text(f"---\n{lines}\n---\n{BODY}").metadata.published == dt.date(2021, 1, 1)


@pytest.mark.parametrize(
    "text", ["---\n\nA rule above, and none\nbelow.\n", "---\nNot a key, but prose.\n---\n", "Text\n---\na: b\n---\n"]
)
def test_what_only_looks_like_front_matter_is_text(text: str) -> None:
    document = read_text(text)
    assert document.metadata == Metadata()
    assert document.blocks
