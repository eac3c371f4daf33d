"""Reports as self-contained HTML pages: nothing is requested, nothing runs, all of it can be read without JavaScript."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING
from urllib.parse import quote

from factcheck.days import MONTH_NAMES
from factcheck.document import Document
from factcheck.report import Report, RulePage, Unread
from factcheck.rulebook.check import SEVERITIES, Check, Finding, RestsOn, Severity
from factcheck.writers.article_regions import Element
from factcheck.writers.claim_table import claim_groups
from factcheck.writers.marked_article import Close, marked_article
from factcheck.writers.numbered_checks import NumberedCheck, numbered
from factcheck.writers.rule_page import readable, rule_anchor
from factcheck.writers.summary import compared, unchecked, verdict
from factcheck.writers.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment

LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")
LEADS = 5
"""How many errors the head of a page names."""
QUOTES = frozenset('“”„‟«»"')
"""A quoted place that holds one of these is shown without further quotation marks."""
BASIS: dict[RestsOn, str] = {
    "text": "the text alone",
    "text and its date": "the text and its date",
    "exchange rates": "the text and exchange rates",
    "source": "the text and a source",
    "facts": "the text and the facts supplied",
}


def write(reports: Sequence[Report], *, rules: Sequence[RulePage] = (), unread: Sequence[Unread] = ()) -> str:
    """The page of one report. Raises ValueError if there is not exactly one; `unread` belongs to the index."""
    (report,) = reports
    document = report.document
    findings = numbered(sorted(report.findings, key=lambda found: found.severity == "note"), "f", report.documents)
    agreements = numbered(report.agreements, "a", report.documents)
    questions = numbered(report.open_questions, "q", report.documents)
    checks: list[NumberedCheck[Check]] = [*findings, *agreements, *questions]  # type: ignore[list-item]  # read only
    weights = [found.check.severity for found in findings] + ["holds"] * len(agreements) + ["open"] * len(questions)
    used = {found.check.rule for found in checks}
    return _render(
        "report.html",
        title=title_of(document),
        document=document,
        date=report.date,
        checked=report.checked,
        language=_language(document),
        verdict=verdict(report),
        leads=[found for found in findings if found.check.severity == "error"][:LEADS],
        counts=[_count(severity, findings) for severity in SEVERITIES],
        compared=compared(report),
        unchecked=unchecked(report),
        article=marked_article(document, report.claims, checks, weights),
        findings=[found for found in findings if found.check.severity != "note"],
        notes=[found for found in findings if found.check.severity == "note"],
        agreements=agreements,
        questions=questions,
        claims=claim_groups(document, report.claims),
        pages=[readable(page) for page in rules if page.id in used],
        rules=report.rules,
        paged={page.id for page in rules if page.id in used},
    )


def write_index(reports: Sequence[Report], pages: Sequence[str], *, unread: Sequence[Unread] = ()) -> str:
    """The page that lists many reports. `pages` are the names of their files beside it, in the same order."""
    rows = [
        (report, title_of(report.document), f"./{quote(page)}", [report.count(severity) for severity in SEVERITIES])
        for report, page in zip(reports, pages, strict=True)
    ]
    totals = [sum(report.count(severity) for report in reports) for severity in SEVERITIES]
    return _render("index.html", rows=rows, totals=totals, severities=SEVERITIES, unread=unread)


def _count(severity: Severity, findings: Sequence[NumberedCheck[Finding]]) -> tuple[Severity, int, str]:
    """A severity, how many findings have it, and where on the page the first of them is."""
    found = [numbered.id for numbered in findings if numbered.check.severity == severity]
    return severity, len(found), found[0] if found else "findings"


def title_of(document: Document) -> str:
    """What people call a document: its title, from its metadata or its text, else its name."""
    title = document.metadata.title or next(
        (document.text[block.span.start : block.span.end] for block in document.blocks if block.kind == "title"), ""
    )
    return " ".join(title.split()) or document.name


def _language(document: Document) -> str:
    """The language for the browser: English unless the document says otherwise; empty (unknown) where that makes no sense."""
    stated = document.metadata.language
    return "en" if stated is None else stated if LANGUAGE.fullmatch(stated) else ""


def _render(template: str, **values: object) -> str:
    style = _style()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    from markupsafe import Markup

    return _environment().get_template(template).render(style=Markup(style), policy=policy, **values)


@cache
def _style() -> str:
    return (files("factcheck.writers") / "templates" / "page.css").read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    """Jinja, imported here because no other format needs it. Every string that a template writes goes through `shown`."""
    from jinja2 import Environment, PackageLoader, StrictUndefined
    from markupsafe import Markup, escape

    def shown(value: object) -> object:
        """A value made safe to write: unseen characters written out, markup escaped, carriage returns kept by the parser."""
        if isinstance(value, str) and not isinstance(value, Markup):
            return Markup(escape(visible(value)).replace("\r", Markup("&#13;")))
        return value

    environment = Environment(
        loader=PackageLoader("factcheck.writers"),
        autoescape=True,
        finalize=shown,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"anchor": rule_anchor, "counted": _noun, "day": _day}
    environment.tests |= {
        "opening": lambda token: isinstance(token, Element),
        "closing": lambda token: isinstance(token, Close),
        "quoting": lambda text: not QUOTES.isdisjoint(text),
    }
    environment.globals["basis"] = BASIS
    return environment


def _noun(singular: str, number: int) -> str:
    return singular if number == 1 else f"{singular}s"


def _day(date: dt.date) -> str:
    return f"{date.day} {MONTH_NAMES[date.month - 1]} {date.year}"
