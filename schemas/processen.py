"""The processes of a region."""

from pydantic import Field

from schemas.base import Aantal, Item
from schemas.tekst import Tekst


class Proces(Item):
    """A process; who does what in it stands in its `rolverdelingen`."""

    volgnummer: Aantal = Field(title="Volgnummer")
    beschrijving: Tekst = Field(title="Beschrijving")
