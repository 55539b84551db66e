"""Working groups."""

from pydantic import Field

from schemas.base import Item
from schemas.collectie import Collectie
from schemas.tekst import Titel


class Werkgroep(Item):
    """A working group."""

    soort: Titel = Field(title="Soort")


COLLECTIE = Collectie(
    naam="werkgroepen",
    model=Werkgroep,
    titel="Werkgroepen",
    enkelvoud="Werkgroep",
    icoon="account-hard-hat-outline",
    laag="programma",
    eigen_paginas=False,
)
