"""Writers turn reports into text, one module a format. Each is a pure function: no file, no clock, no machine in its output."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from factcheck.report import Report, RulePage, Unread


class Writer(Protocol):
    """What a writer's module offers."""

    def write(self, reports: Sequence[Report], *, rules: Sequence[RulePage] = (), unread: Sequence[Unread] = ()) -> str:
        """All reports as one document that ends in a line feed and holds no lone surrogate.

        rules: those that were run, for their pages. unread: what was asked for and could not be checked. A format that
        needs a file for each document (HTML) is called with one report at a time, and offers beside it
        `write_index(reports, pages, *, unread=()) -> str`, where `pages` are the names of these files in the same order.
        """
        ...
