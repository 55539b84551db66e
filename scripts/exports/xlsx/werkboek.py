"""A workbook: the sheets of a view, and one that says what the file is."""

import io
import zipfile
from datetime import UTC, datetime

import xlsxwriter

from schemas.uitgave import Uitgave
from scripts.berekening.datums import datum
from scripts.exports.xlsx.blad import Blad, Rand
from scripts.exports.xlsx.namen import bladnamen, tabelnamen
from scripts.exports.xlsx.opmaak import Opmaak
from scripts.views.rekenbladen.vormen import Kolom, Rekenboek, Rekentabel
from scripts.views.woorden import DOELGROEPEN

OVER = "Over dit bestand"
LICENTIE = "EUPL-1.2"
_TEXT_ONLY = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_CORE = "docProps/core.xml"
_SHEETS = "xl/worksheets/sheet"


def schrijf_werkboek(boek: Rekenboek, uitgave: Uitgave) -> bytes:
    """Write a workbook as xlsx; its only date is that of the edition."""
    buffer = io.BytesIO()
    workbook = xlsxwriter.Workbook(buffer, _TEXT_ONLY)
    workbook.set_properties(
        {
            "title": boek.titel,
            "subject": f"{boek.doel}, {boek.regio}",
            "author": uitgave.titel,
            "comments": f"Versie {uitgave.versie}",
            "created": datetime.combine(uitgave.datum, datetime.min.time(), UTC),
        }
    )
    opmaak = Opmaak(workbook)
    rand = Rand(
        van_wie=", ".join((boek.regio, *_parties(boek))),
        uitgave=f"{uitgave.titel}, versie {uitgave.versie}, {datum(uitgave.datum)}",
    )
    tabellen = (*boek.tabellen, _about(boek, uitgave))
    bladen = bladnamen(tabel.naam for tabel in tabellen)
    for blad, naam, tabel in zip(bladen, tabelnamen(bladen), tabellen, strict=True):
        sheet = workbook.add_worksheet(blad)
        Blad(sheet, naam, tabel, opmaak, rand).schrijf(gesloten=boek.gesloten)
    workbook.close()
    return _mended(buffer.getvalue())


def _parties(boek: Rekenboek) -> tuple[str, ...]:
    return tuple(DOELGROEPEN[doelgroep] for doelgroep in boek.doelgroepen)


def _about(boek: Rekenboek, uitgave: Uitgave) -> Rekentabel:
    rows = (
        ("Titel", boek.titel),
        ("Regio", boek.regio),
        ("Voor", ", ".join(_parties(boek))),
        ("Handboek", uitgave.titel),
        ("Versie", uitgave.versie),
        ("Datum", datum(uitgave.datum)),
        ("Plaats in het handboek", boek.adres),
        (
            "Hoe dit bestand is gemaakt",
            "Het programma van het handboek schrijft dit bestand uit de tekst van het handboek. "
            "Adressen tellen vanaf het begin van de site.",
        ),
        ("Licentie", LICENTIE),
        *boek.toelichting,
    )
    return Rekentabel(
        id=f"{boek.id}-over",
        naam=OVER,
        titel=OVER,
        kolommen=(Kolom("Onderwerp", 28), Kolom("Inhoud", 100)),
        rijen=rows,
    )


def _mended(data: bytes) -> bytes:
    """Do what the writer of xlsx cannot: say that the file is in Dutch, and let rows grow.

    A row of a height of its own (customHeight) would stay as high when more is written in it.
    """
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as before,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for entry in before.infolist():
            part = before.read(entry)
            if entry.filename == _CORE:
                end = b"</cp:coreProperties>"
                part = part.replace(end, b"<dc:language>nl-NL</dc:language>" + end)
            elif entry.filename.startswith(_SHEETS):
                part = part.replace(b' customHeight="1"', b"")
            after.writestr(entry, part)
    return buffer.getvalue()
