"""Who directs and who is main contractor."""

from pydantic import Field

from schemas.base import Aantal, Item, SegmentId
from schemas.collectie import Collectie
from schemas.tekst import Titel


class Regievorm(Item):
    """A row of the table of roles: for which support, and who is regisseur and hoofdaannemer."""

    volgnummer: Aantal = Field(title="Rij")
    segment: SegmentId = Field(title="Segment")
    ondersteuning: Titel = Field(title="Ondersteuning")
    complexiteit: Titel | None = Field(default=None, title="Complexiteit")
    dwang: bool = Field(title="Dwang")
    regisseur: Titel = Field(title="Regisseur")
    hoofdaannemer: Titel = Field(title="Hoofdaannemer")


COLLECTIE = Collectie(
    naam="regievormen",
    model=Regievorm,
    titel="Regie en hoofdaannemerschap",
    enkelvoud="Regievorm",
    icoon="account-supervisor-outline",
    eigen_paginas=False,
)
