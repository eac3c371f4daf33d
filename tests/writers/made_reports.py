"""Reports made by hand, whatever rules there are."""

from __future__ import annotations

import random
from collections.abc import Sequence

from factcheck.claims.person import Person
from factcheck.document import Document, Span
from factcheck.reading import read_text
from factcheck.report import Report, RulePage
from factcheck.rulebook.check import Agreement, Finding, OpenQuestion, Place, Severity, Step, place_of
from factcheck.rulebook.examples import bad, good

ARTICLE = """Harbour gets a new crane

Marta Kessler, who runs the port of Lindau, said the crane cost 4.2 million euros.

It will lift 60 tonnes. “We waited nine years,” she said. The old one, he added, lifted 40.

Costs

The crane cost 3.9 million euros, and the quay beneath it another million.
"""


def document(text: str = ARTICLE, name: str = "harbour.txt") -> Document:
    """A document of plain text."""
    return read_text(text, name=name)


def quoted(document: Document, words: str, label: str = "") -> Place:
    """The place of the first occurrence of some words."""
    at = document.text.index(words)
    return place_of(document, Span(at, at + len(words)), label)


def conflict(document: Document, severity: Severity = "error") -> Finding:
    """A finding with everything that one can have."""
    early, late = (
        quoted(document, "4.2 million euros", "the first price"),
        quoted(document, "3.9 million euros", "the second price"),
    )
    return Finding(
        rule="arithmetic/two-prices",
        severity=severity,
        message="The crane costs 4.2 million euros in one place and 3.9 million euros in another.",
        places=(early, late),
        working=(
            Step(expression="4.2 million euros stands for", result="[4,150,000, 4,250,000)", operands=(early,)),
            Step(expression="3.9 million euros stands for", result="[3,850,000, 3,950,000)", operands=(late,)),
            Step(expression="the two share no number", operands=(quoted(document, "lift 60 tonnes"),)),
        ),
        assumption="Assumes that both are the price of the same crane.",
        explanations=("One figure was revised.", "One figure leaves out the quay."),
        repairs=("Write 4.2 million in both places.", "Write 3.9 million in both places."),
        settles="The invoice of the port.",
    )


def full_report() -> Report:
    """A report with one of everything."""
    made = document()
    pronoun = Finding(
        rule="people/stray-pronoun", severity="note", message="“he” has nobody to stand for.", places=(quoted(made, "he added"),)
    )
    return report(
        made,
        findings=(conflict(made), conflict(made, "warning"), pronoun),
        agreements=(
            Agreement(
                rule="names/same", message="Both call it a crane.", places=(quoted(made, "new crane"), quoted(made, "the crane"))
            ),
        ),
        questions=(
            OpenQuestion(
                rule="time/since-when",
                message="Nine years from when?",
                places=(quoted(made, "nine years"),),
                settles="The date of the text.",
            ),
        ),
        people=("Marta Kessler",),
    )


def report(
    document: Document,
    findings: Sequence[Finding] = (),
    agreements: Sequence[Agreement] = (),
    questions: Sequence[OpenQuestion] = (),
    people: Sequence[str] = (),
) -> Report:
    """A report on a document, with claims of the people it names."""
    places = [quoted(document, name) for name in people]
    return Report(
        documents=(document,),
        claims=tuple(
            Person(document=document.name, span=place.span, text=place.text, sentence=0, block=0, person=place.text)
            for place in places
        ),
        findings=tuple(findings),
        agreements=tuple(agreements),
        open_questions=tuple(questions),
        rules=tuple(sorted({check.rule for check in (*findings, *agreements, *questions)})),
    )


def pages_of(report: Report) -> list[RulePage]:
    """A page for every rule of a report."""
    return [
        RulePage(
            id=rule,
            severity="error",
            catalogue=("A1",),
            page=f"The law of {rule}.\n\nWhy it is `so`:\n\n- one point\n- another\n\nNot flagged: the rest.",
            examples=(bad("A [[flagged]] example."), good("A harmless example.")),
        )
        for rule in report.rules
    ]


def crowded_report(number: int, seed: int = 1) -> Report:
    """A long document with that many findings, whose places overlap in all ways."""
    chance = random.Random(seed)
    sentences = [
        f"{chance.choice(['Ada', 'Bo', 'Cy'])} {chance.choice(['paid', 'sold', 'kept'])} {chance.randrange(10, 99)} "
        f"{chance.choice(['boats', 'crates', 'ropes'])} near the {chance.choice(['mill', 'lock', 'weir'])} on the river."
        for _ in range(max(20, number))
    ]
    made = document("\n\n".join(" ".join(sentences[at : at + 5]) for at in range(0, len(sentences), 5)))
    spans = [sentence.span for sentence in made.sentences]
    findings = []
    for index in range(number):
        places = []
        for _ in range(chance.choice((1, 2, 2, 3))):
            span = chance.choice(spans)
            start = chance.randrange(span.start, span.end - 5)
            places.append(place_of(made, Span(start, min(span.end, start + chance.randrange(3, 40))), "one of the sides"))
        findings.append(
            Finding(
                rule=f"crowd/rule-{index % 30}",
                severity=chance.choice(("error", "warning", "warning", "note")),
                message=f"The boats of sentence {index} are more than the crates, and cannot be.",
                places=tuple(places),
                working=(Step(expression="boats minus crates", result=str(index), operands=tuple(places[:2])),),
                explanations=("A boat was counted twice.", "A crate was lost."),
                repairs=("Count the boats again.", "Count the crates again."),
            )
        )
    findings.sort(key=lambda found: found.places[0].span)
    return report(made, findings)
