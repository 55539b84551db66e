"""Workbooks and csv files as another program reads them."""

import csv
import io
import warnings

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from scripts.exports.download import Download

Rij = dict[str, object]
"""A row of a table by the heads of its columns; an empty cell is None."""


def data_of(download: Download) -> bytes:
    """Give the bytes of a file that is made at once."""
    assert isinstance(download.inhoud, bytes)
    return download.inhoud


def open_workbook(data: bytes, *, values: bool = False) -> Workbook:
    """Open a workbook: with its formulas, or with the values that they had when it was saved."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return load_workbook(io.BytesIO(data), data_only=values)


def heads(sheet: Worksheet) -> list[str]:
    """Give the heads of the one table of a sheet."""
    (table,) = sheet.tables.values()
    return [str(cell.value) for cell in sheet[table.ref][0]]


def rows(sheet: Worksheet) -> list[Rij]:
    """Read the one table of a sheet."""
    (table,) = sheet.tables.values()
    _, *found = sheet[table.ref]
    return [dict(zip(heads(sheet), (cell.value for cell in row), strict=True)) for row in found]


def csv_rows(data: bytes) -> list[dict[str, str]]:
    """Read a csv file as a Dutch spreadsheet program does."""
    text = io.StringIO(data.decode("utf-8-sig"), newline="")
    return list(csv.DictReader(text, delimiter=";"))
