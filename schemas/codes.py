"""The codes of the iJw standard."""

from pydantic import Field

from schemas.base import Item
from schemas.collectie import Collectie
from schemas.tekst import Titel


class Code(Item):
    """A code of a code list, with its meaning as title."""

    lijst: Titel = Field(title="Codelijst")
    code: Titel = Field(title="Code")


COLLECTIE = Collectie(
    naam="codes",
    model=Code,
    titel="Codes",
    enkelvoud="Code",
    icoon="barcode",
    eigen_paginas=False,
    groep="lijst",
)
