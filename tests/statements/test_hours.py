"""Lengths in hours and minutes beside two times of day."""

from __future__ import annotations

import pytest

from factcheck.engine import claims_of
from factcheck.reading import read_text
from factcheck.statements.lengths.hours import Hours


def hours(text: str) -> list[Hours]:
    return list(claims_of(read_text(text)).of(Hours))


@pytest.mark.parametrize(
    ("text", "minutes", "at_most"),
    [
        ("The meeting began at 10 a.m. and ended at 12.30 p.m., lasting five hours.", (150,), False),
        ("The boat docks at 18:00; it left Tarn at 16:00 and the crossing took five hours.", (120,), False),
        ("The lights failed at 10:15 and came back at 12:15, six hours later.", (120,), False),
        ("The shift from 10pm to 6am lasted nine hours.", (480,), False),
        ("The outage lasted 95 minutes, from 14:10 to 14:55.", (45,), False),
        ("The train left Bern at 08:02 and arrived in Ulm at 12:10. The journey took six hours.", (248,), True),
        ("The play starts at 7.15pm and ends at midnight; it runs for two hours without a break.", (285,), False),
    ],
)
def test_minutes_lie_between_two_clock_times(text: str, minutes: tuple[int, ...], at_most: bool) -> None:
    (found,) = hours(text)
    assert (found.minutes, found.at_most) == (minutes, at_most)


@pytest.mark.parametrize(
    "text",
    [
        "The concert starts at 7.30pm and ends at 10pm. It runs for 105 minutes, with an interval.",
        "He works from 9am to 5pm, with a lunch break, seven hours in all.",
        "A two-hour class is held every day from 9am to 5pm.",
        "The flight leaves at 10.15am local time and lands at 1.05pm; it takes eight hours.",
        "The museum is open from 10am to 6pm. Allow two hours for a visit.",
    ],
)
def test_parted_hours_are_left_alone(text: str) -> None:
    assert hours(text) == []
