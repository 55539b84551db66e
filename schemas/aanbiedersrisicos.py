"""The risks that providers named."""

from pydantic import Field

from schemas.base import Item
from schemas.tekst import Tekst


class Aanbiedersrisico(Item):
    """A risk that providers named; the risks that take it up name it, not the other way round."""

    nummer: int = Field(ge=1, title="Nummer")
    omschrijving: Tekst = Field(title="Omschrijving")
