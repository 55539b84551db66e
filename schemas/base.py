"""What every item of the handbook has, and how items name each other."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

from schemas.tekst import ID_PATTERN, Tekst, Titel


class Strict(BaseModel):
    """A model that takes the types it names, refuses unknown keys and cannot be changed."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """Marks a field that holds the id of an item in one of `collecties`; `*` is any of them."""

    collecties: tuple[str, ...]


def _read_date(value: object) -> object:
    """Read `2017-02-06`; the reader of YAML leaves dates as text."""
    if not isinstance(value, str):
        raise PydanticCustomError("geen-datum", "no date")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("geen-datum", "no date") from None


def _as_tuple(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


Id = Annotated[str, StringConstraints(pattern=rf"^{ID_PATTERN}$", max_length=100)]
PaginaId = Annotated[str, StringConstraints(pattern=rf"^{ID_PATTERN}(?:/{ID_PATTERN})?$")]
Datum = Annotated[date, BeforeValidator(_read_date)]
Maand = Annotated[str, StringConstraints(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")]
Aantal = Annotated[int, Field(ge=0)]
Lijst = BeforeValidator(_as_tuple)

Doelgroep = Literal["gemeente", "gr", "aanbieder"]
Status = Literal["bron", "vastgesteld", "voorstel", "historisch", "landelijk"]
Laag = Literal["handboek", "programma", "onderbouwing"]

BronId = Annotated[str, Verwijzing(("bronnen",))]
FaseId = Annotated[str, Verwijzing(("fasen",))]
RouteId = Annotated[str, Verwijzing(("routes",))]
PartijId = Annotated[str, Verwijzing(("partijen",))]
BegripId = Annotated[str, Verwijzing(("begrippen",))]
ProcesId = Annotated[str, Verwijzing(("processen",))]
PlanId = Annotated[str, Verwijzing(("plannen",))]
BerichtId = Annotated[str, Verwijzing(("berichten",))]
RisicomodelId = Annotated[str, Verwijzing(("risicomodellen",))]
AanbiedersrisicoId = Annotated[str, Verwijzing(("aanbiedersrisicos",))]
DeelprojectId = Annotated[str, Verwijzing(("deelprojecten",))]
SegmentId = Annotated[str, Verwijzing(("segmenten",))]
ProductId = Annotated[str, Verwijzing(("producten",))]
RegelId = Annotated[str, Verwijzing(("regels",))]
OpgaveId = Annotated[str, Verwijzing(("opgaven",))]
ResultaatId = Annotated[str, Verwijzing(("resultaten",))]
DoelId = Annotated[str, Verwijzing(("doelen",))]
ItemId = Annotated[str, Verwijzing(("*",))]
OrgaanId = Annotated[str, Verwijzing(("organen",))]
WerkwijzeId = Annotated[str, Verwijzing(("werkwijzen",))]


class Bron(Strict):
    """A place in a source: document, chapter or section, and line of the source's text."""

    document: BronId = Field(title="Document", description="Id van het document in `bronnen`.")
    plaats: Titel = Field(title="Plaats", description="Hoofdstuk, bijlage of tabel.")
    regel: int | None = Field(
        default=None, ge=1, title="Regel", description="Eerste regel in de tekst van de bron."
    )
    tot_regel: int | None = Field(default=None, ge=1, title="Tot en met regel")

    @model_validator(mode="after")
    def _ordered(self) -> "Bron":
        if self.tot_regel is not None and (self.regel is None or self.tot_regel < self.regel):
            raise PydanticCustomError("regels-omgekeerd", "lines in the wrong order")
        return self


class Besluit(Strict):
    """Who decided something in the region, and when."""

    wie: Titel = Field(title="Wie", description="Het orgaan of de functie, nooit een persoon.")
    datum: Datum = Field(title="Datum")


class Onderdeel(Strict):
    """Anything with an id, and so with an address of its own, in an item or by itself."""

    id: Id = Field(
        title="Id",
        description="Kleine letters, cijfers en streepjes. Uniek in het hele handboek; "
        "verandert nooit en wordt nooit opnieuw gebruikt.",
    )
    status: Status = Field(
        default="bron",
        title="Status",
        description="`bron`: staat in de bron. `vastgesteld`: door de regio besloten. "
        "`voorstel`: van ons. `historisch`: geldt niet meer. "
        "`landelijk`: landelijk gegeven van nu.",
    )
    besluit: Besluit | None = Field(
        default=None, title="Besluit", description="Wie dit vaststelde, en wanneer."
    )
    bron: Bron | None = Field(default=None, title="Bron")
    ook_in: Annotated[tuple[Bron, ...], Lijst] = Field(
        default=(), title="Ook in", description="Andere plaatsen waar hetzelfde staat."
    )
    ontbreekt_in_bron: bool = Field(
        default=False,
        title="Ontbreekt in de bron",
        description="`true` als de bron dit noemt maar de inhoud verloren is.",
    )

    @model_validator(mode="after")
    def _has_source(self) -> "Onderdeel":
        if self.bron is None and self.status not in {"voorstel", "vastgesteld"}:
            raise PydanticCustomError("bron-ontbreekt", "source is missing")
        return self

    @model_validator(mode="after")
    def _is_decided(self) -> "Onderdeel":
        if (self.status == "vastgesteld") != (self.besluit is not None):
            raise PydanticCustomError("besluit-bij-vastgesteld", "decision without status, or not")
        return self


class Item(Onderdeel):
    """One entry of a collection: what it is called, where it comes from and when it counts."""

    titel: Titel = Field(title="Titel")
    laag: Laag | None = Field(
        default=None,
        title="Laag",
        description="Alleen als die anders is dan bij de rest van de verzameling: `handboek`, "
        "`programma` of `onderbouwing`.",
    )
    fase: Annotated[tuple[FaseId, ...], Lijst] = Field(default=(), title="Fase")
    route: Annotated[tuple[RouteId, ...], Lijst] = Field(default=(), title="Route")
    doelgroep: Annotated[tuple[Doelgroep, ...], Lijst] = Field(default=(), title="Doelgroep")
    geldig_vanaf: Datum | None = Field(default=None, title="Geldig vanaf")
    geldig_tot: Datum | None = Field(default=None, title="Geldig tot")
    toelichting: Tekst | None = Field(default=None, title="Toelichting")
