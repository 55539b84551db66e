"""The terms and their definitions."""

from typing import Annotated

from pydantic import Field

from schemas.base import BegripId, Bron, Item, Lijst, Strict
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Definitie(Strict):
    """What one list of terms says a term means, in our words."""

    lijst: Titel = Field(title="Begrippenlijst")
    naam: Titel | None = Field(
        default=None,
        title="Naam in die lijst",
        description="Als die lijst een ander woord gebruikt.",
    )
    tekst: Tekst = Field(title="Betekenis")
    bron: Bron = Field(title="Bron")


class Begrip(Item):
    """A term with its definitions, and where those differ."""

    definities: Annotated[tuple[Definitie, ...], Lijst] = Field(
        min_length=1, title="Betekenis", description="Een per begrippenlijst van de bron."
    )
    verschil: Tekst | None = Field(
        default=None, title="Verschil", description="Waarin de begrippenlijsten verschillen."
    )
    alleen_gebruikt: bool = Field(
        default=False,
        title="Alleen gebruikt",
        description="De bron gebruikt het woord en legt het niet uit. Het is een witte vlek.",
    )
    synoniemen: Annotated[tuple[Titel, ...], Lijst] = Field(default=(), title="Ook wel")
    zie_ook: Annotated[tuple[BegripId, ...], Lijst] = Field(default=(), title="Zie ook")


COLLECTIE = Collectie(
    naam="begrippen",
    model=Begrip,
    titel="Begrippen",
    enkelvoud="Begrip",
    icoon="book-alphabet",
    zoekwoorden="betekenis betekent",
)
