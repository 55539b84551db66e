"""What is measured."""

from typing import Annotated

from pydantic import Field

from schemas.base import Item, Lijst, Onderdeel
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Meetonderdeel(Onderdeel):
    """A part of an indicator."""

    titel: Titel = Field(title="Onderdeel")


class Meetindicator(Item):
    """An indicator and its parts."""

    omschrijving: Tekst = Field(title="Omschrijving")
    onderdelen: Annotated[tuple[Meetonderdeel, ...], Lijst] = Field(title="Onderdelen")
    voorbeeld: Tekst | None = Field(default=None, title="Voorbeeld van een instrument")


COLLECTIE = Collectie(
    naam="meetindicatoren",
    model=Meetindicator,
    titel="Meetindicatoren",
    enkelvoud="Meetindicator",
    icoon="chart-timeline-variant",
    eigen_paginas=False,
)
