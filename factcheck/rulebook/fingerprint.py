"""What names a check from one run to the next: the rule and the words it quotes, never where they stand."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from factcheck.rulebook.check import Check

LENGTH = 10


def fingerprint(check: Check) -> str:
    """Ten hexadecimal digits of the rule and its quoted places in order, whitespace and case folded.

    An edit elsewhere in the document, another line break or another message leaves it as it was. Two checks of one rule that
    quote the same words share it.
    """
    key = "\x1f".join((check.rule, *(" ".join(place.text.casefold().split()) for place in check.places)))
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]


def fingerprints(checks: Iterable[Check]) -> list[str]:
    """The fingerprint of each check, in order; the second of equal ones ends in "-2", the third in "-3"."""
    seen: dict[str, int] = {}
    names: list[str] = []
    for check in checks:
        name = fingerprint(check)
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return names
