"""All expressions of time of a sentence, read once: the longest at each word, with the words that bound and blur it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from factcheck.claims.calendar import eras, named_days, ranges
from factcheck.claims.calendar.counted import KINDS_OF_UNIT, SHIFTS, steps_at
from factcheck.claims.calendar.expressions import Expression, Holiday, Portion, Relative, Shifted, Vague
from factcheck.claims.calendar.nested import Rolling
from factcheck.claims.calendar.openings import READS
from factcheck.claims.calendar.point import Point, Timex
from factcheck.claims.calendar.tokens import DAY_ORDINALS, day_at, day_in_words_at
from factcheck.claims.calendar.words import (
    AGAIN,
    ANY_MONTH,
    BEFORE_A_TIME,
    FISCAL,
    HEDGES,
    NAMED_DAYS,
    POINT_BOUNDS,
    SPANNING,
    SUFFIXES,
    UNITS,
    UP_TO,
    WEEKDAYS,
    Bound,
)
from factcheck.claims.given_names import GIVEN_NAMES
from factcheck.claims.numerals.parts import Parts
from factcheck.claims.tenses import Tense, tense_at

JOINS: Final = UP_TO | {"/"}
DEEPEST: Final = 20
"""No expression of time is nested deeper."""
LONGEST_END: Final = 12
"""One end of a stretch of time has fewer parts."""
BEHIND_FIGURES: Final = frozenset(
    {
        *UNITS,
        *ANY_MONTH,
        *WEEKDAYS,
        *(f"{day}s" for day in WEEKDAYS),
        *UP_TO,
        *SUFFIXES,
        *SHIFTS,
        *KINDS_OF_UNIT,
    }
    | {*eras.BEFORE_CHRIST, *eras.AFTER_CHRIST, "/", ".", "q", "of", "dozen", "hundred", "s", "'s", "’s", "long", "whole"}
)
"""Words of which one stands behind a number of up to three figures that is part of a time."""
FRAMES: Final = frozenset({"between", "from", *SPANNING})
STARTS: Final = frozenset(READS) | FRAMES | {"the"}
DIGITS: Final = frozenset("0123456789")
RANGE_STARTS: Final = frozenset({*ANY_MONTH, *WEEKDAYS, *DAY_ORDINALS, *FISCAL, "early", "mid", "late", "end", "q", "h", "week"})
"""Words with which a stretch of time may begin that names its two ends without "from"."""
BEHIND_A_LENGTH: Final = frozenset({"", ".", ",", ";", ":", ")", '"', "”", "?", "!", "and", "or", "if", "when", "but"})
NOT_BEHIND_IN: Final = frozenset("of after from following before to ended ending in earlier later ago".split())
TWO_WORD_BOUNDS: Final[dict[tuple[str, str], Bound]] = {
    ("later", "than"): "after", ("earlier", "than"): "before", ("prior", "to"): "before", ("starting", "on"): "from",
    ("beginning", "on"): "from", ("starting", "in"): "from", ("beginning", "in"): "from", ("as", "from"): "from",
    ("effective", "from"): "from",
}  # fmt: skip
ONE_WORD_STARTS: Final[dict[str, Bound]] = {"starting": "from", "beginning": "from"}
JOINERS: Final = (["and"], [","], ["or"], ["&"], ["/"], [",", "and"])
"""What may stand between the members of a list of times."""
ENDING_BOUNDS: Final = frozenset({"by", "before", "until", "till"})


class SentenceTimes:
    """Reads the expressions of time of one sentence; what starts at a part is read once."""

    __slots__ = ("_depth", "_points", "parts")

    def __init__(self, parts: Parts) -> None:
        self.parts = parts
        self._depth = 0
        self._points: dict[int, Point | None] = {}

    def point(self, at: int) -> Point | None:
        """The expression that starts at a part; None if there is none."""
        if at not in self._points:
            if self._depth > DEEPEST:
                return None
            self._depth += 1
            self._points[at] = None  # an expression does not contain itself
            self._points[at] = self._read(at)
            self._depth -= 1
        return self._points[at]

    def tense(self, first: int, after: int) -> Tense | None:
        """The tense of the verb nearest to the parts `[first, after)`."""
        return tense_at(self.parts.tokens, self.parts.lower, self.parts.size, first, after)

    def _read(self, at: int) -> Point | None:
        if at >= self.parts.size:
            return None
        token = self.parts.lower[at]
        if token == "the":
            return self._definite(at)
        if token[0] in DIGITS:
            if "," in token or (len(token) < 4 and self.parts.lower[at + 1] not in BEHIND_FIGURES and "." not in token):
                return None
            token = "0"
        for read in READS.get(token, ()):
            found = read(self, at)
            if found is not None:
                return found
        return None

    def _definite(self, at: int) -> Point | None:
        """An expression that its article belongs to: "the third quarter", "the 18th", "the end of 2021"."""
        behind = self.parts.lower[at + 1]
        if behind not in READS and behind[:1] not in DIGITS and not self._names_an_era(at + 1):
            return None
        numbered = named_days.numbered_day(self, at + 1) or self._era(at + 1)
        found = self.point(at + 1)
        if found is None or (numbered is not None and numbered.after > found.after):
            return replace(numbered, first=at) if numbered else None
        named = found.named
        if isinstance(found.expression, Vague) and not found.expression.stretch:
            return None
        if named is not None and not named.stretch and (named.day is None or named.weekday is not None):
            return replace(found, first=at) if self.parts.lower[at + 1] in ("year", "calendar") else None
        if named is not None and named.day is not None and not self._is_ordinal(at + 1):
            return None
        return replace(found, first=at)

    def _era(self, at: int) -> Point | None:
        return eras.era_at(self.parts, at) if self._names_an_era(at) else None

    def _names_an_era(self, at: int) -> bool:
        lower = self.parts.lower
        return lower[at] in eras.ERAS or lower[at + 1] in eras.ERA_NOUNS or lower[at + 2] in eras.ERA_NOUNS

    def _is_ordinal(self, at: int) -> bool:
        day = day_at(self.parts, at) or day_in_words_at(self.parts, at)
        return day is not None and day[2]

    def times(self) -> list[Timex]:
        """The expressions in order, without overlap; the days of a list share the month behind the last."""
        found = list(self._scan())
        for at in range(len(found) - 1, 0, -1):
            joined = _with_month_of(found[at - 1].point, found[at].point, self.parts)
            if joined is not None:
                found[at - 1] = replace(found[at - 1], point=joined)
        return found

    def _scan(self) -> Iterator[Timex]:
        lower = self.parts.lower
        done = 0
        for at in [at for at in range(self.parts.size) if lower[at] in STARTS or lower[at][0] in DIGITS]:
            if at < done:
                continue
            found = self._timex(at, lower[at])
            if found is not None and found.first >= done:
                yield found
                done = found.point.after

    def _timex(self, at: int, token: str) -> Timex | None:
        if token in FRAMES:
            found = self._framed(at, token)
            if found is not None or token != "in":
                return found
            return None
        ranged = (token in RANGE_STARTS or token[0] in DIGITS) and self._leads_on(at)
        point = (ranges.named_range(self, at) if ranged else None) or self.point(at)
        if point is None or not self._believable(point):
            return None
        return self._bounded(point)

    def _leads_on(self, at: int) -> bool:
        """True if what joins the two ends of a stretch of time stands not far behind a part."""
        return not JOINS.isdisjoint(self.parts.lower[at + 1 : at + LONGEST_END])

    def _framed(self, at: int, token: str) -> Timex | None:
        """What begins with a preposition that belongs to it: "between May and July", "over the next year", "in two months"."""
        if token in ("between", "from"):
            point = ranges.between(self, at) if token == "between" else ranges.from_to(self, at)
            return self._bounded(point) if point else None
        bound = SPANNING[token]
        inner = self.point(at + 1)
        if inner is not None:
            length = self._as_length(inner, token)
            if length is not None:
                return self._made(replace(inner, first=at, expression=length), at, bound)
        if inner is None or isinstance(inner.expression, Shifted):
            return self._length_ahead(at, token, inner)
        return None

    def _as_length(self, inner: Point, token: str) -> Expression | None:
        """The length of time that a preposition makes of what is behind it: "over the last year", "for 3 days from today"."""
        expression = inner.expression
        lower = self.parts.lower
        if token == "within" and isinstance(expression, Rolling):
            return replace(expression, today=True)
        if isinstance(expression, Rolling) or (isinstance(expression, Vague) and expression.stretch):
            return expression
        if token == "for" and isinstance(expression, Shifted) and expression.sign > 0 and expression.base is not None:
            (count, unit), *rest = expression.steps
            return Rolling(count, unit, "next", expression.base, tuple(rest))
        alone = isinstance(expression, Relative) and lower[inner.first] == "the"
        if alone and lower[inner.first + 1] in ("next", "last", "coming") and inner.after == inner.first + 3:
            assert isinstance(expression, Relative)
            if expression.unit not in ("day", "season", "quarter"):
                return Rolling(1, expression.unit, "next" if expression.shift > 0 else "last", today=token == "within")
        return None

    def _length_ahead(self, at: int, token: str, inner: Point | None) -> Timex | None:
        """As in "within a year", "in two months", "in two years' time"; "in" alone needs a verb in the future."""
        parts = self.parts
        lower = parts.lower
        if token not in ("in", "within"):
            return None
        if inner is not None:
            shifted = inner.expression
            if token == "within" and isinstance(shifted, Shifted) and shifted.sign > 0 and len(shifted.steps) == 1:
                ((count, unit),) = shifted.steps
                base = shifted.base if shifted.base is not None else None
                return self._made(Point(Rolling(count, unit, "next", base), at, inner.after), at, "within")
            return self._made(replace(inner, first=at), at, None) if isinstance(shifted, Shifted) and shifted.sign > 0 else None
        article = lower[at + 1] in ("a", "an", "one")
        steps, after, loose = steps_at(parts, at + 1)
        if not steps and article and lower[at + 2] in UNITS:
            steps, after = ((1, UNITS[lower[at + 2]]),), at + 3
        if not steps or any(unit in ("second", "minute", "hour", "season", "quarter") for _, unit in steps):
            return None
        behind = lower[after]
        time = (behind in ("'", "’") and lower[after + 1] == "time") or (behind in ("'s", "’s") and lower[after + 1] == "time")
        weekday = WEEKDAYS.get(lower[after + 1]) if behind == "on" else None
        if behind in NOT_BEHIND_IN:
            return None
        if token == "within":
            (count, unit), *rest = steps
            return self._made(Point(Rolling(count, unit, "next", steps=tuple(rest)), at, after), at, "within")
        if not time and weekday is None and (self.tense(at, after) != "future" or behind not in BEHIND_A_LENGTH):
            return None
        if weekday is not None:
            return self._made(Point(Shifted(steps, 1, loose=loose, weekday=weekday), at, after + 2), at, None)
        return self._made(Point(Shifted(steps, 1, loose=loose), at, after + 2 if time else after), at, None)

    def _believable(self, point: Point) -> bool:
        """False for a weekday that is part of a name or comes round again, and for a season or feast that dates nothing."""
        parts = self.parts
        named = point.named
        before = parts.lower[point.first - 1]
        if isinstance(point.expression, Holiday) and point.expression.year is None and point.expression.direction is None:
            if point.expression.name.endswith((" day", "juneteenth")) and point.expression.name != "christmas day":
                return parts.tokens[point.first][0].isupper() or before == "on"
            return before in ("on", "before", "after", "by", "until", "since", "at", "from", "for", "to") and not _leads_a_noun(
                parts, point
            )
        if named is None or named.weekday is None:
            return True
        if named.day is not None:
            if before in ("every", "each"):
                return False  # "every Monday, 3 June excepted"
            return not (before == "a" and parts.lower[point.first - 2] in ("not", "never")) and not self._is_surname(point)
        if before in NAMED_DAYS or before in AGAIN or before == "that" or parts.lower[point.after - 1].endswith("days"):
            return named.direction is not None
        following = parts.tokens[point.after]
        return not (before in ("the", "of") and following[:1].isupper())

    def _is_surname(self, point: Point) -> bool:
        """True for "Jenna Friday, 21 March" and "Sheffield Wednesday, 3 May": the weekday is part of a name."""
        parts = self.parts
        before = parts.tokens[point.first - 1]
        if not before[:1].isupper() or before.isupper():
            return False
        known = before.lower() in BEFORE_A_TIME | AGAIN | {"on", "the", "yesterday", "today", "tomorrow"}
        return before.lower() in GIVEN_NAMES or (not known and before.isalpha() and not self._is_heading())

    def _is_heading(self) -> bool:
        """True if most words have a capital, as in a headline, so that capitals tell nothing."""
        long = [token for token in self.parts.tokens[: self.parts.size] if len(token) > 3 and token.isalpha()]
        return 2 * sum(token[0].isupper() for token in long) > len(long)

    def _bounded(self, point: Point) -> Timex:
        """The expression with its hedges and the word before it that makes it a deadline or a beginning."""
        lower = self.parts.lower
        first = point.first
        if first and lower[first - 1] == "the" and point.expression.stretch and lower[first] not in ("from", "between"):
            first -= 1
        hedges: tuple[str, ...] = ()
        sharp = isinstance(point.expression, Relative | Rolling) or lower[first] in FRAMES
        while first and not sharp and lower[first - 1] in HEDGES:
            hedges = (lower[first - 1], *hedges)
            first -= 1
        bound, first = self._bound_before(first)
        expression = point.expression
        if bound in ENDING_BOUNDS and isinstance(expression, Portion) and expression.part in ("end", "last day"):
            point, bound = replace(point, expression=expression.whole), "by the end of"
        elif (
            bound is None
            and lower[first - 2 : first] == ["less", "than"]
            and isinstance(expression, Shifted)
            and expression.sign > 0
        ):
            (count, unit), *rest = expression.steps
            point = replace(point, expression=Rolling(count, unit, "next", expression.base, tuple(rest)))
            first, bound = first - 2, "within"
        return self._made(point, first, bound, hedges)

    def _bound_before(self, first: int) -> tuple[Bound | None, int]:
        lower = self.parts.lower
        if (
            first >= 3
            and lower[first - 3] in ("no", "not")
            and lower[first - 1] == "than"
            and lower[first - 2] in ("later", "earlier")
        ):
            return "by" if lower[first - 2] == "later" else "from", first - 3
        if first >= 2 and lower[first - 2] == "not" and lower[first - 1] == "before":
            return "from", first - 2
        if first >= 3 and lower[first - 3 : first - 1] == ["on", "or"] and lower[first - 1] in ("before", "after"):
            return "by" if lower[first - 1] == "before" else "from", first - 3
        if first >= 3 and lower[first - 3] == "as" and lower[first - 1] == "as" and lower[first - 2] in ("late", "early"):
            deadline = lower[first - 2] == "late" and self.tense(first, first) != "past"
            return ("until" if deadline else None) if lower[first - 2] == "late" else "from", first - 3
        pair = TWO_WORD_BOUNDS.get((lower[first - 2], lower[first - 1])) if first >= 2 else None
        if pair is not None:
            return pair, first - 2
        if not first:
            return None, first
        if lower[first - 1] == "on" and first > 1 and lower[first - 2] in ("starting", "beginning"):
            return "from", first - 2
        bound = POINT_BOUNDS.get(lower[first - 1]) or ONE_WORD_STARTS.get(lower[first - 1])
        return (bound, first - 1) if bound else (None, first)

    def _made(self, point: Point, first: int, bound: Bound | None, hedges: tuple[str, ...] = ()) -> Timex:
        tense: Tense | None = self.tense(first, point.after)
        if isinstance(point.expression, Shifted) and point.expression.sign < 0 and point.expression.base is None:
            tense = "past"
        elif tense is None and bound in ENDING_BOUNDS - {"before"}:
            tense = "future"
        return Timex(point, first, point.after, bound, hedges, tense)


def _with_month_of(point: Point, following: Point, parts: Parts) -> Point | None:
    """A time with the month or year of the one listed behind it: "Tuesday 14 and Wednesday 15 March 2022", "January and
    February 2023"; one that comes later in the calendar is of the year before.
    """
    one, two = point.named, following.named
    if one is None or two is None or one.year is not None or two.month is None or one.swapped or two.swapped:
        return None
    if parts.lower[point.after : following.first] not in JOINERS:
        return None
    if one.month is None:
        listed = one.day is not None and one.weekday is not None and two.weekday is not None and one.day < (two.day or 0)
        return replace(point, expression=replace(one, month=two.month, year=two.year)) if listed else None
    if two.year is None or one.direction is not None:
        return None
    later = (one.month, one.day or 0) > (two.month, two.day or 31)
    return replace(point, expression=replace(one, year=two.year - later))


def _leads_a_noun(parts: Parts, point: Point) -> bool:
    """True for "at Christmas markets": the feast is part of another noun."""
    behind = parts.tokens[point.after]
    return behind[:1].isalpha() and behind.islower() and behind.endswith("s") and len(behind) > 3
