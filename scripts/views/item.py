"""What every item shows, of whatever collection: badges, notices, facts, uses and source."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from schemas.base import Item, Onderdeel
from schemas.producten import Product
from schemas.regioteksten import Regiotekst
from schemas.registry import COLLECTIES
from schemas.werkwijzen import Stap
from scripts.handboek import Entry, Handboek
from scripts.references import references
from scripts.views.adressen import adres, bestand_adres, eigen_titel, lezers, link, titel
from scripts.views.kenmerken import bronplaats, eigen_kenmerken
from scripts.views.stand import Stand, stand
from scripts.views.status import statusmelding, statusmerk, zonder_bron
from scripts.views.vormen import Alinea, Herkomst, Kenmerk, Link, Linkgroep, Melding, Merk


@dataclass(frozen=True, slots=True)
class Regiodeel:
    """What a region says of a national item."""

    regio: Link
    tekst: Alinea
    knoppen: tuple[Link, ...]
    herkomst: Herkomst


@dataclass(frozen=True, slots=True)
class ItemView:
    """An item as its page or its block on a list shows it."""

    id: str
    titel: str
    soort: str
    icoon: str
    stand: Stand
    merken: tuple[Merk, ...]
    meldingen: tuple[Melding, ...]
    toelichting: Alinea | None
    in_regios: tuple[Regiodeel, ...]
    kenmerken: tuple[Kenmerk, ...]
    gebruikt_in: tuple[Linkgroep, ...]
    herkomst: Herkomst


def item_view(handboek: Handboek, item: Item) -> ItemView:
    """Make the view of an item."""
    entry = handboek.entry(item.id)
    collectie = COLLECTIES[entry.collectie]
    return ItemView(
        id=item.id,
        titel=eigen_titel(handboek, entry),
        soort=collectie.enkelvoud,
        icoon=collectie.icoon,
        stand=stand(handboek, item),
        merken=merken(handboek, item),
        meldingen=meldingen(item),
        toelichting=Alinea(item.toelichting) if item.toelichting else None,
        in_regios=_in_regions(handboek, item),
        kenmerken=eigen_kenmerken(handboek, item),
        gebruikt_in=gebruikt_in(handboek, item),
        herkomst=herkomst(handboek, item),
    )


def _in_regions(handboek: Handboek, item: Item) -> tuple[Regiodeel, ...]:
    """Give what each region says of an item."""
    return tuple(
        Regiodeel(
            regio=link(handboek, handboek.regio(tekst)),
            tekst=Alinea(tekst.tekst),
            knoppen=tuple(link(handboek, ident) for ident in tekst.knoppen),
            herkomst=herkomst(handboek, tekst),
        )
        for tekst in _texts_of_regions(handboek).get(item.id, ())
    )


@lru_cache(maxsize=2)  # as `verwijzers`
def _texts_of_regions(handboek: Handboek) -> dict[str, list[Regiotekst]]:
    found: dict[str, list[Regiotekst]] = {}
    for tekst in handboek.alle(Regiotekst):
        found.setdefault(tekst.over, []).append(tekst)
    return found


def merken(handboek: Handboek, item: Item) -> tuple[Merk, ...]:
    """Give the badges of an item: region, phase, route, readers and status."""
    regio = handboek.regio(item)
    found = []
    if regio != item.id:
        regio_link = link(handboek, regio)
        found.append(Merk(regio_link.titel, "regio", regio_link.adres))
    for variant, idents in (("fase", item.fase), ("route", item.route)):
        links = (link(handboek, ident) for ident in idents)
        found.extend(Merk(target.titel, variant, target.adres) for target in links)
    found.extend(Merk(reader.titel, reader.id, reader.adres) for reader in lezers(item.doelgroep))
    if status := statusmerk(item):
        found.append(status)
    if item.ontbreekt_in_bron:
        found.append(Merk("ontbreekt in de bron", "ontbreekt"))
    return tuple(found)


def meldingen(item: Item) -> tuple[Melding, ...]:
    """Give the notices that a reader must see before the rest."""
    status = statusmelding(item)
    found = [status] if status else []
    if item.ontbreekt_in_bron:
        found.append(Melding("gat", "De bron noemt dit, maar de inhoud is verloren gegaan."))
    return tuple(found)


def kanttekeningen(handboek: Handboek, item: Item) -> tuple[str, ...]:
    """Say where an item stands and what to mind of it, for files that have no line or marks."""
    _, *standing = stand(handboek, item).delen
    line = (f"Stand: {' · '.join(standing)}.",) if standing else ()
    return (*line, *(melding.tekst for melding in meldingen(item)))


def herkomst(handboek: Handboek, onderdeel: Onderdeel) -> Herkomst:
    """Say where an item or part comes from; a product also where its key figures do."""
    entry = handboek.entry(onderdeel.id)
    place = entry.place
    figures = onderdeel.kerncijfers if isinstance(onderdeel, Product) else ()
    sources = filter(None, (onderdeel.bron, *onderdeel.ook_in, *(f.bron for f in figures)))
    return Herkomst(
        bronnen=tuple(dict.fromkeys(bronplaats(handboek, bron) for bron in sources)),
        bestand=Link(f"{place.file}:{place.line}", bestand_adres(place.file, place.line)),
        bestandsplaats=f"{place.file.rpartition('/')[2]}:{place.line}",
        id=onderdeel.id,
        onderdeel=Link(titel(entry), adres(handboek, onderdeel.id), onderdeel.id),
        regio=link(handboek, handboek.regio(onderdeel)).titel,
        status=statusmerk(onderdeel),
        zonder_bron=zonder_bron(onderdeel),
        tegenspraak=tuple(
            link(handboek, entry.onderdeel.id)
            for entry in verwijzers(handboek).get(onderdeel.id, ())
            if entry.collectie == "tegenstrijdigheden"
        ),
    )


def enig_document(herkomsten: Iterable[Herkomst | None]) -> Link | None:
    """Give the document that things come from, if they have one and no more."""
    documents = {b.document for each in herkomsten if each for b in each.bronnen}
    return documents.pop() if len(documents) == 1 else None


def gebruikt_in(handboek: Handboek, item: Item) -> tuple[Linkgroep, ...]:
    """Give what refers to an item, by collection, in the order of the registry.

    The texts of regions about it stand on its page already. A step of a task has no name of its
    own: its task is named instead.
    """
    groups: dict[str, dict[str, Link]] = {}
    for entry in verwijzers(handboek).get(item.id, ()):
        if isinstance(entry.onderdeel, Regiotekst) and entry.onderdeel.over == item.id:
            continue
        named = entry.ouder if isinstance(entry.onderdeel, Stap) else None
        ident = named or entry.onderdeel.id
        groups.setdefault(entry.collectie, {})[ident] = link(handboek, ident)
    return tuple(
        Linkgroep(COLLECTIES[naam].titel, tuple(groups[naam].values()))
        for naam in COLLECTIES
        if naam in groups
    )


@lru_cache(maxsize=2)  # a book asks it of the whole handbook and of its own part, in turn
def verwijzers(handboek: Handboek) -> dict[str, tuple[Entry, ...]]:
    """Give for each id the items and parts that refer to it; sources are not counted as uses."""
    found: dict[str, dict[str, Entry]] = {}
    for entry in handboek.entries.values():
        for reference in references(entry.onderdeel):
            if reference.collecties != ("bronnen",) and reference.target != entry.onderdeel.id:
                found.setdefault(reference.target, {})[entry.onderdeel.id] = entry
    return {target: tuple(entries.values()) for target, entries in found.items()}
