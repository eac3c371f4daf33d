"""Pages in a real browser: quiet, closed, usable without scripts and on a narrow screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest

from factcheck.report import Report
from factcheck.writers.html import write, write_index
from factcheck.writers.visible import visible
from tests.writers.made_reports import crowded_report, document, full_report, pages_of, report
from tests.writers.test_html import HOSTILE, hostile_report

Shown = Callable[..., AbstractContextManager[Any]]


@pytest.fixture
def shown(browser: Any, tmp_path: Path) -> Shown:
    """Opens a page and, when it is closed, fails if it wrote to the console, raised, asked or wanted anything from outside."""

    @contextmanager
    def opened(source: str, *, fragment: str = "", scripts: bool = True, **options: Any) -> Iterator[Any]:
        path = tmp_path / "page.html"
        path.write_bytes(source.encode())
        said: list[str] = []

        def refuse(dialog: Any) -> None:
            said.append(f"dialog: {dialog.message}")
            dialog.dismiss()

        context = browser.new_context(offline=True, java_script_enabled=scripts, **options)
        page = context.new_page()
        page.on("console", lambda message: said.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: said.append(f"error: {error}"))
        page.on("dialog", refuse)
        page.on("request", lambda request: said.append(f"request: {request.url}"))
        page.goto(path.as_uri() + fragment)
        yield page
        context.close()
        assert [line for line in said if not line.startswith(f"request: {path.as_uri()}")] == []

    return opened


def page_of(made: Report) -> str:
    return write([made], rules=pages_of(made))


@pytest.mark.parametrize("made", [full_report(), crowded_report(50), report(document())], ids=["full", "crowded", "clean"])
@pytest.mark.parametrize("width", [320, 1400])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_is_quiet_and_never_wider_than_the_screen(shown: Shown, made: Report, width: int, scheme: str) -> None:
    with shown(page_of(made), viewport={"width": width, "height": 800}, color_scheme=scheme) as page:
        for details in page.query_selector_all("summary"):
            details.click()
        assert page.evaluate("document.documentElement.scrollWidth") == width


def test_index_is_quiet_and_never_wider_than_the_screen(shown: Shown) -> None:
    with shown(write_index([full_report()] * 3, ["a.html"] * 3), viewport={"width": 320, "height": 800}) as page:
        assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_text_of_the_article_survives_the_browser(shown: Shown) -> None:
    text = "One\r\ntwo\rthree\n\n\tFour \u202efive\x00 six.\n\n<b>&amp; &#13; seven</b>\u2028eight.\n"
    with shown(page_of(report(document(text)))) as page:
        assert page.evaluate("document.querySelector('article[lang]').textContent") == visible(text)


def test_place_of_a_finding_is_lit_and_in_view_beside_its_finding(shown: Shown) -> None:
    made = crowded_report(50)
    with shown(page_of(made), viewport={"width": 1400, "height": 900}) as page:
        link = page.locator(".findings > .checks .places a").last
        link.scroll_into_view_if_needed()
        link.click()
        target = page.evaluate("location.hash")
        lit, plain = page.evaluate(
            "[getComputedStyle(document.querySelector(':target')).outlineStyle,"
            " getComputedStyle(document.querySelector('article mark:not(:target)')).outlineStyle]"
        )
        assert target.startswith("#p-")
        assert (lit, plain) == ("solid", "none")
        assert in_view(page, ":target")
        assert in_view(page, f".findings .places a[href='{target}']")


def test_number_in_the_text_leads_to_its_finding(shown: Shown) -> None:
    with shown(page_of(crowded_report(50)), viewport={"width": 1400, "height": 900}) as page:
        page.locator("article .ref").last.click()
        assert in_view(page, ".check:target h3")


def test_link_to_a_folded_note_opens_it(shown: Shown) -> None:
    source = page_of(full_report())
    note = source.partition('<li class="check note" id="')[2].partition('"')[0]
    with shown(source, fragment=f"#{note}") as page:
        assert page.locator(f"#{note} h3").is_visible()


def test_everything_can_be_read_without_scripts(shown: Shown) -> None:
    made = full_report()
    with shown(page_of(made), scripts=False) as page:
        for details in page.query_selector_all("summary"):
            details.click()
        words = page.locator("body").inner_text()
        for check in (*made.findings, *made.agreements, *made.open_questions):
            assert check.message in words
            assert all(step.expression in words for step in check.working)
        page.locator("#show-notes").uncheck()
        assert not page.locator("article .ref.note").first.is_visible()


def test_folded_notes_are_printed(shown: Shown) -> None:
    with shown(page_of(full_report())) as page:
        page.emulate_media(media="print")
        assert page.locator(".check.note h3").first.bounding_box()["height"] > 0


@pytest.mark.parametrize("payload", HOSTILE)
def test_escaping_alone_holds_without_the_policy(shown: Shown, payload: str) -> None:
    made, rules = hostile_report(payload)
    source = write([made], rules=rules)
    policy = source.index("<meta http-equiv")
    bare = source[:policy] + source[source.index("\n", policy) :]
    with shown(bare) as page:
        assert page.evaluate("document.querySelectorAll('script, img, svg, iframe, base').length") == 0
        assert page.evaluate("document.querySelector('article[lang]').textContent") == visible(made.document.text)


def in_view(page: Any, selector: str) -> bool:
    """True if the first such element lies within the window."""
    box = page.locator(selector).first.bounding_box()
    size = page.viewport_size
    return bool(0 <= box["y"] <= size["height"] and 0 <= box["x"] <= size["width"])
