"""The handbook in memory: every item, where it stands and who owns it. Never changed after load."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from schemas.base import Item, Onderdeel
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
    entries: Mapping[str, Entry]
    documents: Mapping[str, Document] = field(repr=False)

    def alle(self, model: type[AnyItem]) -> tuple[AnyItem, ...]:
        """Give all items of the collection of `model`, by region and place in the content."""
        return tuple(
            entry.onderdeel
            for entry in self.entries.values()
            if entry.ouder is None and isinstance(entry.onderdeel, model)
        )

    def collectie(self, naam: str) -> tuple[Entry, ...]:
        """Give the entries of a collection, without their parts."""
        return tuple(
            entry
            for entry in self.entries.values()
            if entry.collectie == naam and entry.ouder is None
        )

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
