"""The numbers that stand in the sources, by place: what a text or a field may state."""

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from schemas.base import Item, ItemId, Lijst, Strict
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel

Getal = int | Titel
"""A number as it is compared: 92000000, "5.51", "-15", "3.2.1"."""


class Getalplaats(Strict):
    """The numbers at one place of a source, of those that the handbook takes from there."""

    regel: int | None = Field(default=None, ge=1, title="Regel")
    tot_regel: int | None = Field(default=None, ge=1, title="Tot en met regel")
    plaats: Titel | None = Field(default=None, title="Plaats")
    getallen: Annotated[tuple[Getal, ...], Lijst] = Field(default=(), title="Getallen")

    @model_validator(mode="after")
    def _line_or_place(self) -> "Getalplaats":
        if (self.regel is None) == (self.plaats is None):
            raise PydanticCustomError("regel-of-plaats", "line or place")
        return self


class EigenGetal(Strict):
    """Numbers that stand in no source: counted or calculated by us, and how."""

    item: ItemId = Field(title="Item")
    getallen: Annotated[tuple[Getal, ...], Lijst] = Field(min_length=1, title="Getallen")
    uitleg: Tekst = Field(title="Uitleg")


class Brongetallen(Item):
    """The numbers of the document that `bron` names, up to the last line of its text.

    Only numbers that the content takes from a place stand here: what is withheld does not.
    A list of a `voorstel` without a document holds no places: only our own numbers and mentions.

    `vermeldingen` says once more which numbers an item states, in their order. A number that slips
    into another number of the same place, year or name is noticed by nothing else.
    """

    plaatsen: Annotated[tuple[Getalplaats, ...], Lijst] = Field(default=(), title="Plaatsen")
    eigen: Annotated[tuple[EigenGetal, ...], Lijst] = Field(
        default=(), title="Zelf geteld of berekend"
    )
    vermeldingen: dict[ItemId, Annotated[tuple[Getal, ...], Lijst]] = Field(
        default={},
        title="Vermeldingen",
        description="Per item de getallen die het noemt, ook in woorden, in hun volgorde.",
    )

    @model_validator(mode="after")
    def _places_of_a_document(self) -> "Brongetallen":
        if self.plaatsen and self.bron is None:
            raise PydanticCustomError("bron-ontbreekt", "source is missing")
        return self


COLLECTIE = Collectie(
    naam="brongetallen",
    model=Brongetallen,
    titel="Getallen in de bronnen",
    enkelvoud="Lijst van getallen",
    icoon="numeric",
    laag="onderbouwing",
)
