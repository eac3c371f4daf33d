"""Names and roles grouped into persons and organisations."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter

from factcheck.claims.description import DescriptionMention
from factcheck.claims.draft import Draft
from factcheck.claims.given_names import GIVEN_NAMES
from factcheck.claims.name import NameMention
from factcheck.claims.organisation import OrganisationMention
from factcheck.claims.person import PersonMention
from factcheck.claims.role import RoleMention
from factcheck.claims.well_known import WELL_KNOWN
from factcheck.claims.words import Words
from factcheck.resolving.organisations import Bodies, subject
from factcheck.resolving.persons import Register, group

_OWNED = frozenset(
    """
    acquisition bid board bosses business ceo chair chairman chairwoman chief customers directors division earnings executives
    factory founder headquarters investors net offices operating plant plants pre-tax president profit profits results revenue
    revenues sales share shareholders shares spokesman spokeswoman staff stock subsidiary takeover turnover unit workers
    workforce
    """.split()
)
"""What organisations have, after "'s"."""

_OF_FIRMS = frozenset(
    {"shares of", "shares in", "stake in", "according to", "subsidiary of", "owned by", "division of", "unit of", "stock of"}
)
"""Two words before the name of an organisation."""

_SPEAKS = frozenset("'s said says added told noted declined replied wrote argued insisted has had did also".split())
"""Words before which a capitalised one is a name."""


def resolve(draft: Draft) -> None:
    """Group persons, then organisations; give every name of unknown sort to one of them if the text as a whole does; fill roles.

    Names at the start of a sentence that nothing else shows to be names are dropped.
    """
    _recognise_by_short_form(draft)
    register = group(draft.of(PersonMention))
    bodies = Bodies(mention for mention in draft.of(OrganisationMention) if not mention.epithet)
    names = _kept(draft)
    sorted_out = {id(mention): _sort_of(draft, mention, register, bodies) for mention in names}
    shown = {mention.name for mention in names if sorted_out[id(mention)] == "organisation"}
    for role in draft.of(RoleMention):
        if isinstance(role.of, NameMention) and role.title.split()[0] not in {
            "president",
            "prime",
            "king",
            "queen",
            "mayor",
            "governor",
        }:
            shown.add(role.of.name)
    for name in sorted(shown):
        bodies.know(name)
    of_bodies = {name for name in {mention.name for mention in names} if name in shown or bodies.find(name) is not None}
    persons, organisations, left = [*draft.of(PersonMention)], [*draft.of(OrganisationMention)], []
    became: dict[int, OrganisationMention] = {}
    for mention in names:
        where = (mention.start, mention.end, mention.sentence, mention.block)
        bearer = None if mention.name in shown else register.match(mention)
        if bearer is not None and not (bodies.opens(mention.name.lower()) and " " not in mention.name):
            person = PersonMention(*where, mention.name)
            register.adopt(bearer, person)
            persons.append(person)
        elif register.knows(mention.name.lower()) and mention.name not in of_bodies:
            persons.append(PersonMention(*where, mention.name))
        elif mention.name in of_bodies:
            became[id(mention)] = OrganisationMention(*where, mention.name)
            organisations.append(became[id(mention)])
        else:
            left.append(mention)
    register.settle()
    for organisation in organisations:
        if not organisation.epithet:
            organisation.organisation = bodies.find(organisation.name) or organisation.name
    for kind, mentions in ((PersonMention, persons), (OrganisationMention, organisations), (NameMention, left)):
        draft.replace(kind, sorted(mentions, key=attrgetter("start", "end")))
    draft.subject = subject(draft.document, organisations)
    for organisation in organisations:
        if organisation.epithet:
            organisation.organisation = draft.subject
    _fill_roles(draft, became)


def _recognise_by_short_form(draft: Draft) -> None:
    """Make persons of names of two or three words that the text shortens to their last: an organisation keeps its first."""
    names = draft.of(NameMention)
    alone = {mention.name for mention in names if " " not in mention.name}
    alone -= WELL_KNOWN
    people: list[PersonMention] = []
    left: list[NameMention] = []
    for mention in names:
        words = mention.name.split()
        if 1 < len(words) < 4 and words[-1] in alone and not any(word in alone or word in WELL_KNOWN for word in words[:-1]):
            people.append(PersonMention(mention.start, mention.end, mention.sentence, mention.block, mention.name))
        else:
            left.append(mention)
    if people:
        draft.replace(NameMention, left)
        draft.replace(PersonMention, sorted([*draft.of(PersonMention), *people], key=lambda it: it.span))


def _kept(draft: Draft) -> list[NameMention]:
    """The names of unknown sort without those that only open a sentence and are ordinary words elsewhere."""
    mentions = draft.of(NameMention)
    if not mentions:
        return []
    elsewhere = {mention.name for mention in mentions if not mention.opens}
    common = _printed(draft, {mention.name.lower() for mention in mentions if mention.opens and " " not in mention.name})
    people = {word for mention in draft.of(PersonMention) for word in mention.name.split()}
    bodies = {mention.name.split()[0] for mention in draft.of(OrganisationMention)}
    kept = []
    posts = [role.span for role in draft.of(RoleMention)]
    for mention in mentions:
        at = bisect_right(posts, mention.span) - 1
        if at >= 0 and posts[at].contains(mention.span):
            continue
        if mention.opens and " " not in mention.name:
            shown = mention.name.lower() not in common and (
                mention.name in elsewhere
                or mention.name in people
                or mention.name in bodies
                or mention.name in WELL_KNOWN
                or mention.name.lower() in GIVEN_NAMES
                or _followed_by(draft.words(mention.sentence), mention.end, _SPEAKS)
            )
            if not shown:
                continue
        kept.append(mention)
    return kept


def _printed(draft: Draft, wanted: set[str]) -> set[str]:
    """Which of some words in lower case the document prints so."""
    found: set[str] = set()
    for words in draft.sentences:
        if not words.wake.isdisjoint(wanted):
            found |= wanted.intersection(words.tokens)
    return found


def _sort_of(draft: Draft, mention: NameMention, register: Register, bodies: Bodies) -> str:
    """What the words around a name say: "organisation", or "" for nothing."""
    if mention.name in WELL_KNOWN:
        return "organisation"
    if register.knows(mention.name.lower()) or register.match(mention):
        return ""
    words = draft.words(mention.sentence)
    at = words.at(mention.end - 1) + 1
    lower = words.lower
    if at < len(lower) and lower[at] == "'s" and any(word in _OWNED for word in lower[at + 1 : at + 4]):
        return "organisation"
    first = words.at(mention.start)
    return "organisation" if first > 1 and f"{lower[first - 2]} {lower[first - 1]}" in _OF_FIRMS else ""


def _followed_by(words: Words, end: int, following: frozenset[str]) -> bool:
    at = words.at(end - 1) + 1
    return at < len(words.lower) and words.lower[at] in following


def _fill_roles(draft: Draft, became: dict[int, OrganisationMention]) -> None:
    """Write the full names of holders and organisations into roles; "the company's chief" is of the document's subject."""
    epithets = [mention for mention in draft.of(OrganisationMention) if mention.epithet]
    by_end = {mention.end: mention for mention in epithets}
    for role in draft.of(RoleMention):
        if role.holder is not None:
            role.person = role.holder.person or role.holder.name
        of = became.get(id(role.of)) if isinstance(role.of, NameMention) else role.of
        if of is not None:
            role.organisation = of.organisation
        elif role.of is not None:
            role.organisation = role.of.name
        else:
            words = draft.words(role.sentence)
            first = words.at(role.start)
            if first > 1 and words.lower[first - 1] == "'s" and words.ends[first - 2] in by_end:
                role.organisation = by_end[words.ends[first - 2]].organisation
    for description in draft.of(DescriptionMention):
        if description.bearer is not None:
            description.person = description.bearer.person or description.bearer.name
