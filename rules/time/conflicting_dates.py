"""One event cannot have two dates.

A firm is founded once, and a bridge is opened once. Where a text tells it of one thing with two times that share no day, one of
them was mistyped or taken from another event, and whatever is counted from it (an age, an anniversary, a term) is wrong as well.

A thing may be told of by a verb, by its noun ("its closure"), in a label ("Opened: 1904") or as what the reader knows of ("when
it shut"). What may happen more than once counts where the second telling takes the first for known.

Times of different precision agree if one holds the other: "in 1999" and "on 3 May 1999". It is an error if both times are
complete and the thing is plainly one; a warning where that has to be assumed.

Not flagged: different steps (founded and incorporated, announced and completed), what may happen again ("reopened", "annual",
"for the second time"), dates that were moved ("originally", "postponed"), plans, things told apart by a word or a place, what
two speakers say.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck import Check, Claims, Event, Finding, Step, bad, comparable, good, place, rule

ONCE = frozenset(
    """
    found open close build complete demolish destroy launch release publish write film invent patent sign approve pass
    repeal cancel sell dissolve die bury marry graduate retire execute sink explode collapse discover begin end hold
    steal kill kidnap resign buy introduce disappear enrol paint perform
    ban besiege capture
    abolish automate electrify nationalise privatise rename consecrate annex liberate surrender legalise incorporate merge
    crown ordain baptise canonise knight extradite deport pardon exhume burst erupt derail expire
    lift withdraw propose announce reject choose rescue broadcast rob acquit sentence
    """.split()
) | {
    "be born",
    "take effect",
    "go public",
    "go bankrupt",
    "begin construction",
    "complete construction",
    "take over",
    "enter service",
    "run aground",
    "become independent",
}
"""What happens to one thing or person once, as a rule."""
MAY_RECUR = frozenset(
    """
    buy sell resign destroy hold perform burst erupt derail rename reject withdraw propose announce lift rescue broadcast rob
    acquit sentence surrender choose deport annex expire besiege capture ban
    """.split()
) | {"take over"}
"""What of it may well happen a second time: never an error."""
ONLY_IF_KNOWN = (
    "receive ",
    "leave ",
    "arrest",
    "charge",
    "convict",
    "dismiss",
    "admit",
    "discharge",
    "nominate",
    "arrive",
    "take office",
)
"""What counts like any other verb: if one telling takes for known what the other told."""
TO_OFFICE = frozenset({"appoint", "elect", "nominate", "swear in", "choose"})
"""What happens once to one person and office."""
ANY = "any "
"""How the predicate of any other verb begins: it counts if one telling takes for known what the other told."""
COMPLETED = ("become ", "join ", "leave ", "move into ", "receive ")
"""Predicates with what one becomes, joins or receives, which few do twice."""
A_YEAR = 366
"""Days within which what may recur seldom does."""
TOLD = frozenset({"happened", "prior"})
MOST = 40
"""So many tellings of one sort of event are compared; that bounds the work on long lists."""


@rule(
    severity="error",
    catalogue=["D6"],
    examples=[
        bad("Halmer Tools was [[founded in 1987]] by two brothers.\n\nSince [[its founding in 1978]] it has made only chisels."),
        bad("The museum, which [[opened in 2004]], is free.\n\nThe museum [[was opened on 2 May 2006]] by the mayor."),
        bad("[[Ola Brandt was born in 1931]] in Bergen. Brandt, [[who was born in 1913]], painted until the end."),
        bad("The lighthouse [[was built in 1868]]. It [[was built in 1886]] of local stone.", severity="warning"),
        bad("The foundry [[closed in 1996]]. Few people stayed in the valley when [[it closed, in 1999]].", severity="warning"),
        bad("[[The weir was widened in 1931]]. Since [[its widening in 1933]] it has held.", severity="warning"),
        bad("[[Ola Brandt was appointed judge in 1931]]. Brandt, [[who was appointed judge in 1933]], sang.", severity="warning"),
        good("The foundry closed in 1996. When it was sold, in 1999, nothing was left."),
        good("The weir was widened in 1931. The weir was widened again in 1933."),
        good("Ola Brandt was appointed judge in 1931. Brandt, who was appointed dean in 1933, sang."),
        good("Halmer Tools was founded in 1987 and incorporated in 1990."),
        good("The museum opened in 2004. It reopened in 2006 after repairs."),
        good("The museum opened in 2004.\n\nThe museum was opened on 2 May 2004 by the mayor."),
        good("The firm opened a shop in Bergen in 2004 and a shop in Voss in 2006."),
        good("The sale was announced in April 2012 and completed in June 2012."),
        good("The old bridge was built in 1868, and the bridge beside it was built in 1962."),
        good("The bridge was due to open in 2019. The bridge opened in 2021."),
        good("“The mill was built in 1868,” said Ola Brandt. “The mill was built in 1886,” said Kari Lund."),
    ],
)
def conflicting_dates(claims: Claims) -> Iterator[Check]:
    told = claims.of(Event).where(lambda event: event.when and event.mood in TOLD and _happens_once(event.predicate))
    for events in told.by(lambda event: event.predicate).values():
        flagged: set[str] = set()
        for earlier, later in combinations(tuple(events)[:MOST], 2):
            again = (earlier.again or later.again) and not earlier.predicate.startswith("first ")
            if again or earlier.revised or later.revised or later.argument.name in flagged:
                continue
            same = earlier.of_one(later)
            if same == "different" or not earlier.on_other_days(later) or _by_others(earlier, later):
                continue
            if not later.known and earlier.predicate.removeprefix("first ").startswith((ANY, *ONLY_IF_KNOWN)):
                continue
            if (
                earlier.predicate in MAY_RECUR
                and not later.known
                and not (_by_one(earlier, later) or _in_one_year(earlier, later))
            ):
                continue
            if earlier.predicate == "hold" and earlier.nominal and later.nominal:
                continue  # "the fire of 3 May" and "the fire of 9 May" are told apart by their dates
            if earlier.predicate in TO_OFFICE and (
                earlier.office != later.office or (earlier.office is None and not later.known)
            ):
                continue
            if comparable(earlier, later, on=("voice",)).verdict == "different" or _disputed(earlier, later):
                continue
            flagged.add(later.argument.name)
            yield _finding(
                earlier,
                later,
                certain=same == "equal"
                and not earlier.predicate.startswith((*MAY_RECUR, *COMPLETED, *TO_OFFICE, *ONLY_IF_KNOWN, ANY)),
            )


def _happens_once(predicate: str) -> bool:
    if predicate.removeprefix("first ").startswith((ANY, *ONLY_IF_KNOWN)):
        return True
    return predicate.removeprefix("first ") in ONCE | TO_OFFICE or predicate.startswith(COMPLETED)


def _disputed(one: Event, other: Event) -> bool:
    """True if two different speakers are named for the two."""
    return None not in (one.voice.speaker, other.voice.speaker) and one.voice.speaker != other.voice.speaker


def _in_one_year(one: Event, other: Event) -> bool:
    """True unless both days are known and lie more than a year apart."""
    assert one.when is not None
    assert other.when is not None
    days = one.when.days, other.when.days
    return days[0] is None or days[1] is None or abs((days[0].first - days[1].first).days) <= A_YEAR


def _by_one(one: Event, other: Event) -> bool:
    """True if both name one doer."""
    return one.agent is not None and other.agent is not None and one.agent.name == other.agent.name


def _by_others(one: Event, other: Event) -> bool:
    """True if two different doers are named for the two."""
    return one.agent is not None and other.agent is not None and one.agent.compared(other.agent) == "different"


def _finding(earlier: Event, later: Event, *, certain: bool) -> Finding:
    assert earlier.when is not None
    assert later.when is not None
    firm = all(time.needs == "absolute" for time in (earlier.when, later.when))
    places = (place(earlier, earlier.when.text), place(later, later.when.text))
    thing = later.argument.name
    return Finding(
        severity="error" if certain and firm else "warning",
        message=f"“{earlier.text}” and “{later.text}” give one event two dates.",
        places=places,
        working=(
            Step(expression=f"“{earlier.when.text}”", result=_days(earlier), operands=places[:1]),
            Step(expression=f"“{later.when.text}”", result=_days(later), operands=places[1:]),
        ),
        assumption="" if certain else f"Assumes that both speak of the same thing ({thing}).",
        explanations=("One of the two dates was mistyped.", "One of the dates belongs to another event."),
        repairs=(f"Correct “{earlier.when.text}”.", f"Correct “{later.when.text}”.", "Say which event each date is of."),
        settles="A record of the event: a register, an archive, an announcement.",
    )


def _days(event: Event) -> str:
    assert event.when is not None
    days = event.when.days
    if days is None:
        return "no day in common"
    return days.first.isoformat() if days.length == 1 else f"{days.first.isoformat()} to {days.last.isoformat()}"
