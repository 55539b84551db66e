"""Governance: the bodies and how they hang together."""

from dataclasses import dataclass

from schemas.organen import Orgaan
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.item import ItemView, item_view
from scripts.views.vormen import Link


@dataclass(frozen=True, slots=True)
class Orgaanview:
    """A body with what it advises, what it consists of, and who advises it."""

    item: ItemView
    afkorting: str
    adviseert: tuple[Link, ...]
    bestaat_uit: tuple[Link, ...]
    krijgt_advies_van: tuple[Link, ...]


def organen(handboek: Handboek) -> tuple[Orgaanview, ...]:
    """Give the bodies in the order of the source."""
    bodies = handboek.alle(Orgaan)
    return tuple(
        Orgaanview(
            item=item_view(handboek, body),
            afkorting=body.afkorting or "",
            adviseert=tuple(link(handboek, ident) for ident in body.adviseert),
            bestaat_uit=tuple(link(handboek, ident) for ident in body.bestaat_uit),
            krijgt_advies_van=tuple(
                link(handboek, other.id) for other in bodies if body.id in other.adviseert
            ),
        )
        for body in bodies
    )
