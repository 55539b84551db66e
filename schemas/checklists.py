"""Checklists that a source holds; those from role tables are calculated."""

from typing import Annotated

from pydantic import Field

from schemas.base import Doelgroep, Item, Lijst, Onderdeel
from schemas.collectie import Collectie
from schemas.tekst import Tekst, Titel


class Vraagpunt(Onderdeel):
    """One question or point to tick."""

    tekst: Tekst = Field(title="Vraag")


class Checklistdeel(Onderdeel):
    """A part of a checklist, for one or more readers."""

    titel: Titel = Field(title="Deel")
    doelgroep: Annotated[tuple[Doelgroep, ...], Lijst] = Field(min_length=1, title="Voor")
    punten: Annotated[tuple[Vraagpunt, ...], Lijst] = Field(min_length=1, title="Punten")


class Checklist(Item):
    """A list of questions in parts."""

    delen: Annotated[tuple[Checklistdeel, ...], Lijst] = Field(min_length=1, title="Delen")


COLLECTIE = Collectie(
    naam="checklists",
    model=Checklist,
    titel="Checklists",
    enkelvoud="Checklist",
    icoon="clipboard-check-outline",
)
