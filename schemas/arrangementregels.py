"""The rules for arrangements."""

from pydantic import Field

from schemas.base import Aantal, Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Arrangementregel(Item):
    """A rule for assigning an arrangement in messages."""

    volgnummer: Aantal = Field(title="Nummer")
    tekst: Tekst = Field(title="Regel")


COLLECTIE = Collectie(
    naam="arrangementregels",
    model=Arrangementregel,
    titel="Regels voor arrangementen",
    enkelvoud="Regel",
    icoon="puzzle-outline",
    eigen_paginas=False,
)
