"""Values that follow from figures: their sum as text, their value, and what they may be."""

from __future__ import annotations

from fractions import Fraction

import factcheck
from factcheck.claims.measured import Measured
from factcheck.rulebook.working import amount, worked
from factcheck.statements.derivation import Derivation, summed


def figures(text: str) -> list[Derivation]:
    return [Derivation.of(claim) for claim in factcheck.check(text).claims if isinstance(claim, Measured)]


def test_change_is_shown_in_the_words_of_the_text() -> None:
    new, old = figures("Profit was $15.0 million, up from $12.5 million.")
    step = worked(new / old - Derivation.exactly(1), "percent")
    assert step.expression == "$15.0 million ÷ $12.5 million − 1"
    assert step.value == Fraction(1, 5)
    assert step.result == "20%, between about 19.12% and about 20.88%"
    assert [place.text for place in step.operands] == ["$15.0 million", "$12.5 million"]


def test_brackets_stand_where_the_sum_needs_them() -> None:
    a, b, c = figures("It sold 3 boats, 4 nets and 5 oars.")
    assert ((a + b) * c).expression == "(3 + 4) × 5"
    assert (a - (b - c)).expression == "3 − (4 − 5)"
    assert (a - b - c).expression == "3 − 4 − 5"
    assert (a / (b * c)).expression == "3 ÷ (4 × 5)"
    assert summed([a, b, c]).value == 12


def test_round_figures_clash_for_certain_only_if_rounding_cannot_save_them() -> None:
    whole, one, two, three = figures("It employs 4,200 people: 2,100 in Bern, 1,300 in Basel and 900 in Chur.")
    assert whole.clash(one + two + three) == "if exact"
    whole, one, two, three = figures("It employs 4,230 people: 2,112 in Bern, 1,304 in Basel and 914 in Chur.")
    assert whole.clash(one + two + three) == "certain"
    whole, one, two = figures("Sales were $2.4 billion: $1.2 billion at home and $1.2 billion abroad.")
    assert whole.clash(one + two) == "none"


def test_amounts_are_told_to_four_digits() -> None:
    assert amount(Fraction(4330)) == "4,330"
    assert amount(Fraction(2_500_000_000), "EUR") == "EUR 2.5 billion"
    assert amount(Fraction(1, 3), "percent") == "about 33.33%"
    assert amount(Fraction(-1, 800), "percent") == "−0.125%"
    assert amount(Fraction(12345)) == "12,345"
