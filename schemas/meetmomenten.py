"""When is measured."""

from pydantic import Field

from schemas.base import Aantal, Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Meetmoment(Item):
    """A moment of measuring."""

    volgnummer: Aantal = Field(title="Nummer")
    wanneer: Tekst = Field(title="Wanneer")
    verplicht: bool = Field(default=True, title="Altijd")


COLLECTIE = Collectie(
    naam="meetmomenten",
    model=Meetmoment,
    titel="Meetmomenten",
    enkelvoud="Meetmoment",
    icoon="calendar-clock",
    eigen_paginas=False,
)
