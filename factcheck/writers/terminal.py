"""Reports for reading in a terminal: every finding with its text, its working and its ways out, then what was compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from factcheck.document import Document
from factcheck.report import Report, RulePage, Unread
from factcheck.rulebook.check import SEVERITIES, Agreement, Check, Finding, OpenQuestion, Place, Severity, Step
from factcheck.writers.columns import printable, wrapped
from factcheck.writers.excerpts import Paint, excerpt
from factcheck.writers.summary import Remark, compared, counts, plural, unchecked, verdict

COLUMNS = 100
NAMES = 14
"""Columns of the names in front of the lines below a finding and a verdict."""
FEW = 3
"""Agreements and open questions that are spelled out when notes are folded."""
RESTS_ON = {
    "text": "",
    "text and its date": "the text and its date",
    "exchange rates": "exchange rates",
    "source": "a source document",
    "facts": "the facts supplied",
}
ANSI = {
    "error": "1;31",
    "warning": "1;33",
    "note": "1;36",
    "strong": "1",
    "main": "1;31",
    "other": "36",
    "gutter": "2",
    "name": "2",
    "good": "1;32",
}


def write(
    reports: Sequence[Report],
    *,
    rules: Sequence[RulePage] = (),
    unread: Sequence[Unread] = (),
    notes: bool = False,
    color: bool = False,
) -> str:
    """All reports, 100 columns wide. notes: show notes, agreements and open questions in full, not as one line of each."""
    paint = _colored if color else _plain
    lines: list[str] = []
    for report in reports:
        lines += _report(report, notes, paint)
        lines.append("")
    if len(reports) != 1 or unread:
        lines += _total(reports, unread, paint)
    return "\n".join(lines).rstrip("\n") + "\n"


def _report(report: Report, notes: bool, paint: Paint) -> Iterator[str]:
    for severity in SEVERITIES:
        findings = [finding for finding in report.findings if finding.severity == severity]
        for finding in findings if notes or severity != "note" else ():
            yield from _finding(finding, report, paint)
    yield from _verdict(report, notes, paint)


def _finding(finding: Finding, report: Report, paint: Paint) -> Iterator[str]:
    head = f"{finding.severity}[{finding.rule}]"
    first, *more = wrapped(f"{head} {finding.message}", COLUMNS)
    shown = printable(head)
    if first.startswith(shown):
        yield paint(finding.severity, shown) + paint("strong", first.removeprefix(shown))
    else:
        yield paint(finding.severity, first)
    yield from (paint("strong", line) for line in more)
    yield from _places(finding, report, _of_severity(paint, finding.severity))
    yield from _steps(finding.working, report, paint)
    yield from _named("assuming", [finding.assumption], paint)
    numbered = len(finding.explanations) > 1
    yield from _named("perhaps", [f"{n}. {text}" if numbered else text for n, text in enumerate(finding.explanations, 1)], paint)
    yield from _named("to mend", [f"- {text}" if len(finding.repairs) > 1 else text for text in finding.repairs], paint)
    yield from _named("to decide", [finding.settles], paint)
    yield from _named("rests on", [RESTS_ON[finding.rests_on]], paint)
    yield ""


def _places(check: Check, report: Report, paint: Paint) -> Iterator[str]:
    """The places of a check, document by document, that of the first place in front."""
    for name in dict.fromkeys(place.document for place in check.places):
        places = [place for place in check.places if place.document == name]
        document = next((document for document in report.documents if document.name == name), None)
        if document is None:
            yield f"  {printable(name)}"
            yield from (f"    “{printable(place.text)}” {printable(place.label)}".rstrip() for place in places)
            continue
        head, *more = wrapped(f"{name}:{_position(document, places[0].span.start)}", COLUMNS - 4)
        yield paint("gutter", f"  ┌ {head}")
        yield from (paint("gutter", f"    {line}") for line in more)
        yield from excerpt(document, places, check.places[0], columns=COLUMNS, paint=paint)


def _steps(working: Iterable[Step], report: Report, paint: Paint) -> Iterator[str]:
    lines = []
    for step in working:
        result = f" → {step.result}" if step.result else ""
        operands = f" ({_positions(step.operands, report)})" if step.operands else ""
        lines.append(f"{step.expression}{result}{operands}")
    return _named("working", lines, paint)


def _positions(places: Iterable[Place], report: Report) -> str:
    """Line and column of places, with the document's name where it is not the one checked."""
    found: dict[str, None] = {}
    for place in places:
        document = next((document for document in report.documents if document.name == place.document), None)
        if document is None:
            found[place.document] = None
        else:
            position = _position(document, place.span.start)
            found[position if document is report.document else f"{document.name}:{position}"] = None
    return ", ".join(found)


def _verdict(report: Report, notes: bool, paint: Paint) -> Iterator[str]:
    amount = counts(report) or "no findings"
    yield from _headed(f"{report.document.name}: {amount if report.checked else 'not checked'}", paint)
    yield from _named("verdict", [verdict(report)], paint)
    folded = _listed(Counter(finding.rule for finding in report.findings if finding.severity == "note" and not notes))
    yield from _named("notes", [f"{folded}; --notes shows them in full" if folded else ""], paint)
    yield from _named("compared", [*_remarks(compared(report), report, notes), *_some(report.agreements, report, notes)], paint)
    yield from _named(
        "not compared", [*_remarks(unchecked(report), report, notes), *_some(report.open_questions, report, notes)], paint
    )
    kinds = Counter(claim.kind for claim in report.claims)
    yield from _named("claims", [_listed(kinds)], paint)


def _remarks(remarks: Iterable[Remark], report: Report, all: bool) -> Iterator[str]:
    for remark in remarks:
        shown = remark.mentioned if all else remark.mentioned[:FEW]
        words = [f"“{mentioned.text}” ({_position(report.document, mentioned.start)})" for mentioned in shown]
        more = remark.more + len(remark.mentioned) - len(shown)
        yield " ".join((remark.sentence, ", ".join((*words, f"and {more} more") if more else words))).rstrip()


def _listed(numbers: Counter[str]) -> str:
    """Such as "3 money, 2 date": the most frequent first, equals by name."""
    return ", ".join(f"{number} {name}" for name, number in sorted(numbers.items(), key=lambda pair: (-pair[1], pair[0])))


def _some(checks: Sequence[Agreement] | Sequence[OpenQuestion], report: Report, all: bool) -> Iterator[str]:
    shown = checks if all else checks[:FEW]
    for check in shown:
        settles = f" To settle it: {check.settles}" if isinstance(check, OpenQuestion) and check.settles else ""
        yield f"- {check.message} ({_positions(check.places, report)}){settles}"
    if len(shown) < len(checks):
        yield f"- and {len(checks) - len(shown)} more; --notes shows them"


def _position(document: Document, offset: int) -> str:
    line, column = document.position(offset)
    return f"{line}:{column}"


def _total(reports: Sequence[Report], unread: Sequence[Unread], paint: Paint) -> Iterator[str]:
    sums = [(sum(report.count(severity) for report in reports), severity) for severity in SEVERITIES]
    amount = ", ".join(plural(number, severity) for number, severity in sums if number) or "no findings"
    yield from _headed(f"{plural(sum(report.checked for report in reports), 'document')} checked: {amount}", paint)
    left = [report.document.name for report in reports if not report.checked]
    yield from _named("not checked", [*left, *(missing.message for missing in unread)], paint)


def _headed(text: str, paint: Paint) -> Iterator[str]:
    return (paint("strong", line) for line in wrapped(text, COLUMNS))


def _named(name: str, texts: Iterable[str], paint: Paint) -> Iterator[str]:
    """Lines under one name in front of the first, each wrapped; nothing if all texts are empty."""
    label = name
    for text in filter(None, texts):
        hang = "  " if text.startswith("- ") else "   " if text[1:3] == ". " else ""
        for index, line in enumerate(wrapped(text, COLUMNS - NAMES - 2 - len(hang))):
            yield f"  {paint('name', f'{label:<{NAMES}}')}{hang if index else ''}{line}"
            label = ""


def _of_severity(paint: Paint, severity: Severity) -> Paint:
    return lambda style, text: paint(severity if style == "main" else style, text)


def _plain(style: str, text: str) -> str:
    return text


def _colored(style: str, text: str) -> str:
    return f"\x1b[{ANSI[style]}m{text}\x1b[0m" if text.strip() else text
