"""What every claim carries: where it stands, who says it, and what it is about."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from factcheck.document import Span

Modality = Literal["actual", "planned", "conditional", "denied"]


class Model(BaseModel):
    """A frozen record that refuses unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Facet(Model):
    """One thing that a value is about: its normal form, and where the text says so (None if it follows from the context)."""

    value: str
    span: Span | None = None


class About(Model):
    """What a claim is of. A facet of None is not stated.

    entity: whose (an organisation's or person's full name). metric: what is measured, as a lower-case stem ("revenue",
    "invest"). period: when, as a half-open range of ISO days or, unresolved, the words. scope: region, segment or basis.
    modality: whether it is told as fact, plan, condition or denial; None where no verb tells, as in a heading.
    """

    entity: Facet | None = None
    metric: Facet | None = None
    period: Facet | None = None
    scope: Facet | None = None
    modality: Modality | None = None


class Voice(Model):
    """Who says it. `speaker` is a person's or organisation's full name, None for the narrator or where nobody is named.

    `quoted` is true inside quotation marks; indirect speech keeps `quoted` false.
    """

    speaker: str | None = None
    quoted: bool = False


NARRATOR = Voice()
NOTHING = About()


class Claim(Model):
    """A checkable statement, read from `document.text[span]`; `text` is exactly those characters.

    `sentence` and `block` are indexes into the document's sentences and blocks. `given` marks a claim taken as true,
    from a source or a facts file.
    """

    kind: str
    document: str
    span: Span
    text: str
    sentence: int
    block: int
    voice: Voice = NARRATOR
    about: About = NOTHING
    given: bool = False
