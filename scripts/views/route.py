"""A route as a picture: who does what in the order of the role rows, and which message goes where.

The rows, the messages and the remarks each keep the order of the source. It does not say how the
three go together, so nothing here says it either.
"""

import re
from dataclasses import dataclass

from schemas.berichten import Bericht
from schemas.berichtenparen import Berichtenpaar
from schemas.partijen import Partij
from schemas.procesopmerkingen import Procesopmerking
from schemas.processen import Proces
from schemas.rolverdelingen import Rolverdeling
from schemas.routes import Route
from scripts.handboek import Handboek
from scripts.views.adressen import adres, link
from scripts.views.bericht import Berichtrij, antwoorden, bericht_view
from scripts.views.item import herkomst
from scripts.views.rolverdeling import Racicel, rolverdelingen
from scripts.views.vormen import Alinea, Link, Merk

_CODE = re.compile(r"\bJW\d{3}\b")


@dataclass(frozen=True, slots=True)
class Stap:
    """A row of the role table: its filled cells, and the messages that its words name.

    `is_keuze` says that its A is our proposal, `is_gat` that nobody has the A.
    """

    adres: str
    onderwerp: str
    status: Merk | None
    cellen: tuple[Racicel, ...]
    eindverantwoordelijk: str | None
    grond: str
    is_keuze: bool
    is_gat: bool
    berichten: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Pijl:
    """A message from lane to lane; `baan` is the lane of a party, its reader if it is one.

    `loopt` says from when the term of a message runs; that of an answer runs from the message.
    `landelijk` says that not the region but the national standard names the message here.
    """

    id: str
    code: str
    adres: str
    titel: str
    van: str
    naar: str
    van_baan: str
    naar_baan: str
    werkdagen: int | None
    loopt: Alinea | None
    is_antwoord: bool
    landelijk: bool


@dataclass(frozen=True, slots=True)
class Wisseling:
    """A pair of messages at its place in the order of the source."""

    titel: str
    adres: str
    historisch: bool
    zonder_route: bool
    vervangen_door: tuple[Link, ...]
    pijlen: tuple[Pijl, ...]


@dataclass(frozen=True, slots=True)
class LosBericht:
    """A message that a row names and that no pair of this route holds, with what contradicts it."""

    bericht: Berichtrij
    tegenspraak: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Routefiguur:
    """A process of a route in lanes: for the referrer and for the three readers."""

    id: str
    proces: Link
    regio: Link
    route: Link
    verwijzer: Link
    stappen: tuple[Stap, ...]
    wisselingen: tuple[Wisseling, ...]
    los: tuple[LosBericht, ...]


@dataclass(frozen=True, slots=True)
class Opmerking:
    """A remark on numbered steps of a scheme that the source lost; perhaps without a number."""

    link: Link
    stappen: tuple[int, ...]
    tekst: Alinea


def routefiguren(handboek: Handboek, route: Route) -> tuple[Routefiguur, ...]:
    """Give a figure for each process of a route that has a role table."""
    with_table = {rolverdeling.proces for rolverdeling in handboek.alle(Rolverdeling)}
    return tuple(
        _figure(handboek, proces, route)
        for proces in handboek.alle(Proces)
        if route.id in proces.route and proces.id in with_table
    )


def procesfiguren(handboek: Handboek, proces: Proces) -> tuple[Routefiguur, ...]:
    """Give the figures of a process: one for each route that it belongs to."""
    return tuple(
        figure
        for route in handboek.alle(Route)
        if route.id in proces.route
        for figure in routefiguren(handboek, route)
        if figure.proces.id == proces.id
    )


def opmerkingen(handboek: Handboek, route: Route) -> tuple[Opmerking, ...]:
    """Give the remarks on steps of a route by their first number; those without one come last."""
    own = (o for o in handboek.alle(Procesopmerking) if route.id in o.route)
    return tuple(
        Opmerking(link(handboek, o.id), o.stappen, Alinea(o.tekst))
        for o in sorted(own, key=lambda o: (not o.stappen, o.stappen))
    )


def _figure(handboek: Handboek, proces: Proces, route: Route) -> Routefiguur:
    region = handboek.regio(proces)
    steps = tuple(
        Stap(
            adres=rij.adres,
            onderwerp=rij.onderwerp,
            status=rij.herkomst.status,
            cellen=(cells := tuple(cel for cel in rij.cellen if cel.woorden)),
            eindverantwoordelijk=rij.eindverantwoordelijk,
            grond=rij.grond,
            is_keuze=rij.is_keuze,
            is_gat=rij.is_gat,
            berichten=tuple(_by_code(handboek, bericht) for bericht in _named(handboek, cells)),
        )
        for tabel in rolverdelingen(handboek, proces)
        for rij in tabel.rijen
    )
    pairs = sorted(
        (
            paar
            for paar in handboek.alle(Berichtenpaar)
            if handboek.regio(paar) == region and (not paar.route or route.id in paar.route)
        ),
        key=lambda paar: paar.volgnummer,
    )
    return Routefiguur(
        id=f"{route.id}-{proces.id}",
        proces=link(handboek, proces.id),
        regio=link(handboek, region),
        route=link(handboek, route.id),
        verwijzer=link(handboek, route.verwijzer),
        stappen=steps,
        wisselingen=tuple(_exchange(handboek, paar) for paar in pairs),
        los=_loose(handboek, steps, {ident for paar in pairs for ident in paar.berichten}),
    )


def _named(handboek: Handboek, cells: tuple[Racicel, ...]) -> tuple[Bericht, ...]:
    """Give the messages whose codes stand in the words of a row, in that order."""
    known = {bericht.code: bericht for bericht in handboek.alle(Bericht)}
    codes = dict.fromkeys(code for cel in cells for code in _CODE.findall(cel.woorden))
    return tuple(known[code] for code in codes if code in known)


def _by_code(handboek: Handboek, bericht: Bericht) -> Link:
    return Link(bericht.code, adres(handboek, bericht.id), bericht.id)


def _exchange(handboek: Handboek, paar: Berichtenpaar) -> Wisseling:
    """Give the messages of a pair, and the answers that the national standard adds to them."""
    messages = [b for ident in paar.berichten for b in handboek.alle(Bericht) if b.id == ident]
    added = [
        answer
        for bericht in messages
        for answer in antwoorden(handboek, bericht)
        if answer not in messages
    ]
    successors = dict.fromkeys(ident for bericht in messages for ident in bericht.vervangen_door)
    return Wisseling(
        titel=paar.titel,
        adres=adres(handboek, paar.id),
        historisch=paar.status == "historisch",
        zonder_route=not paar.route,
        vervangen_door=tuple(
            _by_code(handboek, b) for b in handboek.alle(Bericht) if b.id in successors
        ),
        pijlen=tuple(
            _arrow(handboek, bericht, messages, landelijk=bericht in added)
            for bericht in (*messages, *added)
        ),
    )


def _arrow(
    handboek: Handboek, bericht: Bericht, messages: list[Bericht], *, landelijk: bool
) -> Pijl:
    parties = {partij.id: partij for partij in handboek.alle(Partij)}
    van, naar = parties[bericht.van], parties[bericht.naar]
    is_answer = any(bericht in antwoorden(handboek, other) for other in messages)
    return Pijl(
        id=bericht.id,
        code=bericht.code,
        adres=adres(handboek, bericht.id),
        titel=bericht.titel,
        van=van.titel,
        naar=naar.titel,
        van_baan=van.is_doelgroep or "",
        naar_baan=naar.is_doelgroep or "",
        werkdagen=bericht.termijn_werkdagen,
        loopt=Alinea(bericht.termijn) if bericht.termijn and not is_answer else None,
        is_antwoord=is_answer,
        landelijk=landelijk,
    )


def _loose(handboek: Handboek, steps: tuple[Stap, ...], paired: set[str]) -> tuple[LosBericht, ...]:
    named = {target.id for step in steps for target in step.berichten}
    return tuple(
        LosBericht(
            bericht_view(handboek, bericht),
            herkomst(handboek, bericht).tegenspraak,
        )
        for bericht in handboek.alle(Bericht)
        if bericht.id in named and bericht.id not in paired
    )
