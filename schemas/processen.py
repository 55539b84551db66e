"""The processes of a region."""

from typing import Annotated

from pydantic import Field

from schemas.base import Aantal, FaseId, Item, Lijst
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Proces(Item):
    """A process; who does what in it stands in its `rolverdelingen`."""

    fase: Annotated[tuple[FaseId, ...], Lijst] = Field(min_length=1, title="Fase")
    volgnummer: Aantal = Field(title="Volgnummer")
    beschrijving: Tekst = Field(title="Beschrijving")


COLLECTIE = Collectie(
    naam="processen",
    model=Proces,
    titel="Processen",
    enkelvoud="Proces",
    icoon="sitemap-outline",
)
