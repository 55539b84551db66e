"""Contradictions: each with its readings side by side, and all of them by region and kind."""

from dataclasses import dataclass

from schemas.tegenstrijdigheden import Soort, Tegenstrijdigheid
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.kenmerken import bronplaats
from scripts.views.kruistabel import Kruistabel, kruistabel
from scripts.views.lijst import lijst
from scripts.views.vormen import Alinea, Bronplaats, Filter, Link

SOORTEN: dict[Soort, tuple[str, str]] = {
    "som": ("Som", "Een totaal klopt niet met de delen."),
    "cijfer": ("Cijfer", "Twee getallen verschillen."),
    "aantal": ("Aantal", "Een genoemd aantal klopt niet met wat er staat."),
    "datum": ("Datum", "Twee momenten of volgordes verschillen."),
    "begrip": ("Begrip", "Twee woorden of betekenissen verschillen."),
    "rol": ("Rol", "Het is niet duidelijk wie iets doet."),
    "nummering": ("Nummering", "Nummers of verwijzingen kloppen niet."),
    "regel": ("Regel", "Een regel past niet bij een andere regel of een uitzondering."),
}
"""The words of each kind, and what it means."""


@dataclass(frozen=True, slots=True)
class Lezingview:
    """One reading and where it stands."""

    waarde: Alinea
    bron: Bronplaats


@dataclass(frozen=True, slots=True)
class Tegenstrijdigheidview:
    """A contradiction in words; `raakt` leads to where the handbook uses one of the readings."""

    soort: str
    betekenis: str
    lezingen: tuple[Lezingview, ...]
    verklaring: Alinea | None
    behandeling: Alinea
    raakt: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Regel:
    """A contradiction in one line of the overview, with the values that filters look at."""

    link: Link
    soort: str
    filter: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Regiogroep:
    """The contradictions of a region, by kind."""

    id: str
    titel: str
    regels: tuple[Regel, ...]


@dataclass(frozen=True, slots=True)
class Overzicht:
    """All contradictions, short, with counts by region and kind."""

    aantal: int
    filters: tuple[Filter, ...]
    telling: Kruistabel | None
    groepen: tuple[Regiogroep, ...]


def tegenstrijdigheid_view(handboek: Handboek, item: Tegenstrijdigheid) -> Tegenstrijdigheidview:
    """Make the view of a contradiction."""
    soort, betekenis = SOORTEN[item.soort]
    return Tegenstrijdigheidview(
        soort=soort,
        betekenis=betekenis,
        lezingen=tuple(
            Lezingview(Alinea(lezing.waarde), bronplaats(handboek, lezing.bron))
            for lezing in item.lezingen
        ),
        verklaring=Alinea(item.verklaring) if item.verklaring else None,
        behandeling=Alinea(item.behandeling),
        raakt=tuple(link(handboek, ident) for ident in item.raakt),
    )


def tegenstrijdigheden(handboek: Handboek) -> Overzicht:
    """Give the contradictions of all regions by region, each region's by kind."""
    found = lijst(handboek, "tegenstrijdigheden")
    order = list(SOORTEN)
    groups: dict[str, list[Tegenstrijdigheid]] = {}
    for item in sorted(handboek.alle(Tegenstrijdigheid), key=lambda t: order.index(t.soort)):
        groups.setdefault(handboek.regio(item), []).append(item)
    values = {blok.item.id: blok.filter for groep in found.groepen for blok in groep.blokken}
    regions = {regio: handboek.item(regio).titel for regio in sorted(groups)}
    return Overzicht(
        aantal=found.aantal,
        filters=found.filters,
        telling=kruistabel(
            "Tegenstrijdigheden per regio en soort",
            "Regio",
            ((regio, item.soort) for regio, items in groups.items() for item in items),
            {regio: Link(titel, _anchor(regio)) for regio, titel in regions.items()},
            {soort: words for soort, (words, _) in SOORTEN.items()},
        )
        if len(regions) > 1
        else None,
        groepen=tuple(
            Regiogroep(
                f"regio-{regio}",
                titel,
                tuple(
                    Regel(link(handboek, item.id), SOORTEN[item.soort][0], values[item.id])
                    for item in groups[regio]
                ),
            )
            for regio, titel in regions.items()
        ),
    )


def _anchor(regio: str) -> str:
    return f"tegenstrijdigheden/index.html#regio-{regio}"
