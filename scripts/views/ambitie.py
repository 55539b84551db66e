"""Ambitions: from the base measurement to the target, with the sum behind it."""

from dataclasses import dataclass

from schemas.ambities import Ambitie
from schemas.opgaven import Opgave
from scripts.berekening.ambities import doel, onafgerond
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.cijfers import Figuur, Punt
from scripts.views.item import herkomst
from scripts.views.vormen import Alinea, Herkomst, Link

AFRONDING = {
    "naar-beneden": "naar beneden afgerond",
    "naar-boven": "naar boven afgerond",
    "dichtstbij": "afgerond op het dichtstbijzijnde gehele getal",
}


@dataclass(frozen=True, slots=True)
class Ambitierij:
    """An ambition in the table."""

    id: str
    tekst: Alinea
    jaar: int
    nulmeting: str | None
    procent: str | None
    doel: str
    som: str
    herkomst: Herkomst


@dataclass(frozen=True, slots=True)
class Ambitiegroep:
    """The ambitions of a task."""

    opgave: Link
    rijen: tuple[Ambitierij, ...]


@dataclass(frozen=True, slots=True)
class Ambitieoverzicht:
    """The ambitions by task, and the figure of those with a number."""

    groepen: tuple[Ambitiegroep, ...]
    figuur: Figuur


def ambities(handboek: Handboek) -> Ambitieoverzicht:
    """Give the ambitions by task, in their order, with base and target as a figure."""
    return Ambitieoverzicht(_groups(handboek), _figure(handboek))


def _figure(handboek: Handboek) -> Figuur:
    points = []
    for ambitie in handboek.alle(Ambitie):
        target = doel(ambitie)
        if ambitie.basis is not None and target is not None:
            points.append(Punt(f"0-meting {ambitie.basis_jaar}", ambitie.titel, ambitie.basis))
            points.append(Punt(f"doel {ambitie.jaar}", ambitie.titel, target))
    return Figuur("Van 0-meting naar doel", "staven", "aantal", tuple(points))


def _groups(handboek: Handboek) -> tuple[Ambitiegroep, ...]:
    tasks = (opgave for opgave in handboek.alle(Opgave))
    groups = (
        (opgave, [a for a in handboek.alle(Ambitie) if a.opgave == opgave.id]) for opgave in tasks
    )
    return tuple(
        Ambitiegroep(
            link(handboek, opgave.id),
            tuple(_row(handboek, a) for a in sorted(own, key=lambda a: a.volgnummer)),
        )
        for opgave, own in groups
        if own
    )


def _row(handboek: Handboek, ambitie: Ambitie) -> Ambitierij:
    base = None if ambitie.basis is None else str(ambitie.basis)
    if base and ambitie.basis_jaar is not None:
        base = f"{base} ({ambitie.basis_jaar})"
    target = doel(ambitie)
    return Ambitierij(
        id=ambitie.id,
        tekst=Alinea(ambitie.tekst),
        jaar=ambitie.jaar,
        nulmeting=base,
        procent=f"{ambitie.procent} %" if ambitie.procent is not None else None,
        doel=str(target) if target is not None else "geen getal in de bron",
        som=_sum(ambitie),
        herkomst=herkomst(handboek, ambitie),
    )


def _sum(ambitie: Ambitie) -> str:
    """Write the sum behind a target: 474 × 80 % = 379,2, naar beneden afgerond."""
    exact = onafgerond(ambitie)
    if exact is None or ambitie.procent is None:
        return "–"
    share = ambitie.procent if ambitie.soort == "aandeel" else 100 - ambitie.procent
    words = f"{ambitie.basis} × {share} % = {str(exact.normalize()).replace('.', ',')}"
    rounding = AFRONDING.get(ambitie.afronding or "")
    return f"{words}, {rounding}" if rounding and exact != exact.to_integral_value() else words
