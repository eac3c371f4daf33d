"""Whose words stand between quotation marks where: quotations across sentences, nested and broken."""

from __future__ import annotations

from factcheck.claims.draft import Draft


def resolve(draft: Draft) -> None:
    """To be written."""
