"""The furniture of a web page is no part of the article on it.

Labels of related articles and the teasers below them, rating and sharing widgets, sign-up and cookie notices, labels of
advertising and navigation come along when a page is copied or scraped. A teaser is often a whole sentence, which a reader
takes for the article's own; so nothing in such a block is read as a claim, and each is reported once.

A block is furniture when it stands by itself, its wording is that of a widget and nothing else, and, for a teaser, when it
is a lone line between such a label and the next heading or paragraph.

Not flagged: real sentences that begin with the words of a label ("In the same category, the firm sells shoes."), genuine
subheads, captions, tags, copyright lines and the footers of wire services, and in Markdown whatever the author marked as a
heading, list or link.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Block, Check, Claims, Document, Finding, Place, Step, bad, good, place_of, rule

_BEFORE, _AFTER = (
    "The harbour of Kesten has been dredged for the first time since 1998, the port authority said on Monday.",
    "The work cost 14 million euros and took eleven weeks.",
)


@rule(
    severity="warning",
    catalogue=["N1"],
    examples=[
        bad(f"{_BEFORE}\n\n[[Advertisement]]\n\n{_AFTER}"),
        bad(f"{_BEFORE}\n\n[[Read also: Ferry line to Odensholm will reopen in May]]\n\n{_AFTER}"),
        bad(f"{_BEFORE}\n\n[[Related articles]]\n\n[[Fishermen are suing the port over the mud that was dumped]]\n\n{_AFTER}"),
        bad(f"{_BEFORE}\n\n[[Most read]]\n\n[[Trams will run all night]]\n[[Is this our oldest oak?]]\n\nWho pays\n\n{_AFTER}"),
        bad(f"{_BEFORE}\n\n{_AFTER}\n\n[[Rate this article]]"),
        bad(f"{_BEFORE}\n\n[[Subscribe to our newsletter and never miss a story]]\n\n{_AFTER}"),
        bad(f"[[We use cookies to give you the best experience. By continuing you accept them.]]\n\n{_BEFORE}\n\n{_AFTER}"),
        bad(f"{_BEFORE}\n\n[[Share this story on Facebook]]\n\n{_AFTER}", format="markdown"),
        good(
            f"{_BEFORE}\n\nRead also the report of the harbour master, which tells what the next dredging will cost.\n\n{_AFTER}"
        ),
        good(f"{_BEFORE}\n\n{_AFTER}\n\nTags: ports, mud\n\n© 2020 Kesten Post. All rights reserved."),
        good(f"{_BEFORE}\n\nWho pays for the mud\n\n{_AFTER}"),
        good("Related costs\n\nThe insurer puts related costs, such as hotels and taxis, at 3 million euros."),
        good("Most readers of the paper, 62%, would pay for it online. Popular stories are shared 400 times on average."),
        good("Advertisement revenue fell by 4% in the second quarter. The sales house Lindqvist expects a recovery in autumn."),
        good("In the same category, the bakery sells rye bread and three sorts of rolls, which won a prize in 2014."),
        good("## Related articles\n\n- [How the port is dredged](dredging.md)\n- [Tides](tides.md)", format="markdown"),
        good(
            "Report\n\nRating agency Meridian lowered the city's rating by one notch on Friday. The report names three reasons."
        ),
    ],
)
def page_furniture(claims: Claims) -> Iterator[Check]:
    document = claims.document
    label: Block | None = None
    for block in document.blocks:
        if block.kind != "furniture":
            label = None
            continue
        if block.reason.startswith("label"):
            label = block
        if block.reason in _HARMLESS:
            continue
        yield Finding(
            severity="warning",
            message=f"“{_shown(document, block)}” is furniture of a web page ({block.reason}), not part of the article.",
            places=(_place(document, block),),
            working=(_step(document, block, label),),
            explanations=(
                "It was copied along with the article from a web page.",
                "It is a line of the article whose form only looks like furniture.",
            ),
            repairs=(
                "Delete it.",
                "If it belongs to the article, make it a sentence or mark it as a heading.",
            ),
        )


_HARMLESS = frozenset({"tags", "copyright line", "footer of a wire service"})


def _step(document: Document, block: Block, label: Block | None) -> Step:
    """Why the block is furniture: its own wording, or the label above it."""
    if label is None or label is block:
        return Step(expression="the block stands by itself, and its wording is that of page furniture", result=block.reason)
    above = f"a lone line between “{_shown(document, label)}” and the next heading or paragraph"
    return Step(expression=above, result=block.reason, operands=(_place(document, label),))


def _place(document: Document, block: Block) -> Place:
    return place_of(document, block.sentences[0] if block.sentences else block.span, block.reason)


def _shown(document: Document, block: Block) -> str:
    text = " ".join(document.text[block.span.start : block.span.end].split())
    return text if len(text) <= 80 else text[:79].rstrip() + "…"
