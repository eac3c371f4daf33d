"""Figures told twice: what agrees is listed, and what cannot be compared is asked."""

from __future__ import annotations

import factcheck


def test_figure_told_twice_is_an_agreement_in_any_spelling() -> None:
    report = factcheck.check("The port will invest €25m by 2026.\n\nThe plan to invest 25 million euros by 2026 is not new.")
    (agreement,) = report.agreements
    assert {place.text for place in agreement.places} == {"€25m", "25 million euros"}


def test_small_counts_that_happen_to_be_equal_are_no_agreement() -> None:
    report = factcheck.check("Two boats sank in May.\n\nTwo boats were bought in June.")
    assert report.agreements == ()


def test_figures_of_an_unstated_period_are_a_question() -> None:
    report = factcheck.check(
        "Ostara Energy has debt of €3.4bn, its bank said.\n\nThe debt of Ostara Energy stood at €3.9bn, the union said."
    )
    assert report.findings == ()
    (question,) = report.open_questions
    assert {place.text for place in question.places} == {"€3.4bn", "€3.9bn"}
    assert "period" in question.settles
