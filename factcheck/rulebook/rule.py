"""A rule: a function from claims to checks, with its severity, its catalogue ids, its examples and its page."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from factcheck.claims.collection import Claims
from factcheck.rulebook.check import Check, Severity
from factcheck.rulebook.examples import Example

Function = Callable[[Claims], Iterable[Check]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a pack.

    id: its path in the pack, hyphens for underscores; empty until a pack is loaded. severity: the worst it may give.
    catalogue: ids of the kinds of inconsistency it covers. page: the docstring of its file. was: ids it had before.
    """

    function: Function
    severity: Severity
    catalogue: tuple[str, ...]
    examples: tuple[Example, ...]
    was: tuple[str, ...] = ()
    id: str = ""
    page: str = ""

    @property
    def summary(self) -> str:
        """The first sentence of the page: the law."""
        return self.page.strip().partition("\n")[0].strip()

    def __call__(self, claims: Claims) -> Iterable[Check]:
        return self.function(claims)

    def named(self, id: str, page: str) -> Rule:
        """The same rule with the id and page that its file gives it."""
        return replace(self, id=id, page=inspect.cleandoc(page))


def rule(
    *,
    severity: Severity,
    catalogue: Sequence[str] = (),
    examples: Sequence[Example] = (),
    was: Sequence[str] = (),
) -> Callable[[Function], Rule]:
    """Make a generator of checks a rule. One file holds one rule, whose docstring is the rule's page."""

    def made(function: Function) -> Rule:
        return Rule(function, severity, tuple(catalogue), tuple(examples), tuple(was))

    return made
