"""A long list is folded: each item opens by itself, by its address, by a filter, and on paper."""

import re

import pytest
from playwright.sync_api import expect
from visiting import Visiting

from schemas.gebeurtenissen import Gebeurtenis
from scripts.handboek import Handboek

pytestmark = pytest.mark.browser

LIST = "gebeurtenissen/index.html"
BODY = "details.blok > .merken"
GROUPS = "bevindingen/index.html"
SHOWN = ".itemlijst li:visible"


def test_a_long_list_shows_titles_first(visit: Visiting, site_url: str) -> None:
    """On a phone the titles of a list show, its filter is folded, and a tap opens one item."""
    page = visit(f"{site_url}/{LIST}", width=320).page
    assert page.locator(BODY).count() > 1
    assert page.locator(f"{BODY}:visible").count() == 0
    assert not page.locator(".filter fieldset").first.is_visible()
    page.locator("details.blok > summary").first.click()
    expect(page.locator(f"{BODY}:visible")).to_have_count(1)


def test_an_address_opens_its_item(visit: Visiting, site_url: str, handboek: Handboek) -> None:
    """Whoever follows a link to an item of a folded list sees it open, also on the same page."""
    page = visit(f"{site_url}/{LIST}").page
    for item in handboek.alle(Gebeurtenis)[-2:]:
        page.goto(f"{site_url}/{LIST}#{item.id}")
        expect(page.locator(f"[id='{item.id}'] > .merken")).to_be_visible()
        expect(page.locator(f"[id='{item.id}'] > summary")).to_be_in_viewport()


def test_paper_shows_every_item(visit: Visiting, site_url: str) -> None:
    """On paper every item of a folded list is open."""
    page = visit(f"{site_url}/{LIST}").page
    page.emulate_media(media="print")
    heights = page.locator(BODY).evaluate_all(
        "lines => lines.map(line => line.checkVisibility({contentVisibilityAuto: true}) "
        "&& line.getBoundingClientRect().height)"
    )
    assert len(heights) > 1
    assert min(heights) > 5


def test_many_groups_show_their_headings_first(visit: Visiting, site_url: str) -> None:
    """On a phone a list of many groups is its headings; an address and a tap open one group."""
    page = visit(f"{site_url}/{GROUPS}#groep-7", width=360).page
    expect(page.locator("details:has(#groep-7) li").first).to_be_visible()
    page = visit(f"{site_url}/{GROUPS}", width=360).page
    expect(page.locator(SHOWN)).to_have_count(0)
    page.locator("details.blok > summary").first.click()
    expect(page.locator(SHOWN)).not_to_have_count(0)


def test_a_filter_opens_the_groups_in_which_it_finds(visit: Visiting, site_url: str) -> None:
    """A choice shows what it finds, without empty groups; without a choice all are folded again."""
    page = visit(f"{site_url}/{GROUPS}", width=360).page
    page.locator(".filter__keuzes > summary").click()
    choice = page.get_by_role("checkbox", name="Zorg", exact=True)
    choice.check()
    expect(page.locator(SHOWN)).not_to_have_count(0)
    found = page.locator(SHOWN).count()
    expect(page.locator(".filter__stand")).to_have_text(re.compile(f"^{found} van "))
    open_groups = page.locator("details.blok:visible")
    assert open_groups.count() == page.locator(f"details.blok:has({SHOWN})").count()
    choice.uncheck()
    expect(page.locator(SHOWN)).to_have_count(0)
