"""Risks: weighed, sorted, in a matrix, and counted by subject."""

from dataclasses import dataclass

from schemas.aanbiedersrisicos import Aanbiedersrisico
from schemas.risicomodellen import Klasse, Risicomodel
from schemas.risicos import Risico
from scripts.berekening.weging import klasse, weeg
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.item import ItemView, item_view
from scripts.views.vormen import Alinea, Link


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
    stand: str
    eigenaar: str
    doelgroepen: tuple[str, ...]
    deelprojecten: tuple[Link, ...]
    aanbiedersrisicos: tuple[Link, ...]


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
    """The risk register of one region and model."""

    regio: Link
    model: Link
    risicos: tuple[Risicoview, ...]
    impact: tuple[Maat, ...]
    matrix: tuple[Matrixrij, ...]
    klassen: tuple[Klasse, ...]
    per_onderwerp: tuple[Telrij, ...]
    standen: tuple[str, ...]
    aanbieders: tuple["Aanbiedersrisicoview", ...]


@dataclass(frozen=True, slots=True)
class Aanbiedersrisicoview:
    """A risk that providers named, and the risks that take it up."""

    item: ItemView
    nummer: int
    opgenomen_in: tuple[Link, ...]


def risico_view(handboek: Handboek, risico: Risico) -> Risicoview:
    """Make the view of a risk."""
    model = next((m for m in handboek.alle(Risicomodel) if m.id == risico.model), None)
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
        stand=risico.voortgang.stand if risico.voortgang else "",
        eigenaar=(risico.voortgang.eigenaar or "") if risico.voortgang else "",
        doelgroepen=risico.doelgroep,
        deelprojecten=tuple(link(handboek, ident) for ident in risico.deelprojecten),
        aanbiedersrisicos=tuple(link(handboek, ident) for ident in risico.aanbiedersrisicos),
    )


def registers(handboek: Handboek) -> tuple[Register, ...]:
    """Give the register of each risk model."""
    return tuple(_register(handboek, model) for model in handboek.alle(Risicomodel))


def _register(handboek: Handboek, model: Risicomodel) -> Register:
    views = [risico_view(handboek, r) for r in handboek.alle(Risico) if r.model == model.id]
    views.sort(key=lambda view: (-(view.score or 0), view.nummer))
    regio = handboek.regio(model)
    return Register(
        regio=link(handboek, regio),
        model=link(handboek, model.id),
        risicos=tuple(views),
        impact=tuple(Maat(step.waarde, step.naam) for step in model.impact.waarden),
        matrix=_matrix(model, views),
        klassen=model.risicoklassen,
        per_onderwerp=_by_subject(model, views),
        standen=tuple(sorted({view.stand for view in views if view.stand})),
        aanbieders=tuple(
            _provider_view(handboek, risico)
            for risico in handboek.alle(Aanbiedersrisico)
            if handboek.regio(risico) == regio
        ),
    )


def _matrix(model: Risicomodel, views: list[Risicoview]) -> tuple[Matrixrij, ...]:
    def cell(kans: int, impact: int) -> Matrixcel:
        inside = tuple(
            view
            for view in views
            if view.kans
            and view.impact
            and (view.kans.waarde, view.impact.waarde) == (kans, impact)
        )
        number = kans * impact
        return Matrixcel(number, klasse(number, model.risicoklassen), inside)

    return tuple(
        Matrixrij(
            Maat(step.waarde, step.naam),
            tuple(cell(step.waarde, other.waarde) for other in model.impact.waarden),
        )
        for step in sorted(model.kans.waarden, key=lambda step: -step.waarde)
    )


def _by_subject(model: Risicomodel, views: list[Risicoview]) -> tuple[Telrij, ...]:
    """Count the weighed risks by subject, most severe classes first, highest counts first."""
    classes = sorted(model.risicoklassen, key=lambda k: -k.nummer)
    weighed = [view for view in views if view.risicoklasse]
    rows = []
    for subject in sorted({view.onderwerp for view in weighed}):
        own = [view for view in weighed if view.onderwerp == subject]
        counts = tuple(sum(view.risicoklasse == k for view in own) for k in classes)
        rows.append(Telrij(subject, counts, len(own)))
    return tuple(sorted(rows, key=lambda row: (tuple(-n for n in row.aantallen), row.onderwerp)))


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
