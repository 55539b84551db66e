"""The files to take away, as the page Downloads lists them: by purpose, with filters."""

from collections import defaultdict
from dataclasses import dataclass

from schemas.base import Doelgroep
from schemas.regios import Regio
from scripts.handboek import Handboek
from scripts.views.adressen import titel
from scripts.views.vormen import Filter, Filterkeuze
from scripts.views.woorden import DOELGROEPEN

ALLE_REGIOS = "alle"
"""The choice in the filter for what is of no region in particular."""

VOORAAN = (
    "Formulieren om in te vullen",
    "Checklists om af te vinken",
)
"""What most readers come for; other purposes follow in the order in which they were made."""

ACHTERAAN = ("Gegevens",)
"""What only makers of programs need."""


@dataclass(frozen=True, slots=True)
class Formaat:
    """A format: what it is for, and what is known of its accessibility."""

    naam: str
    waarvoor: str
    toegankelijk: str


FORMATEN: dict[str, Formaat] = {
    formaat.naam: formaat
    for formaat in (
        Formaat(
            "pdf",
            "om te lezen, in te vullen en af te drukken",
            "Toegankelijk volgens veraPDF: PDF/UA-1 en PDF/A-2a.",
        ),
        Formaat(
            "xlsx",
            "voor Excel en LibreOffice",
            "Elk blad is één tabel met koppen. Niet getoetst met hulpsoftware.",
        ),
        Formaat("csv", "tabel zonder opmaak, voor elk rekenprogramma", "Gewone tekst."),
        Formaat("ics", "voor uw agenda, zoals Outlook", "Uw eigen agenda toont de tekst."),
        Formaat("json", "voor programma's", "Gewone tekst."),
        Formaat("schema", "zegt wat in een json-bestand staat", "Gewone tekst."),
        Formaat("ttl", "begrippen als linked data", "Gewone tekst."),
        Formaat("jsonld", "begrippen als linked data in json", "Gewone tekst."),
    )
}
"""Every format by its name."""


@dataclass(frozen=True, slots=True)
class Bestand:
    """A file that was made: its address and size in bytes, pages if it has them, SHA-256."""

    adres: str
    titel: str
    doel: str
    grootte: int
    sha256: str
    regio: str | None = None
    doelgroepen: tuple[Doelgroep, ...] = ()
    bladzijden: int | None = None

    @property
    def formaat(self) -> str:
        """The format, by the end of the name."""
        if self.adres.endswith(".schema.json"):
            return "schema"
        return self.adres.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Downloadregel:
    """A row of the list: one thing, in one format or more; whose it is, and its filter values."""

    titel: str
    bestanden: tuple[Bestand, ...]
    van: tuple[str, ...]
    filter: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Downloadgroep:
    """What serves one purpose, and the formats that it comes in."""

    doel: str
    regels: tuple[Downloadregel, ...]
    formaten: tuple[Formaat, ...]


@dataclass(frozen=True, slots=True)
class Downloads:
    """The page Downloads."""

    groepen: tuple[Downloadgroep, ...]
    filters: tuple[Filter, ...]


def downloads(handboek: Handboek, bestanden: tuple[Bestand, ...] = ()) -> Downloads:
    """Group the files by what they are for; what differs only in format is one row."""
    made = dict.fromkeys(bestand.doel for bestand in bestanden)
    between = [doel for doel in made if doel not in (*VOORAAN, *ACHTERAAN)]
    purposes = [doel for doel in (*VOORAAN, *between, *ACHTERAAN) if doel in made]
    return Downloads(
        groepen=tuple(
            _groep(handboek, doel, [each for each in bestanden if each.doel == doel])
            for doel in purposes
        ),
        filters=tuple(_filters(handboek, bestanden)),
    )


def _groep(handboek: Handboek, doel: str, bestanden: list[Bestand]) -> Downloadgroep:
    rows: dict[object, list[Bestand]] = defaultdict(list)
    for bestand in bestanden:
        rows[bestand.titel, bestand.regio, bestand.doelgroepen].append(bestand)
    formats = dict.fromkeys(bestand.formaat for bestand in bestanden)
    return Downloadgroep(
        doel=doel,
        regels=tuple(_regel(handboek, tuple(row)) for row in rows.values()),
        formaten=tuple(FORMATEN[formaat] for formaat in FORMATEN if formaat in formats),
    )


def _regel(handboek: Handboek, bestanden: tuple[Bestand, ...]) -> Downloadregel:
    first = bestanden[0]
    region = (titel(handboek.entry(first.regio)),) if first.regio else ()
    return Downloadregel(
        titel=first.titel,
        bestanden=bestanden,
        van=(*region, *(DOELGROEPEN[doelgroep] for doelgroep in first.doelgroepen)),
        filter={
            "partij": tuple(map(str, first.doelgroepen or DOELGROEPEN)),
            "regio": (first.regio or ALLE_REGIOS,),
            "formaat": tuple(bestand.formaat for bestand in bestanden),
        },
    )


def _filters(handboek: Handboek, bestanden: tuple[Bestand, ...]) -> tuple[Filter, ...]:
    parties = tuple(Filterkeuze(value, words) for value, words in DOELGROEPEN.items())
    own = {bestand.regio for bestand in bestanden}
    regions = [Filterkeuze(each.id, each.titel) for each in handboek.alle(Regio) if each.id in own]
    formats = {bestand.formaat for bestand in bestanden}
    return (
        Filter("partij", "Partij", parties),
        Filter("regio", "Regio", (*regions, Filterkeuze(ALLE_REGIOS, "Alle regio's samen"))),
        Filter(
            "formaat",
            "Formaat",
            tuple(Filterkeuze(naam, naam) for naam in FORMATEN if naam in formats),
        ),
    )
