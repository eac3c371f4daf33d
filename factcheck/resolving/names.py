"""Names and roles grouped into persons and organisations."""

from __future__ import annotations

from factcheck.claims.draft import Draft


def resolve(draft: Draft) -> None:
    """To be written."""
