"""The ways in: who somebody is, what was referred, what somebody wants."""

from dataclasses import dataclass

from schemas.processen import Proces
from schemas.registry import COLLECTIES
from schemas.routes import Route
from schemas.wegwijzers import Wegwijzer
from schemas.werkwijzen import Werkwijze
from scripts.handboek import Handboek
from scripts.views.adressen import adres, link
from scripts.views.rolverdeling import rijen
from scripts.views.route import routefiguren
from scripts.views.vormen import Link

VOORAAN = 8
"""As many tasks and questions stand on the start page."""

ROUTE = COLLECTIES["routes"].icoon


@dataclass(frozen=True, slots=True)
class Kaart:
    """A way in: where it leads and what is to be found there, with its sign."""

    icoon: str
    titel: str
    adres: str
    uitleg: str


@dataclass(frozen=True, slots=True)
class Procesrij:
    """A process with the number of its rows and of those without anyone accountable."""

    link: Link
    regio_id: str
    regio: Link
    fasen: tuple[Link, ...]
    routes: tuple[Link, ...]
    aantal: int
    gaten: int


def verwezen(handboek: Handboek) -> tuple[Kaart, ...]:
    """Give a way in for each route of referral, in their order."""
    routes = sorted(handboek.alle(Route), key=lambda route: route.volgnummer)
    return tuple(
        Kaart(
            ROUTE,
            route.titel,
            adres(handboek, route.id),
            "Wie doet wat, welke berichten er gaan en hoe snel het antwoord is"
            if routefiguren(handboek, route)
            else "Wie verwijst, en wat er dan gebeurt",
        )
        for route in routes
    )


def praktijkvragen(handboek: Handboek) -> tuple[Link, ...]:
    """Link to the answers that are asked for most."""
    return _most(handboek, handboek.alle(Wegwijzer))


def vaak_gedaan(handboek: Handboek) -> tuple[Link, ...]:
    """Link to the tasks that are done most."""
    return _most(handboek, handboek.alle(Werkwijze))


def _most(handboek: Handboek, items: tuple[Wegwijzer | Werkwijze, ...]) -> tuple[Link, ...]:
    """Link to a few items, first those that the content marks as wanted often."""
    ordered = sorted(items, key=lambda item: not item.vaak)
    return tuple(link(handboek, item.id) for item in ordered[:VOORAAN])


def procesrijen(handboek: Handboek) -> tuple[Procesrij, ...]:
    """Give every process with its counts, those with a role table first."""
    rows = (procesrij(handboek, proces) for proces in _in_order(handboek))
    return tuple(sorted(rows, key=lambda row: row.aantal == 0))


def _in_order(handboek: Handboek) -> list[Proces]:
    return sorted(handboek.alle(Proces), key=lambda p: (handboek.regio(p), p.volgnummer))


def procesrij(handboek: Handboek, proces: Proces) -> Procesrij:
    """Make the row of a process."""
    own = [
        lezing for rolverdeling, _, lezing in rijen(handboek) if rolverdeling.proces == proces.id
    ]
    return Procesrij(
        link=link(handboek, proces.id),
        regio_id=handboek.regio(proces),
        regio=link(handboek, handboek.regio(proces)),
        fasen=tuple(link(handboek, ident) for ident in proces.fase),
        routes=tuple(link(handboek, ident) for ident in proces.route),
        aantal=len(own),
        gaten=sum(lezing.is_gat for lezing in own),
    )
