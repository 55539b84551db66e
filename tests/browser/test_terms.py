"""A term says what it means on hover, focus and tap, and lets itself be dismissed (WCAG 1.4.13)."""

import pytest
from playwright.sync_api import Locator, Page, expect
from visiting import Visiting, violations

pytestmark = pytest.mark.browser

ADDRESS = "arrangementregels/index.html"


def _term(page: Page) -> tuple[Locator, Locator]:
    """Give the first term of a page in sight, and its meaning."""
    word = page.locator(".begrip").first
    word.scroll_into_view_if_needed()
    meaning = page.locator(f".uitleg:has(#{word.get_attribute('aria-describedby')})")
    expect(meaning).not_to_be_visible()
    return word, meaning


def test_hover_shows_the_meaning_and_it_can_be_pointed_at(visit: Visiting, site_url: str) -> None:
    """The meaning shows under the pointer, stays while the pointer is on it, and goes after."""
    page = visit(f"{site_url}/{ADDRESS}").page
    word, meaning = _term(page)
    page.clock.install()
    word.hover()
    expect(meaning).to_be_visible()
    meaning.hover()
    page.clock.run_for(600)
    expect(meaning).to_be_visible()
    page.locator("h1").hover()
    expect(meaning).not_to_be_visible()


def test_focus_shows_the_meaning_beside_the_word(visit: Visiting, site_url: str) -> None:
    """With the focus on a word its meaning stands next to it, and the screen reader says it."""
    page = visit(f"{site_url}/{ADDRESS}").page
    word, meaning = _term(page)
    word.focus()
    expect(meaning).to_be_visible()
    below, above = meaning.bounding_box(), word.bounding_box()
    assert below
    assert above
    assert abs(below["y"] - above["y"] - above["height"]) < 12 or below["y"] < above["y"]
    expect(word).to_have_accessible_description(meaning.locator("div").inner_text())
    page.keyboard.press("Tab")
    expect(meaning).not_to_be_visible()


@pytest.mark.parametrize("how", ["focus", "hover"])
def test_escape_closes_the_meaning(visit: Visiting, site_url: str, how: str) -> None:
    """Escape takes the meaning away and leaves focus and pointer where they are."""
    page = visit(f"{site_url}/{ADDRESS}").page
    word, meaning = _term(page)
    getattr(word, how)()
    expect(meaning).to_be_visible()
    page.keyboard.press("Escape")
    expect(meaning).not_to_be_visible()
    assert word.evaluate("word => word.matches(':focus, :hover')")


def test_first_tap_shows_the_meaning_and_the_second_leads_on(
    visit: Visiting, site_url: str
) -> None:
    """On a phone a tap shows the meaning with a way to its page, and another tap goes there."""
    page = visit(f"{site_url}/{ADDRESS}", width=390, has_touch=True, is_mobile=True).page
    word, meaning = _term(page)
    word.tap()
    expect(meaning).to_be_visible()
    expect(meaning.get_by_role("link", name="Lees meer")).to_be_visible()
    assert page.url.endswith(ADDRESS)
    page.locator("h1").tap()
    expect(meaning).not_to_be_visible()
    word.tap()
    word.tap()
    page.wait_for_url("**/begrippen/**")


def test_without_script_a_term_is_a_link(visit: Visiting, site_url: str) -> None:
    """Without scripts a word leads to its meaning in the list of terms or on its own page."""
    page = visit(f"{site_url}/{ADDRESS}", java_script_enabled=False).page
    word, _ = _term(page)
    word.click()
    page.wait_for_url("**/begrippen/**")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_open_meaning_can_be_read_by_all_on_a_phone(
    visit: Visiting, site_url: str, scheme: str
) -> None:
    """At 390 pixels axe finds nothing while a meaning is open, and it fits the screen."""
    page = visit(f"{site_url}/{ADDRESS}", width=390, color_scheme=scheme, bypass_csp=True).page
    word, meaning = _term(page)
    word.focus()
    expect(meaning).to_be_visible()
    box = meaning.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    assert violations(page) == []


def test_paper_shows_words_without_marks(visit: Visiting, site_url: str) -> None:
    """Printed, a term looks like the words around it, and no meaning is on the sheet."""
    page = visit(f"{site_url}/{ADDRESS}").page
    word, meaning = _term(page)
    word.focus()
    page.emulate_media(media="print")
    assert word.evaluate("word => getComputedStyle(word).textDecorationLine") == "none"
    expect(meaning).not_to_be_visible()
