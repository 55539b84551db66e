"""LibreOffice, which did not make the workbooks, calculates what they say."""

import subprocess
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from workbooks import data_of, open_workbook, rows

from scripts.exports.download import Download

pytestmark = pytest.mark.alles

CALCULATED = ("Risicogetal", "Risicoklasse", "Score", "Maatregelklasse")


def _recalculated(book: Workbook, folder: Path) -> Workbook:
    """Save a workbook, which drops what its formulas gave, and let LibreOffice open and save it."""
    source, out = folder / "in.xlsx", folder / "uit"
    book.save(source)
    profile = f"-env:UserInstallation={(folder / 'profiel').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", "xlsx", "--outdir", str(out)]
    subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=180)
    return open_workbook((out / "in.xlsx").read_bytes(), values=True)


def _set(sheet: Worksheet, number: int, values: dict[str, int]) -> None:
    """Fill in values of the row with a number."""
    (table,) = sheet.tables.values()
    head, *body = sheet[table.ref]
    row = next(row for row in body if row[0].value == number)
    for title, cell in zip((cell.value for cell in head), row, strict=True):
        if title in values:
            cell.value = values[title]


def _weights(book: Workbook) -> dict[object, tuple[object, ...]]:
    return {
        row["Nummer"]: tuple(row[title] or None for title in CALCULATED)
        for row in rows(book["Risico's"])
    }


def test_a_register_calculates_to_what_it_says(
    bestanden: dict[str, Download], tmp_path: Path
) -> None:
    """Calculated afresh, every number and class is the one that the file was made with."""
    data = data_of(bestanden["voorbeeld-risicos.xlsx"])
    expected = _weights(open_workbook(data, values=True))
    assert _weights(_recalculated(open_workbook(data), tmp_path)) == expected


def test_a_register_weighs_again_when_values_change(
    bestanden: dict[str, Download], tmp_path: Path
) -> None:
    """A higher value, a first value and another bound of a class change score and class."""
    data = data_of(bestanden["voorbeeld-risicos.xlsx"])
    before = _weights(open_workbook(data, values=True))
    book = open_workbook(data)
    unweighed = next(number for number, weight in before.items() if weight[0] is None)
    assert isinstance(unweighed, int)
    _set(book["Risico's"], 1, {"Kans": 2, "Impact": 2, "Invloed": 1})
    _set(book["Risico's"], unweighed, {"Kans": 1, "Impact": 2, "Invloed": 1})
    _set(book["Risicoklassen"], 1, {"Tot en met": 1})
    after = _weights(_recalculated(book, tmp_path))
    assert after[1] == (4, "hoog risico", 4, "volgen")
    assert after[unweighed] == (2, None, 2, "volgen")
    changed = {number for number in after if after[number] != before[number]}
    low = {number for number, weight in before.items() if weight[1] == "klein"}
    assert changed == {1, unweighed} | low


def test_the_line_that_counts_counts(bestanden: dict[str, Download], tmp_path: Path) -> None:
    """Two done and one that does not apply are counted above the list."""
    book = open_workbook(data_of(bestanden["voorbeeld-checklist-gemeente.xlsx"]))
    sheet = book["Checklist"]
    (table,) = sheet.tables.values()
    head, *body = sheet[table.ref]
    column = [cell.value for cell in head].index("Status")
    for row, word in zip(body, ("Gedaan", "Gedaan", "Niet van toepassing"), strict=False):
        row[column].value = word
    found = _recalculated(book, tmp_path)["Checklist"]
    lines = [row[0].value for row in found.iter_rows(max_row=head[0].row - 1)]
    assert f"2 van {len(body)} gedaan, 1 niet van toepassing" in lines
