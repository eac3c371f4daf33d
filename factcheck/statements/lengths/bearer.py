"""Who or what bears an age: the person, the body or the thing that a clause speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from factcheck.claims.age import Age
from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims, Selection
from factcheck.claims.description import Description
from factcheck.claims.name import Name
from factcheck.claims.organisation import Organisation
from factcheck.claims.person import Person
from factcheck.claims.pronoun import Pronoun
from factcheck.document import Span
from factcheck.statements.lengths.outline import SIGNS, Outline, Outlines

Sort = Literal["person", "body", "name", "thing"]

YEAR_OLD: Final = re.compile(r"year[- ]old\Z", re.I)
STANDS_ALONE: Final = re.compile(
    r"\s*(?=[,.;)]|(?:who|was|is|has|had|said|says|told|added|works|lives|runs|will|would|now|won|took|made|left|plans|also|did|does)\b)"
)
"""Behind "the 45-year-old" that is no adjective but stands for somebody."""
BEFORE_VERB: Final = re.compile(
    r"(?:\s+(?:also|originally|first|itself|himself|herself|now|then|just|only|already|still|himself|later|himself|\w+ly))*\s*$",
    re.I,
)
RELATIVE: Final = re.compile(r"[,\s]+(?:who|which|that)$", re.I)
THING: Final = re.compile(
    r"(?:^[\s\"“'‘]*(?:an?|his|her)\s+|(?:^[\s\"“'‘]*|,\s+|\b(?:and|when)\s+)(?:the|this|that|its|their|our)\s+)((?:[\w'’-]+\s+){0,5}[\w'’-]+)$",
    re.I,
)
NOUN_PHRASE: Final = re.compile(
    r"(?:the|this)\s+((?:[\w-]+\s+){0,4}?[\w-]+)"
    r"(?=\s*[,(]|['’]s\b|\s+(?:is|was|has|had|will|are|were|have|would|could|may|can|did|now|which|that|made|won|took|became|left|"
    r"went|came|got|began|led|ran|wrote|fell|held|kept|sold|burnt|stood|lost|gave|set|met|\w{2,}(?:ed|s))\b)",
    re.I,
)
OF_IT: Final = re.compile(r"\s+(?:of|in|at|on|for|with|from|by|and)\s+")
OF_SOMETHING: Final = re.compile(rf"\s+of\s+(?:(?!\bof\b)[^{SIGNS},;.]){{1,40}}\Z")
APPOSED: Final = re.compile(r",\s+(?:an?\s+)?(?:[\w'’-]+\s+){0,2}[\w'’-]+\Z")
"""A noun that tells what somebody is, behind the name."""
BEFORE_NAME: Final = re.compile(r"[\s\"“]*(?:the\s+)?(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Professor|Prof)\.?\s+)?", re.I)
IT: Final = re.compile(r"(?:^|[,;]\s|\b(?:and|but|when|that|because|as)\s)[\"“]?(?:it|they)$", re.I)
CAPITALISED: Final = (
    r"(?!(?:The|This|That|It|They|He|She|We|You|I|A|An|In|On|At|By|Its|Their|His|Her|Our|Both|All|Each|Who|What|There|Here|And|But|"
    r"When|While|As|If|After|Before|Since|Born|Founded|Built|Now|Then|One|Some|Many|Most|Another)\b)[A-Z][\w'’&-]+(?:\s+[A-Z][\w'’&-]+){0,3}"
)
OPENING_NAME: Final = re.compile(CAPITALISED + r"\Z")
OPENS: Final = re.compile(CAPITALISED + r"(?=,|\s+[a-z]|\s+\()")
"""A capitalised name that opens its sentence, of which nothing else tells that it is one."""
AN_AGE: Final = re.compile(r",\s+\d{1,3}$")
JOINED: Final = re.compile(r"\b(?:and|but)$", re.I)
ITS: Final = re.compile(r"(?:it|they)\b", re.I)
SUBJECT: Final = re.compile(r"[\s\"“]*")
AFTER_TIME: Final = re.compile(rf"(?:(?:In|On|By|During|Since)\s+)?[{SIGNS}],?\s+")
AFTER_PHRASE: Final = re.compile(r"(?!The\b|It\b|They\b)[^,]{1,40},\s+")
KIN: Final = frozenset(
    """
    father mother wife husband son daughter brother sister widow widower uncle aunt grandfather grandmother grandson granddaughter
    grandson parents children child son's partner boyfriend girlfriend friend friends couple twins twin baby cousin nephew niece
    """.split()
)
"""Words for somebody by his relation to another."""
A_RELATION: Final = rf"(?:{'|'.join(sorted(KIN))})"
OTHERS: Final = re.compile(
    rf"(?:\b(?:his|her|their|my|our|whose)|['’]s?)\s+(?:[\w-]+\s+){{0,2}}?{A_RELATION}\b|\b{A_RELATION},?\s+who\b"
    r"|\b(?:couple|twins|children|parents|friends)\b",
    re.I,
)
"""Somebody beside the only one who is named."""
FARTHEST: Final = 240
"""How many characters an insertion between a subject and its verb may have."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who or what is meant. key: the full name, or the noun and its sentence for what has no name. sort: what it is.

    sure: false where only the context tells that it is the one. described: by a noun, which a name may follow.
    """

    key: str
    sort: Sort
    span: Span
    sure: bool = True
    described: bool = False


class Bearers:
    """Finds those of one document."""

    def __init__(self, claims: Claims, outlines: Outlines) -> None:
        self._prose = claims.document.prose
        self._outlines = outlines
        self._persons = {claim.person.split()[-1]: claim.person for claim in claims.of(Person)}
        self._by_sentence: dict[int, list[Bearer]] = {}
        named: Selection[Claim] = claims.of(Person, Name, Organisation, Pronoun, Description)
        for claim in named:
            bearer = self._of(claim)
            if bearer:
                self._by_sentence.setdefault(claim.sentence, []).append(bearer)
        self._strangers = {claim.sentence for claim in claims.of(Description) if not claim.definite or claim.many}
        for age in claims.of(Age):
            if YEAR_OLD.search(age.text) and (alone := STANDS_ALONE.match(self._prose, age.span.end)):
                bearer = self._unnamed(age, Span(age.span.start, alone.start()))
                self._by_sentence.setdefault(age.sentence, []).append(bearer)

    def _unnamed(self, age: Age, span: Span) -> Bearer:
        """Who "the 45-year-old" is: the only person of the sentence or the two before it, or somebody else."""
        near = range(age.sentence - 2, age.sentence + 1)
        known = {bearer.key for at in near for bearer in self._by_sentence.get(at, ()) if bearer.sort == "person" and bearer.sure}
        others = any(at in self._strangers for at in near)
        if len(known) == 1 and not others and self._by_sentence.get(age.sentence) is None:
            return Bearer(known.pop(), "person", span, sure=False)
        return Bearer(f"{age.text}#{age.block}", "person", span)

    def ending_at(self, sentence: int, offset: int) -> Bearer | None:
        """Whose name ends at an offset."""
        while offset and self._prose[offset - 1] in " \"”'’":
            offset -= 1
        return next((bearer for bearer in self._by_sentence.get(sentence, ()) if bearer.span.end == offset), None)

    def around(self, sentence: int, offset: int) -> Bearer | None:
        """Whose description an offset lies in: "the 45-year-old goalkeeper"."""
        here = self._by_sentence.get(sentence, ())
        return next((bearer for bearer in here if bearer.described and bearer.span.start <= offset < bearer.span.end), None)

    def starting_at(self, sentence: int, offset: int) -> Bearer | None:
        """Whose name starts at an offset, or behind a space, an article or a title there."""
        match = BEFORE_NAME.match(self._prose, offset)
        starts = (offset, offset + 1, match.end() if match else offset)
        here = self._by_sentence.get(sentence, ())
        found = next((bearer for bearer in here if bearer.span.start in starts), None)
        if found is None or not found.described:
            return found
        behind = next((bearer for bearer in here if bearer.span.start == found.span.end + 1 and not bearer.described), None)
        return behind or found

    def before(self, outline: Outline, at: int) -> Bearer | None:
        """The subject of a verb at an offset of the outline, over an insertion between commas or in brackets."""
        head = BEFORE_VERB.sub("", outline.text[:at])
        relative = RELATIVE.search(head)
        inserted = head.endswith((",", ")"))
        if relative:
            head = head[: relative.start()]
            inserted = relative[0].startswith(",") and AN_AGE.search(head) is not None
        apposed = APPOSED.search(head)
        found = self._named_at_end(outline, head[: apposed.start()]) if apposed else None
        if found is not None:
            return found
        found = self._at_end(outline, head)
        if found is not None and found.key.startswith(("he#", "she#")):
            found = self._antecedent(outline, found)
        if found is None and JOINED.search(head):
            return self.opening(outline)
        if found is not None or not inserted:
            return found
        closing = "(" if head.endswith(")") else ","
        end = len(head) - head.endswith((",", ")"))
        while (end := head.rfind(closing, max(0, len(head) - FARTHEST), end)) >= 0:
            found = self._at_end(outline, head[:end].rstrip())
            if found is not None:
                return found
        return None

    def _antecedent(self, outline: Outline, pronoun: Bearer) -> Bearer:
        """Who "she" is where nothing else tells: whoever opens the sentence, or else the one before."""
        for here in (outline, self._outlines.before(outline)):
            found = self.opening(here, alone=True) if here else None
            named = found and found.span.start < pronoun.span.start and found.sort in ("person", "name")
            if found and named and not found.key.startswith(("he#", "she#")):
                return Bearer(found.key, "person", pronoun.span, sure=False)
        return pronoun

    def alone(self, outline: Outline) -> Bearer | None:
        """The only person of a sentence in which nobody else is spoken of."""
        here = [bearer for bearer in self._by_sentence.get(outline.sentence, ()) if "-old#" not in bearer.key]
        persons = [bearer for bearer in here if bearer.sort == "person" and bearer.sure]
        if len({bearer.key for bearer in persons}) != 1 or OTHERS.search(outline.text):
            return None
        return persons[0]

    def pronoun(self, outline: Outline) -> Bearer | None:
        """The person whom "he" or "she" means in a sentence in which nobody else is spoken of."""
        here = {bearer.key: bearer for bearer in self._by_sentence.get(outline.sentence, ()) if bearer.sort == "person"}
        if len(here) != 1 or OTHERS.search(outline.text):
            return None
        found = next(iter(here.values()))
        return self._antecedent(outline, found) if found.key.startswith(("he#", "she#")) else found

    def opening(self, outline: Outline, *, alone: bool = False) -> Bearer | None:
        """Who or what opens a sentence as its subject, a time or a short phrase before it aside.

        alone: nobody beside whom a relation is spoken of, such as her husband.
        """
        if alone and OTHERS.search(outline.text):
            return None
        for pattern in (SUBJECT, AFTER_TIME, AFTER_PHRASE):
            match = pattern.match(outline.text)
            if match is None:
                continue
            pronoun = ITS.match(outline.text, match.end())
            found = self.it(outline, _span(outline, pronoun)) if pronoun else self._named_at(outline, match.end())
            if found is not None:
                return found
        return None

    def _named_at(self, outline: Outline, at: int) -> Bearer | None:
        found = self._name_at(outline, at)
        noun = NOUN_PHRASE.match(outline.text, at) if found is None else None
        return self.thing(outline, noun[1], _span(outline, noun, 1)) if noun else found

    def _name_at(self, outline: Outline, at: int) -> Bearer | None:
        found = self.starting_at(outline.sentence, outline.offset(at))
        name = OPENS.match(outline.text, at) if found is None else None
        if name and not name[0].endswith(("'s", "’s")):
            titled = self.ending_at(outline.sentence, outline.offset(name.end()))
            if titled is not None:
                return titled  # Grandmaster Ilya Brod
            return Bearer(name[0], "name", _span(outline, name))
        return found

    def it(self, outline: Outline, span: Span) -> Bearer | None:
        """What "it" means: the body or thing that opens this sentence or one of the two before it in the paragraph."""
        for back in range(3):
            here = self._outlines.before(outline, back) if back else outline
            if here is None:
                return None
            for pattern in (SUBJECT, AFTER_TIME, AFTER_PHRASE):
                match = pattern.match(here.text)
                found = self._named_at(here, match.end()) if match else None
                if found and found.sort != "person" and found.span.start < span.start:
                    return Bearer(found.key, found.sort, span, sure=back == 0)
        return None

    def thing(self, outline: Outline, noun: str, span: Span) -> Bearer | None:
        """What "the tower" means: the thing of that noun in its paragraph, or the body that a "club" or "company" stands for."""
        head = OF_IT.split(noun.lower(), maxsplit=1)[0].split()[-1]
        if head in KIN:
            return Bearer(f"{head}#{outline.block}", "person", span, sure=False)
        if head in BUILDINGS or head in EPITHETS:
            meant = self._stood_for(outline, head)
            if meant:
                return Bearer(meant.key, meant.sort, span, sure=False)
        return Bearer(f"{head}#{outline.block}", "thing", span)

    def _stood_for(self, outline: Outline, head: str) -> Bearer | None:
        """What "the company" or "the building" stands for: a body or thing that opens one of the sentences before."""
        first: Bearer | None = None
        for back in range(1, 4):
            here = self._outlines.before(outline, back)
            found = self._opening_without_epithets(here) if here else None
            if found is None or found.sort == "person":
                continue
            if head in BUILDINGS:
                return found if found.sort == "thing" else None
            if found.sort in ("body", "name"):
                return found
            if first is None and found.key.partition("#")[0] in EPITHETS:
                first = found
        return first

    def _opening_without_epithets(self, outline: Outline) -> Bearer | None:
        """What opens a sentence, a noun standing for itself."""
        for pattern in (SUBJECT, AFTER_TIME, AFTER_PHRASE):
            match = pattern.match(outline.text)
            if match is None:
                continue
            found = self._name_at(outline, match.end())
            noun = NOUN_PHRASE.match(outline.text, match.end())
            if found is None and noun:
                head = OF_IT.split(noun[1].lower(), maxsplit=1)[0].split()[-1]
                found = Bearer(f"{head}#{outline.block}", "thing", _span(outline, noun, 1))
            if found is not None:
                return found
        return None

    def _at_end(self, outline: Outline, head: str) -> Bearer | None:
        """Whose name or noun stands at the end of the beginning of a sentence."""
        end = outline.offset(len(head))
        found = self.ending_at(outline.sentence, end)
        if found is not None:
            return found
        if OPENING_NAME.match(head):
            return Bearer(head, "name", Span(outline.offset(0), end))
        if IT.search(head):
            return self.it(outline, Span(end - 2, end))
        of = OF_SOMETHING.search(head)
        if of:
            found = self.ending_at(outline.sentence, outline.offset(of.start()))
            if found is not None and found.described:
                return found  # the composer of this mass
        thing = THING.search(head)
        if thing and not any(sign in thing[0] for sign in SIGNS):
            return self.thing(outline, thing[1], _span(outline, thing, 1))
        return None

    def _named_at_end(self, outline: Outline, head: str) -> Bearer | None:
        """The person whose name or description stands at the end of the beginning of a sentence."""
        found = self._at_end(outline, head)
        return found if found is not None and found.sort in ("person", "name") else None

    def _of(self, claim: Claim) -> Bearer | None:
        match claim:
            case Person(person=person):
                return Bearer(person, "person", claim.span)
            case Pronoun(person=person, gender=gender) if claim.text.lower() in ("he", "she", "his", "her"):
                return Bearer(person or f"{gender}#{claim.block}", "person", claim.span, sure=person is not None)
            case Description(definite=True, many=False, person=person, noun=noun):
                return Bearer(person or f"the {noun}#{claim.block}", "person", claim.span, described=True)
            case Organisation(organisation=str(name)):
                return Bearer(name, "body", claim.span)
            case Name(name=name):
                whole = self._persons.get(name)
                return Bearer(whole or name, "person" if whole else "name", claim.span)
        return None


def _span(outline: Outline, match: re.Match[str], group: int = 0) -> Span:
    """Where in the document a group of a pattern stands."""
    return Span(outline.offset(match.start(group)), outline.offset(match.end(group)))


BUILDINGS: Final = frozenset({"building", "structure", "landmark", "monument", "edifice", "vessel", "craft"})
"""Nouns that stand for a thing named before."""
EPITHETS: Final = frozenset(
    """
    company group firm bank retailer manufacturer carmaker airline insurer lender brewer brewery club orchestra school university
    museum theatre college hospital newspaper magazine paper charity foundation festival choir band team business shop store
    restaurant hotel factory mill publisher label studio gallery society association union party institute agency league
    """.split()
)
"""Nouns that stand for a body named before."""
