"""Measures to control costs."""

from pydantic import Field

from schemas.base import Aantal, Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Kostenmaatregel(Item):
    """A measure and how it controls costs."""

    volgnummer: Aantal = Field(title="Nummer")
    effect: Tekst = Field(title="Hoe het kosten beheerst")


COLLECTIE = Collectie(
    naam="kostenmaatregelen",
    model=Kostenmaatregel,
    titel="Maatregelen voor de kosten",
    enkelvoud="Maatregel",
    icoon="cash-minus",
    laag="programma",
    eigen_paginas=False,
)
