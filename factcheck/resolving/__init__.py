"""From mentions to meaning, in one fixed order: each step may lean on those before it, none on those after."""

from factcheck.claims.draft import Draft
from factcheck.resolving import about, currency_signs, document_time, names, pronoun_speakers, pronouns, quotations, speakers

STEPS = (quotations, names, speakers, pronouns, pronoun_speakers, document_time, currency_signs, about)


def resolve(draft: Draft) -> None:
    """Take every step in order. The mentions of the draft are changed in place, here and nowhere else."""
    for step in STEPS:
        step.resolve(draft)
