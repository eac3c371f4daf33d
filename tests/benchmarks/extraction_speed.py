"""How fast quantities are read from unrepeated text: factcheck beside quantulum3 and Microsoft Recognizers-Text.

    python -m tests.benchmarks.extraction_speed [FILE …] [--words N]

Every extractor reads the same words in one process, in turns, so that a busy machine slows all of them alike. How much an
extractor is given at a time matters: some pay for every call, some for long texts. So the text is given sentence by sentence,
paragraph by paragraph, and ten paragraphs at a time, and each is also compared at its best. None of them remembers a text.
Time is processor time; modules are loaded and patterns compiled by reading other text before it is taken.

factcheck reads more than quantities (dates, people, organisations, pronouns, quotations …) and is measured twice: claims
only, and claims with all rules. Of Recognizers-Text the models for numbers, ordinals, percentages, currencies, dimensions,
ages and temperatures run, and not those for dates.
"""

from __future__ import annotations

import argparse
import gc
import re
import sys
import time
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from itertools import islice
from pathlib import Path

from factcheck import Date, Duration, Measured, Period, check
from factcheck.engine import builtin_rules, claims_of
from factcheck.reading import read_text
from tests.benchmarks.newswire import paragraphs

Extract = Callable[[str], int]
"""Reads a text and tells how many quantities it found."""

COUNTED = (Measured, Date, Duration, Period)
"""The claims that others would report as quantities. Recognizers-Text counts the number in an amount once more."""

WORDS = 20_000
WARM_UP = 40  # generated paragraphs, none of which is measured
TURNS = 5  # into which the text is cut for each extractor
PEERS = {"quantulum3": "quantulum3", "Recognizers-Text": "recognizers-text-number-with-unit"}
"""The distribution of each, for its version."""

RECOGNIZERS = {
    "recognizers_number.NumberRecognizer": "number ordinal percentage",
    "recognizers_number_with_unit.NumberWithUnitRecognizer": "currency dimension age temperature",
}


@dataclass
class Tally:
    """What one extractor did in one way of giving it the text."""

    seconds: float = 0
    words: int = 0
    found: int = 0
    failed: int = 0

    @property
    def rate(self) -> float:
        """Words per second of processor time."""
        return self.words / self.seconds


def factcheck_claims(text: str) -> int:
    """Reads all claims and statements; counts the quantities among them."""
    return sum(isinstance(claim, COUNTED) for claim in claims_of(read_text(text)))


def factcheck_all_rules(text: str) -> int:
    """Reads all claims and runs all rules; counts the quantities read."""
    return sum(isinstance(claim, COUNTED) for claim in check(text).claims)


def quantulum3() -> Extract:
    """Its parser, without the optional classifier."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns that the classifier is not installed
        parse = import_module("quantulum3.parser").parse
    return lambda text: len(parse(text))


def recognizers_text() -> Extract:
    """Its English models, built once."""
    models = []
    for path, kinds in RECOGNIZERS.items():
        module, _, name = path.partition(".")
        recognizer = getattr(import_module(module), name)("en-us")
        models += [getattr(recognizer, f"get_{kind}_model")() for kind in kinds.split()]
    return lambda text: sum(len(model.parse(text)) for model in models)


def extractors() -> dict[str, Extract]:
    """Those of factcheck and of the peers that can be imported, by name; tells of the others why not."""
    found: dict[str, Extract] = {"factcheck, claims": factcheck_claims, "factcheck, all rules": factcheck_all_rules}
    for name, load in (("quantulum3", quantulum3), ("Recognizers-Text", recognizers_text)):
        try:
            found[name] = load()
        except ImportError as error:
            print(f"{name} is left out, pip install '.[benchmarks]' brings it: {error}")
    return found


def paragraphs_of(files: Iterable[Path]) -> Iterator[str]:
    """The paragraphs of files, each once: what stands between empty lines or, in a file without any, each line."""
    seen: set[str] = set()
    for file in files:
        text = file.read_text(encoding="utf-8", errors="replace").strip()
        for part in re.split(r"\n\s*\n" if re.search(r"\n\s*\n", text) else r"\n", text):
            paragraph = " ".join(part.split())
            if paragraph and paragraph not in seen:
                seen.add(paragraph)
                yield paragraph


def first_words(parts: Iterable[str], most: int) -> list[str]:
    """The first paragraphs, up to a number of words."""
    taken: list[str] = []
    words = 0
    for part in parts:
        words += len(part.split())
        if words > most and taken:
            break
        taken.append(part)
    return taken


def portions(parts: list[str]) -> dict[str, list[str]]:
    """The same text in three ways of handing it out."""
    return {
        "sentence": [paragraph[slice(*sentence.span)] for paragraph in parts for sentence in read_text(paragraph).sentences],
        "paragraph": parts,
        "10 paragraphs": ["\n\n".join(parts[at : at + 10]) for at in range(0, len(parts), 10)],
    }


def read_all(extract: Extract, texts: list[str], tally: Tally) -> None:
    """Reads the texts and adds to the tally; a text that an extractor chokes on counts as read and failed."""
    gc.collect()
    start = time.process_time()
    for text in texts:
        try:
            tally.found += extract(text)
        except Exception:  # other libraries raise anything on odd text; it is counted and shown
            tally.failed += 1
    tally.seconds += time.process_time() - start
    tally.words += sum(len(text.split()) for text in texts)


def measure(extract: dict[str, Extract], texts: list[str]) -> dict[str, Tally]:
    """Each extractor over the same texts, a slice of them at a time in turns."""
    tallies = {name: Tally() for name in extract}
    size = -(-len(texts) // TURNS)
    for at in range(0, len(texts), size):
        for name, run in extract.items():
            read_all(run, texts[at : at + size], tallies[name])
    return tallies


def table(head: str, columns: Iterable[str], rows: dict[str, list[str]]) -> str:
    """A Markdown table, numbers to the right."""
    names = list(columns)
    lines = [[head, *names], ["---", *["---:"] * len(names)], *([name, *cells] for name, cells in rows.items())]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def report(results: dict[str, dict[str, Tally]]) -> None:
    """Prints words per second, and the ratios of factcheck to each peer. `results` is by portion, then by extractor."""
    by_name = {name: [tallies[name] for tallies in results.values()] for name in next(iter(results.values()))}
    rates = {
        name: [*(f"{tally.rate:,.0f}" for tally in tallies), f"{max(tally.found for tally in tallies):,}"]
        for name, tallies in by_name.items()
    }
    print("\nWords per CPU second, by what is given at a time:\n")
    print(table("extractor", [*results, "quantities found"], rates))
    ratios: dict[str, list[str]] = {}
    for peer in [name for name in by_name if not name.startswith("factcheck")]:
        for own in [name for name in by_name if name.startswith("factcheck")]:
            pairs = [mine.rate / its.rate for mine, its in zip(by_name[own], by_name[peer], strict=True)]
            best = max(tally.rate for tally in by_name[own]) / max(tally.rate for tally in by_name[peer])
            ratios[f"{own} : {peer}"] = [f"{ratio:.1f}" for ratio in (*pairs, best)]
    if ratios:
        print("\nHow many times as fast:\n")
        print(table("ratio", [*results, "each at its best"], ratios))
    for portion, tallies in results.items():
        for name, tally in tallies.items():
            if tally.failed:
                print(f"\n{name} raised an exception on {tally.failed} texts, given by {portion}.")


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.extraction_speed", description="Speed beside others.")
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help="texts to read instead of the generated one")
    parser.add_argument("--words", type=int, default=WORDS, help="read the first so many words (default: %(default)s)")
    options = parser.parse_args(arguments)
    generated = paragraphs()
    warm_up = list(islice(generated, WARM_UP))
    parts = first_words(paragraphs_of(options.files) if options.files else generated, options.words)
    if not parts:
        parser.error("there are no words in these files")
    extract = extractors()
    source = "the files" if options.files else "generated news"
    print(f"The first {sum(len(part.split()) for part in parts):,} words of {source}, {len(parts):,} paragraphs, no two alike.")
    print(f"Python {sys.version.split()[0]}, factcheck {version('factcheck')} with {len(builtin_rules())} rules", end="")
    print(*(f", {name} {version(PEERS[name])}" for name in extract if name in PEERS), sep="", end=".\n")
    for run in extract.values():
        read_all(run, warm_up, Tally())
    report({name: measure(extract, texts) for name, texts in portions(parts).items()})


if __name__ == "__main__":
    main(sys.argv[1:])
