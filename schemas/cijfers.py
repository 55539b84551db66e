"""Tables of figures."""

from typing import Annotated, Literal

from pydantic import (
    Field,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from schemas.base import Item, Lijst, Strict
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


def _check_cell(value: object, check: ValidatorFunctionWrapHandler) -> object:
    """Give one problem for a cell, and not one for each kind that it might have been."""
    try:
        return check(value)
    except ValidationError:
        raise PydanticCustomError("cel-ongeldig", "no figure") from None


Cel = Annotated[int | float | Literal["onderdrukt"] | None, WrapValidator(_check_cell)]


class Cijferrij(Strict):
    """A row of figures; `null` is an empty cell, "onderdrukt" one that may not be shown."""

    naam: Titel = Field(title="Rij")
    waarden: Annotated[tuple[Cel, ...], Lijst] = Field(title="Waarden")


class Cijfertabel(Item):
    """A table of figures and the figure that is drawn of it, if any.

    A cell that shows fewer children than the limit of the edition is "onderdrukt", with enough
    other cells that it can't be worked out; its value never stands in the content.
    """

    eenheid: Titel = Field(title="Eenheid")
    kolommen: Annotated[tuple[Titel, ...], Lijst] = Field(min_length=1, title="Kolommen")
    rijen: Annotated[tuple[Cijferrij, ...], Lijst] = Field(min_length=1, title="Rijen")
    figuur: Literal["staven", "lijnen"] | None = Field(default=None, title="Figuur")
    niet_na_te_rekenen: Tekst | None = Field(
        default=None,
        title="Niet na te rekenen",
        description="Waarom de getallen die in geen rekensom staan, niet zijn na te rekenen.",
    )
    onderdrukt_reden: Tekst | None = Field(default=None, title="Waarom cellen ontbreken")

    @model_validator(mode="after")
    def _rectangular(self) -> "Cijfertabel":
        if any(len(rij.waarden) != len(self.kolommen) for rij in self.rijen):
            raise PydanticCustomError("rij-te-kort-of-te-lang", "row of another length")
        return self


COLLECTIE = Collectie(
    naam="cijfers",
    model=Cijfertabel,
    titel="Cijfers",
    enkelvoud="Cijfertabel",
    icoon="chart-bar",
    laag="programma",
    eigen_paginas=False,
)
