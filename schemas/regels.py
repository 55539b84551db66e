"""Rules, and the exceptions to them."""

from pydantic import Field

from schemas.base import Item, RegelId
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Regel(Item):
    """A rule; an exception names the rule that it is an exception to."""

    onderwerp: Titel = Field(title="Onderwerp")
    tekst: Tekst = Field(title="Regel")
    uitzondering_op: RegelId | None = Field(default=None, title="Uitzondering op")
    instemming: Tekst | None = Field(default=None, title="Wie moet instemmen")


COLLECTIE = Collectie(
    naam="regels",
    model=Regel,
    titel="Regels",
    enkelvoud="Regel",
    icoon="gavel",
    eigen_paginas=False,
    groep="onderwerp",
)
