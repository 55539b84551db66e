"""The plans around a young person and how they relate."""

from typing import Annotated, Literal

from pydantic import Field

from schemas.base import Aantal, BegripId, Bron, Item, Lijst, PlanId, Strict
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Planrelatie(Strict):
    """How a plan relates to another plan."""

    plan: PlanId = Field(title="Plan")
    relatie: Literal["is-deel-van", "volgt-uit", "werkt-uit", "is-vorm-van"] = Field(
        title="Relatie"
    )
    tekst: Tekst = Field(title="Uitleg")
    bron: Bron = Field(title="Bron")


class Plan(Item):
    """A plan: who makes it, what it holds and how it relates to the others."""

    volgnummer: Aantal = Field(title="Volgorde")
    begrip: BegripId | None = Field(default=None, title="Begrip")
    opgesteld_door: Tekst = Field(title="Opgesteld door")
    inhoud: Tekst = Field(title="Inhoud")
    relaties: Annotated[tuple[Planrelatie, ...], Lijst] = Field(default=(), title="Relaties")


COLLECTIE = Collectie(
    naam="plannen",
    model=Plan,
    titel="Plannen",
    enkelvoud="Plan",
    icoon="file-document-multiple-outline",
    eigen_paginas=False,
)
