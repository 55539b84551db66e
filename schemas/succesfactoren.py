"""What must go well for a strategy to work."""

from pydantic import Field

from schemas.base import Aantal, Item
from schemas.collectie import Collectie


class Succesfactor(Item):
    """A factor that the source calls decisive."""

    volgnummer: Aantal = Field(title="Nummer")


COLLECTIE = Collectie(
    naam="succesfactoren",
    model=Succesfactor,
    titel="Succesfactoren",
    enkelvoud="Succesfactor",
    icoon="trophy-outline",
    laag="programma",
    eigen_paginas=False,
)
