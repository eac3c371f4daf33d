"""Which rules to run: all, or those chosen by id or by group, less those left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.rulebook.rule import Rule


class UnknownRuleError(Exception):
    """An id that is neither a rule's nor a group's. `name` is the id, `known` all that would have done."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(f"There is no rule or group of rules “{name}”.")
        self.name = name
        self.known = known


def choose(rules: Sequence[Rule], select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The selected rules (all, if nothing is selected) without the ignored ones, in their order.

    An id is a rule's own, one that it had before, or a group: the first parts of ids, with or without "/*" ("people",
    "people/*"). Raises UnknownRuleError, also for a group that has no rule.
    """
    chosen = {id for name in select for id in _meant(name, rules)}
    dropped = {id for name in ignore for id in _meant(name, rules)}
    return tuple(rule for rule in rules if (not chosen or rule.id in chosen) and rule.id not in dropped)


def find(rules: Sequence[Rule], name: str) -> Rule:
    """The rule of that id, or that had it before. Raises UnknownRuleError."""
    for rule in rules:
        if name == rule.id or name in rule.was:
            return rule
    raise UnknownRuleError(name, tuple(rule.id for rule in rules))


def _meant(name: str, rules: Sequence[Rule]) -> set[str]:
    group = name.removesuffix("*").rstrip("/")
    meant = {rule.id for rule in rules if group == rule.id or name in rule.was or rule.id.startswith(f"{group}/")}
    if not meant or not group:
        raise UnknownRuleError(name, _names(rules))
    return meant


def _names(rules: Sequence[Rule]) -> tuple[str, ...]:
    ids = [rule.id for rule in rules]
    return tuple(sorted({*ids, *(id.rpartition("/")[0] for id in ids)} - {""}))
