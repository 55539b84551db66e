"""What a region says of something national: a party, a phase, a route, a message, a word."""

from typing import Annotated

from pydantic import Field

from schemas.base import Item, ItemId, Lijst
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Regiotekst(Item):
    """How it goes in a region; `over` is the national item on whose page this stands."""

    over: ItemId = Field(title="Over")
    tekst: Tekst = Field(title="Zo is het in de regio")
    knoppen: Annotated[tuple[ItemId, ...], Lijst] = Field(
        default=(), title="Knoppen", description="Formulier, checklist of regel van de regio."
    )


COLLECTIE = Collectie(
    naam="regioteksten",
    model=Regiotekst,
    titel="Zo is het in de regio",
    enkelvoud="Regiotekst",
    icoon="format-quote-close",
    eigen_paginas=False,
    titel_is_zin=True,
)
