"""`factcheck claims --stream`: texts in and claims out, one JSON object a line."""

from __future__ import annotations

import datetime as dt
import json
import sys
from argparse import Namespace
from dataclasses import replace

from factcheck.cli import NOTHING, PROBLEM
from factcheck.cli.problem import say
from factcheck.engine import claims_of
from factcheck.reading import LIMIT, read_text
from factcheck.writers.stream import records


class _LineError(Exception):
    """A line that holds no text to read; the message says why."""


def run_stream(options: Namespace) -> int:
    """Answer every line of stdin with one of its own; a line that cannot be read is named on stderr and passed over."""
    unread = False
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if not line.strip():
            continue
        try:
            answer = _answer(line, options.published)
        except _LineError as problem:
            say(f"Line {number} of stdin {problem}")
            unread = True
            continue
        sys.stdout.buffer.write(answer.encode() + b"\n")
        sys.stdout.buffer.flush()
    return PROBLEM if unread else NOTHING


def _answer(line: bytes, published: dt.date | None) -> str:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        raise _LineError('is not JSON; each must be an object such as {"id": 1, "text": "It cost $3m."}.') from None
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        raise _LineError("has no “text”, which must be a string.")
    if len(asked["text"]) > LIMIT:
        raise _LineError(f"has a text of more than {LIMIT:,} characters.")
    document = read_text(asked["text"])
    day = _day(asked.get("ref")) or published
    if day is not None:
        document = replace(document, metadata=replace(document.metadata, published=day))
    answer = {"id": asked.get("id"), "claims": records(claims_of(document))}
    return json.dumps(answer, ensure_ascii=True, separators=(",", ":"))


def _day(reference: object) -> dt.date | None:
    if reference is None:
        return None
    try:
        return dt.date.fromisoformat(str(reference)[:10])
    except ValueError:
        raise _LineError(f"has a “ref” that is no day such as 2024-05-31: {str(reference)[:40]!r}.") from None
