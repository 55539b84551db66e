"""Remarks on numbered steps of a process whose scheme the source lost."""

from typing import Annotated

from pydantic import Field

from schemas.base import Item, Lijst
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Procesopmerking(Item):
    """A remark on one or more steps, by their number in the lost scheme."""

    stappen: Annotated[tuple[int, ...], Lijst] = Field(default=(), title="Stappen")
    tekst: Tekst = Field(title="Opmerking")


COLLECTIE = Collectie(
    naam="procesopmerkingen",
    model=Procesopmerking,
    titel="Opmerkingen bij stappen",
    enkelvoud="Opmerking",
    icoon="comment-text-outline",
    laag="programma",
    eigen_paginas=False,
    groep="route",
    titel_is_zin=True,
)
