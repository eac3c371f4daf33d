"""What goes wrong at the edge, told in one sentence that a user can act on."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path


class UserError(Exception):
    """Something the user can mend: an option, a setting, a file. The message says what, where and what is allowed."""


def say(message: str) -> None:
    """One message to the user on stderr, with every control character made visible: it may quote a file or its name."""
    from factcheck.writers.columns import printable

    sys.stderr.buffer.write(f"factcheck: {printable(message)}\n".encode("utf-8", "replace"))
    sys.stderr.flush()


def nearest(name: str, known: Iterable[str]) -> str:
    """A question that offers the known name most like this one (“Did you mean …?”); empty if none is like it."""
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return f" Did you mean “{close[0]}”?" if close else ""


def where(error: BaseException) -> str:
    """What was raised and in which line of which file, without a path of this machine."""
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    text = " ".join(str(error).split())
    return f"{type(error).__name__}{': ' if text else ''}{text[:200]}{place}"
