"""What a part is - from the source, decided, ours, past - stands wherever the part is shown."""

from pathlib import Path
from typing import get_args

import pytest
from plain_yaml import REGIO

from schemas.base import Status
from scripts.exports.data import collecties
from scripts.exports.registry import all_downloads
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.load import load
from scripts.pages import pages
from scripts.pages.weergaven import Weergever
from scripts.views.checklist import checklists
from scripts.views.rekenbladen.checklist import checklistboeken
from scripts.views.rekenbladen.rollen import rollenboeken
from scripts.views.status import STATUSSEN

PROJECT = Path(__file__).parents[2]
SOURCE = "bron: {document: proefbron, plaats: Blad 1}"
STATES = {
    "bron": SOURCE,
    "voorstel": "status: voorstel",
    "historisch": f"status: historisch, {SOURCE}",
    "landelijk": f"status: landelijk, {SOURCE}",
    "vastgesteld": "status: vastgesteld, besluit: {wie: Het bestuur, datum: 2026-03-01}",
}


def _parts(start: str, fields: str, indent: int) -> str:
    return "\n".join(
        f"{' ' * indent}- {{id: {start}-{status}, {fields}, {words}}}"
        for status, words in STATES.items()
    )


CONTENT = f"""\
regios:
  - {{id: hier, titel: Hier, status: voorstel, inkooporganisatie: Proef}}
bronnen:
  - {{id: proefbron, titel: Proefbron, status: voorstel, soort: document, eigenaar: Proef}}
fasen:
  - {{id: begin, titel: Begin, status: voorstel, soort: operationeel, volgnummer: 1}}
partijen:
  - {{id: gemeente, titel: Gemeente, status: voorstel, is_doelgroep: gemeente}}
processen:
  - {{id: proces, titel: Proces, status: voorstel, volgnummer: 1, fase: [begin],
     beschrijving: Dit gebeurt er.}}
rolverdelingen:
  - id: tabel
    titel: Tabel
    status: voorstel
    proces: proces
    taken:
{_parts("rij", "onderwerp: Onderwerp, gemeente: Bestellen", 6)}
checklists:
  - id: lijst
    titel: Lijst
    {SOURCE}
    delen:
      - id: deel
        titel: Deel
        doelgroep: [gemeente]
        {SOURCE}
        punten:
{_parts("punt", "tekst: Is het klaar?", 10)}
formulieren:
  - id: formulier
    titel: Formulier
    versie: 1
    invuller: De gemeente.
    ontvanger: De gemeente.
    {SOURCE}
    delen:
      - id: formulierdeel
        titel: Deel
        {SOURCE}
        velden:
{_parts("veld", "vraag: Wat is het, soort: tekst", 10)}
risicos:
  - {{id: voorbij, titel: Voorbij, nummer: 2, omschrijving: Dit kon misgaan., status: historisch,
     {SOURCE}}}
  - id: risico
    titel: Risico
    nummer: 1
    omschrijving: Dit kan misgaan.
    {SOURCE}
    maatregelen:
{_parts("maatregel", "tekst: Doe iets.", 6)}
"""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Handboek:
    """Give a handbook with a row, a point, a question and a measure of every status."""
    folder = tmp_path_factory.mktemp("status") / "content"
    (folder / "hier").mkdir(parents=True)
    (folder / "uitgave.yml").write_bytes((REGIO / "uitgave.yml").read_bytes())
    (folder / "hier" / "alles.yml").write_text(CONTENT, "utf-8")
    loading = load(folder)
    assert loading.handboek, loading.problems
    return loading.handboek


def test_every_status_has_words() -> None:
    """A status that may be written can be shown."""
    assert set(STATUSSEN) == set(get_args(Status)) == set(STATES)


def test_everything_can_be_made(small: Handboek) -> None:
    """A part without a source breaks no page and no download."""
    renderer = Renderer(small)
    assert tuple(pages(small, renderer))
    assert tuple(all_downloads(small, renderer, met_boeken=True))


@pytest.mark.parametrize(
    "address",
    [
        "processen/proces.html",
        "checklists/lijst.html",
        "checklists/hier-checklist-gemeente.html",
        "formulieren/formulier.html",
        "fasen/begin.html",
        "partijen/gemeente.html",
        "risicos/risico.html",
    ],
)
def test_pages_show_the_status_of_parts(small: Handboek, address: str) -> None:
    """A role table, checklist, form, phase and risk say of each part what it is, if not a source's.

    What has no source says that instead, in a table with sources.
    """
    (page,) = (page for page in pages(small, Renderer(small)) if page.adres == address)
    for status in ("historisch", "landelijk"):
        assert f'merk--{status}">{status}</' in page.html, status
    for words in ("voorstel", "vastgesteld"):
        assert f">{words}</" in page.html or f"{words.capitalize()}" in page.html, words


def test_a_register_shows_the_status_of_its_risks(small: Handboek) -> None:
    """A risk that counts no more says so in the row of the register."""
    html = Weergever(small, Renderer(small)).html("../", "risicoregisters")
    assert html.count('merk--historisch">historisch</') == 1


def test_workbooks_show_the_status_of_parts(small: Handboek) -> None:
    """The workbook of role tables and those of checklists say of each row what it is."""
    (roles,) = rollenboeken(small)
    columns = [kolom.titel for kolom in roles.tabellen[0].kolommen]
    cells = [str(row[columns.index("Bron")]) for row in roles.tabellen[0].rijen]
    assert cells == [
        "Proefbron, Blad 1",
        "Voorstel, niet uit een bron",
        "historisch\nProefbron, Blad 1",
        "landelijk\nProefbron, Blad 1",
        "Vastgesteld door Het bestuur, 1 maart 2026",
    ]
    books = {book.id: book.tabellen[0] for book in checklistboeken(small)}
    calculated = books["hier-checklist-gemeente"]
    columns = [kolom.titel for kolom in calculated.kolommen]
    assert [row[columns.index("Geldt als")] for row in calculated.rijen] == [
        "",
        *("voorstel", "historisch", "landelijk", "vastgesteld"),
    ]


def test_the_data_of_a_checklist_say_the_status_of_its_tasks(small: Handboek) -> None:
    """A point of a calculated checklist has the status, source and decision of its task."""
    data = collecties(small)
    (tasks,) = (table["taken"] for table in data["rolverdelingen"])
    (calculated,) = (c for c in data["checklists"] if c["id"] == "hier-checklist-gemeente")
    points = calculated["delen"][0]["punten"]
    for name in ("status", "bron", "besluit"):
        assert [point[name] for point in points] == [task[name] for task in tasks]


def test_a_status_changes_no_tick(small: Handboek) -> None:
    """The text by which a tick is known does not hold the status."""
    points = {
        punt.vingerafdruk for lijst in checklists(small) for d in lijst.delen for punt in d.punten
    }
    assert len(points) == 2
