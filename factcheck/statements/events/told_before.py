"""What a text has told so far: to which thing a kind of event happened, so that "when it shut" finds what shut."""

from __future__ import annotations

from typing import Final

from factcheck.statements.events.argument import Argument

TEMPORAL: Final = frozenset("when after since before until once upon as while".split())
"""Words that begin a clause which takes its event for known."""


class ToldBefore:
    """The things to which each predicate of one document has been told to happen."""

    def __init__(self) -> None:
        self._told: dict[str, dict[str, Argument]] = {}

    def add(self, predicate: str, argument: Argument) -> None:
        """Take in that a predicate was told of a thing."""
        if argument.sort != "pronoun" and not argument.stands_in:
            self._told.setdefault(predicate, {}).setdefault(argument.head, argument)

    def only(self, predicate: str) -> Argument | None:
        """The one thing of which a predicate was told; None if there are several, or none."""
        told = self._told.get(predicate, {})
        return next(iter(told.values())) if len(told) == 1 else None
