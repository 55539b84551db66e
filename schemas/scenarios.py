"""Scenarios and options for re-indication."""

from typing import Annotated, Literal

from pydantic import Field

from schemas.base import Item, Lijst
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Scenario(Item):
    """A way to move young people to the new way of buying."""

    nummer: int = Field(ge=1, title="Nummer")
    soort: Literal["scenario", "optie"] = Field(title="Soort")
    omschrijving: Tekst = Field(title="Omschrijving")
    voorkeur: Tekst | None = Field(default=None, title="Voorkeur")
    voordelen: Annotated[tuple[Tekst, ...], Lijst] = Field(default=(), title="Voordelen")
    nadelen: Annotated[tuple[Tekst, ...], Lijst] = Field(default=(), title="Nadelen")
    risicos: Annotated[tuple[Tekst, ...], Lijst] = Field(default=(), title="Risico's")


COLLECTIE = Collectie(
    naam="scenarios",
    model=Scenario,
    titel="Scenario's herindicatie",
    enkelvoud="Scenario",
    icoon="source-branch",
    laag="programma",
    eigen_paginas=False,
    groep="soort",
)
