"""Every format in which the handbook can be taken away."""

from collections.abc import Iterator

from scripts.exports.begrippen_skos import begrippen_downloads
from scripts.exports.boek import boeken
from scripts.exports.data import data_downloads
from scripts.exports.download import Download, Exporter
from scripts.exports.invulbaar import invulbare_checklists, invulbare_formulieren
from scripts.exports.kalender import agenda_downloads
from scripts.exports.tabellen_csv import csv_downloads
from scripts.exports.xlsx.downloads import xlsx_downloads
from scripts.handboek import Handboek
from scripts.html import Renderer


def pdf_downloads(handboek: Handboek, renderer: Renderer) -> Iterator[Download]:
    """Make everything to fill in as a PDF: forms and checklists."""
    yield from invulbare_formulieren(handboek, renderer)
    yield from invulbare_checklists(handboek, renderer)


BOEKEN = "boek"
"""The format that takes minutes to make, where the others take seconds."""

EXPORTERS: dict[str, Exporter] = {
    "json": data_downloads,
    BOEKEN: boeken,
    "pdf": pdf_downloads,
    "xlsx": xlsx_downloads,
    "csv": csv_downloads,
    "ics": agenda_downloads,
    "skos": begrippen_downloads,
}
"""The maker of each format, by the name that the command line knows it by."""


def all_downloads(
    handboek: Handboek, renderer: Renderer, *, met_boeken: bool = True
) -> Iterator[Download]:
    """Make the files of every format, in the order of `EXPORTERS`; books only if asked for."""
    for name, exporter in EXPORTERS.items():
        if met_boeken or name != BOEKEN:
            yield from exporter(handboek, renderer)
