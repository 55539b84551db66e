"""Requirements for the tender."""

from typing import Literal

from pydantic import Field

from schemas.base import Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Bestekseis(Item):
    """A requirement or a question for the tender, by route or subject."""

    onderwerp: Titel = Field(title="Onderwerp")
    soort: Literal["eis", "vraag", "aandachtspunt"] = Field(title="Soort")
    tekst: Tekst = Field(title="Tekst")


COLLECTIE = Collectie(
    naam="bestekseisen",
    model=Bestekseis,
    titel="Eisen aan het bestek",
    enkelvoud="Eis",
    icoon="text-box-check-outline",
    laag="programma",
    eigen_paginas=False,
    groep="onderwerp",
)
