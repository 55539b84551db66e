"""What there is of a source or of a region, counted by collection."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from schemas.regios import Regio, Subregio
from schemas.registry import COLLECTIES
from scripts.handboek import Entry, Handboek
from scripts.views.adressen import collectie_link, link
from scripts.views.vormen import Link
from scripts.views.witte_vlekken import witte_vlekken


@dataclass(frozen=True, slots=True)
class Telling:
    """How many items of a collection there are, and how many parts in them."""

    collectie: Link
    items: int
    onderdelen: int


def uit_bron(handboek: Handboek, document: str) -> tuple[Telling, ...]:
    """Count what names a document as its source."""
    return _count(
        entry
        for entry in handboek.entries.values()
        if any(
            bron.document == document
            for bron in (entry.onderdeel.bron, *entry.onderdeel.ook_in)
            if bron
        )
    )


@dataclass(frozen=True, slots=True)
class Onderwerp:
    """The collections of a subject that a region has anything of."""

    titel: str
    tellingen: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Regioview:
    """What the handbook has of a region: by subject, its documents, and where it is open."""

    subregios: tuple[Subregio, ...]
    onderwerpen: tuple[Onderwerp, ...]
    documenten: tuple[Link, ...]
    tegenstrijdigheden: tuple[Link, ...]
    vlekken: tuple[tuple[Link, int], ...]


ONDERWERPEN: dict[str, tuple[str, ...]] = {
    "Wie doet wat": (
        "processen",
        "rolverdelingen",
        "checklists",
        "regievormen",
        "organen",
        "toezicht",
        "softcontrols",
        "partijen",
        "fasen",
        "routes",
        "raciwoorden",
    ),
    "Afspraken": (
        "begrippen",
        "woordparen",
        "plannen",
        "berichten",
        "berichtenparen",
        "codes",
        "arrangementregels",
        "regels",
        "kwaliteitsstandaarden",
        "meetindicatoren",
        "meetmomenten",
    ),
    "Wat wordt ingekocht": (
        "segmenten",
        "producten",
        "profielen",
        "intensiteiten",
        "contractvormen",
        "cijfers",
    ),
    "Wat gaat gebeuren": (
        "opgaven",
        "resultaten",
        "ambities",
        "doelen",
        "akkoordpunten",
        "acties",
        "hervormingsacties",
        "kostenmaatregelen",
        "succesfactoren",
        "deelprojecten",
        "werkgroepen",
        "kosten",
        "scenarios",
    ),
    "Risico's en vragen": (
        "risicos",
        "risicomodellen",
        "aanbiedersrisicos",
        "vragen",
        "bestekseisen",
        "procesopmerkingen",
    ),
}
"""The subjects of the handbook and their collections; what is in none stands under the rest."""

REST = "Naslag"
SHOWN_APART = {"bronnen", "tegenstrijdigheden", "regios"}


def regio_view(handboek: Handboek, item: Regio) -> Regioview:
    """Make the view of a region."""
    regio = item.id
    counts = _count(entry for entry in handboek.entries.values() if entry.regio == regio)
    subjects: dict[str, list[Telling]] = {titel: [] for titel in (*ONDERWERPEN, REST)}
    for telling in counts:
        naam = telling.collectie.id
        if naam not in SHOWN_APART:
            subjects[_subject(naam)].append(telling)
    return Regioview(
        subregios=item.subregios,
        onderwerpen=tuple(Onderwerp(t, tuple(own)) for t, own in subjects.items() if own),
        documenten=_documents(handboek, regio),
        tegenstrijdigheden=_links(handboek, "tegenstrijdigheden", regio),
        vlekken=tuple(
            (Link(groep.titel, f"witte-vlekken/index.html?regio={regio}#{groep.id}"), count)
            for groep in witte_vlekken(handboek).groepen
            if (count := sum(vlek.regio == regio for vlek in groep.vlekken))
        ),
    )


def _subject(naam: str) -> str:
    found = (titel for titel, names in ONDERWERPEN.items() if naam in names)
    return next(found, REST)


def _documents(handboek: Handboek, regio: str) -> tuple[Link, ...]:
    """Give the sources that a region owns, and those that its items name."""
    named = {
        bron.document
        for entry in handboek.entries.values()
        if entry.regio == regio
        for bron in (entry.onderdeel.bron, *entry.onderdeel.ook_in)
        if bron
    }
    return tuple(
        link(handboek, entry.onderdeel.id)
        for entry in handboek.collectie("bronnen")
        if entry.regio == regio or entry.onderdeel.id in named
    )


def _links(handboek: Handboek, naam: str, regio: str) -> tuple[Link, ...]:
    return tuple(
        link(handboek, entry.onderdeel.id)
        for entry in handboek.collectie(naam)
        if entry.regio == regio
    )


def _count(entries: Iterable[Entry]) -> tuple[Telling, ...]:
    items: Counter[str] = Counter()
    parts: Counter[str] = Counter()
    for entry in entries:
        (items if entry.ouder is None else parts)[entry.collectie] += 1
    return tuple(
        Telling(collectie_link(naam), items[naam], parts[naam])
        for naam in COLLECTIES
        if items[naam] or parts[naam]
    )
