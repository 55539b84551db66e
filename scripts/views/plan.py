"""The plans around a young person: what holds what, and what follows from what."""

from dataclasses import dataclass

from schemas.plannen import Plan
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.item import ItemView, item_view
from scripts.views.vormen import Alinea, Link

RELATIES = {
    "is-deel-van": "is deel van",
    "volgt-uit": "volgt uit",
    "werkt-uit": "werkt uit",
    "is-vorm-van": "is een vorm van",
}


@dataclass(frozen=True, slots=True)
class Relatie:
    """How a plan relates to another, in words."""

    relatie: str
    plan: Link
    uitleg: Alinea


@dataclass(frozen=True, slots=True)
class Planview:
    """A plan with its relations and the plans that are part of it, follow from it or work it out.

    `kinderen` nests them for the figure.
    """

    item: ItemView
    opgesteld_door: Alinea
    inhoud: Alinea
    begrip: Link | None
    relaties: tuple[Relatie, ...]
    kinderen: "tuple[Planview, ...]"


def plannen(handboek: Handboek) -> tuple[Planview, ...]:
    """Give the plans that follow from no other, with the others nested in them."""
    plans = sorted(handboek.alle(Plan), key=lambda plan: plan.volgnummer)
    return tuple(_view(handboek, plan, plans) for plan in plans if not plan.relaties)


def alle_plannen(handboek: Handboek) -> tuple[Planview, ...]:
    """Give every plan in order, without nesting."""
    plans = sorted(handboek.alle(Plan), key=lambda plan: plan.volgnummer)
    return tuple(_view(handboek, plan, []) for plan in plans)


def _view(handboek: Handboek, plan: Plan, others: list[Plan]) -> Planview:
    children = [other for other in others if other.relaties and other.relaties[0].plan == plan.id]
    return Planview(
        item=item_view(handboek, plan),
        opgesteld_door=Alinea(plan.opgesteld_door),
        inhoud=Alinea(plan.inhoud),
        begrip=link(handboek, plan.begrip) if plan.begrip else None,
        relaties=tuple(
            Relatie(RELATIES[r.relatie], link(handboek, r.plan), Alinea(r.tekst))
            for r in plan.relaties
        ),
        kinderen=tuple(_view(handboek, child, others) for child in children),
    )
