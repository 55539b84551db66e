"""The risks of a region."""

from typing import Annotated

from pydantic import Field

from schemas.base import (
    AanbiedersrisicoId,
    Bron,
    DeelprojectId,
    Item,
    Lijst,
    Onderdeel,
    RisicomodelId,
    Strict,
)
from schemas.collectie import Collectie
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


class Maatregel(Onderdeel):
    """A measure against a risk, and who carries it out as the source says."""

    tekst: Tekst = Field(title="Maatregel")
    uitvoerder: Titel | None = Field(default=None, title="Uit te voeren door")


class Risico(Item):
    """A risk with its weighing (all or nothing), measures, progress and owner."""

    nummer: int = Field(ge=1, title="Nummer")
    model: RisicomodelId | None = Field(
        default=None, title="Risicomodel", description="Leeg als de bron niet weegt."
    )
    onderwerp: Titel | None = Field(default=None, title="Onderwerp")
    omschrijving: Tekst = Field(title="Omschrijving")
    kans: int | None = Field(default=None, title="Kans")
    impact: int | None = Field(default=None, title="Impact")
    invloed: int | None = Field(default=None, title="Invloed")
    vermeld: Vermeld | None = Field(default=None, title="Zoals de bron vermeldt")
    invloed_van: Titel | None = Field(default=None, title="Wie heeft invloed")
    oorzaak: Tekst | None = Field(default=None, title="Oorzaak")
    gevolg: Tekst | None = Field(default=None, title="Gevolg")
    kracht: Tekst | None = Field(default=None, title="Kracht ertegenover")
    inschatting: Tekst | None = Field(default=None, title="Inschatting")
    maatregelen: Annotated[tuple[Maatregel, ...], Lijst] = Field(
        default=(), title="Beheersmaatregelen"
    )
    voortgang: Voortgang | None = Field(default=None, title="Voortgang")
    deelprojecten: Annotated[tuple[DeelprojectId, ...], Lijst] = Field(
        default=(), title="Deelprojecten"
    )
    aanbiedersrisicos: Annotated[tuple[AanbiedersrisicoId, ...], Lijst] = Field(
        default=(), title="Risico's van aanbieders"
    )


COLLECTIE = Collectie(
    naam="risicos",
    model=Risico,
    titel="Risico's",
    enkelvoud="Risico",
    icoon="alert-outline",
    laag="programma",
)
