"""The phases of purchasing."""

from typing import Literal

from pydantic import Field

from schemas.base import Aantal, Item
from schemas.collectie import Collectie


class Fase(Item):
    """A phase of the purchasing process, or the preconditions around it."""

    volgnummer: Aantal = Field(title="Volgnummer")
    soort: Literal["strategisch-tactisch", "operationeel", "randvoorwaarde"] = Field(title="Soort")


COLLECTIE = Collectie(
    naam="fasen",
    model=Fase,
    titel="Fasen",
    enkelvoud="Fase",
    icoon="timeline-outline",
    is_kader=True,
    op_papier="kaal",
)
