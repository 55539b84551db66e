"""The outline: which pages there are, in which group and order, and what stands on each."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from schemas.base import Laag, Lijst, PaginaId, Strict
from schemas.registry import COLLECTIES
from schemas.tekst import Tekst, Titel

START = "start"
"""The id of the page with which the site begins."""

LIJST = "lijst"
"""The view that shows the items of any collection."""


class Deel(Strict):
    """A part of a page: a view, with its choice if it has one, and a heading if there are more."""

    weergave: Titel = Field(title="Weergave", description="De naam van de weergave.")
    keuze: Titel | None = Field(default=None, title="Keuze")
    titel: Titel | None = Field(default=None, title="Kop boven dit deel")


class Pagina(Strict):
    """A page: its address follows from its id, and what stands on it from its collections.

    A page whose views have nothing to show is not there. One that is `handgeschreven` has its text
    in `docs/`; of the others the outline says all.
    """

    id: PaginaId = Field(title="Id", description="Hieruit volgt het adres. Verandert nooit.")
    titel: Titel | None = Field(
        default=None, title="Titel", description="Zonder titel: die van de verzameling."
    )
    beschrijving: Titel | None = Field(
        default=None, title="Beschrijving", description="Eén zin voor zoekmachines en links."
    )
    inleiding: Tekst | None = Field(default=None, title="Inleiding")
    handgeschreven: bool = Field(default=False, title="Staat in docs/")
    verzamelingen: Annotated[tuple[Titel, ...], Lijst] = Field(
        default=(),
        title="Verzamelingen",
        description="Zonder deze regel: de verzameling met de id van de pagina.",
    )
    delen: Annotated[tuple[Deel, ...], Lijst] = Field(
        default=(), title="Delen", description="Zonder delen: de lijst van elke verzameling."
    )
    zie_ook: Annotated[tuple[PaginaId, ...], Lijst] = Field(default=(), title="Zie ook")
    onder: Annotated[tuple["Pagina", ...], Lijst] = Field(
        default=(), title="Pagina's hieronder", description="Die staan niet zelf in het menu."
    )
    niet_op_papier: Titel | None = Field(
        default=None, title="Waarom dit in geen boek staat", description="De reden."
    )
    eigen_boek: bool = Field(
        default=False, title="Eigen boek", description="Per regio ook als los boek."
    )
    in_thuisboek: bool = Field(
        default=False,
        title="In het boek van een partij in een regio",
        description="Dat boek begint met hun eigen pagina en heeft alleen deze hoofdstukken.",
    )

    @model_validator(mode="after")
    def _has_a_title(self) -> "Pagina":
        if self.titel is None and self.id not in {*COLLECTIES, START}:
            raise PydanticCustomError("pagina-zonder-titel", "a page without a title")
        return self

    @model_validator(mode="after")
    def _is_written_once(self) -> "Pagina":
        if self.handgeschreven and (self.delen or self.inleiding):
            raise PydanticCustomError("pagina-twee-keer-geschreven", "text here and in docs")
        return self

    @model_validator(mode="after")
    def _holds_something(self) -> "Pagina":
        if not (self.handgeschreven or self.weergaven or self.inleiding):
            raise PydanticCustomError("pagina-zonder-inhoud", "a page with nothing on it")
        return self

    @property
    def adres(self) -> str:
        """The address from the root of the site."""
        if self.id == START:
            return "index.html"
        return f"{self.id}.html" if "/" in self.id else f"{self.id}/index.html"

    @property
    def naam(self) -> str:
        """The title; the start page has that of the edition, which says it itself."""
        return self.titel or (COLLECTIES[self.id].titel if self.id in COLLECTIES else "Start")

    @property
    def collecties(self) -> tuple[str, ...]:
        """The names of the collections that stand here."""
        return self.verzamelingen or ((self.id,) if self.id in COLLECTIES else ())

    @property
    def weergaven(self) -> tuple[Deel, ...]:
        """The views of a page that is not hand-written."""
        return self.delen or tuple(
            Deel(weergave=LIJST, keuze=naam) for naam in self.collecties if not self.handgeschreven
        )

    def alle(self) -> Iterator["Pagina"]:
        """Go through this page and those under it."""
        yield self
        for pagina in self.onder:
            yield from pagina.alle()


class Groep(Strict):
    """A group of the menu, and a part of the books."""

    titel: Titel = Field(title="Titel")
    laag: Laag = Field(default="handboek", title="Laag")
    paginas: Annotated[tuple[Pagina, ...], Lijst] = Field(title="Pagina's", min_length=1)


@dataclass(frozen=True, slots=True)
class Plek:
    """Where a page stands: its group, if it is in the menu, and the pages above it."""

    pagina: Pagina
    groep: Groep | None
    boven: tuple[Pagina, ...]

    @property
    def laag(self) -> Laag:
        """The layer of its group; what is in no group is for every reader."""
        return self.groep.laag if self.groep else "handboek"


class Indeling(Strict):
    """All pages: the start page, those of the menu by group, at the foot, and the rest."""

    start: Pagina = Field(title="Startpagina")
    groepen: Annotated[tuple[Groep, ...], Lijst] = Field(title="Groepen van het menu", min_length=1)
    voet: Annotated[tuple[Pagina, ...], Lijst] = Field(default=(), title="Onderaan elke pagina")
    elders: Annotated[tuple[Pagina, ...], Lijst] = Field(
        default=(), title="Elders", description="Pagina's waar alleen een link naartoe gaat."
    )

    @model_validator(mode="after")
    def _starts_at_the_start(self) -> "Indeling":
        named = [plek.pagina.id == START for plek in self.plekken()]
        if not named[0] or any(named[1:]):
            raise PydanticCustomError("startpagina-id", "the start page has another id")
        return self

    def plekken(self) -> Iterator[Plek]:
        """Go through the places of all pages, in their order."""
        yield Plek(self.start, None, ())
        for groep in self.groepen:
            yield from _places(groep.paginas, groep, ())
        yield from _places((*self.voet, *self.elders), None, ())


def _places(
    paginas: tuple[Pagina, ...], groep: Groep | None, boven: tuple[Pagina, ...]
) -> Iterator[Plek]:
    for pagina in paginas:
        yield Plek(pagina, groep, boven)
        yield from _places(pagina.onder, groep, (*boven, pagina))
