"""A pronoun is attached to a person when one candidate remains."""

from __future__ import annotations

from factcheck.claims.draft import Draft


def resolve(draft: Draft) -> None:
    """To be written."""
