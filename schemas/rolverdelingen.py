"""The role tables: who does what in a process."""

from typing import Annotated, Literal

from pydantic import Field

from schemas.base import Doelgroep, Item, Lijst, Onderdeel, ProcesId, Strict
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Eindverantwoordelijk(Strict):
    """Our choice of who is accountable where the source names several who do the work."""

    doelgroep: Doelgroep = Field(title="Eindverantwoordelijk")
    reden: Tekst = Field(title="Reden")
    status: Literal["voorstel"] = Field(title="Status")


class Taak(Onderdeel):
    """One row of a role table: the subject and the four columns, in the words of the source."""

    onderwerp: Titel = Field(title="Onderwerp")
    coordinatie_gr: Titel | None = Field(default=None, title="Coördinatie GR")
    uitvoering_gr: Titel | None = Field(default=None, title="Uitvoering GR")
    gemeente: Titel | None = Field(default=None, title="Gemeente")
    zorgaanbieder: Titel | None = Field(default=None, title="Zorgaanbieder")
    eindverantwoordelijk: Eindverantwoordelijk | None = Field(
        default=None, title="Eindverantwoordelijk"
    )
    toelichting: Tekst | None = Field(default=None, title="Toelichting")


class Rolverdeling(Item):
    """The role table of a process."""

    proces: ProcesId = Field(title="Proces")
    taken: Annotated[tuple[Taak, ...], Lijst] = Field(min_length=1, title="Taken")


COLLECTIE = Collectie(
    naam="rolverdelingen",
    model=Rolverdeling,
    titel="Rolverdelingen",
    enkelvoud="Rolverdeling",
    icoon="table-account",
    eigen_paginas=False,
    staat_bij="proces",
)
