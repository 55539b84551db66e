"""The products that a region buys."""

from typing import Annotated

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from schemas.base import Bron, Item, Lijst, SegmentId, Strict
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Kerncijfer(Strict):
    """A key figure in the words of the source; withheld where it would show fewer than five.

    `waarde` is empty for a withheld figure: what may not be shown does not stand in the content.
    """

    naam: Titel = Field(title="Kerncijfer")
    waarde: Titel | None = Field(default=None, title="Waarde")
    onderdrukt: bool = Field(default=False, title="Niet getoond")
    bron: Bron = Field(title="Bron")

    @model_validator(mode="after")
    def _shown_or_withheld(self) -> "Kerncijfer":
        if self.onderdrukt == (self.waarde is not None):
            raise PydanticCustomError("getoond-of-onderdrukt", "shown or withheld")
        return self


class Product(Item):
    """A product; what the source does not say stays empty and reads "niet in de bron"."""

    code: Annotated[str, StringConstraints(pattern=r"^\d{2}[A-Z0-9]{3}$")] = Field(title="Code")
    segment: SegmentId = Field(title="Segment")
    omschrijving: Tekst | None = Field(default=None, title="Omschrijving")
    eenheid: Titel | None = Field(default=None, title="Eenheid")
    frequentie: Titel | None = Field(default=None, title="Frequentie")
    termijn: Titel | None = Field(default=None, title="Termijn")
    tarief: Titel | None = Field(default=None, title="Tarief")
    verwijzers: Annotated[tuple[Titel, ...], Lijst] = Field(default=(), title="Verwijzers")
    kerncijfers: Annotated[tuple[Kerncijfer, ...], Lijst] = Field(default=(), title="Kerncijfers")


COLLECTIE = Collectie(
    naam="producten",
    model=Product,
    titel="Producten",
    enkelvoud="Product",
    icoon="package-variant-closed",
)
