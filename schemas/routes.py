"""The ways in which a young person reaches specialised care."""

from pydantic import Field

from schemas.base import Aantal, Item, PartijId
from schemas.collectie import Collectie


class Route(Item):
    """A way in, by who refers."""

    volgnummer: Aantal = Field(title="Volgnummer")
    verwijzer: PartijId = Field(title="Verwijzer")


COLLECTIE = Collectie(
    naam="routes",
    model=Route,
    titel="Routes",
    enkelvoud="Route",
    icoon="directions-fork",
    is_kader=True,
    op_papier="eigen",
)
