"""`factcheck rules` and `factcheck explain`: what is checked, and why."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator

from factcheck.cli import NOTHING
from factcheck.cli.problem import UserError, nearest
from factcheck.cli.table import table
from factcheck.engine import builtin_rules
from factcheck.rulebook.choosing import UnknownRuleError, find
from factcheck.rulebook.examples import Example
from factcheck.rulebook.rule import Rule
from factcheck.writers.columns import wrapped

COLUMNS = 100


def run_rules(options: Namespace) -> int:
    """List the rules of the built-in pack."""
    rules = builtin_rules()
    if options.format == "json":
        _print(json.dumps({"version": 1, "rules": [_record(rule) for rule in rules]}, ensure_ascii=False, indent=2))
    else:
        rows = [(rule.id, rule.severity, " ".join(rule.catalogue), rule.summary) for rule in rules]
        _print(table(("rule", "worst", "catalogue", "law"), rows, columns=COLUMNS))
    return NOTHING


def run_explain(options: Namespace) -> int:
    """Show one rule's page and its examples. Raises UserError for an id that no rule has."""
    try:
        rule = find(builtin_rules(), options.id)
    except UnknownRuleError as unknown:
        raise UserError(
            f"There is no rule “{unknown.name}”.{nearest(unknown.name, unknown.known)} `factcheck rules` lists them."
        ) from None
    _print("\n".join(_page(rule)))
    return NOTHING


def _record(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.id,
        "severity": rule.severity,
        "catalogue": list(rule.catalogue),
        "summary": rule.summary,
        "page": rule.page,
        "was": list(rule.was),
    }


def _page(rule: Rule) -> Iterator[str]:
    yield rule.id
    yield f"{rule.severity} at worst · catalogue {', '.join(rule.catalogue)}"
    if rule.was:
        yield f"formerly {', '.join(rule.was)}"
    for paragraph in rule.page.split("\n\n"):
        yield ""
        yield from wrapped(" ".join(paragraph.split()), COLUMNS)
    for sort, title in (("bad", "Flagged, at the marks:"), ("good", "Left alone:"), ("todo", "Not yet seen:")):
        examples = [example for example in rule.examples if example.sort == sort]
        if examples:
            yield ""
            yield title
            yield from _listed(examples)


def _listed(examples: Iterable[Example]) -> Iterator[str]:
    for example in examples:
        text = " / ".join(part.strip() for part in marked(example).splitlines() if part.strip())
        if example.published:
            text += f" (published {example.published})"
        if example.because:
            text += f" (because {example.because})"
        first, *rest = wrapped(text, COLUMNS - 4)
        yield f"  - {first}"
        yield from (f"    {line}" for line in rest)


def marked(example: Example) -> str:
    """The text of an example with its marks put back."""
    parts, at = [], 0
    for span in example.marked:
        parts += [example.text[at : span.start], "[[", example.text[span.start : span.end], "]]"]
        at = span.end
    return "".join((*parts, example.text[at:]))


def _print(text: str) -> None:
    sys.stdout.buffer.write(f"{text}\n".encode())
