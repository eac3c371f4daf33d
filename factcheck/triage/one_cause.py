"""One cause, one finding: rules that see the same places in conflict do not each shout about them."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.rulebook.check import SEVERITIES, Finding

Places = frozenset[tuple[str, int, int]]


def one_cause(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without those that say again what another says.

    Two findings of one rule with the same message and places are one. Findings of several rules that set the very same places
    (two or more) against each other have one cause: the worst is kept, of equals the first, and what the others say becomes
    its last explanations. A single place may well be wrong in two ways, so such findings all stay.
    """
    groups: dict[Places, dict[tuple[str, str], Finding]] = {}
    for finding in findings:
        places = frozenset((place.document, *place.span) for place in finding.places)
        groups.setdefault(places, {}).setdefault((finding.rule, finding.message), finding)
    kept: list[Finding] = []
    for places, group in groups.items():
        kept += _of_one_cause(list(group.values())) if len(places) > 1 else group.values()
    return kept


def _of_one_cause(findings: list[Finding]) -> list[Finding]:
    worst = min(findings, key=lambda finding: SEVERITIES.index(finding.severity))
    others = tuple(finding.message for finding in findings if finding.rule != worst.rule)
    own = [finding for finding in findings if finding.rule == worst.rule and finding is not worst]
    return [worst.model_copy(update={"explanations": (*worst.explanations, *others)}) if others else worst, *own]
