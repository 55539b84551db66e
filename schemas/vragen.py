"""Open questions."""

from pydantic import Field

from schemas.base import Item
from schemas.tekst import Tekst, Titel


class Vraag(Item):
    """A question that the source leaves open."""

    onderwerp: Titel = Field(title="Onderwerp")
    tekst: Tekst = Field(title="Vraag")
