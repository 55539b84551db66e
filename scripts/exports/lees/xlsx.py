"""Read a filled checklist from a workbook back into the JSON that the site opens."""

import json
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from openpyxl import Workbook

from scripts.berekening.datums import in_cijfers, uit_cijfers
from scripts.exports.lees.checklist import LANGSTE_EIGENAAR, Afgevinkt, checklist_json
from scripts.exports.lees.error import ReadError
from scripts.exports.lees.pakket import open_werkboek
from scripts.exports.xlsx.werkboek import OVER
from scripts.handboek import Handboek
from scripts.views.checklist import Punt, checklists
from scripts.views.rekenbladen import checklist as blad

KOPPEN = tuple(
    kolom.titel
    for kolom in (
        blad.PUNT,
        blad.STATUS,
        blad.OPMERKING,
        blad.EIGENAAR,
        blad.DATUM,
        blad.ID,
        blad.VINGERAFDRUK,
    )
)
_TO_FILL = KOPPEN[1:5]
_ID_KOP = blad.ID.titel

MOST_ROWS, MOST_COLUMNS = 2100, 40
MOST_POINTS = 2000
MOST_BYTES = 1024 * 1024
LONGEST_REMARK = 5000
"""What the site's page takes."""

_ROWS_ABOVE = 30
_ID = re.compile(r"[a-z0-9-]{1,100}")
_FINGERPRINT = re.compile(r"[0-9a-f]{12}")
_TEXT_LENGTH = 10_000
_STANDEN = {word.casefold(): stand for stand, word in blad.STANDEN.items()} | {"": "open"}
_NOT_OURS = (
    "Dit is geen checklist van het handboek. Alleen een ingevulde checklist kan terug naar de site."
)


@dataclass(frozen=True, slots=True)
class Regel:
    """A row of the sheet: its number and its cells by the heads of the columns."""

    nummer: int
    cellen: dict[str, Any]

    def tekst(self, kop: str) -> str:
        """Give what a cell says."""
        value = self.cellen[kop].value
        if isinstance(value, datetime):
            return in_cijfers(value)
        if isinstance(value, float):
            return f"{value:f}".rstrip("0").rstrip(".").replace(".", ",")
        return "" if value is None else str(value).replace("\r\n", "\n").strip()

    def is_formule(self, kop: str) -> bool:
        """Whether a cell calculates."""
        return bool(self.cellen[kop].data_type == "f")


def lees_xlsx(handboek: Handboek, data: bytes) -> dict[str, object]:
    """Give the content of the file that the site opens. Raises ReadError with all that is wrong."""
    with closing(open_werkboek(data)) as workbook:
        try:
            about = _about(workbook)
            rows = tuple(_rows(workbook))
        except ReadError:
            raise
        except Exception as error:  # a damaged sheet makes the reader fail in any way
            raise ReadError("Dit bestand is beschadigd.") from error
        changed = workbook.properties.modified
    checklist = about.get(blad.CHECKLIST_ID, "")
    points = _points(handboek, checklist)
    problems = [line for row in rows for line in _problems(row, points.get(row.tekst(_ID_KOP)))]
    problems += _repeated(rows)
    if problems:
        raise ReadError("\n".join(("Dit klopt niet:", *problems)))
    read = checklist_json(
        handboek,
        checklist,
        about.get("Versie", "")[:100],
        map(_punt, rows),
        changed.replace(tzinfo=UTC) if changed else None,
    )
    if len(json.dumps(read, ensure_ascii=False, indent=2).encode()) > MOST_BYTES:
        raise ReadError("Samen is dit meer dan 1 MB. Maak opmerkingen korter.")
    return read


def _about(workbook: Workbook) -> dict[str, str]:
    """Read what the file says about itself. Raises ReadError when it is no checklist of ours."""
    if OVER not in workbook.sheetnames:
        raise ReadError(f"{_NOT_OURS} Het blad “{OVER}” ontbreekt.")
    pairs = workbook[OVER].iter_rows(max_row=MOST_ROWS, max_col=2, values_only=True)
    about = {str(label): str(value) for label, value in pairs if label and value is not None}
    if about.get(blad.SOORT_BESTAND) != blad.SOORT:
        raise ReadError(_NOT_OURS)
    vorm = about.get(blad.VORM_BESTAND, "")
    if vorm.isascii() and vorm.isdigit() and int(vorm) > blad.VORM:
        raise ReadError("Dit bestand is van een nieuwer handboek. Lees het met de nieuwste versie.")
    if vorm != str(blad.VORM):
        raise ReadError(f"Op het blad “{OVER}” klopt de vorm niet: {vorm[:50] or 'leeg'}.")
    return about


def _points(handboek: Handboek, checklist: str) -> dict[str, Punt]:
    """Give the points of the checklist as they are now, by id. Raises ReadError."""
    for lijst in checklists(handboek):
        if lijst.id == checklist:
            return {punt.id: punt for deel in lijst.delen for punt in deel.punten}
    raise ReadError(f"Dit handboek heeft geen checklist “{checklist[:100]}”.")


def _rows(workbook: Workbook) -> Iterator[Regel]:
    """Go through the rows below the heads, but not those that are empty. Raises ReadError."""
    if blad.BLAD not in workbook.sheetnames:
        raise ReadError(f"Het blad “{blad.BLAD}” ontbreekt.")
    sheet: Any = workbook[blad.BLAD]
    sheet.reset_dimensions()
    found = tuple(sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS))
    heads = [[str(cell.value) for cell in row] for row in found[:_ROWS_ABOVE]]
    known = [len(set(KOPPEN) & set(row)) for row in heads]
    if not any(known):
        raise ReadError(f"Op het blad “{blad.BLAD}” ontbreekt de rij met koppen.")
    top = known.index(max(known))
    missing = [kop for kop in KOPPEN if kop not in heads[top]]
    if missing:
        raise ReadError(f"Op het blad “{blad.BLAD}” ontbreken kolommen: {', '.join(missing)}.")
    columns = {kop: heads[top].index(kop) for kop in KOPPEN}
    rows = (
        Regel(number, {kop: row[index] for kop, index in columns.items()})
        for number, row in enumerate(found[top + 1 :], start=top + 2)
    )
    yield from (row for row in rows if any(map(row.tekst, KOPPEN)))


def _problems(row: Regel, punt: Punt | None) -> Iterator[str]:
    """Say what is wrong in a row; `punt` is the point as it is now, if it is still there."""
    place = f"Rij {row.nummer}:"
    ident, fingerprint = row.tekst(_ID_KOP), row.tekst(blad.VINGERAFDRUK.titel)
    text = _one_line(row.tekst(blad.PUNT.titel))
    if not (_ID.fullmatch(ident) and _FINGERPRINT.fullmatch(fingerprint)):
        yield f"{place} Id of Vingerafdruk ontbreekt of is beschadigd. Voeg geen rijen toe."
    elif not 0 < len(text) <= _TEXT_LENGTH:
        yield f"{place} de tekst van het punt ontbreekt of is te lang."
    elif punt and punt.vingerafdruk == fingerprint and _one_line(punt.tekst) != text:
        yield f"{place} de tekst van het punt is in dit bestand gewijzigd. Er stond: {punt.tekst}"
    for kop in _TO_FILL:
        if row.is_formule(kop):
            yield f"{place} bij {kop} staat een formule. Schrijf op wat eruit komt."
            return
    status = row.tekst(blad.STATUS.titel)
    if status.casefold() not in _STANDEN:
        choices = ", ".join(blad.STANDEN.values())
        yield f"{place} “{status[:50]}” is geen status. Kies uit: {choices}."
    value = row.cellen[blad.DATUM.titel].value
    if not _is_date(value):
        shown = row.tekst(blad.DATUM.titel)[:50]
        yield f"{place} “{shown}” is geen datum. Schrijf bijvoorbeeld 1-9-2026."
    for kop, most in (
        (blad.EIGENAAR.titel, LANGSTE_EIGENAAR),
        (blad.OPMERKING.titel, LONGEST_REMARK),
    ):
        if len(row.tekst(kop)) > most:
            yield f"{place} {kop} is langer dan {most} tekens."


def _is_date(value: object) -> bool:
    if value is None or isinstance(value, datetime):
        return True
    if not isinstance(value, str):
        return False
    return not value.strip() or uit_cijfers(value.strip()) is not None


def _repeated(rows: tuple[Regel, ...]) -> Iterator[str]:
    first: dict[str, int] = {}
    for row in rows:
        ident = row.tekst(_ID_KOP)
        if ident and first.setdefault(ident, row.nummer) != row.nummer:
            yield f"Rij {row.nummer}: dit punt staat er twee keer in, ook op rij {first[ident]}."
    if len(rows) > MOST_POINTS:
        yield f"Er staan meer dan {MOST_POINTS} punten in."


def _punt(row: Regel) -> Afgevinkt:
    _, status, remark, owner, day = map(row.tekst, KOPPEN[:5])
    return Afgevinkt(
        id=row.tekst(_ID_KOP),
        vingerafdruk=row.tekst(blad.VINGERAFDRUK.titel),
        tekst=_one_line(row.tekst(blad.PUNT.titel)),
        stand=_STANDEN[status.casefold()],
        opmerking=remark,
        eigenaar=owner,
        datum=day,
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())
