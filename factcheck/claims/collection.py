"""The claims of a document as rules see them: choose by kind, narrow, group."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import lru_cache
from typing import Generic, TypeVar

from factcheck.claims.calendar.expressions import FiscalCalendar
from factcheck.claims.claim import Claim
from factcheck.document import Document

C = TypeVar("C", bound=Claim)
K = TypeVar("K", bound=Hashable)


@lru_cache(maxsize=10_000)
def _belonging(types: frozenset[type[Claim]], kinds: tuple[type[Claim], ...]) -> frozenset[type[Claim]]:
    """Those of some types that are one of the kinds or their subtypes; remembered, since asking a pydantic model is slow."""
    return frozenset(each for each in types if issubclass(each, kinds))


class Selection(Generic[C]):
    """Claims of one kind in text order."""

    __slots__ = ("_claims",)

    def __init__(self, claims: Iterable[C]) -> None:
        self._claims = tuple(claims)

    def __iter__(self) -> Iterator[C]:
        return iter(self._claims)

    def __len__(self) -> int:
        return len(self._claims)

    def where(self, test: Callable[[C], object]) -> Selection[C]:
        """Those for which the test holds."""
        return Selection(claim for claim in self._claims if test(claim))

    def by(self, key: Callable[[C], K | None]) -> dict[K, Selection[C]]:
        """Groups of equal key, in order of their first member. A key that is None, or a tuple with None in it, forms no group."""
        groups: dict[K, list[C]] = {}
        for claim in self._claims:
            name = key(claim)
            if name is None or (isinstance(name, tuple) and None in name):
                continue
            groups.setdefault(name, []).append(claim)
        return {name: Selection(members) for name, members in groups.items()}


class Claims:
    """All claims of a document, and those given by sources and facts. What a rule gets, and all it gets.

    `date` is the document's own, from its metadata or its dateline; None if neither tells a full one. `calendar` is the fiscal
    year of its company, if its metadata or its text tell it.
    """

    def __init__(
        self,
        document: Document,
        claims: Iterable[Claim],
        given: Iterable[Claim] = (),
        date: dt.date | None = None,
        calendar: FiscalCalendar | None = None,
    ) -> None:
        self.document = document
        self.date = date
        self.calendar = calendar
        self.given: Selection[Claim] = Selection(given)
        self._claims = tuple(claims)
        self._types = frozenset(map(type, self._claims))
        self._by_type: dict[tuple[type[Claim], ...], Selection[Claim]] = {}

    def __iter__(self) -> Iterator[Claim]:
        return iter(self._claims)

    def __len__(self) -> int:
        return len(self._claims)

    def of(self, *kinds: type[C]) -> Selection[C]:
        """The claims of one or more types or of their subtypes, in text order."""
        found = self._by_type.get(kinds)
        if found is None:
            types = _belonging(self._types, kinds)
            found = Selection(claim for claim in self._claims if type(claim) in types) if types else Selection(())
            self._by_type[kinds] = found
        return found  # type: ignore[return-value]  # one of the keys is a supertype of every element
