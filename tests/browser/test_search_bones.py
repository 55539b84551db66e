"""The search answers while one types, and is accessible while it is open, on a phone."""

from pathlib import Path

import pytest
from playwright.sync_api import expect
from visiting import Visiting, violations

pytestmark = pytest.mark.browser

PHONE = 390


@pytest.mark.parametrize(
    ("query", "found"),
    [("frontoffice", "Toegang"), ("leveringsopdrachten", "Leveringsopdracht"), ("303", "JW303")],
)
def test_the_search_of_the_site_answers(
    visit: Visiting, site: Path, query: str, found: str
) -> None:
    """A synonym, a plural and a number of a message find what they mean, from a folder too."""
    page = visit(f"file://{site}/index.html").page
    page.locator("#zoekveld").fill(query)
    expect(page.get_by_role("option", name=found).first).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_open_search_and_filters_can_be_read_by_all(
    visit: Visiting, site_url: str, scheme: str
) -> None:
    """Axe finds nothing in the open list, on the page of all results, and in an open filter."""
    page = visit(f"{site_url}/index.html", width=PHONE, color_scheme=scheme).page
    page.locator("#zoekveld").fill("leveringsopdrcht")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("ArrowDown")
    expect(page.locator("[role=option][aria-selected=true]")).to_be_visible()
    assert violations(page) == []
    page.goto(f"{site_url}/zoeken/index.html?q=leveringsopdrcht")
    page.locator("#zoekresultaten select").first.wait_for()
    assert page.locator("#zoekresultaten mark").count() > 0
    assert violations(page) == []
    page.goto(f"{site_url}/risicos/index.html")
    page.locator("main details").evaluate_all("all => all.forEach((each) => (each.open = true))")
    page.locator(".filter__keuzes > summary:visible").first.focus()
    page.locator(".filter__keuzes input:visible").first.check()
    expect(page.locator("form[data-actief]")).to_have_count(1)
    assert violations(page) == []
