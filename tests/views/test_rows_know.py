"""What a row shows it knows: id and region stand beside the words, and are not read from them."""

import re
from pathlib import Path

import pytest
from making import all_pages
from plain_yaml import REGIO

from scripts.handboek import Handboek
from scripts.load import load
from scripts.views.checklist import checklists
from scripts.views.item import item_view
from scripts.views.taken import taken_van
from scripts.views.witte_vlekken import witte_vlekken

PROJECT = Path(__file__).parents[2]
PARTS = ("scripts/views", "scripts/html", "scripts/pages", "scripts/exports")
SOURCES = (
    *(path for part in PARTS for path in sorted((PROJECT / part).rglob("*.py"))),
    *sorted((PROJECT / "overrides" / "views").rglob("*.html")),
)
READ_BACK = re.compile(
    r"""(?<!self\.pagina)\.(?:adres|titel)\ (?:==|!=)  # compared by address or by words
      | (?<!self)\.(?:adres|titel)\.(?:r?partition|split|remove\w+)\(
      | rpartition\("/"\)\[2\]\.removesuffix\("\.html"\)
      | \.(?:adres|titel)\|replace
      | DOELGROEPEN\[\w+\]\ in
      | \.startswith\("[a-z-]+/"\)""",
    re.VERBOSE,
)
REGION = """\
regios:
  - {id: hier, titel: Elders, status: voorstel, inkooporganisatie: Proef}
"""
CONTENT = """\
bronnen:
  - {id: proefbron, titel: Proefbron, status: voorstel, soort: document, eigenaar: Proef}
fasen:
  - {id: begin, titel: Zelfde titel, status: voorstel, volgnummer: 1, soort: operationeel}
processen:
  - {id: een, titel: Zelfde titel, status: voorstel, volgnummer: 1, fase: [begin],
     beschrijving: Dit gebeurt er.}
rolverdelingen:
  - id: tabel
    titel: Zelfde titel
    status: voorstel
    proces: een
    taken:
      - {id: rij, status: voorstel, onderwerp: Zelfde titel, gemeente: Bestellen}
"""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Handboek:
    """Give a handbook in which everything has the same title."""
    folder = tmp_path_factory.mktemp("rijen") / "content"
    (folder / "hier").mkdir(parents=True)
    (folder / "uitgave.yml").write_bytes((REGIO / "uitgave.yml").read_bytes())
    (folder / "hier" / "regio.yml").write_text(REGION, "utf-8")
    (folder / "hier" / "rest.yml").write_text(CONTENT, "utf-8")
    loading = load(folder)
    assert loading.handboek, loading.problems
    return loading.handboek


def test_nothing_is_read_back() -> None:
    """No view, page, template or export takes an address apart or compares words that are shown."""
    found = {path.name: READ_BACK.findall(path.read_text("utf-8")) for path in SOURCES}
    assert {name: parts for name, parts in found.items() if parts} == {}


def test_links_know_where_they_lead(small: Handboek) -> None:
    """The item that a view is about, its task, process and region are known by id."""
    assert item_view(small, small.item("een")).herkomst.onderdeel.id == "een"
    (fasedeel,) = taken_van(small, "gemeente", "hier")
    (procesdeel,) = fasedeel.processen
    assert (fasedeel.fase.id, procesdeel.proces.id) == ("begin", "een")
    spots = [spot for group in witte_vlekken(small).groepen for spot in group.vlekken]
    assert {(spot.link.id, spot.regio) for spot in spots} >= {("rij", "hier")}


def test_a_checklist_knows_its_readers_once(small: Handboek) -> None:
    """The readers of a calculated checklist stand in one list, each with id, words and address."""
    first = checklists(small)[0]
    assert [(r.id, r.titel, r.adres) for r in first.voor] == [
        ("gemeente", "Gemeente", "partijen/gemeente.html")
    ]
    assert (first.regio.id, first.delen[0].keuzes["fase"][0].waarde) == ("hier", "begin")


def test_a_page_knows_what_it_shows(small: Handboek) -> None:
    """The page of an item, or of a calculated checklist, has its id; other pages have none."""
    made = {page.adres: page.item for page in all_pages(small)}
    assert made["processen/een.html"] == "een"
    assert made["checklists/hier-checklist-gemeente.html"] == "hier-checklist-gemeente"
    assert made["processen/raci.html"] == ""


def test_a_party_without_tasks_has_no_checklist(small: Handboek) -> None:
    """Only who has a task somewhere gets a calculated checklist for it."""
    assert [checklist.id for checklist in checklists(small)] == ["hier-checklist-gemeente"]
