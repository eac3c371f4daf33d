"""What "he said" and "she said" tell gets its speaker, once pronouns are resolved."""

from __future__ import annotations

from factcheck.claims.draft import Draft
from factcheck.claims.pronoun import PronounMention
from factcheck.resolving.speakers import say


def resolve(draft: Draft) -> None:
    """Give what waits for a pronoun the person whom it stands for."""
    for pronoun in draft.of(PronounMention):
        if pronoun.says and pronoun.person is not None:
            for mention in pronoun.says:
                say(mention, pronoun)
