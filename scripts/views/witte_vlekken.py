"""White spots: what the sources leave open, calculated."""

from collections import Counter
from dataclasses import dataclass

from schemas.aanbiedersrisicos import Aanbiedersrisico
from schemas.risicos import Risico
from scripts.berekening.raci import Grond
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.rolverdeling import GRONDEN, Racirij, racirij, rijen
from scripts.views.vormen import Link


@dataclass(frozen=True, slots=True)
class Groep:
    """Rows that are open for the same reason."""

    reden: str
    rijen: tuple[Racirij, ...]


@dataclass(frozen=True, slots=True)
class Vlekken:
    """The white spots of the handbook."""

    zonder_eindverantwoordelijke: tuple[Groep, ...]
    risicos_zonder_weging: tuple[Link, ...]
    risicos_zonder_maatregel: tuple[Link, ...]
    aanbiedersrisicos_niet_opgepakt: tuple[Link, ...]
    verloren: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Stand:
    """How many rows have their A on which ground."""

    grond: str
    aantal: int
    rijen: tuple[Racirij, ...]


def witte_vlekken(handboek: Handboek) -> Vlekken:
    """Collect the white spots."""
    risks = handboek.alle(Risico)
    taken_up = {ident for risico in risks for ident in risico.aanbiedersrisicos}
    gaps = (Grond.NIEMAND, Grond.ZONDER_UITVOERDER, Grond.MEERDERE)
    return Vlekken(
        zonder_eindverantwoordelijke=tuple(
            Groep(stand.grond, stand.rijen)
            for grond, stand in zip(Grond, raci_stand(handboek), strict=True)
            if grond in gaps and stand.rijen
        ),
        risicos_zonder_weging=tuple(link(handboek, r.id) for r in risks if r.kans is None),
        risicos_zonder_maatregel=tuple(link(handboek, r.id) for r in risks if not r.maatregelen),
        aanbiedersrisicos_niet_opgepakt=tuple(
            link(handboek, risico.id)
            for risico in handboek.alle(Aanbiedersrisico)
            if risico.id not in taken_up
        ),
        verloren=tuple(
            link(handboek, ident)
            for ident, entry in handboek.entries.items()
            if entry.onderdeel.ontbreekt_in_bron
        ),
    )


def raci_stand(handboek: Handboek) -> tuple[Stand, ...]:
    """Count the rows of all role tables by the ground of their A, for every ground."""
    all_rows = rijen(handboek)
    counts = Counter(lezing.grond for _, _, lezing in all_rows)
    return tuple(
        Stand(
            GRONDEN[grond],
            counts[grond],
            tuple(
                racirij(handboek, rolverdeling, taak)
                for rolverdeling, taak, lezing in all_rows
                if lezing.grond is grond
            ),
        )
        for grond in Grond
    )
