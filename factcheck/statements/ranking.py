"""A rank: who is which, in what, where."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.claim import Claim
from factcheck.claims.collection import Claims
from factcheck.claims.draft import Draft


def build(draft: Draft, claims: Claims) -> Iterator[Claim]:
    yield from ()
