"""What has a date: per region and party, and what the sources leave without one."""

from collections.abc import Iterator
from dataclasses import dataclass

from schemas.base import Doelgroep, Item
from schemas.deelprojecten import Deelproject
from schemas.gebeurtenissen import Gebeurtenis
from schemas.hervormingsacties import Hervormingsactie
from schemas.meetmomenten import Meetmoment
from schemas.regios import Regio
from schemas.registry import COLLECTIES
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.item import herkomst, kanttekeningen
from scripts.views.tijdvak import Tijdvak, dag, maanden, tijdvak
from scripts.views.vormen import Alinea, Herkomst, Link
from scripts.views.woorden import DOELGROEPEN

FOLDER = "downloads/agenda"


@dataclass(frozen=True, slots=True)
class Agendapunt:
    """An item that says when: in the words of its source, and in days where these name any.

    `soort` is its kind, `kop` the same with its number if it has one.
    """

    id: str
    soort: str
    kop: str
    link: Link
    woorden: str
    tijdvak: Tijdvak | None
    uitleg: Alinea | None
    regio: Link
    doelgroepen: tuple[Doelgroep, ...]
    kanttekeningen: tuple[str, ...]
    herkomst: Herkomst

    @property
    def voor(self) -> tuple[str, ...]:
        """The parties that it is for, in words."""
        return tuple(DOELGROEPEN[doelgroep] for doelgroep in self.doelgroepen)


@dataclass(frozen=True, slots=True)
class Agenda:
    """The dated items of one region and one party, or of all (None), by date."""

    regio: str | None
    doelgroep: Doelgroep | None
    titel: str
    punten: tuple[Agendapunt, ...]

    @property
    def adres(self) -> str:
        """The address of its file."""
        name = "-".join(filter(None, (self.regio, self.doelgroep))) or "handboek"
        return f"{FOLDER}/{name}.ics"


@dataclass(frozen=True, slots=True)
class Agendaoverzicht:
    """The calendars, what is in them by date, and by kind what has no date."""

    agendas: tuple[Agenda, ...]
    punten: tuple[Agendapunt, ...]
    zonder: tuple[tuple[str, tuple[Agendapunt, ...]], ...]


def agendas(handboek: Handboek) -> tuple[Agenda, ...]:
    """Give the calendar of everything, of each party, and of each region with its parties.

    An item that names no party is for all of them. Where nothing has a date, there is none. Where
    only one region has dates, its calendar is that of everything.
    """
    dated = _dated(handboek)
    parties = (None, *DOELGROEPEN)
    named = {handboek.entry(punt.id).regio for punt in dated}
    regions = [regio.id for regio in handboek.alle(Regio) if regio.id in named]
    wanted = regions if len(regions) == 1 else (None, *regions)
    found = (_agenda(handboek, dated, regio, d) for regio in wanted for d in parties)
    return tuple(agenda for agenda in found if agenda.punten)


def agenda_link(handboek: Handboek, regio: str) -> Link | None:
    """Lead to the calendar of a region; None where nothing of it has a date."""
    own = (a for a in agendas(handboek) if a.regio == regio and a.doelgroep is None)
    return next((Link(f"Agenda: {agenda.titel}", agenda.adres) for agenda in own), None)


def agendaoverzicht(handboek: Handboek) -> Agendaoverzicht:
    """Give what the page about the calendars shows."""
    undated: dict[str, list[Agendapunt]] = {}
    for punt in _punten(handboek):
        if punt.tijdvak is None:
            titel = COLLECTIES[handboek.entry(punt.id).collectie].titel
            undated.setdefault(titel, []).append(punt)
    return Agendaoverzicht(
        agendas=agendas(handboek),
        punten=_dated(handboek),
        zonder=tuple((titel, tuple(punten)) for titel, punten in undated.items()),
    )


def _agenda(
    handboek: Handboek,
    dated: tuple[Agendapunt, ...],
    regio: str | None,
    doelgroep: Doelgroep | None,
) -> Agenda:
    where = link(handboek, regio).titel if regio else "Alle regio's"
    return Agenda(
        regio=regio,
        doelgroep=doelgroep,
        titel=f"{where}, {DOELGROEPEN[doelgroep]}" if doelgroep else where,
        punten=tuple(
            punt
            for punt in dated
            if regio in (None, handboek.entry(punt.id).regio)
            and (doelgroep is None or not punt.doelgroepen or doelgroep in punt.doelgroepen)
        ),
    )


def _dated(handboek: Handboek) -> tuple[Agendapunt, ...]:
    dated = [(p.tijdvak.van, p.tijdvak.tot, p.id, p) for p in _punten(handboek) if p.tijdvak]
    return tuple(punt for *_, punt in sorted(dated, key=lambda row: row[:3]))


def _punten(handboek: Handboek) -> Iterator[Agendapunt]:
    for project in handboek.alle(Deelproject):
        own = project.periode
        yield _punt(
            handboek,
            project,
            soort="Deelproject",
            nummer=project.nummer,
            woorden=project.planning,
            wanneer=maanden(own.van, own.tot) if own else None,
            uitleg=project.resultaat,
        )
    for actie in handboek.alle(Hervormingsactie):
        if plan := actie.planning:
            yield _punt(
                handboek,
                actie,
                soort="Actie",
                woorden=plan.tekst,
                wanneer=tijdvak(plan.tekst) if plan.soort == "datum" else None,
                uitleg=actie.tekst,
            )
    for meetmoment in handboek.alle(Meetmoment):
        yield _punt(
            handboek,
            meetmoment,
            soort="Meetmoment",
            woorden=meetmoment.wanneer,
            wanneer=tijdvak(meetmoment.wanneer),
            uitleg=meetmoment.toelichting,
        )
    for gebeurtenis in handboek.alle(Gebeurtenis):
        yield _punt(
            handboek,
            gebeurtenis,
            soort=gebeurtenis.soort.capitalize(),
            woorden=gebeurtenis.moment or "",
            wanneer=_event(gebeurtenis),
            uitleg=gebeurtenis.toelichting,
        )


def _event(item: Gebeurtenis) -> Tijdvak | None:
    """Give the days of the words, if these begin on the date; else the date."""
    found = tijdvak(item.moment or "")
    if item.datum is None:
        return found
    return found if found and found.van == item.datum else dag(item.datum)


def _punt(
    handboek: Handboek,
    item: Item,
    *,
    soort: str,
    woorden: str,
    wanneer: Tijdvak | None,
    uitleg: str | None,
    nummer: int | None = None,
) -> Agendapunt:
    return Agendapunt(
        id=item.id,
        soort=soort,
        kop=soort if nummer is None else f"{soort} {nummer}",
        link=link(handboek, item.id),
        woorden=woorden,
        tijdvak=wanneer,
        uitleg=Alinea(uitleg) if uitleg else None,
        regio=link(handboek, handboek.regio(item)),
        doelgroepen=item.doelgroep,
        kanttekeningen=kanttekeningen(handboek, item),
        herkomst=herkomst(handboek, item),
    )
