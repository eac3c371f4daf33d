"""The words of the calendar: months, weekdays, seasons, units of time, small numbers, and the words that bound a time."""

from __future__ import annotations

from typing import Final, Literal

from factcheck.days import MONTH_NAMES, WEEKDAY_NAMES

Unit = Literal[
    "second", "minute", "hour", "day", "weekend", "week", "fortnight", "month", "quarter", "half", "season", "year", "decade",
    "century",
]  # fmt: skip
Bound = Literal["by", "by the end of", "until", "before", "after", "since", "from", "within", "over", "in", "during", "for"]

MONTHS: Final[dict[str, int]] = {name.lower(): number for number, name in enumerate(MONTH_NAMES, start=1)}
SHORT_MONTHS: Final[dict[str, int]] = {
    **{name.lower()[:3]: number for number, name in enumerate(MONTH_NAMES, start=1) if name != "May"},
    "sept": 9,
}
ANY_MONTH: Final = MONTHS | SHORT_MONTHS

AMBIGUOUS_MONTHS: Final = frozenset({"march", "april", "may", "june", "august"})
"""Months that are also verbs, names or adjectives: alone they need a word of time before them."""
VERBS_AND_NAMES: Final = frozenset({"march", "may", "august"})
"""Months that are words of another meaning in lower case."""

WEEKDAYS: Final[dict[str, int]] = {name.lower(): number for number, name in enumerate(WEEKDAY_NAMES)}
SHORT_WEEKDAYS: Final[dict[str, int]] = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
"""Short weekdays count only beside a date: "Sun" and "Wed" are words of their own."""

SEASONS: Final[dict[str, int]] = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The first month of a season of the northern hemisphere, in which newspapers count."""

UNITS: Final[dict[str, Unit]] = {
    **{f"{unit}{ending}": unit for unit in ("second", "minute", "hour", "day", "weekend", "week", "fortnight", "month", "quarter",
       "year", "decade") for ending in ("", "s")},
    "century": "century", "centuries": "century", "min": "minute", "mins": "minute", "hr": "hour", "hrs": "hour",
    "yr": "year", "yrs": "year", "wk": "week", "wks": "week",
    "sec": "second", "secs": "second", "mth": "month", "mths": "month", "mos": "month", "night": "day", "nights": "day",
    **{f"{season}{ending}": "season" for season in ("summer", "winter", "autumn", "season") for ending in ("", "s")},
}  # fmt: skip

_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SMALL_NUMBERS: Final[dict[str, int]] = {
    **{word: value for value, word in enumerate([*_ONES, *_TEENS], start=1)},
    **{word: value * 10 for value, word in enumerate(_TENS, start=2)},
    **{f"{ten}-{one}": tens * 10 + ones for tens, ten in enumerate(_TENS, start=2) for ones, one in enumerate(_ONES, start=1)},
}
"""Number words from one to ninety-nine: enough for days, months and years."""

ORDINALS: Final[dict[str, int]] = {"first": 1, "second": 2, "third": 3, "fourth": 4}
SUFFIXES: Final = frozenset({"st", "nd", "rd", "th"})

POINT_BOUNDS: Final[dict[str, Bound]] = {
    "by": "by", "until": "until", "till": "until", "before": "before", "after": "after", "since": "since",
}  # fmt: skip
"""Words before a date that make it a deadline or a beginning; they belong to its span."""

BEFORE_A_TIME: Final = frozenset(
    "in on by since until till from before after during of for between and to through throughout at early mid late last next "
    "this each every late-stage end start beginning middle around about circa spring summer autumn winter fall fiscal year "
    "past previous following ended ending as calendar".split()
)
"""A number or an ambiguous month behind one of these may be a year or a month."""

DETERMINERS: Final = frozenset({"the", "its", "his", "her", "their", "our", "my", "your", "a", "an", "'s", "’s"})
FISCAL: Final = frozenset({"fiscal", "financial", "fy"})

ZONES: Final = frozenset("gmt bst est edt cst cdt pst pdt mst mdt cet cest utc jst ist".split())
"""Time zones, behind which four digits are a time of day."""
NAMED_DAYS: Final = frozenset(
    "black good ash super easter maundy cyber giving palm bloody whit shrove holy fat pancake red".split()
)
"""Words that make a weekday the name of a feast or an event."""
AGAIN: Final = frozenset({"every", "each", "any", "a", "per", "one", "most", "some", "alternate"})
"""Words before a weekday that comes round again."""
DASHES: Final = frozenset("-–—~")
UP_TO: Final = frozenset({"to", "until", "till", "through", "thru"}) | DASHES
"""What may stand between the two ends of a stretch of time."""
HEDGES: Final = frozenset("about around roughly approximately circa".split())
"""Words that blur the time behind them."""
SPANNING: Final[dict[str, Bound]] = {
    "over": "over", "in": "in", "within": "within", "during": "during", "for": "for", "through": "during", "throughout": "during",
}  # fmt: skip
"""Words before a length of time; they belong to its span."""
