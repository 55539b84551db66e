"""The messages of the iJw standard."""

from typing import Annotated

from pydantic import Field, StringConstraints

from schemas.base import Aantal, BerichtId, Item, Lijst, PartijId
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Bericht(Item):
    """One message between gemeente and aanbieder; a message and its return are two items."""

    code: Annotated[str, StringConstraints(pattern=r"^JW\d{3}$")] = Field(title="Code")
    van: PartijId = Field(title="Van")
    naar: PartijId = Field(title="Naar")
    antwoord: BerichtId | None = Field(default=None, title="Antwoord of retourbericht")
    antwoord_op: Annotated[tuple[BerichtId, ...], Lijst] = Field(
        default=(),
        title="Antwoord op",
        description="Verzoeken waarop dit het antwoord is, naast hun retourbericht.",
    )
    termijn_werkdagen: Aantal | None = Field(default=None, title="Termijn in werkdagen")
    termijn: Tekst | None = Field(default=None, title="De termijn loopt")
    vervangen_door: Annotated[tuple[BerichtId, ...], Lijst] = Field(
        default=(), title="Vervangen door"
    )


COLLECTIE = Collectie(
    naam="berichten",
    model=Bericht,
    titel="Berichten",
    enkelvoud="Bericht",
    icoon="email-fast-outline",
    is_kader=True,
)
