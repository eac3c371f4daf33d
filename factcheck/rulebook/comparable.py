"""The one gate that says whether two claims speak of the same thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.claims.claim import Claim, Facet, Voice
from factcheck.rulebook.check import SEVERITIES, Severity

Name = Literal["entity", "metric", "period", "scope", "voice", "modality"]
Verdict = Literal["equal", "unknown", "different"]
ALL: tuple[Name, ...] = ("entity", "metric", "period", "scope", "voice", "modality")


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two claims compare, facet by facet."""

    facets: tuple[tuple[Name, Verdict], ...]

    @property
    def verdict(self) -> Verdict:
        """Different if any facet is, else unknown if any is, else equal."""
        verdicts = {verdict for _, verdict in self.facets}
        return "different" if "different" in verdicts else "unknown" if "unknown" in verdicts else "equal"

    @property
    def unknown(self) -> tuple[Name, ...]:
        """The facets that one or both sides leave unstated."""
        return tuple(name for name, verdict in self.facets if verdict == "unknown")

    def lower(self, severity: Severity) -> Severity:
        """The severity of a conflict between the two: one level milder if a facet is unknown."""
        if self.verdict != "unknown":
            return severity
        return SEVERITIES[min(SEVERITIES.index(severity) + 1, len(SEVERITIES) - 1)]

    @property
    def assumption(self) -> str:
        """What must hold for the two to be of one thing, as a sentence; empty if nothing is unknown."""
        if not self.unknown:
            return ""
        *most, last = self.unknown
        names = f"{', '.join(most)} and {last}" if most else last
        return f"Assumes that both are of the same {names}, which the text does not state on both sides."


def comparable(first: Claim, second: Claim, on: tuple[Name, ...] = ALL) -> Comparison:
    """Compare two claims in the facets that a law needs; only these are asked.

    A facet stated on both sides is equal or different. Stated on one side only it is unknown. Stated on neither it is equal
    within one block, and unknown elsewhere. Two quoted speakers are different voices, and so are a quoted speaker and the
    narrator; indirect speech is the narrator's.
    """
    return Comparison(tuple((name, _verdict(name, first, second)) for name in on))


def _verdict(name: Name, first: Claim, second: Claim) -> Verdict:
    if name == "voice":
        return _voices(first.voice, second.voice)
    if name == "modality":
        return _stated(first.about.modality, second.about.modality, together=first.block == second.block)
    one: Facet | None = getattr(first.about, name)
    two: Facet | None = getattr(second.about, name)
    values = [None if facet is None else facet.value for facet in (one, two)]
    return _stated(*values, together=first.block == second.block)


def _stated(one: str | None, two: str | None, *, together: bool) -> Verdict:
    if one is not None and two is not None:
        return "equal" if one == two else "different"
    return "equal" if one is two and together else "unknown"


def _voices(one: Voice, two: Voice) -> Verdict:
    if one.quoted and two.quoted:
        return _stated(one.speaker, two.speaker, together=False)
    return "equal" if one.quoted == two.quoted else "different"
