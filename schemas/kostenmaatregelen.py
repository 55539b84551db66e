"""Measures to control costs."""

from pydantic import Field

from schemas.base import Aantal, Item
from schemas.tekst import Tekst


class Kostenmaatregel(Item):
    """A measure and how it controls costs."""

    volgnummer: Aantal = Field(title="Nummer")
    effect: Tekst = Field(title="Hoe het kosten beheerst")
