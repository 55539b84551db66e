"""What a programme costs."""

from typing import Annotated, Literal

from pydantic import Field

from schemas.base import Aantal, DeelprojectId, Item, Lijst, Strict
from schemas.collectie import Collectie
from schemas.tekst import Titel


class Factor(Strict):
    """A number in a formula."""

    naam: Titel = Field(title="Factor")
    waarde: int = Field(ge=0, title="Waarde")
    eenheid: Titel = Field(title="Eenheid")


class Kostenpost(Item):
    """An amount in euros that the source states, with the formula behind it where there is one.

    `factoren` multiplied must give `bedrag`, rounded to `afgerond_op`; a `totaal` is checked
    against the sum of the `inzet` posts of the same region.
    """

    soort: Literal["inzet", "totaal", "opleiding", "systeem"] = Field(title="Soort")
    bedrag: Aantal | None = Field(default=None, title="Bedrag (euro)")
    bedrag_tot: Aantal | None = Field(default=None, title="Bedrag, tot en met (euro)")
    ongeveer: bool = Field(default=False, title="Ongeveer")
    afgerond_op: int = Field(default=1, ge=1, title="Afgerond op (euro)")
    deelproject: DeelprojectId | None = Field(default=None, title="Deelproject")
    maanden: Aantal | None = Field(default=None, title="Maanden")
    uren_per_week: Aantal | None = Field(default=None, title="Uren per week")
    factoren: Annotated[tuple[Factor, ...], Lijst] = Field(default=(), title="Berekening")


COLLECTIE = Collectie(
    naam="kosten",
    model=Kostenpost,
    titel="Kosten",
    enkelvoud="Kostenpost",
    icoon="currency-eur",
    laag="programma",
    eigen_paginas=False,
)
