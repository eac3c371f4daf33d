"""One quotation has one speaker and one wording.

Words between quotation marks are promised to be what somebody said. When the same words come back under another name, one of
the two is not their author; when they come back with a word exchanged, one of the two is not what was said. Both happen when a
quotation is moved, shortened into a pull-quote or translated a second time.

Seven words and more that are the same are one quotation, and so are nine and more of which at most two inside have changed. A
quotation may be repeated in part.

Not flagged: quotations with an ellipsis or [brackets], and one that begins or ends earlier than the other; different words by
different speakers; short sayings, and titles; the same answer by two people set side by side; words that the text says are
repeated, quoted, sung or wrongly attributed; a speaker beside the organisation that he may speak for; quotations without a
speaker.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from factcheck import (
    Agreement,
    Check,
    Claims,
    Document,
    Finding,
    Organisation,
    Place,
    Quotation,
    Span,
    Step,
    bad,
    good,
    place_of,
    rule,
)

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
SHORTENED = re.compile(r"\.\s?\.\s?\.|…|[\[(]")
ECHO = re.compile(
    r"\b(?:also|too|again|both|same|likewise|identical|together|jointly?|behalf|once|words|read|letter|statement|"
    r"(?:repeat|reiterat|echo|quot|cit(?=e|ing)|borrow|agree|slogan|motto|refrain|chorus|chant|sang|sing|song|phras|saying|proverb|"
    r"paraphras|famous|recall|remember|remind|predecessor|mock|imitat|parod|parrot|mimic|translat|interpret|spokes|lawyer|relay|"
    r"den(?=y|ie)|misquot|misattribut|wrong|mistak|attribut|correct|apolog|tweet|script|actor|actress|play|oath|anthem|prayer|verse)\w*)\b",
    re.I,
)
"""Words by which a text says that somebody speaks another's words, or for another, or that it knows of a mix-up."""
SAME = 7
"""Words that make two equal quotations one; fewer may come to two minds."""
LIKE = 9
"""Words that two quotations must share to be one in spite of a change."""
CHANGED = 2
"""Words that may have changed."""
RUN = 3
"""Words in a row by which two quotations are found to be alike."""
MOST = 8
"""A run of words in more quotations than this is a refrain."""


class Change(NamedTuple):
    """The words in one quotation and in the other, and the index of the first of them in each."""

    gone: str
    come: str
    first: int
    second: int


@rule(
    severity="error",
    catalogue=["J1"],
    examples=[
        bad(
            '[["We are not selling the lighthouse to anybody,"]] said Maria Lund, the harbour master, on Monday. It rained. '
            '[["We are not selling the lighthouse to anybody,"]] said Jonas Falk, who chairs the council.'
        ),
        bad(
            "[[“The bakery will open its doors on Friday,”]] said Nora Vale.\n\nThe ovens came from Lyon.\n\n"
            "Edda Holm said: [[“The bakery will open its doors on Friday.”]]"
        ),
        bad(
            'Maria Lund was clear. [["The new bridge will be finished within one year and stay free of charge,"]] she said.\n\n'
            'The mayor agreed. [["The new bridge will be finished within two years and stay free of charge,"]] she had read.',
            severity="warning",
        ),
        good(
            '"We are not selling the lighthouse to anybody," said Maria Lund. '
            "The council clapped: "
            '"We are not selling the lighthouse."'
        ),
        good('"It was a good point," said Maria Lund. "It was two points dropped," said Jonas Falk.'),
        good(
            '"The new bridge will be finished within a year and stay free," said Maria Lund.\n\n'
            'She said "the new bridge will be finished ... and stay free".'
        ),
        good('"No comment," said Maria Lund. It was Monday. "No comment," said Jonas Falk.'),
        good('"We will win this election by a mile," said Maria Lund. "We will win this election by a mile," said Jonas Falk.'),
        good(
            '"We are not selling the lighthouse to anybody," said Maria Lund. '
            'Jonas Falk repeated her words: "We are not selling the lighthouse to anybody."'
        ),
        good(
            '"You never walk this road alone," Maria Lund wrote in 1987. The crowd knew the line. '
            '"You never walk this road alone," said Jonas Falk, quoting her.'
        ),
        good(
            '"We are not selling the lighthouse to anybody," Falk Shipping said. '
            '"We are not selling the lighthouse to anybody," said Jonas Falk, its owner.'
        ),
    ],
)
def changed_quotation(claims: Claims) -> Iterator[Check]:
    document = claims.document
    organisations = {claim.organisation for claim in claims.of(Organisation)}
    quotations = [quotation for quotation in claims.of(Quotation) if quotation.level == 1 and quotation.opening]
    words = [_words(document, quotation) for quotation in quotations]
    for one, two in _alike(words):
        first, second = quotations[one], quotations[two]
        if _shortened(document, first) or _shortened(document, second):
            continue
        if words[one] == words[two]:
            if first.speaker is None or second.speaker is None:
                continue
            if first.speaker == second.speaker:
                yield _agreement(document, first, second)
            elif not (
                _one_name(first.speaker, second.speaker)
                or not organisations.isdisjoint((first.speaker, second.speaker))
                or _side_by_side(document, first, second)
                or _echoes(document, first, second)
            ):
                yield _two_speakers(document, first, second)
        elif first.speaker == second.speaker or first.speaker is None or second.speaker is None:
            change = _change(words[one], words[two])
            if change is not None and (first.speaker or second.speaker):
                yield _two_wordings(document, first, second, change)


def _words(document: Document, quotation: Quotation) -> tuple[str, ...]:
    return tuple(match[0].lower().replace("’", "'") for match in WORD.finditer(document.text, *quotation.words))


def _shortened(document: Document, quotation: Quotation) -> bool:
    """True if the quotation says itself that it is not word for word, or is a title."""
    text = document.text[quotation.words.start : quotation.words.end]
    return SHORTENED.search(text) is not None or all(word[0].isupper() for word in WORD.findall(text) if len(word) > 3)


def _alike(words: list[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Pairs of quotations that share a run of words; a run that many of them share counts for nothing."""
    holders: dict[tuple[str, ...], list[int]] = {}
    for index, said in enumerate(words):
        if len(said) >= SAME:
            for run in {said[at : at + RUN] for at in range(len(said) - RUN + 1)}:
                holders.setdefault(run, []).append(index)
    pairs = {(one, two) for held in holders.values() if len(held) <= MOST for at, two in enumerate(held) for one in held[:at]}
    yield from sorted(pairs)


def _change(one: tuple[str, ...], two: tuple[str, ...]) -> Change | None:
    """What changed inside the words that two quotations share; None if too much did, or nothing."""
    if min(len(one), len(two)) < LIKE:
        return None
    from difflib import SequenceMatcher  # most documents hold no two quotations alike, and need not wait for it

    blocks = [block for block in SequenceMatcher(None, one, two, autojunk=False).get_matching_blocks() if block.size]
    if sum(block.size for block in blocks) < max(LIKE - 1, 0.8 * min(len(one), len(two))):
        return None
    gone: list[str] = []
    come: list[str] = []
    for before, after in pairwise(blocks):
        gone += one[before.a + before.size : after.a]
        come += two[before.b + before.size : after.b]
    if not blocks or not 0 < max(len(gone), len(come)) <= CHANGED:
        return None
    return Change(" ".join(gone), " ".join(come), blocks[0].a + blocks[0].size, blocks[0].b + blocks[0].size)


def _side_by_side(document: Document, first: Quotation, second: Quotation) -> bool:
    """True if the second opens the sentence after the first: whoever writes so means the reader to see that they are equal."""
    opens = document.sentences[second.sentence].span.start == second.span.start
    return opens and second.sentence - document.sentence_at(first.span.end - 1) <= 1


def _echoes(document: Document, first: Quotation, second: Quotation) -> bool:
    """True if the text beside either quotation says that words are repeated, or names the other speaker."""
    names = [(speaker or "").split()[-1] for speaker in (first.speaker, second.speaker)]
    for quotation, other in ((first, names[1]), (second, names[0])):
        around = _around(document, quotation)
        if ECHO.search(around) or re.search(rf"\b{re.escape(other)}\b", around):
            return True
    return False


def _around(document: Document, quotation: Quotation) -> str:
    """What the narrator says in the sentences in which a quotation begins and ends."""
    low = document.sentences[quotation.sentence].span.start
    high = document.sentences[document.sentence_at(quotation.span.end - 1)].span.end
    return f"{document.text[low : quotation.span.start]} {document.text[quotation.span.end : high]}"


def _one_name(first: str, second: str) -> bool:
    """True if one name may be a form of the other."""
    return first.split()[-1].lower() == second.split()[-1].lower() or first in second or second in first


def _place(document: Document, quotation: Quotation, label: str, word: int = 0) -> Place:
    """The sentence of a quotation in which a word stands, as far as it is quoted."""
    at = next(islice(WORD.finditer(document.text, *quotation.words), word, None)).start()
    sentence = document.sentences[document.sentence_at(at)].span
    start, end = max(quotation.span.start, sentence.start), min(quotation.span.end, sentence.end)
    return place_of(document, Span(start, end), label)


def _agreement(document: Document, first: Quotation, second: Quotation) -> Agreement:
    return Agreement(
        message=f"{first.speaker} is quoted twice in the same words.",
        places=(_place(document, second, "said again"), _place(document, first, "said first")),
    )


def _two_speakers(document: Document, first: Quotation, second: Quotation) -> Finding:
    return Finding(
        severity="error",
        message=f"The same words are quoted from {first.speaker} and from {second.speaker}.",
        places=(_place(document, second, f"from {second.speaker}"), _place(document, first, f"from {first.speaker}")),
        working=(Step(expression="word for word the same", result=f"{second.speaker} ≠ {first.speaker}"),),
        explanations=("The quotation was moved or copied, and one of the names was not changed.", "One repeats the other."),
        repairs=(f"Give the words to {first.speaker} only.", f"Give the words to {second.speaker} only."),
        settles="A recording or the source of the quotation.",
    )


def _two_wordings(document: Document, first: Quotation, second: Quotation, change: Change) -> Finding:
    gone, come = (f"“{words}”" if words else "nothing" for words in (change.gone, change.come))
    return Finding(
        severity="warning",
        message=f"A quotation comes back changed: {gone} in one place, {come} in the other.",
        places=(
            _place(document, second, f"here {come}", change.second),
            _place(document, first, f"here {gone}", change.first),
        ),
        working=(Step(expression="the words around are the same", result=f"{gone} ≠ {come}"),),
        assumption="" if first.speaker and second.speaker else "Assumes that both are quotations of one remark.",
        explanations=("One was shortened, translated or written from memory.", "It was said twice, in slightly different words."),
        repairs=(f"Write {gone} in both.", f"Write {come} in both.", "Take the marks off one."),
        settles="A recording or the source of the quotation.",
    )
