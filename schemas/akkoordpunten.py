"""The points of an agreement and what is done with them."""

from typing import Literal

from pydantic import Field

from schemas.base import Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Akkoordpunt(Item):
    """A point of an agreement."""

    nummer: int = Field(ge=1, title="Nummer")
    aanpak: Literal["oppakken", "meenemen", "nu-terzijde"] = Field(title="Aanpak")
    tekst: Tekst = Field(title="Uitleg")


COLLECTIE = Collectie(
    naam="akkoordpunten",
    model=Akkoordpunt,
    titel="Punten van het akkoord",
    enkelvoud="Akkoordpunt",
    icoon="handshake-outline",
    laag="programma",
    eigen_paginas=False,
)
