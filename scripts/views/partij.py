"""A page per party: everything that it does, checks, answers for, sends and receives."""

from dataclasses import dataclass

from schemas.acties import Actie
from schemas.base import Doelgroep
from schemas.berichten import Bericht
from schemas.fasen import Fase
from schemas.hervormingsacties import Hervormingsactie
from schemas.partijen import Partij
from schemas.regios import Partijnaam, Regio
from schemas.routes import Route
from scripts.berekening.partijnamen import partijnamen
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.bericht import Berichtrij, bericht_view
from scripts.views.checklist import Checklistview, checklists
from scripts.views.fase import Telrij, tel
from scripts.views.kenmerken import bronplaats
from scripts.views.risicolijst import Risicogroep, risicos_per_regio
from scripts.views.taken import Fasedeel, taken_van
from scripts.views.vormen import Bronplaats, Link


@dataclass(frozen=True, slots=True)
class Naamregel:
    """What a party is called in a region, and where that stands."""

    regio: Link
    partij: Link
    naam: str
    afkorting: str | None
    ook: tuple[str, ...]
    bron: Bronplaats | None


@dataclass(frozen=True, slots=True)
class Regiodeel:
    """What a party does in a region, and how many tasks that is."""

    regio: Link
    fasen: tuple[Fasedeel, ...]
    aantal: int


@dataclass(frozen=True, slots=True)
class Actielink:
    """A list of actions that concern a party, and how many there are."""

    link: Link
    aantal: int


@dataclass(frozen=True, slots=True)
class Partijview:
    """What concerns a party; empty parts for a party that is none of the three readers."""

    namen: tuple[Naamregel, ...]
    tellingen: tuple[Telrij, ...]
    regios: tuple[Regiodeel, ...]
    checklists: tuple[Checklistview, ...]
    risicos: tuple[Risicogroep, ...]
    acties: tuple[Actielink, ...]
    berichten: tuple[Berichtrij, ...]


def partij_view(handboek: Handboek, partij: Partij) -> Partijview:
    """Make the view of a party."""
    messages = [bericht for bericht in handboek.alle(Bericht) if bericht.status != "historisch"]
    doelgroep = partij.is_doelgroep
    return Partijview(
        namen=tuple(
            naamregel(handboek, regio, naam) for regio, naam in partijnamen(handboek, partij)
        ),
        tellingen=_counts(handboek, doelgroep) if doelgroep else (),
        regios=_regions(handboek, doelgroep) if doelgroep else (),
        checklists=tuple(
            checklist
            for checklist in checklists(handboek)
            if any(reader.id == doelgroep for reader in checklist.voor)
        ),
        risicos=risicos_per_regio(handboek, lambda risico: doelgroep in risico.doelgroep),
        acties=_actions(handboek, doelgroep) if doelgroep else (),
        berichten=tuple(
            bericht_view(handboek, bericht)
            for bericht in messages
            if partij.id in (bericht.van, bericht.naar)
        ),
    )


def naamregel(handboek: Handboek, regio: Regio, naam: Partijnaam) -> Naamregel:
    """Say what a party is called in a region."""
    return Naamregel(
        regio=link(handboek, regio.id),
        partij=link(handboek, naam.partij),
        naam=naam.naam,
        afkorting=naam.afkorting,
        ook=naam.synoniemen,
        bron=bronplaats(handboek, naam.bron) if naam.bron else None,
    )


def _regions(handboek: Handboek, doelgroep: Doelgroep) -> tuple[Regiodeel, ...]:
    parts = (
        (link(handboek, regio.id), taken_van(handboek, doelgroep, regio.id))
        for regio in handboek.alle(Regio)
    )
    return tuple(
        Regiodeel(regio, fasen, sum(len(p.delen) for fasedeel in fasen for p in fasedeel.processen))
        for regio, fasen in parts
        if fasen
    )


def _counts(handboek: Handboek, doelgroep: Doelgroep) -> tuple[Telrij, ...]:
    """Count by phase, then by route; what is nowhere anything is left out."""
    phases = sorted(handboek.alle(Fase), key=lambda fase: fase.volgnummer)
    routes = sorted(handboek.alle(Route), key=lambda route: route.volgnummer)
    parts: list[Fase | Route] = [*phases, *routes]
    rows = (tel(handboek, doelgroep, vak, link(handboek, vak.id)) for vak in parts)
    return tuple(r for r in rows if r.taken or r.berichten or r.risicos or r.acties)


CARRIED_OUT_BY: dict[Doelgroep, tuple[str, ...]] = {
    "gemeente": ("gemeenten", "gemeenten-en-regio"),
    "gr": ("regio", "gemeenten-en-regio"),
    "aanbieder": (),
}
"""Which words for who carries out an action of the Hervormingsagenda mean a reader."""


def _actions(handboek: Handboek, doelgroep: Doelgroep) -> tuple[Actielink, ...]:
    """Give the filtered lists of actions of a reader; those that can start now come first."""
    words = CARRIED_OUT_BY[doelgroep]
    own = [a for a in handboek.alle(Hervormingsactie) if a.uitvoering in words]
    now = [a for a in own if a.planning and a.planning.soort == "direct"]
    query = "&".join(f"wie={word}" for word in words)
    page = f"hervormingsacties/index.html?{query}"
    plans = [a for a in handboek.alle(Actie) if doelgroep in a.doelgroep]
    found = (
        Actielink(Link("Hervormingsagenda: wat nu al kan", f"{page}&planning=direct"), len(now)),
        Actielink(Link("Hervormingsagenda: alle acties", page), len(own)),
        Actielink(Link("Actieplannen", "acties/index.html"), len(plans)),
    )
    return tuple(action for action in found if action.aantal)
