"""The results that belong to a task."""

from pydantic import Field

from schemas.base import Aantal, Item, OpgaveId
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Resultaat(Item):
    """A result that a region wants to reach."""

    opgave: OpgaveId = Field(title="Opgave")
    volgnummer: Aantal = Field(title="Nummer")
    omschrijving: Tekst = Field(title="Omschrijving")


COLLECTIE = Collectie(
    naam="resultaten",
    model=Resultaat,
    titel="Resultaten",
    enkelvoud="Resultaat",
    icoon="check-decagram-outline",
    laag="programma",
    eigen_paginas=False,
)
