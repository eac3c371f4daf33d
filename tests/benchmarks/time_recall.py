"""How many of 600 short texts with a slip of time are found, and how many without one are left alone, by kind of slip.

    python -m tests.benchmarks.time_recall           # both files, totals by kind
    python -m tests.benchmarks.time_recall open -v   # the texts of one file that go wrong

Work on `open.jsonl`; look at `closed.jsonl` only through its totals: where it falls behind, something was fitted. A text counts
as found if one warning or error touches both its places, `spans` as [substring, occurrence from 0].
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import factcheck

HERE = Path(__file__).with_name("time_texts")


def texts(name: str) -> Iterator[dict[str, Any]]:
    """The records of a file in order."""
    with (HERE / f"{name}.jsonl").open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def is_right(record: dict[str, Any]) -> bool:
    """True if a text with a slip is flagged at both places, or one without is left alone."""
    text = record["text"]
    date = dt.date.fromisoformat(record["date"]) if record["date"] else None
    found = [finding for finding in factcheck.check(text, published=date).findings if finding.severity != "note"]
    if record["expect"] == "silent":
        return not found
    places = [_place(text, *span) for span in record["spans"]]
    return any(all(any(s.start < end and start < s.end for s in finding.spans) for start, end in places) for finding in found)


def _place(text: str, substring: str, occurrence: int) -> tuple[int, int]:
    at = -1
    for _ in range(occurrence + 1):
        at = text.index(substring, at + 1)
    return at, at + len(substring)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="*", default=["open", "closed"])
    parser.add_argument("-v", "--verbose", action="store_true", help="print the texts that go wrong")
    options = parser.parse_args()
    for name in options.files:
        tally: dict[tuple[str, str], list[bool]] = {}
        for record in texts(name):
            right = is_right(record)
            tally.setdefault((record["kind"], record["expect"]), []).append(right)
            if options.verbose and not right:
                print(record["expect"], record["kind"], record["date"], record["text"])
        for kind in sorted({kind for kind, _ in tally}):
            flagged, silent = (tally.get((kind, expect), []) for expect in ("flag", "silent"))
            print(f"{name:7} {kind:17} found {sum(flagged):3}/{len(flagged):<3} silent {sum(silent):3}/{len(silent)}")


if __name__ == "__main__":
    main()
