"""The Python interface that programs rely on."""

from __future__ import annotations

import datetime as dt
import gc
import importlib
from pathlib import Path

import pytest

import factcheck

TEXT = "Revenue at Ostara rose 12% to €1.5bn in 2022. The board will invest €25m by 2026.\n"


def test_every_public_name_can_be_imported() -> None:
    for name in factcheck.__all__:
        assert getattr(factcheck, name) is not None


def test_public_names_are_listed_once_in_all_three_places() -> None:
    typed = importlib.import_module("ast").parse(Path(str(factcheck.__file__)).read_text(encoding="utf-8"))
    imported = {
        alias.name
        for node in importlib.import_module("ast").walk(typed)
        if type(node).__name__ == "ImportFrom" and node.module.startswith("factcheck.")
        for alias in node.names
    }
    assert imported == set(factcheck.__all__) == set(factcheck._MODULE)
    assert len(factcheck.__all__) == len(set(factcheck.__all__))


def test_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'chekc'"):
        factcheck.chekc  # noqa: B018  # the access is the test


def test_string_is_text_and_path_is_a_file(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_text(TEXT, encoding="utf-8")
    from_string, from_path = factcheck.check(TEXT), factcheck.check(file)
    assert [claim.text for claim in from_string.claims] == [claim.text for claim in from_path.claims]
    assert factcheck.check(str(file)).document.text == str(file)
    assert factcheck.check(factcheck.read(file)).document.text == TEXT


def test_claims_have_kind_span_text_value_and_unit() -> None:
    report = factcheck.check(TEXT)
    money = next(claim for claim in report.claims if claim.kind == "money")
    assert isinstance(money, factcheck.Money)
    assert (money.text, money.unit, str(money.value.interval)) == ("€1.5bn", "EUR", "[1,450,000,000, 1,550,000,000)")
    assert TEXT[money.span.start : money.span.end] == money.text
    assert f"{money.quantity:~}".endswith("EUR")


def test_date_given_outranks_the_document() -> None:
    text = "---\npublished: 2020-01-01\n---\nA short text about nothing in particular.\n"
    assert factcheck.check(text, published=dt.date(2021, 2, 3)).document.metadata.published == dt.date(2021, 2, 3)


def test_sources_are_refused_for_now() -> None:
    with pytest.raises(NotImplementedError, match="not yet"):
        factcheck.check(TEXT, against=["A source."])


def test_checks_carry_the_id_of_their_rule_and_no_worse_severity() -> None:
    @factcheck.rule(severity="warning")
    def always(claims: factcheck.Claims) -> list[factcheck.Check]:
        first = next(iter(claims))
        return [factcheck.Finding(message="Something is wrong.", places=(factcheck.place(first),), severity="error")]

    report = factcheck.check(TEXT, rules=[always.named("house/always", "Always.")])
    assert [(finding.rule, finding.severity) for finding in report.findings] == [("house/always", "warning")]
    assert report.findings[0].spans == (report.findings[0].places[0].span,)


def test_rule_that_raises_is_named_and_the_others_still_run() -> None:
    @factcheck.rule(severity="error")
    def broken(claims: factcheck.Claims) -> list[factcheck.Check]:
        raise ValueError("no such key")

    @factcheck.rule(severity="note")
    def sound(claims: factcheck.Claims) -> list[factcheck.Check]:
        return [factcheck.Agreement(message="Fine.", places=(factcheck.place(next(iter(claims))),))]

    report = factcheck.check(TEXT, rules=[broken.named("x/broken", ""), sound.named("x/sound", "")])
    assert [(failure.rule, failure.error) for failure in report.failures] == [("x/broken", "ValueError: no such key")]
    assert [agreement.rule for agreement in report.agreements] == ["x/sound"]


@pytest.mark.parametrize("running", [True, False])
def test_check_leaves_the_garbage_collector_as_it_was(running: bool) -> None:
    before = gc.isenabled()
    (gc.enable if running else gc.disable)()
    try:
        factcheck.check("It cost $3m.")
        assert gc.isenabled() is running
    finally:
        (gc.enable if before else gc.disable)()
