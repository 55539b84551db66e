"""The risks that providers named."""

from pydantic import Field

from schemas.base import Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Aanbiedersrisico(Item):
    """A risk that providers named; the risks that take it up name it, not the other way round."""

    nummer: int = Field(ge=1, title="Nummer")
    omschrijving: Tekst = Field(title="Omschrijving")


COLLECTIE = Collectie(
    naam="aanbiedersrisicos",
    model=Aanbiedersrisico,
    titel="Risico's van aanbieders",
    enkelvoud="Risico",
    icoon="alert-rhombus-outline",
    laag="programma",
    eigen_paginas=False,
)
