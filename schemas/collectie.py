"""What a collection is: said once, in the module of its model."""

from dataclasses import dataclass
from typing import Literal

from schemas.base import Item, Laag

OpPapier = Literal["zelfde", "eigen", "kaal"]

GEWICHTEN: dict[Laag, int] = {"handboek": 10, "programma": 8, "onderbouwing": 6}
"""How well what belongs to a layer answers a question, for the search."""


@dataclass(frozen=True, slots=True)
class Collectie:
    """A collection: its key in YAML and data, its model, its names, and what is true of all of it.

    - `icoon`: its sign, from the Material set that the theme brings.
    - `laag`: the layer that its items belong to, unless an item says otherwise.
    - `eigen_paginas`: whether each item has a page, or is a part of the page of the collection.
    - `staat_bij`: the field that names the item on whose page it is a part instead.
    - `groep`: the field by which its list is grouped; by region where there is none.
    - `titel_is_zin`: its titles are sentences, which nobody looks up by their first letter.
    - `wordt_gezocht`: whether the search finds its items.
    - `zoekwoorden`: what people type who look for an item of this kind.
    - `is_kader`: views of anything need it whole, whatever part of the handbook they show.
    - `op_papier`: its pages are the `zelfde` in each book, or bring together what the book has
      (`eigen`), or have only what every item has since the rest stands elsewhere (`kaal`).
    """

    naam: str
    model: type[Item]
    titel: str
    enkelvoud: str
    icoon: str
    laag: Laag = "handboek"
    eigen_paginas: bool = True
    staat_bij: str = ""
    groep: str = ""
    titel_is_zin: bool = False
    wordt_gezocht: bool = True
    zoekwoorden: str = ""
    is_kader: bool = False
    op_papier: OpPapier = "zelfde"

    @property
    def gewicht(self) -> int:
        """How well its items answer a question, for the search."""
        return GEWICHTEN[self.laag]
