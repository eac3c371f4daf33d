"""The stretch of time that two deeds of a sentence bound, and the length that tells how long all of it is."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from factcheck.claims.date import Date
from factcheck.statements.lengths.elapsed_wording import (
    CLOSED,
    EVENT,
    HEDGE,
    HELD_A_POST,
    IN_POST,
    LENGTH_ALONE,
    NOT_A_SIGN,
    PASSAGE,
    RECURRING,
    UNBROKEN,
    WORD,
)
from factcheck.statements.lengths.outline import LENGTH, LONG, POINT, RANGE, SIGNS, Length, Outline
from factcheck.statements.lengths.reach import between

Sort = Literal["whole", "fixed", "loose"]
Role = Literal["begin", "end"]

BEGIN: Final = re.compile(
    r"\b(?:beg[aiu]n\w*|starts?|started|starting|open(?:s|ed|ing)?|launch\w*|commenc\w+|br(?:oke|eaks?|eaking)\s+out|kick\w*\s+off|"
    r"(?:got|gets|get|getting)\s+under\s*way|set(?:s|ting)?\s+(?:out|off|sail)|left|leav(?:es|ing)|depart\w*|sail(?:s|ed|ing)|"
    r"t(?:ook|akes?|aken|aking)\s+(?:office|over|charge|off|power|effect|up|out|hostage|captive|prisoner)|taken|"
    r"c(?:ame|omes)\s+(?:to\s+power|into\s+(?:force|effect|office)|to\s+the\s+throne)|entered|entering|enter(?:s|ed|ing)?\s+into\s+force|"
    r"from|since|born|birth|merg\w+|named|nominated|met|put\s+out|went\s+(?:off|out)|join(?:s|ed|ing)|appoint\w+|elected|sworn\s+in|hired|became|becoming|crowned|enthroned|ascend\w+|acce(?:ded|ssion)|"
    r"clos(?:es|ed|ing|ure)|shut(?:s|ting)?|arrest\w*|kidnap\w*|captur\w+|jailed|imprison\w+|disappear\w*|vanish\w*|stolen|"
    r"went\s+(?:missing|into|on\s+strike|on\s+sale)|founded|founding|foundation|establish\w+|set\s+up|mov(?:ed|ing)|settl(?:ed|ing)|"
    r"enrol\w+|enlist\w*|marri(?:ed|age)|wed(?:ding)?|seiz\w+|seizure|detain\w*|abduct\w*|built|build|erected|installed|set|won|ban(?:ned)?|"
    r"occup(?:ied|ation)|introduc\w+|impos(?:ed|ing)|sealed|sign(?:ed|ing)|issued?|issuing|granted|agreed|concluded|declar\w+|proclaim\w*|"
    r"arriv(?:ed|ing|al)|created|formed|laid|planted|accus\w+|charged|pledged|bought|acquired|borrowed|lent|leased|rented|inaugurat\w+|"
    r"(?:cast|casts|push\w*|lift(?:s|ed))\s+off|pull(?:s|ed)\s+out|clock\w*\s+on|fl(?:ew|ies)|leave|kicks?|first|walk(?:ed)?\s+out|downed\s+tools|blockad\w+|besieg\w+|invaded|invasion|surrounded|crossed|embark\w*)\b",
    re.I,
)
END: Final = re.compile(
    r"\b(?:end(?:s|ed|ing)?|finish\w*|conclu(?:d\w+|sion)|clos(?:es|ed|ing|ure)|complet\w+|stop(?:s|ped)|ceas\w+|expir\w+|laps\w+|"
    r"w(?:ou|i)nd(?:s|ing)?\s+up|wrapp?(?:ed|ing|s)?\s+up|call\w*\s+off|lift(?:ed|ing|s)?|c(?:ame|omes?|oming)\s+to\s+an\s+end|over|reach\w*|"
    r"arriv\w+|land(?:ed|ing|s)|return(?:ed|ing|s)?|c(?:ame|oming|omes)\s+(?:home|back)|dock(?:ed|ing|s)?|reopen\w*|re-open\w*|open(?:s|ed|ing)|"
    r"left|leav(?:es|ing)|resign\w*|retir\w+|step(?:s|ped|ping)\s+down|st(?:oo|an)d(?:s|ing)?\s+down|quit|sacked|dismiss\w*|depart\w*|died|"
    r"death|hand\w*\s+(?:over|back)|releas\w+|fre(?:ed|eing)|found|recover\w*|reappear\w*|escap\w+|fail\w*|collaps\w+|fold\w+|dissol\w+|"
    r"demol\w+|pull(?:ed|ing)\s+(?:down|out)|torn\s+down|bankrupt\w*|mov(?:ed|ing)\s+(?:out|away|back)|graduat\w+|divorc\w*|separat\w+|"
    r"inaugurat\w+|unveil\w*|deliver\w*|surrender\w*|capitulat\w+|fell|falls?|br(?:oken|oke|eaks?)\s*(?:down|up)?|beaten|sunk|sank|"
    r"destroy\w*|burn(?:t|ed)(?:\s+down)?|replac\w+|scrapp\w+|lost|loses|rescu\w+|depos\w+|abdicat\w+|reced\w+|subsid\w+|verdict|ruled|"
    r"overthrow\w*|overthrew|repeal\w*|abolish\w*|withdr\w+|remov\w+|liberat\w+|stripped|r(?:a|u)n(?:s|ning)?\s+out|due|matur\w+|repa(?:id|yable)|"
    r"redeem\w+|until|till|to|last|shut(?:s|ting)?(?:\s+down)?|evacuat\w+|signed|signing|peace|armistice|ousted|ready|gone|went\s+home|"
    r"t(?:ies|ied|ying)\s+up|pull(?:s|ed|ing)\s+in(?:to)?|touch(?:es|ed|ing)\s+down|g[eo]ts?\s+(?:in|home|there)|berth\w*|adjourn\w*|"
    r"(?:clock|knock)\w*\s+off|part(?:ed|ing)|split|came\s+(?:in|on)|turned\s+up|reunit\w+|accomplish\w*|terminat\w+|revok\w+|rescind\w*|cancel\w*)\b",
    re.I,
)
EXPIRES: Final = re.compile(
    r"(?:\b(?:expir\w+|laps\w+|r(?:a|u)n(?:s|ning)?\s+out|due|matur\w+|repayable|redeemable|c(?:ame|omes?)\s+to\s+an\s+end)"
    r"|(?<!was\s)(?<!were\s)(?<!been\s)(?<!be\s)\bend(?:s|ed|ing)?)\b(?!\s+early)",
    re.I,
)
"""How something ends whose length was fixed before."""
TERM: Final = (
    r"(?:leases?|tenancy|contracts?|mandate|terms?|guarantee|warranty|patent|licen[cs]e|loan|bonds?|paper|notes?|mortgage|treaty|pact|"
    r"agreement|accord|concession|charter|deal|membership|subscription|option|policy|franchise|visa|permit|scholarship|grant|"
    r"fellowship|apprenticeship|sponsorship)"
)
"""What ends when its time is up, if nothing ends it before."""
ARTICLE: Final = r"(?:(?:the|an?|this|that|its|his|her|their|our)\s+|['’]s\s+)"
ADJECTIVES: Final = rf"(?:(?!to\b|of\b|in\b|on\b){WORD}\s+){{0,2}}?"
LASTS: Final = (
    r"(?:last(?:s|ed|ing)?|cover(?:s|ed|ing)|requir(?:es|ed|ing)|need(?:s|ed)|occup(?:ies|ied)|t(?:ook|akes?|aking)|r[au]ns?|running|dragg?(?:ed|ing|s)?\s+on|stretch\w*|spann?(?:ed|s|ing)?|stood|surviv\w+|endur\w+|"
    r"h(?:e|o)ld(?:s|ing)?(?:\s+(?:it|them))?(?:\s+out)?|kept\s+(?:it|them)|w(?:en|o|ent)t?\s+on|go(?:es|ne|ing)?\s+on|continu\w+|persist\w+|rag(?:ed|ing)|"
    r"be\s+open|is\s+open|was\s+open|occupied\s+(?:him|her|them)|kept\s+(?:him|her|them)\s+(?:busy|away))"
)
WHOLE: Final = re.compile(
    rf"\b{LASTS}\s+(?:(?:for|over|on\s+for|a\s+total\s+of|all\s+of)\s+)*{HEDGE}(?P<lasts>{LENGTH}){LENGTH_ALONE}"
    rf"|\b(?:it|this|that|which)\s+(?:took|takes|will\s+take|had\s+taken)\s+(?:{NOT_A_SIGN}{{1,40}}?\s)?{HEDGE}(?P<took>{LENGTH})(?=\s+to\b|\s*[:,;.])"
    rf"|\b{ARTICLE}{ADJECTIVES}(?:{EVENT}|stretch|span|duration|length)\s+of\s+{HEDGE}(?P<of>{LENGTH}){LENGTH_ALONE}"
    rf"|^{ARTICLE}(?P<opening>{LONG})\s+{ADJECTIVES}(?:{EVENT}|(?P<thing>(?!{TERM}\b){WORD}))\b(?!\s+of\b)"
    rf"|\b(?:is|was|be|been)\s+an?\s+(?P<is>{LONG})\s+{ADJECTIVES}(?:{EVENT}|{RECURRING})\b"
    rf"|^[^{SIGNS},]{{3,60}},\s+an?\s+(?P<apposed>{LONG})\s+{ADJECTIVES}(?:{EVENT}|{RECURRING}),"
    rf"|\b(?:is|was|were|be)\s+{HEDGE}(?P<so_long>{LENGTH})\s+long\b"
    rf"|(?P<needed>{LENGTH})\s+(?:was|were|are|is)\s+(?:needed|required|spent|taken|necessary)\b"
    rf"|(?P<altogether>{LENGTH})\s+(?:in\s+all|altogether|in\s+total|from\s+(?:start|beginning|first|end)\s+to\s+\w+)\b"
    rf"|\bhaving\s+(?:been|served|lived|worked|ruled|led|run|stayed|spent)\b{NOT_A_SIGN}{{0,40}}\bfor\s+{HEDGE}(?P<having>{LENGTH}){LENGTH_ALONE}",
    re.I,
)
"""A length that is told of the whole."""
FIXED: Final = re.compile(
    rf"\b{TERM}\s+(?:of|for)\s+{HEDGE}(?P<of>{LENGTH}){LENGTH_ALONE}"
    rf"|\b(?:has|had|have|with|of|for)\s+a\s+(?:total\s+)?(?:term|life|length|duration|validity|period)\s+of\s+{HEDGE}(?P<term>{LENGTH})"
    rf"|(?:^|\b{ARTICLE})(?P<long>{LONG})\s+{ADJECTIVES}(?:{TERM}|one)\b"
    rf"|\b(?:signed|granted|valid|agreed|let|leased|rented|issued|hired|concluded|taken\s+out|lent|borrowed|good)\b{NOT_A_SIGN}{{0,20}}"
    rf"(?:{POINT}\s+)?(?:and\s+)?(?:for|over)\s+(?:a\s+(?:period|term)\s+of\s+)?{HEDGE}(?P<signed>{LENGTH}){LENGTH_ALONE}",
    re.I,
)
"""A length that was fixed beforehand."""
NOT_INTENDED: Final = (
    rf"(?:(?!\b(?:jailed|sentenced|prison|sent|banned|elected|appointed|suspended|hired|fined|given)\b){NOT_A_SIGN}){{0,40}}?\b"
)
"""What does not tell how long something was meant to last."""
LOOSE: Final = re.compile(
    rf"\b(?:away|absent|gone|missing|closed|shut|idle|empty|out\s+of\s+\w+|in\s+(?:power|office|prison|jail|captivity|hiding|exile))\s+for\s+"
    rf"{HEDGE}(?P<away>{LENGTH}){LENGTH_ALONE}"
    rf"|^[^{SIGNS};:]{{3,80}}\bfor\s+{HEDGE}(?P<opening>{LENGTH})\s*[,:;(–—](?!\s+(?:but|then|and)\b)"
    rf"|\bafter\s+an?\s+{ADJECTIVES}{PASSAGE}\s+of\s+{HEDGE}(?P<after>{LENGTH}){LENGTH_ALONE}"
    rf"|\bafter\s+(?:a|the|his|her|its|their)\s+(?P<long>{LONG})\s+{PASSAGE}\b"
    rf"|\b(?:was|were|been)\s+\w+(?:ed|en|t)\s+for\s+{HEDGE}(?P<done>{LENGTH}){CLOSED}"
    rf"|\bfor\s+{HEDGE}(?P<until>{LENGTH}),?\s+(?:until|till|ending)\b"
    rf"|^{WORD}(?:ed|en|n|d|t)\b.*,\s+(?:he|she|it|they)\s{NOT_INTENDED}for\s+{HEDGE}(?P<was>{LENGTH}){CLOSED}"
    rf"|^(?:From|Between)\b.*\bfor\s+{HEDGE}(?P<within>{LENGTH})\s*[.;]?\Z"
    rf"|\blived\s+(?:for\s+)?{HEDGE}(?P<lived>{LENGTH}){CLOSED}"
    rf"|\bafter\s+{HEDGE}(?P<in_post>{LENGTH})\s+{IN_POST}"
    rf"|\bspent\s+{HEDGE}(?P<spent>{LENGTH})(?=\s*[.,;)]|\s+(?:there|away)\b|$)"
    rf"|^(?:He|She|It|They|The\s+{WORD}(?:\s+[\w'’-]+){{0,3}}?)\s+(?:ha[ds]\s+)?(?:{WORD}ed|been|was|were|stood)\s(?!for\b){NOT_INTENDED}"
    rf"for\s+{HEDGE}(?P<stayed>{LENGTH}){LENGTH_ALONE}"
    rf"|^For\s+{HEDGE}(?P<throughout>{LENGTH})\s*,?\s+(?:he|she|it|they|the\s+{WORD})\s+had\s+(?:been\s+)?(?!no\b|an?\b|the\b|only\b){WORD}"
    rf"|\bafter\s+(?:{HEDGE})(?P<behind>{LENGTH})(?:\s+(?:there|away|of\s+(?:work|works|building|construction|fighting|service|captivity|"
    r"strikes?|walking|riding|marching|marriage|talks|repairs?)|at\s+sea|on\s+the\s+(?:road|run)|in\s+(?:office|power|charge|captivity|prison|"
    r"jail|business|service|operation)))?(?=\s*(?:[.,;)]|$|(?:and|it|he|she|they|the)\s))",
    re.I,
)
"""A length that may be that of the whole."""
PARTS: Final = re.compile(
    r"\b(?:each|every|per|annual\w*|yearly|editions?|time\s+zones?|of\s+(?:that|which|those|these|them)|early|prematurely|renew\w*|prolong\w*|"
    r"and\s+again|second\s+time|shorten\w*|cut\s+short)\b",
    re.I,
)
"""What makes the length that of a part, or of several."""
NOT_WHOLE: Final = re.compile(
    r"(?:\b(?:first|last|next|final|another|further|extra|additional|second|third|than|within|past|previous|remaining|other|same|under|"
    r"up\s+to|aged|next|opening|closing|initial)|['’]s)\s+$",
    re.I,
)


USUALLY: Final = re.compile(r"(?:lasts|takes|runs)\b", re.I)
"""How something is told that may come again."""
PRESENT: Final = re.compile(r"\b(?:begins?|starts?|opens?|sets|leaves|ends|closes|will)\b")


SORTS: Final[tuple[tuple[Sort, re.Pattern[str]], ...]] = (("fixed", FIXED), ("whole", WHOLE), ("loose", LOOSE))
ENDS_RECURRING: Final = re.compile(rf"\b{RECURRING},?\Z", re.I)


class Extent(NamedTuple):
    """A length as that of a whole. sort: told so, fixed beforehand, or likely.

    usual: it may be that of each time. recurring: what lasts so long may come again.
    """

    length: Length
    sort: Sort
    usual: bool = False
    recurring: bool = False

    def fits(self, start: Bound, end: Bound) -> bool:
        """True if it can be the length of what two deeds bound."""
        if self.usual and not (PRESENT.search(start.words) or PRESENT.search(end.words)):
            return False  # opened in 1990 and closed in 1999, it lasts three days
        if self.recurring and self.length.unit not in ("hour", "day", "week", "fortnight", "month"):
            return False
        if self.recurring and not start.time.granularity == end.time.granularity == "day":
            return False
        return self.sort != "fixed" or EXPIRES.search(end.words) is not None


def extent(outline: Outline) -> Extent | None:
    """The only length of a sentence, where it tells how long a whole is."""
    text = outline.text
    if len(outline.lengths) != 1 or PARTS.search(UNBROKEN.sub("", text)):
        return None
    for sort, pattern in SORTS:
        for match in pattern.finditer(text):
            group = next(name for name, found in match.groupdict().items() if found)
            if group == "behind" and HELD_A_POST.search(text):
                continue  # after so long in the trade
            if not NOT_WHOLE.search(text[: match.start(group)]):
                usual = group == "lasts" and USUALLY.match(match[0]) is not None
                recurring = match.groupdict().get("thing") is not None or ENDS_RECURRING.search(match[0]) is not None
                return Extent(outline.length(match, group), sort, usual, recurring)
    return None


class Bound(NamedTuple):
    """A time, and the words by which it is told."""

    time: Date
    words: str

    def can(self, role: Role) -> bool:
        return (BEGIN if role == "begin" else END).search(self.words) is not None


def bounds(outline: Outline) -> list[Bound]:
    """The days, months and years of a sentence, each with the words of its deed: those before it, or else those behind it."""
    text = outline.text
    found, done = [], 0
    for at, item in outline.items.items():
        if not isinstance(item, Date) or text[at] != POINT:
            continue
        words = text[done:at]
        if not BEGIN.search(words) and not END.search(words):
            behind = re.compile(rf"[^{POINT}{RANGE};]*").match(text, at + 1)
            words += behind[0] if behind else ""
        found.append(Bound(item, words))
        done = at + 1
    return found


def in_stretch(first: Bound, second: Bound) -> tuple[Bound, Bound] | None:
    """The start and the end, where one of two times tells a deed that begins something, and the later one a deed that ends it."""
    for start, end in ((first, second), (second, first)):
        if start.can("begin") and end.can("end") and between(start.time, end.time) is not None:
            return start, end
    return None
