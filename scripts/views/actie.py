"""Actions: of action plans and of the Hervormingsagenda, with filters."""

from dataclasses import dataclass

from schemas.acties import Actie
from schemas.hervormingsacties import Hervormingsactie
from schemas.regios import Regio
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.filters import filters_over
from scripts.views.item import herkomst
from scripts.views.vormen import Alinea, Filter, Filterkeuze, Herkomst, Link

UITVOERING = {
    "gemeenten": "Gemeenten",
    "regio": "Regio",
}
PLANNING = {
    "direct": "Wanneer mogelijk: kan nu al",
    "loopt": "Loopt of gebeurt al",
    "datum": "Op een datum of in een jaar",
    "na-gebeurtenis": "Na een gebeurtenis",
    "geen": "Geen planning in de bron",
}


@dataclass(frozen=True, slots=True)
class Actierij:
    """An action in a table."""

    id: str
    nummer: str
    titel: str
    tekst: Alinea
    uitleg: Alinea | None
    wie: str
    planning: str | None
    filter: dict[str, tuple[str, ...]]
    herkomst: Herkomst


@dataclass(frozen=True, slots=True)
class Hoofdstuk:
    """A chapter, and its actions."""

    id: str
    titel: str
    rijen: tuple[Actierij, ...]


@dataclass(frozen=True, slots=True)
class Actietabel:
    """Actions by chapter, with filters over all; no region when there are none."""

    id: str
    regio_id: str | None
    bijschrift: str
    hoofdstukken: tuple[Hoofdstuk, ...]
    filters: tuple[Filter, ...]

    @property
    def rijen(self) -> tuple[Actierij, ...]:
        """The actions of all chapters."""
        return tuple(rij for hoofdstuk in self.hoofdstukken for rij in hoofdstuk.rijen)


@dataclass(frozen=True, slots=True)
class Planactie:
    """An action of an action plan."""

    id: str
    nummer: int
    titel: str
    tekst: Alinea
    bereiken: Alinea | None
    bij: tuple[Link, ...]
    kosten: str | None
    dekking: str | None
    plan: str
    herkomst: Herkomst


@dataclass(frozen=True, slots=True)
class Actieplan:
    """The actions of one plan, and whether it names costs."""

    titel: str
    slug: str
    regio_id: str
    acties: tuple[Planactie, ...]
    met_kosten: bool


def hervormingsacties(handboek: Handboek) -> Actietabel:
    """Give the actions of the Hervormingsagenda, in the order of their chapters."""
    actions = handboek.alle(Hervormingsactie)
    chapters = {a.opgave: link(handboek, a.opgave).titel for a in actions}
    rows = [(a.opgave, _row(handboek, a, list(chapters))) for a in actions]
    possible = (
        Filter("wie", "Wie", _choices(UITVOERING)),
        Filter("planning", "Planning", _choices(PLANNING)),
        Filter("hoofdstuk", "Hoofdstuk", _choices(chapters)),
    )
    return Actietabel(
        id="hervormingsacties",
        regio_id=handboek.regio(actions[0]) if actions else None,
        bijschrift="Acties uit de Hervormingsagenda die gemeenten raken",
        hoofdstukken=tuple(
            Hoofdstuk(chapter, title, tuple(row for opgave, row in rows if opgave == chapter))
            for chapter, title in chapters.items()
        ),
        filters=filters_over((row.filter for _, row in rows), possible),
    )


def _choices(words: dict[str, str]) -> tuple[Filterkeuze, ...]:
    return tuple(Filterkeuze(value, title) for value, title in words.items())


def _row(handboek: Handboek, action: Hervormingsactie, chapters: list[str]) -> Actierij:
    kind = action.planning.soort if action.planning else "geen"
    return Actierij(
        id=action.id,
        nummer=f"{chapters.index(action.opgave) + 1}.{action.nummer}",
        titel=action.titel,
        tekst=Alinea(action.tekst),
        uitleg=Alinea(action.uitleg) if action.uitleg else None,
        wie=action.uitvoering_vermeld,
        planning=action.planning.tekst if action.planning else None,
        filter={
            "wie": tuple(action.uitvoering.split("-en-")),
            "planning": (kind,),
            "hoofdstuk": (action.opgave,),
        },
        herkomst=herkomst(handboek, action),
    )


def actieplannen(handboek: Handboek) -> tuple[Actieplan, ...]:
    """Give the actions of each action plan by number."""
    plans = []
    actions = sorted(handboek.alle(Actie), key=lambda actie: actie.nummer)
    for regio, plan in [(r, p) for r in handboek.alle(Regio) for p in r.actieplannen]:
        own = [a for a in actions if a.plan == plan.id and handboek.regio(a) == regio.id]
        if own:
            rows = tuple(_plan_action(handboek, actie, plan.titel) for actie in own)
            costs = any(actie.kosten for actie in own)
            plans.append(Actieplan(plan.titel, plan.id, regio.id, rows, costs))
    return tuple(plans)


def _plan_action(handboek: Handboek, actie: Actie, plan: str) -> Planactie:
    named = (actie.resultaat, actie.product, *actie.doelen)
    return Planactie(
        id=actie.id,
        nummer=actie.nummer,
        titel=actie.titel,
        tekst=Alinea(actie.tekst),
        bereiken=Alinea(actie.bereiken) if actie.bereiken else None,
        bij=tuple(link(handboek, ident) for ident in named if ident),
        kosten=actie.kosten,
        dekking=actie.dekking,
        plan=plan,
        herkomst=herkomst(handboek, actie),
    )
