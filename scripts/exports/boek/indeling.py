"""How a book is divided: as the outline is, into parts with their chapters."""

from dataclasses import dataclass

from schemas.indeling import Indeling, Pagina


@dataclass(frozen=True, slots=True)
class Boekdeel:
    """A part of a book, with the pages of the outline that are its chapters."""

    titel: str
    hoofdstukken: tuple[Pagina, ...]


def boekdelen(indeling: Indeling) -> tuple[Boekdeel, ...]:
    """Give the parts of a book; what the outline keeps from paper is left out."""
    return tuple(
        Boekdeel(
            groep.titel,
            tuple(
                pagina
                for boven in groep.paginas
                for pagina in boven.alle()
                if not pagina.niet_op_papier
            ),
        )
        for groep in indeling.groepen
    )
