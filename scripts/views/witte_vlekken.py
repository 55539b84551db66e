"""White spots: what the sources leave open, calculated, by kind, region and reader."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from schemas.aanbiedersrisicos import Aanbiedersrisico
from schemas.acties import Actie
from schemas.base import Doelgroep, Item
from schemas.begrippen import Begrip
from schemas.bronnen import Brondocument
from schemas.formulieren import Formulier
from schemas.hervormingsacties import Hervormingsactie
from schemas.kosten import Kostenpost
from schemas.procesopmerkingen import Procesopmerking
from schemas.producten import Product
from schemas.risicos import Risico
from schemas.tekst import plain
from scripts.berekening.termen import onbekende_afkortingen
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.filters import PARTIJ, filters_over
from scripts.views.kruistabel import Kruistabel, kruistabel
from scripts.views.lijst import regiofilter
from scripts.views.rolverdeling import Racirij, raci_stand
from scripts.views.vormen import Filter, Link
from scripts.views.woorden import DOELGROEPEN, aantal


@dataclass(frozen=True, slots=True)
class Vlek:
    """Something that is open: where, in which region, for which readers, and why."""

    link: Link
    bij: Link | None
    uitleg: str
    regio: str
    doelgroepen: tuple[Doelgroep, ...]

    @property
    def filter(self) -> dict[str, tuple[str, ...]]:
        """The values that filters look at."""
        return {"partij": self.doelgroepen, "regio": (self.regio,)}

    def hoort_bij(self, regios: tuple[str, ...], doelgroepen: tuple[Doelgroep, ...]) -> bool:
        """Whether it is of one of the regions and for one of the readers; none means any."""
        return (not regios or self.regio in regios) and (
            not doelgroepen or not set(doelgroepen).isdisjoint(self.doelgroepen)
        )


@dataclass(frozen=True, slots=True)
class Vlekgroep:
    """White spots of one kind."""

    id: str
    titel: str
    vlekken: tuple[Vlek, ...]

    def voor(self, regios: tuple[str, ...], doelgroepen: tuple[Doelgroep, ...]) -> "Vlekgroep":
        """Give only the spots of the regions and for the readers; none means any."""
        own = (vlek for vlek in self.vlekken if vlek.hoort_bij(regios, doelgroepen))
        return replace(self, vlekken=tuple(own))


@dataclass(frozen=True, slots=True)
class Vlekken:
    """The white spots of the handbook, their counts, and the filters over them."""

    telling: Kruistabel | None
    groepen: tuple[Vlekgroep, ...]
    filters: tuple[Filter, ...]
    aantal: int


def witte_vlekken(
    handboek: Handboek, regios: tuple[str, ...] = (), doelgroepen: tuple[Doelgroep, ...] = ()
) -> Vlekken:
    """Collect the white spots, or only the kinds and spots of some regions or for some readers."""
    groups = _groups(handboek)
    if regios or doelgroepen:
        groups = tuple(group.voor(regios, doelgroepen) for group in groups)
    groups = tuple(group for group in groups if group.vlekken)
    spots = [vlek for group in groups for vlek in group.vlekken]
    per_region = regiofilter(handboek, {vlek.regio for vlek in spots})
    return Vlekken(
        telling=kruistabel(
            "Witte vlekken per soort en regio",
            "Soort",
            ((group.id, vlek.regio) for group in groups for vlek in group.vlekken),
            {g.id: Link(g.titel, f"witte-vlekken/index.html#{g.id}") for g in groups},
            {keuze.waarde: keuze.titel for keuze in per_region.keuzes},
        )
        if len(per_region.keuzes) > 1
        else None,
        groepen=groups,
        filters=filters_over((vlek.filter for vlek in spots), (PARTIJ, per_region)),
        aantal=len(spots),
    )


@lru_cache(maxsize=1)
def _groups(handboek: Handboek) -> tuple[Vlekgroep, ...]:
    return tuple(Vlekgroep(ident, titel, tuple(find(handboek))) for ident, titel, find in KINDS)


IEDEREEN: tuple[Doelgroep, ...] = tuple(DOELGROEPEN)
"""The readers of a white spot of which the source names none."""


def _spot(handboek: Handboek, item: Item, uitleg: str = "") -> Vlek:
    where = link(handboek, item.id)
    return Vlek(where, None, uitleg, handboek.regio(item), item.doelgroep or IEDEREEN)


def _without_owner(handboek: Handboek) -> Iterator[Vlek]:
    """Name rows for which the source has nobody, nobody who does the work, or more than one."""
    return _tasks(handboek, lambda rij: rij.is_gat)


def _owner_chosen(handboek: Handboek) -> Iterator[Vlek]:
    """Name rows for which the source has no sole owner, and we propose one."""
    return _tasks(handboek, lambda rij: rij.is_keuze)


def _tasks(handboek: Handboek, meant: Callable[[Racirij], bool]) -> Iterator[Vlek]:
    for stand in raci_stand(handboek):
        for rij in filter(meant, stand.rijen):
            regio = handboek.entry(rij.id).regio
            where = Link(rij.onderwerp, rij.adres, rij.id)
            yield Vlek(where, rij.proces, stand.grond, regio, rij.doelgroepen)


def _unweighed(handboek: Handboek) -> Iterator[Vlek]:
    for risico in handboek.alle(Risico):
        if risico.kans is None and not risico.ontbreekt_in_bron:
            yield _spot(handboek, risico)


def _without_measure(handboek: Handboek) -> Iterator[Vlek]:
    for risico in handboek.alle(Risico):
        if not risico.maatregelen and not risico.ontbreekt_in_bron:
            yield _spot(handboek, risico)


def _measures_of_nobody(handboek: Handboek) -> Iterator[Vlek]:
    """Name risks whose measures nobody carries out, in regions whose source names who does."""
    risks = handboek.alle(Risico)
    naming = {handboek.regio(r) for r in risks if any(m.uitvoerder for m in r.maatregelen)}
    for risico in risks:
        if handboek.regio(risico) in naming and risico.maatregelen:
            open_ = [m for m in risico.maatregelen if not m.uitvoerder]
            if open_:
                yield _spot(handboek, risico, "de bron zegt niet wie de maatregel uitvoert")


def _not_taken_up(handboek: Handboek) -> Iterator[Vlek]:
    taken_up = {ident for risico in handboek.alle(Risico) for ident in risico.aanbiedersrisicos}
    for risico in handboek.alle(Aanbiedersrisico):
        if risico.id not in taken_up:
            yield _spot(handboek, risico)


def _without_planning(handboek: Handboek) -> Iterator[Vlek]:
    for actie in handboek.alle(Hervormingsactie):
        if actie.planning is None:
            yield _spot(handboek, actie)
    for eigen in handboek.alle(Actie):
        if eigen.geldig_vanaf is None and eigen.geldig_tot is None:
            yield _spot(handboek, eigen, "de bron plant alleen het hele plan")


def _without_scheme(handboek: Handboek) -> Iterator[Vlek]:
    for opmerking in handboek.alle(Procesopmerking):
        if opmerking.stappen:
            steps = ", ".join(map(str, opmerking.stappen))
            yield _spot(handboek, opmerking, f"stap {steps}: het schema ontbreekt in de bron")


def _without_amount(handboek: Handboek) -> Iterator[Vlek]:
    for post in handboek.alle(Kostenpost):
        if post.bedrag is None:
            yield _spot(handboek, post)


def _unknown_of_products(handboek: Handboek) -> Iterator[Vlek]:
    for product in handboek.alle(Product):
        names = ("eenheid", "frequentie", "termijn", "tarief")
        missing = [name for name in names if getattr(product, name) is None]
        if missing:
            yield _spot(handboek, product, f"niet in de bron: {', '.join(missing)}")


def _forms_without_fields(handboek: Handboek) -> Iterator[Vlek]:
    """Name the forms of which the source names no question: all of them are ours."""
    for formulier in handboek.alle(Formulier):
        if all(veld.status == "voorstel" for veld in formulier.velden):
            yield _spot(handboek, formulier, "de vragen zijn ons voorstel")


def _lost(handboek: Handboek) -> Iterator[Vlek]:
    for entry in handboek.entries.values():
        part = entry.onderdeel
        if part.ontbreekt_in_bron:
            readers = part.doelgroep if isinstance(part, Item) else ()
            yield Vlek(link(handboek, part.id), None, "", entry.regio, readers or IEDEREEN)
    for document in handboek.alle(Brondocument):
        for lost in document.verloren:
            yield _spot(handboek, document, plain(lost))


def _unexplained(handboek: Handboek) -> Iterator[Vlek]:
    """Name the terms that a source only uses, and the abbreviations that nothing explains."""
    for begrip in handboek.alle(Begrip):
        if begrip.alleen_gebruikt:
            yield _spot(handboek, begrip, "de bron gebruikt het woord en legt het niet uit")
    for onbekend in onbekende_afkortingen(handboek):
        first = link(handboek, onbekend.entries[0].onderdeel.id)
        where = Link(onbekend.term, first.adres, first.id)
        uses = aantal(len(onbekend.entries), "tekst", "teksten")
        yield Vlek(where, None, f"in {uses}", onbekend.regio, IEDEREEN)


KINDS: tuple[tuple[str, str, Callable[[Handboek], Iterator[Vlek]]], ...] = (
    ("zonder-eindverantwoordelijke", "Taken zonder eindverantwoordelijke", _without_owner),
    (
        "eindverantwoordelijke-gekozen",
        "Taken waarvan wij de eindverantwoordelijke voorstellen",
        _owner_chosen,
    ),
    ("zonder-weging", "Risico's zonder weging", _unweighed),
    ("zonder-maatregel", "Risico's zonder maatregel", _without_measure),
    ("zonder-uitvoerder", "Maatregelen zonder uitvoerder", _measures_of_nobody),
    ("niet-opgepakt", "Risico's van aanbieders die nergens zijn opgenomen", _not_taken_up),
    ("zonder-planning", "Acties zonder planning", _without_planning),
    ("zonder-schema", "Stappen waarvan het schema ontbreekt", _without_scheme),
    ("zonder-bedrag", "Kosten zonder bedrag", _without_amount),
    ("zonder-velden", "Formulieren waarvan de bron geen vragen noemt", _forms_without_fields),
    ("product-onbekend", "Producten waarvan de bron iets niet zegt", _unknown_of_products),
    ("niet-uitgelegd", "Begrippen die nergens worden uitgelegd", _unexplained),
    ("verloren", "Verloren in de bron: profielen, figuren, bijlagen", _lost),
)
"""Every kind of white spot: its id on the page, its title and what finds it."""
