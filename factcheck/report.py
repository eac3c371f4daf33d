"""The result of a run over one document."""

from __future__ import annotations

import datetime as dt

from pydantic import SerializeAsAny

from factcheck.claims.claim import Claim, Model
from factcheck.document import Document
from factcheck.rulebook.check import Agreement, Finding, OpenQuestion, Severity
from factcheck.rulebook.examples import Example
from factcheck.rulebook.rule import Rule
from factcheck.timeline import Moment


class RuleFailure(Model):
    """A rule that raised: its id, what it raised and where. Its results are missing from the report."""

    rule: str
    error: str
    where: str


class RulePage(Model):
    """What a report says of a rule that was run: its id, the worst severity it may give, catalogue ids and its page.

    examples: the first that it flags, and the first that it leaves alone.
    """

    id: str
    severity: Severity
    catalogue: tuple[str, ...]
    page: str
    examples: tuple[Example, ...] = ()

    @classmethod
    def of(cls, rule: Rule) -> RulePage:
        """The page of a rule of a loaded pack."""
        first = {example.sort: example for example in reversed(rule.examples) if example.sort != "todo"}
        shown = tuple(first[sort] for sort in ("bad", "good") if sort in first)
        return cls(id=rule.id, severity=rule.severity, catalogue=rule.catalogue, page=rule.page, examples=shown)

    @property
    def summary(self) -> str:
        """The law: the first sentence of the page."""
        return self.page.partition("\n")[0]


class Unread(Model):
    """A document that was asked for and could not be checked, and the sentence that says why."""

    document: str
    message: str


class Report(Model):
    """All that is said of one document: `documents[0]` is the one checked, the others are sources.

    date: the document's own, from its metadata or its dateline. timeline: its dated claims, earliest first. A document that
    cannot be checked, because it is not English, has `checked` False, a notice that says so, and nothing else.
    """

    documents: tuple[Document, ...]
    claims: tuple[SerializeAsAny[Claim], ...]
    findings: tuple[Finding, ...]
    agreements: tuple[Agreement, ...]
    open_questions: tuple[OpenQuestion, ...]
    rules: tuple[str, ...]
    failures: tuple[RuleFailure, ...] = ()
    checked: bool = True
    date: dt.date | None = None
    timeline: tuple[Moment, ...] = ()

    @property
    def document(self) -> Document:
        """The document that was checked."""
        return self.documents[0]

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(finding.severity == severity for finding in self.findings)
