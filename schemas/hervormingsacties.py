"""The actions of the Hervormingsagenda."""

from typing import Literal

from pydantic import Field

from schemas.base import Item, OpgaveId, Strict
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Planning(Strict):
    """When an action is due: on a date or in a year, after an event, at once, or running."""

    soort: Literal["datum", "na-gebeurtenis", "direct", "loopt"] = Field(title="Soort")
    tekst: Titel = Field(title="Planning")
    jaar: int | None = Field(default=None, title="Jaar")


class Hervormingsactie(Item):
    """An action of the Hervormingsagenda that concerns municipalities."""

    opgave: OpgaveId = Field(title="Hoofdstuk")
    nummer: int = Field(ge=1, title="Nummer")
    tekst: Tekst = Field(title="Actie")
    uitvoering: Literal["gemeenten", "gemeenten-en-regio", "regio"] = Field(title="Uitvoering")
    uitvoering_vermeld: Titel = Field(title="Uitvoering volgens de bron")
    uitleg: Tekst | None = Field(default=None, title="Toelichting van de bron")
    planning: Planning | None = Field(default=None, title="Planning")


COLLECTIE = Collectie(
    naam="hervormingsacties",
    model=Hervormingsactie,
    titel="Acties uit de Hervormingsagenda",
    enkelvoud="Actie",
    icoon="update",
    laag="programma",
    eigen_paginas=False,
    titel_is_zin=True,
)
