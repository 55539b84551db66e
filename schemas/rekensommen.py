"""Sums behind the numbers that a source states, so that they can be recalculated."""

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from schemas.base import Item, ItemId, Lijst, Strict, Verwijzing
from schemas.collectie import Collectie
from schemas.tekst import Titel

Bewerking = Literal["som", "verschil", "product", "deling", "aandeel", "groei", "gelijk"]
Afronding = Literal["naar-beneden", "naar-boven", "dichtstbij"]


class Grootheid(Strict):
    """One or more numbers: cells of a table, a field, a key figure, a count or a plain number.

    In a table `rij` or `kolom` may be `*`: all of them, but not the outcome itself. One that is
    left out is the row or column with the name that the outcome has. `veld` without an item is
    a field of the item that has the outcome.
    """

    item: ItemId | None = Field(default=None, title="Item")
    elk: Titel | None = Field(
        default=None, title="Elk", description="Elk item van deze collectie in de eigen regio."
    )
    rij: Titel | None = Field(default=None, title="Rij")
    kolom: Titel | None = Field(default=None, title="Kolom")
    veld: Titel | None = Field(
        default=None, title="Veld", description="Pad met punten; van een lijst telt het aantal."
    )
    kerncijfer: Titel | None = Field(default=None, title="Kerncijfer")
    telling: Titel | None = Field(
        default=None, title="Telling", description="Collectie waarvan de items worden geteld."
    )
    waarin: dict[Titel, Titel | int] = Field(
        default={}, title="Waarin", description="Tel alleen items met deze waarden, per veld."
    )
    per_rij: Titel | None = Field(
        default=None, title="Per rij", description="Het veld dat de naam van de rij heeft."
    )
    per_kolom: Titel | None = Field(
        default=None, title="Per kolom", description="Het veld dat de naam van de kolom heeft."
    )
    getal: float | None = Field(default=None, title="Getal")
    naam: Titel | None = Field(default=None, title="Naam van het getal")

    @model_validator(mode="after")
    def _one_kind(self) -> "Grootheid":
        kinds = (self.item, self.elk, self.telling, self.getal)
        if sum(kind is not None for kind in kinds) > 1 or (kinds == (None,) * 4 and not self.veld):
            raise PydanticCustomError("grootheid-onduidelijk", "one kind of quantity")
        if (self.getal is None) != (self.naam is None):
            raise PydanticCustomError("getal-zonder-naam", "a plain number has a name")
        return self


class Rekensom(Item):
    """What a source states (`vermeld`) follows from `van` by `bewerking` and rounding.

    `aandeel` is 100 x first / second, `groei` is 100 x (second - first) / first, `deling` is
    first / second. With a `tegenstrijdigheid` the sum does not hold, and that item says why.
    """

    vermeld: Grootheid = Field(title="Vermeld")
    bewerking: Bewerking = Field(title="Bewerking")
    van: Annotated[tuple[Grootheid, ...], Lijst] = Field(min_length=1, title="Berekend uit")
    behalve: Annotated[tuple[Titel, ...], Lijst] = Field(
        default=(), title="Behalve", description="Rijen en kolommen waarvoor deze som niet geldt."
    )
    grens: Literal["hoogstens", "minstens"] | None = Field(
        default=None,
        title="Grens",
        description="Als de uitkomst geen gelijkheid geeft: het vermelde getal is hoogstens of "
        "minstens de uitkomst.",
    )
    afgerond_op: float = Field(default=1, gt=0, title="Afgerond op")
    afronding: Afronding = Field(default="dichtstbij", title="Afronding")
    delen_afgerond_op: float | None = Field(
        default=None,
        gt=0,
        title="Delen afgerond op",
        description="Elk deel mag hierdoor de helft van dit getal afwijken.",
    )
    tegenstrijdigheid: Annotated[str, Verwijzing(("tegenstrijdigheden",))] | None = Field(
        default=None, title="Tegenstrijdigheid"
    )


COLLECTIE = Collectie(
    naam="rekensommen",
    model=Rekensom,
    titel="Nagerekend",
    enkelvoud="Rekensom",
    icoon="calculator-variant-outline",
    laag="onderbouwing",
    eigen_paginas=False,
    titel_is_zin=True,
)
