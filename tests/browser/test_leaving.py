"""Leaving a page asks first when answers would be lost, and only then."""

from collections.abc import Callable

import pytest
from filling import FILES, PAGE, SUBJECT, open_file, press, says
from playwright.sync_api import Page
from ticking import CHECKLIST, Ticking
from visiting import Visiting

pytestmark = pytest.mark.browser


def asks(page: Page) -> bool:
    """Say whether the browser asks before it leaves the page."""
    asked: list[str] = []

    def leave(dialog: object) -> None:
        asked.append(dialog.type)  # type: ignore[attr-defined]
        dialog.accept()  # type: ignore[attr-defined]

    page.on("dialog", leave)
    page.goto("about:blank")
    return asked == ["beforeunload"]


def agree(page: Page, name: str) -> None:
    """Press a button of a form, and answer yes to what it asks."""
    page.once("dialog", lambda dialog: dialog.accept())
    press(page, name)


def save(page: Page) -> None:
    """Save the form as a file."""
    with page.expect_download():
        press(page, "Opslaan als bestand")


def type_again(page: Page) -> None:
    """Save the form, and change an answer after that."""
    save(page)
    page.locator(SUBJECT).press_sequentially("!")


def open_over(page: Page) -> None:
    """Open a file in the place of what was typed."""
    page.once("dialog", lambda dialog: dialog.accept())
    open_file(page, FILES / "signaal.json")
    says(page, "Het bestand is geopend.")


@pytest.mark.parametrize(
    ("act", "lost"),
    [
        (lambda _: None, True),
        (type_again, True),
        (lambda page: page.locator(SUBJECT).fill(""), False),
        (save, False),
        (open_over, False),
        (lambda page: agree(page, "Concept bewaren in deze browser"), False),
        (lambda page: agree(page, "Wis alles"), False),
    ],
    ids=["typed", "typed-after-saving", "typed-and-emptied", "saved", "opened", "kept", "erased"],
)
def test_leaving_a_form(
    visit: Visiting, site_url: str, act: Callable[[Page], None], lost: bool
) -> None:
    """After typing the browser asks, unless the answers were saved, kept or erased since."""
    page = visit(f"{site_url}/{PAGE}").page
    page.locator(SUBJECT).press_sequentially("Facturen")
    act(page)
    assert asks(page) == lost


def test_a_draft_taken_from_the_browser_may_be_lost(visit: Visiting, site_url: str) -> None:
    """Who stops keeping a draft has the answers on the screen only."""
    page = visit(f"{site_url}/{PAGE}").page
    page.locator(SUBJECT).press_sequentially("Facturen")
    agree(page, "Concept bewaren in deze browser")
    press(page, "Niet meer bewaren in deze browser")
    assert asks(page)


@pytest.mark.parametrize("address", [PAGE, CHECKLIST])
def test_leaving_an_untouched_page(visit: Visiting, site_url: str, address: str) -> None:
    """Who typed nothing is not asked."""
    page = visit(f"{site_url}/{address}").page
    page.locator("h1").click()
    assert not asks(page)


@pytest.mark.parametrize(
    ("act", "lost"),
    [
        (lambda _: None, True),
        (lambda ticking: ticking.keep(), False),
        (lambda ticking: ticking.press("Ongedaan maken"), False),
    ],
    ids=["ticked", "kept", "undone"],
)
def test_leaving_a_checklist(
    visit: Visiting, site_url: str, act: Callable[[Ticking], None], lost: bool
) -> None:
    """After a tick the browser asks, unless the list is kept or the tick is undone."""
    page = visit(f"{site_url}/{CHECKLIST}").page
    ticking = Ticking(page)
    ticking.box(1).check()
    act(ticking)
    assert asks(page) == lost
