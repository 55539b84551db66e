"""How long contracts last."""

from pydantic import Field

from schemas.base import Item, SegmentId
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Contractvorm(Item):
    """An option for the length of contracts."""

    segment: SegmentId | None = Field(default=None, title="Segment")
    duur: Titel = Field(title="Duur")
    verlenging: Titel | None = Field(default=None, title="Verlenging")
    tekst: Tekst = Field(title="Uitleg")


COLLECTIE = Collectie(
    naam="contractvormen",
    model=Contractvorm,
    titel="Contractduur",
    enkelvoud="Contractvorm",
    icoon="file-sign",
    eigen_paginas=False,
)
