"""One person is not Mr in one sentence and Mrs in another.

A form of address that changes half-way makes two people of one, and a reader looks in vain for the second. It is a slip of the
pen, or a guess by somebody who did not know. Two people may share a surname, so this is a warning, and only where the text
gives the second person no first name, no relation to the first and no other trace.

Not flagged: a couple ("Mr and Mrs Lund"), a wife, husband, widow, parent, child or family told of anywhere, a second person with
a first name of their own, somebody who goes by the second form more than once, titles that either may bear (Dr, Professor).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck import Check, Claims, Description, Finding, Person, Pronoun, bad, good, place, rule

FORM = re.compile(r"(?:Mr|Mrs|Ms|Miss|Sir|Dame|Lady|Lord)\.? (?=\w)")
RELATED = re.compile(
    r"\b(?:famil\w+|couples?|married|marriage|parents?|divorced?|relatives?|namesake|siblings?|twins?|children|spouse|widow\w*|"
    r"wi(?:fe|ves)|husbands?|(?:grand|step)?(?:mother|father|son|daughter)s?|brothers?|sisters?|cousins?|aunts?|uncles?)\b",
    re.IGNORECASE,
)
SHOWN = 3
"""Places of the first form that a finding shows."""


@rule(
    severity="warning",
    catalogue=["F1"],
    examples=[
        bad(
            "[[Mr Okoro]] runs the port of Tarvik. [[Mr Okoro]] said the cranes were old.\n\n"
            "[[Mrs Okoro]] said new ones had been ordered."
        ),
        bad("Edda Holm leads the council. [[Ms Holm]] said the road would close. [[Ms Holm]] blamed frost. [[Mr Holm]] left."),
        bad("[[Mr Vance]] bought the yard in May. [[Mr Vance]] paid cash. On Monday [[Miss Vance]] closed it."),
        good("Mr and Mrs Okoro opened the shop. Mr Okoro bakes. Mr Okoro is 60. Mrs Okoro keeps the books."),
        good("Mr Vance bought the yard. Mr Vance paid cash. His wife was against it. Mrs Vance had seen the roof."),
        good("Mr Holm spoke first. Mr Holm was brief. Greta Holm, a lawyer, replied. Ms Holm was not."),
        good("Mr Okoro spoke. Mr Okoro was brief. Dr Okoro was thanked."),
        good("Mr Okoro spoke. Mr Okoro was brief. Mrs Okore was thanked."),
    ],
)
def honorific_switch(claims: Claims) -> Iterator[Check]:
    people = claims.of(Person).where(lambda person: not person.voice.quoted).by(lambda person: person.person)
    for name, mentions in people.items():
        form = FORM.match(name)
        if form is None or len(mentions) > 1:
            continue
        surname = name[form.end() :]
        same = [
            other
            for other, found in people.items()
            if other != name and other.split()[-1] == surname.split()[-1] and (other != surname or any(it.gender for it in found))
        ]
        (clash,) = mentions
        if len(same) != 1 or FORM.match(same[0]):
            continue
        settled = [mention for mention in people[same[0]] if mention.gender and mention.gender != clash.gender]
        if len(settled) > 1 and not _told_of(claims, clash):
            yield Finding(
                message=f"“{clash.text}” appears here only, and “{settled[0].text}” in line "
                f"{claims.document.position(settled[0].span.start).line}: one person cannot be both.",
                places=(place(clash, "the other form"), *(place(mention, "established") for mention in settled[:SHOWN])),
                assumption=f"Assumes that one {surname} is meant.",
                explanations=("The form of address is a slip.", f"A second {surname} is meant, whose introduction was cut."),
                repairs=(f"Write {settled[0].text} in all places.", f"Say who {clash.text} is."),
                settles=f"How {same[0]} is addressed.",
            )


def _told_of(claims: Claims, clash: Person) -> bool:
    """True if the text speaks of somebody else of that gender, or of a relation."""
    if RELATED.search(claims.document.prose):
        return True
    return any(described.gender == clash.gender for described in claims.of(Description)) or any(
        pronoun.gender == clash.gender and pronoun.person != clash.person and not pronoun.voice.quoted
        for pronoun in claims.of(Pronoun)
    )
