"""Questions from practice, answered with what the handbook holds."""

from typing import Annotated

from pydantic import Field

from schemas.base import Item, ItemId, Lijst
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Wegwijzer(Item):
    """A question as a reader asks it (`titel`), the answer first, and what helps further.

    What differs by region stands in texts of regions about this question.
    """

    thema: Titel = Field(title="Thema")
    tekst: Tekst = Field(title="Antwoord", description="Twee zinnen: wat de lezer doet.")
    niet_geregeld: Tekst | None = Field(default=None, title="Wat niet geregeld is")
    knoppen: Annotated[tuple[ItemId, ...], Lijst] = Field(
        default=(), title="Knoppen", description="Formulier, checklist, werkwijze of bericht."
    )
    vaak: bool = Field(
        default=False, title="Vaak", description="`true`: staat vooraan op de startpagina."
    )
    ook_gevraagd: Annotated[tuple[Titel, ...], Lijst] = Field(
        default=(), title="Ook zo gevraagd", description="Woorden waarmee lezers dit zoeken."
    )


COLLECTIE = Collectie(
    naam="wegwijzers",
    model=Wegwijzer,
    titel="Vragen uit de praktijk",
    enkelvoud="Praktijkvraag",
    icoon="help-circle-outline",
    eigen_paginas=False,
    groep="thema",
    titel_is_zin=True,
)
