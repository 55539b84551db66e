"""Combinations of a support profile and an intensity, calculated: each is a way to be helped."""

from dataclasses import dataclass

from schemas.intensiteiten import Intensiteit
from schemas.profielen import Profiel
from schemas.regels import Regel
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.vormen import Alinea, Link


@dataclass(frozen=True, slots=True)
class Combinatie:
    """A profile with an intensity."""

    id: str
    adres: str
    titel: str
    regio: Link
    profiel: Link
    profielnummer: int
    intensiteit: Link
    behoefte: Alinea | None
    resultaten: tuple[Alinea, ...]
    omschrijving: Alinea
    wordt_gemeten: bool
    ontbreekt: bool
    regels: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Raster:
    """The combinations of a region as a grid: a row for each profile."""

    regio: Link
    intensiteiten: tuple[Link, ...]
    rijen: tuple[tuple[Link, tuple[Combinatie, ...]], ...]


def combinaties(handboek: Handboek) -> tuple[Combinatie, ...]:
    """Give every combination of a profile and an intensity of the same region."""
    return tuple(
        _combination(handboek, profiel, intensiteit)
        for profiel in sorted(handboek.alle(Profiel), key=lambda p: p.nummer)
        for intensiteit in _intensities(handboek, handboek.regio(profiel))
    )


def rasters(handboek: Handboek) -> tuple[Raster, ...]:
    """Give the grid of each region that has profiles."""
    regions = dict.fromkeys(handboek.regio(profiel) for profiel in handboek.alle(Profiel))
    found = combinaties(handboek)
    return tuple(_grid(handboek, regio, found) for regio in regions)


def _grid(handboek: Handboek, regio: str, found: tuple[Combinatie, ...]) -> Raster:
    own = [c for c in found if c.regio.id == regio]
    profiles = dict.fromkeys(c.profiel for c in own)
    return Raster(
        regio=link(handboek, regio),
        intensiteiten=tuple(link(handboek, i.id) for i in _intensities(handboek, regio)),
        rijen=tuple(
            (profiel, tuple(c for c in own if c.profiel == profiel)) for profiel in profiles
        ),
    )


def _intensities(handboek: Handboek, regio: str) -> list[Intensiteit]:
    own = (i for i in handboek.alle(Intensiteit) if handboek.regio(i) == regio)
    return sorted(own, key=lambda intensiteit: intensiteit.volgnummer)


def _combination(handboek: Handboek, profiel: Profiel, intensiteit: Intensiteit) -> Combinatie:
    regio = handboek.regio(profiel)
    slug = intensiteit.id.rpartition("-")[2]
    ident = f"{regio}-combinatie-{profiel.nummer}-{slug}"
    return Combinatie(
        id=ident,
        adres=f"combinaties/{ident}.html",
        titel=f"Profiel {profiel.nummer}, {intensiteit.titel.lower()}",
        regio=link(handboek, regio),
        profiel=link(handboek, profiel.id),
        profielnummer=profiel.nummer,
        intensiteit=link(handboek, intensiteit.id),
        behoefte=Alinea(profiel.behoefte) if profiel.behoefte else None,
        resultaten=tuple(Alinea(tekst) for tekst in profiel.resultaten),
        omschrijving=Alinea(intensiteit.omschrijving),
        wordt_gemeten=intensiteit.wordt_gemeten,
        ontbreekt=profiel.ontbreekt_in_bron,
        regels=tuple(
            link(handboek, regel.id)
            for regel in handboek.alle(Regel)
            if handboek.regio(regel) == regio
        ),
    )
