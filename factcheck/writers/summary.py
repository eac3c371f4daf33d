"""What a report amounts to: its verdict in one sentence, what was compared, and what was not checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.claims.age import Age
from factcheck.claims.claim import Claim
from factcheck.claims.measured import Measured
from factcheck.claims.pronoun import Pronoun
from factcheck.document import Span
from factcheck.report import Report
from factcheck.rulebook.check import SEVERITIES
from factcheck.writers.visible import visible

LISTED = 12
QUOTED = 60


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Words of the text that a remark names, and where they stand; `block` if they are a whole block."""

    text: str
    start: int
    block: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """One sentence on the run, with the words of the text that it is about; `more` of these are not listed."""

    sentence: str
    mentioned: tuple[Mentioned, ...] = ()
    more: int = 0


def plural(number: int, singular: str) -> str:
    """A number with its noun: "1 claim", "2,000 claims"."""
    return f"{number:,} {singular}{'' if number == 1 else 's'}"


def counts(report: Report) -> str:
    """The findings by severity, worst first: "1 error and 7 warnings". A severity without any is left out."""
    some = [plural(number, severity) for severity in SEVERITIES if (number := report.count(severity))]
    return " and ".join([", ".join(some[:-1]), some[-1]] if len(some) > 1 else some)


def verdict(report: Report) -> str:
    """The whole report in one sentence. It never says that a text is true."""
    if not report.checked:
        return "This text was not checked."
    if report.count("error"):
        sentence = f"This text cannot stand as it is: {counts(report)}."
    elif report.count("warning"):
        sentence = f"Nothing here is impossible, but the text needs a second look: {counts(report)}."
    elif report.findings:
        sentence = f"No conflict was found among what could be compared; {counts(report)} for the desk."
    elif compared_claims(report):
        sentence = "No conflict was found among what could be compared; that does not make the text true."
    else:
        sentence = "No conflict was found, but hardly anything could be compared; that does not make the text true."
    return f"This report is incomplete. {sentence}" if report.failures else sentence


def compared(report: Report) -> list[Remark]:
    """What the run read and compared."""
    sources = len(report.documents) - 1
    basis = f"against the text and {plural(sources, 'source')}" if sources else "against the text alone"
    remarks = [
        Remark(f"{plural(len(_own_claims(report)), 'claim')} read in {plural(len(report.document.sentences), 'sentence')}."),
        Remark(f"{plural(len(report.rules), 'rule')} run {basis}."),
        Remark(f"{plural(compared_claims(report), 'claim')} used in a finding or in a comparison that holds."),
    ]
    if report.agreements:
        remarks.append(Remark(f"{plural(len(report.agreements), 'comparison')} found to hold."))
    return remarks


def unchecked(report: Report) -> list[Remark]:
    """What the run did not check, and why: what a reader of a clean report must see."""
    return [*_failed(report), *_outside(report), *_left_out(report), *_unresolved(report)]


def compared_claims(report: Report) -> int:
    """How many claims of the document overlap a place of a finding or of an agreement."""
    name = report.document.name
    checks = (*report.findings, *report.agreements)
    spans = sorted({place.span for check in checks for place in check.places if place.document == name})
    joined: list[Span] = []
    for span in spans:
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    number, at = 0, 0
    for claim in sorted(_own_claims(report), key=lambda claim: claim.span):
        while at < len(joined) and joined[at].end <= claim.span.start:
            at += 1
        number += at < len(joined) and joined[at].overlaps(claim.span)
    return number


def _failed(report: Report) -> Iterator[Remark]:
    for failure in report.failures:
        yield Remark(f"The rule {failure.rule} failed, and its results are missing: {visible(failure.error)} ({failure.where}).")


def _outside(report: Report) -> Iterator[Remark]:
    if len(report.documents) == 1:
        yield Remark("Nothing outside the text was consulted: what is false, but consistent, passes.")
    if report.checked and report.date is None:
        yield Remark("The document has no date: nothing in it is past or future.")


def _left_out(report: Report) -> Iterator[Remark]:
    document = report.document
    for notice in document.notices:
        yield Remark(visible(notice.message))
    furniture = [block.span for block in document.blocks if block.kind == "furniture"]
    if furniture:
        blocks = [Mentioned(quoted(document.text[span.start : span.end]), span.start, block=True) for span in furniture]
        yield _listing("Left out, as no part of the article:", blocks)


def _is_of_something(claim: Claim) -> bool:
    """True for a figure that has to be of something; an age says by itself what it measures."""
    return isinstance(claim, Measured) and not isinstance(claim, Age)


def _unresolved(report: Report) -> Iterator[Remark]:
    own = _own_claims(report)
    if report.open_questions:
        yield Remark(f"{plural(len(report.open_questions), 'question')} left open; see below.")
    if pronouns := [claim for claim in own if isinstance(claim, Pronoun) and claim.person is None]:
        yield _listing("No one person in the text is clearly meant by:", _mentioned(pronouns))
    if figures := [c for c in own if _is_of_something(c) and c.about.entity is None and c.about.metric is None]:
        yield _listing("Figures of which it was not understood what they measure:", _mentioned(figures))
    if alone := len(own) - compared_claims(report):
        yield Remark(f"{plural(alone, 'claim')} used in no finding and in no comparison that holds.")


def _own_claims(report: Report) -> list[Claim]:
    return [claim for claim in report.claims if claim.document == report.document.name]


def _mentioned(claims: Sequence[Claim]) -> list[Mentioned]:
    return [Mentioned(quoted(claim.text), claim.span.start) for claim in claims]


def _listing(sentence: str, mentioned: Sequence[Mentioned]) -> Remark:
    return Remark(sentence, tuple(mentioned[:LISTED]), max(0, len(mentioned) - LISTED))


def quoted(text: str) -> str:
    """Words of the text on one line, unseen characters written out, cut to 60 characters with an ellipsis."""
    words = " ".join(visible(text).split())
    return words if len(words) <= QUOTED else words[: QUOTED - 1].rstrip() + "…"
