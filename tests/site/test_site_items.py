"""What every page and every item shows."""

from pathlib import Path

from lxml.html import HtmlElement
from reading import Pages, one, words

from schemas.base import Onderdeel
from schemas.bronnen import Brondocument
from schemas.partijen import Partij
from schemas.regios import Regio
from schemas.registry import COLLECTIES
from schemas.rolverdelingen import Rolverdeling
from schemas.werkwijzen import Werkwijze
from scripts.berekening.datums import datum
from scripts.handboek import Entry, Handboek
from scripts.views.adressen import adres

WITHOUT_SOURCE = ("rolverdelingen",)
"""Their rows say where they come from."""


def test_start_page_has_a_way_in_for_each_reader(page: Pages, handboek: Handboek) -> None:
    """“Wie bent u, en waar?” has for each region a button to the home of each reader there."""
    readers = [partij.is_doelgroep for partij in handboek.alle(Partij) if partij.is_doelgroep]
    regions = [regio.id for regio in handboek.alle(Regio) if regio.inkooporganisatie]
    expected = [f"thuis/{regio}-{reader}.html" for regio in regions for reader in readers]
    links = _listed(page("index.html"), "thuizen")
    assert sorted(link.get("href") for link in links) == sorted(expected)
    for link in links:
        assert words(link) in words(page(link.get("href")).find(".//h1"))


def test_start_page_leads_to_what_people_do(page: Pages, handboek: Handboek) -> None:
    """“Wat wilt u doen?” leads to ways of working, by their own titles."""
    titles = {adres(handboek, item.id): item.titel for item in handboek.alle(Werkwijze)}
    shown = {link.get("href"): words(link) for link in _listed(page("index.html"), "vaak-gedaan")}
    assert shown
    assert shown.items() <= titles.items()


def _listed(start: HtmlElement, heading: str) -> list[HtmlElement]:
    return start.xpath(f'//h2[@id="{heading}"]/following-sibling::ul[1]//li/a')


def test_every_item_says_where_it_comes_from(page: Pages, handboek: Handboek) -> None:
    """Each item shows the document, place and line of its source, and its file and line."""
    missing = []
    for entry in handboek.items():
        if entry.collectie not in WITHOUT_SOURCE:
            block = _block(page, handboek, entry)
            expected = _source(handboek, entry, short=block.tag == "tr")
            missing += [(entry.onderdeel.id, x) for x in expected if x not in words(block)]
    assert missing == []


def _source(handboek: Handboek, entry: Entry, *, short: bool) -> list[str]:
    """Give what must be readable about the source of an item; a row of a table is shorter."""
    item = entry.onderdeel
    file = f"{entry.place.file}:{entry.place.line}"
    found = [file.rpartition("/")[2] if short else file]
    for bron in (item.bron, *item.ook_in) if item.bron else item.ook_in:
        named = handboek.item(bron.document)
        document = f"{named.titel} (historisch)" if named.status == "historisch" else named.titel
        line = f"regel {bron.regel}" if bron.regel else ""
        place = f"{document}, {bron.plaats}{', ' if line else ''}{line}"
        found += [document, line] if short else [place]
    return found


def _block(page: Pages, handboek: Handboek, entry: Entry) -> HtmlElement:
    """Give the part of a page that says where an item comes from."""
    address, _, anchor = adres(handboek, entry.onderdeel.id).partition("#")
    tree = page(address)
    return tree.get_element_by_id(anchor) if anchor else one(tree, "herkomst")


def test_place_of_an_item_leads_to_its_line(page: Pages, handboek: Handboek) -> None:
    """The link `bestand:regel` of an item leads to the line where its id stands."""
    for entry in handboek.items():
        if COLLECTIES[entry.collectie].eigen_paginas and entry.collectie != "rolverdelingen":
            place = f"{entry.place.file}:{entry.place.line}"
            source = one(page(adres(handboek, entry.onderdeel.id)), "herkomst")
            (link,) = (link for link in source.iter("a") if words(link) == place)
            address, _, anchor = link.get("href").removeprefix("../").partition("#")
            assert f"id: {entry.onderdeel.id}" in words(page(address).get_element_by_id(anchor))


def test_every_id_leads_somewhere(page: Pages, handboek: Handboek) -> None:
    """Each item and part has an address that exists, and no two have the same."""
    addresses = {ident: adres(handboek, ident) for ident in handboek.entries}
    assert len(set(addresses.values())) == len(addresses)
    for address in addresses.values():
        path, _, anchor = address.partition("#")
        assert not anchor or page(path).get_element_by_id(anchor) is not None


def test_every_page_says_its_title_and_that_of_the_handbook(
    site: Path, page: Pages, handboek: Handboek
) -> None:
    """The title of a page is its heading and the title of the edition."""
    name = handboek.uitgave.titel
    for path in sorted(site.rglob("*.html")):
        address = path.relative_to(site).as_posix()
        tree = page(address)
        (heading,) = tree.iter("h1")
        title = f"{words(heading)} - {name}"
        if address == "404.html":
            title = f"Pagina niet gevonden - {name}"
        if address == "index.html":
            title = name
        assert tree.findtext("head/title") == title, address


def test_sources_say_what_the_handbook_takes_over(page: Pages, handboek: Handboek) -> None:
    """The page of a source counts the items of each collection that name it as their source."""
    for bron in handboek.alle(Brondocument):
        own = [
            entry
            for entry in handboek.items()
            if _document(entry.onderdeel) == bron.id and entry.onderdeel.id != bron.id
        ]
        section = page(f"bronnen/{bron.id}.html").get_element_by_id("overgenomen").getparent()
        counts = [int(cell.text) for cell in section.xpath(".//tbody/tr/td[1]")]
        assert sum(counts) >= len(own) > 0


def _document(onderdeel: Onderdeel) -> str | None:
    return onderdeel.bron.document if onderdeel.bron else None


def test_role_tables_stand_on_the_page_of_their_process(page: Pages, handboek: Handboek) -> None:
    """Every role table stands on the page of its process, under its own id."""
    for rolverdeling in handboek.alle(Rolverdeling):
        tree = page(f"processen/{rolverdeling.proces}.html")
        assert tree.get_element_by_id(rolverdeling.id).tag == "table"


def test_every_item_says_how_to_cite_it(page: Pages, handboek: Handboek) -> None:
    """An item with a page bears a line with title, region, version, date and its own address."""
    for entry in handboek.items():
        if COLLECTIES[entry.collectie].eigen_paginas and entry.collectie not in WITHOUT_SOURCE:
            address = adres(handboek, entry.onderdeel.id)
            title = handboek.item(entry.onderdeel.id).titel
            region = handboek.item(entry.regio).titel
            uitgave = handboek.uitgave
            assert words(one(page(address), "herkomst__verwijs")) == (
                f"Verwijs zo: {title} ({region}), {uitgave.titel}, versie {uitgave.versie}, "
                f"{datum(uitgave.datum)}, {address}."
            )


def test_what_counts_no_more_is_listed(page: Pages, handboek: Handboek) -> None:
    """The page Historisch leads to each item that is historical or whose last day has passed."""
    links = page("historisch/index.html").xpath("//section[@aria-labelledby]//li/a/@href")
    ended = [
        item.id
        for item in (handboek.item(entry.onderdeel.id) for entry in handboek.items())
        if item.status == "historisch"
        or (item.geldig_tot and item.geldig_tot <= handboek.uitgave.datum)
    ]
    assert ended
    assert sorted(links) == sorted(f"../{adres(handboek, ident)}" for ident in ended)
