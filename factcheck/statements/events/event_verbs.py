"""The verbs that tell of an event, by predicate, and what each of them happens to."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

Role = Literal["subject", "object", "either"]
"""What an event happens to: the subject of its verb, the object, or the object if there is one and else the subject."""
Form = Literal["base", "third", "past", "participle", "ing"]

_IRREGULAR: Final = """
    catch:catches:caught
    lose:loses:lost lay:lays:laid
    break:breaks:broke:broken hit:hits:hit gut:guts:gutted ban:bans:banned win:wins:won
    found:founds:founded set:sets:set shut:shuts:shut build:builds:built rebuild:rebuilds:rebuilt begin:begins:began:begun
    get:gets:got blow:blows:blew:blown take:takes:took:taken tear:tears:tore:torn come:comes:came:come
    write:writes:wrote:written shoot:shoots:shot make:makes:made submit:submits:submitted
    withdraw:withdraws:withdrew:withdrawn repay:repays:repaid bring:brings:brought put:puts:put go:goes:went:gone
    become:becomes:became:become scrap:scraps:scrapped do:does:did:done present:presents:presented hold:holds:held
    occur:occurs:occurred buy:buys:bought sell:sells:sold wind:winds:wound broadcast:broadcasts:broadcast sue:sues:sued
    choose:chooses:chose:chosen call:calls:called bear:bears:bore:born wed:weds:wed swear:swears:swore:sworn leave:leaves:left
    enrol:enrols:enrolled step:steps:stepped quit:quits:quit steal:steals:stole:stolen rob:robs:robbed
    kidnap:kidnaps:kidnapped find:finds:found acquit:acquits:acquitted sink:sinks:sank:sunk burst:bursts:burst
    run:runs:ran:run strike:strikes:struck cave:caves:caved admit:admits:admitted send:sends:sent
"""
"""Verbs with forms of their own, as base:third person:past:participle; the participle is left out where it is the past."""

_VERBS: Final[dict[str, tuple[Role, str]]] = {
    "found": ("object", "found establish create form set_up"),
    "open": ("either", "open inaugurate"),
    "reopen": ("either", "reopen re-open"),
    "close": ("either", "close shut shutter shut_down"),
    "build": ("object", "build construct erect"),
    "rebuild": ("object", "rebuild reconstruct"),
    "complete": ("either", "complete finish finalise finalize"),
    "begin": ("either", "begin start commence kick_off get_underway break_out"),
    "end": ("either", "end conclude put_out extinguish"),
    "declare": ("object", "declare"),
    "destroy": ("object", "destroy gut wreck blow_up burn_down:burns_down:burnt_down burn_down:burns_down:burned_down"),
    "remove": ("object", "remove take_down dismantle"),
    "demolish": ("object", "demolish raze tear_down pull_down knock_down"),
    "launch": ("either", "launch unveil"),
    "release": ("either", "release premiere free come_out"),
    "publish": ("object", "publish"),
    "date": ("subject", "date_from date_back_to"),
    "ban": ("object", "ban outlaw"),
    "besiege": ("object", "besiege"),
    "capture": ("object", "capture"),
    "become independent": ("subject", "become_independent gain_independence win_independence achieve_independence"),
    "write": ("object", "write compose"),
    "film": ("object", "film shoot record"),
    "perform": ("object", "perform"),
    "paint": ("object", "paint"),
    "exhibit": ("object", "exhibit"),
    "design": ("object", "design"),
    "invent": ("object", "invent"),
    "patent": ("object", "patent"),
    "make": ("object", "make table submit lodge file"),
    "place": ("object", "place"),
    "call": ("object", "call"),
    "impose": ("object", "impose"),
    "lift": ("object", "lift"),
    "expire": ("subject", "expire lapse run_out"),
    "grant": ("object", "grant"),
    "withdraw": ("object", "withdraw"),
    "borrow": ("object", "borrow take_out"),
    "repay": ("object", "repay"),
    "return": ("object", "return"),
    "translate": ("object", "translate"),
    "propose": ("object", "propose"),
    "announce": ("object", "announce"),
    "sign": ("object", "sign"),
    "approve": ("object", "approve ratify authorise authorize"),
    "pass": ("either", "pass adopt enact"),
    "reject": ("object", "reject"),
    "take effect": (
        "either",
        "bring_into_force put_into_force take_effect come_into_force come_into_effect go_into_effect enter_into_force become_law",
    ),
    "repeal": ("object", "repeal"),
    "cancel": ("object", "cancel:cancels:cancelled cancel:cancels:canceled call_off scrap"),
    "abolish": ("object", "abolish do_away_with"),
    "enter service": (
        "either",
        "enter_service commission put_into_operation put_into_service bring_into_service bring_into_operation "
        "bring_into_use bring_on_stream switch_on turn_on go_into_service go_live go_on_sale come_into_operation "
        "come_into_use come_into_service come_on_stream",
    ),
    "introduce": ("object", "introduce present"),
    "hold": ("either", "hold take_place happen occur"),
    "buy": ("object", "buy acquire purchase"),
    "merge": ("subject", "merge"),
    "sell": ("object", "sell"),
    "go public": ("either", "go_public list float"),
    "go bankrupt": ("subject", "file_for_bankruptcy file_for_insolvency go_bankrupt go_bust"),
    "dissolve": ("object", "dissolve liquidate wind_up disband"),
    "incorporate": ("object", "incorporate"),
    "nationalise": ("object", "nationalise nationalize"),
    "privatise": ("object", "privatise privatize denationalise"),
    "automate": ("object", "automate"),
    "electrify": ("object", "electrify"),
    "rename": ("object", "rename"),
    "consecrate": ("object", "consecrate"),
    "annex": ("object", "annex"),
    "liberate": ("object", "liberate"),
    "surrender": ("subject", "surrender capitulate"),
    "legalise": ("object", "legalise legalize decriminalise"),
    "broadcast": ("object", "broadcast televise air"),
    "sue": ("object", "sue"),
    "rescue": ("object", "rescue save"),
    "choose": ("object", "choose"),
    "vote on": ("object", "vote_on"),
    "call in": ("object", "call_in"),
    "default": ("subject", "default"),
    "be born": ("subject", "bear"),
    "die": ("subject", "die pass_away"),
    "bury": ("object", "bury cremate"),
    "marry": ("either", "marry wed"),
    "divorce": ("either", "divorce"),
    "graduate": ("subject", "graduate"),
    "retire": ("subject", "retire"),
    "elect": ("object", "elect re-elect"),
    "swear in": ("object", "swear_in"),
    "take over": ("subject", "take_over"),
    "become": ("subject", "become"),
    "join": ("subject", "join"),
    "receive": ("subject", "receive win earn obtain gain"),
    "leave": ("subject", "leave"),
    "move into": ("subject", "move_into move_to relocate_to"),
    "enrol": ("subject", "enrol enroll matriculate"),
    "nominate": ("object", "nominate"),
    "take office": ("subject", "take_office"),
    "appoint": ("object", "appoint install"),
    "crown": ("object", "crown enthrone"),
    "ordain": ("object", "ordain"),
    "baptise": ("object", "baptise baptize christen"),
    "canonise": ("object", "canonise canonize beatify"),
    "knight": ("object", "knight"),
    "extradite": ("object", "extradite"),
    "deport": ("object", "deport"),
    "pardon": ("object", "pardon"),
    "exhume": ("object", "exhume"),
    "resign": ("subject", "resign step_down quit abdicate"),
    "dismiss": ("object", "dismiss sack oust fire depose"),
    "steal": ("object", "steal"),
    "rob": ("object", "rob burgle"),
    "kill": ("object", "kill murder shoot_dead"),
    "kidnap": ("object", "kidnap abduct"),
    "arrest": ("object", "arrest detain catch"),
    "charge": ("object", "charge indict"),
    "convict": ("object", "convict find_guilty"),
    "acquit": ("object", "acquit"),
    "sentence": ("object", "sentence jail imprison"),
    "execute": ("object", "execute"),
    "crash": ("subject", "crash"),
    "sink": ("either", "sink"),
    "explode": ("subject", "explode"),
    "burst": ("subject", "burst"),
    "erupt": ("subject", "erupt"),
    "derail": ("either", "derail"),
    "run aground": ("subject", "run_aground"),
    "strike": ("subject", "strike hit"),
    "collapse": ("subject", "collapse cave_in"),
    "injure": ("object", "injure wound"),
    "disappear": ("subject", "disappear vanish go_missing"),
    "find": ("object", "find"),
    "recover": ("object", "recover retrieve"),
    "admit": ("object", "admit hospitalise hospitalize"),
    "discharge": ("object", "discharge"),
    "diagnose": ("object", "diagnose"),
    "succeed": ("object", "succeed replace"),
    "lose": ("object", "lose"),
    "break": ("object", "break violate breach"),
    "lay": ("object", "lay"),
    "hand down": ("object", "hand_down pronounce"),
    "discover": ("object", "discover"),
    "arrive": ("subject", "arrive dock"),
    "depart": ("subject", "depart set_off set_out set_sail leave_port"),
    "agree": ("object", "agree"),
    "send": ("object", "send post dispatch mail"),
    "deliver": ("object", "deliver"),
}
"""Predicate: its role, and the bases of its verbs with the words that belong to them, or two pasts of one verb as above."""


class Verb(NamedTuple):
    """A verb of an event under the first word of one of its forms.

    behind: the words that belong to it ("up" in "set up"). forms: which forms of it that word can be.
    """

    predicate: str
    behind: tuple[str, ...]
    forms: frozenset[Form]


def _verbs() -> dict[str, tuple[Verb, ...]]:
    """The verbs by the first word of each form, those with more words in front."""
    irregular = {}
    for verb in _IRREGULAR.split():
        base, third, past, *rest = verb.split(":")
        irregular[base] = third, past, rest[0] if rest else past
    forms: dict[tuple[str, str, tuple[str, ...]], set[Form]] = {}
    for predicate, (_, listed) in _VERBS.items():
        for entry in listed.split():
            first, *given = (form.split("_") for form in entry.split(":"))
            behind = tuple(first[1:])
            third, past, participle = irregular.get(first[0]) or _regular(first[0])
            if given:
                third, past = given[0][0], given[1][0]
                participle = given[-1][0]
            named: dict[Form, str] = {"base": first[0], "third": third, "past": past, "participle": participle}
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
ROLES: Final[dict[str, Role]] = {predicate: role for predicate, (role, _) in _VERBS.items()}
UNDATED: Final = frozenset(
    """
    found open reopen close build complete begin end demolish launch release publish sign approve pass repeal cancel
    sell steal rob kill kidnap resign automate electrify nationalise privatise
    abolish choose rename dissolve merge appoint elect ban
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
HAPPENINGS: Final = frozenset(
    "earthquake quake tornado storm hurricane cyclone typhoon tsunami avalanche landslide flood fire meteorite epidemic".split()
)
"""What strikes when it happens."""
OF_PEOPLE: Final = frozenset(
    """
    die kill arrest charge convict acquit sentence execute bury marry divorce graduate retire elect appoint resign dismiss
    admit discharge diagnose kidnap injure disappear enrol nominate crown ordain baptise canonise knight extradite deport
    pardon exhume acquit
    """.split()
) | {"be born", "take office", "take over", "swear in"}  # fmt: skip
"""What happens to people only."""
OF_GROUPS: Final = frozenset("arrest charge convict acquit sentence".split())
"""What of it happens to several at once: "two men were arrested"."""
STRIFE: Final = frozenset("strike siege search war blockade boycott curfew lockdown".split())
"""What is called off or lifted when it ends, and declared when it begins."""
MUTUAL: Final = frozenset("merge marry divorce".split())
"""What two do with each other."""
STARTING: Final = frozenset({"take effect", "enter service", "begin", "take office"})
"""What lasts from its time on."""
TO_OFFICE: Final = frozenset({"appoint", "elect", "nominate", "swear in", "choose"})
"""What is done to somebody who is to hold an office."""
WITH_COMPLEMENT: Final = frozenset({"become", "join", "leave", "move into", "receive"})
"""Predicates that the noun behind them completes: "became chief executive", "joined the navy"."""
ALSO_NOUNS: Final = frozenset(
    """
    call calls place places lift lifts grant grants return returns film films record records design designs post posts
    mail paint paints exhibit exhibits form forms found
    list lists float floats air strike strikes hit hits ban bans date dates win wins fire fires
    break breaks
    """.split()
)
"""Forms of these verbs that stand in the middle of a noun group as well."""
