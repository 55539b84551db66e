"""Checklists: those of a source, and those that follow from the role tables."""

import hashlib
from dataclasses import dataclass

from schemas.base import Doelgroep
from schemas.checklists import Checklist
from schemas.regios import Regio
from schemas.tekst import plain
from scripts.handboek import Handboek
from scripts.views.adressen import lezers, link, pdf_adres
from scripts.views.filters import filters_over
from scripts.views.item import enig_document, herkomst
from scripts.views.lijst import FILTERS
from scripts.views.rolverdeling import Letter
from scripts.views.status import statusmerk
from scripts.views.taken import Procesdeel, taken_van
from scripts.views.vormen import Alinea, Filter, Filterkeuze, Herkomst, Link, Merk
from scripts.views.woorden import DOELGROEPEN


def vingerafdruk(tekst: str) -> str:
    """Give the digest of the text of a point."""
    return hashlib.sha256(tekst.encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Punt:
    """A point to tick: its id and text, its status, the words of the source, letters and source.

    `uit` is the id of the question or row that it comes from.
    """

    id: str
    uit: str
    titel: str
    status: Merk | None
    woorden: tuple[str, ...]
    letters: tuple[Letter, ...]
    link: Link | None
    bron: Herkomst | None

    @property
    def tekst(self) -> str:
        """The whole text, without markup."""
        return ": ".join(filter(None, (plain(self.titel), "; ".join(self.woorden))))

    @property
    def vingerafdruk(self) -> str:
        """The digest of the text, by which a tick knows that the text has changed since."""
        return vingerafdruk(self.tekst)


@dataclass(frozen=True, slots=True)
class Checklistdeel:
    """A part of a checklist."""

    id: str
    titel: str
    status: Merk | None
    voor: tuple[Link, ...]
    fasen: tuple[Link, ...]
    routes: tuple[Link, ...]
    punten: tuple[Punt, ...]

    @property
    def keuzes(self) -> dict[str, tuple[Filterkeuze, ...]]:
        """What a filter can choose this part by."""
        return {
            name: tuple(Filterkeuze(link.id, link.titel) for link in links)
            for name, links in (("partij", self.voor), ("fase", self.fasen), ("route", self.routes))
        }

    @property
    def filter(self) -> dict[str, tuple[str, ...]]:
        """The values that filters look at."""
        return {
            name: tuple(keuze.waarde for keuze in keuzes) for name, keuzes in self.keuzes.items()
        }


@dataclass(frozen=True, slots=True)
class Checklistview:
    """A checklist that can be read, ticked on paper and printed; a calculated one has no source."""

    id: str
    adres: str
    titel: str
    status: Merk | None
    uitleg: Alinea
    regio: Link
    doelgroep: tuple[Doelgroep, ...]
    delen: tuple[Checklistdeel, ...]
    berekend: bool
    herkomst: Herkomst | None = None

    @property
    def voor(self) -> tuple[Link, ...]:
        """The readers that it is for."""
        return lezers(self.doelgroep)

    @property
    def pdf(self) -> str:
        """The address of the same checklist as a PDF to fill in."""
        return pdf_adres("checklists", self.id)

    @property
    def document(self) -> Link | None:
        """The only source of its points, where they have one."""
        return enig_document(punt.bron for deel in self.delen for punt in deel.punten)

    @property
    def aantal(self) -> int:
        """How many points there are."""
        return sum(len(deel.punten) for deel in self.delen)

    @property
    def filters(self) -> tuple[Filter, ...]:
        """The filters over the parts, with the choices in the order of the parts."""
        possible = []
        for name in ("partij", "fase", "route"):
            choices = dict.fromkeys(keuze for deel in self.delen for keuze in deel.keuzes[name])
            possible.append(Filter(name, FILTERS[name], tuple(choices)))
        return filters_over((deel.filter for deel in self.delen), possible)


def checklist_uit_bron(handboek: Handboek, checklist: Checklist) -> Checklistview:
    """Make the view of a checklist that a source holds."""
    return Checklistview(
        id=checklist.id,
        adres=f"checklists/{checklist.id}.html",
        titel=checklist.titel,
        status=statusmerk(checklist),
        uitleg=Alinea(checklist.toelichting or checklist.titel),
        regio=link(handboek, handboek.regio(checklist)),
        doelgroep=checklist.doelgroep,
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
        status=statusmerk(deel),
        voor=lezers(deel.doelgroep),
        fasen=(),
        routes=(),
        punten=tuple(
            Punt(
                id=punt.id,
                uit=punt.id,
                titel=punt.tekst,
                status=statusmerk(punt),
                woorden=(),
                letters=(),
                link=None,
                bron=herkomst(handboek, punt),
            )
            for punt in deel.punten
        ),
    )


def berekende_checklists(handboek: Handboek) -> tuple[Checklistview, ...]:
    """Give for each region a checklist for each of the three readers with a task there."""
    return tuple(
        view
        for regio in handboek.alle(Regio)
        for doelgroep, naam in DOELGROEPEN.items()
        if (view := _calculated(handboek, regio, doelgroep, naam)).delen
    )


def _calculated(handboek: Handboek, regio: Regio, doelgroep: Doelgroep, naam: str) -> Checklistview:
    ident = f"{regio.id}-checklist-{doelgroep}"
    return Checklistview(
        id=ident,
        adres=f"checklists/{ident}.html",
        titel=f"Wat moet ik geregeld hebben? {naam}, {regio.titel}",
        status=None,
        uitleg=Alinea(
            "Deze lijst volgt uit de rollentabellen: elke taak van deze partij staat er een keer "
            "in, met de woorden van de bron."
        ),
        regio=link(handboek, regio.id),
        doelgroep=(doelgroep,),
        delen=tuple(
            _calculated_part(ident, doelgroep, procesdeel)
            for fasedeel in taken_van(handboek, doelgroep, regio.id)
            for procesdeel in fasedeel.processen
        ),
        berekend=True,
    )


def _calculated_part(ident: str, doelgroep: Doelgroep, procesdeel: Procesdeel) -> Checklistdeel:
    return Checklistdeel(
        id=f"{ident}-{procesdeel.proces.id}",
        titel=procesdeel.proces.titel,
        status=None,
        voor=(),
        fasen=procesdeel.fasen,
        routes=procesdeel.routes,
        punten=tuple(
            Punt(
                id=f"{deel.id}-{doelgroep}",
                uit=deel.id,
                titel=deel.onderwerp,
                status=deel.status,
                woorden=deel.woorden,
                letters=deel.letters,
                link=Link("naar de rollentabel", deel.adres, deel.id),
                bron=None,
            )
            for deel in procesdeel.delen
        ),
    )


def checklists(handboek: Handboek) -> tuple[Checklistview, ...]:
    """Give every checklist: those of the sources first, then the calculated ones."""
    from_source = tuple(checklist_uit_bron(handboek, c) for c in handboek.alle(Checklist))
    return from_source + berekende_checklists(handboek)
