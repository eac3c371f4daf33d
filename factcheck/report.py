"""The result of a run over one document."""

from __future__ import annotations

from pydantic import SerializeAsAny

from factcheck.claims.claim import Claim, Model
from factcheck.document import Document
from factcheck.rulebook.check import Agreement, Finding, OpenQuestion, Severity


class RuleFailure(Model):
    """A rule that raised: its id, what it raised and where. Its results are missing from the report."""

    rule: str
    error: str
    where: str


class Report(Model):
    """All that is said of one document: `documents[0]` is the one checked, the others are sources."""

    documents: tuple[Document, ...]
    claims: tuple[SerializeAsAny[Claim], ...]
    findings: tuple[Finding, ...]
    agreements: tuple[Agreement, ...]
    open_questions: tuple[OpenQuestion, ...]
    rules: tuple[str, ...]
    failures: tuple[RuleFailure, ...] = ()

    @property
    def document(self) -> Document:
        """The document that was checked."""
        return self.documents[0]

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(finding.severity == severity for finding in self.findings)
