"""The handbook in memory: every item, where it stands and who owns it. Never changed after load."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from schemas.base import Item, Onderdeel
from schemas.indeling import Indeling, Pagina
from schemas.registry import COLLECTIES
from schemas.uitgave import Uitgave
from scripts.problems import Place
from scripts.source import Document

AnyItem = TypeVar("AnyItem", bound=Item)


@dataclass(frozen=True, slots=True)
class Entry:
    """An item or a part of one, with its collection, region and place in the YAML.

    `ouder` is the id of the item that holds this part; None for an item of a collection.
    `path` leads from the top of the file to it.
    """

    onderdeel: Onderdeel
    collectie: str
    regio: str
    place: Place
    path: tuple[str | int, ...]
    ouder: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Handboek:
    """Everything that `content/` says, checked against the models."""

    uitgave: Uitgave
    indeling: Indeling
    entries: Mapping[str, Entry]
    documents: Mapping[str, Document] = field(repr=False)
    _found: dict[str | type[Item], tuple[Entry, ...]] = field(init=False, repr=False)
    _paginas: dict[str, Pagina] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Find once what is asked for often: items by collection and model, pages by collection."""
        found: dict[str | type[Item], list[Entry]] = {}
        for entry in self.entries.values():
            if entry.ouder is None and isinstance(entry.onderdeel, Item):
                found.setdefault(entry.collectie, []).append(entry)
                found.setdefault(type(entry.onderdeel), []).append(entry)
        object.__setattr__(self, "_found", {key: tuple(entries) for key, entries in found.items()})
        pages = [plek.pagina for plek in self.indeling.plekken()]
        by_collection = {naam: pagina for pagina in pages for naam in pagina.collecties}
        object.__setattr__(self, "_paginas", by_collection)

    def alle(self, model: type[AnyItem]) -> tuple[AnyItem, ...]:
        """Give all items of the collection of `model`, by region and place in the content."""
        entries = self._found.get(model, ())
        return tuple(entry.onderdeel for entry in entries if isinstance(entry.onderdeel, model))

    def collectie(self, naam: str) -> tuple[Entry, ...]:
        """Give the entries of a collection, without their parts."""
        return self._found.get(naam, ())

    def pagina_van(self, collectie: str) -> Pagina:
        """Give the page on which a collection stands. Raises KeyError when it stands nowhere."""
        return self._paginas[collectie]

    def items(self) -> Iterator[Entry]:
        """Go through the items of all collections, in the order of the registry."""
        for naam in COLLECTIES:
            yield from self.collectie(naam)

    def entry(self, ident: str) -> Entry:
        """Give the entry with this id. Raises KeyError when there is none."""
        return self.entries[ident]

    def item(self, ident: str) -> Item:
        """Give the item with this id. Raises KeyError when there is none or it is a part."""
        onderdeel = self.entries[ident].onderdeel
        if not isinstance(onderdeel, Item):
            raise KeyError(ident)
        return onderdeel

    def regio(self, onderdeel: Onderdeel) -> str:
        """Give the region that owns an item or part."""
        return self.entries[onderdeel.id].regio
