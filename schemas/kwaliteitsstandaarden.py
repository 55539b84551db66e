"""Quality standards, with what young people say about them."""

from pydantic import Field

from schemas.base import Aantal, Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Kwaliteitsstandaard(Item):
    """A standard and, in our words, how young people put it."""

    volgnummer: Aantal = Field(title="Nummer")
    standaard: Tekst = Field(title="Standaard")
    jongeren: Tekst = Field(title="Wat jongeren erover zeggen")


COLLECTIE = Collectie(
    naam="kwaliteitsstandaarden",
    model=Kwaliteitsstandaard,
    titel="Kwaliteitsstandaarden",
    enkelvoud="Kwaliteitsstandaard",
    icoon="star-check-outline",
    eigen_paginas=False,
)
