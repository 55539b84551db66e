"""Dated decisions, meetings and milestones."""

from typing import Literal

from pydantic import Field

from schemas.base import Datum, Item
from schemas.collectie import Collectie
from schemas.tekst import Titel


class Gebeurtenis(Item):
    """Something that happened or was planned at a moment."""

    soort: Literal["besluit", "overleg", "mijlpaal"] = Field(title="Soort")
    datum: Datum | None = Field(default=None, title="Datum")
    moment: Titel | None = Field(default=None, title="Moment zoals de bron het noemt")


COLLECTIE = Collectie(
    naam="gebeurtenissen",
    model=Gebeurtenis,
    titel="Gebeurtenissen",
    enkelvoud="Gebeurtenis",
    icoon="calendar-star",
    laag="programma",
    eigen_paginas=False,
    titel_is_zin=True,
)
