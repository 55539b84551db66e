"""What the tests of files to take away share: the content as it stands, and the files."""

import pytest
from openpyxl import Workbook
from plain_yaml import Inhoud, read_content
from workbooks import data_of, open_workbook

from scripts.exports.download import Download
from scripts.exports.tabellen_csv import csv_downloads
from scripts.exports.xlsx.downloads import xlsx_downloads
from scripts.handboek import Handboek
from scripts.html import Renderer


@pytest.fixture(scope="session")
def inhoud() -> Inhoud:
    """Give the items of each collection of each region, as they stand in the files."""
    return read_content()


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
