"""A phase or a route: what each party does there, its messages, checklists, risks and actions."""

from dataclasses import dataclass

from schemas.acties import Actie
from schemas.base import Doelgroep, Item
from schemas.berichten import Bericht
from schemas.fasen import Fase
from schemas.hervormingsacties import Hervormingsactie
from schemas.partijen import Partij
from schemas.processen import Proces
from schemas.risicos import Risico
from schemas.routes import Route
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.bericht import Berichtrij, bericht_view
from scripts.views.checklist import berekende_checklists
from scripts.views.risicolijst import Risicogroep, risicos_per_regio
from scripts.views.route import routefiguren
from scripts.views.taken import Procesdeel, procesdeel
from scripts.views.vormen import Link
from scripts.views.woorden import DOELGROEPEN


@dataclass(frozen=True, slots=True)
class Telrij:
    """How much of each kind concerns a party in a phase or by a route; `link` heads the row."""

    link: Link
    taken: int
    berichten: int
    risicos: int
    acties: int

    @property
    def iets(self) -> bool:
        """Whether there is anything to count."""
        return any((self.taken, self.berichten, self.risicos, self.acties))


@dataclass(frozen=True, slots=True)
class Partijdeel:
    """What a party does here, by process."""

    partij: Link
    doelgroep: Doelgroep
    processen: tuple[Procesdeel, ...]
    aantal: int


@dataclass(frozen=True, slots=True)
class Lijstdeel:
    """A part of a checklist that is about this phase or route."""

    link: Link
    lijst: Link
    aantal: int


@dataclass(frozen=True, slots=True)
class Actieregel:
    """An action, and whom it concerns."""

    link: Link
    soort: str
    partijen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Faseview:
    """All that belongs to a phase or a route."""

    tellingen: tuple[Telrij, ...]
    partijen: tuple[Partijdeel, ...]
    berichten: tuple[Berichtrij, ...]
    checklists: tuple[Lijstdeel, ...]
    risicos: tuple[Risicogroep, ...]
    acties: tuple[Actieregel, ...]


def fase_view(handboek: Handboek, vak: Fase | Route) -> Faseview:
    """Make the view of a phase or a route."""
    parties = [partij for partij in handboek.alle(Partij) if partij.is_doelgroep]
    return Faseview(
        tellingen=tuple(
            tel(handboek, partij.is_doelgroep, vak, link(handboek, partij.id))
            for partij in parties
            if partij.is_doelgroep
        ),
        partijen=tuple(
            part
            for partij in parties
            if partij.is_doelgroep
            if (part := _party(handboek, partij, partij.is_doelgroep, vak)).aantal
        ),
        berichten=tuple(bericht_view(handboek, bericht) for bericht in _messages(handboek, vak)),
        checklists=_checklists(handboek, vak),
        risicos=risicos_per_regio(handboek, lambda risico: _belongs(risico, vak)),
        acties=tuple(
            Actieregel(
                link(handboek, actie.id), soort, tuple(DOELGROEPEN[d] for d in actie.doelgroep)
            )
            for soort, actie in _actions(handboek, vak)
        ),
    )


def tel(handboek: Handboek, doelgroep: Doelgroep, vak: Fase | Route, kop: Link) -> Telrij:
    """Count what concerns a party in a phase or by a route; `kop` heads the row."""
    return Telrij(
        link=kop,
        taken=sum(len(part.delen) for part in _processes(handboek, doelgroep, vak)),
        berichten=sum(doelgroep in (b.van, b.naar) for b in _messages(handboek, vak)),
        risicos=sum(doelgroep in r.doelgroep and _belongs(r, vak) for r in handboek.alle(Risico)),
        acties=sum(doelgroep in actie.doelgroep for _, actie in _actions(handboek, vak)),
    )


def _belongs(item: Item, vak: Fase | Route) -> bool:
    return vak.id in (item.fase if isinstance(vak, Fase) else item.route)


def _processes(
    handboek: Handboek, doelgroep: Doelgroep, vak: Fase | Route
) -> tuple[Procesdeel, ...]:
    own = (proces for proces in handboek.alle(Proces) if _belongs(proces, vak))
    parts = (procesdeel(handboek, proces, doelgroep) for proces in own)
    return tuple(part for part in parts if part.delen)


def _party(
    handboek: Handboek, partij: Partij, doelgroep: Doelgroep, vak: Fase | Route
) -> Partijdeel:
    parts = _processes(handboek, doelgroep, vak)
    count = sum(len(part.delen) for part in parts)
    return Partijdeel(link(handboek, partij.id), doelgroep, parts, count)


def _messages(handboek: Handboek, vak: Fase | Route) -> list[Bericht]:
    """Give the messages in use: of a phase by its name, of a route by the pairs in its figures."""
    messages = [b for b in handboek.alle(Bericht) if b.status != "historisch"]
    if isinstance(vak, Fase):
        return [bericht for bericht in messages if _belongs(bericht, vak)]
    shown = {
        pijl.id
        for figuur in routefiguren(handboek, vak)
        for wisseling in figuur.wisselingen
        for pijl in wisseling.pijlen
    }
    return [bericht for bericht in messages if bericht.id in shown]


def _actions(handboek: Handboek, vak: Fase | Route) -> list[tuple[str, Item]]:
    plans = [("Actieplan", actie) for actie in handboek.alle(Actie)]
    reform = [("Hervormingsagenda", actie) for actie in handboek.alle(Hervormingsactie)]
    return [(soort, actie) for soort, actie in (*plans, *reform) if _belongs(actie, vak)]


def _checklists(handboek: Handboek, vak: Fase | Route) -> tuple[Lijstdeel, ...]:
    return tuple(
        Lijstdeel(
            Link(deel.titel, f"{lijst.adres}#{deel.id}", deel.id),
            Link(lijst.titel, lijst.adres, lijst.id),
            len(deel.punten),
        )
        for lijst in berekende_checklists(handboek)
        for deel in lijst.delen
        if any(target.id == vak.id for target in (*deel.fasen, *deel.routes))
    )
