"""What an edition holds: a part of the handbook that views can go through as if it were all."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

from schemas.base import Doelgroep, Laag
from schemas.bronnen import Brondocument
from schemas.regios import GEEN_REGIO, LANDELIJK, Regio
from schemas.registry import COLLECTIES
from scripts.handboek import Entry, Handboek
from scripts.references import references
from scripts.views.taken import taken_van


@dataclass(frozen=True, slots=True)
class Keuze:
    """What an edition is about. Choices narrow each other; without any it is the whole handbook.

    Without a choice of layers a broad edition has what holds and what to do, a narrow one all.
    `onderbouwing` says whether it shows where each thing comes from. `thuis` makes it the book of a
    reader in a region: their own page, and only the chapters that go with it.
    """

    regios: tuple[str, ...] = ()
    doelgroepen: tuple[Doelgroep, ...] = ()
    processen: tuple[str, ...] = ()
    fasen: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    verzamelingen: tuple[str, ...] = ()
    lagen: tuple[Laag, ...] = ()
    onderbouwing: bool = False
    thuis: bool = False

    @property
    def gekozen_lagen(self) -> tuple[Laag, ...]:
        """The layers that it has."""
        return self.lagen or (("handboek",) if self.is_breed else get_args(Laag))

    @property
    def is_breed(self) -> bool:
        """Whether it is about all subjects, of some regions or parties or of all."""
        return not (self.processen or self.fasen or self.routes or self.verzamelingen)


def lees_keuze(
    handboek: Handboek, *, onderbouwing: bool = False, **gevraagd: list[str] | None
) -> Keuze:
    """Read what someone asks for, by the name of the option.

    Raises ValueError, in Dutch and with all that can be chosen, for what is not there or when
    nothing is left.
    """
    found: dict[str, tuple[str, ...]] = {}
    for option, wanted in gevraagd.items():
        field, choices = _options(handboek)[option]
        for word in wanted or ():
            if word not in choices:
                raise ValueError(f"{option} “{word}” is er niet. Kies uit: {', '.join(choices)}.")
        found[field] = tuple(wanted or ())
    keuze = Keuze(**found, onderbouwing=onderbouwing)  # type: ignore[arg-type]
    if not kies(handboek, keuze).items:
        raise ValueError("Bij deze keuzes samen hoort niets. Kies er minder.")
    return keuze


def _options(handboek: Handboek) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Give for each option its field and all that can be chosen."""

    def idents(collectie: str) -> tuple[str, ...]:
        return tuple(entry.onderdeel.id for entry in handboek.collectie(collectie))

    return {
        "regio": ("regios", tuple(i for i in idents("regios") if i not in GEEN_REGIO)),
        "doelgroep": ("doelgroepen", get_args(Doelgroep)),
        "proces": ("processen", idents("processen")),
        "fase": ("fasen", idents("fasen")),
        "route": ("routes", idents("routes")),
        "verzameling": ("verzamelingen", tuple(COLLECTIES)),
        "laag": ("lagen", get_args(Laag)),
    }


@dataclass(frozen=True, slots=True)
class Uitsnede:
    """A part of the handbook: what views go through, and the ids of the items to be shown."""

    heel: Handboek
    handboek: Handboek
    items: frozenset[str]
    keuze: Keuze

    @property
    def heeft_eigen(self) -> bool:
        """Whether it holds something of its regions and parties themselves, not only of everyone.

        What a party does by the role tables counts too.
        """
        chosen = (self.heel.entry(ident) for ident in self.items)
        own = any(
            not COLLECTIES[entry.collectie].is_kader
            and (not self.keuze.regios or entry.regio in self.keuze.regios)
            and _overlaps(
                self.keuze.doelgroepen, getattr(entry.onderdeel, "doelgroep", ()), all_if_none=False
            )
            for entry in chosen
        )
        return own or any(
            taken_van(self.handboek, doelgroep, regio.id)
            for doelgroep in self.keuze.doelgroepen
            for regio in self.handboek.alle(Regio)
        )

    def per_regio(self, collecties: Iterable[str]) -> Handboek:
        """Give the whole handbook, but of some collections only regions that have a chosen item."""
        own = [entry for naam in collecties for entry in self.heel.collectie(naam)]
        regios = {entry.regio for entry in own if entry.onderdeel.id in self.items}
        hidden = {entry.onderdeel.id for entry in own if entry.regio not in regios}
        return _only(self.heel, frozenset(self.heel.entries) - hidden)


class _Chosen(dict[str, Entry]):
    """Entries that are gone through; others can still be asked for, since links lead to them."""

    def __init__(self, chosen: Mapping[str, Entry], whole: Mapping[str, Entry]) -> None:
        super().__init__(chosen)
        self._whole = whole

    def __missing__(self, ident: str) -> Entry:
        return self._whole[ident]


def kies(handboek: Handboek, keuze: Keuze) -> Uitsnede:
    """Choose the items of an edition.

    What belongs to no party or to every region is chosen with any party or region. Of the documents
    only those are there that what is chosen names as its source, in whatever layer.
    """
    graph = _graph(handboek)
    items = {
        entry.onderdeel.id
        for entry in handboek.entries.values()
        if entry.ouder is None and _fits(entry, keuze)
    }
    if keuze.processen:
        items &= _around(handboek, keuze.processen)
    if keuze.verzamelingen:
        items = {i for i in items if handboek.entry(i).collectie in keuze.verzamelingen}
    sources = {document.id for document in handboek.alle(Brondocument)}
    if keuze != Keuze(lagen=keuze.lagen, onderbouwing=keuze.onderbouwing):
        named = (graph.targets[part] for part, item in graph.items.items() if item in items)
        items = (items - sources) | (sources & set().union(*named))
    plekken = [p for p in handboek.indeling.plekken() if p.laag in keuze.gekozen_lagen]
    names = {naam for plek in plekken for naam in plek.pagina.collecties}
    items = {ident for ident in items if handboek.entry(ident).collectie in names}
    frame = {e.onderdeel.id for e in handboek.items() if COLLECTIES[e.collectie].is_kader}
    chosen = frozenset(part for part, item in graph.items.items() if item in items | frame)
    return Uitsnede(handboek, _only(handboek, chosen), frozenset(items), keuze)


def _only(handboek: Handboek, chosen: frozenset[str]) -> Handboek:
    """Give a handbook of which only the chosen entries are gone through."""
    entries = {ident: entry for ident, entry in handboek.entries.items() if ident in chosen}
    chosen_entries = _Chosen(entries, handboek.entries)
    return Handboek(handboek.uitgave, handboek.indeling, chosen_entries, handboek.documents)


def _fits(entry: Entry, keuze: Keuze) -> bool:
    item = entry.onderdeel
    return (
        (not keuze.regios or entry.regio in (*keuze.regios, LANDELIJK))
        and _overlaps(keuze.doelgroepen, getattr(item, "doelgroep", ()), all_if_none=True)
        and _overlaps(keuze.fasen, getattr(item, "fase", ()), all_if_none=False)
        and _overlaps(keuze.routes, getattr(item, "route", ()), all_if_none=False)
    )


def _overlaps(wanted: tuple[str, ...], own: tuple[str, ...], *, all_if_none: bool) -> bool:
    return not wanted or (not own and all_if_none) or not set(wanted).isdisjoint(own)


def _around(handboek: Handboek, processen: tuple[str, ...]) -> set[str]:
    """Give the processes, their role tables, and what refers to these or to a row of them."""
    graph = _graph(handboek)
    own = set(processen) | {
        entry.onderdeel.id
        for entry in handboek.collectie("rolverdelingen")
        if not graph.targets[entry.onderdeel.id].isdisjoint(processen)
    }
    rows = {ident for ident, item in graph.items.items() if item in own}
    return own | {
        item for ident, item in graph.items.items() if not rows.isdisjoint(graph.targets[ident])
    }


@dataclass(frozen=True, slots=True)
class _Graph:
    """Of every item and part: the item that holds it, and the ids that it names."""

    items: dict[str, str]
    targets: dict[str, frozenset[str]]


@lru_cache(maxsize=1)
def _graph(handboek: Handboek) -> _Graph:
    items: dict[str, str] = {}
    targets: dict[str, frozenset[str]] = {}
    for ident, entry in handboek.entries.items():
        items[ident] = ident if entry.ouder is None else items[entry.ouder]
        targets[ident] = frozenset(found.target for found in references(entry.onderdeel))
    return _Graph(items, targets)
