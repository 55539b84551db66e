"""The ways in: who somebody is, what was referred, what somebody wants."""

from dataclasses import dataclass

from schemas.fasen import Fase
from schemas.partijen import Partij
from schemas.processen import Proces
from schemas.regios import Regio
from schemas.registry import COLLECTIES
from schemas.rolverdelingen import Rolverdeling
from schemas.routes import Route
from schemas.wegwijzers import Wegwijzer
from scripts.handboek import Handboek
from scripts.views.adressen import adres, link
from scripts.views.rolverdeling import rijen
from scripts.views.taken import taken_van
from scripts.views.vormen import Link
from scripts.views.woorden import DOELGROEP_ICONEN, aantal

FASE = COLLECTIES["fasen"].icoon
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


def ik_ben(handboek: Handboek) -> tuple[Kaart, ...]:
    """Give a way in for each of the three readers."""
    return tuple(
        Kaart(
            DOELGROEP_ICONEN[partij.is_doelgroep],
            partij.titel,
            adres(handboek, partij.id),
            _tasks(handboek, partij),
        )
        for partij in handboek.alle(Partij)
        if partij.is_doelgroep
    )


def _tasks(handboek: Handboek, partij: Partij) -> str:
    if partij.is_doelgroep is None:
        return ""
    count = sum(
        len(proces.delen)
        for regio in handboek.alle(Regio)
        for fase in taken_van(handboek, partij.is_doelgroep, regio.id)
        for proces in fase.processen
    )
    return f"{aantal(count, 'taak', 'taken')}, met checklist, berichten en risico's"


def ik_wil(handboek: Handboek) -> tuple[Kaart, ...]:
    """Give a way in for each phase that has processes with a role table."""
    fasen = sorted(handboek.alle(Fase), key=lambda fase: fase.volgnummer)
    with_table = {rolverdeling.proces for rolverdeling in handboek.alle(Rolverdeling)}
    processes = [proces for proces in _in_order(handboek) if proces.id in with_table]
    cards = []
    for fase in fasen:
        own = [proces.titel for proces in processes if fase.id in proces.fase]
        if own:
            cards.append(Kaart(FASE, fase.titel, adres(handboek, fase.id), "; ".join(own)))
    return tuple(cards)


def verwezen(handboek: Handboek) -> tuple[Kaart, ...]:
    """Give a way in for each route of referral, in their order."""
    routes = sorted(handboek.alle(Route), key=lambda route: route.volgnummer)
    return tuple(
        Kaart(
            ROUTE,
            route.titel,
            adres(handboek, route.id),
            "Wie doet wat, welke berichten er gaan en hoe snel het antwoord is",
        )
        for route in routes
    )


def praktijkvragen(handboek: Handboek) -> tuple[Link, ...]:
    """Link to the answer of every question from practice."""
    return tuple(link(handboek, vraag.id) for vraag in handboek.alle(Wegwijzer))


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
