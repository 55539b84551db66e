"""The intensities of support."""

from pydantic import Field

from schemas.base import Aantal, Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Intensiteit(Item):
    """How heavy and how long support is; with a profile it makes a combination."""

    volgnummer: Aantal = Field(title="Nummer")
    omschrijving: Tekst = Field(title="Omschrijving")
    wordt_gemeten: bool = Field(default=True, title="Wordt gemeten")


COLLECTIE = Collectie(
    naam="intensiteiten",
    model=Intensiteit,
    titel="Intensiteiten",
    enkelvoud="Intensiteit",
    icoon="speedometer",
)
