"""Statements: composite claims, built from the claims of one or more clauses."""

from collections.abc import Iterator

from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims
from factcheck.claims.draft import Draft
from factcheck.statements import ranking, restatement, targets
from factcheck.statements.events import event_reading, succession, telling
from factcheck.statements.lengths import age_gap, aged, elapsed, hours, period_name

BUILDERS = (age_gap, aged, elapsed, event_reading, hours, period_name, ranking, restatement, succession, targets, telling)


def build_statements(draft: Draft, claims: Claims) -> Iterator[Claim]:
    """All statements of a document. The draft gives the words of its sentences; nothing in it is changed."""
    for builder in BUILDERS:
        yield from builder.build(draft, claims)
