"""What one run does: the command line, and below it the configuration file of the working directory."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from factcheck.cli.problem import UserError
from factcheck.config import ConfigError, load_config


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of a run, each made. `output` is a path as typed, "-" for stdout, None for the format's own place."""

    published: dt.date | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    format: str
    output: str | None
    fail_on: str
    notes: bool
    color: str


def settle(options: Namespace) -> Settings:
    """The settings of `factcheck check`: what the command line says, else the configuration, else the default."""
    try:
        config = load_config(Path())
    except ConfigError as error:
        raise UserError(str(error)) from None
    return Settings(
        published=options.published or config.published,
        select=_ids(options.select) or config.select,
        ignore=_ids(options.ignore) or config.ignore,
        format=options.format or config.format or "terminal",
        output=options.output or config.output,
        fail_on=options.fail_on or config.fail_on or "error",
        notes=bool(config.notes if options.notes is None else options.notes),
        color=options.color,
    )


def _ids(given: Iterable[str] | None) -> tuple[str, ...]:
    return tuple(id.strip() for ids in given or () for id in ids.split(",") if id.strip())
