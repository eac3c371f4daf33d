"""How a text tells an age, a birthday, an anniversary or how long something has existed, as patterns over outlines."""

from __future__ import annotations

import re
from typing import Final

from factcheck.statements.lengths.elapsed_wording import HEDGE
from factcheck.statements.lengths.outline import LENGTH, POINT, SIGNS

BE: Final = re.compile(
    r"\b(?P<verb>is|'s|was|were|are|be|been|turns?|turned|turning|reached|becomes?|became)\s+"
    r"(?:(?:only|just|now|already|then|about|around|nearly|almost|aged|some|exactly|over|more\s+than|still|barely|thus|therefore|hence|so|today|not\s+yet)\s+){0,2}$",
    re.I,
)
PRESENT: Final = frozenset("is 's are turns turn turning becomes become".split())
AT_AGE: Final = re.compile(
    r"\b(?:liv(?:ed|ing)\s+to\s+(?:be|the\s+(?:ripe\s+)?(?:old\s+)?age\s+of)|reached\s+the\s+age\s+of|aged|at\s+the\s+(?:ripe\s+)?age\s+of|at\s+age|at|as\s+an?)\s+$",
    re.I,
)
A_NAMES_OWN: Final = re.compile(r",\s+(?:an?|the)\s+$", re.I)
A_NOUN: Final = re.compile(r"(?:\s+[a-z][\w-]*){1,4}(?=\s*[,.])|\s+[a-z][\w-]*\s+(?:born|who|from|in|with)\b")
"""What stands before and behind "49-year-old" in "Lina Orr, a 49-year-old baker"."""
AS_OF_NOW: Final = re.compile(r",?\s*(?:who\s+)?(?:is|has|have|says|will|plans|lives|now)\b")
"""What goes on behind an age that is told as of the document's date."""
WHEN: Final = re.compile(r"\s+(?:when|at\s+the\s+time)\b")
RELATIVE_CLAUSE: Final = re.compile(r",\s+(?:who|which|whose)\b[^,;]*,")
SAID: Final = re.compile(r",\s+(?:according\s+to\b|(?!(?:he|she|they|I|who)\b)[^,;]{2,40}\s(?:said|confirmed|reported|told)\b)")
"""Who tells an age in the past as that of the day: "was 26, police said"."""
APPOSED: Final = re.compile(rf"(?:\s+(?:today|now|{POINT}))?\s*(?:[,;.)]|$)")
CLAUSES: Final = re.compile(r"\b(?:and|but|who|which)\b|;")
CLOSED_CLAUSE: Final = re.compile(r",\s+(?:has|have|had|is|was|will|would)\b")
"""The end of an insertion, behind which the main verb of a sentence goes on."""
SINCE_THEN: Final = re.compile(r"\bsince\s+(?:he|she|they)\s+$", re.I)
OF_AN_EVENT: Final = re.compile(
    rf"\s+of\s+(?P<event>(?:the|a|an|its|their|his|her)\s+(?:{POINT}\s+)?[^{SIGNS},;.()]{{3,60}}?)"
    rf"(?:(?<=[a-z])\s*,\s+(?:which|that)\s+[^{SIGNS},;.]{{1,30}}\s(?:in|on)\s+|\s+(?:in|on|of)\s+|,\s+(?:on|in)\s+|\s*\()(?:(?P<when>{POINT})|(?P<year>1[0-9]{{3}})\b)"
    rf"|\s+of\s+(?:the|its|their)\s+(?P<dated>{POINT})\s+[a-z]"
)
"""What was so long ago, with the time of it."""
A_BARE_AGE: Final = re.compile(rf"\s*(?:[.,;)]|$|{POINT}|(?:and|in|on|when|while|after|today|this)\b)")
"""What may stand behind a number that is an age without saying so."""
BEFORE_NAME: Final = re.compile(r"(?:\s+[a-z][\w'’-]*){0,3}?\s+(?=[A-Z])")
EXISTED: Final = re.compile(
    rf"\b(?:in\s+(?:business|existence|operation)|existed|traded|been\s+(?:trading|going|around))\s+for\s+(?:\w+\s+){{0,2}}?(?P<for>{LENGTH})"
    rf"|(?P<of>{LENGTH})\s+(?:in\s+(?:business|existence|operation)|of\s+(?:trading|existence))\b"
    rf"|\b(?:celebrat\w+|mark(?:s|ed|ing)?)\s+(?:its\s+|their\s+)?(?:first\s+)?(?P<kept>{LENGTH})(?=\s+(?:of|in|since|as|on)\b|\s*[.,;]|$)"
)
"""How long a body has existed."""
BEGINNING: Final = r"(?:birth|foundation|founding|establishment|creation|opening|inception|launch|incorporation)"
OF_ITS_OWN: Final = re.compile(rf"\s+of\s+(?:its|their|his|her)\s+{BEGINNING}\b", re.I)
OF_A_NAME: Final = re.compile(rf"\s+of\s+(?:the\s+)?{BEGINNING}\s+of\s+", re.I)
OF_A_NAMES_OWN: Final = re.compile(rf"\s+of\s+(?P<name>[^{SIGNS},;.]{{2,40}}?)['’]s?\s+{BEGINNING}\b", re.I)
OF_SOMETHING: Final = re.compile(r"\s+(?:of|since|as|for)\b", re.I)
OWNER: Final = re.compile(r"(?:\b(?P<pronoun>its|their|his|her)|(?P<noun>['’]s?))\s+(?:own\s+)?$", re.I)
THE_OWNER: Final = re.compile(r"\bthe\s+((?:[\w-]+\s+)?[\w-]+)$", re.I)
KEPT: Final = re.compile(r"\b(?:celebrat\w+|mark(?:s|ed|ing)?|commemorat\w+)\s+(?:an?\s+|the\s+)?$", re.I)
ONGOING: Final = re.compile(r"\b(?:celebrat(?:es|e|ing)|mark(?:s|ing)?|this\s+(?:year|month|week)|is|are|has|have|today)\b", re.I)
DIED: Final = re.compile(r"\b(?:lived\s+to|died|dies|dead|death|passed\s+away)\b", re.I)
POSTPONED: Final = re.compile(
    r"\b(?:late|belated\w*|postponed?|delayed|early|ahead\s+of|approach\w*|coming\s+up|eve|nears?|nearing|since|after|before|until)\b",
    re.I,
)
"""A year that is another than that of the anniversary."""
BORN: Final = re.compile(r"\b(?:born|b\.|birth)\b[^,;]{0,40}$", re.I)
BIRTH: Final = frozenset({"born", "b", "birth", "died", "dies"})
EXISTENCE: Final = frozenset(
    """
    business existence existed operation trading traded going around celebrates celebrating celebrated celebrate marks marking
    marked mark
    """.split()
)
TIMES: Final[dict[str, int]] = {"year": 1, "decade": 10, "century": 100}
BACK: Final = 4
"""How many sentences back of a paragraph a time can still be that of an age."""
DECADE: Final = re.compile(r"\bin\s+(?:his|her|their)\s+(?:(?:early|mid|late)[\s-]+)?$", re.I)
"""Words before "seventies"."""
THEN: Final = re.compile(r"\b(?P<then>then|only|just|already|still|now)\s+(?:aged\s+)?$", re.I)
AND_THEN: Final = re.compile(r"\b(?:was|is|were|turned)\s[^;]{1,60}\band\s+$", re.I)
"""A second age of the same subject: "was 12 in 1990 and 32 in 2010"."""
AT_THE_TIME: Final = re.compile(r"\b(?:at\s+the\s+time|then|at\s+that\s+time|that\s+year|by\s+then)\b", re.I)
NEAR_BIRTHDAY: Final = re.compile(
    rf"(?:{LENGTH}|days|weeks|months|hours|shortly|just|soon|the\s+(?:day|week|month))\s+(?P<way>before|after|short\s+of|shy\s+of|ahead\s+of)\s+"
    r"(?:his|her)\s+$",
    re.I,
)
"""Words that put a time right before or behind a birthday."""
LESS_THAN_A_YEAR: Final = frozenset({"day", "week", "weekend", "fortnight", "month", "hour"})
MARRIED_IN: Final = re.compile(
    rf"\b(?:(?:were\s+|got\s+)?married|wed|tied\s+the\s+knot|(?:their|the)\s+(?:wedding|marriage)(?:\s+was)?)"
    rf"(?:\s+(?!of\b|who\b|died\b|and\b|secondly\b|again\b)[\w'’.-]+){{0,5}}?\s+(?:in|on|since)\s+(?P<when>{POINT})",
    re.I,
)
MARRIED_FOR: Final = re.compile(
    rf"\bmarried\s+(?:to\s+[^{SIGNS},;.]{{1,30}}\s+)?for\s+{HEDGE}(?P<for>{LENGTH})|(?P<of>{LENGTH})\s+(?:together|of\s+(?:marriage|married\s+life))\b",
    re.I,
)
MARRIAGE: Final = frozenset({"married", "wed", "knot", "wedding", "marriage"})
ACTIVE: Final = re.compile(
    rf"\b(?:has|have)\s+(?:\w+ly\s+)?(?:been\s+)?[a-z]{{3,}}\b[^{SIGNS};,]{{0,60}}?\bfor\s+{HEDGE}(?P<for>{LENGTH})"
    rf"|\b(?:has|have)\s+{HEDGE}(?P<of>{LENGTH})(?:['’]s?)?\s+(?:of\s+)?(?:experience|service|practice)\b"
)
"""What somebody has done for so long."""
