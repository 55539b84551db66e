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
HTML = 25 * KB
FIRST_QUESTION = 25 * KB
REQUESTS = 6
PAGES = [
    "index.html",
    "processen/rijnmond-bestellen-gi.html",
    "risicos/index.html",
    "checklists/rijnmond-checklist-bent-u-er-klaar-voor.html",
    "bestanden/rijnmond.begrippen.yml.html",
]
QUERIES = [
    "toegang",
    "plan van aanpak",
    "frontofice",
    "gezinsvoogt",
    "jeugdhulpaanbiedr",
    "hoofdaanemer segment",
    "nieuw arrangement bij opschalen",
    "hoe lang duurt een contract in segment B",
    "mag een aanbieder een gezin terugsturen naar het lokale team",
    "Wie doet wat bij verwijzing door een GI, en wat is mijn deel (gemeente)?",
]
"""The heaviest that readers ask: long questions, and words with a typing error."""


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


def test_no_page_is_heavy(site: Path) -> None:
    """The HTML of every page is at most 25 KB as it travels."""
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    weights = {page: _weight(site, page) for page in pages}
    assert len(weights) > 500
    assert {page: weight for page, weight in weights.items() if weight > HTML} == {}


@pytest.mark.parametrize("query", QUERIES)
def test_the_first_question_is_small(
    visit: Visiting, site: Path, site_url: str, query: str
) -> None:
    """Nothing of the search is asked for before the field has the focus, and then 25 KB."""
    visited = visit(f"{site_url}/index.html")
    visited.page.wait_for_load_state("networkidle")
    assert [url for url in visited.requests if "zoeken" in url] == []
    before = len(visited.requests)
    visited.page.locator("#zoekveld").fill(query)
    visited.page.get_by_role("option").first.wait_for()
    visited.page.wait_for_load_state("networkidle")
    loaded = {url.removeprefix(f"{site_url}/") for url in visited.requests[before:]}
    assert loaded
    assert sum(_weight(site, path) for path in loaded) <= FIRST_QUESTION
