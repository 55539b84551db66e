"""Kinds of supervision."""

from pydantic import Field

from schemas.base import Item
from schemas.tekst import Tekst, Titel


class Toezichtvorm(Item):
    """A kind of supervision and who carries it out."""

    toezichthouder: Titel = Field(title="Toezichthouder")
    omschrijving: Tekst = Field(title="Omschrijving")
