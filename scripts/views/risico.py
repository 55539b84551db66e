"""Risks: weighed, sorted, in a matrix, and counted by subject."""

from collections.abc import Iterator
from dataclasses import dataclass

from schemas.aanbiedersrisicos import Aanbiedersrisico
from schemas.base import Doelgroep
from schemas.regios import Regio
from schemas.risicomodellen import Klasse, Risicomodel, Schaal
from schemas.risicos import Risico
from scripts.berekening.weging import risicogetal, risicomodel, weeg
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.filters import PARTIJ, filters_over
from scripts.views.item import ItemView, item_view
from scripts.views.vormen import Alinea, Filter, Filterkeuze, Link


@dataclass(frozen=True, slots=True)
class Maat:
    """A step on a scale: its number and its name."""

    waarde: int
    naam: str


@dataclass(frozen=True, slots=True)
class Risicoview:
    """A risk with its calculated weight; None where the source gives no weighing."""

    item: ItemView
    link: Link
    nummer: int
    onderwerp: str
    omschrijving: Alinea
    kans: Maat | None
    impact: Maat | None
    invloed: Maat | None
    risicogetal: int | None
    risicoklasse: Klasse | None
    score: int | None
    maatregelklasse: Klasse | None
    invloed_van: str
    maatregelen: int
    stand: str
    eigenaar: str
    doelgroepen: tuple[Doelgroep, ...]
    deelprojecten: tuple[Link, ...]
    aanbiedersrisicos: tuple[Link, ...]

    @property
    def standkeuze(self) -> Filterkeuze:
        """What a filter can choose this risk by: where it stands, in words without spaces."""
        return Filterkeuze(self.stand.lower().replace(" ", "-"), self.stand)

    @property
    def filter(self) -> dict[str, tuple[str, ...]]:
        """The values that filters look at."""
        return {
            "partij": self.doelgroepen,
            "stand": (self.standkeuze.waarde,) if self.stand else (),
        }


@dataclass(frozen=True, slots=True)
class Matrixcel:
    """A cell of the matrix: its risk number, class and the risks in it."""

    getal: int
    klasse: Klasse | None
    risicos: tuple[Risicoview, ...]


@dataclass(frozen=True, slots=True)
class Matrixrij:
    """A row of the matrix: a step of kans, and a cell for each step of impact."""

    kans: Maat
    cellen: tuple[Matrixcel, ...]


@dataclass(frozen=True, slots=True)
class Telrij:
    """How many risks of each class a subject has."""

    onderwerp: str
    aantallen: tuple[int, ...]
    totaal: int


@dataclass(frozen=True, slots=True)
class Register:
    """The risk register of one region; `rekent` says whether its model calculates scores."""

    regio: Link
    model: Link | None
    rekent: bool
    schalen: tuple[Schaal, ...]
    risicos: tuple[Risicoview, ...]
    impact: tuple[Maat, ...]
    matrix: tuple[Matrixrij, ...]
    klassen: tuple[Klasse, ...]
    per_onderwerp: tuple[Telrij, ...]
    filters: tuple[Filter, ...]
    aanbieders: tuple["Aanbiedersrisicoview", ...]


@dataclass(frozen=True, slots=True)
class Aanbiedersrisicoview:
    """A risk that providers named, and the risks that take it up."""

    item: ItemView
    nummer: int
    opgenomen_in: tuple[Link, ...]


def risico_view(handboek: Handboek, risico: Risico) -> Risicoview:
    """Make the view of a risk."""
    model = risicomodel(handboek, risico)
    weging = weeg(risico, model)
    return Risicoview(
        item=item_view(handboek, risico),
        link=link(handboek, risico.id),
        nummer=risico.nummer,
        onderwerp=risico.onderwerp or "",
        omschrijving=Alinea(risico.omschrijving),
        kans=_step(model, "kans", risico),
        impact=_step(model, "impact", risico),
        invloed=_step(model, "invloed", risico),
        risicogetal=weging.risicogetal if weging else None,
        risicoklasse=weging.risicoklasse if weging else None,
        score=weging.score if weging else None,
        maatregelklasse=weging.maatregelklasse if weging else None,
        invloed_van=risico.invloed_van or "",
        maatregelen=len(risico.maatregelen),
        stand=risico.voortgang.stand if risico.voortgang else "",
        eigenaar=(risico.voortgang.eigenaar or "") if risico.voortgang else "",
        doelgroepen=risico.doelgroep,
        deelprojecten=tuple(link(handboek, ident) for ident in risico.deelprojecten),
        aanbiedersrisicos=tuple(link(handboek, ident) for ident in risico.aanbiedersrisicos),
    )


def registers(handboek: Handboek) -> tuple[Register, ...]:
    """Give the register of each region that has risks."""
    regions = {handboek.regio(risico) for risico in handboek.alle(Risico)}
    return tuple(
        _register(handboek, regio.id) for regio in handboek.alle(Regio) if regio.id in regions
    )


def _register(handboek: Handboek, regio: str) -> Register:
    views = [risico_view(handboek, r) for r in handboek.alle(Risico) if handboek.regio(r) == regio]
    views.sort(key=lambda view: (-(view.score or 0), view.nummer))
    models = (m for m in handboek.alle(Risicomodel) if handboek.regio(m) == regio)
    model = next(models, None)
    return Register(
        regio=link(handboek, regio),
        model=link(handboek, model.id) if model else None,
        rekent=model is not None and model.soort == "getallen",
        schalen=tuple(s for s in (model.kans, model.impact, model.invloed) if s) if model else (),
        risicos=tuple(views),
        impact=tuple(Maat(s.waarde, s.naam) for s in model.impact.waarden) if model else (),
        matrix=_matrix(model, views) if model else (),
        klassen=model.risicoklassen if model else (),
        per_onderwerp=_by_subject(model.risicoklassen if model else (), views),
        filters=filters_over((view.filter for view in views), _filters(views)),
        aanbieders=tuple(
            _provider_view(handboek, risico)
            for risico in handboek.alle(Aanbiedersrisico)
            if handboek.regio(risico) == regio
        ),
    )


def _filters(views: list[Risicoview]) -> Iterator[Filter]:
    yield PARTIJ
    standings = {view.standkeuze for view in views if view.stand}
    yield Filter("stand", "Stand", tuple(sorted(standings, key=lambda keuze: keuze.titel)))


def _matrix(model: Risicomodel, views: list[Risicoview]) -> tuple[Matrixrij, ...]:
    def cell(kans: int, impact: int) -> Matrixcel:
        inside = tuple(
            view
            for view in views
            if view.kans
            and view.impact
            and (view.kans.waarde, view.impact.waarde) == (kans, impact)
        )
        return Matrixcel(*risicogetal(kans, impact, model), inside)

    return tuple(
        Matrixrij(
            Maat(step.waarde, step.naam),
            tuple(cell(step.waarde, other.waarde) for other in model.impact.waarden),
        )
        for step in sorted(model.kans.waarden, key=lambda step: -step.waarde)
    )


def _by_subject(klassen: tuple[Klasse, ...], views: list[Risicoview]) -> tuple[Telrij, ...]:
    """Count risks by subject and class, the most severe class and the highest count first.

    Without classes every risk counts; with classes those that are weighed.
    """
    classes = sorted(klassen, key=lambda k: -k.nummer)
    weighed = [view for view in views if view.risicoklasse or not classes]
    rows = []
    for subject in sorted({view.onderwerp for view in weighed}):
        own = [view for view in weighed if view.onderwerp == subject]
        counts = tuple(sum(view.risicoklasse == k for view in own) for k in classes)
        rows.append(Telrij(subject, counts, len(own)))
    return tuple(
        sorted(rows, key=lambda r: (tuple(-n for n in r.aantallen), -r.totaal, r.onderwerp))
    )


def _provider_view(handboek: Handboek, risico: Aanbiedersrisico) -> Aanbiedersrisicoview:
    return Aanbiedersrisicoview(
        item=item_view(handboek, risico),
        nummer=risico.nummer,
        opgenomen_in=tuple(
            link(handboek, other.id)
            for other in handboek.alle(Risico)
            if risico.id in other.aanbiedersrisicos
        ),
    )


def _step(model: Risicomodel | None, schaal: str, risico: Risico) -> Maat | None:
    """Give the step of a risk on one of the scales of its model, by the field's name."""
    value = getattr(risico, schaal)
    if model is None or value is None:
        return None
    steps = getattr(model, schaal).waarden
    return next(Maat(step.waarde, step.naam) for step in steps if step.waarde == value)
