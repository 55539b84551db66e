"""The bones of a page: the menu, the path, what is near, the focus, and where an anchor lands."""

import pytest
from playwright.sync_api import Page, expect
from visiting import Visiting, violations

from schemas.indeling import Pagina
from scripts.handboek import Handboek

pytestmark = pytest.mark.browser

PROCESS = "processen/vb-bewaking.html"
FOCUS = """() => {
  const own = getComputedStyle(document.activeElement);
  const style = own.outlineStyle === "none"
    ? getComputedStyle(document.activeElement, "::after") : own;
  return [document.activeElement.outerHTML.slice(0, 80), style.outlineStyle,
          parseFloat(style.outlineWidth), style.outlineColor];
}"""


def _path(page: Page) -> list[str]:
    return page.get_by_role("navigation", name="Kruimelpad").get_by_role("link").all_inner_texts()


def test_menu_and_path_say_where_the_reader_is(visit: Visiting, site_url: str) -> None:
    """In the menu the page above an item is marked, and the path leads back up to it."""
    page = visit(f"{site_url}/{PROCESS}").page
    menu = page.get_by_role("navigation", name="Handboek")
    assert menu.locator("[aria-current]").all_inner_texts() == ["Processen"]
    assert _path(page) == ["Start", "Processen"]
    page.get_by_role("navigation", name="Kruimelpad").get_by_role("link").last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Processen")


def test_every_page_of_the_outline_says_what_it_stands_under(
    look_at: Visiting, site_url: str, handboek: Handboek
) -> None:
    """A page under another has the way up; written by hand or not, and in the menu or not."""
    indeling = handboek.indeling
    under = [plek for plek in indeling.plekken() if plek.boven]
    written = [plek for plek in under if plek.pagina.handgeschreven]
    assert written
    for plek in (under[0], *written):
        page = look_at(f"{site_url}/{plek.pagina.adres}").page
        above = [each.naam for each in plek.boven]
        assert _path(page) == [indeling.start.naam, *above]
        current = page.get_by_role("navigation", name="Kruimelpad").locator("[aria-current=page]")
        assert current.inner_text() == plek.pagina.naam


def test_a_page_leads_to_what_belongs_to_it(
    visit: Visiting, site_url: str, handboek: Handboek
) -> None:
    """“Hoort hierbij” has the pages under a page, “Zie ook” those beside it, and both lead on."""
    pages = {plek.pagina.id: plek.pagina for plek in handboek.indeling.plekken()}
    whole = next(page for page in pages.values() if page.onder and page.zie_ook)
    page = visit(f"{site_url}/{whole.adres}").page
    expected = {
        "Hoort hierbij": [each.naam for each in whole.onder],
        "Zie ook": [pages[ident].naam for ident in whole.zie_ook],
    }
    for name, links in expected.items():
        found = page.get_by_role("navigation", name=name).get_by_role("link")
        assert found.all_inner_texts() == links
    page.get_by_role("navigation", name="Zie ook").get_by_role("link").first.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(expected["Zie ook"][0])


def test_menu_of_a_phone_works_by_keyboard(
    visit: Visiting, site_url: str, handboek: Handboek
) -> None:
    """Enter opens the menu at the reader's group, and any other; Escape brings the focus back."""
    page = visit(f"{site_url}/{PROCESS}", width=320, bypass_csp=True).page
    menu = page.get_by_role("navigation", name="Handboek")
    button = page.get_by_role("button", name="Menu")
    expect(menu).not_to_be_visible()
    button.press("Enter")
    own, other = handboek.indeling.groepen[:2]
    assert _shown_links(menu.page) == _names(own.paginas)
    menu.get_by_text(other.titel).press("Enter")
    assert _shown_links(menu.page) == _names((*own.paginas, *other.paginas))
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(menu).not_to_be_visible()
    expect(button).to_be_focused()


def _names(paginas: tuple[Pagina, ...]) -> list[str]:
    return [pagina.naam for pagina in paginas]


def _shown_links(page: Page) -> list[str]:
    return page.locator("#navigatie li li a:visible").all_inner_texts()


@pytest.mark.parametrize("width", [1280, 320])
def test_row_behind_a_link_is_in_sight(visit: Visiting, site_url: str, width: int) -> None:
    """Whoever follows a link to a row of a table sees its beginning, not the header over it."""
    anchor = "vb-taak-training"
    page = visit(f"{site_url}/{PROCESS}#{anchor}", width=width, height=600).page
    row = page.locator("tr:target")
    expect(row).to_be_in_viewport()
    page.wait_for_function(
        """anchor => {
          const { left, top } = document.querySelector("tr:target th").getBoundingClientRect();
          return document.elementFromPoint(left + 8, top + 8)?.closest("tr")?.id === anchor;
        }""",
        arg=anchor,
    )


@pytest.mark.parametrize("colours", [{"color_scheme": "dark"}, {"forced_colors": "active"}, {}])
@pytest.mark.parametrize("address", ["index.html", PROCESS])
def test_focus_is_visible_wherever_it_is(
    visit: Visiting, site_url: str, address: str, colours: dict[str, str]
) -> None:
    """All that Tab reaches shows a line in another colour than the page; also in forced colours."""
    page = visit(f"{site_url}/{address}", **colours).page
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    for _ in range(25):
        page.keyboard.press("Tab")
        what, style, width, colour = page.evaluate(FOCUS)
        assert style == "solid", what
        assert width >= 2, what
        assert colour != background, what


def test_the_skip_link_leads_to_the_content(visit: Visiting, site_url: str) -> None:
    """The first Tab reaches a link, and Enter moves the focus to the content."""
    page = visit(f"{site_url}/{PROCESS}").page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.hash") == "#inhoud"
    page.keyboard.press("Enter")
    expect(page.locator("#inhoud")).to_be_focused()


def test_page_that_is_not_there_helps_on(
    visit: Visiting, site_url: str, handboek: Handboek
) -> None:
    """The page for a wrong address works as all others do, and leads to the start."""
    visited = visit(f"{site_url}/404.html", bypass_csp=True)
    assert visited.complaints == []
    assert violations(visited.page) == []
    visited.page.get_by_role("link", name="startpagina").click()
    expect(visited.page.get_by_role("heading", level=1)).to_have_text(handboek.uitgave.titel)
