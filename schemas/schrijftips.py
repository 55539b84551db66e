"""Words that few readers know, and what to write instead."""

from typing import Annotated

from pydantic import Field

from schemas.base import Item, Lijst
from schemas.collectie import Collectie
from schemas.tekst import Titel


class Schrijftip(Item):
    """A hard word and its plain alternative; `titel` is the word as it is looked for in texts."""

    liever: Titel = Field(title="Schrijf liever")
    vormen: Annotated[tuple[Titel, ...], Lijst] = Field(
        default=(), title="Andere vormen", description="Vormen die ook worden gezocht."
    )


COLLECTIE = Collectie(
    naam="schrijftips",
    model=Schrijftip,
    titel="Schrijftips",
    enkelvoud="Schrijftip",
    icoon="pencil-outline",
    laag="onderbouwing",
    eigen_paginas=False,
)
