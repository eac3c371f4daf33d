"""Named days, months and years in words: "Wednesday, 5 March 2024", "Sept. 28", "the 18th", "May 2020", "year 247"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from factcheck.claims.calendar.expressions import Expression, Holiday, Named, Relative, Shifted
from factcheck.claims.calendar.figures import BEFORE_A_DAY, figures_at, numeric_day
from factcheck.claims.calendar.holidays import HOLIDAYS
from factcheck.claims.calendar.nested import DayOf, WeekdayOf
from factcheck.claims.calendar.point import Point, TimeReader
from factcheck.claims.calendar.tokens import (
    COUNTED,
    LATEST_YEAR,
    any_year_at,
    day_at,
    day_in_words_at,
    month_at,
    short_year,
    year_at,
    year_in_words_at,
)
from factcheck.claims.calendar.words import (
    AMBIGUOUS_MONTHS,
    ANY_MONTH,
    BEFORE_A_TIME,
    DASHES,
    MONTHS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)
from factcheck.claims.numerals.cardinals import cardinal_at
from factcheck.claims.numerals.parts import Parts

NUMBERED: Final = frozenset(
    "no nr number page issue volume vol chapter section part article paragraph version room flight route line class table figure "
    "book day week".split()
)
"""Behind one of these a figure numbers something: "issue 31 April 2020"."""
DAYTIMES: Final = frozenset("morning afternoon evening night".split())
RANGE_WORDS: Final = DASHES | {"to", "and", "until", "till", "through"}
BEFORE_A_NUMBERED_DAY: Final = BEFORE_A_DAY | {"for", "around", "about", "of", "through", "to"}
BEHIND_A_NUMBERED_DAY: Final = frozenset(
    '. , ; : ! ? ) ” " and or at to of in this next last until for it he she they we'.split()
) | {""}
MAY_BE_JOINED: Final = frozenset({"mid", "early", "late", "end", "to", *ANY_MONTH})
"""What a hyphen may join to a month without making another word of it."""
CLAUSE_BEHIND: Final = BEFORE_A_TIME | frozenset("when that which with at was is will has had were would said or".split())
BEING: Final = frozenset("is was be fell falls fall".split())
"""Verbs that give a date its weekday."""
HALVES_OF_THE_DAY: Final = frozenset({"am", "pm", "a.m.", "p.m."})
BEHIND_A_HOLIDAY: Final = frozenset(
    "tree trees card cards dinner dinners party parties present presents song songs carol carols".split()
)


def weekday_first(r: TimeReader, at: int) -> Point | None:
    """A weekday, alone or with its date: "Wednesday", "Monday, 5 March 2024", "Mon. (Sept 28)", "Friday next week"."""
    parts = r.parts
    lower = parts.lower
    token = lower[at]
    full = token in WEEKDAYS
    if not full and not parts.tokens[at][0].isupper():
        return None
    weekday = WEEKDAYS[token] if full else SHORT_WEEKDAYS[token]
    alone = Point(Named(weekday=weekday), at, at + 1, at) if full else None
    inner = at + 1
    if not full and lower[inner] == ".":
        inner += 1
    if lower[inner] in DAYTIMES:
        inner += 1
    inner = _behind_a_clock_time(parts, inner)
    if lower[inner] in ("falling", "fell", "falls") and lower[inner + 1] == "on":
        inner += 2
    bracket = lower[inner] == "("
    comma = lower[inner] == ","
    inner += bracket or comma or (inner > at + 1 and lower[inner] == "on")
    dated = _dated(r, inner)
    if dated is not None:
        if bracket and lower[dated.after] != ")":
            return alone
        named = dated.named
        assert named is not None
        if comma and lower[dated.after] in ("'s", "’s"):
            return alone  # "On Friday, 3 May's edition was late"
        return Point(_on(named, weekday), at, dated.after + bracket, at, (dated.first, dated.after))
    if bracket:
        return alone
    return _with_bare_day(parts, at, inner, weekday, comma=comma) or _of_whole(r, at, inner, weekday, comma=comma) or alone


def _behind_a_clock_time(parts: Parts, at: int) -> int:
    """The part behind a time of day that stands between a weekday and its date: "Friday at 7.30 pm, 3 May"."""
    lower = parts.lower
    inner = at + (lower[at] == "at")
    if lower[inner] in ("noon", "midnight"):
        inner += 1
    elif lower[inner][:1].isdecimal() and (lower[at] == "at" or lower[inner + 1] in HALVES_OF_THE_DAY or lower[inner + 1] == ":"):
        inner += 1
        if lower[inner] == ":" and lower[inner + 1].isdecimal():
            inner += 2
        inner += lower[inner] in HALVES_OF_THE_DAY
    else:
        return at
    return inner if lower[inner] in (",", "(", "on") else at


def _dated(r: TimeReader, at: int) -> Point | None:
    """A date with its day, behind its weekday and perhaps an article."""
    parts = r.parts
    article = parts.lower[at] == "the"
    inner = at + article
    token = parts.lower[inner]
    point: Point | None = None
    if token[:1].isdecimal():
        point = (
            figures_at(parts, inner) or day_first(parts, inner) or (None if article else numeric_day(parts, inner, dotted=True))
        )
    elif token in ANY_MONTH:
        point = month_first(parts, inner)
    elif not token.isalpha():
        return None
    else:
        point = day_first(parts, inner)
    return point if point and point.named and point.named.day is not None and point.named.month is not None else None


def _with_bare_day(parts: Parts, at: int, inner: int, weekday: int, *, comma: bool) -> Point | None:
    """As in "Saturday the 23rd", "Monday 21", "tuesday the eleventh"."""
    article = parts.lower[inner] == "the"
    day = day_at(parts, inner + article) or (day_in_words_at(parts, inner + article) if article else None)
    if day is None or comma:
        return None
    listed = parts.lower[day[1]] in ("and", "or") and parts.lower[day[1] + 1] in {*WEEKDAYS, *SHORT_WEEKDAYS}
    if not day[2] and (article or (parts.lower[day[1]].isalpha() and not listed)):
        return None
    if not day[2] and parts.lower[day[1]] in DASHES | {"/", ":", ".", "%"} and parts.lower[day[1] + 1][:1].isalnum():
        return None
    return Point(Named(weekday=weekday, day=day[0]), at, day[1], at, (inner + article, day[1]))


def _of_whole(r: TimeReader, at: int, inner: int, weekday: int, *, comma: bool) -> Point | None:
    """As in "Friday next week", "tuesday of last week", "Saturday 3 days from now"."""
    lower = r.parts.lower
    of = lower[inner] == "of"
    whole = r.point(inner + of)
    if whole is None or (whole.named is not None):
        return None
    if isinstance(whole.expression, Relative) and whole.expression.unit == "week" and not comma:
        return Point(WeekdayOf(weekday, whole.expression), at, whole.after)
    shifted = whole.expression
    if not of and isinstance(shifted, Shifted) and shifted.needs == "document" and not shifted.loose:
        return Point(replace(shifted, weekday=weekday), at, whole.after)
    return None


def trailing_weekday(parts: Parts, point: Point | None) -> Point | None:
    """A date with the weekday that is told of it, if there is one: "5 March 2024 (a Tuesday)", "28 September, a Monday,",
    "1 January 2000 was a Saturday".
    """
    if point is None or point.named is None or point.named.day is None or point.weekday is not None:
        return point
    return _called(parts, point, point.named) or _beside(parts, point, point.named) or point


def _called(parts: Parts, point: Point, named: Named) -> Point | None:
    """The date with the weekday that a verb gives it; the weekday stays outside the expression."""
    lower = parts.lower
    inner = point.after
    inner += lower[inner] in ("will", "would") and lower[inner + 1] in ("be", "fall")
    if lower[inner] not in BEING:
        return None
    inner += 1 + (lower[inner + 1] == "on")
    inner += lower[inner] == "a"
    noun = lower[inner + 1][:1].isalpha() and lower[inner + 1] not in CLAUSE_BEHIND | {"and", "but"}
    if lower[inner] not in WEEKDAYS or noun:
        return None
    return Point(_on(named, WEEKDAYS[lower[inner]]), point.first, point.after, inner, (point.first, point.after))


def _beside(parts: Parts, point: Point, named: Named) -> Point | None:
    """The date with the weekday in brackets or between commas behind it."""
    lower = parts.lower
    if lower[point.after] not in (",", "("):
        return None
    bracket = lower[point.after] == "("
    inner = point.after + 1
    article = lower[inner] == "a"
    inner += article
    weekday = WEEKDAYS.get(lower[inner])
    after = inner + 1
    if weekday is None and bracket and parts.tokens[inner][:1].isupper():
        weekday = SHORT_WEEKDAYS.get(lower[inner])
        after += lower[after] == "."
    closed = lower[after] == ")" if bracket else article or lower[after] in (",", ".", "")
    if weekday is None or not closed:
        return None
    return Point(_on(named, weekday), point.first, after + bracket, inner, (point.first, point.after))


def _on(named: Named, weekday: int) -> Named:
    swapped = replace(named.swapped, weekday=weekday) if named.swapped else None
    return replace(named, weekday=weekday, swapped=swapped)


def month_first(parts: Parts, at: int) -> Point | None:
    """A month first: "March 16", "Sept. 28, 2021", "May 2020", "Jan/3", or the month alone where it can be nothing else."""
    lower = parts.lower
    joined = lower[at - 1] == "-" and parts.glued(at) and parts.glued(at - 1) and lower[at - 2][:1].isalpha()
    if joined and lower[at - 2] not in MAY_BE_JOINED:
        return None
    month = month_at(parts, at, dated=_day_or_year_behind(parts, at) or _beside_a_month(parts, at))
    if month is None:
        return None
    number, after = month
    inner = after + (
        lower[after] == "," and day_at(parts, after + 1) is not None and lower[after + 2] in ("st", "nd", "rd", "th")
    )
    inner += lower[inner] == "the"
    inner += lower[inner] in ("/", ".") and parts.glued(inner) and parts.glued(inner + 1) and lower[inner + 1][:1].isdecimal()
    day = day_at(parts, inner, joined=lower[inner - 1] == "/") or day_in_words_at(parts, inner)
    if day and not _counts_something(parts, at, day):
        point = _with_year(parts, Named(month=number, day=day[0]), at, day[1])
        if point.named is not None and (point.named.year is not None or not _is_range_start(parts, day[1])):
            return point
    inner = after + (lower[after] in (",", "of") or (lower[after] == "in" and year_at(parts, after + 1) is not None))
    year = any_year_at(parts, inner)
    if year is None and parts.tokens[at][0].isupper() and lower[inner] in ("'", "’") and (short := short_year(lower[inner + 1])):
        year = short, inner + 2
    if year is not None:
        return Point(Named(year=year[0], month=number), at, year[1])
    if len(lower[after]) == 2 and lower[after].isdecimal() and int(lower[after]) > 31 and not lower[after + 1][:1].isalpha():
        return Point(Named(year=short_year(lower[after]), month=number), at, after + 1)
    return Point(Named(month=number), at, after) if _month_alone(parts, at, after) else None


def _day_or_year_behind(parts: Parts, at: int) -> bool:
    """True if a day or a year stands behind a month, so that it may be in lower case or short."""
    after = at + 1 + (parts.lower[at + 1] in (".", "/", ",", "the"))
    day = day_at(parts, after, joined=True) or day_in_words_at(parts, after)
    if parts.lower[at] in ("may", "march") and not (day and day[2]):
        return year_at(parts, after) is not None or (
            day is not None and any_year_at(parts, day[1] + (parts.lower[day[1]] == ",")) is not None
        )
    return day is not None or year_at(parts, after) is not None


def _month_alone(parts: Parts, at: int, after: int) -> bool:
    lower = parts.lower
    if lower[at] not in AMBIGUOUS_MONTHS and lower[at] in MONTHS:
        return True
    before = lower[at - 1]
    if before in DASHES and lower[at - 2] in ANY_MONTH:
        return True
    if _beside_a_month(parts, at):
        return True
    if not parts.tokens[at][0].isupper() and before == "the":
        return lower[at] in ("april", "june")
    if before not in BEFORE_A_TIME or (before == "as" and lower[at] == "may"):
        return False
    following = parts.tokens[after]
    return not (lower[at] in AMBIGUOUS_MONTHS and following[:1].isupper() and lower[after] not in ANY_MONTH)  # "of April Smith"


def _beside_a_month(parts: Parts, at: int) -> bool:
    """True for one of two months that make a range: "between august and october", "Jan-Feb"."""
    lower, tokens = parts.lower, parts.tokens
    if lower[at + 1] in RANGE_WORDS and lower[at + 2] in ANY_MONTH:
        both = tokens[at][0].isupper() and tokens[at + 2][0].isupper()
        return lower[at - 1] in ("between", "from") or (both and lower[at + 1] != "and")
    if lower[at - 1] in RANGE_WORDS and lower[at - 2] in ANY_MONTH:
        both = tokens[at][0].isupper() and tokens[at - 2][0].isupper()
        return lower[at - 3] in ("between", "from") or (both and lower[at - 1] != "and")
    return False


def _counts_something(parts: Parts, at: int, day: tuple[int, int, bool]) -> bool:
    """True if a bare number behind a month counts what follows it: "in April 31 firms closed"."""
    _, after, ordinal = day
    lower = parts.lower
    following = lower[after]
    if ordinal or not following or any_year_at(parts, after) is not None:
        return False
    if following == "-" and parts.glued(after):
        return lower[after + 1].isalpha() and lower[after + 1] not in ANY_MONTH  # "April 20-year-olds"
    if following in COUNTED or following in ("per", "million", "billion", "thousand", "hundred", "dozen"):
        return True
    before = lower[at - 1]
    return before in ("in", "since", "of") and parts.tokens[after][0].islower() and following not in CLAUSE_BEHIND


def _is_range_start(parts: Parts, at: int) -> bool:
    """True if a dash and a day stand here: "May 5-7"."""
    return parts.lower[at] in DASHES and day_at(parts, at + 1) is not None


def _with_year(parts: Parts, named: Named, first: int, after: int) -> Point:
    """A day and month with the year behind them: ", 2021", "of 1995", "in 2020", "of 87", "nineteen eighty six"."""
    lower = parts.lower
    inner = after + (lower[after] in (",", "of", "/")) + (lower[after] == "," and lower[after + 1] in ("in",))
    inner += lower[after] == "in" and year_at(parts, after + 1) is not None
    if lower[inner] == "." and parts.glued(inner):
        inner += 1
    year = any_year_at(parts, inner)
    if year is None and (lower[after] == "of" or lower[inner] in ("'", "’")):
        inner += lower[inner] in ("'", "’")
        short = short_year(lower[inner]) if len(lower[inner]) == 2 and not parts.lower[inner + 1][:1].isalpha() else None
        year = (short, inner + 1) if short else None
    if year is None:
        return Point(named, first, after)
    return Point(replace(named, year=year[0]), first, year[1])


def day_first(parts: Parts, at: int) -> Point | None:
    """A day first: "5 March 2024", "28th of September", "16. Nov. 2016", "twenty second of June 2017", "23-2020-September"."""
    day = day_at(parts, at) or day_in_words_at(parts, at) or day_at(parts, at, full=True)
    if day is None:
        return None
    number, after, ordinal = day
    lower = parts.lower
    day_of = ordinal and lower[after] == "day" and lower[after + 1] == "of"
    after += day_of
    of = lower[after] == "of" and lower[after + 1] in ANY_MONTH
    after += of or (lower[after] == "." and parts.glued(after)) or (lower[after] == "-" and parts.glued(after))
    if lower[after - 1] == "-" and (year := year_at(parts, after)) and lower[after + 1] == "-" and lower[after + 2] in ANY_MONTH:
        return Point(Named(year=year, month=ANY_MONTH[lower[after + 2]], day=number), at, after + 3)
    month = month_at(parts, after, dated=lower[after] not in ("may", "march") or ordinal or of)
    if month is None or (not ordinal and lower[at - 1] in NUMBERED):
        return None
    if not ordinal and not of and not lower[at][:1].isdecimal() and any_year_at(parts, month[1]) is None:
        return None  # "one March day", "ten May weekends"
    following = day_at(parts, month[1])
    if following and not ordinal and lower[following[1]] == "," and year_at(parts, following[1] + 1):
        return None  # "chapter 5 March 16, 2024": the day stands behind
    point = _with_year(parts, Named(month=month[0], day=number), at, month[1])
    exists = 1 <= number <= 31
    return point if exists or (ordinal and of) or (point.named is not None and point.named.year is not None) else None


def numbered_day(r: TimeReader, at: int) -> Point | None:
    """A day of a month by its number behind "the": "the 18th", "the 20th of next month", "the 15th day of the month"."""
    parts = r.parts
    lower = parts.lower
    day = day_at(parts, at) or day_in_words_at(parts, at)
    if day is None or not day[2]:
        return None
    inner = day[1]
    day_of = lower[inner] == "day" and lower[inner + 1] == "of"
    of = lower[inner + day_of] == "of"
    whole = r.point(inner + day_of + of) if of or lower[inner] in ("this", "next", "last") else None
    if whole is not None and isinstance(whole.expression, Relative) and whole.expression.unit == "month":
        return Point(DayOf(day[0], whole.expression), at, whole.after)
    if day_of and lower[inner + 2 : inner + 4] == ["the", "month"]:
        return Point(DayOf(day[0], Relative("month", 0)), at, inner + 4)
    if not lower[at][:1].isdecimal() and lower[inner] not in ("", ".", "!", "?"):
        return None  # "on the first, second and third day"
    if lower[at - 2] in BEFORE_A_NUMBERED_DAY and lower[inner] in BEHIND_A_NUMBERED_DAY and lower[inner + 1] != "the":
        if lower[inner] == "of" or (lower[at - 2] == "of" and lower[at - 3] != "week"):
            return None
        return Point(Named(day=day[0]), at, inner)
    return None


def holiday_at(r: TimeReader, at: int) -> Point | None:
    """A feast by its name, alone or with its year: "Christmas Day 2020", "independence day of this year"."""
    parts = r.parts
    lower = parts.lower
    for words in range(4, 0, -1):
        name, after = _joined(parts, at, words)
        if name in HOLIDAYS:
            break
    else:
        return None
    if lower[after] == "day" and f"{name} day" not in HOLIDAYS:
        return None
    inner = after + (lower[after] in (",", "of", "in"))
    year = year_at(parts, inner)
    if year is not None:
        return Point(Holiday(name, year), at, inner + 1)
    if lower[after] == "of":
        whole = r.point(after + 1)
        if whole and isinstance(whole.expression, Relative) and whole.expression.unit == "year":
            direction = {-1: "last", 0: "this", 1: "next"}.get(whole.expression.shift)
            return Point(Holiday(name, None, direction), at, whole.after) if direction else None  # type: ignore[arg-type]  # a Direction
    if lower[after] in BEHIND_A_HOLIDAY:
        return None
    return Point(Holiday(name), at, after)


def _joined(parts: Parts, at: int, words: int) -> tuple[str, int]:
    """The text of so many words from a part on, possessives joined to their nouns, and the part after them."""
    text, after = parts.lower[at], at + 1
    while words > 1 or parts.lower[after] in ("'s", "’s", "'", "’"):
        token = parts.lower[after]
        if token in ("'s", "’s", "'", "’") or (token == "." and text == "st"):
            text += token.replace("’", "'")
        else:
            text += f" {token}"
            words -= 1
        after += 1
        if after >= parts.size + 1:
            break
    return text, after


def year_by_name(parts: Parts, at: int) -> Point | None:
    """A year behind the word for it: "the year 2019", "calendar year 2008", "cy 2008", "year 247"."""
    lower = parts.lower
    inner = at + (lower[at] == "calendar")
    if lower[inner] not in ("year", "cy"):
        return None
    inner += 1
    year = any_year_at(parts, inner)
    if (
        year is None
        and lower[inner].isascii()
        and lower[inner].isdecimal()
        and len(lower[inner]) == 3
        and not parts.glued(inner + 1)
    ):
        year = int(lower[inner]), inner + 1
    if year is None and (cardinal := cardinal_at(parts, inner)) and 100 <= cardinal.value <= LATEST_YEAR:
        year = cardinal.value, cardinal.after
    return Point(Named(year=year[0]), at, year[1]) if year else None


def spelled_year(parts: Parts, at: int) -> Point | None:
    """A year in words where a word of time stands before it: "in nineteen ninety-six", "in two thousand and twenty"."""
    year = year_in_words_at(parts, at)
    if year is None or parts.lower[at - 1] not in BEFORE_A_TIME or parts.lower[year[1]] in COUNTED:
        return None
    plain = parts.lower[year[1]]
    if (
        plain.endswith("s")
        and plain.isalpha()
        and plain not in ("was", "is", "has", "as")
        and parts.lower[at - 1] not in ("in", "since")
    ):
        return None
    return Point(Named(year=year[0]), at, year[1])


def decade_in_words(parts: Parts, at: int) -> Point | None:
    """A decade in words: "the nineties", "the nineteen-sixties", "the twenty-tens", "the two thousands"."""
    lower = parts.lower
    hundreds = {"nineteen": 1900, "eighteen": 1800, "seventeen": 1700, "twenty": 2000}.get(lower[at])
    inner = parts.skip_hyphen(at + 1) if hundreds else at
    if lower[at : at + 2] == ["two", "thousand"] and lower[at + 2] == "and" and lower[at + 3] in DECADES:
        return Point(Named(year=2000 + DECADES[lower[at + 3]], decade=True), at, at + 4)
    if lower[at : at + 2] == ["two", "thousands"]:
        return Point(Named(year=2000, decade=True), at, at + 2)
    decade = DECADES.get(lower[inner])
    if decade is None or (hundreds is None and lower[at - 1] not in ("the", "early", "late", "mid", "-")):
        return None
    if hundreds is None and (
        decade < 20 or lower[at - 2] not in ("in", "of", "since", "during", "the", "from", "until", "by", "to")
    ):
        return None
    return Point(Named(year=(hundreds or 1900) + decade, decade=True), at, inner + 1)


DECADES: Final = {
    word: 10 * value
    for value, word in enumerate("tens twenties thirties forties fifties sixties seventies eighties nineties".split(), start=1)
}


def century_at(parts: Parts, at: int) -> Point | None:
    """A century by its number: "the 19th century", "twentieth-century"."""
    found = day_at(parts, at) or day_in_words_at(parts, at)
    if found is None or not found[2] or not 1 < found[0] < 26:
        return None
    inner = parts.skip_hyphen(found[1])
    if parts.lower[inner] != "century":
        return None
    expression: Expression = Named(year=found[0] * 100 - 99, century=True)
    after = inner + 1
    if parts.lower[after] in ("bc", "bce"):
        expression, after = Named(year=found[0] * 100, century=True, era="BC"), after + 1
    return Point(expression, at, after)
