"""What must go well for a strategy to work."""

from pydantic import Field

from schemas.base import Aantal, Item


class Succesfactor(Item):
    """A factor that the source calls decisive."""

    volgnummer: Aantal = Field(title="Nummer")
