"""The whole flow on one page: document → mentions → resolved claims → statements → checks → report."""

from __future__ import annotations

import datetime as dt
import gc
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

from factcheck.claims.collection import Claims
from factcheck.claims.kinds import READERS, read_mentions
from factcheck.document import Document, Notice
from factcheck.reading import Format, read, read_text
from factcheck.reading.language import is_english
from factcheck.report import Report, RuleFailure
from factcheck.resolving import resolve
from factcheck.rulebook.check import Agreement, Check, Finding, OpenQuestion, milder
from factcheck.rulebook.pack import builtin_folder, load_pack
from factcheck.rulebook.rule import Rule
from factcheck.statements import build_statements
from factcheck.timeline import timeline
from factcheck.triage.one_cause import one_cause


def check(
    text: str | Path | Document,
    *,
    format: Format = "plain",
    published: dt.date | None = None,
    against: Sequence[str | Path | Document] = (),
    rules: Sequence[Rule] | None = None,
) -> Report:
    """Check one document. A string is always text, a `Path` always a file, whose name gives its format.

    published: the document's date; it outranks what the document says of itself. rules: the rules to run, by default the
    built-in ones. A document that is plainly not English is not checked, and its report says so. Raises ReadingError for a
    file that cannot be read, and NotImplementedError if `against` is not empty.
    """
    if against:
        raise NotImplementedError("Checking against sources is not yet possible; leave `against` empty.")
    with _collector_at_rest():
        document = _document(text, format)
        if published is not None:
            document = replace(document, metadata=replace(document.metadata, published=published))
        if is_english(document) is False:
            return _unchecked(document)
        return _report(claims_of(document), builtin_rules() if rules is None else rules)


def claims_of(document: Document) -> Claims:
    """All claims and statements of a document, frozen."""
    with _collector_at_rest():
        draft = read_mentions(document, READERS)
        resolve(draft)
        atoms = Claims(document, draft.freeze(), date=draft.date, calendar=draft.calendar)
        statements = build_statements(draft, atoms)
        claims = sorted([*atoms, *statements], key=lambda claim: (claim.span, claim.kind))
        return Claims(document, claims, date=draft.date, calendar=draft.calendar)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep the cyclic garbage collector from going through all the records of a long document again and again while more are
    made; they last, and none of them form a cycle.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


@cache
def builtin_rules() -> tuple[Rule, ...]:
    """The rules of the built-in pack, by id."""
    return load_pack(builtin_folder())


def _document(text: str | Path | Document, format: Format) -> Document:
    if isinstance(text, Document):
        return text
    return read(text) if isinstance(text, Path) else read_text(text, format=format)


def _report(claims: Claims, rules: Sequence[Rule]) -> Report:
    checks: list[Check] = []
    failures: list[RuleFailure] = []
    for rule in rules:
        try:
            checks += [_of_rule(rule, found) for found in rule(claims)]
        except Exception as error:
            failures.append(_failure(rule, error))
    findings = one_cause(found for found in checks if isinstance(found, Finding))
    checks = sorted((*findings, *(found for found in checks if not isinstance(found, Finding))), key=_order)
    return Report(
        documents=(claims.document,),
        claims=tuple(claims),
        findings=tuple(found for found in checks if isinstance(found, Finding)),
        agreements=tuple(found for found in checks if isinstance(found, Agreement)),
        open_questions=tuple(found for found in checks if isinstance(found, OpenQuestion)),
        rules=tuple(rule.id for rule in rules),
        failures=tuple(failures),
        date=claims.date,
        timeline=timeline(claims.document, claims),
    )


def _unchecked(document: Document) -> Report:
    notice = Notice(
        "It is not in English, the only language that can be checked; if it is, say “language: en” in its front matter."
    )
    return Report(
        documents=(replace(document, notices=(*document.notices, notice)),),
        claims=(),
        findings=(),
        agreements=(),
        open_questions=(),
        rules=(),
        checked=False,
    )


def _of_rule(rule: Rule, found: Check) -> Check:
    if isinstance(found, Finding):
        return found.model_copy(update={"rule": rule.id, "severity": milder(found.severity, rule.severity)})
    return found.model_copy(update={"rule": rule.id})


def _order(found: Check) -> tuple[str, int, int, str, str]:
    first = found.places[0]
    return (first.document, first.span.start, first.span.end, found.rule, found.message)


def _failure(rule: Rule, error: Exception) -> RuleFailure:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return RuleFailure(
        rule=rule.id, error=f"{type(error).__name__}: {error}", where=f"{Path(frame.filename).name}:{frame.lineno}"
    )
