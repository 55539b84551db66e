"""Workbooks and csv files are good to fill in, print and hear, and nothing in them runs."""

import io
import re
import zipfile
from dataclasses import replace

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from workbooks import csv_rows, data_of, heads, open_workbook, rows

from scripts.exports.download import Download
from scripts.exports.tabellen_csv import csv_downloads, schrijf_csv
from scripts.exports.xlsx.downloads import xlsx_downloads
from scripts.exports.xlsx.namen import bladnamen, tabelnamen
from scripts.exports.xlsx.werkboek import OVER, schrijf_werkboek
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.views.rekenbladen.vormen import Kolom, Rekenboek, Rekentabel

LIST = "voorbeeld-checklist-gemeente"
DANGEROUS = [
    "=1+1",
    "+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1+1",
    "＝1+1",
    '=HYPERLINK("https://example.org";"klik")',
    "=cmd|' /C calc'!A0",
]
HARMLESS = [
    "a=b",
    "https://example.org",
    "mailto:a@example.org",
    "12",
    "€ 5",
    'zegt "ja"; nee',
    "x\ny",
]


@pytest.fixture(scope="module")
def boek() -> Rekenboek:
    """Give a workbook with texts that a program might run."""
    texts = (*DANGEROUS, *HARMLESS)
    tabel = Rekentabel("proef", "Proef", "Proef", (Kolom("Tekst", 20),), tuple((t,) for t in texts))
    return Rekenboek("proef", "Proef", "Proef", "proef", "Proef", (), "index.html", (tabel,))


def test_no_text_becomes_a_formula_number_or_link(boek: Rekenboek, handboek: Handboek) -> None:
    """Every text comes back as it was, as a text; a dangerous one also stays so when edited."""
    sheet = open_workbook(schrijf_werkboek(boek, handboek.uitgave))["Proef"]
    (table,) = sheet.tables.values()
    cells = [row[0] for row in sheet[table.ref][1:]]
    assert [cell.value.replace("_x000D_", "\r") for cell in cells] == [*DANGEROUS, *HARMLESS]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.hyperlink for cell in cells] == [None] * len(cells)
    assert [bool(cell.quotePrefix) for cell in cells] == [
        *(True for _ in DANGEROUS),
        *(False for _ in HARMLESS),
    ]


def test_csv_gives_a_dangerous_text_an_apostrophe(boek: Rekenboek) -> None:
    """No cell of a csv file begins as a formula, and without the apostrophe all are as before."""
    data = schrijf_csv(boek.tabellen[0])
    found = [row["Tekst"] for row in csv_rows(data)]
    assert found == [*(f"'{text}" for text in DANGEROUS), *HARMLESS]
    assert data.startswith(b"\xef\xbb\xbfTekst\r\n")
    assert b'"zegt ""ja""; nee"\r\n' in data


def test_only_what_is_meant_to_calculate_calculates(werkboeken: dict[str, Workbook]) -> None:
    """Formulas stand in the four calculated columns of a register and in the line that counts."""
    found = {
        (name, sheet.title, cell.value.partition("(")[0])
        for name, book in werkboeken.items()
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }
    lists = {(name, "Checklist", "=COUNTIF") for name in werkboeken if "checklist" in name}
    registers = {
        (f"{regio}-risicos", "Risico's", start)
        for regio in ("voorbeeld", "buur")
        for start in ("=IF", "=IFERROR")
    }
    assert found == lists | registers


def test_files_are_the_same_each_time_and_of_the_day_of_the_edition(
    handboek: Handboek, bestanden: dict[str, Download]
) -> None:
    """A second time gives the same bytes; the only date in a workbook is that of the edition."""
    renderer = Renderer(handboek)
    again = (*xlsx_downloads(handboek, renderer), *csv_downloads(handboek, renderer))
    assert list(again) == list(bestanden.values())
    later = replace(handboek, uitgave=handboek.uitgave.model_copy(update={"versie": "9.9.9"}))
    assert next(xlsx_downloads(later, renderer)) != next(iter(bestanden.values()))
    for name, download in bestanden.items():
        if name.endswith(".xlsx"):
            with zipfile.ZipFile(io.BytesIO(data_of(download))) as archive:
                assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
                core = archive.read("docProps/core.xml").decode()
            days = set(re.findall(r"\d{4}-\d\d-\d\dT", core))
            assert days == {f"{handboek.uitgave.datum.isoformat()}T"}


def test_a_workbook_holds_no_macro_and_no_link_to_outside(bestanden: dict[str, Download]) -> None:
    """Addresses are text, which is right wherever the file lies; nothing in it is a program."""
    for name, download in bestanden.items():
        if name.endswith(".xlsx"):
            with zipfile.ZipFile(io.BytesIO(data_of(download))) as archive:
                parts = {part: archive.read(part) for part in archive.namelist()}
            assert [part for part in parts if "vba" in part.lower()] == []
            assert [part for part, data in parts.items() if b'TargetMode="External"' in data] == []


def test_a_workbook_says_what_it_is(handboek: Handboek, werkboeken: dict[str, Workbook]) -> None:
    """Properties and a sheet of its own say title, language, region, version, date and place."""
    for book in werkboeken.values():
        assert book.properties.language == "nl-NL"
        about = {row["Onderwerp"]: row["Inhoud"] for row in rows(book[OVER])}
        assert about["Titel"] == book.properties.title
        assert about["Versie"] == handboek.uitgave.versie
        assert str(handboek.uitgave.datum.year) in str(about["Datum"])
        assert about["Regio"]
        assert about["Licentie"] == "EUPL-1.2"
        assert re.fullmatch(r"[a-z0-9-]+/[a-z0-9-]+\.html", str(about["Plaats in het handboek"]))


def test_every_table_can_be_heard_and_printed(
    handboek: Handboek, werkboeken: dict[str, Workbook]
) -> None:
    """Each sheet is one real table with heads, frozen, repeated and filtered; A4, one page wide.

    At a width of 225 characters a letter of 11 points is printed as one of 7.
    """
    for book in werkboeken.values():
        for sheet in book:
            (table,) = sheet.tables.values()
            top = sheet[table.ref][0][0].row
            assert table.autoFilter.ref == table.ref
            assert sheet.freeze_panes == f"A{top + 1}"
            assert sheet.print_title_rows == f"${top}:${top}"
            assert sheet.page_setup.paperSize == 9
            assert sheet.page_setup.orientation == "landscape"
            assert sheet.sheet_properties.pageSetUpPr.fitToPage
            assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
            assert sheet.oddFooter.right.text == "Pagina &P van &N"
            assert f"versie {handboek.uitgave.versie}" in sheet.oddHeader.right.text
            assert _printed_width(sheet) <= 225


def _printed_width(sheet: Worksheet) -> float:
    (table,) = sheet.tables.values()
    last = sheet[str(sheet.print_area).rpartition("!")[2].replace("$", "")][0][-1].column
    return sum(
        sheet.column_dimensions[cell.column_letter].width
        for cell in sheet[table.ref][0]
        if cell.column <= last
    )


def test_a_checklist_is_open_only_where_it_is_filled_in(werkboeken: dict[str, Workbook]) -> None:
    """Four columns are open, ids are hidden and locked; lists and dates are checked on entry."""
    sheet = werkboeken[LIST]["Checklist"]
    (table,) = sheet.tables.values()
    titles = heads(sheet)
    open_columns = {
        title
        for row in sheet[table.ref][1:]
        for title, cell in zip(titles, row, strict=True)
        if not cell.protection.locked
    }
    assert sheet.protection.sheet
    assert open_columns == {"Status", "Opmerking", "Eigenaar", "Datum"}
    letters = {cell.value: cell.column_letter for cell in sheet[table.ref][0]}
    hidden = {title for title in titles if sheet.column_dimensions[letters[title]].hidden}
    assert hidden == {"Id", "Vingerafdruk"}
    rules = {rule.type: rule for rule in sheet.data_validations.dataValidation}
    assert rules["list"].formula1 == '"Open,Gedaan,Niet van toepassing"'
    assert str(rules["list"].sqref).startswith(letters["Status"])
    assert str(rules["date"].sqref).startswith(letters["Datum"])
    coloured = {rule.formula[0] for rules in sheet.conditional_formatting for rule in rules.rules}
    assert coloured == {'"Gedaan"', '"Niet van toepassing"'}


def test_names_of_sheets_are_valid_and_differ() -> None:
    """Forbidden characters go, long names are cut at 31 characters, and equal ones get a number."""
    long = "Bestelling via Gecertificeerde Instelling (GI)"
    names = bladnamen((long, long, "a/b: [c]?", "'Ja'", "ja"))
    assert names == (
        "Bestelling via Gecertificeerde…",
        "Bestelling via Gecertificeer… 2",
        "a b   c",
        "Ja",
        "ja 2",
    )
    assert max(map(len, names)) == 31


def test_names_of_tables_are_no_cells_and_differ() -> None:
    """A name that is a cell gets a line in front; what becomes equal gets a number."""
    assert tabelnamen(("Risico's", "JW301", "R", "2024", "a b", "A-B")) == (
        "Risicos",
        "_JW301",
        "_R",
        "_2024",
        "a_b",
        "A_B_2",
    )


def test_columns_of_one_name_stay_apart(boek: Rekenboek, handboek: Handboek) -> None:
    """A table with two equal heads keeps both columns."""
    twice = Rekentabel("x", "X", "X", (Kolom("Jaar", 9), Kolom("jaar", 9)), ((1, 2),))
    made = schrijf_werkboek(replace(boek, tabellen=(twice,)), handboek.uitgave)
    assert rows(open_workbook(made)["X"]) == [{"Jaar": 1, "jaar 2": 2}]
