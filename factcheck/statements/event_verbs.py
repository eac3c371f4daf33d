"""The verbs and nouns that tell of an event, by predicate, and what each of them happens to."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

Role = Literal["subject", "object", "either"]
"""What an event happens to: the subject of its verb, the object, or the object if there is one and else the subject."""
Form = Literal["base", "third", "past", "participle", "ing"]

_VERBS: Final[dict[str, tuple[Role, str]]] = {
    "found": ("object", "found:founds:founded establish create form set_up:sets_up:set_up"),
    "open": ("either", "open inaugurate"),
    "reopen": ("either", "reopen re-open"),
    "close": ("either", "close shut:shuts:shut shutter shut_down:shuts_down:shut_down"),
    "build": ("object", "build:builds:built construct erect"),
    "rebuild": ("object", "rebuild:rebuilds:rebuilt reconstruct"),
    "complete": ("either", "complete finish finalise finalize"),
    "begin": ("either", "begin:begins:began:begun start commence kick_off get_underway:gets_underway:got_underway"),
    "end": ("either", "end conclude"),
    "destroy": (
        "object",
        "destroy blow_up:blows_up:blew_up:blown_up burn_down:burns_down:burnt_down burn_down:burns_down:burned_down",
    ),
    "remove": ("object", "remove take_down:takes_down:took_down:taken_down dismantle"),
    "demolish": ("object", "demolish raze tear_down:tears_down:tore_down:torn_down pull_down knock_down"),
    "launch": ("either", "launch unveil"),
    "release": ("either", "release premiere free come_out:comes_out:came_out:come_out"),
    "publish": ("object", "publish"),
    "write": ("object", "write:writes:wrote:written compose"),
    "film": ("object", "film shoot:shoots:shot record"),
    "perform": ("object", "perform"),
    "paint": ("object", "paint"),
    "exhibit": ("object", "exhibit"),
    "design": ("object", "design"),
    "invent": ("object", "invent"),
    "patent": ("object", "patent"),
    "make": ("object", "make:makes:made table submit:submits:submitted lodge file"),
    "place": ("object", "place"),
    "call": ("object", "call"),
    "impose": ("object", "impose"),
    "lift": ("object", "lift"),
    "expire": ("subject", "expire lapse"),
    "grant": ("object", "grant"),
    "withdraw": ("object", "withdraw:withdraws:withdrew:withdrawn"),
    "borrow": ("object", "borrow take_out:takes_out:took_out:taken_out"),
    "repay": ("object", "repay:repays:repaid"),
    "return": ("object", "return"),
    "translate": ("object", "translate"),
    "propose": ("object", "propose"),
    "announce": ("object", "announce"),
    "sign": ("object", "sign"),
    "approve": ("object", "approve ratify authorise authorize"),
    "pass": ("either", "pass adopt enact"),
    "reject": ("object", "reject"),
    "take effect": (
        "subject",
        "take_effect:takes_effect:took_effect:taken_effect come_into_force:comes_into_force:came_into_force:come_into_force "
        "come_into_effect:comes_into_effect:came_into_effect:come_into_effect go_into_effect:goes_into_effect:went_into_effect:"
        "gone_into_effect enter_into_force become_law:becomes_law:became_law:become_law",
    ),
    "repeal": ("object", "repeal"),
    "cancel": ("object", "cancel:cancels:cancelled cancel:cancels:canceled call_off scrap:scraps:scrapped abolish"),
    "enter service": (
        "subject",
        "enter_service go_into_service:goes_into_service:went_into_service:gone_into_service "
        "go_live:goes_live:went_live:gone_live go_on_sale:goes_on_sale:went_on_sale:gone_on_sale "
        "come_into_operation:comes_into_operation:came_into_operation:come_into_operation "
        "come_on_stream:comes_on_stream:came_on_stream:come_on_stream",
    ),
    "introduce": ("object", "introduce present:presents:presented"),
    "hold": ("either", "hold:holds:held take_place:takes_place:took_place:taken_place happen occur:occurs:occurred"),
    "buy": ("object", "buy:buys:bought acquire purchase"),
    "sell": ("object", "sell:sells:sold"),
    "go public": ("subject", "go_public:goes_public:went_public:gone_public"),
    "go bankrupt": (
        "subject",
        "file_for_bankruptcy file_for_insolvency go_bankrupt:goes_bankrupt:went_bankrupt:gone_bankrupt "
        "go_bust:goes_bust:went_bust:gone_bust",
    ),
    "dissolve": ("object", "dissolve liquidate wind_up:winds_up:wound_up"),
    "be born": ("subject", "bear:bears:bore:born"),
    "die": ("subject", "die pass_away"),
    "bury": ("object", "bury cremate"),
    "marry": ("either", "marry wed:weds:wed"),
    "divorce": ("either", "divorce"),
    "graduate": ("subject", "graduate"),
    "retire": ("subject", "retire"),
    "elect": ("object", "elect re-elect"),
    "swear in": ("object", "swear_in:swears_in:swore_in:sworn_in"),
    "take over": ("subject", "take_over:takes_over:took_over:taken_over"),
    "become": ("subject", "become:becomes:became:become"),
    "join": ("subject", "join"),
    "leave": ("subject", "leave:leaves:left"),
    "move into": ("subject", "move_into move_to relocate_to"),
    "enrol": ("subject", "enrol:enrols:enrolled enroll matriculate"),
    "nominate": ("object", "nominate"),
    "take office": ("subject", "take_office:takes_office:took_office:taken_office"),
    "appoint": ("object", "appoint"),
    "crown": ("object", "crown enthrone"),
    "resign": ("subject", "resign step_down:steps_down:stepped_down quit:quits:quit abdicate"),
    "dismiss": ("object", "dismiss sack oust"),
    "steal": ("object", "steal:steals:stole:stolen"),
    "rob": ("object", "rob:robs:robbed burgle"),
    "kill": ("object", "kill murder shoot_dead:shoots_dead:shot_dead"),
    "kidnap": ("object", "kidnap:kidnaps:kidnapped abduct"),
    "arrest": ("object", "arrest"),
    "charge": ("object", "charge indict"),
    "convict": ("object", "convict find_guilty:finds_guilty:found_guilty"),
    "acquit": ("object", "acquit:acquits:acquitted"),
    "sentence": ("object", "sentence jail imprison"),
    "execute": ("object", "execute"),
    "crash": ("subject", "crash"),
    "sink": ("either", "sink:sinks:sank:sunk"),
    "explode": ("subject", "explode"),
    "collapse": ("subject", "collapse"),
    "injure": ("object", "injure wound"),
    "disappear": ("subject", "disappear vanish go_missing:goes_missing:went_missing:gone_missing"),
    "find": ("object", "find:finds:found"),
    "recover": ("object", "recover retrieve"),
    "admit": ("object", "admit:admits:admitted hospitalise hospitalize"),
    "discharge": ("object", "discharge"),
    "diagnose": ("object", "diagnose"),
    "discover": ("object", "discover"),
    "arrive": ("subject", "arrive dock"),
    "depart": (
        "subject",
        "depart set_off:sets_off:set_off set_out:sets_out:set_out set_sail:sets_sail:set_sail leave_port:leaves_port:left_port",
    ),
    "agree": ("object", "agree"),
    "send": ("object", "send:sends:sent post dispatch mail"),
    "deliver": ("object", "deliver"),
}
"""Predicate: its role, and its verbs as base:third person:past:participle; of a regular verb the base alone."""


_NOUNS: Final[dict[str, str]] = {
    "found": "founding foundation establishment creation formation",
    "open": "opening inauguration",
    "close": "closure",
    "complete": "completion",
    "begin": "start beginning commencement",
    "end": "conclusion",
    "demolish": "demolition",
    "destroy": "destruction",
    "launch": "launch",
    "release": "release",
    "publish": "publication",
    "sign": "signing signature",
    "approve": "approval ratification",
    "buy": "acquisition purchase takeover",
    "sell": "sale",
    "be born": "birth",
    "die": "death",
    "bury": "burial funeral",
    "marry": "marriage wedding",
    "retire": "retirement",
    "elect": "election",
    "appoint": "appointment inauguration",
    "resign": "resignation",
    "steal": "theft",
    "rob": "robbery",
    "kill": "murder killing",
    "arrest": "arrest",
    "convict": "conviction",
    "execute": "execution",
    "sink": "sinking",
    "collapse": "collapse",
    "crash": "crash",
    "discover": "discovery",
}
"""Predicate: the nouns that name the event itself, as in "since its founding in 2001"."""


class Verb(NamedTuple):
    """A verb of an event under the first word of one of its forms.

    behind: the words that belong to it ("up" in "set up"). forms: which forms of it that word can be.
    """

    predicate: str
    behind: tuple[str, ...]
    forms: frozenset[Form]


def _verbs() -> dict[str, tuple[Verb, ...]]:
    """The verbs by the first word of each form, those with more words in front."""
    forms: dict[tuple[str, str, tuple[str, ...]], set[Form]] = {}
    for predicate, (_, listed) in _VERBS.items():
        for entry in listed.split():
            base, *given = (form.split("_") for form in entry.split(":"))
            behind = tuple(base[1:])
            third, past, participle = _regular(base[0])
            if given:
                third, past = given[0][0], given[1][0]
                participle = given[-1][0]
            named: dict[Form, str] = {"base": base[0], "third": third, "past": past, "participle": participle}
            for form, word in named.items():
                forms.setdefault((word, predicate, behind), set()).add(form)
    verbs: dict[str, list[Verb]] = {}
    for (word, predicate, behind), found in forms.items():
        verbs.setdefault(word, []).append(Verb(predicate, behind, frozenset(found)))
    return {word: tuple(sorted(known, key=lambda verb: -len(verb.behind))) for word, known in verbs.items()}


def _regular(base: str) -> tuple[str, str, str]:
    """Third person, past and participle of a regular verb."""
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies", base[:-1] + "ied", base[:-1] + "ied"
    if base.endswith("e"):
        return base + "s", base + "d", base + "d"
    return base + ("es" if base.endswith(("s", "x", "z", "sh", "ch")) else "s"), base + "ed", base + "ed"


VERBS: Final = _verbs()
"""Verbs by the first word of each of their forms."""
NOUNS: Final = {noun: predicate for predicate, nouns in _NOUNS.items() for noun in nouns.split()}
"""Nouns of events, with their predicates."""
ROLES: Final[dict[str, Role]] = {predicate: role for predicate, (role, _) in _VERBS.items()}
UNDATED: Final = frozenset(
    """
    found open reopen close build complete begin end demolish launch release publish sign approve pass repeal cancel
    sell steal rob kill kidnap resign
    """.split()
) | {"take effect", "go public", "take office", "swear in", "take over", "enter service", "move into"}  # fmt: skip
"""What is of use without a time as well: what happens once, and crimes."""
PRICED: Final = frozenset(
    """
    share stock market index dollar pound euro yen price session bond future currency sterling gold oil trade trading year
    month quarter week day season account
    """.split()
)
"""What opens and closes every day, or ends with the calendar."""
SESSIONS: Final = frozenset(
    """
    trial hearing inquest inquiry investigation probe conference congress summit meeting session festival fair exhibition talks
    """.split()
)
"""What opens when it begins, and closes when it ends."""
OF_PEOPLE: Final = frozenset(
    """
    die kill arrest charge convict acquit sentence execute bury marry divorce graduate retire elect appoint resign dismiss
    admit discharge diagnose kidnap injure disappear enrol nominate crown
    """.split()
) | {"be born", "take office", "take over", "swear in"}  # fmt: skip
"""What happens to people only."""
STARTING: Final = frozenset({"take effect", "enter service", "begin", "take office"})
"""What lasts from its time on."""
WITH_COMPLEMENT: Final = frozenset({"become", "join", "leave", "move into"})
"""Predicates that the noun behind them completes: "became chief executive", "joined the navy"."""
ALSO_NOUNS: Final = frozenset(
    """
    call calls place places lift lifts grant grants return returns film films record records design designs post posts
    mail paint paints exhibit exhibits form forms found
    """.split()
)
"""Forms of these verbs that stand in the middle of a noun group as well."""
TRIGGERS: Final = frozenset(VERBS) | frozenset(NOUNS) | {"since"}
