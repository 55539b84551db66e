"""Conclusions, starting points, concerns and agreements of a source."""

from typing import Literal

from pydantic import Field

from schemas.base import Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Bevinding(Item):
    """What a source concludes, starts from, worries about or agrees."""

    soort: Literal["conclusie", "uitgangspunt", "zorg", "afspraak"] = Field(title="Soort")
    onderwerp: Titel = Field(title="Onderwerp")
    tekst: Tekst = Field(title="Tekst")


COLLECTIE = Collectie(
    naam="bevindingen",
    model=Bevinding,
    titel="Bevindingen",
    enkelvoud="Bevinding",
    icoon="magnify",
    laag="onderbouwing",
    groep="onderwerp",
    titel_is_zin=True,
)
