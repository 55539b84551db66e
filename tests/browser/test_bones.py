"""The bones of a page: headings, landmarks, the menu, the path, and where an anchor lands."""

import itertools
from collections.abc import Callable

import pytest
from kinds import KINDS
from playwright.sync_api import Page, expect
from visiting import Visiting

pytestmark = pytest.mark.browser

PROCESS = "processen/rijnmond-informatievoorziening.html"
SHOWN = "nodes => nodes.filter(n => n.checkVisibility()).map(n => Number(n.tagName[1]))"


@pytest.mark.parametrize("address", KINDS)
def test_page_reads_without_scripts(look_at: Visiting, site_url: str, address: str) -> None:
    """Without scripts the words are there, under headings that go down one step at a time."""
    page = look_at(f"{site_url}/{address}", java_script_enabled=False).page
    assert len(page.locator("main").inner_text()) > 100
    assert not page.get_by_role("button", name="Kleuren").is_visible()
    levels = page.locator("h1, h2, h3, h4, h5, h6").evaluate_all(SHOWN)
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert [pair for pair in itertools.pairwise(levels) if pair[1] > pair[0] + 1] == []


def test_menu_says_where_the_reader_is(visit: Visiting, site_url: str) -> None:
    """In the menu the section of the page is marked, and the path leads back up to it."""
    page = visit(f"{site_url}/{PROCESS}").page
    menu = page.get_by_role("navigation", name="Handboek")
    assert menu.locator("[aria-current]").all_inner_texts() == ["Processen"]
    path = page.get_by_role("navigation", name="Kruimelpad")
    assert path.get_by_role("link").all_inner_texts() == ["Start", "Processen"]
    path.get_by_role("link", name="Processen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Processen")


def test_menu_of_a_phone_works_by_keyboard(visit: Visiting, site_url: str) -> None:
    """On a narrow screen Enter opens the menu, Escape closes it, and the focus comes back."""
    page = visit(f"{site_url}/{PROCESS}", width=320).page
    menu = page.get_by_role("navigation", name="Handboek")
    button = page.get_by_role("button", name="Menu")
    expect(menu).not_to_be_visible()
    button.press("Enter")
    expect(menu.get_by_role("link", name="Processen", exact=True)).to_be_visible()
    page.keyboard.press("Escape")
    expect(menu).not_to_be_visible()
    expect(button).to_be_focused()


@pytest.mark.parametrize("width", [1280, 320])
def test_row_behind_a_link_is_in_sight(visit: Visiting, site_url: str, width: int) -> None:
    """Whoever follows a link to a row of a table sees its beginning, not the header over it."""
    anchor = "rijnmond-taak-informatievoorziening-kpis"
    page = visit(f"{site_url}/{PROCESS}#{anchor}", width=width).page
    row = page.locator("tr:target")
    expect(row).to_be_in_viewport()
    page.wait_for_function(
        """anchor => {
          const { left, top } = document.querySelector("tr:target th").getBoundingClientRect();
          return document.elementFromPoint(left + 8, top + 8)?.closest("tr")?.id === anchor;
        }""",
        arg=anchor,
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_focus_is_visible_wherever_it_is(visit: Visiting, site_url: str, scheme: str) -> None:
    """Everything that Tab reaches shows a line around it in another colour than the page."""
    page = visit(f"{site_url}/{PROCESS}", color_scheme=scheme).page
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    for _ in range(40):
        page.keyboard.press("Tab")
        what, style, width, colour = page.evaluate(
            """() => {
              const style = getComputedStyle(document.activeElement);
              return [document.activeElement.outerHTML.slice(0, 80), style.outlineStyle,
                      parseFloat(style.outlineWidth), style.outlineColor];
            }"""
        )
        assert style == "solid", what
        assert width >= 2, what
        assert colour != background, what


def test_choice_of_colours_holds_on_the_next_page(visit: Visiting, site_url: str) -> None:
    """Who chooses dark gets the next page dark, and can see that this is chosen."""
    page = visit(f"{site_url}/index.html", color_scheme="light").page
    switch = page.get_by_role("button", name="Kleuren")
    switch.click()
    switch.click()
    expect(switch).to_have_accessible_name("Kleuren: donker")
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.goto(f"{site_url}/{PROCESS}")
    expect(switch).to_have_accessible_name("Kleuren: donker")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark


def test_page_that_is_not_there_helps_on(
    visit: Visiting, violations: Callable[[Page], list[str]], site_url: str
) -> None:
    """The page for a wrong address works as all others do, and leads to the start."""
    visited = visit(f"{site_url}/404.html", bypass_csp=True)
    assert visited.complaints == []
    assert violations(visited.page) == []
    visited.page.get_by_role("link", name="startpagina").click()
    expect(visited.page.get_by_role("heading", level=1)).to_have_text("Handboek Jeugdhulp")


def test_open_menu_of_a_phone_can_be_read_by_all(
    visit: Visiting, violations: Callable[[Page], list[str]], site_url: str
) -> None:
    """Axe finds nothing while the menu is open on a narrow screen."""
    page = visit(f"{site_url}/{PROCESS}", width=320, bypass_csp=True).page
    page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("navigation", name="Handboek")).to_be_visible()
    assert violations(page) == []
