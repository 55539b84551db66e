"""The files to take away, as the page Downloads lists them."""

from dataclasses import dataclass

from schemas.base import Doelgroep
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.vormen import Link
from scripts.views.woorden import DOELGROEPEN


@dataclass(frozen=True, slots=True)
class Bestand:
    """A file that was made: its address and size in bytes, pages if it has them, SHA-256."""

    adres: str
    titel: str
    doel: str
    grootte: int
    sha256: str
    regio: str | None = None
    doelgroepen: tuple[Doelgroep, ...] = ()
    bladzijden: int | None = None

    @property
    def formaat(self) -> str:
        """The format, by the end of the name."""
        return self.adres.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Downloadregel:
    """A row of the list."""

    bestand: Bestand
    link: Link
    regio: Link | None
    voor: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Downloadgroep:
    """The files for one purpose."""

    doel: str
    regels: tuple[Downloadregel, ...]


def downloads(handboek: Handboek, bestanden: tuple[Bestand, ...] = ()) -> tuple[Downloadgroep, ...]:
    """Group the files by what they are for, in the order in which they were made."""
    purposes = dict.fromkeys(bestand.doel for bestand in bestanden)
    return tuple(
        Downloadgroep(doel, tuple(_regel(handboek, b) for b in bestanden if b.doel == doel))
        for doel in purposes
    )


def _regel(handboek: Handboek, bestand: Bestand) -> Downloadregel:
    return Downloadregel(
        bestand=bestand,
        link=Link(bestand.titel, bestand.adres),
        regio=link(handboek, bestand.regio) if bestand.regio else None,
        voor=tuple(DOELGROEPEN[doelgroep] for doelgroep in bestand.doelgroepen),
    )
