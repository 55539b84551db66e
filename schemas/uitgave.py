"""The edition of the handbook."""

from typing import Annotated

from pydantic import Field, StringConstraints

from schemas.base import Aantal, Datum, Strict
from schemas.tekst import Titel


class Uitgave(Strict):
    """Version and date of the edition, and the smallest number of children that may be shown."""

    titel: Titel
    versie: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+$")]
    datum: Datum
    minimale_celwaarde: Aantal = Field(
        default=5, description="Aantallen kinderen onder deze grens worden niet getoond."
    )
