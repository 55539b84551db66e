"""The support profiles."""

from typing import Annotated

from pydantic import Field

from schemas.base import Item, Lijst
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Profiel(Item):
    """A support profile: what a family needs and what must be reached."""

    nummer: int = Field(ge=1, title="Nummer")
    behoefte: Tekst | None = Field(default=None, title="Behoefte")
    vraagstelling: Tekst | None = Field(default=None, title="Vraagstelling")
    beschrijving: Tekst | None = Field(default=None, title="Beschrijving")
    resultaten: Annotated[tuple[Tekst, ...], Lijst] = Field(default=(), title="Resultaat")
    elders: Tekst | None = Field(
        default=None, title="Elders", description="Waar buiten de bron iets over dit profiel staat."
    )


COLLECTIE = Collectie(
    naam="profielen",
    model=Profiel,
    titel="Ondersteuningsprofielen",
    enkelvoud="Profiel",
    icoon="account-heart-outline",
)
