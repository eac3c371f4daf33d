"""One person is not "he" in one sentence and "she" in another.

A reader takes the second pronoun for somebody else and looks for a person who is not there. It happens when a company is
translated from a language where it has a gender, when a writer guesses from a first name, and when the sentence that brought
in another person was cut. What counts is what the text itself says: pronouns, Mr and Mrs, Sir and Dame, nouns like
"spokeswoman" and "his wife". A first name says nothing.

An error if nobody else in the text up to there could be meant; a warning if somebody else of unstated gender has been named
or described, though not near.

Not flagged: pronouns in quotations, somebody of the other gender or of none in the sentences before, singular "they", ships
and characters as "she", "his or her", "Her Majesty", two people of one name, a couple.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck import (
    Check,
    Claims,
    Description,
    Document,
    Finding,
    Person,
    Place,
    Pronoun,
    Selection,
    Span,
    bad,
    good,
    place_of,
    rule,
)

Sign = Person | Description | Pronoun
OTHER = {"he": "she", "she": "he"}
BEING = {"he": "man", "she": "woman"}
SHOWN = 4
"""Places of the established gender that a finding shows."""
LONGEST = 100
"""Code points of a clause that a place shows."""
CLAUSE = re.compile(r"[^,;:.!?()\"“”]{1,200}")


@rule(
    severity="error",
    catalogue=["F1", "F2", "N2"],
    examples=[
        bad(
            "Norvik Pumps Ltd will close its foundry, said the chief executive, Robin Aas. [[He told]] the staff so.\n\n"
            "The foundry opened in 1961.\n\n[[She said she will build]] a new one in Gdynia."
        ),
        bad("[[Mr Adeyemi]], who has run the port since 2018, said [[she would not comment]] on the report."),
        bad("Taylor Lund opened the bakery in [[her]] garage in 2011. Lund now has forty ovens, and [[he sleeps badly]]."),
        bad("[[Sir Lesley Warrick]] gave evidence on Friday. Warrick told the inquiry that [[she kept no notes]]."),
        bad("The brewery's [[spokeswoman]] apologised. The brewery, as [[he put it]], had run out of bottles."),
        good("Robin Aas runs the foundry. He said his deputy, Kim Holm, would retire. She has worked there for thirty years."),
        good("Alex Kimathi joined the orchestra at 19. They have since played in forty countries."),
        good(
            "The trawler Morning Tide went aground off Wick. She was refloated, and her skipper, Donald Rae, said he was sorry."
        ),
        good("Mr and Mrs Lund bought the mill in 1988. She had inherited a little money and he sold his boat."),
        good('Mr Adeyemi was asked about the mayor. "She never answers my letters," he said.'),
        good("Angus Rae spent four years at Her Majesty's Treasury. He wrote the paper that sank the window tax."),
        good("Her coach had told Mila Janko to start slowly. She did not listen. He threw his stopwatch on the tiles."),
    ],
)
def pronoun_switch(claims: Claims) -> Iterator[Check]:
    signs: dict[str, list[Sign]] = {}
    gendered: Selection[Sign] = claims.of(Person, Description, Pronoun)
    for claim in gendered:
        if claim.gender and claim.person and not claim.voice.quoted:
            signs.setdefault(claim.person, []).append(claim)
    known = {claim.person for claim in claims.of(Person)}
    known |= {claim.person for claim in claims.of(Description) if claim.definite and claim.person}
    for person, found in signs.items():
        genders = {sign.gender for sign in found}
        if len(genders) == 2 and any(isinstance(sign, Pronoun) for sign in found) and person in known:
            yield _switch(claims.document, person, found)


def _switch(document: Document, person: str, found: list[Sign]) -> Finding:
    """The finding: the gender stated less often, or else later, is the clash; the other is the established one."""
    counts = {gender: sum(sign.gender == gender for sign in found) for gender in ("he", "she")}
    first = found[0].gender
    assert first is not None
    rare = OTHER[first] if counts[OTHER[first]] <= counts[first] else first
    clashing = [sign for sign in found if sign.gender == rare]
    settled = [sign for sign in found if sign.gender != rare]
    others = tuple(dict.fromkeys(name for sign in clashing if isinstance(sign, Pronoun) for name in sign.others))
    certain = not others and (len(settled) > 1 or not isinstance(settled[0], Pronoun) or not settled[0].others)
    line = document.position(settled[0].span.start).line
    here = document.position(clashing[0].span.start).line
    where = "here" if line != here else "in the same line"
    nobody = f"no {BEING[rare]} is named" if not others else f"no {BEING[rare]} is named before"
    return Finding(
        message=f"{person} is {_quoted(settled[0])} in line {line} and {_quoted(clashing[0])} {where}, and {nobody}.",
        places=(*_places(document, clashing, "clashes"), *_places(document, settled[:SHOWN], "established")),
        severity="error" if certain else "warning",
        assumption="" if certain else f"Assumes that {_quoted(clashing[0])} is not {_listed(others)}." if others else "",
        explanations=_explanations(person, rare),
        repairs=(
            f'Write "{OTHER[rare]}" if {person} is meant here.',
            'Write "it" or the name if an organisation is meant.',
            f"Name the {BEING[rare]} who is meant, or correct the earlier places.",
        ),
        settles=f"Who is meant by {_quoted(clashing[0])}, from the source or the original language.",
    )


def _quoted(sign: Sign) -> str:
    return f'"{sign.text.lower() if isinstance(sign, Pronoun) else sign.text}"'


def _listed(names: tuple[str, ...]) -> str:
    few = names[:3]
    return " or ".join(few) + (" or another of those named" if len(names) > len(few) else "")


def _explanations(person: str, rare: str) -> tuple[str, ...]:
    return (
        f'The organisation is meant, and comes from a language in which it is "{rare}".',
        f"{person} has been given the wrong gender in one place.",
        f"The sentence that brought in a {BEING[rare]} was cut.",
    )


def _places(document: Document, signs: list[Sign], label: str) -> list[Place]:
    """One place for each sentence: the clause that the first sign opens, or the words themselves."""
    places: list[Place] = []
    seen: set[int] = set()
    for sign in signs:
        if sign.sentence not in seen or not isinstance(sign, Pronoun):
            seen.add(sign.sentence)
            places.append(place_of(document, _clause(document, sign), f'{label}: "{sign.gender}"'))
    return places


def _clause(document: Document, sign: Sign) -> Span:
    if not isinstance(sign, Pronoun):
        return sign.span
    sentence = document.sentences[sign.sentence].span
    match = CLAUSE.match(document.prose, sign.span.start, sentence.end)
    end = match.end() if match else sign.span.end
    if end - sign.span.start > LONGEST:
        end = document.prose.rfind(" ", sign.span.end, sign.span.start + LONGEST)
    return Span(sign.span.start, max(sign.span.end, sign.span.start + len(document.prose[sign.span.start : end].rstrip())))
