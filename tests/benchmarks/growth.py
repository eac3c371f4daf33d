"""How the time of `factcheck.check` grows with the length of the text, up to the largest that it reads.

    python -m tests.benchmarks.growth [--largest BYTES] [--patience SECONDS] [SHAPE …]

Prints time(2n) / time(n) for texts of several shapes: about 2 is linear, 4 is quadratic. Texts that are read quickly are read
several times, and the least time counts. Time is processor time, and nothing is asserted.
"""

from __future__ import annotations

import argparse
import gc
import re
import sys
import time
from collections.abc import Callable

from factcheck import check
from factcheck.reading import LIMIT
from tests.benchmarks.newswire import text_of

SIZES = [LIMIT >> halvings for halvings in range(7, -1, -1)]
ENOUGH = 3.0  # seconds spent on one text, after which it is not read again
RUNS = 7  # of one text, at most

Shape = Callable[[int], str]
"""A text of so many bytes."""


def prose(size: int) -> str:
    """Generated news in paragraphs."""
    return cut(text_of(size), size)


def one_line(size: int) -> str:
    """The same without line ends, quotation marks and full stops."""
    return cut(re.sub(r"[.“”]*(\s+)[“”]*", " ", text_of(size + size // 8)), size)


def cut(text: str, size: int) -> str:
    """The beginning of a text, so many bytes long in UTF-8."""
    return text.encode()[:size].decode(errors="ignore")


SHAPES: dict[str, Shape] = {
    "prose": prose,
    "one-line": one_line,
    "digits": lambda size: "7" * size,
    "commas": lambda size: "," * size,
    "spaces": lambda size: " " * size,
}


def seconds(text: str) -> float:
    """The least processor time that `check` took."""
    times: list[float] = []
    while not times or (len(times) < RUNS and sum(times) < ENOUGH):
        gc.collect()
        start = time.process_time()
        check(text)
        times.append(time.process_time() - start)
    return min(times)


def readable(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1_000_000 else f"{size / 1e3:.0f} KB"


def measure(shape: Shape, sizes: list[int], patience: float) -> list[str]:
    """The ratio for each size after the first, then the time of the longest text that was read and its length."""
    cells: list[str] = []
    before = seconds(shape(sizes[0]))
    longest = sizes[0]
    for size in sizes[1:]:
        if before > patience:
            cells.append("–")
            continue
        now = seconds(shape(size))
        cells.append(f"{now / before:.2f}")
        before, longest = now, size
    return [*cells, f"{before:.3g} s for {readable(longest)}"]


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.growth", description="Growth of time with length.")
    parser.add_argument("shapes", metavar="SHAPE", nargs="*", help=f"of {', '.join(SHAPES)} (default: all)")
    parser.add_argument("--largest", metavar="BYTES", type=int, default=LIMIT, help="longest text (default: %(default)s)")
    parser.add_argument(
        "--patience", metavar="SECONDS", type=float, default=120, help="double no text that took longer (default: %(default)s)"
    )
    options = parser.parse_args(arguments)
    if unknown := [name for name in options.shapes if name not in SHAPES]:
        parser.error(f"unknown shape {unknown[0]}")
    sizes = [size for size in SIZES if size <= options.largest]
    if len(sizes) < 2:
        parser.error(f"--largest must be at least {SIZES[1]}")
    check(prose(sizes[0] // 4))  # loads modules, compiles patterns
    print("time(2n) / time(n), by 2n:\n")
    print(f"| text | {' | '.join(map(readable, sizes[1:]))} | time |\n|---|{'---:|' * len(sizes)}")
    for name in options.shapes or SHAPES:
        print(f"| {name} | {' | '.join(measure(SHAPES[name], sizes, options.patience))} |", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
