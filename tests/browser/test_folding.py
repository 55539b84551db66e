"""A long list is folded: each item opens by itself, by its address, and on paper."""

import pytest
from playwright.sync_api import expect
from visiting import Visiting

pytestmark = pytest.mark.browser

LIST = "gebeurtenissen/index.html"
BODY = "details.blok .bronregel"


def test_a_long_list_shows_titles_first(visit: Visiting, site_url: str) -> None:
    """On a phone the titles of a list are a few screens long, and its filter is folded."""
    page = visit(f"{site_url}/{LIST}", width=320).page
    assert page.locator("details.blok").count() > 50
    assert page.locator(f"{BODY}:visible").count() == 0
    assert not page.locator(".filter fieldset").first.is_visible()
    assert page.evaluate("document.scrollingElement.scrollHeight") < 10_000
    page.locator("details.blok > summary").first.click()
    assert page.locator(f"{BODY}:visible").count() == 1


def test_an_address_opens_its_item(visit: Visiting, site_url: str) -> None:
    """Whoever follows a link to an item of a folded list sees it open, also on the same page."""
    page = visit(f"{site_url}/{LIST}").page
    idents = page.locator("details.blok").evaluate_all("blocks => blocks.map(b => b.id)")
    for ident in (idents[20], idents[40]):
        page.goto(f"{site_url}/{LIST}#{ident}")
        expect(page.locator(f"[id='{ident}'] .bronregel")).to_be_visible()
        expect(page.locator(f"[id='{ident}'] summary")).to_be_in_viewport()


def test_paper_shows_every_item(visit: Visiting, site_url: str) -> None:
    """On paper every item of a folded list is open."""
    page = visit(f"{site_url}/{LIST}").page
    page.emulate_media(media="print")
    heights = page.locator(BODY).evaluate_all(
        "lines => lines.map(line => line.checkVisibility({contentVisibilityAuto: true}) "
        "&& line.getBoundingClientRect().height)"
    )
    assert len(heights) > 50
    assert min(heights) > 5
