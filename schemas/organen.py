"""The bodies of governance."""

from typing import Annotated

from pydantic import Field

from schemas.base import Item, Lijst, OrgaanId
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Orgaan(Item):
    """A body: its goal, its members, how often it meets, who chairs and how votes count."""

    afkorting: Titel | None = Field(default=None, title="Afkorting")
    doel: Tekst = Field(title="Doel en status")
    deelnemers: Annotated[tuple[Titel, ...], Lijst] = Field(default=(), title="Deelnemers")
    frequentie: Titel | None = Field(default=None, title="Hoe vaak")
    voorzitter: Titel | None = Field(default=None, title="Voorzitter")
    besluitvorming: Tekst | None = Field(default=None, title="Besluitvorming")
    adviseert: Annotated[tuple[OrgaanId, ...], Lijst] = Field(
        default=(), title="Adviseert of legt voor aan"
    )
    bestaat_uit: Annotated[tuple[OrgaanId, ...], Lijst] = Field(default=(), title="Heeft leden uit")


COLLECTIE = Collectie(
    naam="organen",
    model=Orgaan,
    titel="Organen",
    enkelvoud="Orgaan",
    icoon="account-group-outline",
    eigen_paginas=False,
)
