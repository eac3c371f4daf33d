"""`factcheck check`: documents in, reports out, and an exit code that says what was found."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from functools import partial

from factcheck.cli import FINDINGS, NOTHING, PROBLEM
from factcheck.cli.inputs import attempt, find_documents
from factcheck.cli.output import Target, target_of, write_pages, write_text
from factcheck.cli.problem import UserError, nearest, say
from factcheck.cli.settings import Settings, settle
from factcheck.engine import builtin_rules, check
from factcheck.report import Report, RulePage, Unread
from factcheck.rulebook.check import SEVERITIES
from factcheck.rulebook.choosing import UnknownRuleError, choose
from factcheck.rulebook.rule import Rule


def run_check(options: Namespace) -> int:
    """Check every document; one that cannot be checked is told on stderr and does not keep the others from their reports."""
    settings = settle(options)
    rules = chosen_rules(settings)
    found = find_documents(options.paths, options.stdin_name)
    target = target_of(settings, [path for _, path in found.documents])
    reports: list[Report] = []
    unread = list(found.missing)
    for name, path in found.documents:
        checked = attempt(name, path, partial(check, published=settings.published, rules=rules))
        if isinstance(checked, Report):
            reports.append(checked)
        else:
            unread.append(checked)
    unread.sort(key=lambda missing: missing.document)
    _complain(reports, unread)
    _write(reports, unread, [RulePage.of(rule) for rule in rules], settings, target)
    return exit_code(reports, unread, settings.fail_on)


def exit_code(reports: Sequence[Report], unread: Sequence[Unread], fail_on: str) -> int:
    """The code of a run: a missing or partial result outranks findings, and is never hidden by --fail-on."""
    if unread or any(report.failures or not report.checked for report in reports):
        return PROBLEM
    counted = () if fail_on == "never" else SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    return FINDINGS if any(finding.severity in counted for report in reports for finding in report.findings) else NOTHING


def chosen_rules(settings: Settings) -> tuple[Rule, ...]:
    """The rules to run. Raises UserError for an id that no rule has."""
    try:
        rules = choose(builtin_rules(), settings.select, settings.ignore)
    except UnknownRuleError as unknown:
        raise UserError(f"{unknown}{nearest(unknown.name, unknown.known)} `factcheck rules` lists them.") from None
    if not rules:
        raise UserError("No rule is left to run: --ignore leaves out all that --select chooses.")
    return rules


def _complain(reports: Sequence[Report], unread: Sequence[Unread]) -> None:
    for missing in unread:
        say(missing.message)
    for report in reports:
        name = report.document.name
        if not report.checked:
            say(f"“{name}” was not checked: {report.document.notices[-1].message}")
        for failure in report.failures:
            say(
                f"The rule {failure.rule} failed on “{name}” ({failure.error} at {failure.where}), so the report lacks what it "
                f"would say; leave it out with --ignore {failure.rule}, and please report it."
            )


def _write(
    reports: Sequence[Report], unread: Sequence[Unread], rules: Sequence[RulePage], settings: Settings, target: Target
) -> None:
    match settings.format:
        case "html":
            from factcheck.writers import html

            if target.pages:
                write_pages(reports, unread, rules, target)
            elif reports:
                write_text(html.write(reports, rules=rules, unread=unread), target)
        case "json":
            from factcheck.writers import json

            write_text(json.write(reports, rules=rules, unread=unread), target)
        case _:
            from factcheck.writers import terminal

            write = partial(terminal.write, notes=settings.notes, color=_colored(settings.color, target))
            write_text(write(reports, rules=rules, unread=unread), target)


def _colored(wish: str, target: Target) -> bool:
    if wish != "auto":
        return wish == "always"
    return target.path is None and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and sys.stdout.isatty()
