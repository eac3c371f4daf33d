"""The terminal report: the line of text, every place underlined and labelled, the working, and what was compared."""

from __future__ import annotations

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.engine import check
from factcheck.reading import read_text
from factcheck.report import Report, Unread
from factcheck.rulebook.check import Step
from factcheck.writers.columns import width
from factcheck.writers.terminal import COLUMNS, write
from tests.conftest import Kept
from tests.writers.reports import SNAPSHOTS, every_word, finding, report_of, rule_of

LONG = (
    "The port authority, which runs four terminals and a railway yard on the eastern bank of the river, said on Monday that "
    "traffic had risen by 12% to 4.1 million containers in the year to March, while the number of ships that called at its "
    "quays, among them the largest ever to have passed the barrier, had fallen by 3% because the vessels were larger.\n"
)
SHORT = "The choir sang for 90 minutes.\nIt had 40 voices.\n\nThe concert of the choir, two hours long, was sold out.\n"


def shown(report: Report, *, notes: bool = False, color: bool = False) -> str:
    return write([report], notes=notes, color=color)


def test_places_are_underlined_and_labelled_with_line_and_column() -> None:
    out = shown(report_of(SHORT, finding("Two lengths.", ("90 minutes", "an hour and a half"), ("two hours long", "longer"))))
    assert "error[test/rule] Two lengths.\n  ┌ a.txt:1:20\n" in out
    assert " 1 │ The choir sang for 90 minutes.\n   │                    ^^^^^^^^^^ 1:20 an hour and a half\n" in out
    assert "~~~~~~~~~~~~~~ 4:27 longer" in out


def test_two_places_on_one_line_share_it() -> None:
    out = shown(report_of(SHORT, finding("x.", ("choir sang", "who"), ("90 minutes", "how long"))))
    assert (" 1 │ The choir sang for 90 minutes.\n   │     ^^^^^^^^^^     ~~~~~~~~~~ 1:20 how long\n   │     ╰─ 1:5 who\n") in out


def test_long_lines_are_cut_around_the_place() -> None:
    out = shown(report_of(LONG, finding("x.", ("4.1 million containers", "boxes"))))
    line = next(line for line in out.splitlines() if "4.1 million" in line)
    assert "│ …" in line
    assert line.endswith("…")
    assert width(line) <= COLUMNS


def test_place_longer_than_a_line_is_shown_whole() -> None:
    words = LONG[4:300]
    out = shown(report_of(LONG, finding("x.", (words, "the sentence"))))
    marked = [line.split("│ ")[1] for line in out.splitlines() if line.startswith((" 1 │", "   │ ")) and "^" not in line]
    text = " ".join(marked)
    for word in words.split():
        assert word.strip("…") in text
    assert "1:5 the sentence" in out


def test_place_over_two_lines_is_labelled_once() -> None:
    out = shown(report_of(SHORT, finding("x.", ("90 minutes.\nIt had", "both"))))
    assert out.count("1:20 both") == 1
    assert out.count("^") == len("90 minutes.") + len("It had")


def test_wide_and_combining_characters_are_aligned() -> None:
    text = "東京の人口 is 14 million; cafe\u0301 owners say 15 million.\n"
    out = shown(report_of(text, finding("x.", ("14 million", "a"), ("15 million", "b"))))
    upper, lower = out.splitlines()[2:4]
    assert width(upper[: upper.index("14 million")]) == lower.index("^")
    assert width(upper[: upper.index("15 million")]) == lower.index("~")


def test_working_assumption_explanations_and_both_repairs_are_shown() -> None:
    step = Step(expression="two hours − 90 minutes", result="30 minutes")
    out = shown(
        report_of(
            SHORT,
            finding(
                "x.",
                ("90 minutes", ""),
                working=(step,),
                assumption="It is one concert.",
                explanations=("An interval was counted.", "A slip."),
                repairs=("Write 90 minutes.", "Write two hours."),
                settles="The programme.",
                rests_on="source",
            ),
        )
    )
    for line in (
        "  working       two hours − 90 minutes → 30 minutes\n",
        "  assuming      It is one concert.\n",
        "  perhaps       1. An interval was counted.\n                2. A slip.\n",
        "  to mend       - Write 90 minutes.\n                - Write two hours.\n",
        "  to decide     The programme.\n",
        "  rests on      a source document\n",
    ):
        assert line in out


def test_worst_comes_first_and_notes_are_one_line_unless_asked_for() -> None:
    report = report_of(
        SHORT,
        finding("A note.", ("choir", ""), severity="note"),
        finding("A warning.", ("40 voices", ""), severity="warning"),
        finding("An error.", ("sold out", ""), severity="error"),
    )
    folded, full = shown(report), shown(report, notes=True)
    assert folded.index("An error.") < folded.index("A warning.")
    assert "A note." not in folded
    assert "1 test/rule; --notes shows them in full" in folded
    assert full.index("A warning.") < full.index("A note.")
    assert "a.txt: 1 error, 1 warning and 1 note\n" in folded


def test_colour_is_there_only_when_asked_for() -> None:
    report = report_of(SHORT, finding("x.", ("90 minutes", "")))
    assert "\x1b" not in shown(report)
    assert "\x1b[1;31merror[test/rule]\x1b[0m" in shown(report, color=True)


def test_nothing_found_is_never_said_alone() -> None:
    out = shown(report_of(SHORT))
    assert out.startswith("a.txt: no findings\n")
    assert "compared  " in out
    assert "not compared  " in out


def test_documents_that_were_not_checked_are_counted_apart() -> None:
    out = write([report_of(SHORT)], unread=[Unread(document="b.txt", message="There is no file “b.txt”.")])
    assert out.endswith("1 document checked: no findings\n  not checked   There is no file “b.txt”.\n")


def test_snapshot_of_a_report_with_everything(kept: Kept) -> None:
    report = check(read_text(SHORT + "\n" + LONG, name="a.txt"), rules=[rule_of(every_word)])
    kept(SNAPSHOTS / "everything.txt", write([report], notes=True))


HOSTILE = st.text(st.characters(codec=None), max_size=200) | st.text(
    st.sampled_from("ab \n\r\t\x1b\u202e\u200d\ud800e\u0301東😀.\x00"), max_size=200
)


@settings(max_examples=300, deadline=None)
@given(HOSTILE)
def test_any_text_gives_plain_lines_within_the_width(text: str) -> None:
    report = check(read_text(text, name=text[:20].encode("utf-8", "replace").decode() or "x"), rules=[rule_of(every_word)])
    assert not report.failures
    out = write([report], notes=True)
    out.encode("utf-8")
    assert not any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in out.replace("\n", ""))
    assert all(width(line) <= COLUMNS for line in out.splitlines())
