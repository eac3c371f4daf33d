"""The commands and their options. Imports nothing of factcheck but the way to complain."""

from __future__ import annotations

import datetime as dt
import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from factcheck.cli.problem import UserError, nearest

COMMANDS = ("check", "claims", "rules", "explain", "schema")
FORMATS = ("terminal", "json", "html")
LEVELS = ("error", "warning", "note", "never")

EXIT_CODES = """\
exit codes:
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  wrong use, wrong configuration, or a document or rule that failed: the result is missing or partial
"""


def parse(arguments: Sequence[str]) -> Namespace:
    """The options of one command, None for each that is not given. Raises UserError for wrong use, SystemExit(0) after --help."""
    parser = _Parser(
        prog="factcheck",
        description="A type checker for prose: finds what cannot all be true in a text, and shows the proof.",
        epilog=EXIT_CODES,
    )
    parser.add_argument("--version", action="version", version=f"factcheck {_version()}" if "--version" in arguments else "")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands", required=True)
    _check(commands)
    _claims(commands)
    _rules(commands)
    _explain(commands)
    commands.add_parser(
        "schema",
        help="print the JSON Schema of --format json",
        description="Print the JSON Schema that the output of `factcheck check --format json` keeps to.",
    )
    options, unknown = parser.parse_known_args(arguments)
    if unknown:
        known = [name for name in commands.choices[options.command]._option_string_actions if name.startswith("--")]
        name = unknown[0].partition("=")[0]
        kind = "option" if name.startswith("-") else "argument"
        raise UserError(
            f"`factcheck {options.command}` has no {kind} “{name}”.{nearest(name, known)}"
            f" `factcheck {options.command} --help` lists them."
        )
    return options


class _Parser(ArgumentParser):
    """An argument parser that complains in one sentence and knows the nearest name."""

    def __init__(self, **settings: object) -> None:
        super().__init__(allow_abbrev=False, formatter_class=RawDescriptionHelpFormatter, **settings)  # type: ignore[arg-type]  # passed on as they come

    def error(self, message: str) -> NoReturn:
        if message.startswith("argument COMMAND: invalid choice: "):
            name = message.split("'")[1]
            if Path(name).exists():
                raise UserError(f"“{name}” is not a command; to check it, say `factcheck check {name}`.")
            raise UserError(f"“{name}” is not a command.{nearest(name, COMMANDS)} The commands are {', '.join(COMMANDS)}.")
        if message == "the following arguments are required: COMMAND":
            raise UserError("Say what to do, for example `factcheck check article.txt`; `factcheck --help` lists the commands.")
        choice = re.match(r"argument (\S+): invalid choice: '(.*)' \(choose from (.*)\)", message, re.DOTALL)
        if choice:
            option, name, known = choice[1], choice[2], choice[3].replace("'", "").split(", ")
            allowed = f"{', '.join(known[:-1])} or {known[-1]}"
            raise UserError(f"{option} cannot be “{name}”: it is {allowed}.{nearest(name, known)}")
        missing = re.match("the following arguments are required: (.*)", message)
        if missing:
            raise UserError(f"`{self.prog}` needs {missing[1]}. `{self.prog} --help` tells how it is used.")
        raise UserError(f"`{self.prog}`: {message.removeprefix('argument ')}. `{self.prog} --help` tells how it is used.")


def _check(commands: _SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser(
        "check",
        help="check documents and report what cannot all be true",
        description="Check documents and report what cannot all be true in them, with the proof.",
        epilog=EXIT_CODES,
    )
    _documents(parser)
    parser.add_argument(
        "--format",
        choices=FORMATS,
        help="terminal (default): for reading here; json: for programs, see `factcheck schema`; html: pages with the text marked",
    )
    parser.add_argument(
        "--output",
        metavar="PATH",
        help="where to write instead of stdout: a file, or for html a folder that gets one page per document and index.html "
        "(default for html: reports); a name ending in .html takes a single document; - is stdout",
    )
    parser.add_argument(
        "--select",
        metavar="ID",
        action="append",
        help="run only this rule, or group of rules such as people; repeat, or use commas",
    )
    parser.add_argument(
        "--ignore", metavar="ID", action="append", help="leave this rule or group of rules out; it outranks --select"
    )
    parser.add_argument(
        "--fail-on",
        choices=LEVELS,
        help="the mildest finding that makes the exit code 1 (default: error); never: only problems count",
    )
    parser.add_argument("--notes", action="store_true", default=None, help="show notes in full, not as one line")
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="colour on the terminal (default: auto; NO_COLOR is obeyed)",
    )


def _claims(commands: _SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser(
        "claims",
        help="show the claims that are read from documents",
        description="Show the claims that are read from documents: what each says, where, and how it is understood.",
    )
    _documents(parser, optional="--stream")
    parser.add_argument(
        "--format", choices=("terminal", "json"), default="terminal", help="a table for people, or JSON for programs"
    )
    parser.add_argument(
        "--stream",
        action="store_true",
        help='read JSON lines from stdin, {"id": …, "text": …, "ref": the day of the text or null}, and write one for each: '
        '{"id": …, "claims": [{"start", "end", "kind", "value", "unit", "change"}]}; offsets count code points',
    )


def _rules(commands: _SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser(
        "rules", help="list the rules", description="List the rules: id, worst severity, catalogue ids, law."
    )
    parser.add_argument(
        "--format", choices=("terminal", "json"), default="terminal", help="a table for people, or JSON for programs"
    )


def _explain(commands: _SubParsersAction[_Parser]) -> None:
    parser = commands.add_parser(
        "explain",
        help="explain a rule, with examples",
        description="Show a rule's page: its law, why, what it forgives, and examples.",
    )
    parser.add_argument("id", metavar="ID", help="the id of a rule, for example people/pronoun-switch")


def _documents(parser: ArgumentParser, *, optional: str = "") -> None:
    """The documents of a command; with the option named in `optional` there may be none."""
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*" if optional else "+",
        help="a document, a folder that is searched for .txt, .text, .md and .markdown files, or - for stdin",
    )
    parser.add_argument("--stdin-name", metavar="NAME", default="<stdin>", help="what to call stdin; .md makes it Markdown")
    parser.add_argument(
        "--published",
        metavar="DATE",
        type=_date,
        help="the day the documents were published, as in 2024-05-31; outranks the date that a document states",
    )


def _date(text: str) -> dt.date:
    try:
        if not text[4:5] == text[7:8] == "-":  # 20240531 and 2024-W22-5 are ISO dates too, but easily something else
            raise ValueError
        return dt.date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"“{text}” is not a day of the calendar written like 2024-05-31") from None


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("factcheck")
    except PackageNotFoundError:
        return "(not installed)"
