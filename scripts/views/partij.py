"""A page per party: everything that it does, checks, answers for, sends and receives."""

from dataclasses import dataclass

from schemas.base import Doelgroep
from schemas.berichten import Bericht
from schemas.partijen import Partij
from schemas.regios import Regio
from schemas.risicos import Risico
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.checklist import Checklistview, checklists
from scripts.views.risico import Risicoview, risico_view
from scripts.views.taken import Fasedeel, taken_van
from scripts.views.vormen import Link
from scripts.views.woorden import DOELGROEPEN


@dataclass(frozen=True, slots=True)
class Regiodeel:
    """What a party does in a region, and how many tasks that is."""

    regio: Link
    fasen: tuple[Fasedeel, ...]
    aantal: int


@dataclass(frozen=True, slots=True)
class Partijview:
    """What concerns a party; empty parts for a party that is none of the three readers."""

    regios: tuple[Regiodeel, ...]
    checklists: tuple[Checklistview, ...]
    risicos: tuple[Risicoview, ...]
    verstuurt: tuple[Bericht, ...]
    ontvangt: tuple[Bericht, ...]


def partij_view(handboek: Handboek, partij: Partij) -> Partijview:
    """Make the view of a party."""
    messages = [bericht for bericht in handboek.alle(Bericht) if bericht.status != "historisch"]
    doelgroep = partij.is_doelgroep
    return Partijview(
        regios=_regions(handboek, doelgroep) if doelgroep else (),
        checklists=tuple(
            checklist
            for checklist in checklists(handboek)
            if doelgroep and DOELGROEPEN[doelgroep] in checklist.voor
        ),
        risicos=_risks(handboek, doelgroep) if doelgroep else (),
        verstuurt=tuple(bericht for bericht in messages if bericht.van == partij.id),
        ontvangt=tuple(bericht for bericht in messages if bericht.naar == partij.id),
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


def _risks(handboek: Handboek, doelgroep: Doelgroep) -> tuple[Risicoview, ...]:
    own = (r for r in handboek.alle(Risico) if doelgroep in r.doelgroep)
    return tuple(
        sorted(
            (risico_view(handboek, risico) for risico in own),
            key=lambda view: (-(view.score or 0), view.nummer),
        )
    )
