"""The risks of a region."""

from typing import Annotated

from pydantic import Field

from schemas.base import AanbiedersrisicoId, Bron, DeelprojectId, Item, Lijst, RisicomodelId, Strict
from schemas.tekst import Tekst, Titel


class Vermeld(Strict):
    """What the source itself states of a risk, to be checked against the calculation."""

    score: int | None = Field(default=None, title="Score")
    risicoklasse: Titel | None = Field(default=None, title="Risicoklasse")
    maatregelklasse: int | None = Field(default=None, title="Maatregelklasse")
    bron: Bron = Field(title="Bron")


class Voortgang(Strict):
    """Where a risk stands at a later moment than that of the first weighing."""

    stand: Titel = Field(title="Stand")
    toelichting: Tekst | None = Field(default=None, title="Toelichting")
    eigenaar: Titel | None = Field(default=None, title="Eigenaar")
    maatregelklasse: int | None = Field(
        default=None, title="Maatregelklasse volgens de bron", description="Als de bron haar noemt."
    )
    bron: Bron = Field(title="Bron")


class Risico(Item):
    """A risk with its weighing (all or nothing), measures, progress and owner."""

    nummer: int = Field(ge=1, title="Nummer")
    model: RisicomodelId = Field(title="Risicomodel")
    onderwerp: Titel | None = Field(default=None, title="Onderwerp")
    omschrijving: Tekst = Field(title="Omschrijving")
    kans: int | None = Field(default=None, title="Kans")
    impact: int | None = Field(default=None, title="Impact")
    invloed: int | None = Field(default=None, title="Invloed")
    vermeld: Vermeld | None = Field(default=None, title="Zoals de bron vermeldt")
    maatregelen: Annotated[tuple[Tekst, ...], Lijst] = Field(default=(), title="Beheersmaatregelen")
    voortgang: Voortgang | None = Field(default=None, title="Voortgang")
    deelprojecten: Annotated[tuple[DeelprojectId, ...], Lijst] = Field(
        default=(), title="Deelprojecten"
    )
    aanbiedersrisicos: Annotated[tuple[AanbiedersrisicoId, ...], Lijst] = Field(
        default=(), title="Risico's van aanbieders"
    )
