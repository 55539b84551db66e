"""The actions of action plans."""

from typing import Annotated

from pydantic import Field

from schemas.base import Aantal, DoelId, Id, Item, Lijst, ProductId, ResultaatId
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Actie(Item):
    """An action of an action plan."""

    plan: Id = Field(
        title="Actieplan", description="Id van een actieplan uit regio.yml van deze regio."
    )
    nummer: int = Field(ge=1, title="Nummer", description="Zoals in de bron, of de volgorde daar.")
    resultaat: ResultaatId | None = Field(default=None, title="Resultaat")
    product: ProductId | None = Field(default=None, title="Product")
    tekst: Tekst = Field(title="Actie")
    bereiken: Tekst | None = Field(default=None, title="Wat de actie moet bereiken")
    doelen: Annotated[tuple[DoelId, ...], Lijst] = Field(default=(), title="Operationele doelen")
    kosten: Titel | None = Field(
        default=None, title="Kosten", description="Zoals in de bron: een bedrag, € 0 of PM."
    )
    kosten_bedrag: Aantal | None = Field(default=None, title="Kosten (euro)")
    dekking: Tekst | None = Field(default=None, title="Dekking")


COLLECTIE = Collectie(
    naam="acties",
    model=Actie,
    titel="Acties",
    enkelvoud="Actie",
    icoon="playlist-check",
    laag="programma",
    eigen_paginas=False,
)
