"""Every format in which the handbook can be taken away: the one list that all others ask.

Nothing is loaded until something is made, since the command line asks for the names alone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pkgutil import resolve_name
from typing import TYPE_CHECKING

from scripts.views.vormen import Formaat

if TYPE_CHECKING:
    from scripts.exports.download import Download, Exporter
    from scripts.handboek import Handboek
    from scripts.html import Renderer


@dataclass(frozen=True, slots=True)
class Export:
    """A format by which `handboek export` makes files: their maker, and what they are.

    `maker` is the module and name of an `Exporter`. `formaten` says by the end of a file's name
    what the page Downloads says of it; where one end holds another, the longest comes first.
    """

    maker: str
    formaten: Mapping[str, Formaat]

    def downloads(self, handboek: "Handboek", renderer: "Renderer") -> Iterator["Download"]:
        """Make the files, in a fixed order."""
        exporter: Exporter = resolve_name(self.maker)
        return exporter(handboek, renderer)


PDF = Formaat(
    "pdf",
    "om te lezen, in te vullen en af te drukken",
    "Toegankelijk volgens veraPDF: PDF/UA-1 en PDF/A-2a.",
)

BOEKEN = "boek"
"""The format that takes minutes to make, where the others take seconds."""

EXPORTS: dict[str, Export] = {
    BOEKEN: Export("scripts.exports.boek:boeken", {".pdf": PDF}),
    "pdf": Export("scripts.exports.bladen:pdf_downloads", {".pdf": PDF}),
    "xlsx": Export(
        "scripts.exports.xlsx.downloads:xlsx_downloads",
        {
            ".xlsx": Formaat(
                "xlsx",
                "voor Excel en LibreOffice",
                "Elk blad is één tabel met koppen. Niet getoetst met hulpsoftware.",
            )
        },
    ),
    "csv": Export(
        "scripts.exports.tabellen_csv:csv_downloads",
        {".csv": Formaat("csv", "tabel zonder opmaak, voor elk rekenprogramma", "Gewone tekst.")},
    ),
    "ics": Export(
        "scripts.exports.kalender:agenda_downloads",
        {
            ".ics": Formaat(
                "ics", "voor uw agenda, zoals Outlook", "Uw eigen agenda toont de tekst."
            )
        },
    ),
    "json": Export(
        "scripts.exports.data:data_downloads",
        {
            ".schema.json": Formaat(
                "schema", "zegt wat in een json-bestand staat", "Gewone tekst."
            ),
            ".json": Formaat("json", "voor programma's", "Gewone tekst."),
        },
    ),
    "skos": Export(
        "scripts.exports.begrippen_skos:begrippen_downloads",
        {
            ".ttl": Formaat("ttl", "begrippen als linked data", "Gewone tekst."),
            ".jsonld": Formaat("jsonld", "begrippen als linked data in json", "Gewone tekst."),
        },
    ),
}
"""By the name that the command line knows it by; the page Downloads has the same order."""


def all_downloads(
    handboek: "Handboek", renderer: "Renderer", *, met_boeken: bool = True
) -> Iterator["Download"]:
    """Make the files of every format, in the order of `EXPORTS`; books only if asked for."""
    for name, export in EXPORTS.items():
        if met_boeken or name != BOEKEN:
            yield from export.downloads(handboek, renderer)


def formaat_van(adres: str) -> Formaat:
    """Say of which format a file is, by the end of its name. Raises KeyError for one of none."""
    for export in EXPORTS.values():
        for ending, formaat in export.formaten.items():
            if adres.endswith(ending):
                return formaat
    raise KeyError(adres)
