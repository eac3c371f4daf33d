"""A quotation has two marks, and its words come through whole.

Where a mark is lost, nobody can tell whose words those are: the source's or the writer's. Where a quotation has been damaged on
its way (a full stop in the middle of a clause, a mark that has slipped to the wrong side of a space, a mark the wrong way
round) words of the source may be gone as well, and the reader is shown something that nobody said.

An opening mark that is never closed is an error if all other quotations of the document are in order; everything else is a
warning. Straight, curly, low and angled marks are known, single marks inside double ones too. A quotation that runs over
paragraphs may repeat its opening mark in each of them, and so may one whose paragraphs were joined; it is closed once.

Not flagged: inches, feet and seconds (6", 5'6"), apostrophes and possessives, '90s, single marks that stay open, « French
spacing », ``newswire'' marks, quotations in code and tables, angled marks used as ornaments, a missing space after a
quotation, a quotation in a paragraph that is cut off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from factcheck import Block, Check, Claims, Document, Finding, Quotation, Severity, Span, bad, good, place_of, rule

MARK = re.compile('["“”]')
APOSTROPHE = re.compile(r'(?<=[^\W\d_])"(?=(?:s|t|d|m|re|ve|ll)\b)')
STOP_IN_CLAUSE = re.compile(
    r"\b(?!(?:approx|assn|corp|dept|govt|intl|misc|natl|univ|vols)\b)[a-z]{4,}\.[ \n][a-z]{2,}\b(?![.\w])"
)
"""A word that is no abbreviation, a full stop, and a small letter."""
MOST_STOPS = 2
"""A text with more full stops before small letters does without capitals on purpose."""
ENDS = tuple(".!?…\"”’')]")
COMPARE = ("Compare the quotation with its source; words may have been lost.",)
FLOWING = ("paragraph", "list-item", "quotation")
HABIT = -1
SHOWN = 60
"""Code points of a quotation that a place shows."""


class Flaw(NamedTuple):
    """What is wrong with one mark or one pair of marks. Those of one cause make one finding: a block, or a keyboard's habit."""

    span: Span
    cause: int
    label: str
    message: str
    repairs: tuple[str, ...]
    lost: bool = False


@rule(
    severity="error",
    catalogue=["J2"],
    examples=[
        bad(
            'The mayor spoke for an hour. [["The harbour belongs to the town]], he told the council.\n\n'
            'The council applauded. "It has done so since 1712," he added.'
        ),
        bad(
            "[[“We sold the last of the ferries in May]], said Orla Brandt, the line’s managing director.\n\n"
            "The line was founded in 1921. “The bridge took our passengers,” she said."
        ),
        bad(
            "“The orchard gave us a good [[crop. but the frost, ”said]] Edda Holm, who grows pears near Lier.",
            severity="warning",
        ),
        bad('"The choir has sung here since Easter," [[he said."]] The roof has been mended.', severity="warning"),
        bad('The [[town"s]] bakers met on Monday. They fear the new flour tax.', severity="warning"),
        bad(
            "“Nobody was hurt,” the fire chief said. [[”We were lucky“]], he added, and went home.",
            severity="warning",
        ),
        good(
            '"We shall plant four thousand trees," said the forester. "Half of them will be oaks.\n\n'
            '"The other half will be left to chance."'
        ),
        good(
            "“The well ran dry in June.\n\n“By July we carried water from the village,” Ms Adeyemi said. “It was a hard summer.”"
        ),
        good('A 6" pipe runs under the lane, and the 5\'6" gatekeeper keeps a 12" rule by the door.'),
        good("In the '90s the boys' school at St Ives' edge was 'temporarily' closed; rock 'n' roll was to blame."),
        good("\"He looked up and said, 'Mind the cat's dish,' and fell asleep,\" the nurse recalled."),
        good("« Nous partons », dit-elle. « Le bateau n’attend pas. »"),
        good("``Rates will stay where they are,'' the governor said. ``I see no reason to move.''"),
        good("The sign said “No dogs, no etc. and no exceptions”, which made the vicar laugh."),
        good(
            'Mrs Lund was pleased. "The hall is warm again. "The choir can come back. "We open on Friday," she said.',
        ),
    ],
)
def broken_quotation(claims: Claims) -> Iterator[Check]:
    document = claims.document
    quotations = list(claims.of(Quotation))
    flaws = [*_unclosed(document, quotations), *_unopened(document, quotations), *_damaged(document, quotations)]
    flaws.sort(key=lambda flaw: (flaw.cause, flaw.span))
    balanced = sum(bool(quotation.opening and quotation.closing) for quotation in quotations)
    for _, group in groupby(flaws, key=lambda flaw: flaw.cause):
        found = list(group)
        certain = len(flaws) == 1 and found[0].lost and balanced > 0
        yield _finding(document, found, "error" if certain else "warning")


def _finding(document: Document, flaws: list[Flaw], severity: Severity) -> Finding:
    several = " and ".join(_text(document, flaw.span) for flaw in flaws)
    return Finding(
        severity=severity,
        message=flaws[0].message if len(flaws) == 1 else f"Quotation marks or quoted words are damaged at {several}.",
        places=tuple(place_of(document, flaw.span, flaw.label) for flaw in flaws),
        explanations=("A mark or some words were lost when the text was edited, translated or converted.",),
        repairs=tuple(dict.fromkeys(repair for flaw in flaws for repair in flaw.repairs)),
        settles="The wording of the source.",
    )


def _unclosed(document: Document, quotations: list[Quotation]) -> Iterator[Flaw]:
    """Opening marks that nothing closes and nothing repeats."""
    last = max((index for index, block in enumerate(document.blocks) if block.kind != "furniture"), default=0)
    for quotation in quotations:
        if quotation.closing or quotation.runs_on or quotation.opening not in ('"', "“"):
            continue
        block = document.blocks[quotation.block]
        if not _ended(document, block) and (block.kind == "paragraph" or quotation.block == last):
            continue
        sentence = document.sentences[quotation.sentence].span
        start = quotation.span.start
        shown = _around(document, Span(start, min(quotation.span.end, sentence.end, start + SHOWN)))._replace(start=start)
        yield Flaw(
            shown,
            quotation.block,
            "opened, never closed",
            f"The quotation that begins with {_text(document, shown)} is never closed.",
            ("Put the closing mark where the quoted words end.", "Take the opening mark out if these are the writer's words."),
            lost=block.kind == "paragraph" and quotation.block != last,
        )


def _unopened(document: Document, quotations: list[Quotation]) -> Iterator[Flaw]:
    """Closing marks that nothing has opened, and marks that stand for an apostrophe."""
    prose = document.prose
    used = {quotation.span.start for quotation in quotations if quotation.opening}
    used |= {quotation.span.end - len(quotation.closing) for quotation in quotations if quotation.closing}
    for index, block in enumerate(document.blocks):
        if block.kind not in FLOWING:
            continue
        for match in MARK.finditer(prose, *block.span):
            at = match.start()
            before = prose[max(block.span.start, at - 1) : at]
            if at in used or not before or before.isspace() or before.isnumeric() or before in "'′":
                continue
            shown = _around(document, Span(at, at + 1))
            if APOSTROPHE.match(prose, at):
                message = f"In {_text(document, shown)} a quotation mark stands where an apostrophe belongs."
                yield Flaw(shown, HABIT, "for an apostrophe", message, ("Write an apostrophe.",))
            elif not prose[at + 1 : at + 2].isalnum():
                message = f"The quotation that ends with {_text(document, shown)} was never opened."
                repairs = "Put the opening mark where the quoted words begin.", "Take the closing mark out."
                yield Flaw(shown, index, "closed, never opened", message, repairs)


def _damaged(document: Document, quotations: list[Quotation]) -> Iterator[Flaw]:
    """Marks on the wrong side of a space or the wrong way round, and full stops that cut a clause."""
    text = document.text
    english = any(quotation.opening == "“" and quotation.closing == "”" for quotation in quotations)
    stops: list[Flaw] = []
    for quotation in quotations:
        (start, end), (low, high) = quotation.span, quotation.words
        if quotation.opening not in ('"', "“", "”") or document.blocks[quotation.block].kind not in FLOWING:
            continue
        if stop := STOP_IN_CLAUSE.search(text, low, high):
            shown = Span(stop.start(), stop.end())
            message = f"Inside the quotation a full stop is followed by a small letter: {_text(document, shown)}."
            stops.append(Flaw(shown, quotation.block, "stop inside a clause", message, COMPARE))
        if quotation.closing and high > low and text[high - 1].isspace() and text[end : end + 1].isalpha():
            shown = _around(document, Span(high - 1, end + 1))
            message = f"The closing mark in {_text(document, shown)} has a space before it and none after."
            yield Flaw(shown, quotation.block, "space before, none after", message, COMPARE)
        if start and text[start - 1] in ",:" and text[low : low + 1].isspace():
            shown = _around(document, Span(start, low + 1))
            message = f"The opening mark in {_text(document, shown)} has a space after it and none before."
            yield Flaw(shown, quotation.block, "none before, space after", message, COMPARE)
        if quotation.closing and english and (quotation.opening == "”" or quotation.closing == "“"):
            shown = Span(start, end) if end - start <= SHOWN else _around(document, Span(start, low + 1))
            message = f"In {_text(document, shown)} a mark is the wrong way round."
            yield Flaw(shown, quotation.block, "wrong way round", message, ("Turn the mark round.",))
    if len(stops) <= MOST_STOPS:
        yield from stops


def _ended(document: Document, block: Block) -> bool:
    """True if the block ends as a sentence does; a text that was cut does not."""
    return document.text[: block.span.end].rstrip()[-1:] in ENDS


def _around(document: Document, span: Span) -> Span:
    """The span with the whole words at its ends and any white space before them, within its sentence."""
    text = document.text
    sentence = document.sentences[document.sentence_at(span.start)].span
    start, end = span
    while start > sentence.start and text[start - 1].isspace():
        start -= 1
    while start > sentence.start and not text[start - 1].isspace():
        start -= 1
    while end < sentence.end and not text[end].isspace():
        end += 1
    return Span(start, max(end, start + 1))


def _text(document: Document, span: Span) -> str:
    return f"“{document.text[span.start : span.end]}”"
