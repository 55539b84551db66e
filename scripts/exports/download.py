"""What can be taken away: a file with what a reader must know to choose it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from schemas.base import Doelgroep
from scripts.handboek import Handboek
from scripts.html import Renderer


@dataclass(frozen=True, slots=True)
class Drukwerk:
    """A document still to be set as a PDF: its whole HTML, with what it needs inside."""

    html: str


@dataclass(frozen=True, slots=True)
class Download:
    """A file to take away; `adres` is its place from the root of the site.

    `doel` says what it is for, as a heading of the page Downloads. `regio` is an id, or None for
    all regions; `doelgroepen` are the parties that it is for, none for everyone.
    """

    adres: str
    titel: str
    doel: str
    inhoud: bytes | Drukwerk
    regio: str | None = None
    doelgroepen: tuple[Doelgroep, ...] = ()


Exporter = Callable[[Handboek, Renderer], Iterator[Download]]
"""Makes all files of one format, in a fixed order."""
