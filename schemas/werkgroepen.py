"""Working groups."""

from pydantic import Field

from schemas.base import Item
from schemas.tekst import Titel


class Werkgroep(Item):
    """A working group."""

    soort: Titel = Field(title="Soort")
