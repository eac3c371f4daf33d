"""The command line. Only what a command needs is imported, when it needs it: `factcheck --help` must not wait for the rest."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from factcheck.cli.arguments import parse
from factcheck.cli.problem import UserError, say, where

NOTHING, FINDINGS, PROBLEM, INTERRUPTED, BROKEN_PIPE = 0, 1, 2, 130, 141
"""Exit codes: nothing at or above --fail-on; findings; a result that is missing or partial; Ctrl-C; reader gone."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Every failure is one sentence on stderr, never a traceback."""
    try:
        code = _run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except UserError as problem:
        say(str(problem))
        return PROBLEM
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # What is still buffered would raise again when the interpreter flushes on exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except Exception as error:
        say(f"Something in factcheck itself failed ({where(error)}). Nothing was checked; please report it with this line.")
        return PROBLEM
    return code


def _run(arguments: Sequence[str]) -> int:
    options = parse(arguments)
    match options.command:
        case "check":
            from factcheck.cli.check import run_check as run
        case "claims":
            from factcheck.cli.claims import run_claims as run
        case "rules":
            from factcheck.cli.rules import run_rules as run
        case "explain":
            from factcheck.cli.rules import run_explain as run
        case _:
            from factcheck.cli.schema import run_schema as run
    return run(options)
