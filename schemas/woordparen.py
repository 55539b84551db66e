"""Words that mislead: one word with two meanings, two words with one meaning."""

from typing import Annotated, Literal

from pydantic import Field

from schemas.base import BegripId, Item, Lijst
from schemas.collectie import Collectie
from schemas.tekst import Tekst


class Woordpaar(Item):
    """Terms that stand side by side because their words mislead."""

    soort: Literal["zelfde-woord", "zelfde-betekenis"] = Field(title="Soort")
    begrippen: Annotated[tuple[BegripId, ...], Lijst] = Field(min_length=2, title="Begrippen")
    uitleg: Tekst = Field(title="Uitleg")


COLLECTIE = Collectie(
    naam="woordparen",
    model=Woordpaar,
    titel="Woorden die misleiden",
    enkelvoud="Woordpaar",
    icoon="compare-horizontal",
    eigen_paginas=False,
    zoekwoorden="betekenis betekent verschil",
)
