"""This content stays light and short enough for a phone: its pages, questions and parties."""

import gzip
from pathlib import Path
from typing import get_args

import pytest
from visiting import Visiting

from schemas.base import Doelgroep

KB = 1024
HTML = 25 * KB
FIRST_QUESTION = 30 * KB
SCREEN = 844
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


def test_no_page_is_heavy(site: Path) -> None:
    """The HTML of every page is at most 25 KB as it travels."""
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    weights = {page: _weight(site, page) for page in pages}
    assert len(weights) > 500
    assert {page: weight for page, weight in weights.items() if weight > HTML} == {}


@pytest.mark.browser
def test_the_first_question_is_small(visit: Visiting, site: Path, site_url: str) -> None:
    """What a first question asks for is at most 30 KB."""
    for query in QUERIES:
        visited = visit(f"{site_url}/index.html")
        visited.page.wait_for_load_state("networkidle")
        before = len(visited.requests)
        visited.page.locator("#zoekveld").fill(query)
        visited.page.get_by_role("option").first.wait_for()
        visited.page.wait_for_load_state("networkidle")
        loaded = {url.removeprefix(f"{site_url}/") for url in visited.requests[before:]}
        assert loaded
        assert sum(_weight(site, path) for path in loaded) <= FIRST_QUESTION, query


@pytest.mark.browser
@pytest.mark.parametrize("party", get_args(Doelgroep))
def test_page_of_a_party_is_short_enough(visit: Visiting, site_url: str, party: str) -> None:
    """On a phone the whole of a party, its risks folded by region, is at most fifteen screens."""
    page = visit(f"{site_url}/partijen/{party}.html", width=390).page
    assert page.evaluate("document.scrollingElement.scrollHeight") < 15 * SCREEN
    risks = page.locator("section[aria-labelledby=risicos]")
    assert risks.locator("tbody tr:visible").count() == 0
    risks.locator("summary").first.click()
    assert risks.locator("tbody tr:visible").count() > 0
