"""How a region weighs risks."""

from typing import Annotated, Literal

from pydantic import Field

from schemas.base import Bron, Item, Lijst, Strict
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Schaalwaarde(Strict):
    """A step of a scale: its number, its name and what it means."""

    waarde: int = Field(ge=1, title="Waarde")
    naam: Titel = Field(title="Naam")
    betekenis: Tekst | None = Field(default=None, title="Betekenis")


class Schaal(Strict):
    """A scale of a risk model."""

    naam: Titel = Field(title="Schaal")
    waarden: Annotated[tuple[Schaalwaarde, ...], Lijst] = Field(min_length=2, title="Waarden")
    bron: Bron = Field(title="Bron")


class Klasse(Strict):
    """A class: the scores from `van` to `tot`, both included."""

    nummer: int = Field(ge=1, title="Klasse")
    naam: Titel = Field(title="Naam")
    van: int = Field(ge=0, title="Van")
    tot: int = Field(ge=0, title="Tot en met")
    bron: Bron = Field(title="Bron")


class Risicomodel(Item):
    """The scales and classes of a region.

    With `getallen` scores are calculated: the risk number is kans x impact, the score is that
    number x invloed, where the model has it. With `woorden` the source weighs in words only, and
    nothing is calculated.
    """

    soort: Literal["getallen", "woorden"] = Field(title="Weegt met")

    kans: Schaal = Field(title="Kans")
    impact: Schaal = Field(title="Impact")
    invloed: Schaal | None = Field(default=None, title="Invloed")
    risicoklassen: Annotated[tuple[Klasse, ...], Lijst] = Field(default=(), title="Risicoklassen")
    maatregelklassen: Annotated[tuple[Klasse, ...], Lijst] = Field(
        default=(), title="Maatregelklassen"
    )


COLLECTIE = Collectie(
    naam="risicomodellen",
    model=Risicomodel,
    titel="Risicomodellen",
    enkelvoud="Risicomodel",
    icoon="scale-balance",
    laag="programma",
)
