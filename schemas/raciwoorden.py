"""Which RACI letter we read in the words of a source."""

from typing import Literal

from pydantic import Field

from schemas.base import Item
from schemas.collectie import Collectie


class Raciwoord(Item):
    """A verb, or a whole cell without a verb (`zinsdeel`), and the letter we read in it.

    `titel` is the word as it stands in the source's cells, in lower case.
    """

    letter: Literal["R", "C", "I"] = Field(title="Letter")
    soort: Literal["werkwoord", "zinsdeel"] = Field(default="werkwoord", title="Soort")


COLLECTIE = Collectie(
    naam="raciwoorden",
    model=Raciwoord,
    titel="Woorden met een RACI-letter",
    enkelvoud="RACI-woord",
    icoon="alphabetical",
    laag="onderbouwing",
    eigen_paginas=False,
    groep="letter",
    titel_is_zin=True,
)
