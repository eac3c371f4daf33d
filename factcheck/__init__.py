"""A type checker for prose. `check()` a text, look at `report.findings`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.claims.age import Age
    from factcheck.claims.anniversary import Anniversary
    from factcheck.claims.claim import About, Claim, Facet, Voice
    from factcheck.claims.collection import Claims, Selection
    from factcheck.claims.date import Date
    from factcheck.claims.description import Description
    from factcheck.claims.duration import Duration
    from factcheck.claims.measured import Measured, Value
    from factcheck.claims.money import Money
    from factcheck.claims.multiple import Multiple
    from factcheck.claims.name import Name
    from factcheck.claims.number import Number
    from factcheck.claims.ordinal import Ordinal
    from factcheck.claims.organisation import Organisation
    from factcheck.claims.percent import Percent
    from factcheck.claims.period import Period
    from factcheck.claims.person import Person
    from factcheck.claims.places import PEOPLES, PLACES
    from factcheck.claims.pronoun import Pronoun
    from factcheck.claims.proportion import Proportion
    from factcheck.claims.quantity import Quantity
    from factcheck.claims.quotation import Quotation
    from factcheck.claims.recurrence import Recurrence
    from factcheck.claims.reference import Reference
    from factcheck.claims.role import Role
    from factcheck.claims.score import Score
    from factcheck.claims.when import When
    from factcheck.days import Days, julian_weekday, month_name, spoken, weekday_name
    from factcheck.document import Block, Document, Metadata, Sentence, Span
    from factcheck.engine import check
    from factcheck.interval import Hedge, Interval
    from factcheck.reading import ReadingError, read
    from factcheck.report import Report
    from factcheck.rulebook.check import Agreement, Check, Finding, OpenQuestion, Place, Severity, Step, place, place_of
    from factcheck.rulebook.comparable import Comparison, comparable
    from factcheck.rulebook.examples import bad, good, todo
    from factcheck.rulebook.rule import Rule, rule
    from factcheck.rulebook.working import amount, stands_for, worked
    from factcheck.statements.derivation import Derivation, summed
    from factcheck.statements.events.argument import Argument
    from factcheck.statements.events.event import Event
    from factcheck.statements.events.succession import Succession
    from factcheck.statements.events.telling import Telling
    from factcheck.statements.lengths.age_gap import AgeGap
    from factcheck.statements.lengths.aged import Aged
    from factcheck.statements.lengths.beginning import Beginning
    from factcheck.statements.lengths.elapsed import Elapsed
    from factcheck.statements.lengths.hours import Hours
    from factcheck.statements.lengths.period_name import PeriodName
    from factcheck.statements.ranking import Ranking
    from factcheck.statements.restatement import Restatement
    from factcheck.statements.targets.target import Target, same_measure
    from factcheck.timeline import Moment

_HOME = {
    "factcheck.claims.claim": "About Claim Facet Voice",
    "factcheck.claims.collection": "Claims Selection",
    "factcheck.claims.date": "Date",
    "factcheck.claims.description": "Description",
    "factcheck.claims.duration": "Duration",
    "factcheck.claims.measured": "Measured Value",
    "factcheck.claims.money": "Money",
    "factcheck.claims.name": "Name",
    "factcheck.claims.number": "Number",
    "factcheck.claims.organisation": "Organisation",
    "factcheck.claims.percent": "Percent",
    "factcheck.claims.period": "Period",
    "factcheck.claims.person": "Person",
    "factcheck.claims.pronoun": "Pronoun",
    "factcheck.claims.places": "PEOPLES PLACES",
    "factcheck.claims.quantity": "Quantity",
    "factcheck.claims.quotation": "Quotation",
    "factcheck.claims.role": "Role",
    "factcheck.claims.when": "When",
    "factcheck.claims.age": "Age",
    "factcheck.claims.anniversary": "Anniversary",
    "factcheck.claims.multiple": "Multiple",
    "factcheck.claims.ordinal": "Ordinal",
    "factcheck.claims.proportion": "Proportion",
    "factcheck.claims.recurrence": "Recurrence",
    "factcheck.claims.reference": "Reference",
    "factcheck.claims.score": "Score",
    "factcheck.days": "Days julian_weekday month_name spoken weekday_name",
    "factcheck.document": "Block Document Metadata Sentence Span",
    "factcheck.engine": "check",
    "factcheck.interval": "Hedge Interval",
    "factcheck.reading": "ReadingError read",
    "factcheck.report": "Report",
    "factcheck.rulebook.check": "Agreement Check Finding OpenQuestion Place Severity Step place place_of",
    "factcheck.rulebook.comparable": "Comparison comparable",
    "factcheck.rulebook.examples": "bad good todo",
    "factcheck.rulebook.rule": "Rule rule",
    "factcheck.rulebook.working": "amount stands_for worked",
    "factcheck.statements.derivation": "Derivation summed",
    "factcheck.statements.events.argument": "Argument",
    "factcheck.statements.events.event": "Event",
    "factcheck.statements.lengths.age_gap": "AgeGap",
    "factcheck.statements.lengths.aged": "Aged",
    "factcheck.statements.lengths.beginning": "Beginning",
    "factcheck.statements.lengths.elapsed": "Elapsed",
    "factcheck.statements.lengths.hours": "Hours",
    "factcheck.statements.lengths.period_name": "PeriodName",
    "factcheck.statements.restatement": "Restatement",
    "factcheck.statements.ranking": "Ranking",
    "factcheck.statements.events.succession": "Succession",
    "factcheck.timeline": "Moment",
    "factcheck.statements.events.telling": "Telling",
    "factcheck.statements.targets.target": "Target same_measure",
}
_MODULE = {name: module for module, names in _HOME.items() for name in names.split()}

__all__ = [
    "PEOPLES",
    "PLACES",
    "About",
    "Age",
    "AgeGap",
    "Aged",
    "Agreement",
    "Anniversary",
    "Argument",
    "Beginning",
    "Block",
    "Check",
    "Claim",
    "Claims",
    "Comparison",
    "Date",
    "Days",
    "Derivation",
    "Description",
    "Document",
    "Duration",
    "Elapsed",
    "Event",
    "Facet",
    "Finding",
    "Hedge",
    "Hours",
    "Interval",
    "Measured",
    "Metadata",
    "Moment",
    "Money",
    "Multiple",
    "Name",
    "Number",
    "OpenQuestion",
    "Ordinal",
    "Organisation",
    "Percent",
    "Period",
    "PeriodName",
    "Person",
    "Place",
    "Pronoun",
    "Proportion",
    "Quantity",
    "Quotation",
    "Ranking",
    "ReadingError",
    "Recurrence",
    "Reference",
    "Report",
    "Restatement",
    "Role",
    "Rule",
    "Score",
    "Selection",
    "Sentence",
    "Severity",
    "Span",
    "Step",
    "Succession",
    "Target",
    "Telling",
    "Value",
    "Voice",
    "When",
    "amount",
    "bad",
    "check",
    "comparable",
    "good",
    "julian_weekday",
    "month_name",
    "place",
    "place_of",
    "read",
    "rule",
    "same_measure",
    "spoken",
    "stands_for",
    "summed",
    "todo",
    "weekday_name",
    "worked",
]


def __getattr__(name: str) -> object:
    """Public names are imported when first used, so that `factcheck --help` does not wait for what it does not need."""
    try:
        home = _MODULE[name]
    except KeyError:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}") from None
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value
