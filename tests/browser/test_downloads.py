"""The page Downloads: a reader finds a file by party, region and format, on a phone too."""

import pytest
from playwright.sync_api import expect
from visiting import Visiting, violations

pytestmark = pytest.mark.browser

PAGE = "downloads/index.html"
GROUPS = "#downloadlijst > details"
ROWS = f"{GROUPS} > ul > li"
OTHERS = ("Gemeente", "Zorgaanbieder")


@pytest.mark.parametrize("width", [1280, 320])
def test_files_are_found_by_party_region_and_format(
    visit: Visiting, site_url: str, width: int
) -> None:
    """With a choice in each filter just the files of all three show, their groups open."""
    page = visit(f"{site_url}/{PAGE}", width=width, bypass_csp=True).page
    if width == 320:
        page.get_by_text("Filters (0 gekozen)").click()
    for choice in ("GR", "Voorbeeldregio", "pdf"):
        page.get_by_label(choice, exact=True).check()
    expect(page.get_by_text("Filters (3 gekozen)")).to_be_visible()
    shown = page.locator(f"{ROWS}:visible")
    assert shown.count() > 1
    for words in shown.all_inner_texts():
        assert "Voorbeeldregio" in words
        assert "GR" in words or not any(party in words for party in OTHERS), "for all or for GR"
    links = shown.get_by_role("link", name=": pdf, ")
    assert links.count() == shown.count()
    every = page.locator(ROWS).count()
    stand = page.locator(".filter__stand")
    expect(stand).to_have_text(f"{shown.count()} van {every} downloads")
    expect(page.locator(f"{GROUPS}:visible:not([open])")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == []


def test_the_groups_are_folded_until_a_reader_opens_one(visit: Visiting, site_url: str) -> None:
    """Without a choice only the purposes show; the keyboard opens one, and only that."""
    page = visit(f"{site_url}/{PAGE}").page
    expect(page.locator(f"{ROWS}:visible")).to_have_count(0)
    page.locator(f"{GROUPS} > summary").first.press("Enter")
    first = page.locator(GROUPS).first.locator("li").count()
    assert first > 0
    expect(page.locator(f"{ROWS}:visible")).to_have_count(first)
