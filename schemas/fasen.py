"""The phases of purchasing."""

from typing import Literal

from pydantic import Field

from schemas.base import Aantal, Item


class Fase(Item):
    """A phase of the purchasing process, or the preconditions around it."""

    volgnummer: Aantal = Field(title="Volgnummer")
    soort: Literal["strategisch-tactisch", "operationeel", "randvoorwaarde"] = Field(title="Soort")
