"""How a book is divided: as the outline is, into parts with their chapters."""

from collections.abc import Iterable
from dataclasses import dataclass

from schemas.base import Laag
from schemas.indeling import Indeling, Pagina

REST = "Verder"
"""The part with what the outline has in no group of the menu, yet not off paper either."""


@dataclass(frozen=True, slots=True)
class Boekdeel:
    """A part of a book, with the pages of the outline that are its chapters."""

    titel: str
    laag: Laag
    hoofdstukken: tuple[Pagina, ...]


def boekdelen(indeling: Indeling) -> tuple[Boekdeel, ...]:
    """Give the parts of a book; what the outline keeps from paper is left out."""
    groups = (
        Boekdeel(groep.titel, groep.laag, _chapters(groep.paginas)) for groep in indeling.groepen
    )
    return (*groups, Boekdeel(REST, "handboek", _chapters((*indeling.voet, *indeling.elders))))


def _chapters(paginas: Iterable[Pagina]) -> tuple[Pagina, ...]:
    every = (pagina for boven in paginas for pagina in boven.alle())
    return tuple(pagina for pagina in every if not pagina.niet_op_papier)
