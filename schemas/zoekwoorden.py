"""What readers type: words that mean the same, and words that ask for a certain page."""

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from schemas.base import Item, ItemId, Lijst, PaginaId
from schemas.collectie import Collectie
from schemas.tekst import Titel


class Zoekwoord(Item):
    """Words of readers. They lead to items and pages, or else each finds what the others find."""

    woorden: Annotated[tuple[Titel, ...], Lijst] = Field(
        title="Woorden",
        min_length=1,
        description="Zoals lezers ze typen. Als een woord ergens naartoe leidt, telt de volgorde "
        "binnen een woordgroep niet. Woorden als *de*, *ander* en *wie* tellen niet mee.",
    )
    leidt_naar: Annotated[tuple[ItemId, ...], Lijst] = Field(
        default=(),
        title="Leidt naar",
        description="Wat vooraan komt. Leeg: de woorden betekenen ongeveer hetzelfde.",
    )
    paginas: Annotated[tuple[PaginaId, ...], Lijst] = Field(
        default=(), title="Leidt naar pagina's", description="Pagina's van de indeling."
    )

    @property
    def wijst(self) -> bool:
        """Whether the words lead somewhere, and are not just words for the same thing."""
        return bool(self.leidt_naar or self.paginas)

    @model_validator(mode="after")
    def _says_something(self) -> "Zoekwoord":
        if not self.wijst and len(self.woorden) == 1:
            raise PydanticCustomError("zoekwoord-zonder-doel", "one word that leads nowhere")
        return self


COLLECTIE = Collectie(
    naam="zoekwoorden",
    model=Zoekwoord,
    titel="Zoekwoorden",
    enkelvoud="Zoekwoord",
    icoon="magnify",
    laag="onderbouwing",
    eigen_paginas=False,
    wordt_gezocht=False,
)
