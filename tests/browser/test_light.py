"""A page is light: few files, small ones, and nothing of the search before it is wanted."""

import gzip
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import pytest
from playwright.sync_api import Page
from visiting import Visiting

pytestmark = pytest.mark.browser

KB = 1024
FRAME = 65 * KB
REQUESTS = 6
PAGES = [
    "index.html",
    "processen/vb-bestelling.html",
    "checklists/vb-checklist.html",
    "formulieren/vb-formulier.html",
]


def _weight(site: Path, path: str) -> int:
    return len(gzip.compress((site / path).read_bytes()))


def _loaded(page: Page, requests: list[str]) -> set[str]:
    """Give what the page asked for, with its icon, which Chromium without a window leaves out."""
    icon = page.locator("link[rel=icon]").get_attribute("href")
    assert icon
    return {urldefrag(url)[0] for url in requests} | {urljoin(page.url, icon)}


@pytest.mark.parametrize("address", PAGES)
def test_a_page_asks_for_few_files(
    visit: Visiting, site: Path, site_url: str, address: str
) -> None:
    """A page with all it needs takes six requests, and the frame weighs 65 KB without fonts."""
    visited = visit(f"{site_url}/{address}")
    visited.page.wait_for_load_state("networkidle")
    loaded = {url.removeprefix(f"{site_url}/") for url in _loaded(visited.page, visited.requests)}
    assert address in loaded
    assert len(loaded) <= REQUESTS, loaded
    frame = [path for path in loaded - {address} if "/fonts/" not in path]
    assert len(frame) >= 3
    assert sum(_weight(site, path) for path in frame) <= FRAME


def test_search_costs_nothing_before_it_is_wanted(visit: Visiting, site_url: str) -> None:
    """Nothing of the search is asked for before its field has the focus."""
    visited = visit(f"{site_url}/index.html")
    visited.page.wait_for_load_state("networkidle")
    assert [url for url in visited.requests if "zoeken" in url] == []
    visited.page.locator("#zoekveld").focus()
    visited.page.wait_for_load_state("networkidle")
    assert [url for url in visited.requests if "zoeken" in url] != []
