"""The files to take away, as the page Downloads lists them: by purpose, with filters."""

from collections import defaultdict
from dataclasses import dataclass

from schemas.base import Doelgroep
from schemas.regios import Regio
from scripts.handboek import Handboek
from scripts.views.adressen import titel
from scripts.views.filters import PARTIJ, filters_over
from scripts.views.vormen import Filter, Filterkeuze, Formaat
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
class Bestand:
    """A file that was made, with its size in bytes, its SHA-256, and its pages if it has them."""

    adres: str
    titel: str
    doel: str
    formaat: Formaat
    grootte: int
    sha256: str
    regio: str | None = None
    doelgroepen: tuple[Doelgroep, ...] = ()
    bladzijden: int | None = None


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
    groepen = tuple(
        _groep(handboek, doel, [each for each in bestanden if each.doel == doel])
        for doel in purposes
    )
    return Downloads(
        groepen=groepen,
        filters=filters_over(
            (regel.filter for groep in groepen for regel in groep.regels),
            _filters(handboek, bestanden),
        ),
    )


def _groep(handboek: Handboek, doel: str, bestanden: list[Bestand]) -> Downloadgroep:
    rows: dict[object, list[Bestand]] = defaultdict(list)
    for bestand in bestanden:
        rows[bestand.titel, bestand.regio, bestand.doelgroepen].append(bestand)
    return Downloadgroep(
        doel=doel,
        regels=tuple(_regel(handboek, tuple(row)) for row in rows.values()),
        formaten=tuple(dict.fromkeys(bestand.formaat for bestand in bestanden)),
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
            "formaat": tuple(bestand.formaat.naam for bestand in bestanden),
        },
    )


def _filters(handboek: Handboek, bestanden: tuple[Bestand, ...]) -> tuple[Filter, ...]:
    """Give what can be filtered by; where all is of one region, there is no region to choose."""
    own = {bestand.regio for bestand in bestanden}
    regions = [Filterkeuze(each.id, each.titel) for each in handboek.alle(Regio) if each.id in own]
    if len(regions) > 1:
        regions.append(Filterkeuze(ALLE_REGIOS, "Alle regio's samen"))
    formats = dict.fromkeys(bestand.formaat.naam for bestand in bestanden)
    return (
        PARTIJ,
        Filter("regio", "Regio", tuple(regions)),
        Filter("formaat", "Formaat", tuple(Filterkeuze(naam, naam) for naam in formats)),
    )
