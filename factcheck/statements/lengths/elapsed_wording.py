"""How a text ties a length of time to its start and its end, as patterns over outlines."""

from __future__ import annotations

import re
from typing import Final

from factcheck.statements.lengths.outline import AGO, LENGTH, LONG, POINT, RANGE, SIGNS

WORD: Final = r"[^\W\d_][\w'’-]*"
NOT_A_SIGN: Final = rf"[^{SIGNS};]"
BETWEEN: Final = (
    r"(?!(?:and|but|or|which|who|that|then|before|after|until|including|plus|was|were|is|are|be|been|being|has|have|had|will|would|"
    r"a|an|per|each|every|old|ago|later|earlier|not|notably|especially|mostly|mainly|from|to|than|longer|more|less|at\s+a\s+time|"
    r"sentences?|prison|imprisonment|bans?|leases?|options?|supply|contracts?|notice|record|history|consumption|pay|salary)\b)"
)
"""A word that may stand between a length of time and the stretch it measures is none of these."""
NOUNS: Final = rf"(?:\s+{BETWEEN}{WORD}){{0,4}}(?:\s+to\s+(?:build|complete|finish|construct|dig|make))?"
LASTING: Final = (
    r"(?:run|stay|reign|rule|tenure|spell|stint|siege|war|conflict|strike|walkout|lockout|stoppage|occupation|drought|closure|tour|"
    r"voyage|journey|trek|march|walk|expedition|campaign|hunt|search|trial|study|mission|absence|exile|marriage|partnership|"
    r"investigation|inquiry|enquiry|presidency|premiership|career|negotiations?|talks|recession|boom|slump|construction|renovation|"
    r"restoration|refurbishment|rebuilding|works?|project|dictatorship|regime|era|period|interval|gap|feud|dispute|standoff|stand-off|"
    r"blockade|ceasefire|truce|uprising|insurgency|captivity|imprisonment|ordeal|partition|mandate|leadership|chairmanship|"
    r"directorship|exhibition|show|season|residency|hiatus|drive|moratorium|freeze|lockdown|curfew|heatwave|heat\s+wave|term)"
)
"""What has one beginning and one end; a course, a festival or a bond of so many years may come again or be sold in between."""
PASSAGE: Final = (
    r"(?:stay|crossing|journey|voyage|trip|drive|flight|ride|tenure|reign|rule|spell|stint|run|absence|captivity|exile|visit|climb|"
    r"ascent|passage|cruise|sail|walk|march|trek|tour|siege|trial|search|hunt|wait|marriage|presidency|premiership|leadership)"
)
"""What is told of as the whole of what led to an end, behind "after"."""
EVENT: Final = (
    rf"(?:{LASTING}|{PASSAGE}|affair|emergency|shutdown|pilgrimage|convoy|strike|walk-out|vigil|sit-in|hunger\s+strike|retrospective|"
    r"residence|sabbatical|ban|suspension|embargo|rebellion|revolt|interregnum|regency|service|life|lifetime|existence|one)"
)
RECURRING: Final = (
    r"(?:fair|festival|f[êe]te|course|event|meeting|conference|summit|congress|session|tournament|carnival|championships?|games|retreat|"
    r"workshop|camp|school|sale|internship|holiday|fast|biennale)"
)
"""What may come again, so that two far days are those of the first and the last."""
HEDGE: Final = (
    r"(?:(?:just|only|some|exactly|barely|almost|nearly|about|around|over|fully|well|more\s+than|less\s+than|under|a\s+little|little|slightly|"
    r"close\s+to|not\s+quite|at\s+least|a\s+full|a\s+mere|no\s+fewer\s+than|all\s+of|(?:a|an)\s+\w+)\s+){0,3}"
)
AS_A_LENGTH: Final = (
    rf"(?:(?:a|an)\s+(?:total|period|span|stretch|{EVENT})\s+of\s+|(?:(?:that\s+is|i\.e\.),?\s+)?(?:over\s+the\s+course\s+of|"
    r"in\s+the\s+(?:course|space)\s+of)\s+|(?:that\s+is|i\.e\.),?\s+(?:for\s+)?|in\s+all,?\s+|"
    rf"lasting\s+|spanning\s+|covering\s+|or\s+|all\s+of\s+)?{HEDGE}"
)
CLOSED: Final = r"(?=\s*(?:[.,;:)–—]|$|in\s+all|altogether|in\s+total))"

SUM: Final = re.compile(
    rf"(?P<one>{RANGE}){NOT_A_SIGN}{{0,30}}?\s(?P<two>{RANGE})\s*[,(:–—]\s*(?:(?:and\s+)?(?:served|was|sat|ruled)\s+)?"
    rf"(?:(?P<first>altogether|in\s+all|in\s+total|a\s+total\s+of|for\s+a\s+total\s+of)\s+)?{HEDGE}(?P<length>{LENGTH})"
    rf"(?(first)|\s+(?:in\s+all|altogether|in\s+total|together|combined))\b"
)
"""As in "from 1981 to 1989 and again from 1993 to 1997, twelve years in all"."""

RANGED: Final = (
    re.compile(rf"(?P<length>{LENGTH})['’]?{NOUNS}\s*[,(–—:-]?\s*(?:that\s+is,?\s+|i\.e\.,?\s+)?(?P<range>{RANGE})"),
    re.compile(
        rf"(?P<length>{LONG})(?:-long)?(?:\s+{WORD}){{0,2}}\s+(?:{LASTING}\b{NOUNS}\s*[,(–—:-]?|{EVENT}\s*[,(–—:]?|{RECURRING}\s*[,(–—:])\s*(?P<range>{RANGE})"
    ),
    re.compile(rf"\bspent\s+{HEDGE}(?P<length>{LENGTH})\s[^{SIGNS};.]{{1,40}},\s+(?P<range>{RANGE})"),
    re.compile(rf"(?P<range>{RANGE})\s*[,(–—:-]\s*{AS_A_LENGTH}(?P<length>{LENGTH}){CLOSED}"),
    re.compile(rf"(?P<range>{RANGE}),?\s+or\s+{HEDGE}(?P<length>{LENGTH}){CLOSED}"),
    re.compile(
        rf"(?P<length>{LONG})(?:\s+{WORD}){{1,3}}\s+(?:(?:will\s+)?(?:runs?|takes?\s+place|lasts?|continues?)|ran|took\s+place|lasted|"
        rf"(?:was|is|will\s+be)\s+held|continued)\s+(?P<range>{RANGE})"
    ),
    re.compile(
        rf"(?P<range>{RANGE})\s*,?\s*(?:and\s+|which\s+|it\s+)?(?:lasts?|will\s+last|lasted|took|takes|will\s+take)\s+(?:for\s+)?"
        rf"{HEDGE}(?P<length>{LENGTH}){CLOSED}"
    ),
    re.compile(
        rf"(?P<range>{RANGE}),?\s+(?:was|were|is|are|makes?|made|meant|means|ha[ds]|comprise[sd]|and\s+(?:thus|so))\s+{HEDGE}(?P<length>{LENGTH}){CLOSED}"
    ),
)
"""A stretch with two named ends and its length side by side."""

OUTLASTS: Final = re.compile(
    rf"^(?P<range>{RANGE}),?(?:\s+(?!(?:which|who|that|had|and|but|after|of)\b){WORD}){{2,9}}\s+for\s+(?:a\s+total\s+of\s+)?"
    rf"(?P<length>{LENGTH})(?=\s*(?:[.;)]|$))"
)
"""A sentence that opens with the stretch and ends with how long something lasted within it."""

DEED: Final = (
    rf"(?:\s+(?:(?:the|its|his|her|their|a)\s+(?:(?:{WORD}\s+){{1,3}}of\s+)?)?"
    rf"|[^{SIGNS};:.]{{0,90}}?\s(?:in|on|at|from|during|by|since|until)\s+)"
)
"""What stands between "after" and its time: nothing, a deed "of" it, or one that was done "in" or "on" it."""
TO_THE_DAY: Final = r"(?:\s+(?:to\s+the\s+(?:day|month|week)|or\s+so))?"
NO_NOUN: Final = (
    rf"(?:(?<=\bthe\s{POINT})\s+{WORD})?" + r"(?=\s*(?:[.,;:)–—]|$|(?:and|but|when|by|with|in|at|as|to|he|she|it|they|the)\b))"
)
SET_APART: Final[tuple[re.Pattern[str], ...]] = (
    # in 2009 the town kept 800 years since its charter of 1250
    re.compile(
        rf"(?P<to>{POINT})(?P<between>{NOT_A_SIGN}{{1,60}}?)(?P<length>{LENGTH})\s+(?P<way>since){DEED}(?P<from>{POINT}){NO_NOUN}"
    ),
    # 2009 … sixteen years later, in 2025
    re.compile(
        rf"(?P<from>{POINT})(?P<between>{NOT_A_SIGN}{{0,70}}?;?{NOT_A_SIGN}{{0,20}}?)(?P<length>{LENGTH})\s+(?P<way>later|earlier|previously|afterwards|on|before(?=,))"
        rf",?\s+(?:(?:on|in|at|by)\s+)?(?P<to>{POINT})"
    ),
    # on 1 March and collapsed on 9 March, three weeks later
    re.compile(
        rf"(?P<from>{POINT})(?P<between>{NOT_A_SIGN}{{5,60}}?)(?P<to>{POINT}),?\s+{HEDGE}(?P<length>{LENGTH})\s+(?P<way>later|earlier)"
        rf"(?=\s*(?:[.,;)]|$))"
    ),
    # in 2023, 24 years after it was founded in 2009
    re.compile(
        rf"(?P<to>{POINT})\s*[,(–—-]?\s*(?:and\s+)?{HEDGE}(?P<length>{LENGTH}){TO_THE_DAY}\s+(?P<way>after|before)\b"
        rf"(?P<between>{DEED})(?P<from>{POINT}){NO_NOUN}"
    ),
    # fourteen years after 2009, in 2025
    re.compile(
        rf"(?P<length>{LENGTH}){TO_THE_DAY}\s+(?P<way>after|before)\b(?P<between>{DEED})(?P<from>{POINT})(?:(?<=\bthe\s{POINT})\s+{WORD})?\s*[,)–—-]+\s*"
        rf"(?:(?:on|in|by)\s+)(?P<to>{POINT})"
    ),
    # a century after it was sunk in 1912, the ship was raised in 1985
    re.compile(
        rf"^{HEDGE}(?P<length>{LENGTH}){TO_THE_DAY}\s+(?P<way>after|before)\b(?P<between>{DEED})(?P<from>{POINT}),"
        rf"[^{SIGNS};,.]{{3,60}}\s(?:in|on)\s+(?P<to>{POINT})(?=\s*(?:[.,;)]|$))"
    ),
)
SET_APART_LOOSELY: Final = re.compile(
    rf"^{HEDGE}(?P<length>{LENGTH}){TO_THE_DAY}\s+(?P<way>after|before)\b(?P<between>{DEED})(?P<from>{POINT})\s"
    rf"[^{SIGNS};,.]{{3,50}}\s(?:in|on)\s+(?P<to>{POINT})(?=\s*(?:[.;)]|$))"
)
"""Two times and how far apart they are."""
BETWEEN_TWO: Final[tuple[re.Pattern[str], ...]] = (
    re.compile(
        rf"\b(?:[Bb]etween|[Ff]rom)\s+{NOT_A_SIGN}{{0,50}}?(?P<start>{POINT})\s+(?:{NOT_A_SIGN}{{0,30}}?\s)?(?:and|to|until|till)\s+"
        rf"{NOT_A_SIGN}{{0,50}}?(?P<end>{POINT})\s*[,(–—]\s*{AS_A_LENGTH}(?P<length>{LENGTH}){CLOSED}"
    ),
    re.compile(
        rf"(?P<length>{LENGTH})\s+separat\w+\s{NOT_A_SIGN}{{0,50}}?(?P<start>{POINT}){NOT_A_SIGN}{{0,50}}?\sfrom\s{NOT_A_SIGN}{{0,50}}?(?P<end>{POINT})"
    ),
    re.compile(
        rf"(?P<length>{LENGTH})\s*,?\s+(?:(?:had\s+)?(?:passed|elapsed|went\s+by|gone\s+by|lay|lie|separate\w*)\s+)?(?:between|from)\s+"
        rf"{NOT_A_SIGN}{{0,50}}?(?P<start>{POINT})(?:\s|,)(?:{NOT_A_SIGN}{{0,25}}\s)?(?:and|to|until|till)\s+{NOT_A_SIGN}{{0,50}}?(?P<end>{POINT})"
    ),
    re.compile(
        rf"\b(?:[Bb]etween|[Ff]rom)\s+{NOT_A_SIGN}{{0,50}}?(?P<start>{POINT})\s+(?:and|to|until|till)\s+{NOT_A_SIGN}{{0,50}}?(?P<end>{POINT}),?"
        rf"\s+(?:it\s+(?:was|took)|there\s+(?:were|are|lay|lie)|lay|took|passed)\s+{HEDGE}(?P<length>{LENGTH})"
    ),
    re.compile(
        rf"(?P<start>{POINT}){NOT_A_SIGN}{{0,50}}?\b(?:last\w*|ran|runs|stayed|remained|reigned|ruled|(?:held|kept|wore|ruled|led)\s+"
        rf"(?:it|them|office|power))\s+(?:for\s+)?{HEDGE}(?P<length>{LENGTH})\s*,?\s+(?:until|till|to|ending\s+(?:on|in))\s+"
        rf"{NOT_A_SIGN}{{0,30}}?(?P<end>{POINT})"
    ),
    re.compile(
        rf"(?P<end>{POINT})\s*,?\s+after\s+{HEDGE}(?P<length>{LENGTH})\s+(?:of\s+{WORD}(?:\s+{WORD})?\s*)?,?\s*(?:that|which)?\s*"
        rf"(?:had\s+)?(?:began|begun|started|starting|beginning)\s+(?:in|on)\s+(?P<start>{POINT})"
    ),
)
"""As in "nine years passed between the vote in 1990 and the opening in 1999"."""

THOSE: Final = re.compile(rf"\b(?:in|over|during|for|through)\s+(?:all\s+)?(?:those|these)\s+{HEDGE}(?P<length>{LENGTH})", re.I)
"""A length that is that of the stretch told of in the sentence before."""
ENDED_AFTER: Final = re.compile(
    rf"\b(?:closed|shut|ended|finished|left|retired|resigned|stepped\s+down|stands?\s+down|steps?\s+down|closes|shuts|ends|leaves|folded|"
    rf"collapsed|failed)\b{NOT_A_SIGN}{{0,50}}?\bafter\s+{HEDGE}(?P<length>{LENGTH})(?:\s+(?:in|of)\s+(?:business|existence|operation|trading|"
    rf"service))?(?=\s*(?:[.,;)]|$))"
)
"""What ended lately, and after how long."""
LATER_AT_END: Final = re.compile(rf"(?P<to>{POINT}),?\s+{HEDGE}(?P<length>{LENGTH})\s+(?P<way>later|earlier)(?=\s*(?:[.,;)]|$))")
LATER_IN: Final = re.compile(
    rf"(?P<length>{LENGTH})\s+(?:(?P<way>later|earlier|afterwards|previously|on),?|(?P<before>before),)\s+(?:{NOT_A_SIGN}{{2,30}}?\s)?(?:on|in|at|by)\s+(?P<to>{POINT})"
)
"""A time that is counted from one named before."""
AGO_IN: Final = re.compile(
    rf"(?P<ago>{AGO})\s*[,(–—-]?\s*(?:back\s+)?(?:in|on)\s+(?P<start>{POINT})|(?P<start_before>{POINT})\s*[,(–—-]\s*{HEDGE}(?P<ago_behind>{AGO})"
)
"""A time and how long before the document's date it was."""

LENGTH_ALONE: Final = (
    r"(?!\s+(?:later|after|before(?!\s+(?:it|they|he|she|being)\b)|earlier|longer|more|less|of\s+(?!fighting|work|talks)|"
    rf"to\s+(?!build|complete|finish|construct|dig|make|die)|in\s+(?!all\b|total\b|{POINT})|at\b|on\b|each\b|a\b|per\b|every\b))"
)
"""Behind a length none of the words that make it that of something else."""
OF_A_WHOLE: Final = re.compile(rf"\b{LASTING}\b", re.I)
"""What the days in brackets behind it are those of; those behind a name are a life."""
REIGNED: Final = re.compile(rf"\b(?:reigned|ruled|governed|served|presided)\s+(?:for\s+)?{HEDGE}{LENGTH}{LENGTH_ALONE}")
"""A length in office, which is a part of a life in brackets."""
HELD_A_POST: Final = re.compile(r"\b(?:took\s+over|takes\s+over|appointed|elected|became|sworn\s+in|promoted)\b")

SINCE: Final = (
    re.compile(rf"\b(?:has|have|'s|'ve)\b[^{SIGNS};]{{0,70}}\bfor\s+(?:the\s+(?:past|last)\s+)?(?P<length>{LENGTH})\s*[,(–—-]?\s*(?:ever\s+)?"
               rf"since\s+(?:[^{SIGNS};.,]{{1,50}}?\s(?:in|on|of)\s+)?(?P<start>{POINT})"),
    re.compile(rf"\b(?:has|have|'s|'ve)\b[^{SIGNS};]{{0,70}}\bsince\s+(?P<start>{POINT})\s*[,(–—-]\s*{AS_A_LENGTH}{HEDGE}"
               rf"(?P<length>{LENGTH})(?=\s*(?:[.,;)–—]|$))"),
    re.compile(rf"\bsince\s+(?P<start>{POINT})\s*[,(–—-]?\s*(?:has|have)\b[^{SIGNS};]{{0,60}}\bfor\s+{HEDGE}(?P<length>{LENGTH})(?=\s*(?:[.,;)]|$))"),
    # it is 12 years since the mine closed in 2015; the first win in 12 years, since 2015
    re.compile(rf"\b(?:(?:has|'s|have)\s+been|is|'s)\s+(?:now\s+)?{HEDGE}(?P<length>{LENGTH})\s+since{DEED}(?P<start>{POINT})"),
    re.compile(rf"\bfirst\b[^{SIGNS};]{{0,60}}\b(?:in|for)\s+{HEDGE}(?P<length>{LENGTH})\s*[,(–—-]\s*since\s+(?P<start>{POINT})"),
    # now, 12 years after it opened in 2015
    re.compile(rf"\b(?:[Nn]ow|[Tt]oday),?\s+{HEDGE}(?P<length>{LENGTH})\s+(?:after|since){DEED}(?P<start>{POINT})"),
)  # fmt: skip
"""A state that goes on at the document's date: since when, and for how long."""
TERMS: Final = re.compile(
    rf"\b(?P<count>two|three|four|2|3|4)\s+(?P<length>{LONG})\s+terms?\b{NOUNS}\s*[,(–—-]?\s*(?P<range>{RANGE})", re.I
)
"""As in "two four-year terms, from 2001 to 2009"."""
ORDINAL: Final = r"(?P<nth>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?)"
RUNNING: Final = re.compile(
    rf"\b(?P<verb>in|into|enter(?:s|ed|ing)|beg(?:ins|an|un)|start(?:s|ed))\s+(?:its|their|the|his|her|a)\s+{ORDINAL}\s+"
    r"(?P<unit>day|week|month|year)\b(?!\s+of\s+(?!the\b|its\b))",
    re.I,
)
"""How far something has got: "now in its fifth week"."""
HAS_BEGUN: Final = re.compile(
    rf"\b(?:began|begun|started|broke\s+out|launched|opened|founded|walked\s+out|set\s+out|erupted|closed|shut|arrested|came\s+into\s+force)\b"
    rf"{NOT_A_SIGN}{{0,40}}?(?P<start>{POINT})"
)
HAS_LASTED: Final = re.compile(
    rf"\b(?:began|begun|started|broke\s+out|opened)\b[^{SIGNS};.]{{0,30}}(?P<start>{POINT})[^{SIGNS};.]{{0,60}}"
    rf"\b(?:has|have)\s+(?:now\s+|so\s+far\s+)?(?:lasted|taken|run|gone\s+on|continued)\s+(?:for\s+)?{HEDGE}(?P<length>{LENGTH})"
)

IN_POST: Final = (
    r"(?:as\s+\w+|in\s+(?:the\s+)?(?:post|job|role|office|charge|position|chair|power)|on\s+the\s+throne|"
    r"at\s+(?:the|its|their)\s+(?:helm|top|head))"
)
TOOK_POST: Final = (
    r"(?:since|became|becoming|appointed|named|took\s+(?:over|charge|office|the\s+\w+)|taken\s+(?:over|charge|office)|promoted|elected|"
    r"sworn\s+in|succeeded|came\s+to\s+power)"
)
IN_POST_FOR: Final = (
    rf"(?:\bafter\s+{HEDGE}(?P<length>{LENGTH})\s+{IN_POST}"
    rf"|\b(?:has|have|'s|'ve)\s+(?:now\s+|already\s+)?(?:run|led|headed|managed|chaired|ruled|governed|held\s+(?:the|that)\s+"
    rf"(?:post|job|office|title)|been\s+(?:in|at|the|its|their)\s+\w+){NOT_A_SIGN}{{0,40}}?\bfor\s+{HEDGE}(?P<lasting>{LENGTH}))"
)
IN_POST_SINCE: Final = re.compile(rf"\bsince\s+(?P<start>{POINT}){NOT_A_SIGN}{{0,90}}?{IN_POST_FOR}", re.I)
STILL_IN_POST: Final = re.compile(IN_POST_FOR, re.I)
TOOK_POST_IN: Final = re.compile(rf"\b{TOOK_POST}\b{NOT_A_SIGN}{{0,70}}?(?P<start>{POINT})", re.I)
ONGOING: Final = re.compile(r"\b(?:is|are|has|have|will|leaves|resigns|retires|steps|quits|departs|stands)\b", re.I)
"""A post that somebody holds at the document's date: since when, and for how long."""

CARRIED_ON: Final = re.compile(
    rf"^(?:(?:For|After)\s+{HEDGE}{LENGTH}\s*,?\s+)?(?:He|She|It|They|This|That|Both|The|His|Her|Its|Their|Work|Building|Construction|Digging|"
    r"Filming|he|she|it|they|the)\b"
)
"""A sentence that goes on with what was just told of."""
SO_FAR: Final = re.compile(rf"(?:\b(?:has|have)|['’](?:s|ve))\b.*\b[Ss]ince\s+{POINT}|\b[Ss]ince\s+{POINT}.*\b(?:has|have)\b")
"""A state that goes on at the document's date, with its beginning."""
HAVE: Final = re.compile(r"\b(?:has|have)\b|['’](?:s|ve)\b")
GOES_ON: Final = re.compile(rf"\b(?:has|have)\s+{NOT_A_SIGN}{{2,50}}?\bfor\s+{HEDGE}{LENGTH}")
"""How long a state has gone on at the document's date."""

UNBROKEN: Final = re.compile(
    r"\bwithout\s+(?:an?\s+|any\s+|a\s+single\s+)?(?:break|pause|interval|intermission|interruption|gap)s?\b", re.I
)
BREAKS: Final = re.compile(
    r"\b(?:gaps?|breaks?|interrupt\w*|apart\s+from|except|spells|stints|intermittent\w*|non-consecutive|on\s+and\s+off|off\s+and\s+on|"
    r"combined|cumulative\w*|twice|suspended|paused?|on\s+two\s+occasions|postpon\w+|delay\w*|"
    r"ahead\s+of\s+schedule|behind\s+schedule|instead\s+of|rather\s+than|would\s+have|was\s+(?:due|to)\s+have|originally|extended|"
    r"brought\s+forward|business\s+days|working\s+days|trading\s+days|school\s+days|light[- ]years?)\b",
    re.I,
)
"""What makes a stretch longer or shorter than its ends tell."""
UNRELATED: Final = re.compile(
    r"(?:\b(?:first|last|next|final|another|further|extra|additional|second|third|every|each|than|within|past|previous|"
    r"remaining|other|same|under|a\s+further|the\s+other|up\s+to|aged)|['’]s)\s+$",
    re.I,
)
"""Words before a length of time that make it a part of the stretch, or one beyond it."""
