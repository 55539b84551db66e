"""The parties in the process."""

from typing import Annotated

from pydantic import Field

from schemas.base import Doelgroep, Item, Lijst
from schemas.collectie import Collectie
from schemas.tekst import Titel


class Partij(Item):
    """A party; `is_doelgroep` says which of the three readers of the handbook it is, if any."""

    afkorting: Titel | None = Field(default=None, title="Afkorting")
    is_doelgroep: Doelgroep | None = Field(default=None, title="Is de doelgroep")
    synoniemen: Annotated[tuple[Titel, ...], Lijst] = Field(default=(), title="Andere namen")


COLLECTIE = Collectie(
    naam="partijen",
    model=Partij,
    titel="Partijen",
    enkelvoud="Partij",
    icoon="account-multiple-outline",
    is_kader=True,
    op_papier="eigen",
)
