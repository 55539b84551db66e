"""The youth regions."""

from typing import Annotated

from pydantic import Field

from schemas.base import Aantal, Item, Lijst, Strict
from schemas.tekst import Titel


class Subregio(Strict):
    """A municipality or a group of municipalities that works together within a region."""

    naam: Titel = Field(title="Subregio")
    gemeenten: Annotated[tuple[Titel, ...], Lijst] = Field(title="Gemeenten")


class Regio(Item):
    """A youth region; its id is the name of its folder."""

    inkooporganisatie: Titel = Field(title="Inkooporganisatie")
    gemeenten_genoemd: Aantal | None = Field(default=None, title="Aantal gemeenten volgens de bron")
    subregios: Annotated[tuple[Subregio, ...], Lijst] = Field(default=(), title="Subregio's")
