"""`handboek lees` reads a filled workbook back as the site opens it, and says what is wrong."""

import io
import json
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from workbooks import data_of, open_workbook

from scripts.exports.download import Download
from scripts.exports.lees.error import ReadError
from scripts.exports.lees.lees import lees
from scripts.exports.lees.pakket import MOST_BYTES
from scripts.exports.xlsx.werkboek import OVER
from scripts.handboek import Handboek
from scripts.views.checklist import checklists

LIST = "vb-checklist"
Change = Callable[[Workbook], None]


def cell(book: Workbook, number: int, head: str) -> Cell:
    """Give the cell of a point, by its number, in the column with a head; 0 is the head itself."""
    sheet = book["Checklist"]
    (table,) = sheet.tables.values()
    rows = sheet[table.ref]
    column = [cell.value for cell in rows[0]].index(head)
    found = rows[number][column]
    assert isinstance(found, Cell)
    return found


def fill(book: Workbook, number: int, **values: object) -> None:
    """Fill in a point."""
    for head, value in values.items():
        cell(book, number, head).value = value  # type: ignore[assignment]


@pytest.fixture
def book(bestanden: dict[str, Download]) -> Workbook:
    """Give the checklist of the source to fill in."""
    return open_workbook(data_of(bestanden[f"{LIST}.xlsx"]))


@pytest.fixture
def read(handboek: Handboek, tmp_path: Path) -> Callable[[Workbook | bytes], dict[str, object]]:
    """Give a function that saves a workbook and reads it back."""

    def run(book: Workbook | bytes) -> dict[str, object]:
        path = tmp_path / "ingevuld.xlsx"
        if isinstance(book, bytes):
            path.write_bytes(book)
        else:
            book.save(path)
        found: dict[str, object] = json.loads(lees(handboek, path))
        return found

    return run


Read = Callable[[Workbook | bytes], dict[str, object]]


def test_what_is_filled_in_comes_back(
    handboek: Handboek, bestanden: dict[str, Download], book: Workbook, read: Read
) -> None:
    """States, remarks, owners and dates come back with the text that they are about."""
    fill(book, 1, Status="Gedaan", Opmerking="Regel 2\nen 3", Eigenaar="Inkoop")
    fill(book, 1, Datum=datetime(2026, 9, 1))
    fill(book, 2, Status="niet van toepassing", Datum="1-10-2026")
    fill(book, 3, Opmerking=2026)
    fill(book, 4, Status=None)
    before = datetime.now(UTC).replace(microsecond=0)
    found = read(book)
    points = found.pop("punten")
    assert found == {
        "soort": "handboek-jeugdhulp-checklist",
        "vorm": 1,
        "handboek": handboek.uitgave.versie,
        "checklist": LIST,
    }
    assert isinstance(points, list)
    first, second, third = points
    assert first.pop("gewijzigd") >= f"{before:%Y-%m-%dT%H:%M:%S}.000Z"
    assert first == {
        "id": "vb-checklist-punt",
        "vingerafdruk": "37fbbcc974a1",
        "tekst": "Kunt u de kosten per cliënt zien?",
        "stand": "gedaan",
        "opmerking": "Regel 2\nen 3",
        "eigenaar": "Inkoop",
        "datum": "01-09-2026",
    }
    assert (second["stand"], second["datum"]) == ("nvt", "01-10-2026")
    assert (third["stand"], third["opmerking"]) == ("open", "2026")
    empty = data_of(bestanden[f"{LIST}.xlsx"])
    assert read(empty) == found | {"punten": []}


def test_every_checklist_can_be_read_back(
    handboek: Handboek, bestanden: dict[str, Download], read: Read
) -> None:
    """An empty workbook of every checklist is one that can be read."""
    idents = [lijst.id for lijst in checklists(handboek)]
    assert idents
    for ident in idents:
        assert read(data_of(bestanden[f"{ident}.xlsx"]))["checklist"] == ident


def test_a_point_of_an_older_version_keeps_its_text(book: Workbook, read: Read) -> None:
    """A point that is gone, or had another text, comes back as it was: the site shows which."""
    old = {
        "Id": "vb-checklist-punt-oud",
        "Vingerafdruk": "0123456789ab",
        "Punt": "Oude vraag?",
    }
    fill(book, 1, Status="Gedaan", **old)
    fill(book, 2, Status="Gedaan", Vingerafdruk="ba9876543210", Punt="Eerder stond er dit.")
    points = read(book)["punten"]
    assert isinstance(points, list)
    found = [(point["id"], point["vingerafdruk"], point["tekst"]) for point in points]
    assert found == [
        ("vb-checklist-punt-oud", "0123456789ab", "Oude vraag?"),
        ("vb-checklist-punt-berichten", "ba9876543210", "Eerder stond er dit."),
    ]


def test_rows_in_another_order_and_a_line_more_do_no_harm(book: Workbook, read: Read) -> None:
    """A list that was sorted, or got a line above it, gives the same."""
    fill(book, 2, Status="Gedaan")
    sheet = book["Checklist"]
    sheet.tables.clear()
    sheet.insert_rows(1)
    points = read(book)["punten"]
    assert isinstance(points, list)
    assert [point["id"] for point in points] == ["vb-checklist-punt-berichten"]


def _without_sheet(name: str) -> Change:
    return lambda book: book.remove(book[name])


def _about(label: str, value: object) -> Change:
    def change(book: Workbook) -> None:
        row = next(row for row in book[OVER].iter_rows() if row[0].value == label)
        row[1].value = value  # type: ignore[assignment]

    return change


def _head(head: str) -> Change:
    return lambda book: setattr(cell(book, 0, head), "value", "Iets anders")


def _filled(number: int, **values: object) -> Change:
    return lambda book: fill(book, number, **values)


def _formula(head: str) -> Change:
    def change(book: Workbook) -> None:
        cell(book, 3, head).value = '=HYPERLINK("https://example.org")'
        assert cell(book, 3, head).data_type == "f"

    return change


WRONG: dict[str, tuple[Change, str]] = {
    "geen blad over": (_without_sheet(OVER), "geen checklist van het handboek"),
    "geen blad checklist": (_without_sheet("Checklist"), "Het blad “Checklist” ontbreekt"),
    "ander soort": (_about("Soort bestand", "Begroting"), "geen checklist van het handboek"),
    "nieuwere vorm": (_about("Vorm", "2"), "nieuwer handboek"),
    "vreemde vorm": (_about("Vorm", "²"), "klopt de vorm niet: ²"),
    "onbekende lijst": (_about("Checklist", "weg"), "heeft geen checklist “weg”"),
    "kolom weg": (_head("Vingerafdruk"), "ontbreken kolommen: Vingerafdruk"),
    "status": (_filled(3, Status="Klaar"), "“Klaar” is geen status. Kies uit: Open, Gedaan,"),
    "datum": (_filled(3, Datum="31-2-2026"), "“31-2-2026” is geen datum"),
    "datum zonder jaar": (_filled(3, Datum="1 september"), "“1 september” is geen datum"),
    "eigenaar": (_filled(3, Eigenaar="x" * 201), "Eigenaar is langer dan 200 tekens"),
    "opmerking": (_filled(3, Opmerking="x" * 5001), "Opmerking is langer dan 5000 tekens"),
    "id weg": (_filled(3, Id=None), "Id of Vingerafdruk ontbreekt"),
    "id met opmaak": (_filled(3, Id="<img src=x>"), "Id of Vingerafdruk ontbreekt"),
    "vingerafdruk": (_filled(3, Vingerafdruk="XYZ"), "Id of Vingerafdruk ontbreekt"),
    "tekst gewijzigd": (_filled(3, Punt="Iets anders?"), "is in dit bestand gewijzigd"),
    "tekst weg": (_filled(3, Punt=None), "de tekst van het punt ontbreekt"),
    "dubbel": (_filled(3, Id="vb-checklist-punt"), "dit punt staat er twee keer in"),
    "formule": (_formula("Opmerking"), "bij Opmerking staat een formule"),
    "formule als status": (_formula("Status"), "bij Status staat een formule"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_workbook_is_refused_with_its_reason(book: Workbook, read: Read, name: str) -> None:
    """A file that is not exactly a filled checklist is refused in Dutch, with the row."""
    change, reason = WRONG[name]
    change(book)
    with pytest.raises(ReadError) as caught:
        read(book)
    assert reason in str(caught.value)


def test_all_that_is_wrong_is_said_at_once(book: Workbook, read: Read) -> None:
    """Each wrong cell has a line of its own with its row."""
    fill(book, 1, Status="Klaar")
    fill(book, 2, Datum="morgen", Eigenaar="x" * 300)
    with pytest.raises(ReadError) as caught:
        read(book)
    first, *rest = str(caught.value).splitlines()
    assert first == "Dit klopt niet:"
    assert [line.partition(":")[0] for line in rest] == ["Rij 7", "Rij 8", "Rij 8"]


def _archive(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return buffer.getvalue()


def _with_part(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Change a part of a workbook."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {entry: archive.read(entry) for entry in archive.namelist()}
    return _archive(parts | {name: change(parts.get(name, b""))})


SHEET = "xl/worksheets/sheet1.xml"
HUGE = b" " * (MOST_BYTES + 1)
ENTITY = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">]>'
HOSTILE: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "niets": (lambda _: b"", "beschadigd of geen rekenblad"),
    "geen zip": (lambda _: b"Id;Status\r\n", "beschadigd of geen rekenblad"),
    "halve zip": (lambda data: data[: len(data) // 2], "beschadigd of geen rekenblad"),
    "met wachtwoord": (lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "heeft een wachtwoord"),
    "andere zip": (lambda _: _archive({"a.txt": b"a"}), "beschadigd of geen rekenblad"),
    "zipbom": (lambda data: _with_part(data, SHEET, lambda _: HUGE), "Uitgepakt"),
    "duizend delen": (lambda _: _archive({f"{n}.xml": b"" for n in range(1000)}), "Uitgepakt"),
    "entiteiten": (
        lambda data: _with_part(
            data, SHEET, lambda part: part.replace(b"<worksheet", ENTITY + b"<worksheet")
        ),
        "beschadigd of geen rekenblad",
    ),
    "half blad": (
        lambda data: _with_part(data, SHEET, lambda part: part[: len(part) // 2]),
        "beschadigd",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_damaged_or_hostile_file_is_refused(
    bestanden: dict[str, Download], read: Read, name: str
) -> None:
    """What is no workbook, or unpacks to too much, is refused with its reason."""
    change, reason = HOSTILE[name]
    with pytest.raises(ReadError, match=reason):
        read(change(data_of(bestanden[f"{LIST}.xlsx"])))


def test_a_sheet_as_large_as_can_be_is_not_gone_through(
    bestanden: dict[str, Download], read: Read
) -> None:
    """A cell in the last row and a merge of the whole sheet cost nothing."""
    last = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    merge = b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><pageMargins'

    def grow(part: bytes) -> bytes:
        assert part.count(b"</sheetData>") == part.count(b"<pageMargins") == 1
        return part.replace(b"</sheetData>", last).replace(b"<pageMargins", merge)

    data = _with_part(data_of(bestanden[f"{LIST}.xlsx"]), SHEET, grow)
    assert read(data)["punten"] == []


def test_another_workbook_of_the_handbook_is_no_checklist(
    bestanden: dict[str, Download], read: Read
) -> None:
    """A risk register says that only a checklist can go back."""
    with pytest.raises(ReadError, match="Alleen een ingevulde checklist"):
        read(data_of(bestanden["voorbeeld-risicos.xlsx"]))
