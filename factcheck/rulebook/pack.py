"""Packs: folders of rules, loaded by path. The built-in pack comes through the same door as a user's."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from factcheck.rulebook.rule import Rule

ROOT = "factcheck_packs"


class PackError(Exception):
    """A pack or one of its files that cannot be loaded; the message names the file and what is wrong."""


def builtin_folder() -> Path:
    """Where the built-in pack lies: inside the installed package, or beside it in a checkout. Raises PackError if neither."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "rules", package.parent / "rules"):
        if (folder / "__init__.py").is_file():
            return folder
    raise PackError(
        f"The built-in rules are neither in {package / 'rules'} nor in {package.parent / 'rules'}. Install factcheck again."
    )


def load_pack(folder: Path, name: str = "") -> tuple[Rule, ...]:
    """All rules of a folder, by id. `name` prefixes the ids of a user's pack ("house:style/round-millions").

    Raises PackError for a file that cannot be imported, or that does not hold exactly one rule.
    """
    if not folder.is_dir():
        raise PackError(f"The rule pack {folder} is not a folder.")
    package = f"{ROOT}.{name or 'builtin'}"
    _mount(ROOT, None)
    _mount(package, folder)
    rules = [_load_file(folder, path, package, name) for path in _files(folder)]
    return tuple(sorted(rules, key=lambda rule: rule.id))


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*.py")) if not path.name.startswith("_"))


def _mount(package: str, folder: Path | None) -> None:
    """Make a package of that name whose modules are looked up in the folder."""
    module = sys.modules.get(package)
    if module is None:
        module = ModuleType(package)
        sys.modules[package] = module
    module.__path__ = [] if folder is None else [str(folder)]


def _load_file(folder: Path, path: Path, package: str, name: str) -> Rule:
    parts = path.relative_to(folder).with_suffix("").parts
    for depth in range(1, len(parts)):
        parent = f"{package}.{'.'.join(parts[:depth])}"
        if not (folder.joinpath(*parts[:depth]) / "__init__.py").exists():
            _mount(parent, folder.joinpath(*parts[:depth]))
    try:
        module = importlib.import_module(".".join((package, *parts)))
    except Exception as error:
        raise PackError(f"The rule file {path} cannot be loaded: {type(error).__name__}: {error}") from error
    rules = [value for value in vars(module).values() if isinstance(value, Rule)]
    if len(rules) != 1:
        raise PackError(f"The rule file {path} holds {len(rules)} rules; a file holds exactly one function under @rule.")
    if not module.__doc__:
        raise PackError(f"The rule file {path} has no docstring; it is the rule's page.")
    id = "/".join(parts).replace("_", "-")
    return rules[0].named(f"{name}:{id}" if name else id, module.__doc__)
