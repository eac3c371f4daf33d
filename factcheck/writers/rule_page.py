"""A rule's page made ready for reading: its law, its paragraphs, one example that it flags and one that it leaves alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.report import RulePage
from factcheck.rulebook.examples import Example

CODE = re.compile(r"`([^`\n]{1,200})`")
PLAIN_ID = re.compile(r"[^A-Za-z0-9-]")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A run of text; `marked` for code in a page, and for what is flagged in an example."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, or the points of a list."""

    points: tuple[tuple[Phrase, ...], ...]
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class ReadableRule:
    """A rule as the page shows it."""

    rule: RulePage
    anchor: str
    law: str
    passages: tuple[Passage, ...]
    flagged: tuple[Phrase, ...]
    left_alone: str


def readable(rule: RulePage) -> ReadableRule:
    """The page of a rule, cut into paragraphs and lists."""
    law, *rest = (paragraph for paragraph in re.split(r"\n[ \t]*\n", rule.page.strip()) if paragraph.strip())
    bad = next((example for example in rule.examples if example.sort == "bad"), None)
    good = next((example for example in rule.examples if example.sort == "good"), None)
    return ReadableRule(
        rule,
        rule_anchor(rule.id),
        " ".join(law.split()),
        tuple(_passage(paragraph) for paragraph in rest),
        _marked(bad) if bad else (),
        good.text if good else "",
    )


def rule_anchor(id: str) -> str:
    """The id of a rule's page: the same for the same rule, and another for any other."""
    return "r-" + PLAIN_ID.sub(lambda match: "." if match[0] == "/" else f"_{ord(match[0]):x}_", id)


def _passage(paragraph: str) -> Passage:
    lines = paragraph.split("\n")
    if not lines[0].lstrip().startswith("- "):
        return Passage((_phrases(paragraph),))
    points: list[str] = []
    for line in lines:
        if line.lstrip().startswith("- "):
            points.append(line.lstrip()[2:])
        else:
            points[-1] += f" {line}"
    return Passage(tuple(_phrases(point) for point in points), is_list=True)


def _phrases(text: str) -> tuple[Phrase, ...]:
    pieces = CODE.split(" ".join(text.split()))
    return tuple(Phrase(piece, index % 2 == 1) for index, piece in enumerate(pieces) if piece)


def _marked(example: Example) -> tuple[Phrase, ...]:
    phrases: list[Phrase] = []
    at = 0
    for span in sorted(example.marked):
        if span.start >= at:
            phrases += [Phrase(example.text[at : span.start]), Phrase(example.text[span.start : span.end], True)]
            at = span.end
    return tuple(phrase for phrase in [*phrases, Phrase(example.text[at:])] if phrase.text)
