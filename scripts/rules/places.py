"""Where in the YAML a field of an item stands."""

from schemas.base import Onderdeel
from scripts.handboek import Handboek
from scripts.problems import Place


def field_place(handboek: Handboek, onderdeel: Onderdeel, *path: str | int) -> Place:
    """Give the place of the value that `path` leads to below an item or part."""
    entry = handboek.entry(onderdeel.id)
    document = handboek.documents[entry.place.file]
    position = document.positions.value((*entry.path, *path))
    return Place(entry.place.file, position.line, position.column)
