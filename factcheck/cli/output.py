"""Where reports go: stdout, one file, or a folder with a page for each document and an index."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from factcheck.cli.problem import UserError, say
from factcheck.cli.settings import Settings
from factcheck.report import Report, RulePage, Unread

REPORTS = "reports"
INDEX = "index.html"
PAGE = (".html", ".htm")


@dataclass(frozen=True, slots=True)
class Target:
    """A path of None is stdout. `pages` says that the path is a folder for pages."""

    path: Path | None
    pages: bool = False


def target_of(settings: Settings, documents: Sequence[Path | None]) -> Target:
    """Where a run writes. Raises UserError where that cannot be, or would overwrite a document that is checked."""
    name = settings.output
    html = settings.format == "html"
    if name == "-" or (name is None and not html):
        if html and len(documents) > 1:
            raise UserError(f"{len(documents)} documents do not fit into one page; name a folder with --output.")
        return Target(None)
    path = Path(name or REPORTS)
    if html and path.suffix.lower() not in PAGE:
        if path.exists() and not path.is_dir():
            raise UserError(f"“{path}” is a file; for html, --output names a folder, or a single page that ends in .html.")
        return Target(path, pages=True)
    if html and len(documents) > 1:
        raise UserError(f"{len(documents)} documents do not fit into the one page “{path}”; name a folder with --output.")
    if path.is_dir():
        raise UserError(f"“{path}” is a folder; for {settings.format}, --output names a file.")
    if path.exists() and any(document is not None and path.samefile(document) for document in documents):
        raise UserError(f"“{path}” is a document to be checked, and --output would overwrite it; name another file.")
    return Target(path)


def write_text(text: str, target: Target) -> None:
    """Write to the target's file or to stdout, in UTF-8 whatever the locale."""
    if target.path is None:
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()
    else:
        _write_file(target.path, text)
        say(f"The report is in {target.path}.")


def write_pages(reports: Sequence[Report], unread: Sequence[Unread], rules: Sequence[RulePage], target: Target) -> None:
    """One page for each report, and an index of them."""
    from factcheck.writers import html

    assert target.path is not None
    pages = page_names([report.document.name for report in reports])
    for report, page in zip(reports, pages, strict=True):
        _write_file(target.path / page, html.write([report], rules=rules))
    _write_file(target.path / INDEX, html.write_index(reports, pages, unread=unread))
    say(f"{_counted(len(reports))} in the folder {target.path}; open {target.path / INDEX} in a browser.")


def page_names(documents: Sequence[str]) -> list[str]:
    """A file name for the page of each document: its stem, where that is taken its name, then its path, then a number."""
    taken = {INDEX}
    names: list[str] = []
    for document in documents:
        name = next(name for name in _candidates(document) if name.casefold() not in taken)
        taken.add(name.casefold())
        names.append(name)
    return names


def _candidates(document: str) -> Iterator[str]:
    path = Path(document.strip("<>") or "document")
    whole = "-".join(part for part in path.parts if part not in (path.anchor, ".."))
    yield f"{path.stem}.html"
    yield f"{path.name}.html"
    yield f"{whole}.html"
    for number in count(2):
        yield f"{whole}-{number}.html"


def _write_file(path: Path, text: str) -> None:
    """Write a whole file or none: under another name first, then put in place. Raises UserError."""
    data = text.encode("utf-8")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():  # a device or a pipe is written to, never replaced
            path.write_bytes(data)
            return
        final = path.resolve()
        part = final.with_name(f".{final.name}.{os.getpid()}.part")
        try:
            with part.open("xb") as file:
                file.write(data)
            os.replace(part, final)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(f"“{path}” cannot be written: {error.strerror or error}.") from None


def _counted(reports: int) -> str:
    return "1 report is" if reports == 1 else f"{reports} reports are"
