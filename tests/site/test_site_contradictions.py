"""Contradictions: a short overview, and a page for each with its readings side by side."""

import gzip
from pathlib import Path

import pytest
from lxml import html
from plain_yaml import REGIO, read_content
from reading import body_rows, words

LARGEST_PAGE = 25_000
CONTRADICTIONS = [
    (regio, item)
    for regio, content in read_content(REGIO).items()
    for item in content.get("tegenstrijdigheden", [])
]


@pytest.fixture(scope="module")
def pages(site: Path) -> Path:
    """Give the folder of the pages of contradictions."""
    return site / "tegenstrijdigheden"


def test_each_page_shows_all_readings_with_their_lines(pages: Path) -> None:
    """The page of a contradiction has a row for each reading, in order, with its line."""
    assert CONTRADICTIONS
    for _, item in CONTRADICTIONS:
        page = html.parse(pages / f"{item['id']}.html").getroot()
        rows = [[words(cell) for cell in row] for row in body_rows(page.xpath("//table")[0])]
        assert len(rows) == len(item["lezingen"])
        for (reading, place, line), stated in zip(rows, item["lezingen"], strict=True):
            assert reading
            assert stated["bron"]["plaats"] in place
            assert line.startswith(str(stated["bron"].get("regel", "geen")))


def test_the_overview_counts_and_links_them_all(pages: Path) -> None:
    """The overview links every contradiction, counts them by region, and stays small."""
    file = pages / "index.html"
    page = html.parse(file).getroot()
    links = page.xpath('//*[@id="lijst-tegenstrijdigheden"]//li/a/@href')
    names = [link.rpartition("/")[2] for link in links]
    assert sorted(names) == sorted(f"{item['id']}.html" for _, item in CONTRADICTIONS)
    counts = sorted(int(words(row[-1])) for row in body_rows(page.get_element_by_id("telling")))
    regions = [regio for regio, _ in CONTRADICTIONS]
    assert counts == sorted(regions.count(regio) for regio in set(regions))
    assert len(gzip.compress(file.read_bytes())) <= LARGEST_PAGE
