"""The document's own date, and times placed by it."""

from __future__ import annotations

import datetime as dt
import re
import time
from dataclasses import replace
from pathlib import Path

import pytest

import factcheck
from factcheck.claims.collection import Claims
from factcheck.claims.date import Date
from factcheck.claims.when import When
from factcheck.engine import claims_of
from factcheck.reading import read_text


def read(text: str, published: str | None = None) -> Claims:
    document = read_text(text)
    if published:
        document = replace(document, metadata=replace(document.metadata, published=dt.date.fromisoformat(published)))
    return claims_of(document)


@pytest.mark.parametrize(
    "text",
    [
        "Friday, 3 May 2019\n\nThe mayor opened the bridge.",
        "LEEDS, 3 May 2019 - The mayor opened the bridge.",
        "Port Vale, Calif. - May 3, 2019 - The mayor opened the bridge.",
        "LEEDS, England, May 3, 2019 /Newswire/ -- The mayor opened the bridge.",
        "The bridge is open\n\nPublished: 3 May 2019\n\nThe mayor opened it.",
        "3 May 2019\n\nThe mayor opened the bridge.",
    ],
)
def test_dateline_dates_the_document(text: str) -> None:
    claims = read(text)
    assert claims.date == dt.date(2019, 5, 3)
    assert [date.days for date in claims.of(Date) if date.dateline] == [(dt.date(2019, 5, 3), dt.date(2019, 5, 4))]


@pytest.mark.parametrize(
    "text",
    [
        "On 3 May 2019 the mayor opened the bridge.",
        "The bridge was opened on 3 May 2019.\n\nIt is blue.",
        "Born in Leeds, 3 May 1950, she sings.",
    ],
)
def test_date_in_the_text_is_no_dateline(text: str) -> None:
    assert read(text).date is None


def test_metadata_outrank_the_dateline() -> None:
    assert read("LEEDS, 3 May 2019 - The bridge is open.", "2019-05-04").date == dt.date(2019, 5, 4)


def test_dateline_without_year_gives_no_date_but_is_marked() -> None:
    claims = read("LEEDS, May 3 - The mayor opened the bridge on Friday.")
    assert claims.date is None
    assert [date.text for date in claims.of(Date) if date.dateline] == ["May 3"]


@pytest.mark.parametrize(
    ("text", "first", "after"),
    [
        ("The mayor spoke on Wednesday.", "2020-09-30", "2020-10-01"),
        ("The mayor will speak on Wednesday.", "2020-10-07", "2020-10-08"),
        ("The mayor spoke yesterday.", "2020-09-30", "2020-10-01"),
        ("Sales rose between June and September.", "2020-06-01", "2020-10-01"),
        ("Sales rose in November.", "2019-11-01", "2019-12-01"),
        ("Sales will rise in November.", "2020-11-01", "2020-12-01"),
        ("Sales rose last month.", "2020-09-01", "2020-10-01"),
        ("It will hire 300 over the next three years.", "2020-10-01", "2023-10-01"),
        ("It will hire 300 within a year.", "2020-10-01", "2021-10-01"),
        ("It was signed three weeks ago.", "2020-09-07", "2020-09-14"),
        ("Sales fell in the six months to June.", "2020-01-01", "2020-07-01"),
        ("It will close by the end of the year.", "2020-01-01", "2021-01-01"),
    ],
)
def test_relative_times_are_placed_by_the_document_date(text: str, first: str, after: str) -> None:
    (claim,) = read(text, "2020-10-01").of(When)
    assert claim.days == (dt.date.fromisoformat(first), dt.date.fromisoformat(after))
    assert claim.anchor == "document"
    (bare,) = read(text).of(When)
    assert bare.days is None
    assert bare.anchor == "none"


def test_order_of_figures_is_taken_from_the_document() -> None:
    british = [date.days for date in read("Issued 28/02/2019, valid until 04/05/2020.").of(Date)]
    american = [date.days for date in read("Issued 02/28/2019, valid until 04/05/2020.").of(Date)]
    assert british[1] is not None
    assert american[1] is not None
    assert british[1].first == dt.date(2020, 5, 4)
    assert american[1].first == dt.date(2020, 4, 5)
    assert read("Issued on 28 February, valid until 04/05/2020.").of(Date).where(lambda date: date.month == 5)
    assert read("Issued on February 28, valid until 04/05/2020.").of(Date).where(lambda date: date.month == 4)
    both = "Issued on February 28 or 2 March, valid until 04/05/2020."
    assert read(both).of(Date).where(lambda date: date.open_order)
    (left_open,) = read("Valid until 04/05/2020.").of(Date)
    assert left_open.days is None
    assert left_open.open_order


def test_no_module_asks_the_clock() -> None:
    roots = [Path(str(factcheck.__file__)).parent, Path(str(factcheck.__file__)).parent.parent / "rules"]
    asks = re.compile(r"\.(?:today|now|utcnow)\(|\btime\.time\(|\blocaltime\(|\bgmtime\(")
    for root in roots:
        for path in root.rglob("*.py"):
            assert not asks.search(path.read_text(encoding="utf-8")), path


def test_report_is_the_same_whatever_the_clock_says(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "On Wednesday it said it will hire 300 by 2021, over the next two years."
    before = factcheck.check(text).model_dump_json()
    monkeypatch.setattr(time, "time", lambda: 4_000_000_000.0)
    assert factcheck.check(text).model_dump_json() == before
