"""Who says what: quotations and reported speech get their speaker."""

from __future__ import annotations

from factcheck.claims.draft import Draft


def resolve(draft: Draft) -> None:
    """To be written."""
