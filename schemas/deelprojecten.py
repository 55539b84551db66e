"""The projects of an implementation programme."""

from typing import Annotated

from pydantic import Field

from schemas.base import Aantal, Bron, DeelprojectId, Item, Lijst, Maand, Strict
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Periode(Strict):
    """From month to month, both included."""

    van: Maand = Field(title="Van")
    tot: Maand = Field(title="Tot en met")


class Projectleider(Strict):
    """The effort of a project leader."""

    maanden: Aantal = Field(title="Maanden")
    uren_per_week: Aantal = Field(title="Uren per week")
    uren: Aantal = Field(title="Uren samen, ongeveer")


class Projectteam(Strict):
    """The effort of a project team."""

    personen_van: Aantal = Field(title="Personen, van")
    personen_tot: Aantal = Field(title="Personen, tot en met")
    weken: Aantal = Field(title="Weken")
    uren_per_week_van: Aantal = Field(title="Uren per week, van")
    uren_per_week_tot: Aantal = Field(title="Uren per week, tot en met")
    uren: Aantal = Field(title="Uren samen, ongeveer")


class Afhankelijkheid(Strict):
    """What a project needs from another one."""

    deelproject: DeelprojectId = Field(title="Deelproject")
    wat: Tekst = Field(title="Wat")
    bron: Bron = Field(title="Bron")


class Deelproject(Item):
    """A project: result, period, effort, costs and what it needs from other projects."""

    nummer: int = Field(ge=1, title="Nummer")
    resultaat: Tekst = Field(title="Resultaat")
    periode: Periode | None = Field(default=None, title="Periode")
    planning: Tekst = Field(title="Planning")
    projectleider: Projectleider = Field(title="Inzet projectleider")
    projectteam: Projectteam = Field(title="Inzet projectteam")
    inzet_toelichting: Tekst | None = Field(default=None, title="Toelichting op de inzet")
    andere_kosten: Tekst | None = Field(
        default=None, title="Andere kosten", description="Leeg als de bron n.v.t. zegt."
    )
    heeft_nodig: Annotated[tuple[Afhankelijkheid, ...], Lijst] = Field(
        default=(), title="Heeft nodig"
    )


COLLECTIE = Collectie(
    naam="deelprojecten",
    model=Deelproject,
    titel="Deelprojecten",
    enkelvoud="Deelproject",
    icoon="folder-cog-outline",
    laag="programma",
)
