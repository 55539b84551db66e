"""What readers do: filter, search, switch colours, go by keyboard."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from visiting import Visiting

pytestmark = pytest.mark.browser

PROCESS = "processen/rijnmond-bestellen-arts.html"
ROWS = "table.raci tbody tr:visible"


def _focus(page: Page, selector: str) -> None:
    """Press Tab until the element of `selector` has the focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"{selector} is not reached by keyboard")


def test_a_role_table_is_filtered_by_keyboard(visit: Visiting, site_url: str) -> None:
    """Space on a party hides the rows without its work, says how many, and the address keeps it."""
    page = visit(f"{site_url}/{PROCESS}").page
    expect(page.locator(ROWS)).to_have_count(7)
    _focus(page, "input[name=partij][value=gemeente]")
    page.keyboard.press("Space")
    expect(page.locator(".filter__stand")).to_have_text("2 van 7 rijen")
    expect(page.locator(ROWS)).to_have_count(2)
    expect(page).to_have_url(re.compile("partij=gemeente"))
    page.reload()
    expect(page.locator(ROWS)).to_have_count(2)
    expect(page).to_have_url(re.compile("partij=gemeente"))


def test_without_script_every_row_shows(visit: Visiting, site_url: str) -> None:
    """A reader without JavaScript sees all rows and no filter."""
    page = visit(f"{site_url}/{PROCESS}", java_script_enabled=False).page
    expect(page.locator(ROWS)).to_have_count(7)
    assert not page.locator("form.filter").is_visible()


@pytest.mark.parametrize(
    ("query", "found"),
    [("frontoffice", "Toegang"), ("gemeenten", "Gemeente"), ("303", "JW303")],
)
def test_the_search_of_the_site_answers(
    visit: Visiting, site: Path, query: str, found: str
) -> None:
    """A synonym, a plural and a number of a message find what they mean, from a folder too."""
    page = visit(f"file://{site}/index.html").page
    page.locator("#zoekveld").fill(query)
    expect(page.get_by_role("option", name=found).first).to_be_visible()


def test_colours_follow_the_system_and_the_switch(visit: Visiting, site_url: str) -> None:
    """A dark system gives a dark page; the switch says what it stands at and changes it."""
    background = "getComputedStyle(document.body).backgroundColor"
    light = visit(f"{site_url}/index.html", color_scheme="light").page
    dark = visit(f"{site_url}/index.html", color_scheme="dark").page
    assert light.evaluate(background) != dark.evaluate(background)
    switch = light.get_by_role("button", name="Kleuren")
    before = light.evaluate(background)
    names = set()
    backgrounds = set()
    for _ in range(3):
        names.add(switch.inner_text())
        backgrounds.add(light.evaluate(background))
        switch.click()
    assert len(names) == 3
    assert backgrounds == {before, dark.evaluate(background)}


def test_the_skip_link_leads_to_the_content(visit: Visiting, site_url: str) -> None:
    """The first Tab reaches a visible link, and Enter moves the focus to the content."""
    page = visit(f"{site_url}/{PROCESS}").page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.hash") == "#inhoud"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    page.keyboard.press("Enter")
    expect(page.locator("#inhoud")).to_be_focused()
