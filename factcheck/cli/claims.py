"""`factcheck claims`: what is read from documents, before any rule looks at it."""

from __future__ import annotations

import datetime as dt
import sys
from argparse import Namespace
from dataclasses import replace
from functools import partial

from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims
from factcheck.cli import NOTHING, PROBLEM
from factcheck.cli.inputs import attempt, find_documents
from factcheck.cli.problem import UserError, say
from factcheck.cli.table import table
from factcheck.document import Document
from factcheck.engine import claims_of
from factcheck.reading import ReadingError
from factcheck.reading.language import is_english
from factcheck.writers.columns import printable, shortened

COLUMNS = 140
LONGEST = 44
"""Columns that a claim's own words get in the table."""
SHARED = frozenset(Claim.model_fields)


def run_claims(options: Namespace) -> int:
    """Show the claims of every document; one that cannot be read does not keep the others from being shown."""
    if options.stream:
        from factcheck.cli.stream import run_stream

        if options.paths:
            raise UserError(f"`factcheck claims --stream` reads stdin; it takes no document such as “{options.paths[0]}”.")
        return run_stream(options)
    if not options.paths:
        raise UserError("`factcheck claims` needs PATH, or --stream. `factcheck claims --help` tells how it is used.")
    found = find_documents(options.paths, options.stdin_name)
    read: list[Claims] = []
    unread = list(found.missing)
    for name, path in found.documents:
        claims = attempt(name, path, partial(_claims, published=options.published))
        if isinstance(claims, Claims):
            read.append(claims)
        else:
            unread.append(claims)
    for missing in unread:
        say(missing.message)
    if options.format == "json":
        from factcheck.writers.json import write_claims

        text = write_claims(read, unread)
    else:
        text = "\n".join(_table(claims) for claims in read)
    sys.stdout.buffer.write(text.encode())
    return PROBLEM if unread else NOTHING


def _claims(document: Document, published: dt.date | None) -> Claims:
    if published is not None:
        document = replace(document, metadata=replace(document.metadata, published=published))
    if is_english(document) is False:
        raise ReadingError(f"“{document.name}” is not in English, the only language that is read.")
    return claims_of(document)


def _table(claims: Claims) -> str:
    rows = [(_place(claims, claim), claim.kind, shortened(claim.text, LONGEST), _reading(claim)) for claim in claims]
    body = table(("place", "kind", "words", "read as"), rows, columns=COLUMNS) if rows else "No claim was read from it."
    return f"{printable(claims.document.name)}\n{body}\n"


def _place(claims: Claims, claim: Claim) -> str:
    line, column = claims.document.position(claim.span.start)
    return f"{line}:{column}"


def _reading(claim: Claim) -> str:
    """The fields that say how the words are understood, those of its kind first."""
    record = claim.model_dump(mode="json", exclude_none=True)
    own = [f"{name}={_value(value)}" for name, value in record.items() if name not in SHARED and value not in (False, [])]
    about = [f"{name}: {_value(value)}" for name, value in record["about"].items() if value != "actual"]
    speaker = [f"says: {claim.voice.speaker}"] if claim.voice.speaker else []
    return " · ".join((*own, *about, *speaker))


def _value(value: object) -> str:
    match value:
        case {"stated": stated, "interval": interval}:
            return f"{stated} {_value(interval)}"
        case {"low": low, "high": high, "low_closed": low_closed, "high_closed": high_closed}:
            left = "(−∞" if low is None else f"{'[' if low_closed else '('}{low}"
            return left + (", ∞)" if high is None else f", {high}{']' if high_closed else ')'}")
        case {"value": inner, **rest} if set(rest) <= {"span"}:
            return str(inner)
        case {"kind": _, "text": text}:
            return f"“{shortened(str(text), LONGEST)}”"
        case dict():
            return "(" + ", ".join(f"{name}={_value(inner)}" for name, inner in value.items()) + ")"
        case list():
            return ", ".join(map(_value, value))
        case _:
            return str(value)
