"""What pages of phases, routes, parties and regions gather."""

import gzip
from pathlib import Path

import pytest
from lxml.html import HtmlElement
from reading import CELLS, Pages, body_rows, words

from schemas.acties import Actie
from schemas.bronnen import Brondocument
from schemas.fasen import Fase
from schemas.hervormingsacties import Hervormingsactie
from schemas.partijen import Partij
from schemas.processen import Proces
from schemas.regios import Regio
from schemas.risicos import Maatregel, Risico
from schemas.rolverdelingen import Rolverdeling
from schemas.routes import Route
from schemas.tegenstrijdigheden import Tegenstrijdigheid
from schemas.tekst import plain
from scripts.handboek import Handboek
from scripts.views.adressen import adres

REGION = "voorbeeld"
LARGEST = 25_000
"""The most bytes that a page may take on the way to a reader."""


def _section(tree: HtmlElement, ident: str) -> HtmlElement:
    (section,) = tree.xpath(f'//section[@aria-labelledby="{ident}"]')
    return section


@pytest.mark.parametrize("party", CELLS)
def test_phase_page_holds_the_tasks_of_a_party(page: Pages, handboek: Handboek, party: str) -> None:
    """Under a party stand its tasks in the processes of that phase, each once, and no other."""
    for fase in handboek.alle(Fase):
        processes = {proces.id for proces in handboek.alle(Proces) if fase.id in proces.fase}
        expected = [
            taak.id
            for table in handboek.alle(Rolverdeling)
            if table.proces in processes
            for taak in table.taken
            if any(getattr(taak, cell) for cell in CELLS[party])
        ]
        links = page(f"fasen/{fase.id}.html").xpath(
            f'//section[@aria-labelledby="taken-{party}"]//tbody//th/a'
        )
        assert sorted(_anchor(link) for link in links) == sorted(expected)


def _anchor(link: HtmlElement) -> str:
    return str(link.get("href").partition("#")[2])


def test_phase_page_holds_its_risks_and_actions(page: Pages, handboek: Handboek) -> None:
    """A phase shows every risk and every action that names it, and no other."""
    for fase in handboek.alle(Fase):
        tree = page(f"fasen/{fase.id}.html")
        risks = tree.xpath('//section[@aria-labelledby="risicos"]//tbody/tr/th/a')
        actions = tree.xpath('//section[@aria-labelledby="acties"]//li/a[not(@class)]')
        named = [*handboek.alle(Actie), *handboek.alle(Hervormingsactie)]
        assert sorted(link.get("href").split("/")[-1] for link in risks) == sorted(
            f"{risico.id}.html" for risico in handboek.alle(Risico) if fase.id in risico.fase
        )
        assert sorted(map(_anchor, actions)) == sorted(a.id for a in named if fase.id in a.fase)


def test_route_counts_the_messages_of_its_figure(page: Pages, handboek: Handboek) -> None:
    """A route says of each party how many messages of its figure it sends or gets."""
    for route in handboek.alle(Route):
        tree = page(f"routes/{route.id}.html")
        (table,) = tree.xpath('//table[caption[@id="tellingen"]]')
        counts = {words(row.find("th")): words(row.findall("td")[1]) for row in body_rows(table)}
        arrows = {words(arrow.find("a")): arrow for arrow in tree.find_class("banen__pijl")}
        ends = [(arrow.get("data-van"), arrow.get("data-naar")) for arrow in arrows.values()]
        shown = {
            party.titel: sum(party.id in both for both in ends)
            for party in handboek.alle(Partij)
            if party.is_doelgroep
        }
        assert ends
        assert counts == {name: str(count or "geen") for name, count in shown.items()}


@pytest.mark.parametrize("party", CELLS)
def test_risk_of_a_party_says_whose_it_is_and_what_to_do(
    page: Pages, handboek: Handboek, party: str
) -> None:
    """Each risk of a party stands under its region, with owner, measures and who does them."""
    own = {r.id: r for r in handboek.alle(Risico) if party in r.doelgroep}
    tables = _section(page(f"partijen/{party}.html"), "risicos").xpath(".//table")
    rows = [(words(table.find("caption")), row) for table in tables for row in body_rows(table)]
    assert len(rows) == len(own) > 0
    for caption, row in rows:
        risico = own[row.find("th/a").get("href").split("/")[-1].removesuffix(".html")]
        assert caption.startswith(handboek.item(handboek.regio(risico)).titel)
        owner, measures = row.findall("td")
        known = risico.voortgang.eigenaar if risico.voortgang else None
        assert words(owner).startswith(known or ("–niet in de bron", "invloed: "))
        shown = [words(line) for line in measures.iter("li")]
        assert shown == [
            f"{' '.join(plain(m.tekst).split())}{_mark(m)}"
            f"{f' Uitvoerder: {m.uitvoerder}' if m.uitvoerder else ''}"
            for m in risico.maatregelen
        ]


def _mark(maatregel: Maatregel) -> str:
    return f" {maatregel.status}" if maatregel.status != "bron" else ""


def test_region_page_counts_what_it_has(page: Pages, handboek: Handboek) -> None:
    """A region names each collection of the menu that it has anything of, with its number."""
    plekken = (plek for plek in handboek.indeling.plekken() if plek.groep)
    in_menu = {naam for plek in plekken for naam in plek.pagina.collecties}
    for regio in handboek.alle(Regio):
        tree = page(f"regios/{regio.id}.html")
        lines = tree.xpath('//section[starts-with(@aria-labelledby, "onderwerp-")]//li')
        counts = {
            line.find("a").get("href").split("/")[1]: int(words(line).split(": ")[1].split(",")[0])
            for line in lines
        }
        own = [entry.collectie for entry in handboek.items() if entry.regio == regio.id]
        apart = {"bronnen", "regios", "tegenstrijdigheden"}
        assert counts == {naam: own.count(naam) for naam in own if naam in in_menu - apart}


def test_region_page_names_its_documents_and_contradictions(
    page: Pages, handboek: Handboek
) -> None:
    """A region names the documents that it rests on, its contradictions, and where it is open."""
    tree = page(f"regios/{REGION}.html")
    documents = _section(tree, "documenten").xpath(".//a/@href")
    own = [bron.id for bron in handboek.alle(Brondocument) if handboek.regio(bron) == REGION]
    assert {f"../bronnen/{ident}.html" for ident in own} <= set(documents)
    links = _section(tree, "tegenstrijdigheden").iter("a")
    said = [t for t in handboek.alle(Tegenstrijdigheid) if handboek.regio(t) == REGION]
    assert [link.get("href") for link in links] == [f"../{adres(handboek, t.id)}" for t in said]
    assert _section(tree, "witte-vlekken").xpath(".//li")


@pytest.mark.parametrize("section", ["fasen", "routes", "partijen", "regios"])
def test_pages_that_gather_are_small(site: Path, section: str) -> None:
    """However much a page gathers, a phone on a slow line can have it."""
    for path in (site / section).glob("*.html"):
        assert len(gzip.compress(path.read_bytes())) <= LARGEST, path.name
