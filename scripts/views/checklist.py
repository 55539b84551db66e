"""Checklists: those of a source, and those that follow from the role tables."""

from dataclasses import dataclass

from schemas.base import Doelgroep
from schemas.checklists import Checklist
from schemas.regios import Regio
from schemas.rolverdelingen import Rolverdeling
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.item import herkomst
from scripts.views.rolverdeling import Letter
from scripts.views.taken import Procesdeel, taken_van
from scripts.views.vormen import Alinea, Herkomst, Link
from scripts.views.woorden import DOELGROEPEN


@dataclass(frozen=True, slots=True)
class Punt:
    """A point to tick: its id and text, the words of the source, letters and source.

    `uit` is the id of the question or row that it comes from.
    """

    id: str
    uit: str
    titel: str
    woorden: tuple[str, ...]
    letters: tuple[Letter, ...]
    link: Link | None
    bron: Herkomst | None


@dataclass(frozen=True, slots=True)
class Checklistdeel:
    """A part of a checklist."""

    id: str
    titel: str
    voor: tuple[str, ...]
    fasen: tuple[Link, ...]
    routes: tuple[Link, ...]
    punten: tuple[Punt, ...]


@dataclass(frozen=True, slots=True)
class Checklistview:
    """A checklist that can be read, ticked on paper and printed; a calculated one has no source."""

    id: str
    adres: str
    titel: str
    uitleg: Alinea
    regio_id: str
    regio: Link
    doelgroep: tuple[Doelgroep, ...]
    voor: tuple[str, ...]
    delen: tuple[Checklistdeel, ...]
    berekend: bool
    herkomst: Herkomst | None = None

    @property
    def aantal(self) -> int:
        """How many points there are."""
        return sum(len(deel.punten) for deel in self.delen)


def checklist_uit_bron(handboek: Handboek, checklist: Checklist) -> Checklistview:
    """Make the view of a checklist that a source holds."""
    return Checklistview(
        id=checklist.id,
        adres=f"checklists/{checklist.id}.html",
        titel=checklist.titel,
        uitleg=Alinea(checklist.toelichting or checklist.titel),
        regio_id=handboek.regio(checklist),
        regio=link(handboek, handboek.regio(checklist)),
        doelgroep=checklist.doelgroep,
        voor=tuple(DOELGROEPEN[doelgroep] for doelgroep in checklist.doelgroep),
        delen=tuple(
            _source_part(handboek, checklist, index) for index in range(len(checklist.delen))
        ),
        berekend=False,
        herkomst=herkomst(handboek, checklist),
    )


def _source_part(handboek: Handboek, checklist: Checklist, index: int) -> Checklistdeel:
    deel = checklist.delen[index]
    return Checklistdeel(
        id=deel.id,
        titel=deel.titel,
        voor=tuple(DOELGROEPEN[doelgroep] for doelgroep in deel.doelgroep),
        fasen=(),
        routes=(),
        punten=tuple(
            Punt(punt.id, punt.id, punt.tekst, (), (), None, herkomst(handboek, punt))
            for punt in deel.punten
        ),
    )


def berekende_checklists(handboek: Handboek) -> tuple[Checklistview, ...]:
    """Give for each region with role tables a checklist for each of the three readers."""
    regions = {handboek.regio(rolverdeling) for rolverdeling in handboek.alle(Rolverdeling)}
    return tuple(
        _calculated(handboek, regio, doelgroep, naam)
        for regio in handboek.alle(Regio)
        if regio.id in regions
        for doelgroep, naam in DOELGROEPEN.items()
    )


def _calculated(handboek: Handboek, regio: Regio, doelgroep: Doelgroep, naam: str) -> Checklistview:
    ident = f"{regio.id}-checklist-{doelgroep}"
    return Checklistview(
        id=ident,
        adres=f"checklists/{ident}.html",
        titel=f"Wat moet ik geregeld hebben? {naam}, {regio.titel}",
        uitleg=Alinea(
            "Deze lijst volgt uit de rollentabellen: elke taak van deze partij staat er een keer "
            "in, met de woorden van de bron."
        ),
        regio_id=regio.id,
        regio=link(handboek, regio.id),
        doelgroep=(doelgroep,),
        voor=(naam,),
        delen=tuple(
            _calculated_part(ident, doelgroep, procesdeel)
            for fasedeel in taken_van(handboek, doelgroep, regio.id)
            for procesdeel in fasedeel.processen
        ),
        berekend=True,
    )


def _calculated_part(ident: str, doelgroep: Doelgroep, procesdeel: Procesdeel) -> Checklistdeel:
    slug = procesdeel.proces.adres.partition("/")[2].removesuffix(".html")
    return Checklistdeel(
        id=f"{ident}-{slug}",
        titel=procesdeel.proces.titel,
        voor=(),
        fasen=procesdeel.fasen,
        routes=procesdeel.routes,
        punten=tuple(
            Punt(
                id=f"{deel.id}-{doelgroep}",
                uit=deel.id,
                titel=deel.onderwerp,
                woorden=deel.woorden,
                letters=deel.letters,
                link=Link("naar de rollentabel", deel.adres),
                bron=None,
            )
            for deel in procesdeel.delen
        ),
    )


def checklists(handboek: Handboek) -> tuple[Checklistview, ...]:
    """Give every checklist: those of the sources first, then the calculated ones."""
    from_source = tuple(checklist_uit_bron(handboek, c) for c in handboek.alle(Checklist))
    return from_source + berekende_checklists(handboek)
