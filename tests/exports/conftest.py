"""What the tests of files to take away share: the content as it stands, and the files."""

from pathlib import Path

import pytest
from gedrukt import Gedrukt
from making import made_once
from openpyxl import Workbook
from plain_yaml import REGIO, Inhoud, read_content
from workbooks import data_of, open_workbook

from scripts.exports.boek import Keuze, gekozen_boek
from scripts.exports.download import Download, Drukwerk
from scripts.exports.pdf.weasyprint_engine import WeasyPrintEngine
from scripts.exports.tabellen_csv import csv_downloads
from scripts.exports.xlsx.downloads import xlsx_downloads
from scripts.handboek import Handboek
from scripts.html import Renderer


@pytest.fixture(scope="session")
def inhoud() -> Inhoud:
    """Give the items of each collection of each made-up region, as they stand in the files."""
    return read_content(REGIO)


@pytest.fixture(scope="session")
def bestanden(handboek: Handboek) -> dict[str, Download]:
    """Give the workbooks and csv files by the end of their address."""
    renderer = Renderer(handboek)
    made = (*xlsx_downloads(handboek, renderer), *csv_downloads(handboek, renderer))
    return {download.adres.rpartition("/")[2]: download for download in made}


@pytest.fixture(scope="session")
def werkboeken(bestanden: dict[str, Download]) -> dict[str, Workbook]:
    """Give every workbook by its id, with its formulas."""
    return {
        name.removesuffix(".xlsx"): open_workbook(data_of(download))
        for name, download in bestanden.items()
        if name.endswith(".xlsx")
    }


KEUZE = Keuze(
    regios=("voorbeeld",),
    verzamelingen=(
        "ambities",
        "begrippen",
        "codes",
        "organen",
        "plannen",
        "processen",
        "producten",
        "risicos",
    ),
)
"""A small edition with what is hard to print: figures, values, tables on their side, an index."""


@pytest.fixture(scope="session")
def gedrukt_boek(
    handboek: Handboek, tmp_path_factory: pytest.TempPathFactory, worker_id: str
) -> Gedrukt:
    """Give a small book, printed once for all workers."""
    inhoud = gekozen_boek(handboek, Renderer(handboek), KEUZE, "boek.pdf").inhoud
    assert isinstance(inhoud, Drukwerk)

    def print_book(file: Path) -> None:
        file.write_bytes(WeasyPrintEngine().print(inhoud.html))

    return Gedrukt(inhoud.html, made_once("boek.pdf", print_book, tmp_path_factory, worker_id))
