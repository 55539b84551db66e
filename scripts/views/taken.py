"""What a party does, by process with its phase and route, calculated from the role tables."""

from dataclasses import dataclass

from schemas.base import Doelgroep
from schemas.fasen import Fase
from schemas.processen import Proces
from scripts.berekening.raci import COLUMNS
from scripts.handboek import Handboek
from scripts.views.adressen import adres, link
from scripts.views.rolverdeling import Letter, rijen
from scripts.views.status import statusmerk
from scripts.views.vormen import Link, Merk
from scripts.views.woorden import RACI_NAMEN


@dataclass(frozen=True, slots=True)
class Deel:
    """What a party does in one row: the source's words by column, and the letters."""

    id: str
    adres: str
    onderwerp: str
    status: Merk | None
    woorden: tuple[str, ...]
    letters: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class Procesdeel:
    """What a party does in one process."""

    proces: Link
    fasen: tuple[Link, ...]
    routes: tuple[Link, ...]
    delen: tuple[Deel, ...]


@dataclass(frozen=True, slots=True)
class Fasedeel:
    """What a party does in one phase; a process of two phases stands under its first."""

    fase: Link
    processen: tuple[Procesdeel, ...]


def taken_van(handboek: Handboek, doelgroep: Doelgroep, regio: str) -> tuple[Fasedeel, ...]:
    """Give what a party does in a region, by phase in their order."""
    parts = [
        (proces.fase[0], part)
        for proces in processen(handboek, regio)
        if (part := procesdeel(handboek, proces, doelgroep)).delen
    ]
    fasen = sorted(handboek.alle(Fase), key=lambda fase: fase.volgnummer)
    return tuple(
        Fasedeel(link(handboek, fase.id), own)
        for fase in fasen
        if (own := tuple(part for first, part in parts if first == fase.id))
    )


def processen(handboek: Handboek, regio: str) -> tuple[Proces, ...]:
    """Give the processes of a region in their order."""
    own = (proces for proces in handboek.alle(Proces) if handboek.regio(proces) == regio)
    return tuple(sorted(own, key=lambda proces: proces.volgnummer))


def procesdeel(handboek: Handboek, proces: Proces, doelgroep: Doelgroep) -> Procesdeel:
    """Give what a party does in a process."""
    columns = [column for column, owner in COLUMNS.items() if owner == doelgroep]
    parts = []
    for rolverdeling, taak, lezing in rijen(handboek):
        if rolverdeling.proces != proces.id:
            continue
        words = tuple(cell for column in columns if (cell := getattr(taak, column)))
        if words:
            letters = tuple(Letter(x, RACI_NAMEN[x]) for x in lezing.van(doelgroep))
            where = adres(handboek, taak.id)
            parts.append(Deel(taak.id, where, taak.onderwerp, statusmerk(taak), words, letters))
    return Procesdeel(
        proces=link(handboek, proces.id),
        fasen=tuple(link(handboek, fase) for fase in proces.fase),
        routes=tuple(link(handboek, route) for route in proces.route),
        delen=tuple(parts),
    )
