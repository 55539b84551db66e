"""Questions from practice, answered with what the handbook holds."""

from pydantic import Field

from schemas.base import Item
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Wegwijzer(Item):
    """A question as a reader asks it (`titel`), and an answer that links to the facts."""

    tekst: Tekst = Field(title="Antwoord")


COLLECTIE = Collectie(
    naam="wegwijzers",
    model=Wegwijzer,
    titel="Vragen uit de praktijk",
    enkelvoud="Praktijkvraag",
    icoon="help-circle-outline",
    eigen_paginas=False,
    titel_is_zin=True,
)
