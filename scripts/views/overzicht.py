"""What there is of a source or of a region, counted by collection."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from schemas.regios import Regio, Subregio
from schemas.registry import COLLECTIES
from scripts.handboek import Entry, Handboek
from scripts.views.adressen import collectie_link, link
from scripts.views.partij import Naamregel, naamregel
from scripts.views.vormen import Link
from scripts.views.witte_vlekken import witte_vlekken

SHOWN_APART = frozenset({"regios", "bronnen", "tegenstrijdigheden"})
"""Collections that have another place on the page of a region."""


@dataclass(frozen=True, slots=True)
class Telling:
    """How many items of a collection there are, and how many parts in them."""

    collectie: Link
    items: int
    onderdelen: int


def uit_bron(handboek: Handboek, document: str) -> tuple[Telling, ...]:
    """Count what names a document as its source."""
    named = (
        entry
        for entry in handboek.entries.values()
        if any(
            bron.document == document
            for bron in (entry.onderdeel.bron, *entry.onderdeel.ook_in)
            if bron
        )
    )
    return _count(handboek, named)


@dataclass(frozen=True, slots=True)
class Onderwerp:
    """The collections of a subject that a region has anything of."""

    titel: str
    tellingen: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Regioview:
    """What the handbook has of a region: by subject, its documents, and where it is open."""

    namen: tuple[Naamregel, ...]
    subregios: tuple[Subregio, ...]
    onderwerpen: tuple[Onderwerp, ...]
    documenten: tuple[Link, ...]
    tegenstrijdigheden: tuple[Link, ...]
    vlekken: tuple[tuple[Link, int], ...]


def regio_view(handboek: Handboek, item: Regio) -> Regioview:
    """Make the view of a region."""
    regio = item.id
    return Regioview(
        namen=tuple(naamregel(handboek, item, naam) for naam in item.partijnamen),
        subregios=item.subregios,
        onderwerpen=tuple(_subjects(handboek, regio)),
        documenten=_documents(handboek, regio),
        tegenstrijdigheden=_links(handboek, "tegenstrijdigheden", regio),
        vlekken=tuple(
            (Link(groep.titel, f"witte-vlekken/index.html?regio={regio}#{groep.id}"), count)
            for groep in witte_vlekken(handboek).groepen
            if (count := sum(vlek.regio == regio for vlek in groep.vlekken))
        ),
    )


def _subjects(handboek: Handboek, regio: str) -> Iterator[Onderwerp]:
    """Give the groups of the outline that a region has anything of, with its counts."""
    counts = _count(handboek, (e for e in handboek.entries.values() if e.regio == regio))
    by_name = {telling.collectie.id: telling for telling in counts}
    for groep in handboek.indeling.groepen:
        pages = (pagina for boven in groep.paginas for pagina in boven.alle())
        names = (naam for pagina in pages for naam in pagina.collecties)
        own = tuple(by_name[naam] for naam in names if naam in by_name and naam not in SHOWN_APART)
        if own:
            yield Onderwerp(groep.titel, own)


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


def _count(handboek: Handboek, entries: Iterable[Entry]) -> tuple[Telling, ...]:
    items: Counter[str] = Counter()
    parts: Counter[str] = Counter()
    for entry in entries:
        (items if entry.ouder is None else parts)[entry.collectie] += 1
    return tuple(
        Telling(collectie_link(handboek, naam), items[naam], parts[naam])
        for naam in COLLECTIES
        if items[naam] or parts[naam]
    )
