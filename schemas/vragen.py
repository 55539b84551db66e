"""Open questions."""

from pydantic import Field

from schemas.base import Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Vraag(Item):
    """A question that the source leaves open."""

    onderwerp: Titel = Field(title="Onderwerp")
    tekst: Tekst = Field(title="Vraag")


COLLECTIE = Collectie(
    naam="vragen",
    model=Vraag,
    titel="Open vragen",
    enkelvoud="Vraag",
    icoon="comment-question-outline",
    laag="programma",
    eigen_paginas=False,
    groep="onderwerp",
    titel_is_zin=True,
)
