"""The youth regions, and the two parts of the handbook that are no region."""

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from schemas.base import Aantal, Bron, Id, Item, Lijst, PartijId, Strict
from schemas.collectie import Collectie
from schemas.tekst import Titel

LANDELIJK = "landelijk"
"""The folder of what holds in every region."""

VERGELIJKING = "vergelijking"
"""The folder of what compares regions; a region alone does without."""

GEEN_REGIO = frozenset({LANDELIJK, VERGELIJKING})
"""The parts of the handbook that are no youth region."""

Stand = Literal["van-kracht", "plan", "historisch", "onbekend"]


class Subregio(Strict):
    """A municipality or a group of municipalities that works together within a region."""

    naam: Titel = Field(title="Subregio")
    gemeenten: Annotated[tuple[Titel, ...], Lijst] = Field(title="Gemeenten")


class Partijnaam(Strict):
    """What a party is called in a region."""

    partij: PartijId = Field(title="Partij")
    naam: Titel = Field(title="Naam", description="De naam in deze regio, met lidwoord: `de GR`.")
    afkorting: Titel | None = Field(default=None, title="Afkorting")
    synoniemen: Annotated[tuple[Titel, ...], Lijst] = Field(
        default=(),
        title="Andere namen",
        description="Een eigennaam met een hoofdletter, een gewoon woord zonder.",
    )
    bron: Bron | None = Field(default=None, title="Bron")


class Plannaam(Strict):
    """An action plan of a region: the id by which its actions name it, and what it is called."""

    id: Id = Field(title="Id")
    titel: Titel = Field(title="Titel")


class Regio(Item):
    """A youth region; its id is the name of its folder."""

    synoniemen: Annotated[tuple[Titel, ...], Lijst] = Field(
        default=(), title="Andere namen", description="Hoe de regio ook heet, met een hoofdletter."
    )
    inkooporganisatie: Titel | None = Field(default=None, title="Inkooporganisatie")
    eigenaar: Titel | None = Field(
        default=None, title="Eigenaar", description="Wie over deze tekst gaat: een organisatie."
    )
    stand: Stand = Field(
        default="onbekend",
        title="Stand",
        description="`van-kracht`, `plan`, `historisch` of `onbekend`.",
    )
    stand_reden: Titel | None = Field(default=None, title="Waarom die stand")
    gemeenten_genoemd: Aantal | None = Field(default=None, title="Aantal gemeenten volgens de bron")
    subregios: Annotated[tuple[Subregio, ...], Lijst] = Field(default=(), title="Subregio's")
    partijnamen: Annotated[tuple[Partijnaam, ...], Lijst] = Field(
        default=(), title="Namen van partijen", description="Hoe partijen in deze regio heten."
    )
    actieplannen: Annotated[tuple[Plannaam, ...], Lijst] = Field(
        default=(), title="Actieplannen", description="De plannen waar acties bij horen."
    )

    @model_validator(mode="after")
    def _names_a_party_once(self) -> "Regio":
        parties = [each.partij for each in self.partijnamen]
        if len(parties) != len(set(parties)):
            raise PydanticCustomError("partij-twee-namen", "a party has two names")
        return self


COLLECTIE = Collectie(
    naam="regios",
    model=Regio,
    titel="Regio's",
    enkelvoud="Regio",
    icoon="map-marker-outline",
    is_kader=True,
    op_papier="kaal",
)
