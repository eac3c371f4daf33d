"""Reports for programs: everything that is known of a run, enough to make any other format from it.

The shape is `Output`, published as report.schema.json beside this file. Offsets count code points; lines and columns count
from 1.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Sequence
from typing import Literal, TypedDict

from pydantic import BaseModel, ConfigDict, SerializeAsAny

from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims
from factcheck.claims.measured import Number, Range
from factcheck.document import Document, Span
from factcheck.report import Report, RulePage, Unread
from factcheck.rulebook import check
from factcheck.rulebook.check import RestsOn, Severity
from factcheck.rulebook.fingerprint import fingerprints
from factcheck.timeline import Moment

VERSION: Literal[1] = 1
WIDTH = 120
"""Columns up to which a record is written on one line."""
SURROGATE = re.compile("[\ud800-\udfff]")


class Record(BaseModel):
    """A part of the output: these fields and no others."""

    model_config = ConfigDict(extra="forbid", defer_build=True)


class Place(Record):
    """One end of a check. `line` and `column` are None if the document is not part of the report."""

    document: str
    span: Span
    line: int | None
    column: int | None
    text: str
    label: str


class Step(Record):
    """One line of working. value: what the expression gives for the stated numbers; interval: what they stand for."""

    expression: str
    result: str
    operands: list[Place]
    value: Number | None
    interval: Range | None


class Check(Record):
    """What all checks have. fingerprint: names the check from one run to the next, wherever it stands in the text."""

    rule: str
    fingerprint: str
    message: str
    places: list[Place]
    working: list[Step]
    rests_on: RestsOn


class Agreement(Check):
    """Two statements that were compared, and hold together."""


class OpenQuestion(Check):
    """Something that could not be compared, and what would settle it."""

    settles: str


class Finding(Check):
    """A conflict or a defect."""

    severity: Severity
    assumption: str
    explanations: list[str]
    repairs: list[str]
    settles: str


class Block(Record):
    """A run of text with one function on the page, and the spans of its sentences."""

    kind: str
    span: Span
    sentences: list[Span]
    level: int
    reason: str


class Notice(Record):
    """Something that had to be done to the input, or left undone."""

    message: str
    span: Span | None


class DocumentRecord(Record):
    """A document with its text, code point for code point. fiscal_year_end: a month from 1 to 12, if the metadata give it."""

    name: str
    published: dt.date | None
    language: str | None
    title: str | None
    source: str | None
    fiscal_year_end: int | None
    text: str
    blocks: list[Block]
    notices: list[Notice]


class Failure(Record):
    """Why a result is missing: a document that could not be checked (`rule` is None), or a rule that failed on a document."""

    document: str
    rule: str | None
    message: str


class ReportRecord(Record):
    """All that is said of `documents[0]`; the other documents are its sources.

    checked: False for a document in another language, of which a notice says so, and nothing else. date: the document's own,
    from its metadata or its dateline. rules: the ids of those that were run.
    """

    checked: bool
    date: dt.date | None
    documents: list[DocumentRecord]
    findings: list[Finding]
    agreements: list[Agreement]
    open_questions: list[OpenQuestion]
    timeline: list[Moment]
    claims: list[SerializeAsAny[Claim]]
    rules: list[str]


class Output(Record):
    """A whole run. rules: the page of every rule that was asked for."""

    version: Literal[1]
    reports: list[ReportRecord]
    failures: list[Failure]
    rules: list[RulePage]


class ClaimsRecord(Record):
    """The claims of one document."""

    document: str
    claims: list[SerializeAsAny[Claim]]


class ClaimsOutput(Record):
    """What `factcheck claims --format json` prints."""

    version: Literal[1]
    documents: list[ClaimsRecord]
    failures: list[Failure]


def write(reports: Sequence[Report], *, rules: Sequence[RulePage] = (), unread: Sequence[Unread] = ()) -> str:
    """All reports as one JSON document in the shape of `Output`. Lone surrogates become U+FFFD, so that it is strict UTF-8."""
    failures = [Failure(document=missing.document, rule=None, message=missing.message) for missing in unread]
    for report in reports:
        name = report.document.name
        if not report.checked:
            reason = report.document.notices[-1].message
            failures.append(Failure(document=name, rule=None, message=reason))
        failures += [
            Failure(document=name, rule=failed.rule, message=f"{failed.error} at {failed.where}") for failed in report.failures
        ]
    return _text(Output(version=VERSION, reports=[_report(report) for report in reports], failures=failures, rules=list(rules)))


def write_claims(documents: Sequence[Claims], unread: Sequence[Unread] = ()) -> str:
    """The claims of documents as one JSON document in the shape of `ClaimsOutput`."""
    return _text(
        ClaimsOutput(
            version=VERSION,
            documents=[ClaimsRecord(document=claims.document.name, claims=list(claims)) for claims in documents],
            failures=[Failure(document=missing.document, rule=None, message=missing.message) for missing in unread],
        )
    )


def schema(claim_types: Iterable[type[Claim]]) -> str:
    """The JSON Schema of `Output`; every claim is one of the types given."""
    from pydantic.json_schema import models_json_schema

    types = sorted(claim_types, key=lambda kind: kind.__name__)
    models: list[tuple[type[BaseModel], Literal["serialization"]]] = [(kind, "serialization") for kind in types]
    named, whole = models_json_schema([*models, (Output, "serialization")])
    definitions = whole["$defs"]
    claims = [named[model, mode] for model, mode in models]
    definitions["ReportRecord"]["properties"]["claims"]["items"] = {"anyOf": claims}
    published = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "factcheck report",
        **named[Output, "serialization"],
        "$defs": {name: definitions[name] for name in sorted(definitions)},
    }
    return f"{_json(published)}\n"


def _report(report: Report) -> ReportRecord:
    return ReportRecord(
        checked=report.checked,
        date=report.date,
        documents=[_document(document) for document in report.documents],
        findings=[
            Finding(
                **_shared(found, fingerprint, report.documents),
                severity=found.severity,
                assumption=found.assumption,
                explanations=list(found.explanations),
                repairs=list(found.repairs),
                settles=found.settles,
            )
            for found, fingerprint in zip(report.findings, fingerprints(report.findings), strict=True)
        ],
        agreements=[
            Agreement(**_shared(found, fingerprint, report.documents))
            for found, fingerprint in zip(report.agreements, fingerprints(report.agreements), strict=True)
        ],
        open_questions=[
            OpenQuestion(**_shared(found, fingerprint, report.documents), settles=found.settles)
            for found, fingerprint in zip(report.open_questions, fingerprints(report.open_questions), strict=True)
        ],
        timeline=list(report.timeline),
        claims=list(report.claims),
        rules=list(report.rules),
    )


class _Shared(TypedDict):
    rule: str
    fingerprint: str
    message: str
    places: list[Place]
    working: list[Step]
    rests_on: RestsOn


def _shared(found: check.Check, fingerprint: str, documents: Sequence[Document]) -> _Shared:
    return {
        "rule": found.rule,
        "fingerprint": fingerprint,
        "message": found.message,
        "places": [_place(place, documents) for place in found.places],
        "working": [
            Step(
                expression=step.expression,
                result=step.result,
                operands=[_place(operand, documents) for operand in step.operands],
                value=step.value,
                interval=step.interval,
            )
            for step in found.working
        ],
        "rests_on": found.rests_on,
    }


def _place(place: check.Place, documents: Sequence[Document]) -> Place:
    document = next((document for document in documents if document.name == place.document), None)
    position = None if document is None else document.position(place.span.start)
    return Place(
        document=place.document,
        span=place.span,
        line=position and position.line,
        column=position and position.column,
        text=place.text,
        label=place.label,
    )


def _document(document: Document) -> DocumentRecord:
    metadata = document.metadata
    return DocumentRecord(
        name=document.name,
        published=metadata.published,
        language=metadata.language,
        title=metadata.title,
        source=metadata.source,
        fiscal_year_end=metadata.fiscal_year_end,
        text=document.text,
        blocks=[
            Block(kind=block.kind, span=block.span, sentences=list(block.sentences), level=block.level, reason=block.reason)
            for block in document.blocks
        ],
        notices=[Notice(message=notice.message, span=notice.span) for notice in document.notices],
    )


def _text(output: BaseModel) -> str:
    return SURROGATE.sub("\ufffd", _json(output.model_dump(mode="json"))) + "\n"


def _json(value: object, indent: str = "") -> str:
    """JSON over several lines, where a record that holds no records stays on one line if it is short."""
    if not isinstance(value, dict | list) or not value:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    if _is_flat(value):
        line = json.dumps(value, ensure_ascii=False, allow_nan=False)
        if len(indent) + len(line) <= WIDTH:
            return line
    inner = f"{indent} "
    if isinstance(value, dict):
        items = [f"{inner}{json.dumps(key, ensure_ascii=False)}: {_json(item, inner)}" for key, item in value.items()]
        return "{\n" + ",\n".join(items) + f"\n{indent}}}"
    return "[\n" + ",\n".join(f"{inner}{_json(item, inner)}" for item in value) + f"\n{indent}]"


def _is_flat(value: dict[str, object] | list[object]) -> bool:
    """True for a container that holds no record, only scalars and lists such as spans."""
    children = value.values() if isinstance(value, dict) else value
    return not any(isinstance(child, dict) or (isinstance(child, list) and not _is_flat(child)) for child in children)
