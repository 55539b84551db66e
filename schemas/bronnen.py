"""The documents and public standards that items name as their source."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from schemas.base import Aantal, Datum, Item, Lijst
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Brondocument(Item):
    """A document, or a public standard that was read on a date."""

    soort: Literal["document", "openbaar"] = Field(title="Soort")
    eigenaar: Titel = Field(title="Eigenaar")
    datum: Datum | None = Field(default=None, title="Datum")
    versie: Titel | None = Field(default=None, title="Versie")
    regels: Aantal | None = Field(default=None, title="Regels in de tekst")
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")] | None = Field(
        default=None, title="SHA-256 van de tekst"
    )
    gelezen: Titel | None = Field(default=None, title="Gelezen")
    verloren: Annotated[tuple[Tekst, ...], Lijst] = Field(
        default=(), title="Verloren bij het omzetten naar tekst"
    )
    weggelaten: Annotated[tuple[Tekst, ...], Lijst] = Field(
        default=(), title="Niet overgenomen, en waarom"
    )


COLLECTIE = Collectie(
    naam="bronnen",
    model=Brondocument,
    titel="Bronnen",
    enkelvoud="Bron",
    icoon="book-open-page-variant-outline",
    laag="onderbouwing",
    op_papier="kaal",
)
