"""What a region wants to have reached in a year."""

from typing import Literal

from pydantic import Field

from schemas.base import Aantal, Item, OpgaveId
from schemas.collectie import Collectie
from schemas.rekensommen import Afronding
from schemas.tekst import Tekst


class Ambitie(Item):
    """An ambition; where the source gives a number, the sum behind it is recalculated.

    The target is `basis` x `procent` (`aandeel`) or `basis` x (100 - `procent`) (`vermindering`),
    rounded as `afronding` says; `doel_vermeld` is the number that the source states.
    """

    opgave: OpgaveId = Field(title="Opgave")
    volgnummer: Aantal = Field(title="Nummer")
    jaar: int = Field(ge=2000, title="Jaar")
    tekst: Tekst = Field(title="Ambitie")
    procent: Aantal | None = Field(default=None, title="Procent")
    soort: Literal["aandeel", "vermindering"] | None = Field(default=None, title="Soort")
    basis: Aantal | None = Field(default=None, title="0-meting")
    basis_jaar: int | None = Field(default=None, title="Jaar van de 0-meting")
    doel_vermeld: Aantal | None = Field(default=None, title="Doel volgens de bron")
    afronding: Afronding | None = Field(default=None, title="Afronding")


COLLECTIE = Collectie(
    naam="ambities",
    model=Ambitie,
    titel="Ambities",
    enkelvoud="Ambitie",
    icoon="target",
    laag="programma",
    eigen_paginas=False,
)
