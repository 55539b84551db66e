"""The ways in which a young person reaches specialised care."""

from pydantic import Field

from schemas.base import Aantal, Item, PartijId


class Route(Item):
    """A way in, by who refers."""

    volgnummer: Aantal = Field(title="Volgnummer")
    verwijzer: PartijId = Field(title="Verwijzer")
