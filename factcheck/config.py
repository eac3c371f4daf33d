"""The user's settings: `[tool.factcheck]` in pyproject.toml, or factcheck.toml, in the working directory.

Never beside the document: a document that somebody sends must not decide how it is checked.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

OWN, SHARED, TABLE = "factcheck.toml", "pyproject.toml", "tool.factcheck"


class ConfigError(Exception):
    """Settings that cannot be used; the message names the file, the line where it is known, the key, and what is allowed."""


def _day(value: object) -> object:
    """TOML has dates of its own; a time of day beside one would be dropped in silence."""
    if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return dt.date.fromisoformat(value)
    if type(value) is not dt.date:
        raise ValueError("must be a day written like 2024-05-31")
    return value


Day = Annotated[dt.date, BeforeValidator(_day)]
Ids = Annotated[tuple[str, ...], BeforeValidator(lambda value: tuple(value) if isinstance(value, list) else value)]


class Config(BaseModel):
    """What the command line leaves open. None is not set.

    published: the day of documents that are checked. select, ignore: ids of rules or of groups of rules. fail_on: the mildest
    finding that makes the exit code 1. format, output: as the options of the same name. notes: notes in full.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    published: Day | None = None
    select: Ids = Field(default=())
    ignore: Ids = Field(default=())
    fail_on: Literal["error", "warning", "note", "never"] | None = None
    format: Literal["terminal", "json", "html"] | None = None
    output: str | None = None
    notes: bool | None = None


def load_config(folder: Path) -> Config:
    """The settings in a folder; those of factcheck.toml, if it is there, and else those in pyproject.toml. Raises ConfigError."""
    own, shared = folder / OWN, folder / SHARED
    if own.is_file():
        text, table, prefix = *_parse(own), ""
        file = OWN
    elif shared.is_file():
        text, whole = _parse(shared)
        tool = whole.get("tool")
        found = tool.get("factcheck") if isinstance(tool, dict) else None
        if found is None:
            return Config()
        if not isinstance(found, dict):
            raise ConfigError(f"{SHARED}: [{TABLE}] must be a table of settings.")
        table, prefix, file = found, TABLE, SHARED
    else:
        return Config()
    try:
        return Config.model_validate({key.replace("-", "_"): value for key, value in table.items()})
    except ValidationError as error:
        raise ConfigError(_complaint(error, file, text, prefix)) from None


def _parse(path: Path) -> tuple[str, dict[str, object]]:
    try:
        text = path.read_bytes().decode("utf-8")
        return text, tomllib.loads(text)
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise ConfigError(f"{path.name}, line {line}: the file is not UTF-8, which TOML must be.") from None
    except OSError as error:
        raise ConfigError(f"{path.name} cannot be read: {error.strerror}.") from None
    except tomllib.TOMLDecodeError as error:
        message, _, place = str(error).rpartition(" (at ")
        line_found = re.match(r"line ([0-9]+)", place)
        line = int(line_found[1]) if line_found else text.count("\n") + 1
        raise ConfigError(f"{path.name}, line {line}: this is not TOML: {(message or str(error)).lower()}.") from None


def _complaint(error: ValidationError, file: str, text: str, prefix: str) -> str:
    first = error.errors()[0]
    key = str(first["loc"][0])
    where = f"{file}{_line_of(key, text, prefix)}"
    if first["type"] == "extra_forbidden":
        from difflib import get_close_matches

        known = [name.replace("_", "-") for name in Config.model_fields]
        shown = key.replace("_", "-")
        close = get_close_matches(shown, known, n=1)
        hint = f"did you mean “{close[0]}”?" if close else f"the settings are {', '.join(known)}."
        return f"{where}: there is no setting “{shown}”; {hint}"
    return f"{where}: “{key.replace('_', '-')}” {_expected(first['type'], first['msg'], first.get('ctx', {}))}."


def _expected(kind: str, message: str, context: dict[str, object]) -> str:
    if kind == "literal_error":
        return f"must be {context['expected']}"
    if kind == "value_error":
        return str(context["error"])
    wanted = {"string_type": "text in quotation marks", "bool_type": "true or false", "tuple_type": "a list of rule ids"}
    return f"must be {wanted[kind]}" if kind in wanted else f"cannot be used: {message[:1].lower()}{message[1:]}"


def _line_of(key: str, text: str, prefix: str) -> str:
    """Which line first sets the key in the table of that name, as words to follow the file; empty if none is seen."""
    table = ""
    pattern = re.compile(rf"\s*[\"']?{re.escape(key).replace('_', '[-_]')}[\"']?\s*[=.]")
    for number, line in enumerate(text.splitlines(), 1):
        header = re.match(r"\s*\[([^\[\]]*)\]", line)
        if header:
            table = header[1].replace(" ", "").replace('"', "")
        elif table == prefix and pattern.match(line):
            return f", line {number}"
    return ""
