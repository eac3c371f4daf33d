"""A caption with a source credit belongs to a figure or table, and must stand beside one.

When an article is copied from a page, its charts stay behind and their captions come along as lines of text: "Sales by
region, 2015–2020. Source: Customs Office." The reader looks for a figure that is not there, and the caption breaks the text
around it. The caption is still read: what it says is the article's own.

Forgiven is a caption beside a table, an image, an embedded object or rows of figures, and a credit that stands alone.

Not flagged: numbered captions ("Figure 2. Catches by year."), which a text may list apart from its figures; credits of
photographs, which news texts carry without the picture by custom; a source line at the start or end of a document, which
credits the text itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck import Block, Check, Claims, Document, Finding, bad, good, place_of, rule

_TEXT = (
    "Exports of cheese to Japan have doubled since the trade agreement, the dairy board of Vallden says.",
    "Most of it is hard cheese from the mountain farms, which were close to ruin ten years ago.",
)
_CREDIT = re.compile(r"\b(?:source|data|chart|graphic)s?\b[^:.]{0,12}:", re.I)


@rule(
    severity="warning",
    catalogue=["N1", "L3"],
    examples=[
        bad(f"{_TEXT[0]}\n\n[[Cheese exports by country, in tonnes. Source: Customs Administration.]]\n\n{_TEXT[1]}"),
        bad(f"{_TEXT[0]}\n\n[[Share of mountain farms in output, 2008–2018 – Source: Vallden Dairy Board]]\n\n{_TEXT[1]}"),
        bad(f"{_TEXT[0]}\n\n[[Exports to Asia (Source: Customs Administration)]]\n\n{_TEXT[1]}", format="markdown"),
        good(f"{_TEXT[0]}\n\nFigure 2. Cheese exports by country. Source: Customs Administration.\n\n{_TEXT[1]}"),
        good(
            f"{_TEXT[0]}\n\n![Bars](bars.png)\n\nCheese exports by country. Source: Customs Administration.\n\n{_TEXT[1]}",
            format="markdown",
        ),
        good(f"| Year | Tonnes |\n|---|---|\n| 2018 | 410 |\n| 2022 | 820 |\n\nExports. Source: Customs Office\n\n{_TEXT[0]}"),
        good(f"{_TEXT[0]}\n\nA cheese cellar near Hochalm. Photo: Mira Tobler.\n\n{_TEXT[1]}"),
        good(f"{_TEXT[0]} {_TEXT[1]}\n\nSource: Vallden Dairy Board"),
        good("The minister named no source: the figures, she said, were known to everyone. Nobody in the room disagreed."),
    ],
)
def missing_figure(claims: Claims) -> Iterator[Check]:
    document = claims.document
    blocks = document.blocks
    for index, block in enumerate(blocks):
        if block.kind != "caption" or "source credit" not in block.reason or not 0 < index < len(blocks) - 1:
            continue
        text = document.text[block.span.start : block.span.end]
        credit = _CREDIT.search(text)
        if credit is None or credit.start() < 3 or _beside_a_figure(document, index):
            continue
        shown = " ".join(text.split())
        yield Finding(
            severity="warning",
            message=f"“{_short(shown)}” is the caption of a figure or table, and there is none beside it.",
            places=(place_of(document, block.sentences[0], "caption without its figure"),),
            explanations=(
                "The figure stayed behind when the text was copied from a page.",
                "The figure stands elsewhere in the layout.",
            ),
            repairs=("Put the figure back.", "Delete the caption.", "Make it a sentence of the text, with its source."),
            settles="The page that the text was taken from.",
        )


def _beside_a_figure(document: Document, index: int) -> bool:
    """True if a table, rows of figures, or something that is no text (an image, an object) stands before or after the block.

    Other captions between the two are passed over.
    """
    blocks = document.blocks
    for step in (-1, 1):
        at = index
        while 0 <= at + step < len(blocks):
            here, there = blocks[at], blocks[at + step]
            gap = (there.span.end, here.span.start) if step < 0 else (here.span.end, there.span.start)
            if document.text[gap[0] : gap[1]].strip("\ufeff \t\r\n\u00a0>*_#-=~[](){}|"):
                return True
            if there.kind != "caption":
                if there.kind == "table" or _rows_of_figures(document, there):
                    return True
                break
            at += step
    return False


def _rows_of_figures(document: Document, block: Block) -> bool:
    words = document.prose[block.span.start : block.span.end].split()
    figures = sum(word.strip("$€£()%,.")[:1].isdecimal() for word in words)
    return len(words) <= 30 and figures * 3 > len(words)


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:79].rstrip() + "…"
