"""Which documents a command is about: files, folders searched for documents, and stdin."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, TypeVar

from factcheck.cli.problem import nearest, where
from factcheck.document import Document
from factcheck.reading import FORMATS, LIMIT, ReadingError, read, read_bytes
from factcheck.report import Unread

Result = TypeVar("Result")
SUFFIXES = tuple(sorted(filter(None, FORMATS)))
STDIN = "-"


class Found(NamedTuple):
    """The documents asked for, by name, and what was asked for in vain. A path of None is stdin."""

    documents: tuple[tuple[str, Path | None], ...]
    missing: tuple[Unread, ...]


def find_documents(paths: Iterable[str], stdin_name: str) -> Found:
    """Every document once, in order of name. A folder is searched for documents; hidden files and folders are passed over."""
    documents: dict[str, Path | None] = {}
    missing: dict[str, Unread] = {}
    for name in paths:
        path = Path(name)
        if name == STDIN:
            documents[stdin_name] = None
        elif path.is_dir():
            closed: list[OSError] = []
            within = list(_search(path, closed))
            documents.update((printable(str(file)), file) for file in within)
            for error in closed:
                folder = printable(str(error.filename))
                missing[folder] = Unread(document=folder, message=f"The folder “{folder}” cannot be searched: {error.strerror}.")
            if not within and not closed:
                missing[name] = _no_documents(name)
        elif not path.exists():
            missing[name] = Unread(
                document=printable(name), message=f"There is no file or folder “{printable(name)}”{_beside(path)}"
            )
        else:
            documents[printable(str(path))] = path
    return Found(tuple(sorted(documents.items())), tuple(missing[name] for name in sorted(missing)))


def read_document(name: str, path: Path | None) -> Document:
    """The document in a file, or on stdin if the path is None, under that name. Raises ReadingError, also for an empty one."""
    if path is not None:
        document = replace(read(path), name=name)
    else:
        format = FORMATS.get(Path(name).suffix.lower(), "plain")
        document = read_bytes(sys.stdin.buffer.read(LIMIT + 1), format=format, name=name)
    if not document.text.strip():
        raise ReadingError(f"“{name}” is empty: there is nothing in it to check.")
    return document


def attempt(name: str, path: Path | None, work: Callable[[Document], Result]) -> Result | Unread:
    """What the work makes of a document; whatever goes wrong with it is told of this document alone."""
    try:
        return work(read_document(name, path))
    except ReadingError as error:
        return Unread(document=name, message=str(error))
    except OSError as error:
        return Unread(document=name, message=f"“{name}” cannot be read: {error.strerror or error}.")
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a compiled library that breaks down raises no Exception
        return Unread(
            document=name,
            message=f"“{name}” was not checked, because factcheck itself failed on it ({where(error)}); please report it.",
        )


def printable(name: str) -> str:
    """A file's name as text that can be written anywhere: bytes of it that are not UTF-8 become U+FFFD."""
    return os.fsencode(name).decode("utf-8", "replace")


def _search(folder: Path, closed: list[OSError]) -> Iterator[Path]:
    for place, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and name.lower().endswith(SUFFIXES):
                yield Path(place, name)


def _no_documents(name: str) -> Unread:
    kinds = ", ".join(SUFFIXES[:-1])
    return Unread(
        document=printable(name),
        message=f"The folder “{printable(name)}” holds no documents: no file in it ends in {kinds} or {SUFFIXES[-1]}.",
    )


def _beside(path: Path) -> str:
    """The rest of the sentence: the file of nearly that name in the same folder, or that the folder itself is not there."""
    try:
        names = os.listdir(path.parent)
    except OSError:
        return f", nor the folder “{path.parent}”."
    return "." + nearest(path.name, names)
