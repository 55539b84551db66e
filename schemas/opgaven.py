"""The tasks that a region or an agreement sets."""

from typing import Literal

from pydantic import Field

from schemas.base import Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Opgave(Item):
    """A task, numbered within its frame."""

    kader: Literal["programma", "hervormingsagenda"] = Field(title="Kader")
    nummer: int = Field(ge=1, title="Nummer")
    omschrijving: Tekst = Field(title="Omschrijving")


COLLECTIE = Collectie(
    naam="opgaven",
    model=Opgave,
    titel="Opgaven",
    enkelvoud="Opgave",
    icoon="flag-outline",
    laag="programma",
)
