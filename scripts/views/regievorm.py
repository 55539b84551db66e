"""Who directs and who is main contractor, by situation."""

from dataclasses import dataclass

from schemas.regievormen import Regievorm
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.item import herkomst
from scripts.views.vormen import Alinea, Herkomst, Link


@dataclass(frozen=True, slots=True)
class Regierij:
    """A situation, with who directs and who is main contractor in the source's words."""

    id: str
    situatie: str
    segment: Link
    complexiteit: str | None
    dwang: str
    regisseur: str
    hoofdaannemer: str
    toelichting: Alinea | None
    herkomst: Herkomst


@dataclass(frozen=True, slots=True)
class Regietabel:
    """The situations of a region in their order."""

    regio: Link
    rijen: tuple[Regierij, ...]


def regievormen(handboek: Handboek) -> tuple[Regietabel, ...]:
    """Give a table for each region that says who directs."""
    forms = sorted(handboek.alle(Regievorm), key=lambda vorm: vorm.volgnummer)
    regions = dict.fromkeys(handboek.regio(vorm) for vorm in handboek.alle(Regievorm))
    return tuple(
        Regietabel(
            link(handboek, region),
            tuple(_row(handboek, vorm) for vorm in forms if handboek.regio(vorm) == region),
        )
        for region in regions
    )


def _row(handboek: Handboek, vorm: Regievorm) -> Regierij:
    return Regierij(
        id=vorm.id,
        situatie=vorm.titel,
        segment=link(handboek, vorm.segment),
        complexiteit=vorm.complexiteit,
        dwang="ja" if vorm.dwang else "nee",
        regisseur=vorm.regisseur,
        hoofdaannemer=vorm.hoofdaannemer,
        toelichting=Alinea(vorm.toelichting) if vorm.toelichting else None,
        herkomst=herkomst(handboek, vorm),
    )
