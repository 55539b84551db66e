"""Kinds of supervision."""

from pydantic import Field

from schemas.base import Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Toezichtvorm(Item):
    """A kind of supervision and who carries it out."""

    toezichthouder: Titel = Field(title="Toezichthouder")
    omschrijving: Tekst = Field(title="Omschrijving")


COLLECTIE = Collectie(
    naam="toezicht",
    model=Toezichtvorm,
    titel="Toezicht",
    enkelvoud="Vorm van toezicht",
    icoon="shield-search",
    eigen_paginas=False,
)
