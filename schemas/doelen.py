"""Guiding principles and operational goals."""

from typing import Literal

from pydantic import Field

from schemas.base import Aantal, DoelId, Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Doel(Item):
    """A guiding principle or an operational goal."""

    soort: Literal["uitgangspunt", "operationeel-doel", "uitwerking"] = Field(title="Soort")
    volgnummer: Aantal = Field(title="Nummer")
    tekst: Tekst = Field(title="Tekst")
    hoort_bij: DoelId | None = Field(default=None, title="Hoort bij")


COLLECTIE = Collectie(
    naam="doelen",
    model=Doel,
    titel="Doelen en uitgangspunten",
    enkelvoud="Doel",
    icoon="bullseye-arrow",
    laag="programma",
    eigen_paginas=False,
    titel_is_zin=True,
)
