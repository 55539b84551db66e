"""Tasks: what someone does in a case, step by step."""

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from schemas.base import Aantal, Item, ItemId, Lijst, Onderdeel, PartijId, Strict, WerkwijzeId
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel

Moment = Literal[
    "verwijzing", "start", "tijdens", "wijziging", "einde", "geld", "contract", "problemen"
]


class Benodigd(Strict):
    """What someone needs before the first step; `item` is where the handbook has it."""

    wat: Titel = Field(title="Wat")
    item: ItemId | None = Field(default=None, title="In dit handboek")


class Stap(Onderdeel):
    """A step: who does what, with which message, form or rule, before when, and what if not."""

    wie: Annotated[tuple[PartijId, ...], Lijst] = Field(title="Wie", min_length=1)
    doet: Tekst = Field(title="Doet", description="Begin met een werkwoord: *Stuur de JW315*.")
    met: Annotated[tuple[ItemId, ...], Lijst] = Field(
        default=(), title="Met", description="Berichten, formulieren, checklists, codes."
    )
    termijn: Titel | None = Field(default=None, title="Termijn")
    anders: Tekst | None = Field(default=None, title="Lukt het niet?")


class Werkwijze(Item):
    """How to do one thing: when, who, what you need, the steps in order, and what comes next."""

    moment: Moment = Field(title="Moment")
    volgnummer: Aantal = Field(title="Volgnummer", description="De volgorde binnen het moment.")
    wanneer: Tekst = Field(title="Wanneer")
    nodig: Annotated[tuple[Benodigd, ...], Lijst] = Field(default=(), title="Wat u nodig hebt")
    stappen: Annotated[tuple[Stap, ...], Lijst] = Field(title="Stappen", min_length=1)
    daarna: Annotated[tuple[WerkwijzeId, ...], Lijst] = Field(default=(), title="Daarna")
    niet_geregeld: Annotated[tuple[Tekst, ...], Lijst] = Field(
        default=(), title="Wat niet geregeld is", description="Wat de bronnen open laten."
    )
    vaak: bool = Field(
        default=False, title="Vaak", description="`true`: staat vooraan op de startpagina."
    )
    ook_gevraagd: Annotated[tuple[Titel, ...], Lijst] = Field(
        default=(), title="Ook zo gevraagd", description="Woorden waarmee lezers dit zoeken."
    )

    @model_validator(mode="after")
    def _does_not_follow_itself(self) -> "Werkwijze":
        if self.id in self.daarna:
            raise PydanticCustomError("werkwijze-na-zichzelf", "follows itself")
        return self


COLLECTIE = Collectie(
    naam="werkwijzen",
    model=Werkwijze,
    titel="Wat moet ik doen",
    enkelvoud="Werkwijze",
    icoon="format-list-numbered",
    groep="moment",
    op_papier="eigen",
)
