"""Where sources contradict each other, or themselves."""

from typing import Annotated, Literal

from pydantic import Field

from schemas.base import Bron, Item, ItemId, Lijst, Strict
from schemas.collectie import Collectie
from schemas.tekst import Tekst

Soort = Literal["som", "cijfer", "aantal", "datum", "begrip", "rol", "nummering", "regel"]


class Lezing(Strict):
    """One of the values that contradict each other, and where it stands."""

    waarde: Tekst = Field(title="Wat er staat")
    bron: Bron = Field(title="Bron")


class Tegenstrijdigheid(Item):
    """Two or more readings, where the difference comes from and how the handbook treats it."""

    soort: Soort = Field(
        title="Soort",
        description="`som`: een totaal klopt niet met de delen. `cijfer`: twee getallen. "
        "`aantal`: een genoemd aantal klopt niet met wat er staat. `datum`: twee momenten of "
        "volgordes. `begrip`: twee woorden of betekenissen. `rol`: wie iets doet. `nummering`: "
        "nummers of verwijzingen. `regel`: een regel tegenover een andere of een uitzondering.",
    )
    lezingen: Annotated[tuple[Lezing, ...], Lijst] = Field(min_length=2, title="Wat er staat")
    verklaring: Tekst | None = Field(default=None, title="Waar het verschil vandaan komt")
    behandeling: Tekst = Field(title="Zo gaat het handboek ermee om")
    raakt: Annotated[tuple[ItemId, ...], Lijst] = Field(
        default=(), title="Raakt", description="De items waarin een van de waarden staat."
    )


COLLECTIE = Collectie(
    naam="tegenstrijdigheden",
    model=Tegenstrijdigheid,
    titel="Tegenstrijdigheden",
    enkelvoud="Tegenstrijdigheid",
    icoon="call-split",
    laag="onderbouwing",
    titel_is_zin=True,
)
