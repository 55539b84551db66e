"""The order of messages in a region."""

from typing import Annotated

from pydantic import Field

from schemas.base import Aantal, BerichtId, Item, Lijst
from schemas.collectie import Collectie


class Berichtenpaar(Item):
    """A message and its return, at their place in the order that the source gives."""

    volgnummer: Aantal = Field(title="Volgorde")
    berichten: Annotated[tuple[BerichtId, ...], Lijst] = Field(min_length=2, title="Berichten")


COLLECTIE = Collectie(
    naam="berichtenparen",
    model=Berichtenpaar,
    titel="Volgorde van berichten",
    enkelvoud="Berichtenpaar",
    icoon="email-sync-outline",
    eigen_paginas=False,
    is_kader=True,
)
