"""The document's own date, and every relative date placed against it."""

from __future__ import annotations

from factcheck.claims.draft import Draft


def resolve(draft: Draft) -> None:
    """To be written."""
