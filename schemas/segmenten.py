"""The segments by which a region buys."""

from pydantic import Field

from schemas.base import Aantal, Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Segment(Item):
    """A part of what a region buys, under the region's own letter or number."""

    code: Titel = Field(title="Segment")
    omschrijving: Tekst = Field(title="Omschrijving")
    aandeel_procent: Aantal | None = Field(
        default=None,
        title="Aandeel (procent)",
        description="Zoals de bron het bij benadering geeft.",
    )
    aandeel_van: Titel | None = Field(default=None, title="Aandeel van")
    kosten: Tekst | None = Field(default=None, title="Kosten")


COLLECTIE = Collectie(
    naam="segmenten",
    model=Segment,
    titel="Segmenten",
    enkelvoud="Segment",
    icoon="shape-outline",
)
