"""Every number that an item states, with the places in the sources where it may stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from pydantic import BaseModel

from schemas.base import Bron, Onderdeel
from schemas.brongetallen import Brongetallen
from schemas.formulieren import Antwoordkeuze, Formulier, Kolom, Veld
from schemas.tekst import ItemLink, WebLink, pieces
from scripts.berekening.getallen import (
    Getal,
    Regels,
    getallen_in,
    regels_in,
    telwoorden_in,
    vorm_van,
)
from scripts.handboek import Entry, Handboek
from scripts.references import sources

_DIGIT = re.compile(r"\d")
WITHHELD = "onderdrukt"
WITHOUT_NUMBERS = frozenset({"id", "sha256", "status"})
_VAK = frozenset({"minstens", "hoogstens", "patroon", "patroon_uitleg"})
OF_FORMS = {
    Formulier: frozenset({"versie"}),
    Antwoordkeuze: frozenset({"waarde"}),
    Kolom: _VAK,
    Veld: _VAK | {"rijen", "voorbeeld", "voorbeelden", "voorbeeldrijen"},
}
"""What says how a form is filled in: no statement about a source."""
CELLS = frozenset({"kerncijfers", "rijen", "kolommen"})


@dataclass(frozen=True, slots=True)
class Plaats:
    """A place in a source: lines of a text, or the name of a place where there is no text."""

    document: str
    regel: int | None = None
    tot_regel: int | None = None
    naam: str | None = None

    def raakt(self, other: "Plaats") -> bool:
        """Whether two places have a line in common."""
        if self.document != other.document or self.regel is None or other.regel is None:
            return False
        return self.regel <= (other.tot_regel or other.regel) and other.regel <= (
            self.tot_regel or self.regel
        )


@dataclass(frozen=True, slots=True)
class Uitspraak:
    """A number, or lines that a text names, at `path` below an item or part.

    `link` is the id of the item whose link the number stands in.
    """

    entry: Entry
    path: tuple[str | int, ...]
    inhoud: Getal | Regels
    plaatsen: tuple[Plaats, ...]
    verzwegen: bool = False
    link: str | None = None

    @property
    def documenten(self) -> frozenset[str]:
        """The sources that the item names here."""
        return frozenset(place.document for place in self.plaatsen)

    @property
    def is_cel(self) -> bool:
        """Whether this is shown in a table or as a figure of a product."""
        return not self.verzwegen and bool(CELLS.intersection(self.path))

    @property
    def is_waarde(self) -> bool:
        """Whether this is the figure itself, and not its name or column."""
        return self.is_cel and ("waarde" in self.path or "waarden" in self.path)


@dataclass(frozen=True, slots=True)
class _Scope:
    """What holds for the fields of a model: whose they are, and where their numbers stand."""

    handboek: Handboek
    entry: Entry
    documenten: frozenset[str]
    plaatsen: tuple[Plaats, ...]
    in_woorden: bool
    verzwegen: bool = False


def plaats(bron: Bron) -> Plaats:
    """Give the place that a source names."""
    if bron.regel is None:
        return Plaats(bron.document, naam=bron.plaats)
    return Plaats(bron.document, bron.regel, bron.tot_regel)


def plaatsen(handboek: Handboek, entry: Entry) -> tuple[Plaats, ...]:
    """Give the places that an item or part names, and for a part also those of its owner."""
    own = tuple(plaats(bron) for _, bron in sources(entry.onderdeel))
    if entry.ouder is None:
        return own
    return own + plaatsen(handboek, handboek.entry(entry.ouder))


def uitspraken(handboek: Handboek, *, in_woorden: bool = False) -> Iterator[Uitspraak]:
    """Go through all numbers in the content, but not those of the lists of numbers themselves.

    With `in_woorden` the numbers that a text has in words follow those that it has in digits.
    """
    for entry in handboek.entries.values():
        if isinstance(entry.onderdeel, Brongetallen):
            continue
        places = plaatsen(handboek, entry)
        documents = frozenset(place.document for place in places)
        scope = _Scope(handboek, entry, documents, places, in_woorden)
        yield from _in_model(entry.onderdeel, (), scope)


def _in_model(model: BaseModel, path: tuple[str | int, ...], scope: _Scope) -> Iterator[Uitspraak]:
    own = tuple(plaats(value) for _, value in model if isinstance(value, Bron))
    if path and own:
        scope = replace(scope, plaatsen=own, verzwegen=getattr(model, WITHHELD, False))
    without = WITHOUT_NUMBERS | OF_FORMS.get(type(model), frozenset())
    for name in type(model).model_fields:
        if name in model.model_fields_set and name not in without:
            yield from _in_value(getattr(model, name), (*path, name), scope)


def _in_value(value: object, path: tuple[str | int, ...], scope: _Scope) -> Iterator[Uitspraak]:
    if isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from _in_value(part, (*path, index), scope)
    elif isinstance(value, str):
        if (scope.in_woorden or _DIGIT.search(value)) and value not in scope.handboek.entries:
            yield from _in_text(value, path, scope)
    elif isinstance(value, date):
        for number in (value.year, value.month, value.day):
            yield Uitspraak(scope.entry, path, Getal(str(number)), scope.plaatsen)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield Uitspraak(scope.entry, path, Getal(vorm_van(value)), scope.plaatsen)
    elif isinstance(value, BaseModel) and not isinstance(value, Bron | Onderdeel):
        yield from _in_model(value, path, scope)


def _in_text(text: str, path: tuple[str | int, ...], scope: _Scope) -> Iterator[Uitspraak]:
    named = tuple(regels_in(text))
    places = scope.plaatsen + tuple(
        Plaats(document, lines.regel, lines.tot_regel)
        for document in sorted(scope.documenten)
        for lines in named
    )
    for lines in named:
        yield Uitspraak(scope.entry, path, lines, places)
    for piece in pieces(text):
        if isinstance(piece, WebLink):
            continue
        link = piece.target if isinstance(piece, ItemLink) else None
        for getal in getallen_in(piece.text):
            yield Uitspraak(scope.entry, path, getal, places, scope.verzwegen, link)
        for word in telwoorden_in(piece.text) if scope.in_woorden else ():
            yield Uitspraak(scope.entry, path, Getal(word), places, scope.verzwegen, link)
