"""Long pages are folded by group, a fact is one row, and regions are put side by side."""

from pathlib import Path

import pytest
from lxml.html import HtmlElement
from reading import Pages, words

from schemas.producten import Product
from schemas.risicos import Risico
from scripts.handboek import Handboek


def test_product_has_a_row_for_each_figure(page: Pages, handboek: Handboek) -> None:
    """A key figure is one row, under its own name; its source stands with those of the product."""
    figures = 0
    for product in handboek.alle(Product):
        main = page(f"producten/{product.id}.html").get_element_by_id("inhoud")
        for cijfer in product.kerncijfers:
            (row,) = main.xpath(f'.//dl/div[dt[. = "{cijfer.naam}"]]')
            assert words(row) == f"{cijfer.naam} {cijfer.waarde or 'niet getoond'}"
            figures += 1
        assert not main.xpath(".//dl//dl")
    assert figures > 2


def test_each_register_of_risks_opens_by_itself(page: Pages, handboek: Handboek) -> None:
    """The registers of several regions are folded: a reader opens that of one region."""
    regions = {handboek.regio(risico) for risico in handboek.alle(Risico)}
    blocks = page("risicos/index.html").xpath("//main//details[@data-regio][summary/h2]")
    assert {block.get("data-regio") for block in blocks} == regions
    assert len(blocks) == len(regions) > 1
    assert not any("open" in block.attrib for block in blocks)


@pytest.mark.parametrize("folder", ["partijen", "fasen", "routes"])
def test_counts_are_not_in_the_way(page: Pages, site: Path, folder: str) -> None:
    """What a party, phase or route has is counted in Onderbouwing, not above its tasks."""
    counted = 0
    for path in sorted((site / folder).glob("*.html")):
        for caption in page(f"{folder}/{path.name}").xpath('//caption[@id="tellingen"]'):
            assert caption.xpath('ancestor::details[contains(@class, "onderbouwing")]'), path.name
            counted += 1
    assert counted > 1


def test_tasks_of_a_party_are_folded_by_phase(page: Pages) -> None:
    """On the page of a party each phase opens by itself."""
    tables = page("partijen/gemeente.html").xpath("//section[@data-regio]//table")
    assert tables
    assert all(table.xpath("ancestor::details[summary/h3]") for table in tables)


def _sides(tree: HtmlElement) -> list[HtmlElement]:
    return tree.xpath('//*[@id="naast-elkaar"]/details//li[@data-kant]')


def test_regions_are_chosen_to_be_side_by_side(page: Pages) -> None:
    """Of more than two regions a reader chooses two; without script all of them are there."""
    tree = page("vergelijken/index.html")
    sides = _sides(tree)
    assert len({side.get("data-kant") for side in sides}) > 1
    assert all(side.get("data-kant") == side.get("data-regio") for side in sides)
    chosen = tree.xpath('//form[@data-filter-voor="naast-elkaar"]//input[@name="kant"]/@value')
    present = {side.get("data-kant") for side in sides}
    assert set(chosen) == (present if len(present) > 2 else set())
