"""The search and the filters are accessible while they are open, on a phone, light and dark."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from visiting import Visiting

pytestmark = pytest.mark.browser

PHONE = 390
SCHEMES = ["light", "dark"]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_list_of_results(
    visit: Visiting, site_url: str, violations: Callable[[Page], list[str]], scheme: str
) -> None:
    """Axe finds nothing with the list open, an option chosen and a typing error said."""
    page = visit(f"{site_url}/index.html", width=PHONE, color_scheme=scheme).page
    page.locator("#zoekveld").fill("beschiking")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("ArrowDown")
    expect(page.locator("[role=option][aria-selected=true]")).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_page_of_results(
    visit: Visiting, site_url: str, violations: Callable[[Page], list[str]], scheme: str
) -> None:
    """Axe finds nothing on the page with all results and its filters."""
    address = f"{site_url}/zoeken/index.html?q=beschiking"
    page = visit(address, width=PHONE, color_scheme=scheme).page
    page.locator("#zoekresultaten select").first.wait_for()
    assert page.locator("#zoekresultaten mark").count() > 0
    assert violations(page) == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("address", ["risicos/index.html", "gebeurtenissen/index.html"])
def test_an_open_filter(
    visit: Visiting,
    site_url: str,
    violations: Callable[[Page], list[str]],
    scheme: str,
    address: str,
) -> None:
    """Axe finds nothing on a page whose filter is open and in use."""
    page = visit(f"{site_url}/{address}", width=PHONE, color_scheme=scheme).page
    page.locator(".filter__keuzes > summary").first.click()
    page.locator(".filter__keuzes input:visible").first.check()
    expect(page.locator("form[data-actief]")).to_have_count(1)
    assert violations(page) == []
